// Row programs with few long rows: several blocks for each row (fold_geometry.h). A fold needs all of them, so the
// program is launched once for each of its folds, and once more: in phase k a block runs the functor with the results
// of the folds before the k-th, folds its part of that one and leaves the states of its units in the workspace. A loop
// over elements runs in the phase that it stands in, behind as many folds. Results of which a row has one are written in
// the launch `row_setting`: where one of them has the memory of an operand, that is a last launch of its own, when all
// blocks have read it. Units are subtrees of Note [One tree for every fold], so bits are those of whole rows. Functors
// with scratch rows, which other blocks would read, are not for this.

#pragma once

#include "native/cuda/fold.cuh"
#include "native/cuda/row_operands.cuh"

namespace fluxion::cuda {

// What one block has of a row.
template <RowLayout layout, class Outputs, class Inputs>
class RowPart : public RowOperands<layout, Outputs, Inputs>, public RowReductions<RowPart<layout, Outputs, Inputs>> {
  using Operands = RowOperands<layout, Outputs, Inputs>;
  using Operands::frame_;
  using Operands::n_;
  using Operands::row_;

 public:
  // Elements [first, end) are the block's.
  DEVICE RowPart(const Frame& frame, int64_t row, int64_t n, int first, int end) : Operands(frame, row, n), first_(first), end_(end), phase_(int(frame.scalars[row_phase])) {}

  template <int k> DEVICE void set(Computed<typename Operands::template Out<k>> value) const {
    if (phase_ == int(frame_.scalars[row_setting]) && first_ == 0 && threadIdx.x == 0) this->template out<k>()[0] = value;
  }
  template <class Fn> DEVICE void each(Fn fn) const {
    if (folds_ != phase_) return;
    __syncthreads();
#pragma unroll (ahead / 2)
    for (int j = first_ + int(threadIdx.x); j < end_; j += fold_threads) fn(j);
    __syncthreads();
  }
  template <class V, class Fn, class Combine> DEVICE V fold(V init, Fn fn, Combine combine) const {
    static_assert(sizeof(V) <= row_state_bytes);
    const int k = folds_++;
    const int64_t units = row_units(n_);
    V* const states = reinterpret_cast<V*>(static_cast<char*>(frame_.workspace) + (k * frame_.rows + row_) * units * row_state_bytes);
    if (k < phase_) return combine_parts(init, states, units, combine);
    if (k == phase_) fold_units(states, init, [&](V s, int64_t j) { return combine(s, fn(j)); }, combine);
    return init;
  }

 private:
  // Elements on their way at a time.
  static constexpr int ahead = layout == RowLayout::strided ? 2 : 8;

  // A unit for each warp at a time.
  template <class V, class Step, class Combine> DEVICE void fold_units(V* states, V init, Step step, Combine combine) const {
    const int unit = int(row_unit(n_));
#pragma unroll 1
    for (int k = first_ + int(threadIdx.x) / fold_lanes * unit; k < end_; k += fold_threads / fold_lanes * unit) {
      const V s = fold_unit(init, k, k + unit < end_ ? k + unit : end_, step, combine);
      if (threadIdx.x % fold_lanes == 0) states[k / unit] = s;
    }
  }
  // The first lane gets the state of elements [from, to).
  template <class V, class Step, class Combine> DEVICE static V fold_unit(V init, int from, int to, Step step, Combine combine) {
    Cascade<V> cascade;
#pragma unroll 1
    for (int k = from; k < to; k += fold_chunk) cascade.push(fold_long_chunk(init, k, to - k < fold_chunk ? to - k : fold_chunk, step, combine), combine);
    return cascade.total(init, combine);
  }
  // As fold_chunk_of, in less code: few chunks are not whole.
  template <class V, class Step, class Combine> DEVICE static V fold_long_chunk(V s, int k, int count, Step step, Combine combine) {
    const int lane = int(threadIdx.x) % fold_lanes;
    const bool whole = count >= fold_short;
    if (count == fold_chunk) {
#pragma unroll ahead
      for (int j = 0; j < fold_chunk; j += fold_lanes) s = step(s, k + lane + j);
    } else {
      const int by = whole ? fold_lanes : 1;
#pragma unroll 1
      for (int j = whole || lane == 0 ? lane : count; j < count; j += by) s = step(s, k + j);
    }
#pragma unroll
    for (int half = fold_lanes / 2; half > 0; half /= 2) {
      const V above = value_above(s, half);
      if (whole && lane < half) s = combine(s, above);
    }
    return s;
  }

  const int first_, end_, phase_;
  mutable int folds_ = 0;   // that the functor has asked for
};

template <class F, RowLayout layout> DEVICE void run_part(const Frame& frame) {
  const F f(Scalars{frame});
  const int n = int(frame.extent(frame.split, frame.ndim)), part = int(frame.part), parts = (n + part - 1) / part;
  const int row = int(blockIdx.x) / parts, first = (int(blockIdx.x) - row * parts) * part;
  f(RowPart<layout, typename F::Outputs, typename F::Inputs>(frame, row, n, first, n - first < part ? n : first + part));
}

template <class F> DEVICE void row_parts(const Frame& frame) {
  RowLayouts<F>::with(frame, [&](auto layout) { run_part<F, layout.value>(frame); });
}

}  // namespace fluxion::cuda
