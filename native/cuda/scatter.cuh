// Scatters on the device: out[into(i)] = value(i). Where values are combined, and where positions
// may repeat, the result must not depend on the order of threads: one thread walks all elements that
// go to the part of the output it owns. Launched by the CUDA library with any grid.

#pragma once

#include "native/cuda/gather.cuh"

namespace fluxion::cuda {

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs,
          class I = std::make_index_sequence<Inputs::count>>
struct ScatterLoop;

template <class F, class Out, class... Is, size_t... k>
struct ScatterLoop<F, Types<Out>, Types<Is...>, std::index_sequence<k...>> {
  // The output is split by offset: a thread writes where offset % threads is its own number. Each
  // reads every index, so this is the plain form; a sorted one is for large tensors.
  static DEVICE void run(const Frame& frame) {
    const F f(Scalars{frame});
    Stored<Out>* data = frame.operands[0].template data_as<Stored<Out>>();
    const int64_t own = grid_thread(), threads = grid_threads();
    for (int64_t at = 0; at < frame.n; at++) {
      const Index i = index_of(frame, at);
      Bounds bounds;
      const View<Out> out = view_of<Out>(frame, 0, i);
      const int64_t to = out.offset(f.into(i, view_of<Is>(frame, 1 + k, i)..., bounds));
      if (bounds.failed) {
        if (own == 0) report(frame, at, bounds);
        continue;
      }
      if (to % threads != own) continue;
      const Out v = f.value(i, view_of<Is>(frame, 1 + k, i)..., bounds);
      if constexpr (F::combines) data[to] = f.combine(static_cast<Out>(data[to]), v);
      else data[to] = v;
    }
  }
};

template <class F> DEVICE void scatter(const Frame& frame) { ScatterLoop<F>::run(frame); }

}  // namespace fluxion::cuda
