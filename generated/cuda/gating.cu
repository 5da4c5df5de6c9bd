// Generated from ops/gating.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// gumbel_like() = -log(max(-log1p(-uniform(i)), eps / 2))
template <class T>
struct GumbelLike : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 70;
  static constexpr bool indexed = true;
  Draws<Uniforms<T>> random;

  HD explicit GumbelLike(const Scalars& s) : random(s.template random<Uniforms<T>>()) {}

  HD T operator()(int64_t i) const {
    return -ops::log(ops::max(-ops::log1p(-random.template uniform<T>(i)), ops::eps<T>() / T(2)));
  }
};

// rrelu(x):
//   slope = if training then lower + h0 * uniform(i) else h1
//   out = if x > 0 then x else x * slope
template <class T>
struct Rrelu : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T>;
  static constexpr int cost = 36;
  static constexpr bool indexed = true;
  bool training;
  T lower;
  T h0;
  T h1;
  Draws<Uniforms<T>> random;

  HD explicit Rrelu(const Scalars& s)
      : training(s.truth(0)),
        lower(s.template real<T>(1)),
        h0(s.template real<T>(2)),
        h1(s.template real<T>(3)),
        random(s.template random<Uniforms<T>>()) {}

  HD void operator()(int64_t i, T x, T& out, T& slope) const {
    slope = training ? lower + h0 * random.template uniform<T>(i) : h1;
    out = x > T(0) ? x : x * slope;
  }
};

// rrelu/backward/x(grad, x, slope) = if x > 0 then grad else grad * slope
template <class T>
struct RreluBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 3;

  HD explicit RreluBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T slope) const { return x > T(0) ? grad : grad * slope; }
};

// sloped(x, slope) = if x > 0 then x else x * slope
template <class T>
struct Sloped : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit Sloped(const Scalars&) {}

  HD T operator()(T x, T slope) const { return x > T(0) ? x : x * slope; }
};

// sloped/backward/x(grad, x, slope) = if x > 0 then grad else grad * slope
template <class T>
struct SlopedBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 3;

  HD explicit SlopedBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T slope) const { return x > T(0) ? grad : grad * slope; }
};

// sloped/backward/slope(grad, x) = if x > 0 then 0 else grad * x
template <class T>
struct SlopedBackwardSlope : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit SlopedBackwardSlope(const Scalars&) {}

  HD T operator()(T grad, T x) const { return x > T(0) ? T(0) : grad * x; }
};

// sloped/backward/x+slope(grad, x, slope):
//   x = if x > 0 then grad else grad * slope
//   slope = if x > 0 then 0 else grad * x
template <class T>
struct SlopedBackwardXSlope : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 6;

  HD explicit SlopedBackwardXSlope(const Scalars&) {}

  HD void operator()(T grad, T x, T slope, T& grad_x, T& grad_slope) const {
    grad_x = x > T(0) ? grad : grad * slope;
    grad_slope = x > T(0) ? T(0) : grad * x;
  }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_gumbel_like_f32, pointwise, fluxion::cuda::GumbelLike<float>)
KERNEL(fluxion_gumbel_like_f64, pointwise, fluxion::cuda::GumbelLike<double>)
KERNEL(fluxion_gumbel_like_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::GumbelLike<float>>)
KERNEL(fluxion_gumbel_like_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::GumbelLike<float>>)
KERNEL(fluxion_rrelu_f32, pointwise, fluxion::cuda::Rrelu<float>)
KERNEL(fluxion_rrelu_f64, pointwise, fluxion::cuda::Rrelu<double>)
KERNEL(fluxion_rrelu_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Rrelu<float>, 2>)
KERNEL(fluxion_rrelu_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Rrelu<float>, 2>)
KERNEL(fluxion_rrelu_backward_x_f32, pointwise, fluxion::cuda::RreluBackwardX<float>)
KERNEL(fluxion_rrelu_backward_x_f64, pointwise, fluxion::cuda::RreluBackwardX<double>)
KERNEL(fluxion_rrelu_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RreluBackwardX<float>, 8>)
KERNEL(fluxion_rrelu_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RreluBackwardX<float>, 8>)
KERNEL(fluxion_sloped_f32, pointwise, fluxion::cuda::Sloped<float>)
KERNEL(fluxion_sloped_f64, pointwise, fluxion::cuda::Sloped<double>)
KERNEL(fluxion_sloped_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sloped<float>>)
KERNEL(fluxion_sloped_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sloped<float>>)
KERNEL(fluxion_sloped_backward_x_f32, pointwise, fluxion::cuda::SlopedBackwardX<float>)
KERNEL(fluxion_sloped_backward_x_f64, pointwise, fluxion::cuda::SlopedBackwardX<double>)
KERNEL(fluxion_sloped_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SlopedBackwardX<float>>)
KERNEL(fluxion_sloped_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SlopedBackwardX<float>>)
KERNEL(fluxion_sloped_backward_slope_f32, pointwise, fluxion::cuda::SlopedBackwardSlope<float>)
KERNEL(fluxion_sloped_backward_slope_f64, pointwise, fluxion::cuda::SlopedBackwardSlope<double>)
KERNEL(fluxion_sloped_backward_slope_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SlopedBackwardSlope<float>>)
KERNEL(fluxion_sloped_backward_slope_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SlopedBackwardSlope<float>>)
KERNEL(fluxion_sloped_backward_x_slope_f32, pointwise, fluxion::cuda::SlopedBackwardXSlope<float>)
KERNEL(fluxion_sloped_backward_x_slope_f64, pointwise, fluxion::cuda::SlopedBackwardXSlope<double>)
KERNEL(fluxion_sloped_backward_x_slope_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::SlopedBackwardXSlope<float>>)
KERNEL(fluxion_sloped_backward_x_slope_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SlopedBackwardXSlope<float>>)
