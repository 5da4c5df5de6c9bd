// The kernels compiled for the CPU, by name: each generated KERNEL(…) adds itself when the library is
// loaded, and so do those of a library that the stand-in for NVRTC made.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace fluxion::shim {

constexpr int most_addresses = 16;

struct __attribute__((visibility("default"))) Kernel {
  using Run = void (*)(const void* parameters);
  // Fills in the addresses of tensors that are in the parameters, and returns how many there are.
  using Addresses = int (*)(const void* parameters, uint64_t (&addresses)[most_addresses]);

  const char* const name;
  const char* const skeleton;
  const Run run;
  const Addresses addresses;
  const size_t parameter_bytes;
  const Kernel* const next;

  Kernel(const char* kernel_name, const char* skeleton_name, Run function, Addresses addresses_of, size_t bytes);

  // The one that was added last.
  static const Kernel* first();
  // Null if there is none of that name.
  static const Kernel* find(const char* name);
};

}  // namespace fluxion::shim
