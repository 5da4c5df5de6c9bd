// Generated from ops/arithmetic.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// abs(x) = abs(x)
template <class T>
struct Abs : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<RealType<T>>;
  using Inputs = Types<T>;

  HD explicit Abs(const Scalars&) {}

  HD RealType<T> operator()(T x) const { return ops::abs(x); }
};

// abs/backward/x(grad, x) = grad * sgn(x)
template <class T>
struct AbsBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<RealType<T>, T>;
  static constexpr int cost = 17;

  HD explicit AbsBackwardX(const Scalars&) {}

  HD T operator()(RealType<T> grad, T x) const { return grad * ops::sgn(x); }
};

// add(x, y) = x + alpha * y
template <class T>
struct Add : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;
  R alpha;

  HD explicit Add(const Scalars& s) : alpha(s.template real<R>(0)) {}

  HD T operator()(T x, T y) const { return x + alpha * y; }
};

// add#0(x, y) = x + y
template <class T>
struct AddSpecial0 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit AddSpecial0(const Scalars&) {}

  HD T operator()(T x, T y) const { return x + y; }
};

// add/backward/y(grad) = grad * alpha
template <class T>
struct AddBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  T alpha;

  HD explicit AddBackwardY(const Scalars& s) : alpha(s.template real<T>(0)) {}

  HD T operator()(T grad) const { return grad * alpha; }
};

// addcdiv(x, tensor1, tensor2) = x + value * tensor1 / tensor2
template <class T>
struct Addcdiv : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 6;
  R value_;

  HD explicit Addcdiv(const Scalars& s) : value_(s.template real<R>(0)) {}

  HD T operator()(T x, T tensor1, T tensor2) const { return x + value_ * tensor1 / tensor2; }
};

// addcdiv/backward/tensor1(grad, tensor2) = grad * (1 / tensor2 * value)
template <class T>
struct AddcdivBackwardTensor1 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 6;
  T value_;

  HD explicit AddcdivBackwardTensor1(const Scalars& s) : value_(s.template real<T>(0)) {}

  HD T operator()(T grad, T tensor2) const { return grad * (T(1) / tensor2 * value_); }
};

// addcdiv/backward/tensor2(grad, tensor1, tensor2) = -(grad * (value * tensor1 / tensor2 /
//     tensor2))
template <class T>
struct AddcdivBackwardTensor2 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 11;
  T value_;

  HD explicit AddcdivBackwardTensor2(const Scalars& s) : value_(s.template real<T>(0)) {}

  HD T operator()(T grad, T tensor1, T tensor2) const {
    return -(grad * (value_ * tensor1 / tensor2 / tensor2));
  }
};

// addcdiv/backward/tensor1+tensor2(grad, tensor1, tensor2):
//   tensor1 = grad * (1 / tensor2 * value)
//   tensor2 = -(grad * (value * tensor1 / tensor2 / tensor2))
template <class T>
struct AddcdivBackwardTensor1Tensor2 : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 17;
  T value_;

  HD explicit AddcdivBackwardTensor1Tensor2(const Scalars& s) : value_(s.template real<T>(0)) {}

  HD void operator()(T grad, T tensor1, T tensor2, T& grad_tensor1, T& grad_tensor2) const {
    grad_tensor1 = grad * (T(1) / tensor2 * value_);
    grad_tensor2 = -(grad * (value_ * tensor1 / tensor2 / tensor2));
  }
};

// addcmul(x, tensor1, tensor2) = x + value * tensor1 * tensor2
template <class T>
struct Addcmul : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 3;
  R value_;

  HD explicit Addcmul(const Scalars& s) : value_(s.template real<R>(0)) {}

  HD T operator()(T x, T tensor1, T tensor2) const { return x + value_ * tensor1 * tensor2; }
};

// addcmul/backward/tensor1(grad, tensor2) = grad * (tensor2 * value)
template <class T>
struct AddcmulBackwardTensor1 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;
  T value_;

  HD explicit AddcmulBackwardTensor1(const Scalars& s) : value_(s.template real<T>(0)) {}

  HD T operator()(T grad, T tensor2) const { return grad * (tensor2 * value_); }
};

