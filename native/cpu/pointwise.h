// Pointwise kernels: out[j] = f(x[j], y[j], …) over an iteration space. A functor is a struct
//
//   template <class T> struct Add : PointwiseFunctor {
//     using Outputs = Types<T>;
//     using Inputs = Types<T, T>;
//     explicit Add(const Scalars& s);     // reads its scalars
//     T operator()(T x, T y) const;       // several outputs: void, and they are the last arguments
//   };
//
// For each functor the compiler sees one loop, over contiguous arrays, which it vectorises. Operands
// that lie otherwise are packed into tiles that fit the first-level cache (pointwise.cpp, compiled
// once), so broadcasting and strides cost no second loop. Nor do 16-bit floats: tiles of them are
// converted to float, and results back.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include <type_traits>
#include <utility>

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/core/inline.h"
#include "native/core/reach.h"
#include "native/cpu/half_rows.h"
#include "native/cpu/operands.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scalars.h"

namespace fluxion {

// One call of a functor's loop: n elements of contiguous operands, outputs first. `index` is the
// position of the first one in the iteration space, for functors that draw random numbers.
using TileFn = void (*)(const void* functor, char* const* data, int64_t n, int64_t index);

// Operands that are stored as 16-bit floats though the functor takes floats.
struct Narrowing {
  HalfRows rows;
  uint32_t operands;   // a bit for each, outputs first
};

// What the packing driver must know of a functor.
struct PointwiseCall {
  const void* functor;
  TileFn tile;
  const uint8_t* sizes;   // of elements as they are stored, in bytes, outputs first
  int outputs;
  int operands;
  int cost;
  int copied;       // which input the result is, bit for bit, or -1
  bool indexed;     // wants `index`, so the order of the dims must stay
  bool can_fault;   // may note a Fault
  Narrowing narrow;

