// Row programs on the device: one block for each row. Every thread runs the functor; its loops are
// split between the threads, its reductions folded by the block, with the CPU's tree. Launched by the
// CUDA library with fold_threads threads in a block; `workspace` holds the scratch rows of each block.

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

// Elements of an operand along the row.
template <class T> struct RowElements {
  Stored<T>* data;
  const Frame& frame;
  const Operand& operand;
  DEVICE Stored<T>& operator[](int64_t j) const {
    return data[offset_of(frame, operand, j, frame.split, frame.ndim)];
  }
};

template <class T, class Outputs, class Inputs> class RowView;

template <class T, class... Os, class... Is> class RowView<T, Types<Os...>, Types<Is...>> {
 public:
  template <int k> using In = typename RowElement<typename Pick<k, Is...>::Type>::Type;
  template <int k> using Out = typename RowElement<typename Pick<k, Os...>::Type>::Type;

  DEVICE RowView(const Frame& frame, int64_t row, int64_t n, T* scratch)
      : frame_(frame), row_(row), n_(n), scratch_(scratch) {}

  DEVICE int64_t size() const { return n_; }
  template <int k> DEVICE RowElements<In<k>> in() const { return elements<In<k>>(sizeof...(Os) + k); }
  template <int k> DEVICE In<k> one() const { return static_cast<In<k>>(in<k>()[0]); }
  template <int k> DEVICE RowElements<Out<k>> out() const { return elements<Out<k>>(k); }
  template <int k> DEVICE void set(Out<k> value) const {
    __syncthreads();
    if (threadIdx.x == 0) out<k>()[0] = value;
  }
  DEVICE T* scratch(int k) const { return scratch_ + k * n_; }

  template <class Fn> DEVICE void each(Fn fn) const {
    __syncthreads();
    for (int64_t j = threadIdx.x; j < n_; j += blockDim.x) fn(j);
    __syncthreads();
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
  template <class E> DEVICE RowElements<E> elements(int k) const {
    const Operand& x = frame_.operands[k];
    return {x.template data_as<Stored<E>>() + offset_of(frame_, x, row_, 0, frame_.split), frame_, x};
  }
  template <class V, class Fn, class Combine> DEVICE V fold(V init, Fn fn, Combine combine) const {
    return fold_block(init, n_, [&](V s, int64_t j) { return combine(s, fn(j)); }, combine);
  }

  const Frame& frame_;
  const int64_t row_, n_;
  T* const scratch_;
};

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs> struct Rowwise;

template <class F, class... Os, class... Is> struct Rowwise<F, Types<Os...>, Types<Is...>> {
  using T = typename RowElement<typename Pick<0, Os...>::Type>::Type;
  static DEVICE void run(const Frame& frame) {
    const F f(Scalars{frame});
    const int64_t n = frame.extent(frame.split, frame.ndim);
    T* scratch = static_cast<T*>(frame.workspace) + int64_t(blockIdx.x) * F::scratch * n;
    for (int64_t r = blockIdx.x; r < frame.rows; r += gridDim.x) {
      f(RowView<T, Types<Os...>, Types<Is...>>(frame, r, n, scratch));
      __syncthreads();
    }
  }
};

template <class F> DEVICE void rowwise(const Frame& frame) { Rowwise<F>::run(frame); }

}  // namespace fluxion::cuda
