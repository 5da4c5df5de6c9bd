// Generated from ops/limits.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"clamp_max", DType::Bool, pointwise<ClampMax<bool>>},
    {"clamp_max", DType::Int32, pointwise<ClampMax<int32_t>>},
    {"clamp_max", DType::Int64, pointwise<ClampMax<int64_t>>},
    {"clamp_max", DType::Float32, pointwise<ClampMax<float>>},
    {"clamp_max", DType::Float64, pointwise<ClampMax<double>>},
    {"clamp_max", DType::Float16, pointwise_narrow<Half, ClampMax<float>>, true},
    {"clamp_max", DType::BFloat16, pointwise_narrow<BFloat16, ClampMax<float>>, true},
    {"clamp_max/backward/x", DType::Float32, pointwise<ClampMaxBackwardX<float>>},
    {"clamp_max/backward/x", DType::Float64, pointwise<ClampMaxBackwardX<double>>},
    {"clamp_max/backward/x", DType::Float16, pointwise_narrow<Half, ClampMaxBackwardX<float>>,
        true},
    {"clamp_max/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, ClampMaxBackwardX<float>>,
        true},
    {"clamp_max/backward/max", DType::Float32, pointwise<ClampMaxBackwardMax<float>>},
    {"clamp_max/backward/max", DType::Float64, pointwise<ClampMaxBackwardMax<double>>},
    {"clamp_max/backward/max", DType::Float16, pointwise_narrow<Half, ClampMaxBackwardMax<float>>,
        true},
    {"clamp_max/backward/max", DType::BFloat16, pointwise_narrow<BFloat16,
        ClampMaxBackwardMax<float>>, true},
    {"clamp_max/backward/x+max", DType::Float32, pointwise<ClampMaxBackwardXMax<float>>},
    {"clamp_max/backward/x+max", DType::Float64, pointwise<ClampMaxBackwardXMax<double>>},
    {"clamp_max/backward/x+max", DType::Float16, pointwise_narrow<Half,
        ClampMaxBackwardXMax<float>>, true},
    {"clamp_max/backward/x+max", DType::BFloat16, pointwise_narrow<BFloat16,
        ClampMaxBackwardXMax<float>>, true},
    {"clamp_min", DType::Bool, pointwise<ClampMin<bool>>},
    {"clamp_min", DType::Int32, pointwise<ClampMin<int32_t>>},
    {"clamp_min", DType::Int64, pointwise<ClampMin<int64_t>>},
    {"clamp_min", DType::Float32, pointwise<ClampMin<float>>},
    {"clamp_min", DType::Float64, pointwise<ClampMin<double>>},
    {"clamp_min", DType::Float16, pointwise_narrow<Half, ClampMin<float>>, true},
    {"clamp_min", DType::BFloat16, pointwise_narrow<BFloat16, ClampMin<float>>, true},
    {"clamp_min/backward/x", DType::Float32, pointwise<ClampMinBackwardX<float>>},
    {"clamp_min/backward/x", DType::Float64, pointwise<ClampMinBackwardX<double>>},
    {"clamp_min/backward/x", DType::Float16, pointwise_narrow<Half, ClampMinBackwardX<float>>,
        true},
    {"clamp_min/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, ClampMinBackwardX<float>>,
        true},
    {"clamp_min/backward/min", DType::Float32, pointwise<ClampMinBackwardMin<float>>},
    {"clamp_min/backward/min", DType::Float64, pointwise<ClampMinBackwardMin<double>>},
    {"clamp_min/backward/min", DType::Float16, pointwise_narrow<Half, ClampMinBackwardMin<float>>,
        true},
    {"clamp_min/backward/min", DType::BFloat16, pointwise_narrow<BFloat16,
        ClampMinBackwardMin<float>>, true},
    {"clamp_min/backward/x+min", DType::Float32, pointwise<ClampMinBackwardXMin<float>>},
    {"clamp_min/backward/x+min", DType::Float64, pointwise<ClampMinBackwardXMin<double>>},
    {"clamp_min/backward/x+min", DType::Float16, pointwise_narrow<Half,
        ClampMinBackwardXMin<float>>, true},
    {"clamp_min/backward/x+min", DType::BFloat16, pointwise_narrow<BFloat16,
        ClampMinBackwardXMin<float>>, true},
    {"fmax", DType::Bool, pointwise<Fmax<bool>>},
    {"fmax", DType::Int32, pointwise<Fmax<int32_t>>},
    {"fmax", DType::Int64, pointwise<Fmax<int64_t>>},
    {"fmax", DType::Float32, pointwise<Fmax<float>>},
    {"fmax", DType::Float64, pointwise<Fmax<double>>},
    {"fmax", DType::Float16, pointwise_narrow<Half, Fmax<float>>, true},
    {"fmax", DType::BFloat16, pointwise_narrow<BFloat16, Fmax<float>>, true},
    {"fmax/backward/x", DType::Float32, pointwise<FmaxBackwardX<float>>},
    {"fmax/backward/x", DType::Float64, pointwise<FmaxBackwardX<double>>},
    {"fmax/backward/x", DType::Float16, pointwise_narrow<Half, FmaxBackwardX<float>>, true},
    {"fmax/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, FmaxBackwardX<float>>, true},
    {"fmax/backward/y", DType::Float32, pointwise<FmaxBackwardY<float>>},
    {"fmax/backward/y", DType::Float64, pointwise<FmaxBackwardY<double>>},
    {"fmax/backward/y", DType::Float16, pointwise_narrow<Half, FmaxBackwardY<float>>, true},
    {"fmax/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, FmaxBackwardY<float>>, true},
    {"fmax/backward/x+y", DType::Float32, pointwise<FmaxBackwardXY<float>>},
    {"fmax/backward/x+y", DType::Float64, pointwise<FmaxBackwardXY<double>>},
    {"fmax/backward/x+y", DType::Float16, pointwise_narrow<Half, FmaxBackwardXY<float>>, true},
    {"fmax/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16, FmaxBackwardXY<float>>, true},
    {"fmin", DType::Bool, pointwise<Fmin<bool>>},
    {"fmin", DType::Int32, pointwise<Fmin<int32_t>>},
    {"fmin", DType::Int64, pointwise<Fmin<int64_t>>},
    {"fmin", DType::Float32, pointwise<Fmin<float>>},
    {"fmin", DType::Float64, pointwise<Fmin<double>>},
    {"fmin", DType::Float16, pointwise_narrow<Half, Fmin<float>>, true},
    {"fmin", DType::BFloat16, pointwise_narrow<BFloat16, Fmin<float>>, true},
    {"fmin/backward/x", DType::Float32, pointwise<FminBackwardX<float>>},
    {"fmin/backward/x", DType::Float64, pointwise<FminBackwardX<double>>},
    {"fmin/backward/x", DType::Float16, pointwise_narrow<Half, FminBackwardX<float>>, true},
    {"fmin/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, FminBackwardX<float>>, true},
    {"fmin/backward/y", DType::Float32, pointwise<FminBackwardY<float>>},
    {"fmin/backward/y", DType::Float64, pointwise<FminBackwardY<double>>},
    {"fmin/backward/y", DType::Float16, pointwise_narrow<Half, FminBackwardY<float>>, true},
    {"fmin/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, FminBackwardY<float>>, true},
    {"fmin/backward/x+y", DType::Float32, pointwise<FminBackwardXY<float>>},
    {"fmin/backward/x+y", DType::Float64, pointwise<FminBackwardXY<double>>},
    {"fmin/backward/x+y", DType::Float16, pointwise_narrow<Half, FminBackwardXY<float>>, true},
    {"fmin/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16, FminBackwardXY<float>>, true},
    {"heaviside", DType::Bool, pointwise<Heaviside<bool>>},
    {"heaviside", DType::Int32, pointwise<Heaviside<int32_t>>},
    {"heaviside", DType::Int64, pointwise<Heaviside<int64_t>>},
    {"heaviside", DType::Float32, pointwise<Heaviside<float>>},
    {"heaviside", DType::Float64, pointwise<Heaviside<double>>},
    {"heaviside", DType::Float16, pointwise_narrow<Half, Heaviside<float>>, true},
    {"heaviside", DType::BFloat16, pointwise_narrow<BFloat16, Heaviside<float>>, true},
    {"nan_to_num", DType::Bool, pointwise<NanToNum<bool>>},
    {"nan_to_num", DType::Int32, pointwise<NanToNum<int32_t>>},
    {"nan_to_num", DType::Int64, pointwise<NanToNum<int64_t>>},
    {"nan_to_num", DType::Float32, pointwise<NanToNum<float>>},
    {"nan_to_num", DType::Float64, pointwise<NanToNum<double>>},
    {"nan_to_num", DType::Float16, pointwise_narrow<Half, NanToNum<float>>, true},
    {"nan_to_num", DType::BFloat16, pointwise_narrow<BFloat16, NanToNum<float>>, true},
    {"nan_to_num/backward/x", DType::Float32, pointwise<NanToNumBackwardX<float>>},
    {"nan_to_num/backward/x", DType::Float64, pointwise<NanToNumBackwardX<double>>},
    {"nan_to_num/backward/x", DType::Float16, pointwise_narrow<Half, NanToNumBackwardX<float>>,
        true},
    {"nan_to_num/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        NanToNumBackwardX<float>>, true},
};

}  // namespace

extern const Table limits_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