// addcmul/backward/tensor2(grad, tensor1) = grad * (value * tensor1)
template <class T>
struct AddcmulBackwardTensor2 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;
  T value_;

  HD explicit AddcmulBackwardTensor2(const Scalars& s) : value_(s.template real<T>(0)) {}

  HD T operator()(T grad, T tensor1) const { return grad * (value_ * tensor1); }
};

// addcmul/backward/tensor1+tensor2(grad, tensor1, tensor2):
//   tensor1 = grad * (tensor2 * value)
//   tensor2 = grad * (value * tensor1)
template <class T>
struct AddcmulBackwardTensor1Tensor2 : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 4;
  T value_;

  HD explicit AddcmulBackwardTensor1Tensor2(const Scalars& s) : value_(s.template real<T>(0)) {}

  HD void operator()(T grad, T tensor1, T tensor2, T& grad_tensor1, T& grad_tensor2) const {
    grad_tensor1 = grad * (tensor2 * value_);
    grad_tensor2 = grad * (value_ * tensor1);
  }
};

// clamp_numbers(x) = clamp(x, lo, hi)
template <class T>
struct ClampNumbers : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  T lo;
  T hi;

  HD explicit ClampNumbers(const Scalars& s)
      : lo(s.template real<T>(0)),
        hi(s.template real<T>(1)) {}

  HD T operator()(T x) const { return ops::clamp(x, lo, hi); }
};

// clamp_numbers/backward/x(grad, x) = if x >= lo and x <= hi then grad else 0
template <class T>
struct ClampNumbersBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;
  T lo;
  T hi;

  HD explicit ClampNumbersBackwardX(const Scalars& s)
      : lo(s.template real<T>(0)),
        hi(s.template real<T>(1)) {}

  HD T operator()(T grad, T x) const { return (x >= lo) & (x <= hi) ? grad : T(0); }
};

// div.none(x, y) = x / y
template <class T>
struct DivNone : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;

  HD explicit DivNone(const Scalars&) {}

  HD T operator()(T x, T y) const { return x / y; }
};

// div.trunc(x, y) = trunc_divide(x, y)
template <class T>
struct DivTrunc : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;
  static constexpr bool can_fault = std::is_integral_v<T>;

  HD explicit DivTrunc(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::trunc_divide(x, y); }
};

// div.floor(x, y) = x // y
template <class T>
struct DivFloor : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;
  static constexpr bool can_fault = std::is_integral_v<T>;

  HD explicit DivFloor(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::floor_divide(x, y); }
};

// div/backward/none.x(grad, y) = grad / y
template <class T>
struct DivBackwardNoneX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;

  HD explicit DivBackwardNoneX(const Scalars&) {}

  HD T operator()(T grad, T y) const { return grad / y; }
};

// div/backward/none.y(grad, y, result) = -grad * result / y
template <class T>
struct DivBackwardNoneY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 6;

  HD explicit DivBackwardNoneY(const Scalars&) {}

  HD T operator()(T grad, T y, T result) const { return -grad * result / y; }
};

// div/backward/none.x+y(grad, y, result):
//   x = grad / y
//   y = -grad * result / y
template <class T>
struct DivBackwardNoneXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 10;

  HD explicit DivBackwardNoneXY(const Scalars&) {}

  HD void operator()(T grad, T y, T result, T& grad_x, T& grad_y) const {
    grad_x = grad / y;
    grad_y = -grad * result / y;
  }
};

// floor_divide(x, y) = x // y
template <class T>
struct FloorDivide : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;
  static constexpr bool can_fault = std::is_integral_v<T>;

  HD explicit FloorDivide(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::floor_divide(x, y); }
};

// fmod(x, y) = fmod(x, y)
template <class T>
struct Fmod : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;
  static constexpr bool can_fault = std::is_integral_v<T>;

  HD explicit Fmod(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::fmod(x, y); }
};

// fmod/backward/y(grad, x, y) = -grad * trunc(x / y)
template <class T>
struct FmodBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 7;

  HD explicit FmodBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return -grad * ops::trunc(x / y); }
};

