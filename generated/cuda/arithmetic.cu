// Generated from ops/arithmetic.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

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

// maximum(x, y) = max(x, y)
template <class T>
struct Maximum : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit Maximum(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::max(x, y); }
};

// maximum/backward/x(grad, x, y) = if x == y then grad / 2 else if x < y then 0 else grad
template <class T>
struct MaximumBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 8;

  HD explicit MaximumBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return x == y ? grad / T(2) : x < y ? T(0) : grad; }
};

// maximum/backward/y(grad, x, y) = if x == y then grad / 2 else if x > y then 0 else grad
template <class T>
struct MaximumBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 8;

  HD explicit MaximumBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return x == y ? grad / T(2) : x > y ? T(0) : grad; }
};

// maximum/backward/x+y(grad, x, y):
//   x = if x == y then grad / 2 else if x < y then 0 else grad
//   y = if x == y then grad / 2 else if x > y then 0 else grad
template <class T>
struct MaximumBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 16;

  HD explicit MaximumBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T& grad_x, T& grad_y) const {
    grad_x = x == y ? grad / T(2) : x < y ? T(0) : grad;
    grad_y = x == y ? grad / T(2) : x > y ? T(0) : grad;
  }
};

// minimum(x, y) = min(x, y)
template <class T>
struct Minimum : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit Minimum(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::min(x, y); }
};

// minimum/backward/x(grad, x, y) = if x == y then grad / 2 else if x > y then 0 else grad
template <class T>
struct MinimumBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 8;

  HD explicit MinimumBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return x == y ? grad / T(2) : x > y ? T(0) : grad; }
};

// minimum/backward/y(grad, x, y) = if x == y then grad / 2 else if x < y then 0 else grad
template <class T>
struct MinimumBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 8;

  HD explicit MinimumBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return x == y ? grad / T(2) : x < y ? T(0) : grad; }
};

// minimum/backward/x+y(grad, x, y):
//   x = if x == y then grad / 2 else if x > y then 0 else grad
//   y = if x == y then grad / 2 else if x < y then 0 else grad
template <class T>
struct MinimumBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 16;

  HD explicit MinimumBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T& grad_x, T& grad_y) const {
    grad_x = x == y ? grad / T(2) : x > y ? T(0) : grad;
    grad_y = x == y ? grad / T(2) : x < y ? T(0) : grad;
  }
};

// mul(x, y) = x * y
template <class T>
struct Mul : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit Mul(const Scalars&) {}

  HD T operator()(T x, T y) const { return x * y; }
};

// mul/backward/x(grad, y) = grad * y
template <class T>
struct MulBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit MulBackwardX(const Scalars&) {}

  HD T operator()(T grad, T y) const { return grad * y; }
};

// mul/backward/y(grad, x) = grad * x
template <class T>
struct MulBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit MulBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * x; }
};

// mul/backward/x+y(grad, x, y):
//   x = grad * y
//   y = grad * x
template <class T>
struct MulBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 2;

  HD explicit MulBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T& grad_x, T& grad_y) const {
    grad_x = grad * y;
    grad_y = grad * x;
  }
};

// neg(x) = -x
template <class T>
struct Neg : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Neg(const Scalars&) {}

  HD T operator()(T x) const { return -x; }
};

// neg/backward/x(grad) = -grad
template <class T>
struct NegBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit NegBackwardX(const Scalars&) {}

  HD T operator()(T grad) const { return -grad; }
};

// pow(x, y) = x^y
template <class T>
struct Pow : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Pow(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::pow(x, y); }
};

// pow#0(x) = x * x
template <class T>
struct PowSpecial0 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit PowSpecial0(const Scalars&) {}

  HD T operator()(T x) const { return x * x; }
};

// pow/backward/x(grad, x, y) = if y == 0 then 0 else grad * y * x^(y - 1)
template <class T>
struct PowBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 21;

  HD explicit PowBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const {
    return y == T(0) ? T(0) : grad * y * ops::pow(x, y - T(1));
  }
};

// pow/backward/y(grad, x, y, result) = if x == 0 and real(y) == y and real(y) >= 0 then 0 else
//     grad * result * log(x)
template <class T>
struct PowBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 56;

  HD explicit PowBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y, T result) const {
    return (x == T(0)) & (ops::real(y) == y) & (ops::real(y) >= T(0)) ? T(0) : grad * result
        * ops::log(x);
  }
};

// pow/backward/x+y(grad, x, y, result):
//   x = if y == 0 then 0 else grad * y * x^(y - 1)
//   y = if x == 0 and real(y) == y and real(y) >= 0 then 0 else grad * result * log(x)
template <class T>
struct PowBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 77;

  HD explicit PowBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T result, T& grad_x, T& grad_y) const {
    grad_x = y == T(0) ? T(0) : grad * y * ops::pow(x, y - T(1));
    grad_y = (x == T(0)) & (ops::real(y) == y) & (ops::real(y) >= T(0)) ? T(0) : grad * result
        * ops::log(x);
  }
};

// reciprocal(x) = 1 / x
template <class T>
struct Reciprocal : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 4;

  HD explicit Reciprocal(const Scalars&) {}

  HD T operator()(T x) const { return R(1) / x; }
};

