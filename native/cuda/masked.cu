// The elements where a mask holds (native/cpu/masked.cpp), in one pass.

#include "native/cuda/masked.h"

#include "native/cuda/collective.cuh"

namespace fluxion::cuda {

// A bit for each element of a thread, from `first` on: whether the mask holds.
DEVICE unsigned mask_bits(const MaskedElements& p, int64_t first) {
  constexpr int words = masked_each / 8;
  unsigned bits = 0;
  if (first + masked_each <= p.n && reinterpret_cast<uintptr_t>(p.mask + first) % sizeof(Bits128) == 0) {
    Bits128 held[words / 2];
#pragma unroll
    for (int k = 0; k < words / 2; k++) held[k] = reinterpret_cast<const Bits128*>(p.mask + first)[k];
#pragma unroll
    for (int j = 0; j < masked_each; j++) bits |= unsigned(((j % 16 < 8 ? held[j / 16].low : held[j / 16].high) >> (j % 8 * 8) & 0xFF) != 0) << j;
  } else {
    for (int j = 0; j < masked_each && first + j < p.n; j++) bits |= unsigned(p.mask[first + j] != 0) << j;
  }
  return bits;
}

// A tile lists the places where its mask holds, learns how many come before it, and moves those elements: what
// is written lies side by side.
template <class E> DEVICE void masked_elements(const MaskedElements& p) {
  constexpr int at_once = 8;
  SHARED(uint32_t, room, 33);
  SHARED(uint16_t, places, masked_tile);
  SHARED(int64_t, begin, 1);
  SHARED(uint32_t, ticket, 1);
  const int t = int(threadIdx.x);
  if (t == 0) *ticket = atomicAdd(p.ticket, 1u);
  __syncthreads();
  const int64_t tile = *ticket, first = tile * masked_tile;
  const unsigned bits = mask_bits(p, first + t * masked_each);
  uint32_t total;
  uint32_t to = block_before(uint32_t(__popc(bits)), room, total);
  if (warp_of() == 0) {
    const int64_t before = before_tile(p.words, tile, total);
    if (t == 0) *begin = before;
  }
  for (unsigned rest = bits; rest != 0; rest &= rest - 1) places[to++] = uint16_t(t * masked_each + __ffs(int(rest)) - 1);
  __syncthreads();
  const int64_t left = p.most - *begin;
  const int count = left < int64_t(total) ? int(left < 0 ? 0 : left) : int(total);
  const E* const x = static_cast<const E*>(p.x) + first;
  E* const out = static_cast<E*>(p.out) + *begin;
#pragma unroll 1
  for (int i = t; i < count; i += masked_threads * at_once) {
    E value[at_once];
#pragma unroll
    for (int u = 0; u < at_once; u++) if (i + u * masked_threads < count) value[u] = x[places[i + u * masked_threads]];
#pragma unroll
    for (int u = 0; u < at_once; u++) if (i + u * masked_threads < count) out[i + u * masked_threads] = value[u];
  }
}

}  // namespace fluxion::cuda

SIZED_PROGRAMS(fluxion_masked_elements, fluxion::cuda::MaskedElements, fluxion::cuda::masked_elements)
