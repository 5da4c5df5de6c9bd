// Rows of a row program in registers: a warp has a chunk of Note [One tree for every fold], lane l of it the
// elements l, l + 32, ..., all of which are on their way at a time. Loops are unrolled, so that an input of the row's own,
// and a scratch row, are 32 registers of each thread, and memory is read once. For numbers of
// 32 bits, where every operand's row is contiguous and not too long (fold_geometry.h). A row of several chunks has a
// block; one of a single chunk has a warp, which waits for nobody.

#pragma once

#include "native/cuda/fold_geometry.h"
#include "native/cuda/row_operands.cuh"

namespace fluxion::cuda {

// An element of a row for the thread that has it: its place in the row, its number among the thread's, and whether
// the row reaches so far.
struct HeldIndex { int at, slot; bool there; };

constexpr int held_slots = fold_chunk / fold_lanes;
constexpr int held_step = 4;   // slots that are computed together, where rows are not of whole chunks

// Values of one thread.
template <class V> struct HeldElements {
  mutable V values[held_slots];
  DEVICE V& operator[](HeldIndex j) const { return values[j.slot]; }
};
// An input in registers, as it lies in memory: to convert an element is to wait for it.
template <class T> struct HeldInput {
  Stored<T> values[held_slots];
  DEVICE Computed<T> operator[](HeldIndex j) const { return values[j.slot]; }
};
// A parameter, which rows share: where it is needed, from the cache, not waiting for the results that are stored between.
template <class T, bool whole> struct ReadInput {
  const Stored<T>* data;
  DEVICE Computed<T> operator[](HeldIndex j) const { return whole ? read_only(data + j.at) : load_where(j.there, data + j.at); }
};
template <class T> struct WrittenElement {
  Stored<T>* at;
  bool there;
  DEVICE void operator=(Computed<T> value) const { if (there) *at = value; }
};
template <class T> struct WrittenElements {
  Stored<T>* data;
  DEVICE WrittenElement<T> operator[](HeldIndex j) const { return {data + j.at, j.there}; }
};

// The warps of a row, as one of their threads sees them; `cells` has two states for each, used in turn.
struct HeldGroup {
  static constexpr int most_bytes = 8;
  int n, warps, warp, lane;
  unsigned char* cells;
  mutable int turn = 0;

  DEVICE HeldGroup(int64_t n, unsigned char* cells)
      : n(int(n)), warps(held_warps(n)), warp(int(threadIdx.x) / fold_lanes % warps), lane(int(threadIdx.x) % fold_lanes), cells(cells) {}
  DEVICE int left() const { return n - warp * fold_chunk; }
  DEVICE HeldIndex index(int slot, bool whole) const {
    const int at = warp * fold_chunk + slot * fold_lanes + lane;
    return {at, slot, whole || at < n};
  }
};

// A row as its functor sees it. `whole`: all its chunks are.
template <class F, bool whole, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs> class HeldRow;

template <class F, bool whole, class... Os, class... Is>
class HeldRow<F, whole, Types<Os...>, Types<Is...>> : public RowReductions<HeldRow<F, whole, Types<Os...>, Types<Is...>>, HeldIndex> {
 public:
  template <int k> using In = typename RowElement<typename Pick<k, Is...>::Type>::Type;
  template <int k> using Out = typename RowElement<typename Pick<k, Os...>::Type>::Type;

  DEVICE HeldRow(const Frame& frame, const HeldGroup& group, int64_t row) : frame_(frame), group_(group), row_(row) {}

  DEVICE int64_t size() const { return group_.n; }
  template <int k> DEVICE auto in() const {
    const Stored<In<k>>* const data = start<In<k>>(sizeof...(Os) + k);
    if constexpr ((F::held >> k & 1) == 0) {
      return ReadInput<In<k>, whole>{data};
    } else {
      HeldInput<In<k>> x;
      for_slots([&](HeldIndex j) { x.values[j.slot] = whole ? data[j.at] : load_where(j.there, data + j.at); });
      return x;
    }
  }
  template <int k> DEVICE Computed<In<k>> one() const { return static_cast<Computed<In<k>>>(*start<In<k>>(sizeof...(Os) + k)); }
  template <int k> DEVICE WrittenElements<Out<k>> out() const { return {start<Out<k>>(k)}; }
  DEVICE HeldElements<Computed<Out<0>>> scratch(int) const { return {}; }
  template <int k> DEVICE void set(Computed<Out<k>> value) const {
    // An operand of one value for each row may be in the memory of this result: all have read it.
    if constexpr ((is_per_row<Is> || ...)) { if (group_.warps > 1) __syncthreads(); }
    if (group_.warp == 0 && group_.lane == 0) *start<Out<k>>(k) = value;
  }

