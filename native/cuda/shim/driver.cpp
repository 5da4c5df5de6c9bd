// The fake driver: the driver's API over kernels that run on the CPU (launch.cpp). Everything is
// checked that a real driver checks, and some things that it leaves to chance: handles are live,
// addresses lie in allocations, work is not done before somebody waits for it (stream.h).

#include "native/cuda/shim/driver.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include <algorithm>
#include <chrono>

#include "native/cuda/shim/library_image.h"
#include "native/cuda/shim/machine.h"

using namespace fluxion::shim;

namespace {

Machine& machine() { return Machine::instance(); }

thread_local CUctx_st* current = nullptr;

template <class Fn> CUresult locked(Fn fn) {
  if (in_host_function) return CUDA_ERROR_NOT_PERMITTED;
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  if (!machine().initialized) return CUDA_ERROR_NOT_INITIALIZED;
  return fn();
}

// With the context of the thread, which must not have failed; a failure on the way is returned too.
template <class Fn> CUresult in_context(Fn fn) {
  return locked([&]() -> CUresult {
    if (current == nullptr || current->retained == 0) return CUDA_ERROR_INVALID_CONTEXT;
    CUctx_st& context = *current;
    if (context.error != CUDA_SUCCESS) return context.error;
    const CUresult result = fn(context);
    return context.error != CUDA_SUCCESS ? context.error : result;
  });
}

// With the stream of a handle; null is the context's null stream.
template <class Fn> CUresult in_stream(CUstream handle, Fn fn) {
  return in_context([&](CUctx_st& context) -> CUresult {
    if (handle == CU_STREAM_PER_THREAD) return CUDA_ERROR_NOT_SUPPORTED;
    if (handle == nullptr || handle == CU_STREAM_LEGACY) return fn(context, context.null_stream);
    if (!machine().is_live(handle) || handle->stream->device != context.device) return CUDA_ERROR_INVALID_HANDLE;
    return fn(context, handle->stream);
  });
}

// Waiting is not allowed while the stream is captured; the capture is lost.
template <class Fn> CUresult waiting(CUstream handle, Fn fn) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) -> CUresult {
    if (stream->capture != nullptr) {
      stream->capture->invalid = "a stream was waited for while it was captured";
      return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    }
    return fn(context, stream);
  });
}

template <class T> T* made(T* handle) {
  machine().handles.insert(handle);
  return handle;
}
template <class T> CUresult destroy(T* handle) {
  if (machine().handles.erase(handle) == 0) return CUDA_ERROR_INVALID_HANDLE;
  delete handle;
  return CUDA_SUCCESS;
}

bool is_device(CUdevice device) { return device >= 0 && device < machine().settings.devices.value; }

// ── Copies ──────────────────────────────────────────────────────────────────────────────────────

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

double now_ms() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

// ── Library, devices, contexts ──────────────────────────────────────────────────────────────────

CUresult cuInit(unsigned flags) {
  if (flags != 0) return CUDA_ERROR_INVALID_VALUE;
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  if (!machine().initialized) machine().initialize();
  return machine().settings.devices.value > 0 ? CUDA_SUCCESS : CUresult(100);   // CUDA_ERROR_NO_DEVICE
}

CUresult cuDriverGetVersion(int* version) {
  *version = 13000;
  return CUDA_SUCCESS;
}

