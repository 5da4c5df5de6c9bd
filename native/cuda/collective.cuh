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

// Tiles of a grid that are counted in one pass: each tells those behind it its own count, and then that of all
// tiles up to it, in the upper bits of a word that is 0 before (Merrill and Garland, "Single-pass parallel prefix
// scan with decoupled look-back", 2016). Tiles have to be taken in the order in which blocks begin, from a ticket,
// so that those before one are under way. By one warp of each block: the count of the tiles before.
DEVICE int64_t before_tile(uint64_t* words, int64_t tile, uint32_t own) {
  constexpr uint64_t part = uint64_t(1) << 62, whole = uint64_t(2) << 62, number = part - 1;
  if (lane_of() == 0) tell(&words[tile], (tile == 0 ? whole : part) | own);
  uint64_t before = 0;
  for (int64_t last = tile - 1; last >= 0; last -= warpSize) {
    const int64_t at = last - lane_of();
    uint64_t word;
    do word = at >= 0 ? told(&words[at]) : whole;
    while (__any_sync(all_lanes, word < part));
    const unsigned ends = __ballot_sync(all_lanes, word >= whole);
    const bool counts = ends == 0 || lane_of() < __ffs(int(ends));
    before += warp_last(warp_prefix(counts ? word & number : uint64_t(0)));
    if (ends != 0) break;
  }
  if (lane_of() == 0 && tile > 0) tell(&words[tile], whole | (before + own));
  return int64_t(before);
}

// The lanes whose digit of so many bits equals this one's, of those that count.
template <int bits> DEVICE unsigned lanes_alike(unsigned digit, bool counts) {
  unsigned alike = __ballot_sync(all_lanes, counts);
#pragma unroll
  for (int b = 0; b < bits; b++) {
    const bool set = (digit >> b & 1) != 0;
    const unsigned those = __ballot_sync(all_lanes, set);
    alike &= set ? those : ~those;
  }
  return alike;
}

}  // namespace fluxion::cuda
