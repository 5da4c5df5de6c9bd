// Scatters: out[into(i)] = value(i) for every i of a shape, or combine(out[into(i)], value(i)). The
// output holds the base already. In the order of the index, so repeated positions have one meaning:
// the last value wins, sums are added in order.

#pragma once

#include "native/cpu/indexed.h"

namespace fluxion::FLUXION_ISA {

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs> struct ScatterLoop;

template <class F, class Out, class... Is> struct ScatterLoop<F, Types<Out>, Types<Is...>> {
  template <size_t... k>
  static void run(Frame& frame, std::index_sequence<k...> indices) {
    const F f(Scalars{frame});
    const Space space(frame);
    Stored<Out>* data = frame.operands[0].data_as<Stored<Out>>();
    View<Out> out(frame.operands[0], space.ndim);
    Views<decltype(indices), Is...> views(frame, 1, space.ndim);
    FirstFault first;
    space.walk(
        0, space.n,
        [&](const Index& i) {
          views.begin_row(i);
          out.begin_row(i);
        },
        [&](const Index& i, int64_t at) {
          Bounds bounds;
          const int64_t to = out.offset(f.into(i, view<k>(views)..., bounds));
          const Out v = f.value(i, view<k>(views)..., bounds);
          if (__builtin_expect(bounds.failed, 0)) {
            if (first.position < 0) first = {at, bounds};
            return;
          }
          if constexpr (F::combines) data[to] = f.combine(static_cast<Out>(data[to]), v);
          else data[to] = v;
        });
    report(frame, first);
  }
};

template <class F> void scatter(Frame& frame) {
  ScatterLoop<F>::run(frame, std::make_index_sequence<F::Inputs::count>());
}

}  // namespace fluxion::FLUXION_ISA