// lerp(x, end, weight) = if abs(weight) < 0.5 then x + weight * (end - x) else end - (end - x) *
//     (1 - weight)
template <class T>
struct Lerp : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 10;

  HD explicit Lerp(const Scalars&) {}

  HD T operator()(T x, T end, T weight) const {
    return ops::abs(weight) < R(0.5) ? x + weight * (end - x) : end - (end - x) * (R(1) - weight);
  }
};

// lerp/backward/x(grad, weight) = grad * (1 - weight)
template <class T>
struct LerpBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;

  HD explicit LerpBackwardX(const Scalars&) {}

  HD T operator()(T grad, T weight) const { return grad * (T(1) - weight); }
};

// lerp/backward/end(grad, weight) = grad * weight
template <class T>
struct LerpBackwardEnd : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit LerpBackwardEnd(const Scalars&) {}

  HD T operator()(T grad, T weight) const { return grad * weight; }
};

// lerp/backward/x+end(grad, weight):
//   x = grad * (1 - weight)
//   end = grad * weight
template <class T>
struct LerpBackwardXEnd : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit LerpBackwardXEnd(const Scalars&) {}

  HD void operator()(T grad, T weight, T& grad_x, T& grad_end) const {
    grad_x = grad * (T(1) - weight);
    grad_end = grad * weight;
  }
};

// lerp/backward/weight(grad, x, end) = grad * (end - x)
template <class T>
struct LerpBackwardWeight : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 2;

  HD explicit LerpBackwardWeight(const Scalars&) {}

  HD T operator()(T grad, T x, T end) const { return grad * (end - x); }
};

// lerp/backward/x+weight(grad, x, end, weight):
//   x = grad * (1 - weight)
//   weight = grad * (end - x)
template <class T>
struct LerpBackwardXWeight : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 4;

  HD explicit LerpBackwardXWeight(const Scalars&) {}

  HD void operator()(T grad, T x, T end, T weight, T& grad_x, T& grad_weight) const {
    grad_x = grad * (T(1) - weight);
    grad_weight = grad * (end - x);
  }
};

// lerp/backward/end+weight(grad, x, end, weight):
//   end = grad * weight
//   weight = grad * (end - x)
template <class T>
struct LerpBackwardEndWeight : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 3;

  HD explicit LerpBackwardEndWeight(const Scalars&) {}

  HD void operator()(T grad, T x, T end, T weight, T& grad_end, T& grad_weight) const {
    grad_end = grad * weight;
    grad_weight = grad * (end - x);
  }
};

// lerp/backward/x+end+weight(grad, x, end, weight):
//   x = grad * (1 - weight)
//   end = grad * weight
//   weight = grad * (end - x)
template <class T>
struct LerpBackwardXEndWeight : PointwiseFunctor {
  using Outputs = Types<T, T, T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 5;

  HD explicit LerpBackwardXEndWeight(const Scalars&) {}

  HD void operator()(T grad, T x, T end, T weight, T& grad_x, T& grad_end, T& grad_weight) const {
    grad_x = grad * (T(1) - weight);
    grad_end = grad * weight;
    grad_weight = grad * (end - x);
  }
};

