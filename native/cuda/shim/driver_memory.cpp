// Memory, copies and fills of the fake driver. Copies without a stream are the null stream's, and wait.

#include <stdio.h>
#include <string.h>
#include <algorithm>

#include "native/cuda/shim/calls.h"

using namespace fluxion::shim;

namespace {

bool on_device(CUdeviceptr address, size_t bytes) { return Memory::instance().find(address, bytes) != nullptr; }
bool is_pinned(const void* address, size_t bytes) {
  const auto* block = Memory::instance().find(reinterpret_cast<uint64_t>(address), bytes);
  return block != nullptr && block->device == pinned;
}

CUresult outside(CUctx_st& context, const char* call) {
  fprintf(stderr, "fake device %d: %s: the bytes do not lie in one allocation of a device\n", context.device, call);
  return CUDA_ERROR_INVALID_VALUE;
}

void copy(void* to, const void* from, size_t bytes) { memmove(to, from, bytes); }
void* host(CUdeviceptr address) { return reinterpret_cast<void*>(address); }

void enqueue_copy(CUctx_st& context, const StreamPointer& stream, void* to, const void* from, size_t bytes) {
  machine().enqueue(context, stream, {[&context, to, from, bytes] {
    if (context.error == CUDA_SUCCESS) copy(to, from, bytes);
  }, {}, false});
}

// Pageable memory is read at once, as the driver does through its own buffer; pinned memory when the
// copy is due, so the host must leave it alone until then.
CUresult to_device(CUctx_st& context, const StreamPointer& stream, CUdeviceptr to, const void* from, size_t bytes) {
  if (!on_device(to, bytes)) return outside(context, "copy to a device");
  machine().saw(is_pinned(from, bytes) ? "copy from pinned memory" : "copy from pageable memory");
  // What is captured keeps the address, and reads the memory at every replay.
  if (is_pinned(from, bytes) || stream->capture != nullptr) {
    enqueue_copy(context, stream, host(to), from, bytes);
    return CUDA_SUCCESS;
  }
  const auto* p = static_cast<const unsigned char*>(from);
  auto kept = std::make_shared<std::vector<unsigned char>>(p, p + bytes);
  machine().enqueue(context, stream, {[&context, to, kept] {
    if (context.error == CUDA_SUCCESS) copy(host(to), kept->data(), kept->size());
  }, {}, false});
  return CUDA_SUCCESS;
}

// Into pageable memory the driver copies before it returns.
CUresult from_device(CUctx_st& context, const StreamPointer& stream, void* to, CUdeviceptr from, size_t bytes) {
  if (!on_device(from, bytes)) return outside(context, "copy from a device");
  machine().saw(is_pinned(to, bytes) ? "copy to pinned memory" : "copy to pageable memory");
  enqueue_copy(context, stream, to, host(from), bytes);
  if (stream->capture == nullptr && !is_pinned(to, bytes)) reach({stream, stream->enqueued});
  return CUDA_SUCCESS;
}

CUresult between(CUctx_st& context, const StreamPointer& stream, CUdeviceptr to, CUdeviceptr from, size_t bytes) {
  if (!on_device(to, bytes) || !on_device(from, bytes)) return outside(context, "copy on a device");
  enqueue_copy(context, stream, host(to), host(from), bytes);
  return CUDA_SUCCESS;
}

template <class T> CUresult set(CUdeviceptr to, T value, size_t n, CUstream handle) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) -> CUresult {
    if (!on_device(to, n * sizeof(T)) || to % sizeof(T) != 0) return outside(context, "set");
    machine().enqueue(context, stream, {[&context, to, value, n] {
      if (context.error == CUDA_SUCCESS) std::fill_n(static_cast<T*>(host(to)), n, value);
    }, {}, false});
    return CUDA_SUCCESS;
  });
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

// ── Memory ──────────────────────────────────────────────────────────────────────────────────────

CUresult cuMemAlloc_v2(CUdeviceptr* address, size_t bytes) {
  return in_context([&](CUctx_st& context) { return machine().allocate(context, address, bytes); });
}
CUresult cuMemAllocAsync(CUdeviceptr* address, size_t bytes, CUstream handle) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) {
    return stream->capture ? CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED : machine().allocate(context, address, bytes);
  });
}
CUresult cuMemFree_v2(CUdeviceptr address) {
  return in_context([&](CUctx_st& context) {
    if (address == 0) return CUDA_SUCCESS;
    const auto* block = Memory::instance().find(address, 0);
    if (block == nullptr || block->address != address || block->device == pinned) return CUDA_ERROR_INVALID_VALUE;
    machine().drain(context);
    machine().free(context, address);
    return CUDA_SUCCESS;
  });
}
CUresult cuMemFreeAsync(CUdeviceptr address, CUstream handle) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) {
    if (stream->capture) return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    if (address == 0) return CUDA_SUCCESS;
    const auto* block = Memory::instance().find(address, 0);
    if (block == nullptr || block->address != address || block->device == pinned) return CUDA_ERROR_INVALID_VALUE;
    if (!machine().ending.insert(address).second) return CUDA_ERROR_INVALID_VALUE;
    machine().enqueue(context, stream, {[&context, address] { machine().free(context, address); }, {}, false});
    return CUDA_SUCCESS;
  });
}