static const struct { CUresult code; const char* name; const char* text; } errors[] = {
    {CUDA_SUCCESS, "CUDA_SUCCESS", "no error"},
    {CUDA_ERROR_INVALID_VALUE, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
    {CUDA_ERROR_OUT_OF_MEMORY, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
    {CUDA_ERROR_NOT_INITIALIZED, "CUDA_ERROR_NOT_INITIALIZED", "initialization error"},
    {CUresult(100), "CUDA_ERROR_NO_DEVICE", "no CUDA-capable device is detected"},
    {CUDA_ERROR_INVALID_DEVICE, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
    {CUDA_ERROR_INVALID_CONTEXT, "CUDA_ERROR_INVALID_CONTEXT", "invalid device context"},
    {CUDA_ERROR_INVALID_HANDLE, "CUDA_ERROR_INVALID_HANDLE", "invalid resource handle"},
    {CUDA_ERROR_NOT_FOUND, "CUDA_ERROR_NOT_FOUND", "named symbol not found"},
    {CUDA_ERROR_NOT_READY, "CUDA_ERROR_NOT_READY", "device not ready"},
    {CUDA_ERROR_ILLEGAL_ADDRESS, "CUDA_ERROR_ILLEGAL_ADDRESS", "an illegal memory access was encountered"},
    {CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES, "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES", "too many resources requested for launch"},
    {CUDA_ERROR_LAUNCH_FAILED, "CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure"},
    {CUDA_ERROR_NOT_PERMITTED, "CUDA_ERROR_NOT_PERMITTED", "operation not permitted"},
    {CUDA_ERROR_NOT_SUPPORTED, "CUDA_ERROR_NOT_SUPPORTED", "operation not supported"},
    {CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED", "operation not permitted when stream is capturing"},
    {CUDA_ERROR_STREAM_CAPTURE_INVALIDATED, "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED", "operation failed due to a previous error during capture"},
    {CUDA_ERROR_STREAM_CAPTURE_ISOLATION, "CUDA_ERROR_STREAM_CAPTURE_ISOLATION", "dependency created on uncaptured work in another stream"},
};

CUresult cuGetErrorName(CUresult error, const char** text) {
  for (const auto& one : errors) if (one.code == error) return *text = one.name, CUDA_SUCCESS;
  return *text = nullptr, CUDA_ERROR_INVALID_VALUE;
}
CUresult cuGetErrorString(CUresult error, const char** text) {
  for (const auto& one : errors) if (one.code == error) return *text = one.text, CUDA_SUCCESS;
  return *text = nullptr, CUDA_ERROR_INVALID_VALUE;
}

CUresult cuDeviceGetCount(int* count) {
  return locked([&] { return *count = int(machine().settings.devices.value), CUDA_SUCCESS; });
}
CUresult cuDeviceGet(CUdevice* device, int ordinal) {
  return locked([&] { return is_device(ordinal) ? (*device = ordinal, CUDA_SUCCESS) : CUDA_ERROR_INVALID_DEVICE; });
}
CUresult cuDeviceGetName(char* name, int length, CUdevice device) {
  return locked([&] {
    if (!is_device(device)) return CUDA_ERROR_INVALID_DEVICE;
    snprintf(name, size_t(length), "Fluxion fake device");
    return CUDA_SUCCESS;
  });
}
CUresult cuDeviceTotalMem_v2(size_t* bytes, CUdevice device) {
  return locked([&] {
    return is_device(device) ? (*bytes = size_t(machine().settings.memory.value), CUDA_SUCCESS) : CUDA_ERROR_INVALID_DEVICE;
  });
}

CUresult cuDeviceGetAttribute(int* value, CUdevice_attribute attribute, CUdevice device) {
  return locked([&] {
    if (!is_device(device)) return CUDA_ERROR_INVALID_DEVICE;
    switch (attribute) {
      case CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
      case CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X:
      case CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y: *value = int(max_threads); break;
      case CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z: *value = 64; break;
      case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X: *value = 0x7FFFFFFF; break;
      case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y:
      case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z: *value = 65535; break;
      case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK: *value = int(max_shared_bytes); break;
      case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN: *value = int(most_shared_at_launch); break;
      case CU_DEVICE_ATTRIBUTE_WARP_SIZE: *value = 32; break;
      case CU_DEVICE_ATTRIBUTE_CLOCK_RATE: *value = 1000000; break;
      case CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT: *value = int(machine().settings.processors.value); break;
      case CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR: *value = 2048; break;
      case CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE: *value = 1 << 20; break;
      case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR: *value = int(machine().settings.capability.value); break;
      case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR: *value = 0; break;
      case CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING:
      case CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED: *value = 1; break;
      default: *value = 0; break;
    }
    return CUDA_SUCCESS;
  });
}

CUresult cuDevicePrimaryCtxRetain(CUcontext* context, CUdevice device) {
  return locked([&] {
    if (!is_device(device)) return CUDA_ERROR_INVALID_DEVICE;
    *context = &machine().contexts[device];
    (*context)->retained++;
    return CUDA_SUCCESS;
  });
}
CUresult cuDevicePrimaryCtxRelease_v2(CUdevice device) {
  return locked([&] {
    if (!is_device(device)) return CUDA_ERROR_INVALID_DEVICE;
    CUctx_st& context = machine().contexts[device];
    if (context.retained == 0) return CUDA_ERROR_INVALID_CONTEXT;
    if (--context.retained == 0) machine().drain(context);
    return CUDA_SUCCESS;
  });
}

CUresult cuCtxSetCurrent(CUcontext context) {
  return locked([&] { return current = context, CUDA_SUCCESS; });
}
CUresult cuCtxGetCurrent(CUcontext* context) {
  return locked([&] { return *context = current, CUDA_SUCCESS; });
}
CUresult cuCtxGetDevice(CUdevice* device) {
  return locked([&] { return current ? (*device = current->device, CUDA_SUCCESS) : CUDA_ERROR_INVALID_CONTEXT; });
}
CUresult cuCtxSynchronize() {
  return in_context([&](CUctx_st& context) { return machine().drain(context), CUDA_SUCCESS; });
}
CUresult cuDeviceCanAccessPeer(int* can, CUdevice, CUdevice) { return locked([&] { return *can = 1, CUDA_SUCCESS; }); }
CUresult cuCtxEnablePeerAccess(CUcontext, unsigned) { return locked([] { return CUDA_SUCCESS; }); }

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

// ── Streams and events ──────────────────────────────────────────────────────────────────────────

CUresult cuStreamCreate(CUstream* handle, unsigned flags) {
  return in_context([&](CUctx_st& context) {
    auto stream = std::make_shared<Stream>(context.device, (flags & CU_STREAM_NON_BLOCKING) == 0);
    context.streams.push_back(stream);
    *handle = made(new CUstream_st{stream});
    return CUDA_SUCCESS;
  });
}
CUresult cuStreamCreateWithPriority(CUstream* handle, unsigned flags, int) { return cuStreamCreate(handle, flags); }
CUresult cuStreamDestroy_v2(CUstream handle) {
  return locked([&] {
    if (!machine().is_live(handle)) return CUDA_ERROR_INVALID_HANDLE;
    const StreamPointer stream = handle->stream;
    stream->drain();
    auto& all = machine().contexts[stream->device].streams;
    all.erase(std::find(all.begin(), all.end(), stream));
    return destroy(handle);
  });
}
CUresult cuStreamSynchronize(CUstream handle) {
  return waiting(handle, [](CUctx_st&, const StreamPointer& stream) { return stream->drain(), CUDA_SUCCESS; });
}
// Each question moves the stream on by one item: who asks in a loop sees it end.
CUresult cuStreamQuery(CUstream handle) {
  return waiting(handle, [](CUctx_st&, const StreamPointer& stream) {
    stream->step();
    return stream->queue.empty() ? CUDA_SUCCESS : CUDA_ERROR_NOT_READY;
  });
}
CUresult cuStreamWaitEvent(CUstream handle, CUevent event, unsigned) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) {
    if (!machine().is_live(event)) return CUDA_ERROR_INVALID_HANDLE;
    Event& e = *event->event;
    if (e.capture != nullptr) {
      if (stream->capture != nullptr && stream->capture != e.capture) return CUDA_ERROR_INVALID_VALUE;
      stream->capture = e.capture;
      return CUDA_SUCCESS;
    }
    if (stream->capture != nullptr) return CUDA_ERROR_STREAM_CAPTURE_ISOLATION;
    machine().enqueue(context, stream, {nullptr, e.mark, false});
    return CUDA_SUCCESS;
  });
}
CUresult cuLaunchHostFunc(CUstream handle, CUhostFn fn, void* data) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) {
    machine().enqueue(context, stream, {[fn, data] {
      in_host_function = true;
      fn(data);
      in_host_function = false;
    }, {}, true});
    return CUDA_SUCCESS;
  });
}