// reciprocal/backward/x(grad, result) = -grad * result * result
template <class T>
struct ReciprocalBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit ReciprocalBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return -grad * result * result; }
};

// remainder(x, y) = x % y
template <class T>
struct Remainder : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;
  static constexpr bool can_fault = std::is_integral_v<T>;

  HD explicit Remainder(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::mod(x, y); }
};

// remainder/backward/y(grad, x, y) = -grad * floor(x / y)
template <class T>
struct RemainderBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 7;

  HD explicit RemainderBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return -grad * ops::floor(x / y); }
};

// sign(x) = sign(x)
template <class T>
struct Sign : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Sign(const Scalars&) {}

  HD T operator()(T x) const { return ops::sign(x); }
};

// square(x) = x * x
template <class T>
struct Square : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Square(const Scalars&) {}

  HD T operator()(T x) const { return x * x; }
};

// square/backward/x(grad, x) = grad * (2 * x)
template <class T>
struct SquareBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;

  HD explicit SquareBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * (T(2) * x); }
};

// sub(x, y) = x - alpha * y
template <class T>
struct Sub : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;
  R alpha;

  HD explicit Sub(const Scalars& s) : alpha(s.template real<R>(0)) {}

  HD T operator()(T x, T y) const { return x - alpha * y; }
};

// sub#0(x, y) = x - y
template <class T>
struct SubSpecial0 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit SubSpecial0(const Scalars&) {}

  HD T operator()(T x, T y) const { return x - y; }
};

// sub/backward/y(grad) = -(grad * alpha)
template <class T>
struct SubBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 2;
  T alpha;

  HD explicit SubBackwardY(const Scalars& s) : alpha(s.template real<T>(0)) {}

  HD T operator()(T grad) const { return -(grad * alpha); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_abs_i32, pointwise, fluxion::cuda::Abs<int32_t>)
KERNEL(fluxion_abs_i64, pointwise, fluxion::cuda::Abs<int64_t>)
KERNEL(fluxion_abs_f32, pointwise, fluxion::cuda::Abs<float>)
KERNEL(fluxion_abs_f64, pointwise, fluxion::cuda::Abs<double>)
KERNEL(fluxion_abs_c64, pointwise, fluxion::cuda::Abs<fluxion::Complex<float>>)
KERNEL(fluxion_abs_c128, pointwise, fluxion::cuda::Abs<fluxion::Complex<double>>)
KERNEL(fluxion_abs_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Abs<float>>)
KERNEL(fluxion_abs_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Abs<float>>)
KERNEL(fluxion_abs_backward_x_f32, pointwise, fluxion::cuda::AbsBackwardX<float>)
KERNEL(fluxion_abs_backward_x_f64, pointwise, fluxion::cuda::AbsBackwardX<double>)
KERNEL(fluxion_abs_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AbsBackwardX<float>>)
KERNEL(fluxion_abs_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AbsBackwardX<float>>)
KERNEL(fluxion_add_b8, pointwise, fluxion::cuda::Add<bool>)
KERNEL(fluxion_add_i32, pointwise, fluxion::cuda::Add<int32_t>)
KERNEL(fluxion_add_i64, pointwise, fluxion::cuda::Add<int64_t>)
KERNEL(fluxion_add_f32, pointwise, fluxion::cuda::Add<float>)
KERNEL(fluxion_add_f64, pointwise, fluxion::cuda::Add<double>)
KERNEL(fluxion_add_c64, pointwise, fluxion::cuda::Add<fluxion::Complex<float>>)
KERNEL(fluxion_add_c128, pointwise, fluxion::cuda::Add<fluxion::Complex<double>>)
KERNEL(fluxion_add_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Add<float>>)
KERNEL(fluxion_add_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Add<float>>)
KERNEL(fluxion_add_special_0_b8, pointwise, fluxion::cuda::AddSpecial0<bool>)
KERNEL(fluxion_add_special_0_i32, pointwise, fluxion::cuda::AddSpecial0<int32_t>)
KERNEL(fluxion_add_special_0_i64, pointwise, fluxion::cuda::AddSpecial0<int64_t>)
KERNEL(fluxion_add_special_0_f32, pointwise, fluxion::cuda::AddSpecial0<float>)
KERNEL(fluxion_add_special_0_f64, pointwise, fluxion::cuda::AddSpecial0<double>)
KERNEL(fluxion_add_special_0_c64, pointwise, fluxion::cuda::AddSpecial0<fluxion::Complex<float>>)
KERNEL(fluxion_add_special_0_c128, pointwise, fluxion::cuda::AddSpecial0<fluxion::Complex<double>>)
KERNEL(fluxion_add_special_0_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AddSpecial0<float>>)
KERNEL(fluxion_add_special_0_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AddSpecial0<float>>)
KERNEL(fluxion_add_backward_y_f32, pointwise, fluxion::cuda::AddBackwardY<float>)
KERNEL(fluxion_add_backward_y_f64, pointwise, fluxion::cuda::AddBackwardY<double>)
KERNEL(fluxion_add_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AddBackwardY<float>>)
KERNEL(fluxion_add_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AddBackwardY<float>>)
KERNEL(fluxion_addcdiv_f32, pointwise, fluxion::cuda::Addcdiv<float>)
KERNEL(fluxion_addcdiv_f64, pointwise, fluxion::cuda::Addcdiv<double>)
KERNEL(fluxion_addcdiv_c64, pointwise, fluxion::cuda::Addcdiv<fluxion::Complex<float>>)
KERNEL(fluxion_addcdiv_c128, pointwise, fluxion::cuda::Addcdiv<fluxion::Complex<double>>)
KERNEL(fluxion_addcdiv_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Addcdiv<float>>)
KERNEL(fluxion_addcdiv_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Addcdiv<float>>)
KERNEL(fluxion_addcdiv_backward_tensor1_f32, pointwise,
    fluxion::cuda::AddcdivBackwardTensor1<float>)