CUresult cuMemHostAlloc(void** address, size_t bytes, unsigned) {
  return in_context([&](CUctx_st&) {
    if (bytes == 0) return CUDA_ERROR_INVALID_VALUE;
    Settings& settings = machine().settings;
    settings.refresh();
    if (settings.pinned_calls.value-- <= 0) return CUDA_ERROR_OUT_OF_MEMORY;
    *address = host(Memory::instance().allocate(pinned, bytes, size_t(settings.pinned.value)));
    return *address ? CUDA_SUCCESS : CUDA_ERROR_OUT_OF_MEMORY;
  });
}
CUresult cuMemAllocHost_v2(void** address, size_t bytes) { return cuMemHostAlloc(address, bytes, 0); }
CUresult cuMemFreeHost(void* address) {
  return in_context([&](CUctx_st& context) {
    const auto* block = Memory::instance().find(reinterpret_cast<uint64_t>(address), 0);
    if (block == nullptr || block->device != pinned || host(block->address) != address) return CUDA_ERROR_INVALID_VALUE;
    machine().drain(context);
    machine().free(context, block->address);
    return CUDA_SUCCESS;
  });
}
CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr* device, void* address, unsigned) {
  return in_context([&](CUctx_st&) {
    if (!is_pinned(address, 0)) return CUDA_ERROR_INVALID_VALUE;
    *device = reinterpret_cast<CUdeviceptr>(address);
    return CUDA_SUCCESS;
  });
}
CUresult cuMemGetInfo_v2(size_t* free, size_t* total) {
  return in_context([&](CUctx_st& context) {
    machine().settings.refresh();
    *total = size_t(machine().settings.memory.value);
    *free = *total - std::min(*total, Memory::instance().live_bytes(context.device));
    return CUDA_SUCCESS;
  });
}

CUresult cuDeviceGetDefaultMemPool(CUmemoryPool* pool, CUdevice device) {
  return locked([&] {
    return is_device(device) ? (*pool = &machine().pools[device], CUDA_SUCCESS) : CUDA_ERROR_INVALID_DEVICE;
  });
}
CUresult cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attribute, void* value) {
  return locked([&] {
    if (attribute == CU_MEMPOOL_ATTR_RELEASE_THRESHOLD) pool->release_threshold = *static_cast<cuuint64_t*>(value);
    return CUDA_SUCCESS;
  });
}
CUresult cuMemPoolGetAttribute(CUmemoryPool pool, CUmemPool_attribute attribute, void* value) {
  return locked([&] {
    const uint64_t bytes = Memory::instance().live_bytes(pool->device);
    *static_cast<cuuint64_t*>(value) = attribute == CU_MEMPOOL_ATTR_RELEASE_THRESHOLD ? pool->release_threshold : bytes;
    return CUDA_SUCCESS;
  });
}
CUresult cuMemPoolTrimTo(CUmemoryPool, size_t) { return locked([] { return CUDA_SUCCESS; }); }

// ── Copies: those without a stream are the null stream's, and wait ──────────────────────────────

CUresult cuMemcpyHtoD_v2(CUdeviceptr to, const void* from, size_t bytes) {
  return waiting(nullptr, [&](CUctx_st& context, const StreamPointer& stream) {
    const CUresult result = to_device(context, stream, to, from, bytes);
    return stream->drain(), result;
  });
}
CUresult cuMemcpyDtoH_v2(void* to, CUdeviceptr from, size_t bytes) {
  return waiting(nullptr, [&](CUctx_st& context, const StreamPointer& stream) {
    const CUresult result = from_device(context, stream, to, from, bytes);
    return stream->drain(), result;
  });
}
CUresult cuMemcpyDtoD_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes) {
  return in_stream(nullptr, [&](CUctx_st& context, const StreamPointer& stream) { return between(context, stream, to, from, bytes); });
}
CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void* from, size_t bytes, CUstream handle) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) { return to_device(context, stream, to, from, bytes); });
}
CUresult cuMemcpyDtoHAsync_v2(void* to, CUdeviceptr from, size_t bytes, CUstream handle) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) { return from_device(context, stream, to, from, bytes); });
}
CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes, CUstream handle) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) { return between(context, stream, to, from, bytes); });
}
CUresult cuMemcpyPeerAsync(CUdeviceptr to, CUcontext, CUdeviceptr from, CUcontext, size_t bytes, CUstream handle) {
  return cuMemcpyDtoDAsync_v2(to, from, bytes, handle);
}
CUresult cuMemsetD8Async(CUdeviceptr to, unsigned char value, size_t n, CUstream handle) { return set(to, value, n, handle); }
CUresult cuMemsetD32Async(CUdeviceptr to, unsigned value, size_t n, CUstream handle) { return set(to, value, n, handle); }

}  // extern "C"
#pragma GCC visibility pop
