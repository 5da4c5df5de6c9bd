// Generated from ops/exponential.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// exp(x) = exp(x)
template <class T>
struct Exp : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Exp(const Scalars&) {}

  HD T operator()(T x) const { return ops::exp(x); }
};

// exp/backward/x(grad, result) = grad * result
template <class T>
struct ExpBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit ExpBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return grad * result; }
};

// exp2(x) = exp2(x)
template <class T>
struct Exp2 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Exp2(const Scalars&) {}

  HD T operator()(T x) const { return ops::exp2(x); }
};

// exp2/backward/x(grad, result) = grad * result * ln2
template <class T>
struct Exp2BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;

  HD explicit Exp2BackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return grad * result * T(0.6931471805599453); }
};

// expm1(x) = expm1(x)
template <class T>
struct Expm1 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Expm1(const Scalars&) {}

  HD T operator()(T x) const { return ops::expm1(x); }
};

// expm1/backward/x(grad, result) = grad * (result + 1)
template <class T>
struct Expm1BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;

  HD explicit Expm1BackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return grad * (result + T(1)); }
};

// log(x) = log(x)
template <class T>
struct Log : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Log(const Scalars&) {}

  HD T operator()(T x) const { return ops::log(x); }
};

// log/backward/x(grad, x) = grad / x
template <class T>
struct LogBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;

  HD explicit LogBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad / x; }
};

// log10(x) = log10(x)
template <class T>
struct Log10 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Log10(const Scalars&) {}

  HD T operator()(T x) const { return ops::log10(x); }
};

// log10/backward/x(grad, x) = grad / (x * 2.302585092994046)
template <class T>
struct Log10BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 5;

  HD explicit Log10BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad / (x * T(2.302585092994046)); }
};

// log1p(x) = log1p(x)
template <class T>
struct Log1p : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Log1p(const Scalars&) {}

  HD T operator()(T x) const { return ops::log1p(x); }
};

// log1p/backward/x(grad, x) = grad / (1 + x)
template <class T>
struct Log1pBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 5;

  HD explicit Log1pBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad / (T(1) + x); }
};

// log2(x) = log2(x)
template <class T>
struct Log2 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Log2(const Scalars&) {}

  HD T operator()(T x) const { return ops::log2(x); }
};

// log2/backward/x(grad, x) = grad / (x * ln2)
template <class T>
struct Log2BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 5;

  HD explicit Log2BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad / (x * T(0.6931471805599453)); }
};

// logaddexp(x, y) = if x == y and isinf(x) then x else large + log1p(exp(small - large))
//   large = if real(x) >= real(y) then x else y
//   small = if real(x) >= real(y) then y else x
template <class T>
struct Logaddexp : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 106;

  HD explicit Logaddexp(const Scalars&) {}

  HD T operator()(T x, T y) const {
    const T large = ops::real(x) >= ops::real(y) ? x : y;
    const T small = ops::real(x) >= ops::real(y) ? y : x;
    return (x == y) & ops::isinf(x) ? x : large + ops::log1p(ops::exp(small - large));
  }
};

// logaddexp/backward/x(grad, x, y) = grad * (if real(x) >= real(y) then 1 else e) / (1 + e)
//   e = exp(if real(x) >= real(y) then y - x else x - y)
template <class T>
struct LogaddexpBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 92;

  HD explicit LogaddexpBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const {
    const T e = ops::exp(ops::real(x) >= ops::real(y) ? y - x : x - y);
    return grad * (ops::real(x) >= ops::real(y) ? T(1) : e) / (T(1) + e);
  }
};

// logaddexp/backward/y(grad, x, y) = grad * (if real(x) >= real(y) then e else 1) / (1 + e)
//   e = exp(if real(x) >= real(y) then y - x else x - y)
template <class T>
struct LogaddexpBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 92;

  HD explicit LogaddexpBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const {
    const T e = ops::exp(ops::real(x) >= ops::real(y) ? y - x : x - y);
    return grad * (ops::real(x) >= ops::real(y) ? e : T(1)) / (T(1) + e);
  }
};