constexpr Row rows[] = {
    {"abs", DType::Int32, pointwise<Abs<int32_t>>},
    {"abs", DType::Int64, pointwise<Abs<int64_t>>},
    {"abs", DType::Float32, pointwise<Abs<float>>},
    {"abs", DType::Float64, pointwise<Abs<double>>},
    {"abs", DType::Complex64, pointwise<Abs<fluxion::Complex<float>>>},
    {"abs", DType::Complex128, pointwise<Abs<fluxion::Complex<double>>>},
    {"abs", DType::Float16, pointwise_narrow<Half, Abs<float>>, true},
    {"abs", DType::BFloat16, pointwise_narrow<BFloat16, Abs<float>>, true},
    {"abs/backward/x", DType::Float32, pointwise<AbsBackwardX<float>>},
    {"abs/backward/x", DType::Float64, pointwise<AbsBackwardX<double>>},
    {"abs/backward/x", DType::Float16, pointwise_narrow<Half, AbsBackwardX<float>>, true},
    {"abs/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, AbsBackwardX<float>>, true},
    {"add", DType::Bool, pointwise<Add<bool>>},
    {"add", DType::Int32, pointwise<Add<int32_t>>},
    {"add", DType::Int64, pointwise<Add<int64_t>>},
    {"add", DType::Float32, pointwise<Add<float>>},
    {"add", DType::Float64, pointwise<Add<double>>},
    {"add", DType::Complex64, pointwise<Add<fluxion::Complex<float>>>},
    {"add", DType::Complex128, pointwise<Add<fluxion::Complex<double>>>},
    {"add", DType::Float16, pointwise_narrow<Half, Add<float>>, true},
    {"add", DType::BFloat16, pointwise_narrow<BFloat16, Add<float>>, true},
    {"add#0", DType::Bool, pointwise<AddSpecial0<bool>>},
    {"add#0", DType::Int32, pointwise<AddSpecial0<int32_t>>},
    {"add#0", DType::Int64, pointwise<AddSpecial0<int64_t>>},
    {"add#0", DType::Float32, pointwise<AddSpecial0<float>>},
    {"add#0", DType::Float64, pointwise<AddSpecial0<double>>},
    {"add#0", DType::Complex64, pointwise<AddSpecial0<fluxion::Complex<float>>>},
    {"add#0", DType::Complex128, pointwise<AddSpecial0<fluxion::Complex<double>>>},
    {"add#0", DType::Float16, pointwise_narrow<Half, AddSpecial0<float>>, true},
    {"add#0", DType::BFloat16, pointwise_narrow<BFloat16, AddSpecial0<float>>, true},
    {"add/backward/y", DType::Float32, pointwise<AddBackwardY<float>>},
    {"add/backward/y", DType::Float64, pointwise<AddBackwardY<double>>},
    {"add/backward/y", DType::Float16, pointwise_narrow<Half, AddBackwardY<float>>, true},
    {"add/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, AddBackwardY<float>>, true},
    {"addcdiv", DType::Float32, pointwise<Addcdiv<float>>},
    {"addcdiv", DType::Float64, pointwise<Addcdiv<double>>},
    {"addcdiv", DType::Complex64, pointwise<Addcdiv<fluxion::Complex<float>>>},
    {"addcdiv", DType::Complex128, pointwise<Addcdiv<fluxion::Complex<double>>>},
    {"addcdiv", DType::Float16, pointwise_narrow<Half, Addcdiv<float>>, true},
    {"addcdiv", DType::BFloat16, pointwise_narrow<BFloat16, Addcdiv<float>>, true},
    {"addcdiv/backward/tensor1", DType::Float32, pointwise<AddcdivBackwardTensor1<float>>},
    {"addcdiv/backward/tensor1", DType::Float64, pointwise<AddcdivBackwardTensor1<double>>},
    {"addcdiv/backward/tensor1", DType::Float16, pointwise_narrow<Half,
        AddcdivBackwardTensor1<float>>, true},
    {"addcdiv/backward/tensor1", DType::BFloat16, pointwise_narrow<BFloat16,
        AddcdivBackwardTensor1<float>>, true},
    {"addcdiv/backward/tensor2", DType::Float32, pointwise<AddcdivBackwardTensor2<float>>},
    {"addcdiv/backward/tensor2", DType::Float64, pointwise<AddcdivBackwardTensor2<double>>},
    {"addcdiv/backward/tensor2", DType::Float16, pointwise_narrow<Half,
        AddcdivBackwardTensor2<float>>, true},
    {"addcdiv/backward/tensor2", DType::BFloat16, pointwise_narrow<BFloat16,
        AddcdivBackwardTensor2<float>>, true},
    {"addcdiv/backward/tensor1+tensor2", DType::Float32,
        pointwise<AddcdivBackwardTensor1Tensor2<float>>},
    {"addcdiv/backward/tensor1+tensor2", DType::Float64,
        pointwise<AddcdivBackwardTensor1Tensor2<double>>},
    {"addcdiv/backward/tensor1+tensor2", DType::Float16, pointwise_narrow<Half,
        AddcdivBackwardTensor1Tensor2<float>>, true},
    {"addcdiv/backward/tensor1+tensor2", DType::BFloat16, pointwise_narrow<BFloat16,
        AddcdivBackwardTensor1Tensor2<float>>, true},
    {"addcmul", DType::Int32, pointwise<Addcmul<int32_t>>},
    {"addcmul", DType::Int64, pointwise<Addcmul<int64_t>>},
    {"addcmul", DType::Float32, pointwise<Addcmul<float>>},
    {"addcmul", DType::Float64, pointwise<Addcmul<double>>},
    {"addcmul", DType::Complex64, pointwise<Addcmul<fluxion::Complex<float>>>},
    {"addcmul", DType::Complex128, pointwise<Addcmul<fluxion::Complex<double>>>},
    {"addcmul", DType::Float16, pointwise_narrow<Half, Addcmul<float>>, true},
    {"addcmul", DType::BFloat16, pointwise_narrow<BFloat16, Addcmul<float>>, true},
    {"addcmul/backward/tensor1", DType::Float32, pointwise<AddcmulBackwardTensor1<float>>},
    {"addcmul/backward/tensor1", DType::Float64, pointwise<AddcmulBackwardTensor1<double>>},
    {"addcmul/backward/tensor1", DType::Float16, pointwise_narrow<Half,
        AddcmulBackwardTensor1<float>>, true},
    {"addcmul/backward/tensor1", DType::BFloat16, pointwise_narrow<BFloat16,
        AddcmulBackwardTensor1<float>>, true},
    {"addcmul/backward/tensor2", DType::Float32, pointwise<AddcmulBackwardTensor2<float>>},
    {"addcmul/backward/tensor2", DType::Float64, pointwise<AddcmulBackwardTensor2<double>>},
    {"addcmul/backward/tensor2", DType::Float16, pointwise_narrow<Half,
        AddcmulBackwardTensor2<float>>, true},
    {"addcmul/backward/tensor2", DType::BFloat16, pointwise_narrow<BFloat16,
        AddcmulBackwardTensor2<float>>, true},
    {"addcmul/backward/tensor1+tensor2", DType::Float32,
        pointwise<AddcmulBackwardTensor1Tensor2<float>>},
    {"addcmul/backward/tensor1+tensor2", DType::Float64,
        pointwise<AddcmulBackwardTensor1Tensor2<double>>},
    {"addcmul/backward/tensor1+tensor2", DType::Float16, pointwise_narrow<Half,
        AddcmulBackwardTensor1Tensor2<float>>, true},
    {"addcmul/backward/tensor1+tensor2", DType::BFloat16, pointwise_narrow<BFloat16,
        AddcmulBackwardTensor1Tensor2<float>>, true},
    {"clamp_numbers", DType::Int32, pointwise<ClampNumbers<int32_t>>},
    {"clamp_numbers", DType::Int64, pointwise<ClampNumbers<int64_t>>},
    {"clamp_numbers", DType::Float32, pointwise<ClampNumbers<float>>},
    {"clamp_numbers", DType::Float64, pointwise<ClampNumbers<double>>},
    {"clamp_numbers", DType::Float16, pointwise_narrow<Half, ClampNumbers<float>>, true},
    {"clamp_numbers", DType::BFloat16, pointwise_narrow<BFloat16, ClampNumbers<float>>, true},
    {"clamp_numbers/backward/x", DType::Float32, pointwise<ClampNumbersBackwardX<float>>},
    {"clamp_numbers/backward/x", DType::Float64, pointwise<ClampNumbersBackwardX<double>>},
    {"clamp_numbers/backward/x", DType::Float16, pointwise_narrow<Half,
        ClampNumbersBackwardX<float>>, true},
    {"clamp_numbers/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ClampNumbersBackwardX<float>>, true},
    {"div.none", DType::Int32, pointwise<DivNone<int32_t>>},
    {"div.none", DType::Int64, pointwise<DivNone<int64_t>>},
    {"div.none", DType::Float32, pointwise<DivNone<float>>},
    {"div.none", DType::Float64, pointwise<DivNone<double>>},
    {"div.none", DType::Complex64, pointwise<DivNone<fluxion::Complex<float>>>},
    {"div.none", DType::Complex128, pointwise<DivNone<fluxion::Complex<double>>>},
    {"div.none", DType::Float16, pointwise_narrow<Half, DivNone<float>>, true},
    {"div.none", DType::BFloat16, pointwise_narrow<BFloat16, DivNone<float>>, true},
    {"div.trunc", DType::Int32, pointwise<DivTrunc<int32_t>>},
    {"div.trunc", DType::Int64, pointwise<DivTrunc<int64_t>>},
    {"div.trunc", DType::Float32, pointwise<DivTrunc<float>>},
    {"div.trunc", DType::Float64, pointwise<DivTrunc<double>>},
    {"div.trunc", DType::Float16, pointwise_narrow<Half, DivTrunc<float>>, true},
    {"div.trunc", DType::BFloat16, pointwise_narrow<BFloat16, DivTrunc<float>>, true},
    {"div.floor", DType::Int32, pointwise<DivFloor<int32_t>>},
    {"div.floor", DType::Int64, pointwise<DivFloor<int64_t>>},
    {"div.floor", DType::Float32, pointwise<DivFloor<float>>},
    {"div.floor", DType::Float64, pointwise<DivFloor<double>>},
    {"div.floor", DType::Float16, pointwise_narrow<Half, DivFloor<float>>, true},
    {"div.floor", DType::BFloat16, pointwise_narrow<BFloat16, DivFloor<float>>, true},
    {"div/backward/none.x", DType::Float32, pointwise<DivBackwardNoneX<float>>},
    {"div/backward/none.x", DType::Float64, pointwise<DivBackwardNoneX<double>>},
    {"div/backward/none.x", DType::Float16, pointwise_narrow<Half, DivBackwardNoneX<float>>, true},
    {"div/backward/none.x", DType::BFloat16, pointwise_narrow<BFloat16, DivBackwardNoneX<float>>,
        true},
    {"div/backward/none.y", DType::Float32, pointwise<DivBackwardNoneY<float>>},
    {"div/backward/none.y", DType::Float64, pointwise<DivBackwardNoneY<double>>},
    {"div/backward/none.y", DType::Float16, pointwise_narrow<Half, DivBackwardNoneY<float>>, true},
    {"div/backward/none.y", DType::BFloat16, pointwise_narrow<BFloat16, DivBackwardNoneY<float>>,
        true},
    {"div/backward/none.x+y", DType::Float32, pointwise<DivBackwardNoneXY<float>>},
    {"div/backward/none.x+y", DType::Float64, pointwise<DivBackwardNoneXY<double>>},
    {"div/backward/none.x+y", DType::Float16, pointwise_narrow<Half, DivBackwardNoneXY<float>>,
        true},
    {"div/backward/none.x+y", DType::BFloat16, pointwise_narrow<BFloat16,
        DivBackwardNoneXY<float>>, true},
    {"floor_divide", DType::Int32, pointwise<FloorDivide<int32_t>>},
    {"floor_divide", DType::Int64, pointwise<FloorDivide<int64_t>>},
    {"floor_divide", DType::Float32, pointwise<FloorDivide<float>>},
    {"floor_divide", DType::Float64, pointwise<FloorDivide<double>>},
    {"floor_divide", DType::Float16, pointwise_narrow<Half, FloorDivide<float>>, true},
    {"floor_divide", DType::BFloat16, pointwise_narrow<BFloat16, FloorDivide<float>>, true},
    {"fmod", DType::Int32, pointwise<Fmod<int32_t>>},
    {"fmod", DType::Int64, pointwise<Fmod<int64_t>>},
    {"fmod", DType::Float32, pointwise<Fmod<float>>},
    {"fmod", DType::Float64, pointwise<Fmod<double>>},
    {"fmod", DType::Float16, pointwise_narrow<Half, Fmod<float>>, true},
    {"fmod", DType::BFloat16, pointwise_narrow<BFloat16, Fmod<float>>, true},
    {"fmod/backward/y", DType::Float32, pointwise<FmodBackwardY<float>>},
    {"fmod/backward/y", DType::Float64, pointwise<FmodBackwardY<double>>},
    {"fmod/backward/y", DType::Float16, pointwise_narrow<Half, FmodBackwardY<float>>, true},
    {"fmod/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, FmodBackwardY<float>>, true},
    {"lerp", DType::Float32, pointwise<Lerp<float>>},
    {"lerp", DType::Float64, pointwise<Lerp<double>>},
    {"lerp", DType::Complex64, pointwise<Lerp<fluxion::Complex<float>>>},
    {"lerp", DType::Complex128, pointwise<Lerp<fluxion::Complex<double>>>},
    {"lerp", DType::Float16, pointwise_narrow<Half, Lerp<float>>, true},
    {"lerp", DType::BFloat16, pointwise_narrow<BFloat16, Lerp<float>>, true},
    {"lerp/backward/x", DType::Float32, pointwise<LerpBackwardX<float>>},
    {"lerp/backward/x", DType::Float64, pointwise<LerpBackwardX<double>>},
    {"lerp/backward/x", DType::Float16, pointwise_narrow<Half, LerpBackwardX<float>>, true},
    {"lerp/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, LerpBackwardX<float>>, true},
    {"lerp/backward/end", DType::Float32, pointwise<LerpBackwardEnd<float>>},
    {"lerp/backward/end", DType::Float64, pointwise<LerpBackwardEnd<double>>},
    {"lerp/backward/end", DType::Float16, pointwise_narrow<Half, LerpBackwardEnd<float>>, true},
    {"lerp/backward/end", DType::BFloat16, pointwise_narrow<BFloat16, LerpBackwardEnd<float>>,
        true},
    {"lerp/backward/x+end", DType::Float32, pointwise<LerpBackwardXEnd<float>>},
    {"lerp/backward/x+end", DType::Float64, pointwise<LerpBackwardXEnd<double>>},
    {"lerp/backward/x+end", DType::Float16, pointwise_narrow<Half, LerpBackwardXEnd<float>>, true},
    {"lerp/backward/x+end", DType::BFloat16, pointwise_narrow<BFloat16, LerpBackwardXEnd<float>>,
        true},
    {"lerp/backward/weight", DType::Float32, pointwise<LerpBackwardWeight<float>>},
    {"lerp/backward/weight", DType::Float64, pointwise<LerpBackwardWeight<double>>},
    {"lerp/backward/weight", DType::Float16, pointwise_narrow<Half, LerpBackwardWeight<float>>,
        true},
    {"lerp/backward/weight", DType::BFloat16, pointwise_narrow<BFloat16,
        LerpBackwardWeight<float>>, true},
    {"lerp/backward/x+weight", DType::Float32, pointwise<LerpBackwardXWeight<float>>},
    {"lerp/backward/x+weight", DType::Float64, pointwise<LerpBackwardXWeight<double>>},
    {"lerp/backward/x+weight", DType::Float16, pointwise_narrow<Half, LerpBackwardXWeight<float>>,
        true},
    {"lerp/backward/x+weight", DType::BFloat16, pointwise_narrow<BFloat16,
        LerpBackwardXWeight<float>>, true},
    {"lerp/backward/end+weight", DType::Float32, pointwise<LerpBackwardEndWeight<float>>},
    {"lerp/backward/end+weight", DType::Float64, pointwise<LerpBackwardEndWeight<double>>},
    {"lerp/backward/end+weight", DType::Float16, pointwise_narrow<Half,
        LerpBackwardEndWeight<float>>, true},
    {"lerp/backward/end+weight", DType::BFloat16, pointwise_narrow<BFloat16,
        LerpBackwardEndWeight<float>>, true},
    {"lerp/backward/x+end+weight", DType::Float32, pointwise<LerpBackwardXEndWeight<float>>},
    {"lerp/backward/x+end+weight", DType::Float64, pointwise<LerpBackwardXEndWeight<double>>},
    {"lerp/backward/x+end+weight", DType::Float16, pointwise_narrow<Half,
        LerpBackwardXEndWeight<float>>, true},
    {"lerp/backward/x+end+weight", DType::BFloat16, pointwise_narrow<BFloat16,
        LerpBackwardXEndWeight<float>>, true},
};

}  // namespace

extern const Table arithmetic_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
