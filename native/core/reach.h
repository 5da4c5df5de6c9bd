// Note [Functions that hold in part of their range]
// Code without branches can say sin(x) for all x but huge ones, whose remainder takes hundreds of bits
// of pi; these are left to the C library. A loop that asked for each element would not vectorise. So
// such a function has two forms, told apart by the type of its argument:
//
//   sin(x)            the whole function: looks at x, and takes the near form or the C library's;
//   sin(Near{x})      the near form: branch-free, right only where beyond_circular(x) is false.
//
// A formula is printed once, with the argument as reach(x), and what `reach` is decides what it means
// (native/cpu/pointwise.h): a loop first evaluates a block of elements with Probe, which notes whether
// one is beyond and of which the compiler keeps nothing else; then the block with Nearby, or, if one is
// beyond, with Whole. A covered element gets the same bits from both.

#pragma once

#include <type_traits>

#include "native/core/inline.h"

namespace fluxion::FLUXION_ISA::ops {

template <class T> struct Near { T x; };
template <class T> Near(T) -> Near<T>;
template <class T> struct Probed { T x; uint32_t* beyond; };

// The argument as it stands. Also for types that have no near form.
struct Whole {
  template <class T> HD T operator()(T x) const { return x; }
};
struct Nearby {
  template <class T> HD Near<T> operator()(T x) const { return {x}; }
};
struct Probe {
  uint32_t* beyond;
  template <class T> HD Probed<T> operator()(T x) const { return {x, beyond}; }
};

// The whole form and the one for Probe, of a near form and a test of what is beyond it.
#ifdef __CUDA_ARCH__
#define FX_NEAR(name, beyond_it)                        \
  HD float name(float x) { return ::name##f(x); }       \
  HD double name(double x) { return ::name(x); }
#else
#define FX_NEAR(name, beyond_it)                                                          \
  HD float name(float x) { return beyond_it(x) ? ::name##f(x) : name(Near<float>{x}); }   \
  HD double name(double x) { return beyond_it(x) ? ::name(x) : name(Near<double>{x}); }   \
  template <class T> HD T name(Probed<T> a) {                                             \
    *a.beyond |= uint32_t(beyond_it(a.x));                                                \
    return name(Near<T>{a.x});                                                            \
  }
#endif

}  // namespace fluxion::FLUXION_ISA::ops
