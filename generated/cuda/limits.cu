// Generated from ops/limits.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// clamp_max(x, max) = min(x, max)
template <class T>
struct ClampMax : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit ClampMax(const Scalars&) {}

  HD T operator()(T x, T max) const { return ops::min(x, max); }
};

// clamp_max/backward/x(grad, x, max) = if x <= max then grad else 0
template <class T>
struct ClampMaxBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 2;

  HD explicit ClampMaxBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T max) const { return x <= max ? grad : T(0); }
};

// clamp_max/backward/max(grad, x, max) = if x > max then grad else 0
template <class T>
struct ClampMaxBackwardMax : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 2;

  HD explicit ClampMaxBackwardMax(const Scalars&) {}

  HD T operator()(T grad, T x, T max) const { return x > max ? grad : T(0); }
};

// clamp_max/backward/x+max(grad, x, max):
//   x = if x <= max then grad else 0
//   max = if x > max then grad else 0
template <class T>
struct ClampMaxBackwardXMax : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 4;

  HD explicit ClampMaxBackwardXMax(const Scalars&) {}

  HD void operator()(T grad, T x, T max, T& grad_x, T& grad_max) const {
    grad_x = x <= max ? grad : T(0);
    grad_max = x > max ? grad : T(0);
  }
};

// clamp_min(x, min) = max(x, min)
template <class T>
struct ClampMin : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit ClampMin(const Scalars&) {}

  HD T operator()(T x, T min) const { return ops::max(x, min); }
};

// clamp_min/backward/x(grad, x, min) = if x >= min then grad else 0
template <class T>
struct ClampMinBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 2;

  HD explicit ClampMinBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T min) const { return x >= min ? grad : T(0); }
};

// clamp_min/backward/min(grad, x, min) = if x < min then grad else 0
template <class T>
struct ClampMinBackwardMin : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 2;

  HD explicit ClampMinBackwardMin(const Scalars&) {}

  HD T operator()(T grad, T x, T min) const { return x < min ? grad : T(0); }
};

// clamp_min/backward/x+min(grad, x, min):
//   x = if x >= min then grad else 0
//   min = if x < min then grad else 0
template <class T>
struct ClampMinBackwardXMin : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 4;

  HD explicit ClampMinBackwardXMin(const Scalars&) {}

  HD void operator()(T grad, T x, T min, T& grad_x, T& grad_min) const {
    grad_x = x >= min ? grad : T(0);
    grad_min = x < min ? grad : T(0);
  }
};

// fmax(x, y) = fmax(x, y)
template <class T>
struct Fmax : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit Fmax(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::fmax(x, y); }
};

// fmax/backward/x(grad, x, y) = if x >= y or isnan(y) then grad else 0
template <class T>
struct FmaxBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 4;

  HD explicit FmaxBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return (x >= y) | ops::isnan(y) ? grad : T(0); }
};

// fmax/backward/y(grad, x, y) = if x >= y or isnan(y) then 0 else grad
template <class T>
struct FmaxBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 4;

  HD explicit FmaxBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return (x >= y) | ops::isnan(y) ? T(0) : grad; }
};

// fmax/backward/x+y(grad, x, y):
//   x = if x >= y or isnan(y) then grad else 0
//   y = if x >= y or isnan(y) then 0 else grad
template <class T>
struct FmaxBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 8;

  HD explicit FmaxBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T& grad_x, T& grad_y) const {
    grad_x = (x >= y) | ops::isnan(y) ? grad : T(0);
    grad_y = (x >= y) | ops::isnan(y) ? T(0) : grad;
  }
};

// fmin(x, y) = fmin(x, y)
template <class T>
struct Fmin : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit Fmin(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::fmin(x, y); }
};

// fmin/backward/x(grad, x, y) = if x <= y or isnan(y) then grad else 0
template <class T>
struct FminBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 4;

  HD explicit FminBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return (x <= y) | ops::isnan(y) ? grad : T(0); }
};