CUresult cuEventCreate(CUevent* handle, unsigned flags) {
  return in_context([&](CUctx_st&) {
    *handle = made(new CUevent_st{std::make_shared<Event>(), (flags & CU_EVENT_DISABLE_TIMING) == 0});
    return CUDA_SUCCESS;
  });
}
CUresult cuEventDestroy_v2(CUevent handle) {
  return locked([&] { return destroy(handle); });
}
CUresult cuEventRecord(CUevent handle, CUstream stream_handle) {
  return in_stream(stream_handle, [&](CUctx_st& context, const StreamPointer& stream) {
    if (!machine().is_live(handle)) return CUDA_ERROR_INVALID_HANDLE;
    const std::shared_ptr<Event> event = handle->event;
    event->capture = stream->capture;
    event->recorded = true;
    if (stream->capture != nullptr) return CUDA_SUCCESS;
    machine().enqueue(context, stream, {[event] { event->time_ms = now_ms(); }, {}, false});
    event->mark = {stream, stream->enqueued};
    return CUDA_SUCCESS;
  });
}
CUresult cuEventQuery(CUevent handle) {
  return in_context([&](CUctx_st&) {
    if (!machine().is_live(handle)) return CUDA_ERROR_INVALID_HANDLE;
    if (handle->event->capture != nullptr) return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    const Mark mark = handle->event->mark;
    if (mark.reached()) return CUDA_SUCCESS;
    mark.stream->step();
    return mark.reached() ? CUDA_SUCCESS : CUDA_ERROR_NOT_READY;
  });
}
CUresult cuEventSynchronize(CUevent handle) {
  return in_context([&](CUctx_st&) {
    if (!machine().is_live(handle)) return CUDA_ERROR_INVALID_HANDLE;
    if (handle->event->capture != nullptr) return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    const Mark mark = handle->event->mark;
    reach(mark);
    // The error of another device that the event belongs to is its own.
    return mark.stream ? machine().contexts[mark.stream->device].error : CUDA_SUCCESS;
  });
}
CUresult cuEventElapsedTime_v2(float* ms, CUevent start, CUevent end) {
  return in_context([&](CUctx_st&) {
    if (!machine().is_live(start) || !machine().is_live(end) || !start->timed || !end->timed) return CUDA_ERROR_INVALID_HANDLE;
    if (!start->event->recorded || !end->event->recorded) return CUDA_ERROR_INVALID_HANDLE;
    if (!start->event->mark.reached() || !end->event->mark.reached()) return CUDA_ERROR_NOT_READY;
    *ms = float(end->event->time_ms - start->event->time_ms);
    return CUDA_SUCCESS;
  });
}

