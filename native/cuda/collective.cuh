// Sums over the threads of a warp and of a block, for kernels written by hand. All threads call them.

#pragma once

#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

constexpr unsigned all_lanes = ~0u;

DEVICE int lane_of() { return int(threadIdx.x) % warpSize; }
DEVICE int warp_of() { return int(threadIdx.x) / warpSize; }

// Of this thread's value and those of the lanes before it.
template <class V> DEVICE V warp_prefix(V value) {
#pragma unroll
  for (int by = 1; by < warpSize; by *= 2) {
    const V before = __shfl_up_sync(all_lanes, value, by, 32);
    if (lane_of() >= by) value += before;
  }
  return value;
}
template <class V> DEVICE V warp_last(V value) { return __shfl_sync(all_lanes, value, warpSize - 1, 32); }

// Of the values of the threads before this one, in blocks of whole warps; `total` is that of all. Of V
// shared memory for 33 is the caller's; it may be used again behind a barrier.
template <class V> DEVICE V block_before(V value, V* room, V& total) {
  const V up_to = warp_prefix(value);
  if (lane_of() == warpSize - 1) room[warp_of()] = up_to;
  __syncthreads();
  if (warp_of() == 0) {
    const int warps = int(blockDim.x) / warpSize;
    const V own = lane_of() < warps ? room[lane_of()] : V(0);
    const V sum = warp_prefix(own);
    room[lane_of()] = sum - own;
    if (lane_of() == warpSize - 1) room[warpSize] = sum;
  }
  __syncthreads();
  total = room[warpSize];
  return room[warp_of()] + up_to - value;
}

// The lanes whose digit of so many bits equals this one's, of those in `among`.
DEVICE unsigned lanes_alike(unsigned digit, int bits, bool counts) {
  unsigned alike = __ballot_sync(all_lanes, counts);
#pragma unroll 1
  for (int b = 0; b < bits; b++) {
    const bool set = (digit >> b & 1) != 0;
    const unsigned those = __ballot_sync(all_lanes, set);
    alike &= set ? those : ~those;
  }
  return alike;
}

}  // namespace fluxion::cuda
