// What tests ask the fake driver.

#include <string>

#include "native/cuda/shim/calls.h"

using namespace fluxion::shim;

#pragma GCC visibility push(default)
extern "C" {

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
