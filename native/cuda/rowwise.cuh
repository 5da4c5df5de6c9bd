// Row programs on the device: a group of threads for each row. Every thread runs the functor; its loops
// are split between the threads of the group, its reductions folded by it, with the CPU's tree. Launched
// by the CUDA library with fold_threads threads in a block. Scratch rows are kept in memory of the block
// where they fit; else in the row of the result if that is contiguous, of the numbers that are computed with,
// and no operand; else `workspace` holds them for each block of the grid.

#pragma once

#include "native/cuda/fold.cuh"

namespace fluxion::cuda {

// Marks an operand that has one value per row.
template <class T> struct PerRow {};
template <class T> struct RowElement { using Type = T; };
template <class T> struct RowElement<PerRow<T>> { using Type = T; };

struct RowFunctor {
  static constexpr int cost = 1;
  static constexpr int scratch = 0;
};

// How the rows of all operands lie: side by side in memory, in runs that lie evenly (a channel of many images),
// or by their strides.
enum class RowLayout { contiguous, runs, strided };

// Elements of an operand along the row. 16-bit floats are read as floats.
template <class T, RowLayout layout, bool reads> struct RowElements {
  using Seen = std::conditional_t<reads && !std::is_same_v<T, Computed<T>>, Computed<T>, Stored<T>&>;
  Stored<T>* data;
  const Frame& frame;
  const Operand& operand;
  DEVICE Seen operator[](int64_t j) const {
    if constexpr (layout == RowLayout::contiguous) return data[j];
    if constexpr (layout == RowLayout::runs) {
      const uint32_t length = uint32_t(frame.shape[frame.split + 1]), run = uint32_t(j) / length;
      return data[run * operand.strides[frame.split] + uint32_t(j) - run * length];
    }
    return data[offset_of(frame, operand, j, frame.split, frame.ndim)];
  }
};

template <class T, RowLayout layout, class Outputs, class Inputs> class RowView;

template <class T, RowLayout layout, class... Os, class... Is> class RowView<T, layout, Types<Os...>, Types<Is...>> {
 public:
  template <int k> using In = typename RowElement<typename Pick<k, Is...>::Type>::Type;
  template <int k> using Out = typename RowElement<typename Pick<k, Os...>::Type>::Type;

  DEVICE RowView(const Frame& frame, const Group& group, int64_t row, int64_t n, T* scratch)
      : frame_(frame), group_(group), row_(row), n_(n), scratch_(scratch) {}

  DEVICE int64_t size() const { return n_; }
  template <int k> DEVICE RowElements<In<k>, layout, true> in() const { return elements<In<k>, true>(sizeof...(Os) + k); }
  template <int k> DEVICE Computed<In<k>> one() const { return static_cast<Computed<In<k>>>(in<k>()[0]); }
  template <int k> DEVICE RowElements<Out<k>, layout, false> out() const { return elements<Out<k>, false>(k); }
  template <int k> DEVICE void set(Computed<Out<k>> value) const {
    group_.sync();
    if (group_.active && group_.thread == 0) out<k>()[0] = value;
  }
  DEVICE T* scratch(int k) const { return scratch_ + k * n_; }

  template <class Fn> DEVICE void each(Fn fn) const {
    group_.sync();
    if (group_.active) for (int64_t j = group_.thread; j < n_; j += group_.size) fn(j);
    group_.sync();
  }

  template <class Fn> DEVICE auto sum(Fn fn) const {
    using V = decltype(fn(0));
    return fold(V(0), fn, [](V a, V b) { return V(a + b); });
  }
  template <class Fn> DEVICE auto mean(Fn fn) const {
    const auto total = sum(fn);
    return total / decltype(total)(n_);
  }
  template <class Fn> DEVICE auto max(Fn fn) const {
    using V = decltype(fn(0));
    return fold(ops::lowest<V>(), fn, [](V a, V b) { return ops::max(a, b); });
  }
  template <class Fn> DEVICE auto min(Fn fn) const {
    using V = decltype(fn(0));
    return fold(ops::highest<V>(), fn, [](V a, V b) { return ops::min(a, b); });
  }
  template <class Fn> DEVICE int64_t count(Fn fn) const {
    return sum([&](int64_t j) { return static_cast<int64_t>(fn(j)); });
  }
  template <class Fn> DEVICE bool any(Fn fn) const { return count(fn) > 0; }
  template <class Fn> DEVICE bool all(Fn fn) const { return count(fn) == n_; }

 private:
  template <class E, bool reads> DEVICE RowElements<E, layout, reads> elements(int k) const {
    const Operand& x = frame_.operands[k];
    return {x.template data_as<Stored<E>>() + offset_of(frame_, x, row_, 0, frame_.split), frame_, x};
  }
  template <class V, class Fn, class Combine> DEVICE V fold(V init, Fn fn, Combine combine) const {
    return fold_row<layout == RowLayout::strided ? 1 : 8>(group_, init, n_, [&](V s, int64_t j) { return combine(s, fn(j)); }, combine);
  }

  const Frame& frame_;
  const Group& group_;
  const int64_t row_, n_;
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

  // Whether rows in runs have a loop of their own: not those of 16-bit floats, but for channels, which have
  // parameters of one value for each row.
  template <class E> static constexpr bool is_parameter = !std::is_same_v<E, typename RowElement<E>::Type> && !std::is_same_v<Computed<typename RowElement<E>::Type>, typename RowElement<E>::Type>;
  static constexpr bool has_runs = !is_narrow<F> || (is_parameter<Os> || ...) || (is_parameter<Is> || ...);

  // How the rows of all operands lie, but for those that have one value per row.
  static DEVICE RowLayout layout_of(const Frame& frame) {
    const int dims = frame.ndim - frame.split;
    if (dims < 1 || dims > 2) return RowLayout::strided;
    constexpr bool whole[] = {std::is_same_v<typename RowElement<Os>::Type, Os>..., std::is_same_v<typename RowElement<Is>::Type, Is>...};
    bool all = true;
#pragma unroll
    for (int k = 0; k < operands; k++) all &= !whole[k] || (!frame.operands[k].is_number() && frame.operands[k].strides[frame.ndim - 1] == 1);
    if (!all) return RowLayout::strided;
    if (dims == 1) return RowLayout::contiguous;
    if (!has_runs) return RowLayout::strided;
    return frame.shape[frame.split] * frame.shape[frame.split + 1] <= UINT32_MAX ? RowLayout::runs : RowLayout::strided;
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
  const RowLayout layout = R::layout_of(frame);
  if (layout == RowLayout::contiguous) return R::template run<RowLayout::contiguous>(frame, room);
  if constexpr (R::has_runs) {
    if (layout == RowLayout::runs) return R::template run<RowLayout::runs>(frame, room);
  }
  R::template run<RowLayout::strided>(frame, room);
}

}  // namespace fluxion::cuda