// logaddexp/backward/x+y(grad, x, y):
//   x = grad * (if real(x) >= real(y) then 1 else e) / (1 + e)
//   y = grad * (if real(x) >= real(y) then e else 1) / (1 + e)
//   e = exp(if real(x) >= real(y) then y - x else x - y)
template <class T>
struct LogaddexpBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 132;

  HD explicit LogaddexpBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T& grad_x, T& grad_y) const {
    const T e = ops::exp(ops::real(x) >= ops::real(y) ? y - x : x - y);
    grad_x = grad * (ops::real(x) >= ops::real(y) ? T(1) : e) / (T(1) + e);
    grad_y = grad * (ops::real(x) >= ops::real(y) ? e : T(1)) / (T(1) + e);
  }
};

// logaddexp2(x, y) = if x == y and isinf(x) then x else max(x, y) + log1p(exp2(-abs(x - y))) / ln2
template <class T>
struct Logaddexp2 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 45;

  HD explicit Logaddexp2(const Scalars&) {}

  HD T operator()(T x, T y) const {
    return (x == y) & ops::isinf(x) ? x : ops::max(x, y) + ops::log1p(ops::exp2(-ops::abs(x - y)))
        / T(0.6931471805599453);
  }
};

// logaddexp2/backward/x(grad, x, y) = grad * (if x >= y then 1 else e) / (1 + e)
//   e = exp2(-abs(x - y))
template <class T>
struct Logaddexp2BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 27;

  HD explicit Logaddexp2BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const {
    const T e = ops::exp2(-ops::abs(x - y));
    return grad * (x >= y ? T(1) : e) / (T(1) + e);
  }
};

// logaddexp2/backward/y(grad, x, y) = grad * (if x >= y then e else 1) / (1 + e)
//   e = exp2(-abs(x - y))
template <class T>
struct Logaddexp2BackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 27;

  HD explicit Logaddexp2BackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const {
    const T e = ops::exp2(-ops::abs(x - y));
    return grad * (x >= y ? e : T(1)) / (T(1) + e);
  }
};

// logaddexp2/backward/x+y(grad, x, y):
//   x = grad * (if x >= y then 1 else e) / (1 + e)
//   y = grad * (if x >= y then e else 1) / (1 + e)
//   e = exp2(-abs(x - y))
template <class T>
struct Logaddexp2BackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 35;

  HD explicit Logaddexp2BackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T& grad_x, T& grad_y) const {
    const T e = ops::exp2(-ops::abs(x - y));
    grad_x = grad * (x >= y ? T(1) : e) / (T(1) + e);
    grad_y = grad * (x >= y ? e : T(1)) / (T(1) + e);
  }
};

// rsqrt(x) = rsqrt(x)
template <class T>
struct Rsqrt : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Rsqrt(const Scalars&) {}

  HD T operator()(T x) const { return ops::rsqrt(x); }
};

// rsqrt/backward/x(grad, result) = -0.5 * grad * result * result * result
template <class T>
struct RsqrtBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 5;

  HD explicit RsqrtBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return -T(0.5) * grad * result * result * result; }
};

// sqrt(x) = sqrt(x)
template <class T>
struct Sqrt : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 4;

  HD explicit Sqrt(const Scalars&) {}

  HD T operator()(T x) const { return ops::sqrt(x); }
};

// sqrt/backward/x(grad, result) = grad / (2 * result)
template <class T>
struct SqrtBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 5;

  HD explicit SqrtBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return grad / (T(2) * result); }
};

// xlog1py(x, y) = if x == 0 and not isnan(y) then 0 else x * log1p(y)
template <class T>
struct Xlog1py : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 22;

  HD explicit Xlog1py(const Scalars&) {}

  HD T operator()(T x, T y) const {
    return (x == T(0)) & !ops::isnan(y) ? T(0) : x * ops::log1p(y);
  }
};

// xlog1py/backward/x(grad, x, y) = if x == 0 and y <= -1 then 0 else grad * log1p(y)
template <class T>
struct Xlog1pyBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 22;

  HD explicit Xlog1pyBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const {
    return (x == T(0)) & (y <= -T(1)) ? T(0) : grad * ops::log1p(y);
  }
};

// xlog1py/backward/y(grad, x, y) = grad * x / (y + 1)
template <class T>
struct Xlog1pyBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 6;

  HD explicit Xlog1pyBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return grad * x / (y + T(1)); }
};

