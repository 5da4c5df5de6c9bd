// A fold of one row by a block of threads: the tree of Note [One tree for every fold] in
// native/cpu/cascade.h, so sums have the same bits as on the CPU. A block has fold_groups groups of
// 16 threads; a group folds a chunk of 1024 elements, a thread one lane of it.

#pragma once

#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

constexpr int fold_chunk = 1024;
constexpr int fold_lanes = 16;
constexpr int fold_short = 64;
constexpr int fold_levels = 44;
// Every kernel that folds is launched with this many threads in a block.
constexpr int fold_threads = 256;
constexpr int fold_groups = fold_threads / fold_lanes;

// Combines chunks in order, as a binary counter does. Kept by the first thread.
template <class State> struct Cascade {
  State stack[fold_levels];
  int depth = 0;
  int64_t count = 0;

  template <class Combine> DEVICE void push(State s, Combine combine) {
    for (int64_t index = count++; index & 1; index >>= 1) s = combine(stack[--depth], s);
    stack[depth++] = s;
  }
  template <class Combine> DEVICE State total(State empty, Combine combine) {
    if (depth == 0) return empty;
    State s = stack[--depth];
    while (depth > 0) s = combine(stack[--depth], s);
    return s;
  }
};

// The lane of this thread in its group's chunk.
template <class State, class Step>
DEVICE State fold_lane(State init, int64_t k, int64_t n, int lane, Step step) {
  const int64_t count = n - k < fold_chunk ? n - k : fold_chunk;
  State s = init;
  if (count < fold_short) {
    if (lane == 0) for (int64_t j = 0; j < count; j++) s = step(s, k + j);
  } else {
    for (int64_t j = lane; j < count; j += fold_lanes) s = step(s, k + j);
  }
  return s;
}

// Folds n elements; every thread of the block gets the result. step(state, k) folds element k.
template <class State, class Step, class Combine>
DEVICE State fold_block(State init, int64_t n, Step step, Combine combine) {
  SHARED(State, shared, fold_threads);
  const int t = threadIdx.x, lane = t % fold_lanes, group = t / fold_lanes;
  Cascade<State> cascade;
  for (int64_t first = 0; first < n; first += int64_t(fold_chunk) * fold_groups) {
    const int64_t k = first + int64_t(group) * fold_chunk;
    __syncthreads();
    shared[t] = k < n ? fold_lane(init, k, n, lane, step) : init;
    // A short chunk has one lane: there is nothing to combine.
    const bool whole = n - k >= fold_short;
    for (int half = fold_lanes / 2; half > 0; half /= 2) {
      __syncthreads();
      if (whole && lane < half) shared[t] = combine(shared[t], shared[t + half]);
    }
    __syncthreads();
    if (t == 0) {
      for (int g = 0; g < fold_groups && first + int64_t(g) * fold_chunk < n; g++) {
        cascade.push(shared[g * fold_lanes], combine);
      }
    }
  }
  __syncthreads();
  if (t == 0) shared[0] = cascade.total(init, combine);
  __syncthreads();
  const State result = shared[0];
  __syncthreads();
  return result;
}

}  // namespace fluxion::cuda