// ── Modules and launches ────────────────────────────────────────────────────────────────────────

// What the stand-in for NVRTC made is a library, whose kernels add themselves when it is opened. For any other
// image, the kernels are those compiled into this library.
CUresult cuModuleLoadData(CUmodule* module, const void* image) {
  return in_context([&](CUctx_st& context) {
    if (image == nullptr) return CUDA_ERROR_INVALID_VALUE;
    CUmod_st loaded{context.device};
    if (is_library(image)) {
      loaded.last = Kernel::first();
      if (!open_library_image(image)) return CUDA_ERROR_INVALID_VALUE;
      loaded.first = Kernel::first();
    }
    *module = made(new CUmod_st(loaded));
    return CUDA_SUCCESS;
  });
}
CUresult cuModuleLoadDataEx(CUmodule* module, const void* image, unsigned, CUjit_option*, void**) {
  return cuModuleLoadData(module, image);
}
CUresult cuModuleLoadFatBinary(CUmodule* module, const void* image) { return cuModuleLoadData(module, image); }
CUresult cuModuleUnload(CUmodule module) {
  return locked([&] { return destroy(module); });
}
CUresult cuModuleGetFunction(CUfunction* function, CUmodule module, const char* name) {
  return in_context([&](CUctx_st&) {
    if (!machine().is_live(module)) return CUDA_ERROR_INVALID_HANDLE;
    const Kernel* kernel = module->first;
    while (kernel != module->last && strcmp(kernel->name, name) != 0) kernel = kernel->next;
    if (module->first == nullptr) kernel = Kernel::find(name);
    if (kernel == module->last) return CUDA_ERROR_NOT_FOUND;
    *function = reinterpret_cast<CUfunction>(const_cast<Kernel*>(kernel));
    return CUDA_SUCCESS;
  });
}
CUresult cuFuncGetAttribute(int* value, CUfunction_attribute attribute, CUfunction) {
  return locked([&] {
    *value = attribute == CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK ? int(max_threads) : 0;
    return CUDA_SUCCESS;
  });
}
CUresult cuFuncSetAttribute(CUfunction function, CUfunction_attribute attribute, int value) {
  return locked([&] {
    if (attribute != CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES) return CUDA_ERROR_INVALID_VALUE;
    if (value < 0 || size_t(value) > most_shared_at_launch) return CUDA_ERROR_INVALID_VALUE;
    machine().shared_limits[function] = size_t(value);
    return CUDA_SUCCESS;
  });
}
CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int* blocks, CUfunction, int block_size, size_t) {
  return locked([&] { return *blocks = 2048 / std::max(block_size, 64), CUDA_SUCCESS; });
}

