// Graphs of the fake driver: what a stream was asked for while it was captured.

#include "native/cuda/shim/calls.h"

using namespace fluxion::shim;

#pragma GCC visibility push(default)
extern "C" {

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

}  // extern "C"
#pragma GCC visibility pop
