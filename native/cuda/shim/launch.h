// Runs a kernel over a grid on the CPU, and says what a device would have done wrong with it.

#pragma once

#include <stdint.h>

#include <string>

#include "native/cuda/shim/device.h"

namespace fluxion::shim {

// The order in which the threads of a block run between two barriers, and the blocks of a grid.
enum class Order { Ascending = 0, Descending = 1, Random = 2 };

struct Schedule {
  Order order = Order::Ascending;
  uint64_t seed = 1;
};

constexpr unsigned max_threads = 1024;
constexpr size_t max_shared_bytes = 48 * 1024;
// What a kernel may have at its launch, if its limit was raised: a Hopper's.
constexpr size_t most_shared_at_launch = 227 * 1024;

// Runs the whole grid. Empty, or what went wrong, with the kernel's name. Not for two threads at once.
std::string launch(const char* name, Kernel::Run run, const void* parameters, Dim3 grid, Dim3 block,
                   const Schedule& schedule, size_t shared_bytes = 0);

}  // namespace fluxion::shim