// The parameters as bytes: of the one argument, or of a buffer with its size. Empty if neither fits.
static std::vector<unsigned char> parameters_of(const Kernel& kernel, void** arguments, void** extra) {
  std::vector<unsigned char> bytes(kernel.parameter_bytes);
  const void* from = arguments ? arguments[0] : nullptr;
  size_t size = from ? bytes.size() : 0;
  for (int k = 0; extra != nullptr && extra[k] != CU_LAUNCH_PARAM_END; k += 2) {
    if (extra[k] == CU_LAUNCH_PARAM_BUFFER_POINTER) from = extra[k + 1];
    else if (extra[k] == CU_LAUNCH_PARAM_BUFFER_SIZE) size = *static_cast<size_t*>(extra[k + 1]);
  }
  if (from == nullptr || size < bytes.size()) return {};
  memcpy(bytes.data(), from, bytes.size());
  return bytes;
}

CUresult cuLaunchKernel(CUfunction function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x,
                        unsigned block_y, unsigned block_z, unsigned shared_bytes, CUstream handle, void** arguments, void** extra) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) {
    if (function == nullptr) return CUDA_ERROR_INVALID_HANDLE;
    const Kernel& kernel = *reinterpret_cast<const Kernel*>(function);
    const uint64_t threads = uint64_t(block_x) * block_y * block_z;
    const bool grid_fits = grid_x > 0 && grid_x <= 0x7FFFFFFF && grid_y > 0 && grid_y <= 65535 && grid_z > 0 && grid_z <= 65535;
    if (!grid_fits || threads == 0 || threads > max_threads || block_z > 64) return CUDA_ERROR_INVALID_VALUE;
    const auto limit = machine().shared_limits.find(function);
    if (shared_bytes > (limit == machine().shared_limits.end() ? max_shared_bytes : limit->second)) return CUDA_ERROR_INVALID_VALUE;
    auto parameters = std::make_shared<const std::vector<unsigned char>>(parameters_of(kernel, arguments, extra));
    if (parameters->empty()) return CUDA_ERROR_INVALID_VALUE;
    const Dim3 grid{grid_x, grid_y, grid_z}, block{block_x, block_y, block_z};
    machine().enqueue(context, stream, {[&context, &kernel, parameters, grid, block, shared_bytes] {
      machine().run(context, kernel, *parameters, grid, block, shared_bytes);
    }, {}, false});
    return CUDA_SUCCESS;
  });
}

// ── Graphs ──────────────────────────────────────────────────────────────────────────────────────

