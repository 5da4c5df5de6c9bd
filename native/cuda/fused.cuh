// What the text of a fused kernel begins with, which is written and compiled at run time
// (src/cuda/fused-kernel.ts). The generated files it includes then name their functors only:
// `fluxion_gelu_f32_functor` is that of the kernel `fluxion_gelu_f32`.

#pragma once

#define KERNEL(name, skeleton, ...) using name##_functor = __VA_ARGS__;

#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

template <class T> constexpr bool is_float16 = std::is_same_v<T, Half> || std::is_same_v<T, Float16>;

// A value as another type. Functors that only move float16 have it as Half, those of narrow kernels as Float16: the
// bits stay, those of NaN too.
template <class To, class From> DEVICE To value_as(From x) {
  if constexpr (is_float16<To> && is_float16<From>) {
    To same;
    same.bits = x.bits;
    return same;
  } else {
    return x;
  }
}

template <class F, class... Is, class... Xs> DEVICE auto call_with(const F& f, Types<Is...>, Xs... x) {
  return f(value_as<ValueOf<F, Is>>(x)...);
}
// What a functor makes of elements of the dtypes that it takes.
template <class F, class... Xs> DEVICE auto call(const F& f, Xs... x) { return call_with(f, typename F::Inputs(), x...); }

}  // namespace fluxion::cuda