// xlog1py/backward/x+y(grad, x, y):
//   x = if x == 0 and y <= -1 then 0 else grad * log1p(y)
//   y = grad * x / (y + 1)
template <class T>
struct Xlog1pyBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 28;

  HD explicit Xlog1pyBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T& grad_x, T& grad_y) const {
    grad_x = (x == T(0)) & (y <= -T(1)) ? T(0) : grad * ops::log1p(y);
    grad_y = grad * x / (y + T(1));
  }
};

// xlogy(x, y) = if x == 0 and not isnan(y) then 0 else x * log(y)
template <class T>
struct Xlogy : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 22;

  HD explicit Xlogy(const Scalars&) {}

  HD T operator()(T x, T y) const {
    return (x == T(0)) & !ops::isnan(y) ? T(0) : x * ops::log(y);
  }
};

// xlogy/backward/x(grad, x, y) = if x == 0 and y <= 0 then 0 else grad * log(y)
template <class T>
struct XlogyBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 21;

  HD explicit XlogyBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const {
    return (x == T(0)) & (y <= T(0)) ? T(0) : grad * ops::log(y);
  }
};

// xlogy/backward/y(grad, x, y) = grad * x / y
template <class T>
struct XlogyBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 5;

  HD explicit XlogyBackwardY(const Scalars&) {}

  HD T operator()(T grad, T x, T y) const { return grad * x / y; }
};

// xlogy/backward/x+y(grad, x, y):
//   x = if x == 0 and y <= 0 then 0 else grad * log(y)
//   y = grad * x / y
template <class T>
struct XlogyBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 26;

  HD explicit XlogyBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T& grad_x, T& grad_y) const {
    grad_x = (x == T(0)) & (y <= T(0)) ? T(0) : grad * ops::log(y);
    grad_y = grad * x / y;
  }
};