CUresult cuStreamBeginCapture_v2(CUstream handle, CUstreamCaptureMode) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) {
    if (stream == context.null_stream) return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
    if (stream->capture != nullptr) return CUDA_ERROR_INVALID_VALUE;
    stream->capture = std::make_shared<Graph>();
    stream->captures_first = true;
    return CUDA_SUCCESS;
  });
}
CUresult cuStreamEndCapture(CUstream handle, CUgraph* graph) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) {
    if (stream->capture == nullptr || !stream->captures_first) return CUDA_ERROR_INVALID_VALUE;
    const std::shared_ptr<Graph> captured = stream->capture;
    stream->captures_first = false;
    for (const auto& one : context.streams) if (one->capture == captured) one->capture = nullptr;
    *graph = nullptr;
    if (captured->invalid != nullptr) return CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    *graph = made(new CUgraph_st{captured});
    return CUDA_SUCCESS;
  });
}
CUresult cuStreamIsCapturing(CUstream handle, CUstreamCaptureStatus* status) {
  return in_stream(handle, [&](CUctx_st&, const StreamPointer& stream) {
    *status = stream->capture == nullptr ? CU_STREAM_CAPTURE_STATUS_NONE
              : stream->capture->invalid ? CU_STREAM_CAPTURE_STATUS_INVALIDATED : CU_STREAM_CAPTURE_STATUS_ACTIVE;
    return CUDA_SUCCESS;
  });
}
CUresult cuGraphInstantiateWithFlags(CUgraphExec* handle, CUgraph graph, unsigned long long) {
  return in_context([&](CUctx_st&) {
    if (!machine().is_live(graph)) return CUDA_ERROR_INVALID_HANDLE;
    *handle = made(new CUgraphExec_st{graph->graph});
    return CUDA_SUCCESS;
  });
}
CUresult cuGraphLaunch(CUgraphExec handle, CUstream stream_handle) {
  return in_stream(stream_handle, [&](CUctx_st& context, const StreamPointer& stream) {
    if (!machine().is_live(handle)) return CUDA_ERROR_INVALID_HANDLE;
    const std::shared_ptr<Graph> graph = handle->graph;
    machine().enqueue(context, stream, {[graph] {
      for (const auto& work : graph->work) if (work) work();
    }, {}, true});
    return CUDA_SUCCESS;
  });
}
CUresult cuGraphExecDestroy(CUgraphExec handle) {
  return locked([&] { return destroy(handle); });
}
CUresult cuGraphDestroy(CUgraph handle) {
  return locked([&] { return destroy(handle); });
}

// ── Entry points ────────────────────────────────────────────────────────────────────────────────

CUresult cuGetProcAddress_v2(const char* symbol, void** function, int, cuuint64_t, CUdriverProcAddressQueryResult* status) {
  for (const char* suffix : {"_v2", ""}) {
    Dl_info self;
    dladdr(reinterpret_cast<void*>(&cuInit), &self);
    static void* const library = dlopen(self.dli_fname, RTLD_NOW | RTLD_NOLOAD);
    *function = dlsym(library, (std::string(symbol) + suffix).c_str());
    if (*function != nullptr) break;
  }
  if (status != nullptr) *status = *function ? CU_GET_PROC_ADDRESS_SUCCESS : CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND;
  return *function ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}

// ── For tests ───────────────────────────────────────────────────────────────────────────────────

// A count: launches, allocations, live_bytes and live_blocks (of device 0), pending (items of work).
long long fluxion_fake_count(const char* name) {
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  const std::string n = name;
  if (n == "launches") return machine().launches;
  if (n == "allocations") return machine().allocations;
  if (n == "live_bytes") return (long long)Memory::instance().live_bytes(0);
  if (n == "live_blocks") return (long long)Memory::instance().live_blocks(0);
  if (n != "pending") return -1;
  long long pending = 0;
  for (const CUctx_st& context : machine().contexts) {
    pending += (long long)context.null_stream->queue.size();
    for (const auto& stream : context.streams) pending += (long long)stream->queue.size();
  }
  return pending;
}

// The first thing found wrong so far, guard zones looked at too; empty if nothing is.
const char* fluxion_fake_message() {
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  if (machine().message.empty()) machine().message = Memory::instance().check();
  return machine().message.c_str();
}

// Every device as new: no error, nothing found. Memory stays.
void fluxion_fake_reset() {
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  for (CUctx_st& context : machine().contexts) context.error = CUDA_SUCCESS;
  machine().message.clear();
}

// The k-th kernel's name and, behind a space, its skeleton; null behind the last.
const char* fluxion_fake_kernel(int k) {
  static thread_local std::string text;
  const Kernel* kernel = Kernel::first();
  for (; kernel != nullptr && k > 0; k--) kernel = kernel->next;
  if (kernel == nullptr) return nullptr;
  text = std::string(kernel->name) + " " + kernel->skeleton;
  return text.c_str();
}

}  // extern "C"
#pragma GCC visibility pop
