// Reductions on the device: one block for each row, the CPU's tree. Launched by the CUDA library
// with fold_threads threads in a block and any number of blocks.

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

  static DEVICE void row(const F& f, const Frame& frame, int64_t r, int64_t n) {
    const Operand& x = frame.operands[outputs];
    const Stored<In>* in = x.template data_as<const Stored<In>>() + offset_of(frame, x, r, 0, frame.split);
    const State s = fold_block(
        f.init(), n,
        [&](State acc, int64_t k) {
          const int64_t at = offset_of(frame, x, k, frame.split, frame.ndim);
          return f.step(acc, static_cast<In>(in[at]), k);
        },
        [&](State a, State b) { return f.combine(a, b); });
    if (threadIdx.x != 0) return;
    const Slots<std::index_sequence<o...>, Stored<Os>...> out(frame, 0);
    if constexpr (outputs == 1) {
      ((slot<o>(out)[place<o>(frame, r)] = f.finish(s, n)), ...);
    } else {
      Values<std::index_sequence<o...>, Os...> v;
      f.finish(s, n, value<o>(v)...);
      ((slot<o>(out)[place<o>(frame, r)] = value<o>(v)), ...);
    }
  }

  template <size_t k> static DEVICE int64_t place(const Frame& frame, int64_t r) {
    return offset_of(frame, frame.operands[k], r, 0, frame.split);
  }
};

template <class F> DEVICE void reduce(const Frame& frame) {
  const F f(Scalars{frame});
  const int64_t n = frame.extent(frame.split, frame.ndim);
  for (int64_t r = blockIdx.x; r < frame.rows; r += gridDim.x) Reduce<F>::row(f, frame, r, n);
}

}  // namespace fluxion::cuda
