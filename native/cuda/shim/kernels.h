// The kernels compiled for the CPU, by name: each generated KERNEL(…) adds itself when the library is
// loaded.

#pragma once

#include <stddef.h>

namespace fluxion::shim {

struct Kernel {
  using Run = void (*)(const void* parameters);

  const char* const name;
  const char* const skeleton;
  const Run run;
  const size_t parameter_bytes;
  const Kernel* const next;

  Kernel(const char* kernel_name, const char* skeleton_name, Run function, size_t bytes);

  static const Kernel* first();
  // Null if there is none of that name.
  static const Kernel* find(const char* name);
};

}  // namespace fluxion::shim
