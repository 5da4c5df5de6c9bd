// Generated from ops/signs.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// copysign(x, y) = copysign(x, y)
template <class T>
struct Copysign : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit Copysign(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::copysign(x, y); }
};

// copysign/backward/x(grad, x, result) = if x == 0 then 0 else grad * (result / x)
template <class T>
struct CopysignBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 7;

  HD explicit CopysignBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const { return x == T(0) ? T(0) : grad * (result / x); }
};

// frexp(x):
//   mantissa = mantissa(x)
//   exponent = exponent(x)
template <class T>
struct Frexp : PointwiseFunctor {
  using Outputs = Types<T, int32_t>;
  using Inputs = Types<T>;
  static constexpr int cost = 32;

  HD explicit Frexp(const Scalars&) {}

  HD void operator()(T x, T& mantissa, int32_t& exponent) const {
    mantissa = ops::mantissa(x);
    exponent = ops::cast<int32_t>(ops::exponent(x));
  }
};

// frexp/backward/x(grad, exponent) = grad * exp2(-exponent)
template <class T>
struct FrexpBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, int32_t>;
  static constexpr int cost = 18;

  HD explicit FrexpBackwardX(const Scalars&) {}

  HD T operator()(T grad, int32_t exponent) const { return grad * ops::exp2(T(-exponent)); }
};

// ldexp(x, other) = x * exp2(other)
template <class T>
struct Ldexp : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit Ldexp(const Scalars&) {}

  HD T operator()(T x, T other) const { return x * ops::exp2(other); }
};

// ldexp/backward/x(grad, other) = grad * exp2(other)
template <class T>
struct LdexpBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit LdexpBackwardX(const Scalars&) {}

  HD T operator()(T grad, T other) const { return grad * ops::exp2(other); }
};

// ldexp/backward/other(grad, x, other) = grad * (x * (exp2(other) * ln2))
template <class T>
struct LdexpBackwardOther : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 19;

  HD explicit LdexpBackwardOther(const Scalars&) {}

  HD T operator()(T grad, T x, T other) const {
    return grad * (x * (ops::exp2(other) * T(0.6931471805599453)));
  }
};

// ldexp/backward/x+other(grad, x, other):
//   x = grad * exp2(other)
//   other = grad * (x * (exp2(other) * ln2))
template <class T>
struct LdexpBackwardXOther : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 36;

  HD explicit LdexpBackwardXOther(const Scalars&) {}

  HD void operator()(T grad, T x, T other, T& grad_x, T& grad_other) const {
    grad_x = grad * ops::exp2(other);
    grad_other = grad * (x * (ops::exp2(other) * T(0.6931471805599453)));
  }
};

// nextafter(x, y) = nextafter(x, y)
template <class T>
struct Nextafter : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Nextafter(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::nextafter(x, y); }
};

// rsub(x, y) = y - alpha * x
template <class T>
struct Rsub : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;
  R alpha;

  HD explicit Rsub(const Scalars& s) : alpha(s.template real<R>(0)) {}

  HD T operator()(T x, T y) const { return y - alpha * x; }
};

// rsub#0(x, y) = y - x
template <class T>
struct RsubSpecial0 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit RsubSpecial0(const Scalars&) {}

  HD T operator()(T x, T y) const { return y - x; }
};

// rsub/backward/x(grad) = -(grad * alpha)
template <class T>
struct RsubBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 2;
  T alpha;

  HD explicit RsubBackwardX(const Scalars& s) : alpha(s.template real<T>(0)) {}

  HD T operator()(T grad) const { return -(grad * alpha); }
};

// signbit(x) = signbit(x)
template <class T>
struct Signbit : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Signbit(const Scalars&) {}

  HD bool operator()(T x) const { return ops::signbit(x); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_copysign_f32, pointwise, fluxion::cuda::Copysign<float>)
