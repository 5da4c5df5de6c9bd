// What the functions of the fake driver begin with: the lock, the thread's context, the stream of a
// handle, and handles.

#pragma once

#include <mutex>

#include "native/cuda/shim/machine.h"

namespace fluxion::shim {

inline Machine& machine() { return Machine::instance(); }

// The context of the thread.
extern thread_local CUctx_st* current;

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

inline bool is_device(CUdevice device) { return device >= 0 && device < machine().settings.devices.value; }

}  // namespace fluxion::shim
