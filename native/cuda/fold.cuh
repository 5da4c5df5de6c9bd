// Folds of rows by groups of threads: the tree of Note [One tree for every fold] in native/cpu/cascade.h,
// so sums have the same bits as on the CPU. In a group, a warp folds a chunk of 1024 elements, each
// one lane of it; a short row has one thread. All groups of a block fold rows of one length, so they
// meet at every barrier, also those that have no row.

#pragma once

#include "native/cuda/fold_geometry.h"
#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

constexpr int fold_levels = 44;

// Combines chunks in order, as a binary counter does. Kept by the first thread of a group.
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

// This thread's group in its block, for rows of n elements.
struct Group {
  int size, index, thread;
  bool active = true;   // has a row

  DEVICE explicit Group(int64_t n) : size(fold_group_size(n)) {
    index = int(threadIdx.x) / size;
    thread = int(threadIdx.x) % size;
  }
  DEVICE int count() const { return fold_threads / size; }
  DEVICE void sync() const {
    if (size > warpSize) __syncthreads();
    else if (size > 1) __syncwarp();
  }
};

// A chunk by the 32 threads of its lanes: the first of them gets its state.
template <class State, class Step, class Combine>
DEVICE State fold_chunk_of(State s, int64_t k, int64_t n, bool active, Step step, Combine combine) {
  const int lane = int(threadIdx.x) % fold_lanes;
  const int count = !active || n <= k ? 0 : n - k < fold_chunk ? int(n - k) : fold_chunk;
  const bool whole = count >= fold_short;
  if (whole) {
#pragma unroll 8
    for (int j = lane; j < count; j += fold_lanes) s = step(s, k + j);
  } else if (lane == 0) {
    for (int j = 0; j < count; j++) s = step(s, k + j);
  }
#pragma unroll
  for (int half = fold_lanes / 2; half > 0; half /= 2) {
    const State above = value_above(s, half);
    // A short chunk has one lane: there is nothing to combine.
    if (whole && lane < half) s = combine(s, above);
  }
  return s;
}

// Folds n elements; every thread of the group gets the result. step(state, k) folds element k.
template <class State, class Step, class Combine>
DEVICE State fold_row(const Group& group, State init, int64_t n, Step step, Combine combine) {
  if (group.size == 1) {
    State s = init;
    if (group.active) for (int64_t k = 0; k < n; k++) s = step(s, k);
    return s;
  }
  if (group.size == fold_lanes) return value_of_first(fold_chunk_of(init, 0, n, group.active, step, combine));
  // Chunks side by side, then combined in their order by the first thread.
  SHARED(State, results, fold_threads / fold_lanes);
  const int parts = group.size / fold_lanes, part = group.thread / fold_lanes;
  State* const mine = results + group.index * parts;
  Cascade<State> cascade;
  for (int64_t first = 0; first < n; first += int64_t(fold_chunk) * parts) {
    const State s = fold_chunk_of(init, first + int64_t(part) * fold_chunk, n, group.active, step, combine);
    if (group.thread % fold_lanes == 0) mine[part] = s;
    group.sync();
    if (group.thread == 0) {
      for (int p = 0; p < parts && first + int64_t(p) * fold_chunk < n; p++) cascade.push(mine[p], combine);
    }
    group.sync();
  }
  if (group.thread == 0) mine[0] = cascade.total(init, combine);
  group.sync();
  const State result = mine[0];
  group.sync();
  return result;
}

}  // namespace fluxion::cuda
