// Generated from ops/arithmetic.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"maximum", DType::Bool, pointwise<Maximum<bool>>},
    {"maximum", DType::Int32, pointwise<Maximum<int32_t>>},
    {"maximum", DType::Int64, pointwise<Maximum<int64_t>>},
    {"maximum", DType::Float32, pointwise<Maximum<float>>},
    {"maximum", DType::Float64, pointwise<Maximum<double>>},
    {"maximum", DType::Float16, pointwise_narrow<Half, Maximum<float>>, true},
    {"maximum", DType::BFloat16, pointwise_narrow<BFloat16, Maximum<float>>, true},
    {"maximum/backward/x", DType::Float32, pointwise<MaximumBackwardX<float>>},
    {"maximum/backward/x", DType::Float64, pointwise<MaximumBackwardX<double>>},
    {"maximum/backward/x", DType::Float16, pointwise_narrow<Half, MaximumBackwardX<float>>, true},
    {"maximum/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, MaximumBackwardX<float>>,
        true},
    {"maximum/backward/y", DType::Float32, pointwise<MaximumBackwardY<float>>},
    {"maximum/backward/y", DType::Float64, pointwise<MaximumBackwardY<double>>},
    {"maximum/backward/y", DType::Float16, pointwise_narrow<Half, MaximumBackwardY<float>>, true},
    {"maximum/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, MaximumBackwardY<float>>,
        true},
    {"maximum/backward/x+y", DType::Float32, pointwise<MaximumBackwardXY<float>>},
    {"maximum/backward/x+y", DType::Float64, pointwise<MaximumBackwardXY<double>>},
    {"maximum/backward/x+y", DType::Float16, pointwise_narrow<Half, MaximumBackwardXY<float>>,
        true},
    {"maximum/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16, MaximumBackwardXY<float>>,
        true},
    {"minimum", DType::Bool, pointwise<Minimum<bool>>},
    {"minimum", DType::Int32, pointwise<Minimum<int32_t>>},
    {"minimum", DType::Int64, pointwise<Minimum<int64_t>>},
    {"minimum", DType::Float32, pointwise<Minimum<float>>},
    {"minimum", DType::Float64, pointwise<Minimum<double>>},
    {"minimum", DType::Float16, pointwise_narrow<Half, Minimum<float>>, true},
    {"minimum", DType::BFloat16, pointwise_narrow<BFloat16, Minimum<float>>, true},
    {"minimum/backward/x", DType::Float32, pointwise<MinimumBackwardX<float>>},
    {"minimum/backward/x", DType::Float64, pointwise<MinimumBackwardX<double>>},
    {"minimum/backward/x", DType::Float16, pointwise_narrow<Half, MinimumBackwardX<float>>, true},
    {"minimum/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, MinimumBackwardX<float>>,
        true},
    {"minimum/backward/y", DType::Float32, pointwise<MinimumBackwardY<float>>},
    {"minimum/backward/y", DType::Float64, pointwise<MinimumBackwardY<double>>},
    {"minimum/backward/y", DType::Float16, pointwise_narrow<Half, MinimumBackwardY<float>>, true},
    {"minimum/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, MinimumBackwardY<float>>,
        true},
    {"minimum/backward/x+y", DType::Float32, pointwise<MinimumBackwardXY<float>>},
    {"minimum/backward/x+y", DType::Float64, pointwise<MinimumBackwardXY<double>>},
    {"minimum/backward/x+y", DType::Float16, pointwise_narrow<Half, MinimumBackwardXY<float>>,
        true},
    {"minimum/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16, MinimumBackwardXY<float>>,
        true},
    {"mul", DType::Bool, pointwise<Mul<bool>>},
    {"mul", DType::Int32, pointwise<Mul<int32_t>>},
    {"mul", DType::Int64, pointwise<Mul<int64_t>>},
    {"mul", DType::Float32, pointwise<Mul<float>>},
    {"mul", DType::Float64, pointwise<Mul<double>>},
    {"mul", DType::Complex64, pointwise<Mul<fluxion::Complex<float>>>},
    {"mul", DType::Complex128, pointwise<Mul<fluxion::Complex<double>>>},
    {"mul", DType::Float16, pointwise_narrow<Half, Mul<float>>, true},
    {"mul", DType::BFloat16, pointwise_narrow<BFloat16, Mul<float>>, true},
    {"mul/backward/x", DType::Float32, pointwise<MulBackwardX<float>>},
    {"mul/backward/x", DType::Float64, pointwise<MulBackwardX<double>>},
    {"mul/backward/x", DType::Float16, pointwise_narrow<Half, MulBackwardX<float>>, true},
    {"mul/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, MulBackwardX<float>>, true},
    {"mul/backward/y", DType::Float32, pointwise<MulBackwardY<float>>},
    {"mul/backward/y", DType::Float64, pointwise<MulBackwardY<double>>},
    {"mul/backward/y", DType::Float16, pointwise_narrow<Half, MulBackwardY<float>>, true},
    {"mul/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, MulBackwardY<float>>, true},
    {"mul/backward/x+y", DType::Float32, pointwise<MulBackwardXY<float>>},
    {"mul/backward/x+y", DType::Float64, pointwise<MulBackwardXY<double>>},
    {"mul/backward/x+y", DType::Float16, pointwise_narrow<Half, MulBackwardXY<float>>, true},
    {"mul/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16, MulBackwardXY<float>>, true},
    {"neg", DType::Int32, pointwise<Neg<int32_t>>},
    {"neg", DType::Int64, pointwise<Neg<int64_t>>},
    {"neg", DType::Float32, pointwise<Neg<float>>},
    {"neg", DType::Float64, pointwise<Neg<double>>},
    {"neg", DType::Complex64, pointwise<Neg<fluxion::Complex<float>>>},
    {"neg", DType::Complex128, pointwise<Neg<fluxion::Complex<double>>>},
    {"neg", DType::Float16, pointwise_narrow<Half, Neg<float>>, true},
    {"neg", DType::BFloat16, pointwise_narrow<BFloat16, Neg<float>>, true},
    {"neg/backward/x", DType::Float32, pointwise<NegBackwardX<float>>},
    {"neg/backward/x", DType::Float64, pointwise<NegBackwardX<double>>},
    {"neg/backward/x", DType::Float16, pointwise_narrow<Half, NegBackwardX<float>>, true},
    {"neg/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, NegBackwardX<float>>, true},
    {"pow", DType::Int32, pointwise<Pow<int32_t>>},
    {"pow", DType::Int64, pointwise<Pow<int64_t>>},
    {"pow", DType::Float32, pointwise<Pow<float>>},
    {"pow", DType::Float64, pointwise<Pow<double>>},
    {"pow", DType::Complex64, pointwise<Pow<fluxion::Complex<float>>>},
    {"pow", DType::Complex128, pointwise<Pow<fluxion::Complex<double>>>},
    {"pow", DType::Float16, pointwise_narrow<Half, Pow<float>>, true},
    {"pow", DType::BFloat16, pointwise_narrow<BFloat16, Pow<float>>, true},
    {"pow#0", DType::Int32, pointwise<PowSpecial0<int32_t>>},
    {"pow#0", DType::Int64, pointwise<PowSpecial0<int64_t>>},
    {"pow#0", DType::Float32, pointwise<PowSpecial0<float>>},
    {"pow#0", DType::Float64, pointwise<PowSpecial0<double>>},
    {"pow#0", DType::Complex64, pointwise<PowSpecial0<fluxion::Complex<float>>>},
    {"pow#0", DType::Complex128, pointwise<PowSpecial0<fluxion::Complex<double>>>},
    {"pow#0", DType::Float16, pointwise_narrow<Half, PowSpecial0<float>>, true},
    {"pow#0", DType::BFloat16, pointwise_narrow<BFloat16, PowSpecial0<float>>, true},
    {"pow/backward/x", DType::Float32, pointwise<PowBackwardX<float>>},
    {"pow/backward/x", DType::Float64, pointwise<PowBackwardX<double>>},
    {"pow/backward/x", DType::Float16, pointwise_narrow<Half, PowBackwardX<float>>, true},
    {"pow/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, PowBackwardX<float>>, true},
    {"pow/backward/y", DType::Float32, pointwise<PowBackwardY<float>>},
    {"pow/backward/y", DType::Float64, pointwise<PowBackwardY<double>>},
    {"pow/backward/y", DType::Float16, pointwise_narrow<Half, PowBackwardY<float>>, true},
    {"pow/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, PowBackwardY<float>>, true},
    {"pow/backward/x+y", DType::Float32, pointwise<PowBackwardXY<float>>},
    {"pow/backward/x+y", DType::Float64, pointwise<PowBackwardXY<double>>},
    {"pow/backward/x+y", DType::Float16, pointwise_narrow<Half, PowBackwardXY<float>>, true},
    {"pow/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16, PowBackwardXY<float>>, true},
    {"reciprocal", DType::Float32, pointwise<Reciprocal<float>>},
    {"reciprocal", DType::Float64, pointwise<Reciprocal<double>>},
    {"reciprocal", DType::Complex64, pointwise<Reciprocal<fluxion::Complex<float>>>},
    {"reciprocal", DType::Complex128, pointwise<Reciprocal<fluxion::Complex<double>>>},
    {"reciprocal", DType::Float16, pointwise_narrow<Half, Reciprocal<float>>, true},
    {"reciprocal", DType::BFloat16, pointwise_narrow<BFloat16, Reciprocal<float>>, true},
    {"reciprocal/backward/x", DType::Float32, pointwise<ReciprocalBackwardX<float>>},
    {"reciprocal/backward/x", DType::Float64, pointwise<ReciprocalBackwardX<double>>},
    {"reciprocal/backward/x", DType::Float16, pointwise_narrow<Half, ReciprocalBackwardX<float>>,
        true},
    {"reciprocal/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ReciprocalBackwardX<float>>, true},
    {"remainder", DType::Int32, pointwise<Remainder<int32_t>>},
    {"remainder", DType::Int64, pointwise<Remainder<int64_t>>},
    {"remainder", DType::Float32, pointwise<Remainder<float>>},
    {"remainder", DType::Float64, pointwise<Remainder<double>>},
    {"remainder", DType::Float16, pointwise_narrow<Half, Remainder<float>>, true},
    {"remainder", DType::BFloat16, pointwise_narrow<BFloat16, Remainder<float>>, true},
    {"remainder/backward/y", DType::Float32, pointwise<RemainderBackwardY<float>>},
    {"remainder/backward/y", DType::Float64, pointwise<RemainderBackwardY<double>>},
    {"remainder/backward/y", DType::Float16, pointwise_narrow<Half, RemainderBackwardY<float>>,
        true},
    {"remainder/backward/y", DType::BFloat16, pointwise_narrow<BFloat16,
        RemainderBackwardY<float>>, true},
    {"sign", DType::Bool, pointwise<Sign<bool>>},
    {"sign", DType::Int32, pointwise<Sign<int32_t>>},
    {"sign", DType::Int64, pointwise<Sign<int64_t>>},
    {"sign", DType::Float32, pointwise<Sign<float>>},
    {"sign", DType::Float64, pointwise<Sign<double>>},
    {"sign", DType::Float16, pointwise_narrow<Half, Sign<float>>, true},
    {"sign", DType::BFloat16, pointwise_narrow<BFloat16, Sign<float>>, true},
    {"square", DType::Int32, pointwise<Square<int32_t>>},
    {"square", DType::Int64, pointwise<Square<int64_t>>},
    {"square", DType::Float32, pointwise<Square<float>>},
    {"square", DType::Float64, pointwise<Square<double>>},
    {"square", DType::Complex64, pointwise<Square<fluxion::Complex<float>>>},
    {"square", DType::Complex128, pointwise<Square<fluxion::Complex<double>>>},
    {"square", DType::Float16, pointwise_narrow<Half, Square<float>>, true},
    {"square", DType::BFloat16, pointwise_narrow<BFloat16, Square<float>>, true},
    {"square/backward/x", DType::Float32, pointwise<SquareBackwardX<float>>},
    {"square/backward/x", DType::Float64, pointwise<SquareBackwardX<double>>},
    {"square/backward/x", DType::Float16, pointwise_narrow<Half, SquareBackwardX<float>>, true},
    {"square/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SquareBackwardX<float>>,
        true},
    {"sub", DType::Int32, pointwise<Sub<int32_t>>},
    {"sub", DType::Int64, pointwise<Sub<int64_t>>},
    {"sub", DType::Float32, pointwise<Sub<float>>},
    {"sub", DType::Float64, pointwise<Sub<double>>},
    {"sub", DType::Complex64, pointwise<Sub<fluxion::Complex<float>>>},
    {"sub", DType::Complex128, pointwise<Sub<fluxion::Complex<double>>>},
    {"sub", DType::Float16, pointwise_narrow<Half, Sub<float>>, true},
    {"sub", DType::BFloat16, pointwise_narrow<BFloat16, Sub<float>>, true},
    {"sub#0", DType::Int32, pointwise<SubSpecial0<int32_t>>},
    {"sub#0", DType::Int64, pointwise<SubSpecial0<int64_t>>},
    {"sub#0", DType::Float32, pointwise<SubSpecial0<float>>},
    {"sub#0", DType::Float64, pointwise<SubSpecial0<double>>},
    {"sub#0", DType::Complex64, pointwise<SubSpecial0<fluxion::Complex<float>>>},
    {"sub#0", DType::Complex128, pointwise<SubSpecial0<fluxion::Complex<double>>>},
    {"sub#0", DType::Float16, pointwise_narrow<Half, SubSpecial0<float>>, true},
    {"sub#0", DType::BFloat16, pointwise_narrow<BFloat16, SubSpecial0<float>>, true},
    {"sub/backward/y", DType::Float32, pointwise<SubBackwardY<float>>},
    {"sub/backward/y", DType::Float64, pointwise<SubBackwardY<double>>},
    {"sub/backward/y", DType::Float16, pointwise_narrow<Half, SubBackwardY<float>>, true},
    {"sub/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, SubBackwardY<float>>, true},
};

}  // namespace

extern const Table arithmetic_2_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
