// Generated from ops/special.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"
#include "native/core/bessel.h"

namespace fluxion::cuda {

namespace {

// digamma(x) = digamma(x)
template <class T>
struct Digamma : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Digamma(const Scalars&) {}

  HD T operator()(T x) const { return ops::digamma(x); }
};

// digamma/backward/x(grad, x) = grad * polygamma(1, x)
template <class T>
struct DigammaBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit DigammaBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::polygamma(T(1), x); }
};

// entr(x) = if x > 0 then -x * log(x) else if x == 0 then 0 else if x < 0 then -inf else x
template <class T>
struct Entr : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 25;

  HD explicit Entr(const Scalars&) {}

  HD T operator()(T x) const {
    return x > T(0) ? -x * ops::log(x) : x == T(0) ? T(0) : x < T(0) ? -ops::inf<T>() : x;
  }
};

// entr/backward/x(grad, x) = -grad * (1 + log(x))
template <class T>
struct EntrBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 19;

  HD explicit EntrBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return -grad * (T(1) + ops::log(x)); }
};

// erf(x) = erf(x)
template <class T>
struct Erf : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Erf(const Scalars&) {}

  HD T operator()(T x) const { return ops::erf(x); }
};

// erf/backward/x(grad, x) = grad * (1.1283791670955126 * exp(-(x * x)))
template <class T>
struct ErfBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 20;

  HD explicit ErfBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    return grad * (T(1.1283791670955126) * ops::exp(-(x * x)));
  }
};

// erfc(x) = erfc(x)
template <class T>
struct Erfc : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Erfc(const Scalars&) {}

  HD T operator()(T x) const { return ops::erfc(x); }
};

// erfc/backward/x(grad, x) = -(grad * (1.1283791670955126 * exp(-(x * x))))
template <class T>
struct ErfcBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 21;

  HD explicit ErfcBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    return -(grad * (T(1.1283791670955126) * ops::exp(-(x * x))));
  }
};

// erfinv(x) = erfinv(x)
template <class T>
struct Erfinv : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Erfinv(const Scalars&) {}

  HD T operator()(T x) const { return ops::erfinv(x); }
};

// erfinv/backward/x(grad, result) = grad * 1.7724538509055159 / 2 * exp(result * result)
template <class T>
struct ErfinvBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 23;

  HD explicit ErfinvBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const {
    return grad * T(1.7724538509055159) / T(2) * ops::exp(result * result);
  }
};

// i0(x) = i0(x)
template <class T>
struct I0 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit I0(const Scalars&) {}

  HD T operator()(T x) const { return ops::i0(x); }
};

// i0/backward/x(grad, x) = grad * i1(x)
template <class T>
struct I0BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit I0BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::i1(x); }
};

// i0e(x) = i0e(x)
template <class T>
struct I0e : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit I0e(const Scalars&) {}

  HD T operator()(T x) const { return ops::i0e(x); }
};

// i0e/backward/x(grad, x, result) = grad * (i1e(x) - sign(x) * result)
template <class T>
struct I0eBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 20;

  HD explicit I0eBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return grad * (ops::i1e(x) - ops::sign(x) * result);
  }
};

// i1(x) = i1(x)
template <class T>
struct I1 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit I1(const Scalars&) {}

  HD T operator()(T x) const { return ops::i1(x); }
};

// i1/backward/x(grad, x, result) = if x == 0 then 0.5 * grad else grad * (i0(x) - result / x)
template <class T>
struct I1BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 25;

  HD explicit I1BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return x == T(0) ? T(0.5) * grad : grad * (ops::i0(x) - result / x);
  }
};

// i1e(x) = i1e(x)
template <class T>
struct I1e : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit I1e(const Scalars&) {}

  HD T operator()(T x) const { return ops::i1e(x); }
};

// i1e/backward/x(grad, x, result) = if x == 0 then 0.5 * grad else grad * (i0e(x) - result *
//     (sign(x) + 1 / x))
template <class T>
struct I1eBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 28;

  HD explicit I1eBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return x == T(0) ? T(0.5) * grad : grad * (ops::i0e(x) - result * (ops::sign(x) + T(1) / x));
  }
};

