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

  DEVICE explicit Group(int64_t n) : Group(fold_group_size(n), 0) {}
  DEVICE Group(int threads, int) : size(threads) {
    index = int(threadIdx.x) / size;
    thread = int(threadIdx.x) % size;
  }
  DEVICE int count() const { return fold_threads / size; }
  DEVICE void sync() const {
    if (size > warpSize) __syncthreads();
    else if (size > 1) __syncwarp();
  }
};

// A chunk by the 32 threads of its lanes: the first of them gets its state. `ahead` elements are on their
// way at a time.
template <int ahead, class State, class Step, class Combine>
DEVICE State fold_chunk_of(State s, int64_t k, int64_t n, bool active, Step step, Combine combine) {
  const int lane = int(threadIdx.x) % fold_lanes;
  const int count = !active || n <= k ? 0 : n - k < fold_chunk ? int(n - k) : fold_chunk;
  const bool whole = count >= fold_short;
  if (count == fold_chunk) {
#pragma unroll ahead
    for (int j = 0; j < fold_chunk; j += fold_lanes) s = step(s, k + lane + j);
  } else if (whole) {
#pragma unroll (ahead < 4 ? ahead : 4)
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

// Chunks side by side, each by `threads` threads of the group, and combined in their order by its first
// thread, which gets the result. chunk(k) folds the chunk at k.
template <int threads, class State, class Chunk, class Combine>
DEVICE State fold_chunks(const Group& group, State init, int64_t n, Chunk chunk, Combine combine) {
  SHARED(State, results, fold_threads / threads);
  const int parts = group.size / threads, part = group.thread / threads;
  State* const mine = results + group.index * parts;
  Cascade<State> cascade;
  for (int64_t first = 0; first < n; first += int64_t(fold_chunk) * parts) {
    const State s = chunk(first + int64_t(part) * fold_chunk);
    if (group.thread % threads == 0) mine[part] = s;
    group.sync();
    if (group.thread == 0) {
      for (int p = 0; p < parts && first + int64_t(p) * fold_chunk < n; p++) cascade.push(mine[p], combine);
    }
    group.sync();
  }
  return group.thread == 0 ? cascade.total(init, combine) : init;
}

// Folds n elements; every thread of the group gets the result. step(state, k) folds element k.
template <int ahead = 8, class State, class Step, class Combine>
DEVICE State fold_row(const Group& group, State init, int64_t n, Step step, Combine combine) {
  if (group.size == 1) {
    State s = init;
    if (group.active) for (int64_t k = 0; k < n; k++) s = step(s, k);
    return s;
  }
  if (group.size == fold_lanes) return value_of_first(fold_chunk_of<ahead>(init, 0, n, group.active, step, combine));
  const State first = fold_chunks<fold_lanes>(group, init, n, [&](int64_t k) { return fold_chunk_of<ahead>(init, k, n, group.active, step, combine); }, combine);
  SHARED(State, result, fold_threads / fold_lanes);
  if (group.thread == 0) result[group.index] = first;
  group.sync();
  const State shared = result[group.index];
  group.sync();
  return shared;
}

// A chunk by 32 / width threads, each with `width` neighbouring lanes: the first of them gets its state.
// load(k) is a pack of elements from k on.
template <int width, class State, class Load, class Step, class Combine>
DEVICE State fold_packed_chunk_of(State init, int64_t k, int64_t n, bool active, Load load, Step step, Combine combine) {
  const int lane = int(threadIdx.x) % (fold_lanes / width) * width;
  const int count = !active || n <= k ? 0 : n - k < fold_chunk ? int(n - k) : fold_chunk;
  const bool whole = count >= fold_short;
  State s[width];
#pragma unroll
  for (int l = 0; l < width; l++) s[l] = init;
  if (whole) {
    // Behind the last whole line of lanes there are `rest` elements.
    const int rest = count % fold_lanes;
#pragma unroll 8
    for (int j = 0; j < count - rest; j += fold_lanes) {
      const auto pack = load(k + lane + j);
#pragma unroll
      for (int l = 0; l < width; l++) s[l] = step(s[l], pack.at[l], k + lane + j + l);
    }
    if (lane < rest) {
      const auto pack = load(k + lane + count - rest);
#pragma unroll
      for (int l = 0; l < width; l++) s[l] = step(s[l], pack.at[l], k + lane + count - rest + l);
    }
  } else if (lane == 0) {
    for (int j = 0; j < count; j += width) {
      const auto pack = load(k + j);
#pragma unroll
      for (int l = 0; l < width; l++) s[0] = step(s[0], pack.at[l], k + j + l);
    }
  }
#pragma unroll
  for (int half = fold_lanes / 2; half >= width; half /= 2) {
#pragma unroll
    for (int l = 0; l < width; l++) {
      const State above = value_above(s[l], half / width);
      if (whole && lane < half) s[l] = combine(s[l], above);
    }
  }
#pragma unroll
  for (int half = width / 2; half > 0; half /= 2) {
#pragma unroll
    for (int l = 0; l < half; l++) if (whole) s[l] = combine(s[l], s[l + half]);
  }
  return s[0];
}

// Up to 64 states in their order, by a warp: its first thread gets their state.
constexpr int fold_cells = 64;
template <class State, class Combine> DEVICE State combine_cells(State init, const State* cells, int count, Combine combine) {
  const int lane = int(threadIdx.x) % fold_lanes;
  State s = 2 * lane < count ? cells[2 * lane] : init;
  if (2 * lane + 1 < count) s = combine(s, cells[2 * lane + 1]);
#pragma unroll
  for (int by = 1; by < fold_lanes; by *= 2) {
    const State above = value_above(s, by);
    if (lane % (2 * by) == 0 && 2 * (lane + by) < count) s = combine(s, above);
  }
  return s;
}

// Folds n elements from packs; the first thread of the group gets the result. The row is on 16 bytes, and its
// length a multiple of the pack's. A warp folds neighbouring chunks and combines them without a barrier; the states of
// several warps meet in shared memory.
template <int width, class State, class Load, class Step, class Combine>
DEVICE State fold_packed_row(const Group& group, State init, int64_t n, Load load, Step step, Combine combine) {
  constexpr int threads = fold_lanes / width;
  SHARED(State, cells, fold_cells);
  const int team = group.size < fold_lanes ? group.size : fold_lanes, warps = group.size / team, warp = group.thread / team;
  const int beside = team / threads, mine = group.thread % team / threads;   // chunks of a warp, and this thread's
  const auto fold_unit = [&](int64_t k) {
    State s = fold_packed_chunk_of<width>(init, k + int64_t(mine) * fold_chunk, n, group.active, load, step, combine);
#pragma unroll
    for (int by = 1; by < width; by *= 2) {
      const State above = value_above(s, by * threads);
      if (mine % (2 * by) == 0 && mine + by < beside && k + int64_t(mine + by) * fold_chunk < n) s = combine(s, above);
    }
    return s;
  };
  const int64_t unit = int64_t(beside) * fold_chunk, units = (n + unit - 1) / unit;
  const int room = fold_cells * group.size / fold_threads;
  State* const states = cells + group.index * room;
  Cascade<State> cascade;
#pragma unroll 1
  for (int64_t first = 0; first < units; first += warps == 1 ? 1 : room) {
    const int count = warps == 1 ? 1 : units - first < room ? int(units - first) : room;
    State s = init;
#pragma unroll 1
    for (int u = warp; u < count; u += warps) {
      s = fold_unit((first + u) * unit);
      if (warps > 1 && group.thread % fold_lanes == 0) states[u] = s;
    }
    if (warps > 1) {
      group.sync();
      if (warp == 0) s = combine_cells(init, states, count, combine);
    }
    group.sync();
    if (units <= count) return s;
    cascade.push(s, combine);
  }
  return cascade.total(init, combine);
}

// States of neighbouring parts, combined as a binary counter does; every thread of the block gets the result. Neighbours
// for each thread first, then for each warp, then the warps.
template <class State, class Combine> DEVICE State combine_parts(State init, const State* states, int64_t count, Combine combine) {
  constexpr int warps = fold_threads / fold_lanes;
  SHARED(State, results, warps);
  int each = 1;
  while (each * fold_threads < count) each *= 2;
  const int64_t first = int64_t(threadIdx.x) * each;
  Cascade<State> cascade;
#pragma unroll 1
  for (int64_t k = first; k < first + each && k < count; k++) cascade.push(states[k], combine);
  State s = cascade.total(init, combine);
  const int lane = int(threadIdx.x) % fold_lanes;
#pragma unroll
  for (int by = 1; by < fold_lanes; by *= 2) {
    const State above = value_above(s, by);
    if (lane % (2 * by) == 0 && first + int64_t(by) * each < count) s = combine(s, above);
  }
  __syncthreads();
  if (lane == 0) results[threadIdx.x / fold_lanes] = s;
  __syncthreads();
  State all[warps];
#pragma unroll
  for (int w = 0; w < warps; w++) all[w] = results[w];
#pragma unroll
  for (int by = 1; by < warps; by *= 2) {
#pragma unroll
    for (int w = 0; w + by < warps; w += 2 * by) {
      if (int64_t(w + by) * fold_lanes * each < count) all[w] = combine(all[w], all[w + by]);
    }
  }
  return all[0];
}

}  // namespace fluxion::cuda
