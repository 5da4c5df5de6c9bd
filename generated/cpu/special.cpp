// Generated from ops/special.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/bessel.h"
#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"digamma", DType::Float32, pointwise<Digamma<float>>},
    {"digamma", DType::Float64, pointwise<Digamma<double>>},
    {"digamma", DType::Float16, pointwise_narrow<Half, Digamma<float>>, true},
    {"digamma", DType::BFloat16, pointwise_narrow<BFloat16, Digamma<float>>, true},
    {"digamma/backward/x", DType::Float32, pointwise<DigammaBackwardX<float>>},
    {"digamma/backward/x", DType::Float64, pointwise<DigammaBackwardX<double>>},
    {"digamma/backward/x", DType::Float16, pointwise_narrow<Half, DigammaBackwardX<float>>, true},
    {"digamma/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, DigammaBackwardX<float>>,
        true},
    {"entr", DType::Float32, pointwise<Entr<float>>},
    {"entr", DType::Float64, pointwise<Entr<double>>},
    {"entr", DType::Float16, pointwise_narrow<Half, Entr<float>>, true},
    {"entr", DType::BFloat16, pointwise_narrow<BFloat16, Entr<float>>, true},
    {"entr/backward/x", DType::Float32, pointwise<EntrBackwardX<float>>},
    {"entr/backward/x", DType::Float64, pointwise<EntrBackwardX<double>>},
    {"entr/backward/x", DType::Float16, pointwise_narrow<Half, EntrBackwardX<float>>, true},
    {"entr/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, EntrBackwardX<float>>, true},
    {"erf", DType::Float32, pointwise<Erf<float>>},
    {"erf", DType::Float64, pointwise<Erf<double>>},
    {"erf", DType::Float16, pointwise_narrow<Half, Erf<float>>, true},
    {"erf", DType::BFloat16, pointwise_narrow<BFloat16, Erf<float>>, true},
    {"erf/backward/x", DType::Float32, pointwise<ErfBackwardX<float>>},
    {"erf/backward/x", DType::Float64, pointwise<ErfBackwardX<double>>},
    {"erf/backward/x", DType::Float16, pointwise_narrow<Half, ErfBackwardX<float>>, true},
    {"erf/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, ErfBackwardX<float>>, true},
    {"erfc", DType::Float32, pointwise<Erfc<float>>},
    {"erfc", DType::Float64, pointwise<Erfc<double>>},
    {"erfc", DType::Float16, pointwise_narrow<Half, Erfc<float>>, true},
    {"erfc", DType::BFloat16, pointwise_narrow<BFloat16, Erfc<float>>, true},
    {"erfc/backward/x", DType::Float32, pointwise<ErfcBackwardX<float>>},
    {"erfc/backward/x", DType::Float64, pointwise<ErfcBackwardX<double>>},
    {"erfc/backward/x", DType::Float16, pointwise_narrow<Half, ErfcBackwardX<float>>, true},
    {"erfc/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, ErfcBackwardX<float>>, true},
    {"erfinv", DType::Float32, pointwise<Erfinv<float>>},
    {"erfinv", DType::Float64, pointwise<Erfinv<double>>},
    {"erfinv", DType::Float16, pointwise_narrow<Half, Erfinv<float>>, true},
    {"erfinv", DType::BFloat16, pointwise_narrow<BFloat16, Erfinv<float>>, true},
    {"erfinv/backward/x", DType::Float32, pointwise<ErfinvBackwardX<float>>},
    {"erfinv/backward/x", DType::Float64, pointwise<ErfinvBackwardX<double>>},
    {"erfinv/backward/x", DType::Float16, pointwise_narrow<Half, ErfinvBackwardX<float>>, true},
    {"erfinv/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, ErfinvBackwardX<float>>,
        true},
    {"i0", DType::Float32, pointwise<I0<float>>},
    {"i0", DType::Float64, pointwise<I0<double>>},
    {"i0", DType::Float16, pointwise_narrow<Half, I0<float>>, true},
    {"i0", DType::BFloat16, pointwise_narrow<BFloat16, I0<float>>, true},
    {"i0/backward/x", DType::Float32, pointwise<I0BackwardX<float>>},
    {"i0/backward/x", DType::Float64, pointwise<I0BackwardX<double>>},
    {"i0/backward/x", DType::Float16, pointwise_narrow<Half, I0BackwardX<float>>, true},
    {"i0/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, I0BackwardX<float>>, true},
    {"i0e", DType::Float32, pointwise<I0e<float>>},
    {"i0e", DType::Float64, pointwise<I0e<double>>},
    {"i0e", DType::Float16, pointwise_narrow<Half, I0e<float>>, true},
    {"i0e", DType::BFloat16, pointwise_narrow<BFloat16, I0e<float>>, true},
    {"i0e/backward/x", DType::Float32, pointwise<I0eBackwardX<float>>},
    {"i0e/backward/x", DType::Float64, pointwise<I0eBackwardX<double>>},
    {"i0e/backward/x", DType::Float16, pointwise_narrow<Half, I0eBackwardX<float>>, true},
    {"i0e/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, I0eBackwardX<float>>, true},
    {"i1", DType::Float32, pointwise<I1<float>>},
    {"i1", DType::Float64, pointwise<I1<double>>},
    {"i1", DType::Float16, pointwise_narrow<Half, I1<float>>, true},
    {"i1", DType::BFloat16, pointwise_narrow<BFloat16, I1<float>>, true},
    {"i1/backward/x", DType::Float32, pointwise<I1BackwardX<float>>},
    {"i1/backward/x", DType::Float64, pointwise<I1BackwardX<double>>},
    {"i1/backward/x", DType::Float16, pointwise_narrow<Half, I1BackwardX<float>>, true},
    {"i1/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, I1BackwardX<float>>, true},
    {"i1e", DType::Float32, pointwise<I1e<float>>},
    {"i1e", DType::Float64, pointwise<I1e<double>>},
    {"i1e", DType::Float16, pointwise_narrow<Half, I1e<float>>, true},
    {"i1e", DType::BFloat16, pointwise_narrow<BFloat16, I1e<float>>, true},
    {"i1e/backward/x", DType::Float32, pointwise<I1eBackwardX<float>>},
    {"i1e/backward/x", DType::Float64, pointwise<I1eBackwardX<double>>},
    {"i1e/backward/x", DType::Float16, pointwise_narrow<Half, I1eBackwardX<float>>, true},
    {"i1e/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, I1eBackwardX<float>>, true},
    {"lgamma", DType::Float32, pointwise<Lgamma<float>>},
    {"lgamma", DType::Float64, pointwise<Lgamma<double>>},
    {"lgamma", DType::Float16, pointwise_narrow<Half, Lgamma<float>>, true},
    {"lgamma", DType::BFloat16, pointwise_narrow<BFloat16, Lgamma<float>>, true},
    {"lgamma/backward/x", DType::Float32, pointwise<LgammaBackwardX<float>>},
    {"lgamma/backward/x", DType::Float64, pointwise<LgammaBackwardX<double>>},
    {"lgamma/backward/x", DType::Float16, pointwise_narrow<Half, LgammaBackwardX<float>>, true},
    {"lgamma/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, LgammaBackwardX<float>>,
        true},
    {"logit", DType::Float32, pointwise<Logit<float>>},
    {"logit", DType::Float64, pointwise<Logit<double>>},
    {"logit", DType::Float16, pointwise_narrow<Half, Logit<float>>, true},
    {"logit", DType::BFloat16, pointwise_narrow<BFloat16, Logit<float>>, true},
    {"logit/backward/x", DType::Float32, pointwise<LogitBackwardX<float>>},
    {"logit/backward/x", DType::Float64, pointwise<LogitBackwardX<double>>},
    {"logit/backward/x", DType::Float16, pointwise_narrow<Half, LogitBackwardX<float>>, true},
    {"logit/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, LogitBackwardX<float>>, true},
    {"ndtr", DType::Float32, pointwise<Ndtr<float>>},
    {"ndtr", DType::Float64, pointwise<Ndtr<double>>},
    {"ndtr", DType::Float16, pointwise_narrow<Half, Ndtr<float>>, true},
    {"ndtr", DType::BFloat16, pointwise_narrow<BFloat16, Ndtr<float>>, true},
    {"ndtr/backward/x", DType::Float32, pointwise<NdtrBackwardX<float>>},
    {"ndtr/backward/x", DType::Float64, pointwise<NdtrBackwardX<double>>},
    {"ndtr/backward/x", DType::Float16, pointwise_narrow<Half, NdtrBackwardX<float>>, true},
    {"ndtr/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, NdtrBackwardX<float>>, true},
    {"polygamma", DType::Float32, pointwise<Polygamma<float>>},
    {"polygamma", DType::Float64, pointwise<Polygamma<double>>},
    {"polygamma", DType::Float16, pointwise_narrow<Half, Polygamma<float>>, true},
    {"polygamma", DType::BFloat16, pointwise_narrow<BFloat16, Polygamma<float>>, true},
    {"polygamma/backward/x", DType::Float32, pointwise<PolygammaBackwardX<float>>},
    {"polygamma/backward/x", DType::Float64, pointwise<PolygammaBackwardX<double>>},
    {"polygamma/backward/x", DType::Float16, pointwise_narrow<Half, PolygammaBackwardX<float>>,
        true},
    {"polygamma/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        PolygammaBackwardX<float>>, true},
    {"sinc", DType::Float32, pointwise<Sinc<float>>},
    {"sinc", DType::Float64, pointwise<Sinc<double>>},
    {"sinc", DType::Complex64, pointwise<Sinc<fluxion::Complex<float>>>},
    {"sinc", DType::Complex128, pointwise<Sinc<fluxion::Complex<double>>>},
    {"sinc", DType::Float16, pointwise_narrow<Half, Sinc<float>>, true},
    {"sinc", DType::BFloat16, pointwise_narrow<BFloat16, Sinc<float>>, true},
    {"sinc/backward/x", DType::Float32, pointwise<SincBackwardX<float>>},
    {"sinc/backward/x", DType::Float64, pointwise<SincBackwardX<double>>},
    {"sinc/backward/x", DType::Float16, pointwise_narrow<Half, SincBackwardX<float>>, true},
    {"sinc/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SincBackwardX<float>>, true},
};

}  // namespace

extern const Table special_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