// fmin/backward/y(grad, x, y) = if x <= y or isnan(y) then 0 else grad
template <class T>
struct FminBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 4;

  HD explicit FminBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return (x <= y) | ops::isnan(y) ? T(0) : grad; }
};

// fmin/backward/x+y(grad, x, y):
//   x = if x <= y or isnan(y) then grad else 0
//   y = if x <= y or isnan(y) then 0 else grad
template <class T>
struct FminBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 8;

  HD explicit FminBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T& grad_x, T& grad_y) const {
    grad_x = (x <= y) | ops::isnan(y) ? grad : T(0);
    grad_y = (x <= y) | ops::isnan(y) ? T(0) : grad;
  }
};

// heaviside(x, values) = if x == 0 then values else if x > 0 then 1 else 0
template <class T>
struct Heaviside : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;

  HD explicit Heaviside(const Scalars&) {}

  HD T operator()(T x, T values) const { return x == T(0) ? values : x > T(0) ? T(1) : T(0); }
};

// nan_to_num(x) = if isnan(x) then nan else if not isinf(x) then x else if x > 0 then h0 else h1
template <class T>
struct NanToNum : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 7;
  T nan;
  T h0;
  T h1;

  HD explicit NanToNum(const Scalars& s)
      : nan(s.template real<T>(0)),
        h0(s.template real<T>(1)),
        h1(s.template real<T>(2)) {}

  HD T operator()(T x) const {
    return ops::isnan(x) ? nan : !ops::isinf(x) ? x : x > T(0) ? h0 : h1;
  }
};

// nan_to_num/backward/x(grad, x) = if isfinite(x) then grad else 0
template <class T>
struct NanToNumBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;

  HD explicit NanToNumBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return ops::isfinite(x) ? grad : T(0); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_clamp_max_b8, pointwise, fluxion::cuda::ClampMax<bool>)