KERNEL(fluxion_addcdiv_backward_tensor1_f64, pointwise,
    fluxion::cuda::AddcdivBackwardTensor1<double>)
KERNEL(fluxion_addcdiv_backward_tensor1_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::AddcdivBackwardTensor1<float>>)
KERNEL(fluxion_addcdiv_backward_tensor1_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AddcdivBackwardTensor1<float>>)
KERNEL(fluxion_addcdiv_backward_tensor2_f32, pointwise,
    fluxion::cuda::AddcdivBackwardTensor2<float>)
KERNEL(fluxion_addcdiv_backward_tensor2_f64, pointwise,
    fluxion::cuda::AddcdivBackwardTensor2<double>)
KERNEL(fluxion_addcdiv_backward_tensor2_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::AddcdivBackwardTensor2<float>>)
KERNEL(fluxion_addcdiv_backward_tensor2_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AddcdivBackwardTensor2<float>>)
KERNEL(fluxion_addcdiv_backward_tensor1_tensor2_f32, pointwise,
    fluxion::cuda::AddcdivBackwardTensor1Tensor2<float>)
KERNEL(fluxion_addcdiv_backward_tensor1_tensor2_f64, pointwise,
    fluxion::cuda::AddcdivBackwardTensor1Tensor2<double>)
KERNEL(fluxion_addcdiv_backward_tensor1_tensor2_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AddcdivBackwardTensor1Tensor2<float>>)
KERNEL(fluxion_addcdiv_backward_tensor1_tensor2_bf16, pointwise,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::AddcdivBackwardTensor1Tensor2<float>>)
KERNEL(fluxion_addcmul_i32, pointwise, fluxion::cuda::Addcmul<int32_t>)
KERNEL(fluxion_addcmul_i64, pointwise, fluxion::cuda::Addcmul<int64_t>)
KERNEL(fluxion_addcmul_f32, pointwise, fluxion::cuda::Addcmul<float>)
KERNEL(fluxion_addcmul_f64, pointwise, fluxion::cuda::Addcmul<double>)
KERNEL(fluxion_addcmul_c64, pointwise, fluxion::cuda::Addcmul<fluxion::Complex<float>>)
KERNEL(fluxion_addcmul_c128, pointwise, fluxion::cuda::Addcmul<fluxion::Complex<double>>)
KERNEL(fluxion_addcmul_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Addcmul<float>>)
KERNEL(fluxion_addcmul_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Addcmul<float>>)
KERNEL(fluxion_addcmul_backward_tensor1_f32, pointwise,
    fluxion::cuda::AddcmulBackwardTensor1<float>)
KERNEL(fluxion_addcmul_backward_tensor1_f64, pointwise,
    fluxion::cuda::AddcmulBackwardTensor1<double>)
KERNEL(fluxion_addcmul_backward_tensor1_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::AddcmulBackwardTensor1<float>>)
KERNEL(fluxion_addcmul_backward_tensor1_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AddcmulBackwardTensor1<float>>)
KERNEL(fluxion_addcmul_backward_tensor2_f32, pointwise,
    fluxion::cuda::AddcmulBackwardTensor2<float>)
KERNEL(fluxion_addcmul_backward_tensor2_f64, pointwise,
    fluxion::cuda::AddcmulBackwardTensor2<double>)
KERNEL(fluxion_addcmul_backward_tensor2_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::AddcmulBackwardTensor2<float>>)
KERNEL(fluxion_addcmul_backward_tensor2_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AddcmulBackwardTensor2<float>>)
KERNEL(fluxion_addcmul_backward_tensor1_tensor2_f32, pointwise,
    fluxion::cuda::AddcmulBackwardTensor1Tensor2<float>)
KERNEL(fluxion_addcmul_backward_tensor1_tensor2_f64, pointwise,
    fluxion::cuda::AddcmulBackwardTensor1Tensor2<double>)
