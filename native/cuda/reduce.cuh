// Reductions on the device, with the CPU's tree: a group of threads for each row, which reads 16 bytes at a
// time where it can; where neighbouring rows lie side by side and their elements apart, 32 rows for each
// block. Launched by the CUDA library with fold_threads threads in a block and any number of blocks; or,
// for few long rows or columns, with a block for each part (fold_geometry.h), the last of which combines
// the parts.

#pragma once

#include "native/cuda/divisor.cuh"
#include "native/cuda/fold.cuh"

namespace fluxion::cuda {

struct ReduceFunctor {
  static constexpr int cost = 1;
};

// Where the elements of a row lie that is folded along one dim, or along two: runs of elements that are evenly apart, as
// a channel of many images has them. Other rows are read by their strides.
struct FoldedRuns {
  const bool one;
  const Divisor length;
  const int64_t apart, step;   // of runs, and of elements in one

  static DEVICE bool fit(const Frame& frame, int64_t n) {
    const int dims = frame.ndim - frame.split;
    return dims <= 1 || (dims == 2 && n <= INT32_MAX);
  }
  DEVICE FoldedRuns(const Frame& frame, const Operand& x)
      : one(frame.ndim - frame.split <= 1), length(one || frame.n == 0 ? 1 : uint32_t(frame.shape[frame.ndim - 1])), apart(one ? 0 : x.strides[frame.split]),
        step(frame.ndim == frame.split ? 1 : x.strides[frame.ndim - 1]) {}
  // Without a branch, so that loads that follow each other are on their way together.
  DEVICE int64_t offset(int64_t k) const {
    const uint32_t run = length.quotient(uint32_t(k)) & (one ? 0 : ~0u);
    return run * apart + (k - int64_t(uint64_t(run) * length.divisor)) * step;
  }
};

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs,
          class O = std::make_index_sequence<Outputs::count>>
struct Reduce;

template <class F, class... Os, class In, size_t... o>
struct Reduce<F, Types<Os...>, Types<In>, std::index_sequence<o...>> {
  using State = typename F::State;
  using Element = Stored<In>;
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
      Values<std::index_sequence<o...>, ValueOf<F, Os>...> v;
      f.finish(s, n, value<o>(v)...);
      ((slot<o>(out)[place<o>(frame, r)] = value<o>(v)), ...);
    }
  }

  // Elements that one thread reads as one; four of 16 bits, whose states take as much as those of float.
  static constexpr int width = sizeof(State) > 8 || sizeof(Stored<In>) < 2 ? 1 : sizeof(Stored<In>) == 2 ? 4 : pack_bytes / int(sizeof(Stored<In>));
  struct alignas(sizeof(Stored<In>) * width) Pack { Stored<In> at[width]; };

  // Whether rows are contiguous, or in runs that are, begin where packs may, and hold whole ones.
  static DEVICE bool has_packs(const Frame& frame, int64_t n) {
    const Operand& x = frame.operands[outputs];
    const int last = frame.ndim - 1;
    if (width == 1 || last < frame.split || !FoldedRuns::fit(frame, n) || x.is_number() || x.strides[last] != 1) return false;
    bool all = frame.shape[last] % width == 0 && reinterpret_cast<uintptr_t>(x.address) % sizeof(Pack) == 0;
#pragma unroll 1
    for (int d = 0; d < last; d++) all &= x.strides[d] % width == 0;
    return all;
  }

  // Elements [first, first + length) of a row, whose first thread gets their state.
  static DEVICE State fold_packs(const F& f, const Group& group, const Stored<In>* in, const FoldedRuns& runs, int64_t first, int64_t length) {
    return fold_packed_row<width>(
        group, f.init(), length, [&](int64_t k) { return *reinterpret_cast<const Pack*>(in + runs.offset(first + k)); },
        [&](State acc, Stored<In> x, int64_t k) { return f.step(acc, static_cast<In>(x), first + k); },
        [&](State a, State b) { return f.combine(a, b); });
  }

  // `at(k)` is the offset of element k of a row.
  template <int ahead, class At> static DEVICE State fold_elements(const F& f, const Group& group, const Stored<In>* in, At at, int64_t first, int64_t length) {
    return fold_row<ahead>(
        group, f.init(), length, [&](State acc, int64_t k) { return f.step(acc, static_cast<In>(in[at(first + k)]), first + k); },
        [&](State a, State b) { return f.combine(a, b); });
  }

  // ── Parts ─────────────────────────────────────────────────────────────────────────────────────────

  static DEVICE int64_t parts_of(const Frame& frame, int64_t n) { return frame.part == 0 ? 1 : (n + frame.part - 1) / frame.part; }
  static DEVICE int64_t part_length(const Frame& frame, int64_t n, int64_t p) {
    return frame.part == 0 ? n : n - p * frame.part < frame.part ? n - p * frame.part : frame.part;
  }
  static DEVICE State* states_of(const Frame& frame) { return reinterpret_cast<State*>(static_cast<char*>(frame.workspace) + fold_tickets_bytes); }

  // Whether this block is the last of `count` to come here; it sees what the others wrote before.
  static DEVICE bool comes_last(const Frame& frame, int64_t ticket, int64_t count) {
    static_assert(sizeof(State) <= fold_state_bytes);
    SHARED(int, is_last, 1);
    unsigned* const counter = static_cast<unsigned*>(frame.workspace) + ticket;
    __threadfence();
    __syncthreads();
    if (threadIdx.x == 0) {
      is_last[0] = atomicAdd(counter, 1u) == unsigned(count - 1);
      if (is_last[0]) *counter = 0;   // for the next launch
    }
    __syncthreads();
    __threadfence();
    return is_last[0];
  }

  // A group of threads for each row, or a block for each part of one. fold(group, in, first, length) gives the
  // group's first thread the state of elements [first, first + length).
  template <class Fold> static DEVICE void rows(const F& f, const Frame& frame, int64_t n, Group group, Fold fold) {
    const int64_t groups = group.count(), count = parts_of(frame, n), units = frame.rows * count;
#pragma unroll 1
    for (int64_t unit = blockIdx.x * groups; unit < units; unit += gridDim.x * groups) {
      group.active = unit + group.index < units;
      const int64_t mine = group.active ? unit + group.index : 0, r = mine / count, p = mine - r * count;
      const State s = fold(group, start(frame, r), p * frame.part, part_length(frame, n, p));
      if (frame.part == 0) {
        if (group.active && group.thread == 0) store(f, frame, r, n, s);
        continue;
      }
      State* const states = states_of(frame) + r * count;
      if (threadIdx.x == 0) states[p] = s;
      if (!comes_last(frame, r, count)) return;
      const State all = combine_parts(f.init(), states, count, [&](State a, State b) { return f.combine(a, b); });
      if (threadIdx.x == 0) store(f, frame, r, n, all);
    }
  }

  // Columns: 32 neighbouring rows for the 32 threads of a warp; each of the 8 warps has four lanes of every
  // chunk: l, l + 8, l + 16 and l + 24. The first warp gets the states of elements [first, first + length).
  static constexpr int warps = fold_threads / fold_columns, lanes = fold_lanes / warps, cell_count = 2 * fold_threads;
  static DEVICE State fold_strip(const F& f, const Stored<In>* in, bool active, int64_t along, int64_t first, int64_t length, State* cells) {
    const int warp = int(threadIdx.x) / fold_columns;
    const auto combine = [&](State a, State b) { return f.combine(a, b); };
    Cascade<State> cascade;
    int turn = 0;
#pragma unroll 1
    for (int64_t k = first; k < first + length; k += fold_chunk) {
      const int count = first + length - k < fold_chunk ? int(first + length - k) : fold_chunk;
      const bool whole = count >= fold_short;
      const auto step = [&](State acc, int j) { return f.step(acc, static_cast<In>(in[(k + j) * along]), k + j); };
      State s[lanes];
#pragma unroll
      for (int l = 0; l < lanes; l++) s[l] = f.init();
      if (active && whole) {
        const int rest = count % fold_lanes;
#pragma unroll 4
        for (int j = warp; j < count - rest; j += fold_lanes) {
#pragma unroll
          for (int l = 0; l < lanes; l++) s[l] = step(s[l], j + l * warps);
        }
#pragma unroll
        for (int l = 0; l < lanes; l++) if (warp + l * warps < rest) s[l] = step(s[l], count - rest + warp + l * warps);
        s[0] = combine(combine(s[0], s[2]), combine(s[1], s[3]));
      } else if (active && warp == 0) {
        for (int j = 0; j < count; j++) s[0] = step(s[0], j);
      }
      // One barrier for a chunk: the next one's states have cells of their own.
      State* const mine = cells + (turn ^= fold_threads);
      mine[threadIdx.x] = s[0];
      __syncthreads();
      if (warp > 0) continue;
      State all[warps];
#pragma unroll
      for (int w = 0; w < warps; w++) all[w] = mine[threadIdx.x + w * fold_columns];
#pragma unroll
      for (int half = warps / 2; half > 0; half /= 2) {
#pragma unroll
        for (int w = 0; w < half; w++) if (whole) all[w] = combine(all[w], all[w + half]);
      }
      cascade.push(all[0], combine);
    }
    __syncthreads();
    return warp == 0 ? cascade.total(f.init(), combine) : f.init();
  }

  // Of the threads of a strip: its parts' states, brought in a few at a time and combined in their order.
  static DEVICE State combine_strips(const F& f, const State* states, int64_t count, State* cells) {
    const auto combine = [&](State a, State b) { return f.combine(a, b); };
    Cascade<State> cascade;
#pragma unroll 1
    for (int64_t from = 0; from < count * fold_columns; from += cell_count) {
      const int many = count * fold_columns - from < cell_count ? int(count * fold_columns - from) : cell_count;
      for (int c = threadIdx.x; c < many; c += fold_threads) cells[c] = states[from + c];
      __syncthreads();
      if (threadIdx.x < fold_columns) for (int c = threadIdx.x; c < many; c += fold_columns) cascade.push(cells[c], combine);
      __syncthreads();
    }
    return cascade.total(f.init(), combine);
  }

  // A block for each strip of columns, or for each part of one.
  static DEVICE void columns(const F& f, const Frame& frame, int64_t n, int64_t along, State* cells) {
    const int64_t count = parts_of(frame, n), units = (frame.rows + fold_columns - 1) / fold_columns * count;
#pragma unroll 1
    for (int64_t unit = blockIdx.x; unit < units; unit += gridDim.x) {
      const int64_t strip = unit / count, p = unit - strip * count, r = strip * fold_columns + threadIdx.x % fold_columns;
      const bool active = r < frame.rows;
      State s = fold_strip(f, start(frame, active ? r : 0), active, along, p * frame.part, part_length(frame, n, p), cells);
      if (frame.part > 0) {
        State* const states = states_of(frame) + strip * count * fold_columns;
        if (threadIdx.x < fold_columns) states[p * fold_columns + threadIdx.x] = s;
        if (!comes_last(frame, strip, count)) return;
        s = combine_strips(f, states, count, cells);
      }
      if (active && threadIdx.x < fold_columns) store(f, frame, r, n, s);
    }
  }

  template <size_t k> static DEVICE int64_t place(const Frame& frame, int64_t r) {
    return offset_of(frame, frame.operands[k], r, 0, frame.split);
  }
};