KERNEL(fluxion_clamp_max_i32, pointwise, fluxion::cuda::ClampMax<int32_t>)
KERNEL(fluxion_clamp_max_i64, pointwise, fluxion::cuda::ClampMax<int64_t>)
KERNEL(fluxion_clamp_max_f32, pointwise, fluxion::cuda::ClampMax<float>)
KERNEL(fluxion_clamp_max_f64, pointwise, fluxion::cuda::ClampMax<double>)
KERNEL(fluxion_clamp_max_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ClampMax<float>>)
KERNEL(fluxion_clamp_max_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampMax<float>>)
KERNEL(fluxion_clamp_max_backward_x_f32, pointwise, fluxion::cuda::ClampMaxBackwardX<float>)
KERNEL(fluxion_clamp_max_backward_x_f64, pointwise, fluxion::cuda::ClampMaxBackwardX<double>)
KERNEL(fluxion_clamp_max_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ClampMaxBackwardX<float>>)
KERNEL(fluxion_clamp_max_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampMaxBackwardX<float>>)
KERNEL(fluxion_clamp_max_backward_max_f32, pointwise, fluxion::cuda::ClampMaxBackwardMax<float>)
KERNEL(fluxion_clamp_max_backward_max_f64, pointwise, fluxion::cuda::ClampMaxBackwardMax<double>)
KERNEL(fluxion_clamp_max_backward_max_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ClampMaxBackwardMax<float>>)
KERNEL(fluxion_clamp_max_backward_max_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampMaxBackwardMax<float>>)
KERNEL(fluxion_clamp_max_backward_x_max_f32, pointwise, fluxion::cuda::ClampMaxBackwardXMax<float>)
KERNEL(fluxion_clamp_max_backward_x_max_f64, pointwise, fluxion::cuda::ClampMaxBackwardXMax<double>)
KERNEL(fluxion_clamp_max_backward_x_max_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::ClampMaxBackwardXMax<float>>)
KERNEL(fluxion_clamp_max_backward_x_max_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampMaxBackwardXMax<float>>)
KERNEL(fluxion_clamp_min_b8, pointwise, fluxion::cuda::ClampMin<bool>)
KERNEL(fluxion_clamp_min_i32, pointwise, fluxion::cuda::ClampMin<int32_t>)
KERNEL(fluxion_clamp_min_i64, pointwise, fluxion::cuda::ClampMin<int64_t>)
KERNEL(fluxion_clamp_min_f32, pointwise, fluxion::cuda::ClampMin<float>)
KERNEL(fluxion_clamp_min_f64, pointwise, fluxion::cuda::ClampMin<double>)
KERNEL(fluxion_clamp_min_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ClampMin<float>>)
KERNEL(fluxion_clamp_min_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampMin<float>>)
KERNEL(fluxion_clamp_min_backward_x_f32, pointwise, fluxion::cuda::ClampMinBackwardX<float>)
KERNEL(fluxion_clamp_min_backward_x_f64, pointwise, fluxion::cuda::ClampMinBackwardX<double>)
KERNEL(fluxion_clamp_min_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ClampMinBackwardX<float>>)
KERNEL(fluxion_clamp_min_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampMinBackwardX<float>>)
KERNEL(fluxion_clamp_min_backward_min_f32, pointwise, fluxion::cuda::ClampMinBackwardMin<float>)
KERNEL(fluxion_clamp_min_backward_min_f64, pointwise, fluxion::cuda::ClampMinBackwardMin<double>)
KERNEL(fluxion_clamp_min_backward_min_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ClampMinBackwardMin<float>>)
KERNEL(fluxion_clamp_min_backward_min_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampMinBackwardMin<float>>)
KERNEL(fluxion_clamp_min_backward_x_min_f32, pointwise, fluxion::cuda::ClampMinBackwardXMin<float>)
KERNEL(fluxion_clamp_min_backward_x_min_f64, pointwise, fluxion::cuda::ClampMinBackwardXMin<double>)
KERNEL(fluxion_clamp_min_backward_x_min_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::ClampMinBackwardXMin<float>>)
KERNEL(fluxion_clamp_min_backward_x_min_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampMinBackwardXMin<float>>)
KERNEL(fluxion_fmax_b8, pointwise, fluxion::cuda::Fmax<bool>)
KERNEL(fluxion_fmax_i32, pointwise, fluxion::cuda::Fmax<int32_t>)
KERNEL(fluxion_fmax_i64, pointwise, fluxion::cuda::Fmax<int64_t>)
KERNEL(fluxion_fmax_f32, pointwise, fluxion::cuda::Fmax<float>)
KERNEL(fluxion_fmax_f64, pointwise, fluxion::cuda::Fmax<double>)
KERNEL(fluxion_fmax_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Fmax<float>>)
KERNEL(fluxion_fmax_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Fmax<float>>)
KERNEL(fluxion_fmax_backward_x_f32, pointwise, fluxion::cuda::FmaxBackwardX<float>)
KERNEL(fluxion_fmax_backward_x_f64, pointwise, fluxion::cuda::FmaxBackwardX<double>)
KERNEL(fluxion_fmax_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FmaxBackwardX<float>>)
KERNEL(fluxion_fmax_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FmaxBackwardX<float>>)
KERNEL(fluxion_fmax_backward_y_f32, pointwise, fluxion::cuda::FmaxBackwardY<float>)
KERNEL(fluxion_fmax_backward_y_f64, pointwise, fluxion::cuda::FmaxBackwardY<double>)
KERNEL(fluxion_fmax_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FmaxBackwardY<float>>)
KERNEL(fluxion_fmax_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FmaxBackwardY<float>>)
KERNEL(fluxion_fmax_backward_x_y_f32, pointwise, fluxion::cuda::FmaxBackwardXY<float>)
KERNEL(fluxion_fmax_backward_x_y_f64, pointwise, fluxion::cuda::FmaxBackwardXY<double>)
KERNEL(fluxion_fmax_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FmaxBackwardXY<float>>)
KERNEL(fluxion_fmax_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FmaxBackwardXY<float>>)
KERNEL(fluxion_fmin_b8, pointwise, fluxion::cuda::Fmin<bool>)
KERNEL(fluxion_fmin_i32, pointwise, fluxion::cuda::Fmin<int32_t>)
KERNEL(fluxion_fmin_i64, pointwise, fluxion::cuda::Fmin<int64_t>)
KERNEL(fluxion_fmin_f32, pointwise, fluxion::cuda::Fmin<float>)
KERNEL(fluxion_fmin_f64, pointwise, fluxion::cuda::Fmin<double>)
KERNEL(fluxion_fmin_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Fmin<float>>)
KERNEL(fluxion_fmin_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Fmin<float>>)
KERNEL(fluxion_fmin_backward_x_f32, pointwise, fluxion::cuda::FminBackwardX<float>)
KERNEL(fluxion_fmin_backward_x_f64, pointwise, fluxion::cuda::FminBackwardX<double>)
KERNEL(fluxion_fmin_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FminBackwardX<float>>)
KERNEL(fluxion_fmin_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FminBackwardX<float>>)
KERNEL(fluxion_fmin_backward_y_f32, pointwise, fluxion::cuda::FminBackwardY<float>)
KERNEL(fluxion_fmin_backward_y_f64, pointwise, fluxion::cuda::FminBackwardY<double>)
KERNEL(fluxion_fmin_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FminBackwardY<float>>)
KERNEL(fluxion_fmin_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FminBackwardY<float>>)
KERNEL(fluxion_fmin_backward_x_y_f32, pointwise, fluxion::cuda::FminBackwardXY<float>)
KERNEL(fluxion_fmin_backward_x_y_f64, pointwise, fluxion::cuda::FminBackwardXY<double>)
KERNEL(fluxion_fmin_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FminBackwardXY<float>>)
KERNEL(fluxion_fmin_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FminBackwardXY<float>>)
KERNEL(fluxion_heaviside_b8, pointwise, fluxion::cuda::Heaviside<bool>)
KERNEL(fluxion_heaviside_i32, pointwise, fluxion::cuda::Heaviside<int32_t>)
KERNEL(fluxion_heaviside_i64, pointwise, fluxion::cuda::Heaviside<int64_t>)
KERNEL(fluxion_heaviside_f32, pointwise, fluxion::cuda::Heaviside<float>)
KERNEL(fluxion_heaviside_f64, pointwise, fluxion::cuda::Heaviside<double>)
KERNEL(fluxion_heaviside_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Heaviside<float>>)
KERNEL(fluxion_heaviside_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Heaviside<float>>)
KERNEL(fluxion_nan_to_num_b8, pointwise, fluxion::cuda::NanToNum<bool>)
KERNEL(fluxion_nan_to_num_i32, pointwise, fluxion::cuda::NanToNum<int32_t>)
KERNEL(fluxion_nan_to_num_i64, pointwise, fluxion::cuda::NanToNum<int64_t>)
KERNEL(fluxion_nan_to_num_f32, pointwise, fluxion::cuda::NanToNum<float>)
KERNEL(fluxion_nan_to_num_f64, pointwise, fluxion::cuda::NanToNum<double>)
KERNEL(fluxion_nan_to_num_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NanToNum<float>>)
KERNEL(fluxion_nan_to_num_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NanToNum<float>>)
KERNEL(fluxion_nan_to_num_backward_x_f32, pointwise, fluxion::cuda::NanToNumBackwardX<float>)
KERNEL(fluxion_nan_to_num_backward_x_f64, pointwise, fluxion::cuda::NanToNumBackwardX<double>)
KERNEL(fluxion_nan_to_num_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NanToNumBackwardX<float>>)
KERNEL(fluxion_nan_to_num_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NanToNumBackwardX<float>>)
