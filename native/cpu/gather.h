// Gathers: out[i] = value(i, x, index, …), where the functor reads its inputs at positions it
// computes. The output is contiguous and has the iteration space's shape.

#pragma once

#include <mutex>

#include "native/cpu/indexed.h"
#include "native/cpu/parallel.h"

namespace fluxion::FLUXION_ISA {

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs> struct GatherLoop;

template <class F, class Out, class... Is> struct GatherLoop<F, Types<Out>, Types<Is...>> {
  template <size_t... k>
  static void run(Frame& frame, std::index_sequence<k...> indices) {
    const F f(Scalars{frame});
    const Space space(frame);
    Stored<Out>* out = frame.operands[0].data_as<Stored<Out>>();
    const Views<decltype(indices), Is...> shared(frame, 1, space.ndim);
    FirstFault first;
    std::mutex lock;
    parallel_for(space.n, parallel_work / 8, [&](int64_t begin, int64_t end) {
      auto views = shared;
      Bounds bounds;
      int64_t position = -1;
      space.walk(
          begin, end, [&](const Index& i) { views.begin_row(i); },
          [&](const Index& i, int64_t at) {
            out[at] = f.value(i, view<k>(views)..., bounds);
            if (__builtin_expect(bounds.failed && position < 0, 0)) position = at;
          });
      if (position < 0) return;
      const std::lock_guard<std::mutex> hold(lock);
      if (first.position < 0 || position < first.position) first = {position, bounds};
    });
    report(frame, first);
  }
};

template <class F> void gather(Frame& frame) {
  GatherLoop<F>::run(frame, std::make_index_sequence<F::Inputs::count>());
}

}  // namespace fluxion::FLUXION_ISA