template <class F> DEVICE void reduce(const Frame& frame) {
  using R = Reduce<F>;
  using In = const typename R::Element*;
  const F f(Scalars{frame});
  const int64_t n = frame.extent(frame.split, frame.ndim);
  const Operand& x = frame.operands[R::outputs];
  SHARED(typename R::State, cells, R::cell_count);
  if (folds_columns(frame, x, n)) return R::columns(f, frame, n, x.strides[frame.split], cells);
  const FoldedRuns runs(frame, x);
  if constexpr (R::width > 1) {
    if (R::has_packs(frame, n) && (frame.part > 0 || fold_packs_pay(frame.rows, n))) {
      const Group group = frame.part > 0 ? Group(fold_threads, 0) : Group(fold_packed_group(frame.rows, n, fold_lanes / R::width), 0);
      return R::rows(f, frame, n, group, [&](const Group& g, In in, int64_t first, int64_t length) { return R::fold_packs(f, g, in, runs, first, length); });
    }
  }
  const Group group = frame.part > 0 ? Group(fold_threads, 0) : Group(n);
  if (FoldedRuns::fit(frame, n)) {
    return R::rows(f, frame, n, group, [&](const Group& g, In in, int64_t first, int64_t length) {
      return R::template fold_elements<8>(f, g, in, [&](int64_t k) { return runs.offset(k); }, first, length);
    });
  }
  R::rows(f, frame, n, group, [&](const Group& g, In in, int64_t first, int64_t length) {
    return R::template fold_elements<1>(f, g, in, [&](int64_t k) { return offset_of(frame, x, k, frame.split, frame.ndim); }, first, length);
  });
}

}  // namespace fluxion::cuda
