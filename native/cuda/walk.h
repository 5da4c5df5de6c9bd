// Parameters that kernels written by hand have in common.

#pragma once

#include "native/cuda/kernel_frame.h"

namespace fluxion::cuda {

// Where a kernel reports the first bad index, and the number of its launch.
struct Faults {
  ErrorSlot* slot;
  uint64_t launch;
};

// Dims that several operands share, in row-major order.
template <int count> struct Walk {
  int ndim = 0;
  int64_t n = 1;
  int64_t shape[max_dims];
  int64_t strides[count][max_dims];

  // Appends a dim; it is merged with the last one where all operands walk over both in one step.
  template <class... S> void add(int64_t size, S... steps) {
    const int64_t step[count] = {int64_t(steps)...};
    n *= size;
    if (size == 1) return;
    bool merges = ndim > 0;
    for (int k = 0; k < count && merges; k++) merges = strides[k][ndim - 1] == step[k] * size;
    const int at = merges ? ndim - 1 : ndim++;
    shape[at] = merges ? shape[at] * size : size;
    for (int k = 0; k < count; k++) strides[k][at] = step[k];
  }
};

}  // namespace fluxion::cuda
