// Launches, allocations and failures of the fake machine.

#include "native/cuda/shim/machine.h"

#include <stdio.h>
#include <string.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <thread>

namespace fluxion::shim {

thread_local bool in_host_function = false;

namespace {

// An address in user space that belongs to no device: what a kernel must not be given. Sizes, strides
// and numbers do not look like this.
bool looks_like_host_address(uint64_t word) {
  return word >= 0x500000000000ull && word < 0x800000000000ull && !Memory::instance().is_ours(word);
}

bool takes_host_address(const std::vector<unsigned char>& parameters) {
  for (size_t at = 0; at + 8 <= parameters.size(); at += 8) {
    uint64_t word;
    memcpy(&word, parameters.data() + at, 8);
    if (looks_like_host_address(word)) return true;
  }
  return false;
}

}  // namespace

Machine& Machine::instance() {
  // Never destroyed: threads may still be in it when the process ends.
  static Machine* const one = new Machine;
  return *one;
}

Machine::Machine() {
  for (int d = 0; d < max_devices; d++) {
    contexts[d].device = pools[d].device = d;
    contexts[d].null_stream = std::make_shared<Stream>(d, true);
  }
}

void Machine::initialize() {
  settings = Settings::from_environment();
  if (settings.devices > max_devices) settings.devices = max_devices;
  initialized = true;
}

void Machine::report(CUctx_st& context, CUresult error, const std::string& what) {
  fprintf(stderr, "fake device %d: %s\n", context.device, what.c_str());
  if (message.empty()) message = what;
  if (context.error == CUDA_SUCCESS) context.error = error;
}

void Machine::enqueue(CUctx_st& context, const StreamPointer& stream, Work work) {
  const auto wait_for = [&](const StreamPointer& other) {
    if (other != stream && other->blocking && !other->queue.empty()) {
      stream->push({nullptr, {other, other->enqueued}, false});
    }
  };
  if (stream->blocking && stream->capture == nullptr) {
    if (stream == context.null_stream) for (const auto& other : context.streams) wait_for(other);
    else wait_for(context.null_stream);
  }
  const bool host = work.host && stream->capture == nullptr;
  stream->push(std::move(work));
  if (host) call_soon({stream, stream->enqueued});
}

void Machine::drain(CUctx_st& context) {
  context.null_stream->drain();
  for (const auto& stream : context.streams) stream->drain();
}

void Machine::run(CUctx_st& context, const Kernel& kernel, const std::vector<unsigned char>& parameters, Dim3 grid, Dim3 block) {
  if (context.error != CUDA_SUCCESS) return;
  launches++;
  if (settings.fail_launch > 0 && --settings.fail_launch == 0) {
    context.error = CUDA_ERROR_ILLEGAL_ADDRESS;
    return;
  }
  if (takes_host_address(parameters)) {
    return report(context, CUDA_ERROR_ILLEGAL_ADDRESS, std::string(kernel.name) + ": a parameter is an address of the host");
  }
  if (!settings.coverage.empty() && seen_.insert(kernel.name).second) {
    if (FILE* file = fopen(settings.coverage.c_str(), "a")) {
      fprintf(file, "%s\n", kernel.name);
      fclose(file);
    }
  }
  const Schedule schedule{Order(settings.order), uint64_t(settings.seed) * 0x9E3779B97F4A7C15ull + uint64_t(launches)};
  const std::string wrong = launch(kernel.name, kernel.run, parameters.data(), grid, block, schedule);
  if (!wrong.empty()) report(context, CUDA_ERROR_LAUNCH_FAILED, wrong);
}

CUresult Machine::allocate(CUctx_st& context, CUdeviceptr* address, size_t bytes) {
  if (address == nullptr || bytes == 0) return CUDA_ERROR_INVALID_VALUE;
  allocations++;
  if (settings.fail_allocation > 0 && --settings.fail_allocation == 0) return CUDA_ERROR_OUT_OF_MEMORY;
  const auto take = [&] { return Memory::instance().allocate(context.device, bytes, size_t(settings.memory)); };
  uint64_t at = take();
  // What streams have yet to free may be enough.
  if (at == 0) drain(context), at = take();
  if (at == 0) return CUDA_ERROR_OUT_OF_MEMORY;
  *address = at;
  return CUDA_SUCCESS;
}

void Machine::free(CUctx_st& context, uint64_t address) {
  ending.erase(address);
  const std::string wrong = Memory::instance().free(address);
  if (!wrong.empty()) report(context, CUDA_ERROR_ILLEGAL_ADDRESS, wrong);
}

void Machine::call_soon(const Mark& mark) {
  static auto* const marks = new std::deque<Mark>;
  static auto* const arrived = new std::condition_variable_any;
  static bool started = false;
  marks->push_back(mark);
  if (!started) {
    started = true;
    std::thread([this] {
      for (;;) {
        std::unique_lock<std::recursive_mutex> hold(lock);
        arrived->wait(hold, [] { return !marks->empty(); });
        hold.unlock();
        std::this_thread::sleep_for(std::chrono::microseconds(100));
        hold.lock();
        const Mark next = marks->front();
        marks->pop_front();
        reach(next);
      }
    }).detach();
  }
  arrived->notify_one();
}

}  // namespace fluxion::shim
