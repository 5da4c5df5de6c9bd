// Generated from ops/exponential.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_exp_f32, pointwise, fluxion::cuda::Exp<float>)
KERNEL(fluxion_exp_f64, pointwise, fluxion::cuda::Exp<double>)
KERNEL(fluxion_exp_c64, pointwise, fluxion::cuda::Exp<fluxion::Complex<float>>)
KERNEL(fluxion_exp_c128, pointwise, fluxion::cuda::Exp<fluxion::Complex<double>>)
KERNEL(fluxion_exp_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Exp<float>>)
KERNEL(fluxion_exp_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Exp<float>>)
KERNEL(fluxion_exp_backward_x_f32, pointwise, fluxion::cuda::ExpBackwardX<float>)
KERNEL(fluxion_exp_backward_x_f64, pointwise, fluxion::cuda::ExpBackwardX<double>)
KERNEL(fluxion_exp_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ExpBackwardX<float>>)
KERNEL(fluxion_exp_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ExpBackwardX<float>>)
KERNEL(fluxion_exp2_f32, pointwise, fluxion::cuda::Exp2<float>)
KERNEL(fluxion_exp2_f64, pointwise, fluxion::cuda::Exp2<double>)
KERNEL(fluxion_exp2_c64, pointwise, fluxion::cuda::Exp2<fluxion::Complex<float>>)
KERNEL(fluxion_exp2_c128, pointwise, fluxion::cuda::Exp2<fluxion::Complex<double>>)
KERNEL(fluxion_exp2_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Exp2<float>>)
KERNEL(fluxion_exp2_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Exp2<float>>)
KERNEL(fluxion_exp2_backward_x_f32, pointwise, fluxion::cuda::Exp2BackwardX<float>)
KERNEL(fluxion_exp2_backward_x_f64, pointwise, fluxion::cuda::Exp2BackwardX<double>)
KERNEL(fluxion_exp2_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Exp2BackwardX<float>>)
KERNEL(fluxion_exp2_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Exp2BackwardX<float>>)
KERNEL(fluxion_expm1_f32, pointwise, fluxion::cuda::Expm1<float>)
KERNEL(fluxion_expm1_f64, pointwise, fluxion::cuda::Expm1<double>)
KERNEL(fluxion_expm1_c64, pointwise, fluxion::cuda::Expm1<fluxion::Complex<float>>)
KERNEL(fluxion_expm1_c128, pointwise, fluxion::cuda::Expm1<fluxion::Complex<double>>)
KERNEL(fluxion_expm1_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Expm1<float>>)
KERNEL(fluxion_expm1_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Expm1<float>>)
KERNEL(fluxion_expm1_backward_x_f32, pointwise, fluxion::cuda::Expm1BackwardX<float>)
KERNEL(fluxion_expm1_backward_x_f64, pointwise, fluxion::cuda::Expm1BackwardX<double>)
KERNEL(fluxion_expm1_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Expm1BackwardX<float>>)
KERNEL(fluxion_expm1_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Expm1BackwardX<float>>)
KERNEL(fluxion_log_f32, pointwise, fluxion::cuda::Log<float>)
KERNEL(fluxion_log_f64, pointwise, fluxion::cuda::Log<double>)
KERNEL(fluxion_log_c64, pointwise, fluxion::cuda::Log<fluxion::Complex<float>>)
KERNEL(fluxion_log_c128, pointwise, fluxion::cuda::Log<fluxion::Complex<double>>)
KERNEL(fluxion_log_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Log<float>>)
KERNEL(fluxion_log_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Log<float>>)
KERNEL(fluxion_log_backward_x_f32, pointwise, fluxion::cuda::LogBackwardX<float>)
KERNEL(fluxion_log_backward_x_f64, pointwise, fluxion::cuda::LogBackwardX<double>)
KERNEL(fluxion_log_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogBackwardX<float>>)
KERNEL(fluxion_log_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogBackwardX<float>>)
KERNEL(fluxion_log10_f32, pointwise, fluxion::cuda::Log10<float>)
KERNEL(fluxion_log10_f64, pointwise, fluxion::cuda::Log10<double>)
KERNEL(fluxion_log10_c64, pointwise, fluxion::cuda::Log10<fluxion::Complex<float>>)
KERNEL(fluxion_log10_c128, pointwise, fluxion::cuda::Log10<fluxion::Complex<double>>)
KERNEL(fluxion_log10_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Log10<float>>)
KERNEL(fluxion_log10_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Log10<float>>)
KERNEL(fluxion_log10_backward_x_f32, pointwise, fluxion::cuda::Log10BackwardX<float>)
KERNEL(fluxion_log10_backward_x_f64, pointwise, fluxion::cuda::Log10BackwardX<double>)
KERNEL(fluxion_log10_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Log10BackwardX<float>>)
KERNEL(fluxion_log10_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Log10BackwardX<float>>)
KERNEL(fluxion_log1p_f32, pointwise, fluxion::cuda::Log1p<float>)
KERNEL(fluxion_log1p_f64, pointwise, fluxion::cuda::Log1p<double>)
KERNEL(fluxion_log1p_c64, pointwise, fluxion::cuda::Log1p<fluxion::Complex<float>>)
KERNEL(fluxion_log1p_c128, pointwise, fluxion::cuda::Log1p<fluxion::Complex<double>>)
KERNEL(fluxion_log1p_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Log1p<float>>)
KERNEL(fluxion_log1p_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Log1p<float>>)
KERNEL(fluxion_log1p_backward_x_f32, pointwise, fluxion::cuda::Log1pBackwardX<float>)
KERNEL(fluxion_log1p_backward_x_f64, pointwise, fluxion::cuda::Log1pBackwardX<double>)
KERNEL(fluxion_log1p_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Log1pBackwardX<float>>)
KERNEL(fluxion_log1p_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Log1pBackwardX<float>>)
KERNEL(fluxion_log2_f32, pointwise, fluxion::cuda::Log2<float>)
KERNEL(fluxion_log2_f64, pointwise, fluxion::cuda::Log2<double>)
KERNEL(fluxion_log2_c64, pointwise, fluxion::cuda::Log2<fluxion::Complex<float>>)
KERNEL(fluxion_log2_c128, pointwise, fluxion::cuda::Log2<fluxion::Complex<double>>)
KERNEL(fluxion_log2_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Log2<float>>)
KERNEL(fluxion_log2_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Log2<float>>)
KERNEL(fluxion_log2_backward_x_f32, pointwise, fluxion::cuda::Log2BackwardX<float>)
KERNEL(fluxion_log2_backward_x_f64, pointwise, fluxion::cuda::Log2BackwardX<double>)
KERNEL(fluxion_log2_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Log2BackwardX<float>>)
KERNEL(fluxion_log2_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Log2BackwardX<float>>)
KERNEL(fluxion_logaddexp_f32, pointwise, fluxion::cuda::Logaddexp<float>)
KERNEL(fluxion_logaddexp_f64, pointwise, fluxion::cuda::Logaddexp<double>)
KERNEL(fluxion_logaddexp_c64, pointwise, fluxion::cuda::Logaddexp<fluxion::Complex<float>>)
KERNEL(fluxion_logaddexp_c128, pointwise, fluxion::cuda::Logaddexp<fluxion::Complex<double>>)
KERNEL(fluxion_logaddexp_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Logaddexp<float>>)
KERNEL(fluxion_logaddexp_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Logaddexp<float>>)
KERNEL(fluxion_logaddexp_backward_x_f32, pointwise, fluxion::cuda::LogaddexpBackwardX<float>)
KERNEL(fluxion_logaddexp_backward_x_f64, pointwise, fluxion::cuda::LogaddexpBackwardX<double>)
KERNEL(fluxion_logaddexp_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogaddexpBackwardX<float>>)
KERNEL(fluxion_logaddexp_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogaddexpBackwardX<float>>)
KERNEL(fluxion_logaddexp_backward_y_f32, pointwise, fluxion::cuda::LogaddexpBackwardY<float>)
KERNEL(fluxion_logaddexp_backward_y_f64, pointwise, fluxion::cuda::LogaddexpBackwardY<double>)
KERNEL(fluxion_logaddexp_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogaddexpBackwardY<float>>)
KERNEL(fluxion_logaddexp_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogaddexpBackwardY<float>>)
KERNEL(fluxion_logaddexp_backward_x_y_f32, pointwise, fluxion::cuda::LogaddexpBackwardXY<float>)
KERNEL(fluxion_logaddexp_backward_x_y_f64, pointwise, fluxion::cuda::LogaddexpBackwardXY<double>)
KERNEL(fluxion_logaddexp_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogaddexpBackwardXY<float>>)
KERNEL(fluxion_logaddexp_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogaddexpBackwardXY<float>>)
KERNEL(fluxion_logaddexp2_f32, pointwise, fluxion::cuda::Logaddexp2<float>)
KERNEL(fluxion_logaddexp2_f64, pointwise, fluxion::cuda::Logaddexp2<double>)
KERNEL(fluxion_logaddexp2_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Logaddexp2<float>>)
KERNEL(fluxion_logaddexp2_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Logaddexp2<float>>)
KERNEL(fluxion_logaddexp2_backward_x_f32, pointwise, fluxion::cuda::Logaddexp2BackwardX<float>)
KERNEL(fluxion_logaddexp2_backward_x_f64, pointwise, fluxion::cuda::Logaddexp2BackwardX<double>)
KERNEL(fluxion_logaddexp2_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Logaddexp2BackwardX<float>>)
KERNEL(fluxion_logaddexp2_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Logaddexp2BackwardX<float>>)
KERNEL(fluxion_logaddexp2_backward_y_f32, pointwise, fluxion::cuda::Logaddexp2BackwardY<float>)
KERNEL(fluxion_logaddexp2_backward_y_f64, pointwise, fluxion::cuda::Logaddexp2BackwardY<double>)
KERNEL(fluxion_logaddexp2_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Logaddexp2BackwardY<float>>)
KERNEL(fluxion_logaddexp2_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Logaddexp2BackwardY<float>>)
KERNEL(fluxion_logaddexp2_backward_x_y_f32, pointwise, fluxion::cuda::Logaddexp2BackwardXY<float>)
KERNEL(fluxion_logaddexp2_backward_x_y_f64, pointwise, fluxion::cuda::Logaddexp2BackwardXY<double>)
KERNEL(fluxion_logaddexp2_backward_x_y_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::Logaddexp2BackwardXY<float>>)
KERNEL(fluxion_logaddexp2_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Logaddexp2BackwardXY<float>>)
KERNEL(fluxion_rsqrt_f32, pointwise, fluxion::cuda::Rsqrt<float>)
KERNEL(fluxion_rsqrt_f64, pointwise, fluxion::cuda::Rsqrt<double>)
KERNEL(fluxion_rsqrt_c64, pointwise, fluxion::cuda::Rsqrt<fluxion::Complex<float>>)
KERNEL(fluxion_rsqrt_c128, pointwise, fluxion::cuda::Rsqrt<fluxion::Complex<double>>)
KERNEL(fluxion_rsqrt_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Rsqrt<float>>)
KERNEL(fluxion_rsqrt_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Rsqrt<float>>)
KERNEL(fluxion_rsqrt_backward_x_f32, pointwise, fluxion::cuda::RsqrtBackwardX<float>)
KERNEL(fluxion_rsqrt_backward_x_f64, pointwise, fluxion::cuda::RsqrtBackwardX<double>)
KERNEL(fluxion_rsqrt_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RsqrtBackwardX<float>>)
KERNEL(fluxion_rsqrt_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RsqrtBackwardX<float>>)
KERNEL(fluxion_sqrt_f32, pointwise, fluxion::cuda::Sqrt<float>)
KERNEL(fluxion_sqrt_f64, pointwise, fluxion::cuda::Sqrt<double>)
KERNEL(fluxion_sqrt_c64, pointwise, fluxion::cuda::Sqrt<fluxion::Complex<float>>)
KERNEL(fluxion_sqrt_c128, pointwise, fluxion::cuda::Sqrt<fluxion::Complex<double>>)
KERNEL(fluxion_sqrt_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sqrt<float>>)
KERNEL(fluxion_sqrt_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sqrt<float>>)
KERNEL(fluxion_sqrt_backward_x_f32, pointwise, fluxion::cuda::SqrtBackwardX<float>)
KERNEL(fluxion_sqrt_backward_x_f64, pointwise, fluxion::cuda::SqrtBackwardX<double>)
KERNEL(fluxion_sqrt_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SqrtBackwardX<float>>)
KERNEL(fluxion_sqrt_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SqrtBackwardX<float>>)
KERNEL(fluxion_xlog1py_f32, pointwise, fluxion::cuda::Xlog1py<float>)
KERNEL(fluxion_xlog1py_f64, pointwise, fluxion::cuda::Xlog1py<double>)
KERNEL(fluxion_xlog1py_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Xlog1py<float>>)
KERNEL(fluxion_xlog1py_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Xlog1py<float>>)
KERNEL(fluxion_xlog1py_backward_x_f32, pointwise, fluxion::cuda::Xlog1pyBackwardX<float>)
KERNEL(fluxion_xlog1py_backward_x_f64, pointwise, fluxion::cuda::Xlog1pyBackwardX<double>)
KERNEL(fluxion_xlog1py_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Xlog1pyBackwardX<float>>)
KERNEL(fluxion_xlog1py_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Xlog1pyBackwardX<float>>)
KERNEL(fluxion_xlog1py_backward_y_f32, pointwise, fluxion::cuda::Xlog1pyBackwardY<float>)
KERNEL(fluxion_xlog1py_backward_y_f64, pointwise, fluxion::cuda::Xlog1pyBackwardY<double>)
KERNEL(fluxion_xlog1py_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Xlog1pyBackwardY<float>>)
KERNEL(fluxion_xlog1py_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Xlog1pyBackwardY<float>>)
KERNEL(fluxion_xlog1py_backward_x_y_f32, pointwise, fluxion::cuda::Xlog1pyBackwardXY<float>)
KERNEL(fluxion_xlog1py_backward_x_y_f64, pointwise, fluxion::cuda::Xlog1pyBackwardXY<double>)
KERNEL(fluxion_xlog1py_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Xlog1pyBackwardXY<float>>)
KERNEL(fluxion_xlog1py_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Xlog1pyBackwardXY<float>>)
KERNEL(fluxion_xlogy_f32, pointwise, fluxion::cuda::Xlogy<float>)
KERNEL(fluxion_xlogy_f64, pointwise, fluxion::cuda::Xlogy<double>)
KERNEL(fluxion_xlogy_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Xlogy<float>>)
KERNEL(fluxion_xlogy_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Xlogy<float>>)
KERNEL(fluxion_xlogy_backward_x_f32, pointwise, fluxion::cuda::XlogyBackwardX<float>)
KERNEL(fluxion_xlogy_backward_x_f64, pointwise, fluxion::cuda::XlogyBackwardX<double>)
KERNEL(fluxion_xlogy_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::XlogyBackwardX<float>>)
KERNEL(fluxion_xlogy_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::XlogyBackwardX<float>>)
KERNEL(fluxion_xlogy_backward_y_f32, pointwise, fluxion::cuda::XlogyBackwardY<float>)
KERNEL(fluxion_xlogy_backward_y_f64, pointwise, fluxion::cuda::XlogyBackwardY<double>)
KERNEL(fluxion_xlogy_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::XlogyBackwardY<float>>)
KERNEL(fluxion_xlogy_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::XlogyBackwardY<float>>)
KERNEL(fluxion_xlogy_backward_x_y_f32, pointwise, fluxion::cuda::XlogyBackwardXY<float>)
KERNEL(fluxion_xlogy_backward_x_y_f64, pointwise, fluxion::cuda::XlogyBackwardXY<double>)
KERNEL(fluxion_xlogy_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::XlogyBackwardXY<float>>)
KERNEL(fluxion_xlogy_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::XlogyBackwardXY<float>>)
