// Generated from ops/rounding.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// ceil(x) = ceil(x)
template <class T>
struct Ceil : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Ceil(const Scalars&) {}

  HD T operator()(T x) const { return ops::ceil(x); }
};

// floor(x) = floor(x)
template <class T>
struct Floor : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Floor(const Scalars&) {}

  HD T operator()(T x) const { return ops::floor(x); }
};

// frac(x) = x - trunc(x)
template <class T>
struct Frac : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 2;

  HD explicit Frac(const Scalars&) {}

  HD T operator()(T x) const { return x - ops::trunc(x); }
};

// round(x) = round(x / down * up) / up * down
template <class T>
struct Round : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 11;
  int64_t down;
  int64_t up;

  HD explicit Round(const Scalars& s) : down(s.whole(0)), up(s.whole(1)) {}

  HD T operator()(T x) const { return ops::round(x / T(down) * T(up)) / T(up) * T(down); }
};

// round#0(x) = round(x)
template <class T>
struct RoundSpecial0 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit RoundSpecial0(const Scalars&) {}

  HD T operator()(T x) const { return ops::round(x); }
};

// trunc(x) = trunc(x)
template <class T>
struct Trunc : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Trunc(const Scalars&) {}

  HD T operator()(T x) const { return ops::trunc(x); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_ceil_i32, pointwise, fluxion::cuda::Ceil<int32_t>)
KERNEL(fluxion_ceil_i64, pointwise, fluxion::cuda::Ceil<int64_t>)
KERNEL(fluxion_ceil_f32, pointwise, fluxion::cuda::Ceil<float>)
KERNEL(fluxion_ceil_f64, pointwise, fluxion::cuda::Ceil<double>)
KERNEL(fluxion_ceil_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Ceil<float>>)
KERNEL(fluxion_ceil_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Ceil<float>>)
KERNEL(fluxion_floor_i32, pointwise, fluxion::cuda::Floor<int32_t>)
KERNEL(fluxion_floor_i64, pointwise, fluxion::cuda::Floor<int64_t>)
KERNEL(fluxion_floor_f32, pointwise, fluxion::cuda::Floor<float>)
KERNEL(fluxion_floor_f64, pointwise, fluxion::cuda::Floor<double>)
KERNEL(fluxion_floor_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Floor<float>>)
KERNEL(fluxion_floor_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Floor<float>>)
KERNEL(fluxion_frac_f32, pointwise, fluxion::cuda::Frac<float>)
KERNEL(fluxion_frac_f64, pointwise, fluxion::cuda::Frac<double>)
KERNEL(fluxion_frac_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Frac<float>>)
KERNEL(fluxion_frac_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Frac<float>>)
KERNEL(fluxion_round_i32, pointwise, fluxion::cuda::Round<int32_t>)
KERNEL(fluxion_round_i64, pointwise, fluxion::cuda::Round<int64_t>)
KERNEL(fluxion_round_f32, pointwise, fluxion::cuda::Round<float>)
KERNEL(fluxion_round_f64, pointwise, fluxion::cuda::Round<double>)
KERNEL(fluxion_round_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Round<float>>)
KERNEL(fluxion_round_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Round<float>>)
KERNEL(fluxion_round_special_0_i32, pointwise, fluxion::cuda::RoundSpecial0<int32_t>)
KERNEL(fluxion_round_special_0_i64, pointwise, fluxion::cuda::RoundSpecial0<int64_t>)
KERNEL(fluxion_round_special_0_f32, pointwise, fluxion::cuda::RoundSpecial0<float>)
KERNEL(fluxion_round_special_0_f64, pointwise, fluxion::cuda::RoundSpecial0<double>)
KERNEL(fluxion_round_special_0_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RoundSpecial0<float>>)
KERNEL(fluxion_round_special_0_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RoundSpecial0<float>>)
KERNEL(fluxion_trunc_i32, pointwise, fluxion::cuda::Trunc<int32_t>)
KERNEL(fluxion_trunc_i64, pointwise, fluxion::cuda::Trunc<int64_t>)
KERNEL(fluxion_trunc_f32, pointwise, fluxion::cuda::Trunc<float>)
KERNEL(fluxion_trunc_f64, pointwise, fluxion::cuda::Trunc<double>)
KERNEL(fluxion_trunc_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Trunc<float>>)
KERNEL(fluxion_trunc_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Trunc<float>>)
