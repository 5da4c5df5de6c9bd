// Row programs on the device: a group of threads for each row. Every thread runs the functor; its loops
// are split between the threads of the group, its reductions folded by it, with the CPU's tree. Launched
// by the CUDA library with fold_threads threads in a block. Scratch rows are kept in memory of the block
// where they fit; else in the row of the result if that is contiguous, of the numbers that are computed with,
// and no operand; else `workspace` holds them for each block of the grid.

#pragma once

#include "native/cuda/fold.cuh"
#include "native/cuda/held_rows.cuh"
#include "native/cuda/row_operands.cuh"

namespace fluxion::cuda {

// A whole row, by one group of threads.
template <class T, RowLayout layout, class Outputs, class Inputs>
class RowView : public RowOperands<layout, Outputs, Inputs>, public RowReductions<RowView<T, layout, Outputs, Inputs>> {
  using Operands = RowOperands<layout, Outputs, Inputs>;
  using Operands::n_;

 public:
  DEVICE RowView(const Frame& frame, const Group& group, int64_t row, int64_t n, T* scratch) : Operands(frame, row, n), group_(group), scratch_(scratch) {}

  template <int k> DEVICE void set(Computed<typename Operands::template Out<k>> value) const {
    group_.sync();
    if (group_.active && group_.thread == 0) this->template out<k>()[0] = value;
  }
  DEVICE T* scratch(int k) const { return scratch_ + k * n_; }

  template <class Fn> DEVICE void each(Fn fn) const {
    group_.sync();
    if (group_.active) for (int64_t j = group_.thread; j < n_; j += group_.size) fn(j);
    group_.sync();
  }
  template <class V, class Fn, class Combine> DEVICE V fold(V init, Fn fn, Combine combine) const {
    return fold_row<layout == RowLayout::strided ? 1 : 8>(group_, init, n_, [&](V s, int64_t j) { return combine(s, fn(j)); }, combine);
  }

 private:
  const Group& group_;
  T* const scratch_;
};

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs> struct Rowwise;

template <class F, class... Os, class... Is> struct Rowwise<F, Types<Os...>, Types<Is...>> {
  using First = typename Pick<0, Os...>::Type;
  using T = Computed<typename RowElement<First>::Type>;
  static constexpr int operands = sizeof...(Os) + sizeof...(Is);

  // Whether the row of the first result can hold a scratch row until it is written.
  static DEVICE bool lends_result(const Frame& frame) {
    if (F::scratch != 1 || !std::is_same_v<First, T>) return false;
    const Operand& y = frame.operands[0];
    bool own = frame.ndim == frame.split || (frame.ndim == frame.split + 1 && y.strides[frame.split] == 1);
    for (int k = 1; k < operands; k++) own &= frame.operands[k].address != y.address;
    return own;
  }

  template <RowLayout layout> static DEVICE void run(const Frame& frame, [[maybe_unused]] unsigned char* room) {
    const F f(Scalars{frame});
    const int64_t n = frame.extent(frame.split, frame.ndim);
    Group group(n);
    const bool near = F::scratch > 0 && scratch_fits(n, F::scratch * sizeof(T));
    const bool lent = !near && lends_result(frame), own = F::scratch > 0 && !near && !lent;
    // Rows at a time: as many as there are groups, or as the workspace is for.
    const int64_t slots = int64_t(gridDim.x) * (own ? 1 : group.count());
    const int64_t slot = int64_t(blockIdx.x) * group.count() + group.index;
#pragma unroll 1
    for (int64_t first = slot - group.index; first < frame.rows && slot - group.index < slots; first += slots) {
      const int64_t r = first + group.index;
      group.active = r < frame.rows && slot < slots;
      T* scratch = static_cast<T*>(frame.workspace) + slot * F::scratch * n;
      if (near) scratch = reinterpret_cast<T*>(room) + group.index * F::scratch * n;
      if (lent) scratch = frame.operands[0].template data_as<T>() + offset_of(frame, frame.operands[0], group.active ? r : 0, 0, frame.split);
      f(RowView<T, layout, Types<Os...>, Types<Is...>>(frame, group, group.active ? r : 0, n, scratch));
      group.sync();
    }
  }
};

template <class F> DEVICE void rowwise(const Frame& frame) {
  using R = Rowwise<F>;
  SHARED(unsigned char, room, F::scratch > 0 ? scratch_room : 16);
  RowLayouts<F>::with(frame, [&](auto layout) { R::template run<layout.value>(frame, room); });
}

}  // namespace fluxion::cuda
