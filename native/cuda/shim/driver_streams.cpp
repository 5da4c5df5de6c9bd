// Streams and events of the fake driver.

#include <algorithm>
#include <chrono>

#include "native/cuda/shim/calls.h"

using namespace fluxion::shim;

namespace {

double now_ms() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

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

}  // extern "C"
#pragma GCC visibility pop
