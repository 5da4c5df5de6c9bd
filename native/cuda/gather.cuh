// Gathers on the device: out[i] = value(i, x, index, …), a thread for each element in turn. A bad
// index is reported in the error slot, and zero is read. Launched by the CUDA library with any grid.

#pragma once

#include "native/core/position.h"
#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

DEVICE Index index_of(const Frame& frame, int64_t position) {
  Index i;
  i.ndim = frame.ndim;
#pragma unroll 1
  for (int d = frame.ndim - 1; d > 0; d--) {
    const int64_t q = position / frame.shape[d];
    i.at[d] = position - q * frame.shape[d];
    position = q;
  }
  i.at[0] = position;
  return i;
}

// The first thread to fail writes the facts.
DEVICE void report(const Frame& frame, int64_t position, const Bounds& bounds) {
  if (!bounds.failed || atomicCAS(&frame.error->status, 0ull, 1ull) != 0) return;
  frame.error->position = position;
  frame.error->value = bounds.value;
  frame.error->size = bounds.size;
  frame.error->launch = frame.launch;
}

template <class T> DEVICE View<T> view_of(const Frame& frame, int k, const Index& i) {
  View<T> view(frame.operands[k], frame.ndim);
  view.begin_row(i);
  return view;
}

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs,
          class I = std::make_index_sequence<Inputs::count>>
struct GatherLoop;

template <class F, class Out, class... Is, size_t... k>
struct GatherLoop<F, Types<Out>, Types<Is...>, std::index_sequence<k...>> {
  static DEVICE void run(const Frame& frame) {
    const F f(Scalars{frame});
    Stored<Out>* out = frame.operands[0].template data_as<Stored<Out>>();
    for (int64_t at = grid_thread(); at < frame.n; at += grid_threads()) {
      const Index i = index_of(frame, at);
      Bounds bounds;
      out[at] = f.value(i, view_of<Is>(frame, 1 + k, i)..., bounds);
      report(frame, at, bounds);
    }
  }
};

template <class F> DEVICE void gather(const Frame& frame) { GatherLoop<F>::run(frame); }

}  // namespace fluxion::cuda