KERNEL(fluxion_addcmul_backward_tensor1_tensor2_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AddcmulBackwardTensor1Tensor2<float>>)
KERNEL(fluxion_addcmul_backward_tensor1_tensor2_bf16, pointwise,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::AddcmulBackwardTensor1Tensor2<float>>)
KERNEL(fluxion_clamp_numbers_i32, pointwise, fluxion::cuda::ClampNumbers<int32_t>)
KERNEL(fluxion_clamp_numbers_i64, pointwise, fluxion::cuda::ClampNumbers<int64_t>)
KERNEL(fluxion_clamp_numbers_f32, pointwise, fluxion::cuda::ClampNumbers<float>)
KERNEL(fluxion_clamp_numbers_f64, pointwise, fluxion::cuda::ClampNumbers<double>)
KERNEL(fluxion_clamp_numbers_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ClampNumbers<float>>)
KERNEL(fluxion_clamp_numbers_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampNumbers<float>>)
KERNEL(fluxion_clamp_numbers_backward_x_f32, pointwise, fluxion::cuda::ClampNumbersBackwardX<float>)
KERNEL(fluxion_clamp_numbers_backward_x_f64, pointwise,
    fluxion::cuda::ClampNumbersBackwardX<double>)
KERNEL(fluxion_clamp_numbers_backward_x_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::ClampNumbersBackwardX<float>>)
KERNEL(fluxion_clamp_numbers_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ClampNumbersBackwardX<float>>)
KERNEL(fluxion_div_none_i32, pointwise, fluxion::cuda::DivNone<int32_t>)
KERNEL(fluxion_div_none_i64, pointwise, fluxion::cuda::DivNone<int64_t>)
KERNEL(fluxion_div_none_f32, pointwise, fluxion::cuda::DivNone<float>)
KERNEL(fluxion_div_none_f64, pointwise, fluxion::cuda::DivNone<double>)
KERNEL(fluxion_div_none_c64, pointwise, fluxion::cuda::DivNone<fluxion::Complex<float>>)
KERNEL(fluxion_div_none_c128, pointwise, fluxion::cuda::DivNone<fluxion::Complex<double>>)
KERNEL(fluxion_div_none_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DivNone<float>>)
KERNEL(fluxion_div_none_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DivNone<float>>)
KERNEL(fluxion_div_trunc_i32, pointwise, fluxion::cuda::DivTrunc<int32_t>)
KERNEL(fluxion_div_trunc_i64, pointwise, fluxion::cuda::DivTrunc<int64_t>)
KERNEL(fluxion_div_trunc_f32, pointwise, fluxion::cuda::DivTrunc<float>)
KERNEL(fluxion_div_trunc_f64, pointwise, fluxion::cuda::DivTrunc<double>)
KERNEL(fluxion_div_trunc_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DivTrunc<float>>)
KERNEL(fluxion_div_trunc_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DivTrunc<float>>)
KERNEL(fluxion_div_floor_i32, pointwise, fluxion::cuda::DivFloor<int32_t>)
KERNEL(fluxion_div_floor_i64, pointwise, fluxion::cuda::DivFloor<int64_t>)
KERNEL(fluxion_div_floor_f32, pointwise, fluxion::cuda::DivFloor<float>)
KERNEL(fluxion_div_floor_f64, pointwise, fluxion::cuda::DivFloor<double>)
KERNEL(fluxion_div_floor_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DivFloor<float>>)
KERNEL(fluxion_div_floor_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DivFloor<float>>)
KERNEL(fluxion_div_backward_none_x_f32, pointwise, fluxion::cuda::DivBackwardNoneX<float>)
KERNEL(fluxion_div_backward_none_x_f64, pointwise, fluxion::cuda::DivBackwardNoneX<double>)
KERNEL(fluxion_div_backward_none_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DivBackwardNoneX<float>>)
KERNEL(fluxion_div_backward_none_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DivBackwardNoneX<float>>)
KERNEL(fluxion_div_backward_none_y_f32, pointwise, fluxion::cuda::DivBackwardNoneY<float>)
KERNEL(fluxion_div_backward_none_y_f64, pointwise, fluxion::cuda::DivBackwardNoneY<double>)
KERNEL(fluxion_div_backward_none_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DivBackwardNoneY<float>>)
KERNEL(fluxion_div_backward_none_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DivBackwardNoneY<float>>)
KERNEL(fluxion_div_backward_none_x_y_f32, pointwise, fluxion::cuda::DivBackwardNoneXY<float>)
KERNEL(fluxion_div_backward_none_x_y_f64, pointwise, fluxion::cuda::DivBackwardNoneXY<double>)
KERNEL(fluxion_div_backward_none_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DivBackwardNoneXY<float>>)
KERNEL(fluxion_div_backward_none_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DivBackwardNoneXY<float>>)
KERNEL(fluxion_floor_divide_i32, pointwise, fluxion::cuda::FloorDivide<int32_t>)
KERNEL(fluxion_floor_divide_i64, pointwise, fluxion::cuda::FloorDivide<int64_t>)
KERNEL(fluxion_floor_divide_f32, pointwise, fluxion::cuda::FloorDivide<float>)
KERNEL(fluxion_floor_divide_f64, pointwise, fluxion::cuda::FloorDivide<double>)
KERNEL(fluxion_floor_divide_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FloorDivide<float>>)
KERNEL(fluxion_floor_divide_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FloorDivide<float>>)
KERNEL(fluxion_fmod_i32, pointwise, fluxion::cuda::Fmod<int32_t>)
KERNEL(fluxion_fmod_i64, pointwise, fluxion::cuda::Fmod<int64_t>)
KERNEL(fluxion_fmod_f32, pointwise, fluxion::cuda::Fmod<float>)
KERNEL(fluxion_fmod_f64, pointwise, fluxion::cuda::Fmod<double>)
KERNEL(fluxion_fmod_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Fmod<float>>)
KERNEL(fluxion_fmod_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Fmod<float>>)
KERNEL(fluxion_fmod_backward_y_f32, pointwise, fluxion::cuda::FmodBackwardY<float>)
KERNEL(fluxion_fmod_backward_y_f64, pointwise, fluxion::cuda::FmodBackwardY<double>)
KERNEL(fluxion_fmod_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FmodBackwardY<float>>)
KERNEL(fluxion_fmod_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FmodBackwardY<float>>)
KERNEL(fluxion_lerp_f32, pointwise, fluxion::cuda::Lerp<float>)
KERNEL(fluxion_lerp_f64, pointwise, fluxion::cuda::Lerp<double>)
KERNEL(fluxion_lerp_c64, pointwise, fluxion::cuda::Lerp<fluxion::Complex<float>>)
KERNEL(fluxion_lerp_c128, pointwise, fluxion::cuda::Lerp<fluxion::Complex<double>>)
KERNEL(fluxion_lerp_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Lerp<float>>)
KERNEL(fluxion_lerp_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Lerp<float>>)
KERNEL(fluxion_lerp_backward_x_f32, pointwise, fluxion::cuda::LerpBackwardX<float>)
KERNEL(fluxion_lerp_backward_x_f64, pointwise, fluxion::cuda::LerpBackwardX<double>)
KERNEL(fluxion_lerp_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LerpBackwardX<float>>)
KERNEL(fluxion_lerp_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LerpBackwardX<float>>)
KERNEL(fluxion_lerp_backward_end_f32, pointwise, fluxion::cuda::LerpBackwardEnd<float>)
KERNEL(fluxion_lerp_backward_end_f64, pointwise, fluxion::cuda::LerpBackwardEnd<double>)
KERNEL(fluxion_lerp_backward_end_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LerpBackwardEnd<float>>)
KERNEL(fluxion_lerp_backward_end_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LerpBackwardEnd<float>>)
KERNEL(fluxion_lerp_backward_x_end_f32, pointwise, fluxion::cuda::LerpBackwardXEnd<float>)
KERNEL(fluxion_lerp_backward_x_end_f64, pointwise, fluxion::cuda::LerpBackwardXEnd<double>)
KERNEL(fluxion_lerp_backward_x_end_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LerpBackwardXEnd<float>>)
KERNEL(fluxion_lerp_backward_x_end_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LerpBackwardXEnd<float>>)
KERNEL(fluxion_lerp_backward_weight_f32, pointwise, fluxion::cuda::LerpBackwardWeight<float>)
KERNEL(fluxion_lerp_backward_weight_f64, pointwise, fluxion::cuda::LerpBackwardWeight<double>)
KERNEL(fluxion_lerp_backward_weight_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LerpBackwardWeight<float>>)
KERNEL(fluxion_lerp_backward_weight_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LerpBackwardWeight<float>>)
KERNEL(fluxion_lerp_backward_x_weight_f32, pointwise, fluxion::cuda::LerpBackwardXWeight<float>)
KERNEL(fluxion_lerp_backward_x_weight_f64, pointwise, fluxion::cuda::LerpBackwardXWeight<double>)
KERNEL(fluxion_lerp_backward_x_weight_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LerpBackwardXWeight<float>>)
KERNEL(fluxion_lerp_backward_x_weight_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LerpBackwardXWeight<float>>)
KERNEL(fluxion_lerp_backward_end_weight_f32, pointwise, fluxion::cuda::LerpBackwardEndWeight<float>)
KERNEL(fluxion_lerp_backward_end_weight_f64, pointwise,
    fluxion::cuda::LerpBackwardEndWeight<double>)
