// Reductions on the device, with the CPU's tree: a group of threads for each row; where neighbouring
// rows lie side by side and their elements apart, 32 rows for each block. Launched by the CUDA library
// with fold_threads threads in a block and any number of blocks; or, for few long rows, with a block for
// each part of a row (fold_geometry.h), the last of which combines the parts.

#pragma once

#include "native/cuda/fold.cuh"

namespace fluxion::cuda {

struct ReduceFunctor {
  static constexpr int cost = 1;
};

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs,
          class O = std::make_index_sequence<Outputs::count>>
struct Reduce;

template <class F, class... Os, class In, size_t... o>
struct Reduce<F, Types<Os...>, Types<In>, std::index_sequence<o...>> {
  using State = typename F::State;
  static constexpr int outputs = sizeof...(Os);

  static DEVICE const Stored<In>* start(const Frame& frame, int64_t r) {
    const Operand& x = frame.operands[outputs];
    return x.template data_as<const Stored<In>>() + offset_of(frame, x, r, 0, frame.split);
  }

  static DEVICE void store(const F& f, const Frame& frame, int64_t r, int64_t n, const State& s) {
    const Slots<std::index_sequence<o...>, Stored<Os>...> out(frame, 0);
    if constexpr (outputs == 1) {
      ((slot<o>(out)[place<o>(frame, r)] = f.finish(s, n)), ...);
    } else {
      Values<std::index_sequence<o...>, Os...> v;
      f.finish(s, n, value<o>(v)...);
      ((slot<o>(out)[place<o>(frame, r)] = value<o>(v)), ...);
    }
  }

  // `at(k)` is the offset of element k of a row.
  template <class At> static DEVICE void rows(const F& f, const Frame& frame, int64_t n, At at) {
    Group group(n);
    const int64_t groups = group.count();
#pragma unroll 1
    for (int64_t first = blockIdx.x * groups; first < frame.rows; first += gridDim.x * groups) {
      const int64_t r = first + group.index;
      group.active = r < frame.rows;
      const Stored<In>* in = start(frame, group.active ? r : 0);
      const State s = fold_row(
          group, f.init(), n, [&](State acc, int64_t k) { return f.step(acc, static_cast<In>(in[at(k)]), k); },
          [&](State a, State b) { return f.combine(a, b); });
      if (group.active && group.thread == 0) store(f, frame, r, n, s);
    }
  }

  // Lane l of the chunk of `count` elements at k.
  template <class At> static DEVICE State lane_of(const F& f, const Stored<In>* in, At at, int64_t k, int l, int count) {
    State s = f.init();
#pragma unroll 4
    for (int j = l; j < count; j += fold_lanes) s = f.step(s, static_cast<In>(in[at(k + j)]), k + j);
    return s;
  }

  // 32 neighbouring rows for the 32 threads of a warp; each of the 8 warps has four lanes of every
  // chunk: l, l + 8, l + 16 and l + 24.
  static constexpr int columns = 32, warps = fold_threads / columns;
  template <class At> static DEVICE void side_by_side(const F& f, const Frame& frame, int64_t n, At at) {
    SHARED(State, cells, fold_threads);
    const int column = int(threadIdx.x) % columns, warp = int(threadIdx.x) / columns;
#pragma unroll 1
    for (int64_t first = int64_t(blockIdx.x) * columns; first < frame.rows; first += int64_t(gridDim.x) * columns) {
      const int64_t r = first + column;
      const bool active = r < frame.rows;
      const Stored<In>* in = start(frame, active ? r : 0);
      Cascade<State> cascade;
#pragma unroll 1
      for (int64_t k = 0; k < n; k += fold_chunk) {
        const int count = n - k < fold_chunk ? int(n - k) : fold_chunk;
        const bool whole = count >= fold_short;
        State s = f.init();
        if (active && whole) {
          const auto lane = [&](int l) { return lane_of(f, in, at, k, l, count); };
          const State low = f.combine(lane(warp), lane(warp + 2 * warps));
          s = f.combine(low, f.combine(lane(warp + warps), lane(warp + 3 * warps)));
        } else if (active && warp == 0) {
          for (int j = 0; j < count; j++) s = f.step(s, static_cast<In>(in[at(k + j)]), k + j);
        }
        cells[threadIdx.x] = s;
#pragma unroll
        for (int half = warps / 2; half > 0; half /= 2) {
          __syncthreads();
          if (whole && warp < half) cells[threadIdx.x] = s = f.combine(s, cells[threadIdx.x + half * columns]);
        }
        if (warp == 0) cascade.push(s, [&](State a, State b) { return f.combine(a, b); });
        __syncthreads();
      }
      if (warp == 0 && active) store(f, frame, r, n, cascade.total(f.init(), [&](State a, State b) { return f.combine(a, b); }));
    }
  }

