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

// What is wrong with the addresses a kernel was given; empty if nothing is. Those of tensors without
// elements may be anything.
std::string wrong_address(const Kernel& kernel, const void* parameters, int device) {
  uint64_t addresses[most_addresses];
  const int n = kernel.addresses(parameters, addresses);
  for (int k = 0; k < n; k++) {
    if (addresses[k] == 0) continue;
    const auto* block = Memory::instance().find(addresses[k], 0);
    if (block != nullptr && (block->device == device || block->device == pinned)) continue;
    const char* what = block != nullptr ? "on another device" : Memory::instance().is_ours(addresses[k]) ? "of no live allocation" : "of the host";
    return std::string(kernel.name) + ": operand " + std::to_string(k) + " is an address " + what;
  }
  return "";
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
  settings.refresh();
  if (settings.devices.value > max_devices) settings.devices.value = max_devices;
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

void Machine::run(CUctx_st& context, const Kernel& kernel, const std::vector<unsigned char>& parameters, Dim3 grid, Dim3 block, size_t shared_bytes) {
  if (context.error != CUDA_SUCCESS) return;
  launches++;
  settings.refresh();
  if (settings.fail_launch.count_down()) {
    context.error = CUDA_ERROR_ILLEGAL_ADDRESS;
    return;
  }
  const std::string address = wrong_address(kernel, parameters.data(), context.device);
  if (!address.empty()) return report(context, CUDA_ERROR_ILLEGAL_ADDRESS, address);
  saw(kernel.name);
  const Schedule schedule{Order(settings.order.value), uint64_t(settings.seed.value) * 0x9E3779B97F4A7C15ull + uint64_t(launches)};
  const std::string wrong = launch(kernel.name, kernel.run, parameters.data(), grid, block, schedule, shared_bytes);
  if (!wrong.empty()) report(context, CUDA_ERROR_LAUNCH_FAILED, wrong);
}

void Machine::saw(const char* name) {
  if (settings.coverage.empty() || !seen_.insert(name).second) return;
  if (FILE* file = fopen(settings.coverage.c_str(), "a")) {
    fprintf(file, "%s\n", name);
    fclose(file);
  }
}

CUresult Machine::allocate(CUctx_st& context, CUdeviceptr* address, size_t bytes) {
  if (address == nullptr || bytes == 0) return CUDA_ERROR_INVALID_VALUE;
  allocations++;
  settings.refresh();
  if (settings.fail_allocation.count_down()) return CUDA_ERROR_OUT_OF_MEMORY;
  const auto take = [&] { return Memory::instance().allocate(context.device, bytes, size_t(settings.memory.value)); };
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