constexpr Row rows[] = {
    {"exp", DType::Float32, pointwise<Exp<float>>},
    {"exp", DType::Float64, pointwise<Exp<double>>},
    {"exp", DType::Complex64, pointwise<Exp<fluxion::Complex<float>>>},
    {"exp", DType::Complex128, pointwise<Exp<fluxion::Complex<double>>>},
    {"exp", DType::Float16, pointwise_narrow<Half, Exp<float>>, true},
    {"exp", DType::BFloat16, pointwise_narrow<BFloat16, Exp<float>>, true},
    {"exp/backward/x", DType::Float32, pointwise<ExpBackwardX<float>>},
    {"exp/backward/x", DType::Float64, pointwise<ExpBackwardX<double>>},
    {"exp/backward/x", DType::Float16, pointwise_narrow<Half, ExpBackwardX<float>>, true},
    {"exp/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, ExpBackwardX<float>>, true},
    {"exp2", DType::Float32, pointwise<Exp2<float>>},
    {"exp2", DType::Float64, pointwise<Exp2<double>>},
    {"exp2", DType::Complex64, pointwise<Exp2<fluxion::Complex<float>>>},
    {"exp2", DType::Complex128, pointwise<Exp2<fluxion::Complex<double>>>},
    {"exp2", DType::Float16, pointwise_narrow<Half, Exp2<float>>, true},
    {"exp2", DType::BFloat16, pointwise_narrow<BFloat16, Exp2<float>>, true},
    {"exp2/backward/x", DType::Float32, pointwise<Exp2BackwardX<float>>},
    {"exp2/backward/x", DType::Float64, pointwise<Exp2BackwardX<double>>},
    {"exp2/backward/x", DType::Float16, pointwise_narrow<Half, Exp2BackwardX<float>>, true},
    {"exp2/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Exp2BackwardX<float>>, true},
    {"expm1", DType::Float32, pointwise<Expm1<float>>},
    {"expm1", DType::Float64, pointwise<Expm1<double>>},
    {"expm1", DType::Complex64, pointwise<Expm1<fluxion::Complex<float>>>},
    {"expm1", DType::Complex128, pointwise<Expm1<fluxion::Complex<double>>>},
    {"expm1", DType::Float16, pointwise_narrow<Half, Expm1<float>>, true},
    {"expm1", DType::BFloat16, pointwise_narrow<BFloat16, Expm1<float>>, true},
    {"expm1/backward/x", DType::Float32, pointwise<Expm1BackwardX<float>>},
    {"expm1/backward/x", DType::Float64, pointwise<Expm1BackwardX<double>>},
    {"expm1/backward/x", DType::Float16, pointwise_narrow<Half, Expm1BackwardX<float>>, true},
    {"expm1/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Expm1BackwardX<float>>, true},
    {"log", DType::Float32, pointwise<Log<float>>},
    {"log", DType::Float64, pointwise<Log<double>>},
    {"log", DType::Complex64, pointwise<Log<fluxion::Complex<float>>>},
    {"log", DType::Complex128, pointwise<Log<fluxion::Complex<double>>>},
    {"log", DType::Float16, pointwise_narrow<Half, Log<float>>, true},
    {"log", DType::BFloat16, pointwise_narrow<BFloat16, Log<float>>, true},
    {"log/backward/x", DType::Float32, pointwise<LogBackwardX<float>>},
    {"log/backward/x", DType::Float64, pointwise<LogBackwardX<double>>},
    {"log/backward/x", DType::Float16, pointwise_narrow<Half, LogBackwardX<float>>, true},
    {"log/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, LogBackwardX<float>>, true},
    {"log10", DType::Float32, pointwise<Log10<float>>},
    {"log10", DType::Float64, pointwise<Log10<double>>},
    {"log10", DType::Complex64, pointwise<Log10<fluxion::Complex<float>>>},
    {"log10", DType::Complex128, pointwise<Log10<fluxion::Complex<double>>>},
    {"log10", DType::Float16, pointwise_narrow<Half, Log10<float>>, true},
    {"log10", DType::BFloat16, pointwise_narrow<BFloat16, Log10<float>>, true},
    {"log10/backward/x", DType::Float32, pointwise<Log10BackwardX<float>>},
    {"log10/backward/x", DType::Float64, pointwise<Log10BackwardX<double>>},
    {"log10/backward/x", DType::Float16, pointwise_narrow<Half, Log10BackwardX<float>>, true},
    {"log10/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Log10BackwardX<float>>, true},
    {"log1p", DType::Float32, pointwise<Log1p<float>>},
    {"log1p", DType::Float64, pointwise<Log1p<double>>},
    {"log1p", DType::Complex64, pointwise<Log1p<fluxion::Complex<float>>>},
    {"log1p", DType::Complex128, pointwise<Log1p<fluxion::Complex<double>>>},
    {"log1p", DType::Float16, pointwise_narrow<Half, Log1p<float>>, true},
    {"log1p", DType::BFloat16, pointwise_narrow<BFloat16, Log1p<float>>, true},
    {"log1p/backward/x", DType::Float32, pointwise<Log1pBackwardX<float>>},
    {"log1p/backward/x", DType::Float64, pointwise<Log1pBackwardX<double>>},
    {"log1p/backward/x", DType::Float16, pointwise_narrow<Half, Log1pBackwardX<float>>, true},
    {"log1p/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Log1pBackwardX<float>>, true},
    {"log2", DType::Float32, pointwise<Log2<float>>},
    {"log2", DType::Float64, pointwise<Log2<double>>},
    {"log2", DType::Complex64, pointwise<Log2<fluxion::Complex<float>>>},
    {"log2", DType::Complex128, pointwise<Log2<fluxion::Complex<double>>>},
    {"log2", DType::Float16, pointwise_narrow<Half, Log2<float>>, true},
    {"log2", DType::BFloat16, pointwise_narrow<BFloat16, Log2<float>>, true},
    {"log2/backward/x", DType::Float32, pointwise<Log2BackwardX<float>>},
    {"log2/backward/x", DType::Float64, pointwise<Log2BackwardX<double>>},
    {"log2/backward/x", DType::Float16, pointwise_narrow<Half, Log2BackwardX<float>>, true},
    {"log2/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Log2BackwardX<float>>, true},
    {"logaddexp", DType::Float32, pointwise<Logaddexp<float>>},
    {"logaddexp", DType::Float64, pointwise<Logaddexp<double>>},
    {"logaddexp", DType::Complex64, pointwise<Logaddexp<fluxion::Complex<float>>>},
    {"logaddexp", DType::Complex128, pointwise<Logaddexp<fluxion::Complex<double>>>},
    {"logaddexp", DType::Float16, pointwise_narrow<Half, Logaddexp<float>>, true},
    {"logaddexp", DType::BFloat16, pointwise_narrow<BFloat16, Logaddexp<float>>, true},
    {"logaddexp/backward/x", DType::Float32, pointwise<LogaddexpBackwardX<float>>},
    {"logaddexp/backward/x", DType::Float64, pointwise<LogaddexpBackwardX<double>>},
    {"logaddexp/backward/x", DType::Float16, pointwise_narrow<Half, LogaddexpBackwardX<float>>,
        true},
    {"logaddexp/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        LogaddexpBackwardX<float>>, true},
    {"logaddexp/backward/y", DType::Float32, pointwise<LogaddexpBackwardY<float>>},
    {"logaddexp/backward/y", DType::Float64, pointwise<LogaddexpBackwardY<double>>},
    {"logaddexp/backward/y", DType::Float16, pointwise_narrow<Half, LogaddexpBackwardY<float>>,
        true},
    {"logaddexp/backward/y", DType::BFloat16, pointwise_narrow<BFloat16,
        LogaddexpBackwardY<float>>, true},
    {"logaddexp/backward/x+y", DType::Float32, pointwise<LogaddexpBackwardXY<float>>},
    {"logaddexp/backward/x+y", DType::Float64, pointwise<LogaddexpBackwardXY<double>>},
    {"logaddexp/backward/x+y", DType::Float16, pointwise_narrow<Half, LogaddexpBackwardXY<float>>,
        true},
    {"logaddexp/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16,
        LogaddexpBackwardXY<float>>, true},
    {"logaddexp2", DType::Float32, pointwise<Logaddexp2<float>>},
    {"logaddexp2", DType::Float64, pointwise<Logaddexp2<double>>},
    {"logaddexp2", DType::Float16, pointwise_narrow<Half, Logaddexp2<float>>, true},
    {"logaddexp2", DType::BFloat16, pointwise_narrow<BFloat16, Logaddexp2<float>>, true},
    {"logaddexp2/backward/x", DType::Float32, pointwise<Logaddexp2BackwardX<float>>},
    {"logaddexp2/backward/x", DType::Float64, pointwise<Logaddexp2BackwardX<double>>},
    {"logaddexp2/backward/x", DType::Float16, pointwise_narrow<Half, Logaddexp2BackwardX<float>>,
        true},
    {"logaddexp2/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        Logaddexp2BackwardX<float>>, true},
    {"logaddexp2/backward/y", DType::Float32, pointwise<Logaddexp2BackwardY<float>>},
    {"logaddexp2/backward/y", DType::Float64, pointwise<Logaddexp2BackwardY<double>>},
    {"logaddexp2/backward/y", DType::Float16, pointwise_narrow<Half, Logaddexp2BackwardY<float>>,
        true},
    {"logaddexp2/backward/y", DType::BFloat16, pointwise_narrow<BFloat16,
        Logaddexp2BackwardY<float>>, true},
    {"logaddexp2/backward/x+y", DType::Float32, pointwise<Logaddexp2BackwardXY<float>>},
    {"logaddexp2/backward/x+y", DType::Float64, pointwise<Logaddexp2BackwardXY<double>>},
    {"logaddexp2/backward/x+y", DType::Float16, pointwise_narrow<Half,
        Logaddexp2BackwardXY<float>>, true},
    {"logaddexp2/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16,
        Logaddexp2BackwardXY<float>>, true},
    {"rsqrt", DType::Float32, pointwise<Rsqrt<float>>},
    {"rsqrt", DType::Float64, pointwise<Rsqrt<double>>},
    {"rsqrt", DType::Complex64, pointwise<Rsqrt<fluxion::Complex<float>>>},
    {"rsqrt", DType::Complex128, pointwise<Rsqrt<fluxion::Complex<double>>>},
    {"rsqrt", DType::Float16, pointwise_narrow<Half, Rsqrt<float>>, true},
    {"rsqrt", DType::BFloat16, pointwise_narrow<BFloat16, Rsqrt<float>>, true},
    {"rsqrt/backward/x", DType::Float32, pointwise<RsqrtBackwardX<float>>},
    {"rsqrt/backward/x", DType::Float64, pointwise<RsqrtBackwardX<double>>},
    {"rsqrt/backward/x", DType::Float16, pointwise_narrow<Half, RsqrtBackwardX<float>>, true},
    {"rsqrt/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, RsqrtBackwardX<float>>, true},
    {"sqrt", DType::Float32, pointwise<Sqrt<float>>},
    {"sqrt", DType::Float64, pointwise<Sqrt<double>>},
    {"sqrt", DType::Complex64, pointwise<Sqrt<fluxion::Complex<float>>>},
    {"sqrt", DType::Complex128, pointwise<Sqrt<fluxion::Complex<double>>>},
    {"sqrt", DType::Float16, pointwise_narrow<Half, Sqrt<float>>, true},
    {"sqrt", DType::BFloat16, pointwise_narrow<BFloat16, Sqrt<float>>, true},
    {"sqrt/backward/x", DType::Float32, pointwise<SqrtBackwardX<float>>},
    {"sqrt/backward/x", DType::Float64, pointwise<SqrtBackwardX<double>>},
    {"sqrt/backward/x", DType::Float16, pointwise_narrow<Half, SqrtBackwardX<float>>, true},
    {"sqrt/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SqrtBackwardX<float>>, true},
    {"xlog1py", DType::Float32, pointwise<Xlog1py<float>>},
    {"xlog1py", DType::Float64, pointwise<Xlog1py<double>>},
    {"xlog1py", DType::Float16, pointwise_narrow<Half, Xlog1py<float>>, true},
    {"xlog1py", DType::BFloat16, pointwise_narrow<BFloat16, Xlog1py<float>>, true},
    {"xlog1py/backward/x", DType::Float32, pointwise<Xlog1pyBackwardX<float>>},
    {"xlog1py/backward/x", DType::Float64, pointwise<Xlog1pyBackwardX<double>>},
    {"xlog1py/backward/x", DType::Float16, pointwise_narrow<Half, Xlog1pyBackwardX<float>>, true},
    {"xlog1py/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Xlog1pyBackwardX<float>>,
        true},
    {"xlog1py/backward/y", DType::Float32, pointwise<Xlog1pyBackwardY<float>>},
    {"xlog1py/backward/y", DType::Float64, pointwise<Xlog1pyBackwardY<double>>},
    {"xlog1py/backward/y", DType::Float16, pointwise_narrow<Half, Xlog1pyBackwardY<float>>, true},
    {"xlog1py/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, Xlog1pyBackwardY<float>>,
        true},
    {"xlog1py/backward/x+y", DType::Float32, pointwise<Xlog1pyBackwardXY<float>>},
    {"xlog1py/backward/x+y", DType::Float64, pointwise<Xlog1pyBackwardXY<double>>},
    {"xlog1py/backward/x+y", DType::Float16, pointwise_narrow<Half, Xlog1pyBackwardXY<float>>,
        true},
    {"xlog1py/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16, Xlog1pyBackwardXY<float>>,
        true},
    {"xlogy", DType::Float32, pointwise<Xlogy<float>>},
    {"xlogy", DType::Float64, pointwise<Xlogy<double>>},
    {"xlogy", DType::Float16, pointwise_narrow<Half, Xlogy<float>>, true},
    {"xlogy", DType::BFloat16, pointwise_narrow<BFloat16, Xlogy<float>>, true},
    {"xlogy/backward/x", DType::Float32, pointwise<XlogyBackwardX<float>>},
    {"xlogy/backward/x", DType::Float64, pointwise<XlogyBackwardX<double>>},
    {"xlogy/backward/x", DType::Float16, pointwise_narrow<Half, XlogyBackwardX<float>>, true},
    {"xlogy/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, XlogyBackwardX<float>>, true},
    {"xlogy/backward/y", DType::Float32, pointwise<XlogyBackwardY<float>>},
    {"xlogy/backward/y", DType::Float64, pointwise<XlogyBackwardY<double>>},
    {"xlogy/backward/y", DType::Float16, pointwise_narrow<Half, XlogyBackwardY<float>>, true},
    {"xlogy/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, XlogyBackwardY<float>>, true},
    {"xlogy/backward/x+y", DType::Float32, pointwise<XlogyBackwardXY<float>>},
    {"xlogy/backward/x+y", DType::Float64, pointwise<XlogyBackwardXY<double>>},
    {"xlogy/backward/x+y", DType::Float16, pointwise_narrow<Half, XlogyBackwardXY<float>>, true},
    {"xlogy/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16, XlogyBackwardXY<float>>,
        true},
};

}  // namespace

extern const Table exponential_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
