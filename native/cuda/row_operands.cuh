// What a row program reads and writes, as its functor sees it: the operands of one row, however rows lie, and the
// reductions along it, which the view of a whole row (rowwise.cuh), of one in registers (held_rows.cuh) or of a part (row_parts.cuh) folds.

#pragma once

#include "native/cuda/divisor.cuh"
#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

// Marks an operand that has one value per row.
template <class T> struct PerRow {};
template <class T> struct RowElement { using Type = T; };
template <class T> struct RowElement<PerRow<T>> { using Type = T; };
template <class T> constexpr bool is_per_row = !std::is_same_v<T, typename RowElement<T>::Type>;

struct RowFunctor {
  static constexpr int cost = 1;
  static constexpr int scratch = 0;
  static constexpr unsigned held = 0;   // inputs that are rows of their own, two at most, as bits
};

// How the rows of all operands lie: side by side in memory, in runs that lie evenly (a channel of many images),
// or by their strides.
enum class RowLayout { contiguous, runs, strided };

// An element that no thread writes during the launch, or only this one, later: loads of it need not wait for stores.
template <class T> DEVICE T read_only(const T* at) {
  using Word = std::conditional_t<sizeof(T) % 8 == 0, unsigned long long,
      std::conditional_t<sizeof(T) == 4, unsigned, std::conditional_t<sizeof(T) == 2, unsigned short, unsigned char>>>;
  constexpr int count = sizeof(T) / sizeof(Word);
  Word words[count];
#pragma unroll
  for (int w = 0; w < count; w++) words[w] = __ldg(reinterpret_cast<const Word*>(at) + w);
  T value;
  __builtin_memcpy(&value, words, sizeof(T));
  return value;
}

// Elements of an operand along the row: an input's values, where 16-bit floats are floats, or a result's places.
template <class T, RowLayout layout, bool reads> struct RowElements {
  using Seen = std::conditional_t<reads, Computed<T>, Stored<T>&>;
  Stored<T>* data;
  const Frame& frame;
  const Operand& operand;
  const Divisor& run;

  DEVICE Seen operator[](int64_t j) const {
    if constexpr (reads) return static_cast<Seen>(static_cast<T>(read_only(data + offset(j))));
    else return data[offset(j)];
  }
  DEVICE int64_t offset(int64_t j) const {
    if constexpr (layout == RowLayout::contiguous) return j;
    if constexpr (layout == RowLayout::runs) {
      const uint32_t r = run.quotient(uint32_t(j));
      return r * operand.strides[frame.split] + uint32_t(j) - r * run.divisor;
    }
    return offset_of(frame, operand, j, frame.split, frame.ndim);
  }
};

// How the rows of a functor's call lie.
template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs> struct RowLayouts;

template <class F, class... Os, class... Is> struct RowLayouts<F, Types<Os...>, Types<Is...>> {
  static constexpr int operands = sizeof...(Os) + sizeof...(Is);

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
    return frame.shape[frame.split] * frame.shape[frame.split + 1] <= INT32_MAX ? RowLayout::runs : RowLayout::strided;
  }

  // Calls fn(how the rows lie), which is a constant.
  template <class Fn> static DEVICE void with(const Frame& frame, Fn fn) {
    const RowLayout layout = layout_of(frame);
    if (layout == RowLayout::contiguous) return fn(std::integral_constant<RowLayout, RowLayout::contiguous>());
    if constexpr (has_runs) {
      if (layout == RowLayout::runs) return fn(std::integral_constant<RowLayout, RowLayout::runs>());
    }
    fn(std::integral_constant<RowLayout, RowLayout::strided>());
  }
};

// The operands of one row, as a functor asks for them.
template <RowLayout layout, class Outputs, class Inputs> class RowOperands;

template <RowLayout layout, class... Os, class... Is> class RowOperands<layout, Types<Os...>, Types<Is...>> {
 public:
  template <int k> using In = typename RowElement<typename Pick<k, Is...>::Type>::Type;
  template <int k> using Out = typename RowElement<typename Pick<k, Os...>::Type>::Type;

  DEVICE RowOperands(const Frame& frame, int64_t row, int64_t n) : frame_(frame), row_(row), n_(n), run_(run_length(frame)) {}

  DEVICE int64_t size() const { return n_; }
  template <int k> DEVICE RowElements<In<k>, layout, true> in() const { return elements<In<k>, true>(sizeof...(Os) + k); }
  template <int k> DEVICE Computed<In<k>> one() const { return static_cast<Computed<In<k>>>(in<k>()[0]); }
  template <int k> DEVICE RowElements<Out<k>, layout, false> out() const { return elements<Out<k>, false>(k); }

 protected:
  const Frame& frame_;
  const int64_t row_, n_;

 private:
  DEVICE static Divisor run_length(const Frame& frame) { return Divisor(layout == RowLayout::runs ? uint32_t(frame.shape[frame.split + 1]) : 1); }
  template <class E, bool reads> DEVICE RowElements<E, layout, reads> elements(int k) const {
    const Operand& x = frame_.operands[k];
    return {x.template data_as<Stored<E>>() + offset_of(frame_, x, row_, 0, frame_.split), frame_, x, run_};
  }
  const Divisor run_;
};

// Reductions along a row, by the folds of the view that inherits them, which calls functions with an Index.
template <class View, class Index = int64_t> class RowReductions {
 public:
  template <class Fn> DEVICE auto sum(Fn fn) const {
    using V = decltype(fn(Index()));
    return view().fold(V(0), fn, [](V a, V b) { return V(a + b); });
  }
  template <class Fn> DEVICE auto mean(Fn fn) const {
    const auto total = sum(fn);
    return total / decltype(total)(view().size());
  }
  template <class Fn> DEVICE auto max(Fn fn) const {
    using V = decltype(fn(Index()));
    return view().fold(ops::lowest<V>(), fn, [](V a, V b) { return ops::max(a, b); });
  }
  template <class Fn> DEVICE auto min(Fn fn) const {
    using V = decltype(fn(Index()));
    return view().fold(ops::highest<V>(), fn, [](V a, V b) { return ops::min(a, b); });
  }
  template <class Fn> DEVICE int64_t count(Fn fn) const {
    return sum([&](Index j) { return static_cast<int64_t>(fn(j)); });
  }
  template <class Fn> DEVICE bool any(Fn fn) const { return count(fn) > 0; }
  template <class Fn> DEVICE bool all(Fn fn) const { return count(fn) == view().size(); }

 private:
  DEVICE const View& view() const { return static_cast<const View&>(*this); }
};

}  // namespace fluxion::cuda