// lgamma(x) = lgamma(x)
template <class T>
struct Lgamma : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit Lgamma(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T x, Reach reach = {}) const { return ops::lgamma(reach(x)); }
};

// lgamma/backward/x(grad, x) = grad * digamma(x)
template <class T>
struct LgammaBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit LgammaBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::digamma(x); }
};

// logit(x) = log(z / (1 - z))
//   z = if x < lo then lo else if x > hi then hi else x
template <class T>
struct Logit : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 25;
  T lo;
  T hi;

  HD explicit Logit(const Scalars& s) : lo(s.template real<T>(0)), hi(s.template real<T>(1)) {}

  HD T operator()(T x) const {
    const T z = x < lo ? lo : x > hi ? hi : x;
    return ops::log(z / (T(1) - z));
  }
};

// logit/backward/x(grad, x) = if x < lo or x > hi then 0 else grad / (x * (1 - x))
template <class T>
struct LogitBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 10;
  T lo;
  T hi;

  HD explicit LogitBackwardX(const Scalars& s)
      : lo(s.template real<T>(0)),
        hi(s.template real<T>(1)) {}

  HD T operator()(T grad, T x) const {
    return (x < lo) | (x > hi) ? T(0) : grad / (x * (T(1) - x));
  }
};

// ndtr(x) = ndtr(x)
template <class T>
struct Ndtr : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Ndtr(const Scalars&) {}

  HD T operator()(T x) const { return ops::ndtr(x); }
};

// ndtr/backward/x(grad, x) = grad * exp(-0.5 * x * x) / 2.5066282746310002
template <class T>
struct NdtrBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 24;

  HD explicit NdtrBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    return grad * ops::exp(-T(0.5) * x * x) / T(2.5066282746310002);
  }
};

// polygamma(x) = polygamma(n, x)
template <class T>
struct Polygamma : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;
  int64_t n;

  HD explicit Polygamma(const Scalars& s) : n(s.whole(0)) {}

  HD T operator()(T x) const { return ops::polygamma(T(n), x); }
};

// polygamma/backward/x(grad, x) = grad * polygamma(h0, x)
template <class T>
struct PolygammaBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;
  int64_t h0;

  HD explicit PolygammaBackwardX(const Scalars& s) : h0(s.whole(0)) {}

  HD T operator()(T grad, T x) const { return grad * ops::polygamma(T(h0), x); }
};

// sinc(x) = sinc(x)
template <class T>
struct Sinc : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Sinc(const Scalars&) {}

  HD T operator()(T x) const { return ops::sinc(x); }
};

// sinc/backward/x(grad, x, result) = if x == 0 then 0 else grad * ((cos(pi * x) - result) / x)
template <class T>
struct SincBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 25;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit SincBackwardX(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T grad, T x, T result, Reach reach = {}) const {
    return x == T(0) ? T(0) : grad * ((ops::cos(reach(T(3.141592653589793) * x)) - result) / x);
  }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_digamma_f32, pointwise, fluxion::cuda::Digamma<float>)
