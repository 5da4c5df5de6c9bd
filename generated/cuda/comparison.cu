// Generated from ops/comparison.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// eq(x, y) = x == y
template <class T>
struct Eq : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Eq(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x == y; }
};

// ge(x, y) = x >= y
template <class T>
struct Ge : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Ge(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x >= y; }
};

// gt(x, y) = x > y
template <class T>
struct Gt : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Gt(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x > y; }
};

// isclose(x, y) = x == y or equal_nan and isnan(x) and isnan(y) or isfinite(x) and isfinite(y) and
//     abs(x - y) <= atol + rtol * abs(y)
template <class T>
struct Isclose : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;
  bool equal_nan;
  R atol;
  R rtol;

  HD explicit Isclose(const Scalars& s)
      : equal_nan(s.truth(0)),
        atol(s.template real<R>(1)),
        rtol(s.template real<R>(2)) {}

  HD bool operator()(T x, T y) const {
    return (x == y) | (equal_nan & ops::isnan(x) & ops::isnan(y))
        | (ops::isfinite(x) & ops::isfinite(y) & (ops::abs(x - y) <= atol + rtol * ops::abs(y)));
  }
};

// isfinite(x) = isfinite(x)
template <class T>
struct Isfinite : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;

  HD explicit Isfinite(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isfinite(x); }
};

// isinf(x) = isinf(x)
template <class T>
struct Isinf : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;

  HD explicit Isinf(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isinf(x); }
};

// isnan(x) = isnan(x)
template <class T>
struct Isnan : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;

  HD explicit Isnan(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isnan(x); }
};

// isneginf(x) = isinf(x) and x < 0
template <class T>
struct Isneginf : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  static constexpr int cost = 3;

  HD explicit Isneginf(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isinf(x) & (x < T(0)); }
};

// isposinf(x) = isinf(x) and x > 0
template <class T>
struct Isposinf : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  static constexpr int cost = 3;

  HD explicit Isposinf(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isinf(x) & (x > T(0)); }
};

// le(x, y) = x <= y
template <class T>
struct Le : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Le(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x <= y; }
};

// logical_and(x, y) = x != 0 and y != 0
template <class T>
struct LogicalAnd : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit LogicalAnd(const Scalars&) {}

  HD bool operator()(T x, T y) const { return (x != R(0)) & (y != R(0)); }
};

// logical_not(x) = x == 0
template <class T>
struct LogicalNot : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;

  HD explicit LogicalNot(const Scalars&) {}

  HD bool operator()(T x) const { return x == R(0); }
};

// logical_or(x, y) = x != 0 or y != 0
template <class T>
struct LogicalOr : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit LogicalOr(const Scalars&) {}

  HD bool operator()(T x, T y) const { return (x != R(0)) | (y != R(0)); }
};

// logical_xor(x, y) = if x != 0 then y == 0 else y != 0
template <class T>
struct LogicalXor : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;

  HD explicit LogicalXor(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x != R(0) ? y == R(0) : y != R(0); }
};

// lt(x, y) = x < y
template <class T>
struct Lt : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Lt(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x < y; }
};

