// What kernels written by hand share: reports of bad indices, and walks over the dims of operands. The
// host fills these structs (native/cuda/host/by_hand.h, walk.h).

#pragma once

#include "native/cuda/kernel.cuh"
#include "native/cuda/walk.h"

namespace fluxion::cuda {

// The first thread to fail writes the facts.
DEVICE void report(const Faults& faults, int64_t position, int64_t value, int64_t size) {
  if (atomicCAS(&faults.slot->status, 0ull, 1ull) != 0) return;
  faults.slot->position = position;
  faults.slot->value = value;
  faults.slot->size = size;
  faults.slot->launch = faults.launch;
}

// Where the operands' elements of a position lie.
template <int count> struct Places { int64_t at[count]; };

template <int count> DEVICE Places<count> places_of(const Walk<count>& walk, int64_t position) {
  Places<count> p = {};
#pragma unroll 1
  for (int d = walk.ndim - 1; d >= 0; d--) {
    const int64_t q = d == 0 ? 0 : position / walk.shape[d];
    const int64_t at = position - q * walk.shape[d];
#pragma unroll
    for (int k = 0; k < count; k++) p.at[k] += at * walk.strides[k][d];
    position = q;
  }
  return p;
}

}  // namespace fluxion::cuda
