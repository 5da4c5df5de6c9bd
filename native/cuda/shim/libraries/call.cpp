// Checking and queueing calls of the libraries.

#include "native/cuda/shim/libraries/call.h"

namespace fluxion::shim {

namespace {

Machine& machine() { return Machine::instance(); }

}  // namespace

bool is_to_fail() {
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  machine().settings.refresh();
  return machine().settings.fail_library.count_down();
}

Call::Call(const char* name, CUstream stream) : name_(name), stream_(stream) {
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  if (!machine().is_live(stream)) status_ = refused;
  else if (is_to_fail()) status_ = failed;
}

Call& Call::expect(bool value, const char* what) {
  if (value || status_ != 0) return *this;
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  machine().report(machine().contexts[stream_->stream->device], CUDA_ERROR_LAUNCH_FAILED, name_ + ": wrong " + what);
  status_ = refused;
  return *this;
}

Call& Call::expect_memory(const void* address, int64_t bytes, const char* what) {
  if (status_ != 0) return *this;
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  const auto* block = bytes < 0 ? nullptr : Memory::instance().find(reinterpret_cast<uint64_t>(address), static_cast<size_t>(bytes));
  return expect(block != nullptr && block->device == stream_->stream->device, what);
}

int Call::then(std::function<void()> work) {
  if (status_ != 0) return status_;
  std::lock_guard<std::recursive_mutex> hold(machine().lock);
  CUctx_st& context = machine().contexts[stream_->stream->device];
  machine().enqueue(context, stream_->stream, {[&context, name = name_, work = std::move(work)] {
    if (context.error != CUDA_SUCCESS) return;
    machine().saw(name.c_str());
    work();
  }, {}, false});
  return 0;
}

}  // namespace fluxion::shim