KERNEL(fluxion_lerp_backward_end_weight_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LerpBackwardEndWeight<float>>)
KERNEL(fluxion_lerp_backward_end_weight_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LerpBackwardEndWeight<float>>)
KERNEL(fluxion_lerp_backward_x_end_weight_f32, pointwise,
    fluxion::cuda::LerpBackwardXEndWeight<float>)
KERNEL(fluxion_lerp_backward_x_end_weight_f64, pointwise,
    fluxion::cuda::LerpBackwardXEndWeight<double>)
KERNEL(fluxion_lerp_backward_x_end_weight_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LerpBackwardXEndWeight<float>>)
KERNEL(fluxion_lerp_backward_x_end_weight_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LerpBackwardXEndWeight<float>>)
KERNEL(fluxion_maximum_b8, pointwise, fluxion::cuda::Maximum<bool>)
KERNEL(fluxion_maximum_i32, pointwise, fluxion::cuda::Maximum<int32_t>)
KERNEL(fluxion_maximum_i64, pointwise, fluxion::cuda::Maximum<int64_t>)
KERNEL(fluxion_maximum_f32, pointwise, fluxion::cuda::Maximum<float>)
KERNEL(fluxion_maximum_f64, pointwise, fluxion::cuda::Maximum<double>)
KERNEL(fluxion_maximum_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Maximum<float>>)
KERNEL(fluxion_maximum_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Maximum<float>>)
KERNEL(fluxion_maximum_backward_x_f32, pointwise, fluxion::cuda::MaximumBackwardX<float>)
KERNEL(fluxion_maximum_backward_x_f64, pointwise, fluxion::cuda::MaximumBackwardX<double>)
KERNEL(fluxion_maximum_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MaximumBackwardX<float>>)
KERNEL(fluxion_maximum_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MaximumBackwardX<float>>)
KERNEL(fluxion_maximum_backward_y_f32, pointwise, fluxion::cuda::MaximumBackwardY<float>)
KERNEL(fluxion_maximum_backward_y_f64, pointwise, fluxion::cuda::MaximumBackwardY<double>)
KERNEL(fluxion_maximum_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MaximumBackwardY<float>>)
KERNEL(fluxion_maximum_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MaximumBackwardY<float>>)
KERNEL(fluxion_maximum_backward_x_y_f32, pointwise, fluxion::cuda::MaximumBackwardXY<float>)
KERNEL(fluxion_maximum_backward_x_y_f64, pointwise, fluxion::cuda::MaximumBackwardXY<double>)
KERNEL(fluxion_maximum_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MaximumBackwardXY<float>>)
KERNEL(fluxion_maximum_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MaximumBackwardXY<float>>)
KERNEL(fluxion_minimum_b8, pointwise, fluxion::cuda::Minimum<bool>)
KERNEL(fluxion_minimum_i32, pointwise, fluxion::cuda::Minimum<int32_t>)
KERNEL(fluxion_minimum_i64, pointwise, fluxion::cuda::Minimum<int64_t>)
KERNEL(fluxion_minimum_f32, pointwise, fluxion::cuda::Minimum<float>)
KERNEL(fluxion_minimum_f64, pointwise, fluxion::cuda::Minimum<double>)
KERNEL(fluxion_minimum_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Minimum<float>>)
KERNEL(fluxion_minimum_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Minimum<float>>)
KERNEL(fluxion_minimum_backward_x_f32, pointwise, fluxion::cuda::MinimumBackwardX<float>)
KERNEL(fluxion_minimum_backward_x_f64, pointwise, fluxion::cuda::MinimumBackwardX<double>)
KERNEL(fluxion_minimum_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MinimumBackwardX<float>>)
KERNEL(fluxion_minimum_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MinimumBackwardX<float>>)
KERNEL(fluxion_minimum_backward_y_f32, pointwise, fluxion::cuda::MinimumBackwardY<float>)
KERNEL(fluxion_minimum_backward_y_f64, pointwise, fluxion::cuda::MinimumBackwardY<double>)
KERNEL(fluxion_minimum_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MinimumBackwardY<float>>)
KERNEL(fluxion_minimum_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MinimumBackwardY<float>>)
KERNEL(fluxion_minimum_backward_x_y_f32, pointwise, fluxion::cuda::MinimumBackwardXY<float>)
KERNEL(fluxion_minimum_backward_x_y_f64, pointwise, fluxion::cuda::MinimumBackwardXY<double>)
KERNEL(fluxion_minimum_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MinimumBackwardXY<float>>)
KERNEL(fluxion_minimum_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MinimumBackwardXY<float>>)
KERNEL(fluxion_mul_b8, pointwise, fluxion::cuda::Mul<bool>)
KERNEL(fluxion_mul_i32, pointwise, fluxion::cuda::Mul<int32_t>)
KERNEL(fluxion_mul_i64, pointwise, fluxion::cuda::Mul<int64_t>)
KERNEL(fluxion_mul_f32, pointwise, fluxion::cuda::Mul<float>)
KERNEL(fluxion_mul_f64, pointwise, fluxion::cuda::Mul<double>)
KERNEL(fluxion_mul_c64, pointwise, fluxion::cuda::Mul<fluxion::Complex<float>>)
KERNEL(fluxion_mul_c128, pointwise, fluxion::cuda::Mul<fluxion::Complex<double>>)
KERNEL(fluxion_mul_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Mul<float>>)
KERNEL(fluxion_mul_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Mul<float>>)
KERNEL(fluxion_mul_backward_x_f32, pointwise, fluxion::cuda::MulBackwardX<float>)
KERNEL(fluxion_mul_backward_x_f64, pointwise, fluxion::cuda::MulBackwardX<double>)
KERNEL(fluxion_mul_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MulBackwardX<float>>)
KERNEL(fluxion_mul_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MulBackwardX<float>>)
KERNEL(fluxion_mul_backward_y_f32, pointwise, fluxion::cuda::MulBackwardY<float>)
KERNEL(fluxion_mul_backward_y_f64, pointwise, fluxion::cuda::MulBackwardY<double>)
KERNEL(fluxion_mul_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MulBackwardY<float>>)
KERNEL(fluxion_mul_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MulBackwardY<float>>)
KERNEL(fluxion_mul_backward_x_y_f32, pointwise, fluxion::cuda::MulBackwardXY<float>)
KERNEL(fluxion_mul_backward_x_y_f64, pointwise, fluxion::cuda::MulBackwardXY<double>)
KERNEL(fluxion_mul_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MulBackwardXY<float>>)
KERNEL(fluxion_mul_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MulBackwardXY<float>>)
KERNEL(fluxion_neg_i32, pointwise, fluxion::cuda::Neg<int32_t>)
KERNEL(fluxion_neg_i64, pointwise, fluxion::cuda::Neg<int64_t>)
KERNEL(fluxion_neg_f32, pointwise, fluxion::cuda::Neg<float>)
KERNEL(fluxion_neg_f64, pointwise, fluxion::cuda::Neg<double>)
KERNEL(fluxion_neg_c64, pointwise, fluxion::cuda::Neg<fluxion::Complex<float>>)
KERNEL(fluxion_neg_c128, pointwise, fluxion::cuda::Neg<fluxion::Complex<double>>)
KERNEL(fluxion_neg_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Neg<float>>)
KERNEL(fluxion_neg_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Neg<float>>)
KERNEL(fluxion_neg_backward_x_f32, pointwise, fluxion::cuda::NegBackwardX<float>)
KERNEL(fluxion_neg_backward_x_f64, pointwise, fluxion::cuda::NegBackwardX<double>)
KERNEL(fluxion_neg_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NegBackwardX<float>>)
KERNEL(fluxion_neg_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NegBackwardX<float>>)
KERNEL(fluxion_pow_i32, pointwise, fluxion::cuda::Pow<int32_t>)
KERNEL(fluxion_pow_i64, pointwise, fluxion::cuda::Pow<int64_t>)
KERNEL(fluxion_pow_f32, pointwise, fluxion::cuda::Pow<float>)
KERNEL(fluxion_pow_f64, pointwise, fluxion::cuda::Pow<double>)
KERNEL(fluxion_pow_c64, pointwise, fluxion::cuda::Pow<fluxion::Complex<float>>)
KERNEL(fluxion_pow_c128, pointwise, fluxion::cuda::Pow<fluxion::Complex<double>>)
KERNEL(fluxion_pow_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Pow<float>>)
KERNEL(fluxion_pow_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Pow<float>>)
KERNEL(fluxion_pow_special_0_i32, pointwise, fluxion::cuda::PowSpecial0<int32_t>)
KERNEL(fluxion_pow_special_0_i64, pointwise, fluxion::cuda::PowSpecial0<int64_t>)
KERNEL(fluxion_pow_special_0_f32, pointwise, fluxion::cuda::PowSpecial0<float>)
KERNEL(fluxion_pow_special_0_f64, pointwise, fluxion::cuda::PowSpecial0<double>)
KERNEL(fluxion_pow_special_0_c64, pointwise, fluxion::cuda::PowSpecial0<fluxion::Complex<float>>)
KERNEL(fluxion_pow_special_0_c128, pointwise, fluxion::cuda::PowSpecial0<fluxion::Complex<double>>)
KERNEL(fluxion_pow_special_0_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::PowSpecial0<float>>)
KERNEL(fluxion_pow_special_0_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::PowSpecial0<float>>)
KERNEL(fluxion_pow_backward_x_f32, pointwise, fluxion::cuda::PowBackwardX<float>)
KERNEL(fluxion_pow_backward_x_f64, pointwise, fluxion::cuda::PowBackwardX<double>)
KERNEL(fluxion_pow_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::PowBackwardX<float>>)
KERNEL(fluxion_pow_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::PowBackwardX<float>>)
KERNEL(fluxion_pow_backward_y_f32, pointwise, fluxion::cuda::PowBackwardY<float>)
KERNEL(fluxion_pow_backward_y_f64, pointwise, fluxion::cuda::PowBackwardY<double>)
KERNEL(fluxion_pow_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::PowBackwardY<float>>)
KERNEL(fluxion_pow_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::PowBackwardY<float>>)
KERNEL(fluxion_pow_backward_x_y_f32, pointwise, fluxion::cuda::PowBackwardXY<float>)
KERNEL(fluxion_pow_backward_x_y_f64, pointwise, fluxion::cuda::PowBackwardXY<double>)
KERNEL(fluxion_pow_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::PowBackwardXY<float>>)
KERNEL(fluxion_pow_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::PowBackwardXY<float>>)
KERNEL(fluxion_reciprocal_f32, pointwise, fluxion::cuda::Reciprocal<float>)
KERNEL(fluxion_reciprocal_f64, pointwise, fluxion::cuda::Reciprocal<double>)
KERNEL(fluxion_reciprocal_c64, pointwise, fluxion::cuda::Reciprocal<fluxion::Complex<float>>)
KERNEL(fluxion_reciprocal_c128, pointwise, fluxion::cuda::Reciprocal<fluxion::Complex<double>>)
KERNEL(fluxion_reciprocal_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Reciprocal<float>>)
KERNEL(fluxion_reciprocal_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Reciprocal<float>>)
KERNEL(fluxion_reciprocal_backward_x_f32, pointwise, fluxion::cuda::ReciprocalBackwardX<float>)
KERNEL(fluxion_reciprocal_backward_x_f64, pointwise, fluxion::cuda::ReciprocalBackwardX<double>)
KERNEL(fluxion_reciprocal_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ReciprocalBackwardX<float>>)
KERNEL(fluxion_reciprocal_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ReciprocalBackwardX<float>>)
KERNEL(fluxion_remainder_i32, pointwise, fluxion::cuda::Remainder<int32_t>)
KERNEL(fluxion_remainder_i64, pointwise, fluxion::cuda::Remainder<int64_t>)
KERNEL(fluxion_remainder_f32, pointwise, fluxion::cuda::Remainder<float>)
KERNEL(fluxion_remainder_f64, pointwise, fluxion::cuda::Remainder<double>)
KERNEL(fluxion_remainder_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Remainder<float>>)
KERNEL(fluxion_remainder_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Remainder<float>>)
KERNEL(fluxion_remainder_backward_y_f32, pointwise, fluxion::cuda::RemainderBackwardY<float>)
KERNEL(fluxion_remainder_backward_y_f64, pointwise, fluxion::cuda::RemainderBackwardY<double>)
KERNEL(fluxion_remainder_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RemainderBackwardY<float>>)
KERNEL(fluxion_remainder_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RemainderBackwardY<float>>)
KERNEL(fluxion_sign_b8, pointwise, fluxion::cuda::Sign<bool>)
KERNEL(fluxion_sign_i32, pointwise, fluxion::cuda::Sign<int32_t>)
KERNEL(fluxion_sign_i64, pointwise, fluxion::cuda::Sign<int64_t>)
KERNEL(fluxion_sign_f32, pointwise, fluxion::cuda::Sign<float>)
KERNEL(fluxion_sign_f64, pointwise, fluxion::cuda::Sign<double>)
KERNEL(fluxion_sign_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sign<float>>)
KERNEL(fluxion_sign_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sign<float>>)
KERNEL(fluxion_square_i32, pointwise, fluxion::cuda::Square<int32_t>)
KERNEL(fluxion_square_i64, pointwise, fluxion::cuda::Square<int64_t>)
KERNEL(fluxion_square_f32, pointwise, fluxion::cuda::Square<float>)
KERNEL(fluxion_square_f64, pointwise, fluxion::cuda::Square<double>)
KERNEL(fluxion_square_c64, pointwise, fluxion::cuda::Square<fluxion::Complex<float>>)
KERNEL(fluxion_square_c128, pointwise, fluxion::cuda::Square<fluxion::Complex<double>>)
KERNEL(fluxion_square_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Square<float>>)
KERNEL(fluxion_square_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Square<float>>)
KERNEL(fluxion_square_backward_x_f32, pointwise, fluxion::cuda::SquareBackwardX<float>)
KERNEL(fluxion_square_backward_x_f64, pointwise, fluxion::cuda::SquareBackwardX<double>)
KERNEL(fluxion_square_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SquareBackwardX<float>>)
KERNEL(fluxion_square_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SquareBackwardX<float>>)
KERNEL(fluxion_sub_i32, pointwise, fluxion::cuda::Sub<int32_t>)
KERNEL(fluxion_sub_i64, pointwise, fluxion::cuda::Sub<int64_t>)
KERNEL(fluxion_sub_f32, pointwise, fluxion::cuda::Sub<float>)
KERNEL(fluxion_sub_f64, pointwise, fluxion::cuda::Sub<double>)
KERNEL(fluxion_sub_c64, pointwise, fluxion::cuda::Sub<fluxion::Complex<float>>)
KERNEL(fluxion_sub_c128, pointwise, fluxion::cuda::Sub<fluxion::Complex<double>>)
KERNEL(fluxion_sub_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sub<float>>)
KERNEL(fluxion_sub_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sub<float>>)
KERNEL(fluxion_sub_special_0_i32, pointwise, fluxion::cuda::SubSpecial0<int32_t>)
KERNEL(fluxion_sub_special_0_i64, pointwise, fluxion::cuda::SubSpecial0<int64_t>)
KERNEL(fluxion_sub_special_0_f32, pointwise, fluxion::cuda::SubSpecial0<float>)
KERNEL(fluxion_sub_special_0_f64, pointwise, fluxion::cuda::SubSpecial0<double>)
KERNEL(fluxion_sub_special_0_c64, pointwise, fluxion::cuda::SubSpecial0<fluxion::Complex<float>>)
KERNEL(fluxion_sub_special_0_c128, pointwise, fluxion::cuda::SubSpecial0<fluxion::Complex<double>>)
KERNEL(fluxion_sub_special_0_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SubSpecial0<float>>)
KERNEL(fluxion_sub_special_0_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SubSpecial0<float>>)
KERNEL(fluxion_sub_backward_y_f32, pointwise, fluxion::cuda::SubBackwardY<float>)
KERNEL(fluxion_sub_backward_y_f64, pointwise, fluxion::cuda::SubBackwardY<double>)
KERNEL(fluxion_sub_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SubBackwardY<float>>)
KERNEL(fluxion_sub_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SubBackwardY<float>>)
