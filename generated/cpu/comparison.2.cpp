// Generated from ops/comparison.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// where_self(cond, x, y) = if cond then x else y
template <class T>
struct WhereSelf : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<bool, T, T>;

  HD explicit WhereSelf(const Scalars&) {}

  HD T operator()(bool cond, T x, T y) const { return cond ? x : y; }
};

// where_self/backward/x(grad, cond) = if cond then grad else 0
template <class T>
struct WhereSelfBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, bool>;

  HD explicit WhereSelfBackwardX(const Scalars&) {}

  HD T operator()(T grad, bool cond) const { return cond ? grad : T(0); }
};

// where_self/backward/y(grad, cond) = if cond then 0 else grad
template <class T>
struct WhereSelfBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, bool>;

  HD explicit WhereSelfBackwardY(const Scalars&) {}

  HD T operator()(T grad, bool cond) const { return cond ? T(0) : grad; }
};

// where_self/backward/x+y(grad, cond):
//   x = if cond then grad else 0
//   y = if cond then 0 else grad
template <class T>
struct WhereSelfBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, bool>;
  static constexpr int cost = 2;

  HD explicit WhereSelfBackwardXY(const Scalars&) {}

  HD void operator()(T grad, bool cond, T& grad_x, T& grad_y) const {
    grad_x = cond ? grad : T(0);
    grad_y = cond ? T(0) : grad;
  }
};

constexpr Row rows[] = {
    {"where_self", DType::Bool, pointwise<WhereSelf<bool>>},
    {"where_self", DType::Int32, pointwise<WhereSelf<int32_t>>},
    {"where_self", DType::Int64, pointwise<WhereSelf<int64_t>>},
    {"where_self", DType::Float32, pointwise<WhereSelf<float>>},
    {"where_self", DType::Float64, pointwise<WhereSelf<double>>},
    {"where_self", DType::Complex64, pointwise<WhereSelf<fluxion::Complex<float>>>},
    {"where_self", DType::Complex128, pointwise<WhereSelf<fluxion::Complex<double>>>},
    {"where_self", DType::Float16, pointwise_narrow<Half, WhereSelf<float>>, true},
    {"where_self", DType::BFloat16, pointwise_narrow<BFloat16, WhereSelf<float>>, true},
    {"where_self/backward/x", DType::Float32, pointwise<WhereSelfBackwardX<float>>},
    {"where_self/backward/x", DType::Float64, pointwise<WhereSelfBackwardX<double>>},
    {"where_self/backward/x", DType::Float16, pointwise_narrow<Half, WhereSelfBackwardX<float>>,
        true},
    {"where_self/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        WhereSelfBackwardX<float>>, true},
    {"where_self/backward/y", DType::Float32, pointwise<WhereSelfBackwardY<float>>},
    {"where_self/backward/y", DType::Float64, pointwise<WhereSelfBackwardY<double>>},
    {"where_self/backward/y", DType::Float16, pointwise_narrow<Half, WhereSelfBackwardY<float>>,
        true},
    {"where_self/backward/y", DType::BFloat16, pointwise_narrow<BFloat16,
        WhereSelfBackwardY<float>>, true},
    {"where_self/backward/x+y", DType::Float32, pointwise<WhereSelfBackwardXY<float>>},
    {"where_self/backward/x+y", DType::Float64, pointwise<WhereSelfBackwardXY<double>>},
    {"where_self/backward/x+y", DType::Float16, pointwise_narrow<Half, WhereSelfBackwardXY<float>>,
        true},
    {"where_self/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16,
        WhereSelfBackwardXY<float>>, true},
};

}  // namespace

extern const Table comparison_2_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
