// The fake driver: the driver's API over kernels that run on the CPU (launch.cpp). Everything is
// checked that a real driver checks, and some things that it leaves to chance: handles are live,
// addresses lie in allocations, work is not done before somebody waits for it (stream.h). This
// file has the library, devices and contexts; the others of its name the rest.

#include <dlfcn.h>
#include <stdio.h>

#include "native/cuda/shim/calls.h"

using namespace fluxion::shim;

thread_local CUctx_st* fluxion::shim::current = nullptr;

#pragma GCC visibility push(default)
extern "C" {

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

}  // extern "C"
#pragma GCC visibility pop