  template <class Fn> DEVICE void each(Fn fn) const { for_slots(fn); }
  template <class V, class Fn, class Combine> DEVICE V fold(V init, Fn fn, Combine combine) const {
    V s = init;
    if (!whole && group_.left() < fold_short) {
      s = fold_short_chunk(init, fn, combine);
    } else {
      for_slots([&](HeldIndex j) {
        const V value = fn(j);
        s = j.there ? combine(s, value) : s;
      });
#pragma unroll
      for (int half = fold_lanes / 2; half > 0; half /= 2) s = combine(s, value_above(s, half));
    }
    return group_.warps == 1 ? value_of_first(s) : combine_chunks(s, combine);
  }

 private:
  template <class E> DEVICE Stored<E>* start(int k) const {
    const Operand& x = frame_.operands[k];
    return x.template data_as<Stored<E>>() + offset_of(frame_, x, row_, 0, frame_.split);
  }
  template <class Fn> DEVICE void for_slots(Fn fn) const {
#pragma unroll
    for (int first = 0; first < held_slots; first += held_step) {
      if (whole || first * fold_lanes < group_.left()) {
#pragma unroll
        for (int slot = first; slot < first + held_step; slot++) fn(group_.index(slot, whole));
      }
    }
  }
  // A chunk that has one lane: every thread adds up all that the warp has.
  template <class V, class Fn, class Combine> DEVICE V fold_short_chunk(V s, Fn fn, Combine combine) const {
    const V low = fn(group_.index(0, false)), high = fn(group_.index(1, false));
#pragma unroll 1
    for (int l = 0; l < group_.left(); l++) s = combine(s, value_of_lane(l < fold_lanes ? low : high, l % fold_lanes));
    return s;
  }
  // The chunks' states, one for each lane, as a binary counter combines them: every thread gets the result.
  template <class V, class Combine> DEVICE V combine_chunks(V s, Combine combine) const {
    static_assert(sizeof(V) <= HeldGroup::most_bytes);
    V* const states = reinterpret_cast<V*>(group_.cells + group_.turn * held_chunks * HeldGroup::most_bytes);
    group_.turn ^= 1;
    if (group_.lane == 0) states[group_.warp] = s;
    __syncthreads();
    s = states[group_.lane < group_.warps ? group_.lane : 0];
#pragma unroll
    for (int by = 1; by < held_chunks; by *= 2) {
      const V above = value_above(s, by);
      if (group_.lane + by < group_.warps) s = combine(s, above);
    }
    return value_of_first(s);
  }

  const Frame& frame_;
  const HeldGroup& group_;
  const int64_t row_;
};

// Blocks of so many threads that are to fit at a time: more registers where more inputs are held.
template <class F> constexpr int held_blocks = (F::held & (F::held - 1)) == 0 ? 2 : 1;

template <class F, bool whole> DEVICE void hold_rows(const Frame& frame) {
  const F f(Scalars{frame});
  SHARED(unsigned char, cells, 2 * held_chunks * HeldGroup::most_bytes);
  const HeldGroup group(frame.extent(frame.split, frame.ndim), cells);
  const int rows = held_rows_per_block(group.n), mine = int(threadIdx.x) / fold_lanes / group.warps;
#pragma unroll 1
  for (int64_t row = int64_t(blockIdx.x) * rows + mine; row < frame.rows; row += int64_t(gridDim.x) * rows) {
    f(HeldRow<F, whole>(frame, group, row));
  }
}

template <class F> DEVICE void held_rows(const Frame& frame) {
  if (frame.extent(frame.split, frame.ndim) % fold_chunk == 0) return hold_rows<F, true>(frame);
  hold_rows<F, false>(frame);
}

}  // namespace fluxion::cuda