  // Computes n elements of contiguous operands.
  void run(char* const* data, int64_t n, int64_t index) const;
};

void run_pointwise(Frame& frame, const PointwiseCall& call);

// Of the operands whose bits are set in `floats`, those that are 16 bits wide: tensors, not host
// numbers, which lie in the frame. Writes the sizes of all as they are stored.
uint32_t narrow_operands(const Frame& frame, const uint8_t* computed, uint32_t floats, int count, uint8_t* sizes);

namespace FLUXION_ISA {

// What a functor may say of itself, and what holds if it does not.
struct PointwiseFunctor {
  static constexpr int cost = 1;             // about how many cheap instructions an element takes
  static constexpr bool indexed = false;     // its first argument is the element's position
  static constexpr bool can_fault = false;   // it may divide integers
  static constexpr bool partly = false;      // has functions of native/core/reach.h; `reach` is its last argument
  static constexpr int copied = -1;          // which input its result is, bit for bit; -1: it computes
  static constexpr bool converts = false;    // its result is its input in another dtype
};

// Conversions for which there may be an instruction.
template <class F, class To, class From> constexpr bool is_conversion =
    F::converts && std::is_same_v<typename F::Outputs, Types<To>> && std::is_same_v<typename F::Inputs, Types<From>>;

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs,
          class O = std::make_index_sequence<Outputs::count>,
          class I = std::make_index_sequence<Inputs::count>>
struct PointwiseLoop;

template <class F, class... Os, class... Is, size_t... o, size_t... i>
struct PointwiseLoop<F, Types<Os...>, Types<Is...>, std::index_sequence<o...>,
                     std::index_sequence<i...>> {
  static constexpr int outputs = sizeof...(Os);
  static constexpr int operands = sizeof...(Os) + sizeof...(Is);
  static constexpr uint8_t sizes[] = {sizeof(Stored<Os>)..., sizeof(Stored<Is>)...};
  // Which operands are floats, a bit for each.
  static constexpr uint32_t floats = ((std::is_same_v<Os, float> << o) | ... | 0u) |
                                     ((std::is_same_v<Is, float> << (sizeof...(Os) + i)) | ... | 0u);

  static void tile(const void* functor, char* const* data, int64_t n, int64_t index) {
    if constexpr (is_conversion<F, Half, float>) {
      narrow_row<Half>(data[0], reinterpret_cast<const float*>(data[1]), n);
    } else if constexpr (is_conversion<F, float, Half>) {
      widen_row<Half>(reinterpret_cast<float*>(data[0]), data[1], n);
    } else if constexpr (draws<F>) {
      F f = *static_cast<const F*>(functor);
      uint32_t words[decltype(f.random)::room];
      for (int64_t at = 0; at < n; at += draws_at_once) {
        const int64_t count = n - at < draws_at_once ? n - at : draws_at_once;
        char* from[operands];
        for (int k = 0; k < operands; k++) from[k] = data[k] + at * sizes[k];
        f.random.make(index + at, count, words);
        run(f, from, count, index + at);
      }
    } else {
      run(*static_cast<const F*>(functor), data, n, index);
    }
  }

  // Where a functor holds in part of its range only, a block of elements is computed by its near form
  // unless one of them is beyond it.
  static FX_INLINE void run(const F& f, char* const* data, int64_t n, int64_t index) {
    if constexpr (F::partly) {
      constexpr int64_t block = 512;
      for (int64_t at = 0; at < n; at += block) {
        const int64_t count = n - at < block ? n - at : block;
        char* from[operands];
        for (int k = 0; k < operands; k++) from[k] = data[k] + at * sizes[k];
        if (is_beyond(f, from, count, index + at)) loop(f, from, count, index + at, ops::Whole{});
        else loop(f, from, count, index + at, ops::Nearby{});
      }
    } else {
      loop(f, data, n, index);
    }
  }

  using Out = Slots<std::index_sequence<o...>, Stored<Os>...>;
  using In = Slots<std::index_sequence<i...>, const Stored<Is>...>;
  using Results = Values<std::index_sequence<o...>, Os...>;

  template <class... Reach>
  static FX_INLINE void apply(const F& f, const In& in, int64_t k, [[maybe_unused]] int64_t position, Results& v, Reach... reach) {
    if constexpr (outputs == 1 && F::indexed) {
      ((value<o>(v) = f(position, static_cast<Is>(slot<i>(in)[k])..., reach...)), ...);
    } else if constexpr (outputs == 1) {
      ((value<o>(v) = f(static_cast<Is>(slot<i>(in)[k])..., reach...)), ...);
    } else if constexpr (F::indexed) {
      f(position, static_cast<Is>(slot<i>(in)[k])..., value<o>(v)..., reach...);
    } else {
      f(static_cast<Is>(slot<i>(in)[k])..., value<o>(v)..., reach...);
    }
  }

  // Operands may be the same array, never arrays that overlap otherwise: no iteration reads what
  // another one writes.
  template <class... Reach>
  static FX_INLINE void loop(const F f, char* const* data, int64_t n, int64_t index, Reach... reach) {
    const Out out(data);
    const In in(data + outputs);
#pragma GCC ivdep
    for (int64_t k = 0; k < n; k++) {
      Results v;
      apply(f, in, k, index + k, v, reach...);
      ((slot<o>(out)[k] = value<o>(v)), ...);
    }
  }

  static FX_INLINE bool is_beyond(const F f, char* const* data, int64_t n, int64_t index) {
    const In in(data + outputs);
    uint32_t beyond = 0;
    for (int64_t k = 0; k < n; k++) {
      Results v;
      apply(f, in, k, index + k, v, ops::Probe{&beyond});
    }
    return beyond != 0;
  }
};

// The kernel of a functor.
template <class F> void pointwise(Frame& frame) {
  using Loop = PointwiseLoop<F>;
  const F f(Scalars{frame});
  run_pointwise(frame, {&f, Loop::tile, Loop::sizes, Loop::outputs, Loop::operands, F::cost,
                        F::copied, F::indexed, F::can_fault, {}});
}

// The same over tensors of H, a 16-bit float, in place of float; operands whose bits are set in `wide`
// stay floats, as do host numbers.
template <class H, class F, uint32_t wide = 0> void pointwise_narrow(Frame& frame) {
  using Loop = PointwiseLoop<F>;
  const F f(Scalars{frame});
  uint8_t sizes[Loop::operands];
  const uint32_t narrow = narrow_operands(frame, Loop::sizes, Loop::floats & ~wide, Loop::operands, sizes);
  run_pointwise(frame, {&f, Loop::tile, sizes, Loop::outputs, Loop::operands, F::cost + 2, -1,
                        F::indexed, F::can_fault, {half_rows<H>, narrow}});
}

}  // namespace FLUXION_ISA
}  // namespace fluxion