  // A part for each block. The block that is done last combines the states, in their order.
  template <class At> static DEVICE void parts(const F& f, const Frame& frame, int64_t n, At at) {
    static_assert(sizeof(State) <= fold_state_bytes);
    SHARED(int, is_last, 1);
    const int64_t count = (n + frame.part - 1) / frame.part;
    const int64_t r = blockIdx.x / count, first = blockIdx.x % count * frame.part;
    unsigned* const ticket = static_cast<unsigned*>(frame.workspace) + r;
    State* const states = reinterpret_cast<State*>(static_cast<char*>(frame.workspace) + fold_tickets_bytes) + r * fold_most_parts;
    const Stored<In>* in = start(frame, r);
    const auto combine = [&](State a, State b) { return f.combine(a, b); };
    const int64_t length = n - first < frame.part ? n - first : frame.part;
    const State s = fold_row(
        Group(fold_threads / fold_lanes * fold_chunk), f.init(), length,
        [&](State acc, int64_t k) { return f.step(acc, static_cast<In>(in[at(first + k)]), first + k); }, combine);
    if (threadIdx.x == 0) {
      states[blockIdx.x % count] = s;
      __threadfence();
      is_last[0] = atomicAdd(ticket, 1u) == unsigned(count - 1);
    }
    __syncthreads();
    if (!is_last[0]) return;
    __threadfence();
    const State all = combine_parts(f, states, int(n / frame.part), count);
    if (threadIdx.x != 0) return;
    *ticket = 0;   // for the next launch
    store(f, frame, r, n, all);
  }

  // Of the first thread: `whole` parts as a binary counter combines them, then a short one, if any.
  static DEVICE State combine_parts(const F& f, const State* states, int whole, int64_t count) {
    SHARED(State, cells, fold_most_parts);
#pragma unroll 1
    for (int p = threadIdx.x; p < count; p += fold_threads) cells[p] = states[p];
#pragma unroll 1
    for (int width = 1; width < whole; width *= 2) {
      __syncthreads();
#pragma unroll 1
      for (int p = int(threadIdx.x) * 2 * width; p + 2 * width <= whole; p += fold_threads * 2 * width) {
        cells[p] = f.combine(cells[p], cells[p + width]);
      }
    }
    __syncthreads();
    // What is left are subtrees as wide as the ones in `whole`, the narrowest last.
    int end = whole;
    State s = count > whole ? cells[whole] : f.init();
    bool begun = count > whole;
#pragma unroll 1
    for (int width = 1; width <= whole; width *= 2) {
      if (!(whole & width)) continue;
      end -= width;
      s = begun ? f.combine(cells[end], s) : cells[end];
      begun = true;
    }
    return s;
  }

  template <size_t k> static DEVICE int64_t place(const Frame& frame, int64_t r) {
    return offset_of(frame, frame.operands[k], r, 0, frame.split);
  }
};

template <class F> DEVICE void reduce(const Frame& frame) {
  using R = Reduce<F>;
  const F f(Scalars{frame});
  const int64_t n = frame.extent(frame.split, frame.ndim);
  const Operand& x = frame.operands[R::outputs];
  const int folded = frame.ndim - frame.split;
  const int64_t along = folded == 0 ? 1 : x.strides[frame.ndim - 1];
  const bool columns = n >= fold_short && frame.split > 0 && x.strides[frame.split - 1] == 1 && along != 1;
  const auto steps = [along](int64_t k) { return k * along; };
  const auto anywhere = [&](int64_t k) { return offset_of(frame, x, k, frame.split, frame.ndim); };
  if (frame.part > 0) return folded <= 1 ? R::parts(f, frame, n, steps) : R::parts(f, frame, n, anywhere);
  if (columns) return folded == 1 ? R::side_by_side(f, frame, n, steps) : R::side_by_side(f, frame, n, anywhere);
  return folded <= 1 ? R::rows(f, frame, n, steps) : R::rows(f, frame, n, anywhere);
}

}  // namespace fluxion::cuda