KERNEL(fluxion_digamma_f64, pointwise, fluxion::cuda::Digamma<double>)
KERNEL(fluxion_digamma_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Digamma<float>>)
KERNEL(fluxion_digamma_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Digamma<float>>)
KERNEL(fluxion_digamma_backward_x_f32, pointwise, fluxion::cuda::DigammaBackwardX<float>)
KERNEL(fluxion_digamma_backward_x_f64, pointwise, fluxion::cuda::DigammaBackwardX<double>)
KERNEL(fluxion_digamma_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DigammaBackwardX<float>>)
KERNEL(fluxion_digamma_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DigammaBackwardX<float>>)
KERNEL(fluxion_entr_f32, pointwise, fluxion::cuda::Entr<float>)
KERNEL(fluxion_entr_f64, pointwise, fluxion::cuda::Entr<double>)
KERNEL(fluxion_entr_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Entr<float>>)
KERNEL(fluxion_entr_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Entr<float>>)
KERNEL(fluxion_entr_backward_x_f32, pointwise, fluxion::cuda::EntrBackwardX<float>)
KERNEL(fluxion_entr_backward_x_f64, pointwise, fluxion::cuda::EntrBackwardX<double>)
KERNEL(fluxion_entr_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::EntrBackwardX<float>>)
KERNEL(fluxion_entr_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::EntrBackwardX<float>>)
KERNEL(fluxion_erf_f32, pointwise, fluxion::cuda::Erf<float>)
KERNEL(fluxion_erf_f64, pointwise, fluxion::cuda::Erf<double>)
KERNEL(fluxion_erf_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Erf<float>>)
KERNEL(fluxion_erf_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Erf<float>>)
KERNEL(fluxion_erf_backward_x_f32, pointwise, fluxion::cuda::ErfBackwardX<float>)
KERNEL(fluxion_erf_backward_x_f64, pointwise, fluxion::cuda::ErfBackwardX<double>)
KERNEL(fluxion_erf_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ErfBackwardX<float>>)
KERNEL(fluxion_erf_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ErfBackwardX<float>>)
KERNEL(fluxion_erfc_f32, pointwise, fluxion::cuda::Erfc<float>)
KERNEL(fluxion_erfc_f64, pointwise, fluxion::cuda::Erfc<double>)
KERNEL(fluxion_erfc_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Erfc<float>>)
KERNEL(fluxion_erfc_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Erfc<float>>)
KERNEL(fluxion_erfc_backward_x_f32, pointwise, fluxion::cuda::ErfcBackwardX<float>)
KERNEL(fluxion_erfc_backward_x_f64, pointwise, fluxion::cuda::ErfcBackwardX<double>)
KERNEL(fluxion_erfc_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ErfcBackwardX<float>>)
KERNEL(fluxion_erfc_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ErfcBackwardX<float>>)
KERNEL(fluxion_erfinv_f32, pointwise, fluxion::cuda::Erfinv<float>)
KERNEL(fluxion_erfinv_f64, pointwise, fluxion::cuda::Erfinv<double>)
KERNEL(fluxion_erfinv_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Erfinv<float>>)
KERNEL(fluxion_erfinv_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Erfinv<float>>)
KERNEL(fluxion_erfinv_backward_x_f32, pointwise, fluxion::cuda::ErfinvBackwardX<float>)
KERNEL(fluxion_erfinv_backward_x_f64, pointwise, fluxion::cuda::ErfinvBackwardX<double>)
KERNEL(fluxion_erfinv_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ErfinvBackwardX<float>>)
KERNEL(fluxion_erfinv_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ErfinvBackwardX<float>>)
KERNEL(fluxion_i0_f32, pointwise, fluxion::cuda::I0<float>)
KERNEL(fluxion_i0_f64, pointwise, fluxion::cuda::I0<double>)
KERNEL(fluxion_i0_backward_x_f32, pointwise, fluxion::cuda::I0BackwardX<float>)
KERNEL(fluxion_i0_backward_x_f64, pointwise, fluxion::cuda::I0BackwardX<double>)
KERNEL(fluxion_i0e_f32, pointwise, fluxion::cuda::I0e<float>)
KERNEL(fluxion_i0e_f64, pointwise, fluxion::cuda::I0e<double>)
KERNEL(fluxion_i0e_backward_x_f32, pointwise, fluxion::cuda::I0eBackwardX<float>)
KERNEL(fluxion_i0e_backward_x_f64, pointwise, fluxion::cuda::I0eBackwardX<double>)
KERNEL(fluxion_i1_f32, pointwise, fluxion::cuda::I1<float>)
KERNEL(fluxion_i1_f64, pointwise, fluxion::cuda::I1<double>)
KERNEL(fluxion_i1_backward_x_f32, pointwise, fluxion::cuda::I1BackwardX<float>)
KERNEL(fluxion_i1_backward_x_f64, pointwise, fluxion::cuda::I1BackwardX<double>)
KERNEL(fluxion_i1e_f32, pointwise, fluxion::cuda::I1e<float>)
KERNEL(fluxion_i1e_f64, pointwise, fluxion::cuda::I1e<double>)
KERNEL(fluxion_i1e_backward_x_f32, pointwise, fluxion::cuda::I1eBackwardX<float>)
KERNEL(fluxion_i1e_backward_x_f64, pointwise, fluxion::cuda::I1eBackwardX<double>)
KERNEL(fluxion_lgamma_f32, pointwise, fluxion::cuda::Lgamma<float>)
KERNEL(fluxion_lgamma_f64, pointwise, fluxion::cuda::Lgamma<double>)
KERNEL(fluxion_lgamma_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Lgamma<float>>)
KERNEL(fluxion_lgamma_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Lgamma<float>>)
KERNEL(fluxion_lgamma_backward_x_f32, pointwise, fluxion::cuda::LgammaBackwardX<float>)
KERNEL(fluxion_lgamma_backward_x_f64, pointwise, fluxion::cuda::LgammaBackwardX<double>)
KERNEL(fluxion_lgamma_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LgammaBackwardX<float>>)
KERNEL(fluxion_lgamma_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LgammaBackwardX<float>>)
KERNEL(fluxion_logit_f32, pointwise, fluxion::cuda::Logit<float>)
KERNEL(fluxion_logit_f64, pointwise, fluxion::cuda::Logit<double>)
KERNEL(fluxion_logit_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Logit<float>>)
KERNEL(fluxion_logit_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Logit<float>>)
KERNEL(fluxion_logit_backward_x_f32, pointwise, fluxion::cuda::LogitBackwardX<float>)
KERNEL(fluxion_logit_backward_x_f64, pointwise, fluxion::cuda::LogitBackwardX<double>)
KERNEL(fluxion_logit_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogitBackwardX<float>>)
KERNEL(fluxion_logit_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogitBackwardX<float>>)
KERNEL(fluxion_ndtr_f32, pointwise, fluxion::cuda::Ndtr<float>)
KERNEL(fluxion_ndtr_f64, pointwise, fluxion::cuda::Ndtr<double>)
KERNEL(fluxion_ndtr_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Ndtr<float>>)
KERNEL(fluxion_ndtr_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Ndtr<float>>)
KERNEL(fluxion_ndtr_backward_x_f32, pointwise, fluxion::cuda::NdtrBackwardX<float>)
KERNEL(fluxion_ndtr_backward_x_f64, pointwise, fluxion::cuda::NdtrBackwardX<double>)
KERNEL(fluxion_ndtr_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NdtrBackwardX<float>>)
KERNEL(fluxion_ndtr_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NdtrBackwardX<float>>)
KERNEL(fluxion_polygamma_f32, pointwise, fluxion::cuda::Polygamma<float>)
KERNEL(fluxion_polygamma_f64, pointwise, fluxion::cuda::Polygamma<double>)
KERNEL(fluxion_polygamma_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Polygamma<float>>)
KERNEL(fluxion_polygamma_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Polygamma<float>>)
KERNEL(fluxion_polygamma_backward_x_f32, pointwise, fluxion::cuda::PolygammaBackwardX<float>)
KERNEL(fluxion_polygamma_backward_x_f64, pointwise, fluxion::cuda::PolygammaBackwardX<double>)
KERNEL(fluxion_polygamma_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::PolygammaBackwardX<float>>)
KERNEL(fluxion_polygamma_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::PolygammaBackwardX<float>>)
KERNEL(fluxion_sinc_f32, pointwise, fluxion::cuda::Sinc<float>)
KERNEL(fluxion_sinc_f64, pointwise, fluxion::cuda::Sinc<double>)
KERNEL(fluxion_sinc_c64, pointwise, fluxion::cuda::Sinc<fluxion::Complex<float>>)
KERNEL(fluxion_sinc_c128, pointwise, fluxion::cuda::Sinc<fluxion::Complex<double>>)
KERNEL(fluxion_sinc_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sinc<float>>)
KERNEL(fluxion_sinc_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sinc<float>>)
KERNEL(fluxion_sinc_backward_x_f32, pointwise, fluxion::cuda::SincBackwardX<float>)
KERNEL(fluxion_sinc_backward_x_f64, pointwise, fluxion::cuda::SincBackwardX<double>)
KERNEL(fluxion_sinc_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SincBackwardX<float>>)
KERNEL(fluxion_sinc_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SincBackwardX<float>>)