// ne(x, y) = x != y
template <class T>
struct Ne : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Ne(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x != y; }
};

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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_eq_b8, pointwise, fluxion::cuda::Eq<bool>)
KERNEL(fluxion_eq_i32, pointwise, fluxion::cuda::Eq<int32_t>)
KERNEL(fluxion_eq_i64, pointwise, fluxion::cuda::Eq<int64_t>)
KERNEL(fluxion_eq_f32, pointwise, fluxion::cuda::Eq<float>)
KERNEL(fluxion_eq_f64, pointwise, fluxion::cuda::Eq<double>)
KERNEL(fluxion_eq_c64, pointwise, fluxion::cuda::Eq<fluxion::Complex<float>>)
KERNEL(fluxion_eq_c128, pointwise, fluxion::cuda::Eq<fluxion::Complex<double>>)
KERNEL(fluxion_eq_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Eq<float>>)
KERNEL(fluxion_eq_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Eq<float>>)
KERNEL(fluxion_ge_b8, pointwise, fluxion::cuda::Ge<bool>)
KERNEL(fluxion_ge_i32, pointwise, fluxion::cuda::Ge<int32_t>)
KERNEL(fluxion_ge_i64, pointwise, fluxion::cuda::Ge<int64_t>)
KERNEL(fluxion_ge_f32, pointwise, fluxion::cuda::Ge<float>)
KERNEL(fluxion_ge_f64, pointwise, fluxion::cuda::Ge<double>)
KERNEL(fluxion_ge_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Ge<float>>)
KERNEL(fluxion_ge_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Ge<float>>)
KERNEL(fluxion_gt_b8, pointwise, fluxion::cuda::Gt<bool>)
KERNEL(fluxion_gt_i32, pointwise, fluxion::cuda::Gt<int32_t>)
KERNEL(fluxion_gt_i64, pointwise, fluxion::cuda::Gt<int64_t>)
KERNEL(fluxion_gt_f32, pointwise, fluxion::cuda::Gt<float>)
KERNEL(fluxion_gt_f64, pointwise, fluxion::cuda::Gt<double>)
KERNEL(fluxion_gt_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Gt<float>>)
KERNEL(fluxion_gt_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Gt<float>>)
KERNEL(fluxion_isclose_f32, pointwise, fluxion::cuda::Isclose<float>)
KERNEL(fluxion_isclose_f64, pointwise, fluxion::cuda::Isclose<double>)
KERNEL(fluxion_isclose_c64, pointwise, fluxion::cuda::Isclose<fluxion::Complex<float>>)
KERNEL(fluxion_isclose_c128, pointwise, fluxion::cuda::Isclose<fluxion::Complex<double>>)
KERNEL(fluxion_isclose_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Isclose<float>>)
KERNEL(fluxion_isclose_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Isclose<float>>)
KERNEL(fluxion_isfinite_b8, pointwise, fluxion::cuda::Isfinite<bool>)
KERNEL(fluxion_isfinite_i32, pointwise, fluxion::cuda::Isfinite<int32_t>)
KERNEL(fluxion_isfinite_i64, pointwise, fluxion::cuda::Isfinite<int64_t>)
KERNEL(fluxion_isfinite_f32, pointwise, fluxion::cuda::Isfinite<float>)
KERNEL(fluxion_isfinite_f64, pointwise, fluxion::cuda::Isfinite<double>)
KERNEL(fluxion_isfinite_c64, pointwise, fluxion::cuda::Isfinite<fluxion::Complex<float>>)
KERNEL(fluxion_isfinite_c128, pointwise, fluxion::cuda::Isfinite<fluxion::Complex<double>>)
KERNEL(fluxion_isfinite_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Isfinite<float>>)
KERNEL(fluxion_isfinite_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Isfinite<float>>)
KERNEL(fluxion_isinf_b8, pointwise, fluxion::cuda::Isinf<bool>)
KERNEL(fluxion_isinf_i32, pointwise, fluxion::cuda::Isinf<int32_t>)
KERNEL(fluxion_isinf_i64, pointwise, fluxion::cuda::Isinf<int64_t>)
KERNEL(fluxion_isinf_f32, pointwise, fluxion::cuda::Isinf<float>)
KERNEL(fluxion_isinf_f64, pointwise, fluxion::cuda::Isinf<double>)
KERNEL(fluxion_isinf_c64, pointwise, fluxion::cuda::Isinf<fluxion::Complex<float>>)
KERNEL(fluxion_isinf_c128, pointwise, fluxion::cuda::Isinf<fluxion::Complex<double>>)
KERNEL(fluxion_isinf_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Isinf<float>>)
KERNEL(fluxion_isinf_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Isinf<float>>)
KERNEL(fluxion_isnan_b8, pointwise, fluxion::cuda::Isnan<bool>)
KERNEL(fluxion_isnan_i32, pointwise, fluxion::cuda::Isnan<int32_t>)
KERNEL(fluxion_isnan_i64, pointwise, fluxion::cuda::Isnan<int64_t>)
KERNEL(fluxion_isnan_f32, pointwise, fluxion::cuda::Isnan<float>)
KERNEL(fluxion_isnan_f64, pointwise, fluxion::cuda::Isnan<double>)
KERNEL(fluxion_isnan_c64, pointwise, fluxion::cuda::Isnan<fluxion::Complex<float>>)
KERNEL(fluxion_isnan_c128, pointwise, fluxion::cuda::Isnan<fluxion::Complex<double>>)
KERNEL(fluxion_isnan_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Isnan<float>>)
KERNEL(fluxion_isnan_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Isnan<float>>)
KERNEL(fluxion_isneginf_b8, pointwise, fluxion::cuda::Isneginf<bool>)
KERNEL(fluxion_isneginf_i32, pointwise, fluxion::cuda::Isneginf<int32_t>)
KERNEL(fluxion_isneginf_i64, pointwise, fluxion::cuda::Isneginf<int64_t>)
KERNEL(fluxion_isneginf_f32, pointwise, fluxion::cuda::Isneginf<float>)
KERNEL(fluxion_isneginf_f64, pointwise, fluxion::cuda::Isneginf<double>)
KERNEL(fluxion_isneginf_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Isneginf<float>>)
KERNEL(fluxion_isneginf_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Isneginf<float>>)
KERNEL(fluxion_isposinf_b8, pointwise, fluxion::cuda::Isposinf<bool>)
KERNEL(fluxion_isposinf_i32, pointwise, fluxion::cuda::Isposinf<int32_t>)
KERNEL(fluxion_isposinf_i64, pointwise, fluxion::cuda::Isposinf<int64_t>)
KERNEL(fluxion_isposinf_f32, pointwise, fluxion::cuda::Isposinf<float>)
KERNEL(fluxion_isposinf_f64, pointwise, fluxion::cuda::Isposinf<double>)
KERNEL(fluxion_isposinf_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Isposinf<float>>)
KERNEL(fluxion_isposinf_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Isposinf<float>>)
KERNEL(fluxion_le_b8, pointwise, fluxion::cuda::Le<bool>)
KERNEL(fluxion_le_i32, pointwise, fluxion::cuda::Le<int32_t>)
KERNEL(fluxion_le_i64, pointwise, fluxion::cuda::Le<int64_t>)
KERNEL(fluxion_le_f32, pointwise, fluxion::cuda::Le<float>)
KERNEL(fluxion_le_f64, pointwise, fluxion::cuda::Le<double>)
KERNEL(fluxion_le_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Le<float>>)
KERNEL(fluxion_le_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Le<float>>)
KERNEL(fluxion_logical_and_b8, pointwise, fluxion::cuda::LogicalAnd<bool>)
KERNEL(fluxion_logical_and_i32, pointwise, fluxion::cuda::LogicalAnd<int32_t>)
KERNEL(fluxion_logical_and_i64, pointwise, fluxion::cuda::LogicalAnd<int64_t>)
KERNEL(fluxion_logical_and_f32, pointwise, fluxion::cuda::LogicalAnd<float>)
KERNEL(fluxion_logical_and_f64, pointwise, fluxion::cuda::LogicalAnd<double>)
KERNEL(fluxion_logical_and_c64, pointwise, fluxion::cuda::LogicalAnd<fluxion::Complex<float>>)
KERNEL(fluxion_logical_and_c128, pointwise, fluxion::cuda::LogicalAnd<fluxion::Complex<double>>)
KERNEL(fluxion_logical_and_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogicalAnd<float>>)
KERNEL(fluxion_logical_and_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogicalAnd<float>>)
KERNEL(fluxion_logical_not_b8, pointwise, fluxion::cuda::LogicalNot<bool>)
KERNEL(fluxion_logical_not_i32, pointwise, fluxion::cuda::LogicalNot<int32_t>)
KERNEL(fluxion_logical_not_i64, pointwise, fluxion::cuda::LogicalNot<int64_t>)
KERNEL(fluxion_logical_not_f32, pointwise, fluxion::cuda::LogicalNot<float>)
KERNEL(fluxion_logical_not_f64, pointwise, fluxion::cuda::LogicalNot<double>)
KERNEL(fluxion_logical_not_c64, pointwise, fluxion::cuda::LogicalNot<fluxion::Complex<float>>)
KERNEL(fluxion_logical_not_c128, pointwise, fluxion::cuda::LogicalNot<fluxion::Complex<double>>)
KERNEL(fluxion_logical_not_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogicalNot<float>>)
KERNEL(fluxion_logical_not_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogicalNot<float>>)
KERNEL(fluxion_logical_or_b8, pointwise, fluxion::cuda::LogicalOr<bool>)
KERNEL(fluxion_logical_or_i32, pointwise, fluxion::cuda::LogicalOr<int32_t>)
KERNEL(fluxion_logical_or_i64, pointwise, fluxion::cuda::LogicalOr<int64_t>)
KERNEL(fluxion_logical_or_f32, pointwise, fluxion::cuda::LogicalOr<float>)
KERNEL(fluxion_logical_or_f64, pointwise, fluxion::cuda::LogicalOr<double>)
KERNEL(fluxion_logical_or_c64, pointwise, fluxion::cuda::LogicalOr<fluxion::Complex<float>>)
KERNEL(fluxion_logical_or_c128, pointwise, fluxion::cuda::LogicalOr<fluxion::Complex<double>>)
KERNEL(fluxion_logical_or_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogicalOr<float>>)
KERNEL(fluxion_logical_or_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogicalOr<float>>)
KERNEL(fluxion_logical_xor_b8, pointwise, fluxion::cuda::LogicalXor<bool>)
KERNEL(fluxion_logical_xor_i32, pointwise, fluxion::cuda::LogicalXor<int32_t>)
KERNEL(fluxion_logical_xor_i64, pointwise, fluxion::cuda::LogicalXor<int64_t>)
KERNEL(fluxion_logical_xor_f32, pointwise, fluxion::cuda::LogicalXor<float>)
KERNEL(fluxion_logical_xor_f64, pointwise, fluxion::cuda::LogicalXor<double>)
KERNEL(fluxion_logical_xor_c64, pointwise, fluxion::cuda::LogicalXor<fluxion::Complex<float>>)
KERNEL(fluxion_logical_xor_c128, pointwise, fluxion::cuda::LogicalXor<fluxion::Complex<double>>)
KERNEL(fluxion_logical_xor_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogicalXor<float>>)
KERNEL(fluxion_logical_xor_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogicalXor<float>>)
KERNEL(fluxion_lt_b8, pointwise, fluxion::cuda::Lt<bool>)
KERNEL(fluxion_lt_i32, pointwise, fluxion::cuda::Lt<int32_t>)
KERNEL(fluxion_lt_i64, pointwise, fluxion::cuda::Lt<int64_t>)
KERNEL(fluxion_lt_f32, pointwise, fluxion::cuda::Lt<float>)
KERNEL(fluxion_lt_f64, pointwise, fluxion::cuda::Lt<double>)
KERNEL(fluxion_lt_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Lt<float>>)
KERNEL(fluxion_lt_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Lt<float>>)
KERNEL(fluxion_ne_b8, pointwise, fluxion::cuda::Ne<bool>)
KERNEL(fluxion_ne_i32, pointwise, fluxion::cuda::Ne<int32_t>)
KERNEL(fluxion_ne_i64, pointwise, fluxion::cuda::Ne<int64_t>)
KERNEL(fluxion_ne_f32, pointwise, fluxion::cuda::Ne<float>)
KERNEL(fluxion_ne_f64, pointwise, fluxion::cuda::Ne<double>)
KERNEL(fluxion_ne_c64, pointwise, fluxion::cuda::Ne<fluxion::Complex<float>>)
KERNEL(fluxion_ne_c128, pointwise, fluxion::cuda::Ne<fluxion::Complex<double>>)
KERNEL(fluxion_ne_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Ne<float>>)
KERNEL(fluxion_ne_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Ne<float>>)
KERNEL(fluxion_where_self_b8, pointwise, fluxion::cuda::WhereSelf<bool>)
KERNEL(fluxion_where_self_i32, pointwise, fluxion::cuda::WhereSelf<int32_t>)
KERNEL(fluxion_where_self_i64, pointwise, fluxion::cuda::WhereSelf<int64_t>)
KERNEL(fluxion_where_self_f32, pointwise, fluxion::cuda::WhereSelf<float>)
KERNEL(fluxion_where_self_f64, pointwise, fluxion::cuda::WhereSelf<double>)
KERNEL(fluxion_where_self_c64, pointwise, fluxion::cuda::WhereSelf<fluxion::Complex<float>>)
KERNEL(fluxion_where_self_c128, pointwise, fluxion::cuda::WhereSelf<fluxion::Complex<double>>)
KERNEL(fluxion_where_self_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::WhereSelf<float>>)
KERNEL(fluxion_where_self_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::WhereSelf<float>>)
KERNEL(fluxion_where_self_backward_x_f32, pointwise, fluxion::cuda::WhereSelfBackwardX<float>)
KERNEL(fluxion_where_self_backward_x_f64, pointwise, fluxion::cuda::WhereSelfBackwardX<double>)
KERNEL(fluxion_where_self_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::WhereSelfBackwardX<float>>)
KERNEL(fluxion_where_self_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::WhereSelfBackwardX<float>>)
KERNEL(fluxion_where_self_backward_y_f32, pointwise, fluxion::cuda::WhereSelfBackwardY<float>)
KERNEL(fluxion_where_self_backward_y_f64, pointwise, fluxion::cuda::WhereSelfBackwardY<double>)
KERNEL(fluxion_where_self_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::WhereSelfBackwardY<float>>)
KERNEL(fluxion_where_self_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::WhereSelfBackwardY<float>>)
KERNEL(fluxion_where_self_backward_x_y_f32, pointwise, fluxion::cuda::WhereSelfBackwardXY<float>)
KERNEL(fluxion_where_self_backward_x_y_f64, pointwise, fluxion::cuda::WhereSelfBackwardXY<double>)
KERNEL(fluxion_where_self_backward_x_y_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::WhereSelfBackwardXY<float>>)
KERNEL(fluxion_where_self_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::WhereSelfBackwardXY<float>>)
