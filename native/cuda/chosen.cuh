// The places of elements that are chosen by a test, in order: each tile counts its own, one block adds the
// counts up, and each tile then knows where its results begin (native/cpu/chosen.h).

#pragma once

#include "native/cuda/chosen.h"
#include "native/cuda/collective.cuh"

namespace fluxion::cuda {

// A block for each tile.
template <class Holds> DEVICE void count_chosen(const Chosen& p, Holds holds) {
  SHARED(uint32_t, room, 33);
  const int64_t first = int64_t(blockIdx.x) * chosen_tile + threadIdx.x;
  uint32_t count = 0, total;
  for (int j = 0; j < chosen_tile; j += chosen_threads) count += first + j < p.n && holds(first + j);
  block_before(count, room, total);
  if (threadIdx.x == 0) p.counts[blockIdx.x] = total;
}

// One block.
DEVICE void add_chosen(const Chosen& p) {
  SHARED(int64_t, room, 33);
  int64_t before = 0;
  for (int64_t first = 0; first < p.tiles; first += chosen_threads) {
    const int64_t i = first + threadIdx.x;
    const int64_t here = i < p.tiles ? p.counts[i] : 0;
    int64_t total;
    const int64_t sum = before + block_before(here, room, total);
    if (i < p.tiles) p.counts[i] = sum;
    before += total;
    __syncthreads();
  }
  if (threadIdx.x == 0 && p.found != nullptr) *p.found = before;
}

// Calls emit(i, chosen, how many are chosen before i) for each element. A block for each tile.
template <class Holds, class Emit> DEVICE void for_chosen(const Chosen& p, Holds holds, Emit emit) {
  SHARED(uint32_t, room, 33);
  int64_t before = p.counts[blockIdx.x];
  for (int j = 0; j < chosen_tile; j += chosen_threads) {
    const int64_t i = int64_t(blockIdx.x) * chosen_tile + j + threadIdx.x;
    const bool chosen = i < p.n && holds(i);
    uint32_t total;
    const uint32_t rank = block_before(uint32_t(chosen), room, total);
    if (i < p.n) emit(i, chosen, before + rank);
    before += total;
    __syncthreads();
  }
}

}  // namespace fluxion::cuda
