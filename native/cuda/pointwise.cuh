// Pointwise kernels on the device: out[j] = f(x[j], y[j], …), in a grid-stride loop. Contiguous
// operands that start on 16 bytes are read and written 16 bytes at a time; others by their strides.
// Launched by the CUDA library with any grid: results do not depend on it.

#pragma once

#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

struct PointwiseFunctor {
  static constexpr int cost = 1;
  static constexpr bool indexed = false;
  static constexpr bool can_fault = false;
};

// `width` elements that are moved as one.
template <class T, int width> struct alignas(sizeof(T) * width) Pack { T at[width]; };
template <size_t I, class T, int width> struct PackSlot { Pack<T, width> pack; };
template <int width, class Indices, class... Ts> struct Packs;
template <int width, size_t... I, class... Ts>
struct Packs<width, std::index_sequence<I...>, Ts...> : PackSlot<I, Ts, width>... {};
template <size_t I, class T, int width> DEVICE Pack<T, width>& pack(PackSlot<I, T, width>& p) { return p.pack; }

constexpr int smallest(int a) { return a; }
template <class... Rest> constexpr int smallest(int a, int b, Rest... rest) {
  return smallest(a < b ? a : b, rest...);
}
constexpr int largest(int a) { return a; }
template <class... Rest> constexpr int largest(int a, int b, Rest... rest) {
  return largest(a > b ? a : b, rest...);
}

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs,
          class O = std::make_index_sequence<Outputs::count>,
          class I = std::make_index_sequence<Inputs::count>>
struct PointwiseLoop;

template <class F, class... Os, class... Is, size_t... o, size_t... i>
struct PointwiseLoop<F, Types<Os...>, Types<Is...>, std::index_sequence<o...>, std::index_sequence<i...>> {
  static constexpr int outputs = sizeof...(Os);
  static constexpr int operands = sizeof...(Os) + sizeof...(Is);
  static constexpr int width = 16 / largest(int(sizeof(Stored<Os>))..., int(sizeof(Stored<Is>))...);
  using Out = Slots<std::index_sequence<o...>, Stored<Os>...>;
  using In = Slots<std::index_sequence<i...>, const Stored<Is>...>;
  using Results = Values<std::index_sequence<o...>, Os...>;

  static DEVICE void apply(const F& f, int64_t at, Results& v, Is... x) {
    if constexpr (outputs == 1 && F::indexed) ((value<o>(v) = f(at, x...)), ...);
    else if constexpr (outputs == 1) ((value<o>(v) = f(x...)), ...);
    else if constexpr (F::indexed) f(at, x..., value<o>(v)...);
    else f(x..., value<o>(v)...);
  }

  // One run of elements: every result steps by 1, every input by 1 or not at all.
  static DEVICE bool flat(const Frame& frame) {
    if (frame.ndim == 0) return true;
    bool one = frame.ndim == 1;
    for (int k = 0; k < outputs; k++) one &= frame.operands[k].strides[0] == 1;
    for (int k = outputs; k < operands; k++) one &= (frame.operands[k].strides[0] | 1) == 1;
    return one;
  }
  static DEVICE bool steps(const Frame& frame, int k) {
    return frame.ndim == 0 || frame.operands[k].strides[0] == 1;
  }
  static DEVICE bool aligned(const Frame& frame) {
    bool all = true;
    for (int k = 0; k < operands; k++) {
      all &= !steps(frame, k) || reinterpret_cast<uintptr_t>(frame.operands[k].address) % 16 == 0;
    }
    return all;
  }

  template <class T> static DEVICE Pack<T, width> load(const T* from, bool steps, int64_t p) {
    if (steps) return reinterpret_cast<const Pack<T, width>*>(from)[p];
    Pack<T, width> same;
#pragma unroll
    for (int j = 0; j < width; j++) same.at[j] = from[0];
    return same;
  }

  // Elements [first * width, …), whole packs.
  static DEVICE void packs(const F& f, const Frame& frame, const Out& out, const In& in, int64_t n) {
    const bool step[] = {steps(frame, outputs + i)..., true};
    for (int64_t p = grid_thread(); p < n; p += grid_threads()) {
      Packs<width, std::index_sequence<i...>, Stored<Is>...> x;
      Packs<width, std::index_sequence<o...>, Stored<Os>...> y;
      ((pack<i>(x) = load(slot<i>(in), step[i], p)), ...);
#pragma unroll
      for (int j = 0; j < width; j++) {
        Results v;
        apply(f, p * width + j, v, static_cast<Is>(pack<i>(x).at[j])...);
        ((pack<o>(y).at[j] = value<o>(v)), ...);
      }
      ((reinterpret_cast<Pack<Stored<Os>, width>*>(slot<o>(out))[p] = pack<o>(y)), ...);
    }
  }

  static DEVICE void contiguous(const F& f, const Frame& frame, const Out& out, const In& in, int64_t first, int64_t n) {
    const bool step[] = {steps(frame, outputs + i)..., true};
    for (int64_t j = first + grid_thread(); j < n; j += grid_threads()) {
      Results v;
      apply(f, j, v, static_cast<Is>(slot<i>(in)[step[i] ? j : 0])...);
      ((slot<o>(out)[j] = value<o>(v)), ...);
    }
  }

  static DEVICE void strided(const F& f, const Frame& frame, const Out& out, const In& in) {
    for (int64_t j = grid_thread(); j < frame.n; j += grid_threads()) {
      Results v;
      apply(f, j, v, static_cast<Is>(slot<i>(in)[offset_of(frame, frame.operands[outputs + i], j, 0, frame.ndim)])...);
      ((slot<o>(out)[offset_of(frame, frame.operands[o], j, 0, frame.ndim)] = value<o>(v)), ...);
    }
  }
};

template <class F> DEVICE void pointwise(const Frame& frame) {
  using Loop = PointwiseLoop<F>;
  const F f(Scalars{frame});
  const typename Loop::Out out(frame, 0);
  const typename Loop::In in(frame, Loop::outputs);
  if (!Loop::flat(frame)) return Loop::strided(f, frame, out, in);
  const int64_t packs = Loop::aligned(frame) ? frame.n / Loop::width : 0;
  Loop::packs(f, frame, out, in, packs);
  Loop::contiguous(f, frame, out, in, packs * Loop::width, frame.n);
}

}  // namespace fluxion::cuda