KERNEL(fluxion_copysign_f64, pointwise, fluxion::cuda::Copysign<double>)
KERNEL(fluxion_copysign_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Copysign<float>>)
KERNEL(fluxion_copysign_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Copysign<float>>)
KERNEL(fluxion_copysign_backward_x_f32, pointwise, fluxion::cuda::CopysignBackwardX<float>)
KERNEL(fluxion_copysign_backward_x_f64, pointwise, fluxion::cuda::CopysignBackwardX<double>)
KERNEL(fluxion_copysign_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::CopysignBackwardX<float>>)
KERNEL(fluxion_copysign_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::CopysignBackwardX<float>>)
KERNEL(fluxion_frexp_f32, pointwise, fluxion::cuda::Frexp<float>)
KERNEL(fluxion_frexp_f64, pointwise, fluxion::cuda::Frexp<double>)
KERNEL(fluxion_frexp_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Frexp<float>>)
KERNEL(fluxion_frexp_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Frexp<float>>)
KERNEL(fluxion_frexp_backward_x_f32, pointwise, fluxion::cuda::FrexpBackwardX<float>)
KERNEL(fluxion_frexp_backward_x_f64, pointwise, fluxion::cuda::FrexpBackwardX<double>)
KERNEL(fluxion_frexp_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FrexpBackwardX<float>>)
KERNEL(fluxion_frexp_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FrexpBackwardX<float>>)
KERNEL(fluxion_ldexp_f32, pointwise, fluxion::cuda::Ldexp<float>)
KERNEL(fluxion_ldexp_f64, pointwise, fluxion::cuda::Ldexp<double>)
KERNEL(fluxion_ldexp_c64, pointwise, fluxion::cuda::Ldexp<fluxion::Complex<float>>)
KERNEL(fluxion_ldexp_c128, pointwise, fluxion::cuda::Ldexp<fluxion::Complex<double>>)
KERNEL(fluxion_ldexp_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Ldexp<float>>)
KERNEL(fluxion_ldexp_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Ldexp<float>>)
KERNEL(fluxion_ldexp_backward_x_f32, pointwise, fluxion::cuda::LdexpBackwardX<float>)
KERNEL(fluxion_ldexp_backward_x_f64, pointwise, fluxion::cuda::LdexpBackwardX<double>)
KERNEL(fluxion_ldexp_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LdexpBackwardX<float>>)
KERNEL(fluxion_ldexp_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LdexpBackwardX<float>>)
KERNEL(fluxion_ldexp_backward_other_f32, pointwise, fluxion::cuda::LdexpBackwardOther<float>)
KERNEL(fluxion_ldexp_backward_other_f64, pointwise, fluxion::cuda::LdexpBackwardOther<double>)
KERNEL(fluxion_ldexp_backward_other_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LdexpBackwardOther<float>>)
KERNEL(fluxion_ldexp_backward_other_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LdexpBackwardOther<float>>)
KERNEL(fluxion_ldexp_backward_x_other_f32, pointwise, fluxion::cuda::LdexpBackwardXOther<float>)
KERNEL(fluxion_ldexp_backward_x_other_f64, pointwise, fluxion::cuda::LdexpBackwardXOther<double>)
KERNEL(fluxion_ldexp_backward_x_other_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LdexpBackwardXOther<float>>)
KERNEL(fluxion_ldexp_backward_x_other_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LdexpBackwardXOther<float>>)
KERNEL(fluxion_nextafter_f32, pointwise, fluxion::cuda::Nextafter<float>)
KERNEL(fluxion_nextafter_f64, pointwise, fluxion::cuda::Nextafter<double>)
KERNEL(fluxion_nextafter_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Nextafter<float>>)
KERNEL(fluxion_nextafter_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Nextafter<float>>)
KERNEL(fluxion_rsub_i32, pointwise, fluxion::cuda::Rsub<int32_t>)
KERNEL(fluxion_rsub_i64, pointwise, fluxion::cuda::Rsub<int64_t>)
KERNEL(fluxion_rsub_f32, pointwise, fluxion::cuda::Rsub<float>)
KERNEL(fluxion_rsub_f64, pointwise, fluxion::cuda::Rsub<double>)
KERNEL(fluxion_rsub_c64, pointwise, fluxion::cuda::Rsub<fluxion::Complex<float>>)
KERNEL(fluxion_rsub_c128, pointwise, fluxion::cuda::Rsub<fluxion::Complex<double>>)
KERNEL(fluxion_rsub_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Rsub<float>>)
KERNEL(fluxion_rsub_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Rsub<float>>)
KERNEL(fluxion_rsub_special_0_i32, pointwise, fluxion::cuda::RsubSpecial0<int32_t>)
KERNEL(fluxion_rsub_special_0_i64, pointwise, fluxion::cuda::RsubSpecial0<int64_t>)
KERNEL(fluxion_rsub_special_0_f32, pointwise, fluxion::cuda::RsubSpecial0<float>)
KERNEL(fluxion_rsub_special_0_f64, pointwise, fluxion::cuda::RsubSpecial0<double>)
KERNEL(fluxion_rsub_special_0_c64, pointwise, fluxion::cuda::RsubSpecial0<fluxion::Complex<float>>)
KERNEL(fluxion_rsub_special_0_c128, pointwise,
    fluxion::cuda::RsubSpecial0<fluxion::Complex<double>>)
KERNEL(fluxion_rsub_special_0_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RsubSpecial0<float>>)
KERNEL(fluxion_rsub_special_0_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RsubSpecial0<float>>)
KERNEL(fluxion_rsub_backward_x_f32, pointwise, fluxion::cuda::RsubBackwardX<float>)
KERNEL(fluxion_rsub_backward_x_f64, pointwise, fluxion::cuda::RsubBackwardX<double>)
KERNEL(fluxion_rsub_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RsubBackwardX<float>>)
KERNEL(fluxion_rsub_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RsubBackwardX<float>>)
KERNEL(fluxion_signbit_b8, pointwise, fluxion::cuda::Signbit<bool>)
KERNEL(fluxion_signbit_i32, pointwise, fluxion::cuda::Signbit<int32_t>)
KERNEL(fluxion_signbit_i64, pointwise, fluxion::cuda::Signbit<int64_t>)
KERNEL(fluxion_signbit_f32, pointwise, fluxion::cuda::Signbit<float>)
KERNEL(fluxion_signbit_f64, pointwise, fluxion::cuda::Signbit<double>)
KERNEL(fluxion_signbit_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Signbit<float>>)
KERNEL(fluxion_signbit_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Signbit<float>>)
