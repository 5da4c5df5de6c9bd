// Generated from ops/special_functions.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"
#include "native/core/bessel.h"
#include "native/core/bessel_waves.h"
#include "native/core/incomplete_gamma.h"
#include "native/core/orthogonal.h"
#include "native/core/tails.h"

namespace fluxion::cuda {

namespace {

// bessel_j0(x) = bessel_j0(x)
template <class T>
struct BesselJ0 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit BesselJ0(const Scalars&) {}

  HD T operator()(T x) const { return ops::bessel_j0(x); }
};

// bessel_j0/backward/x(grad, x) = -(grad * bessel_j1(x))
template <class T>
struct BesselJ0BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 18;

  HD explicit BesselJ0BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return -(grad * ops::bessel_j1(x)); }
};

// bessel_j1(x) = bessel_j1(x)
template <class T>
struct BesselJ1 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit BesselJ1(const Scalars&) {}

  HD T operator()(T x) const { return ops::bessel_j1(x); }
};

// bessel_j1/backward/x(grad, x, result) = if x == 0 then 0.5 * grad else grad * (bessel_j0(x) -
//     result / x)
template <class T>
struct BesselJ1BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 25;

  HD explicit BesselJ1BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return x == T(0) ? T(0.5) * grad : grad * (ops::bessel_j0(x) - result / x);
  }
};

// bessel_y0(x) = bessel_y0(x)
template <class T>
struct BesselY0 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit BesselY0(const Scalars&) {}

  HD T operator()(T x) const { return ops::bessel_y0(x); }
};

// bessel_y0/backward/x(grad, x) = -(grad * bessel_y1(x))
template <class T>
struct BesselY0BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 18;

  HD explicit BesselY0BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return -(grad * ops::bessel_y1(x)); }
};

// bessel_y1(x) = bessel_y1(x)
template <class T>
struct BesselY1 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit BesselY1(const Scalars&) {}

  HD T operator()(T x) const { return ops::bessel_y1(x); }
};

// bessel_y1/backward/x(grad, x, result) = grad * (bessel_y0(x) - result / x)
template <class T>
struct BesselY1BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 22;

  HD explicit BesselY1BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const { return grad * (ops::bessel_y0(x) - result / x); }
};

// chebyshev_polynomial_t(x, n) = chebyshev_polynomial_t(x, n)
template <class T>
struct ChebyshevPolynomialT : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit ChebyshevPolynomialT(const Scalars&) {}

  HD T operator()(T x, T n) const { return ops::chebyshev_polynomial_t(x, n); }
};

// chebyshev_polynomial_t/backward/x(grad, x, n) = if n < 1 then 0 else grad * (floor(n) *
//     chebyshev_polynomial_u(x, n - 1))
template <class T>
struct ChebyshevPolynomialTBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 22;

  HD explicit ChebyshevPolynomialTBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T n) const {
    return n < T(1) ? T(0) : grad * (ops::floor(n) * ops::chebyshev_polynomial_u(x, n - T(1)));
  }
};

// chebyshev_polynomial_u(x, n) = chebyshev_polynomial_u(x, n)
template <class T>
struct ChebyshevPolynomialU : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit ChebyshevPolynomialU(const Scalars&) {}

  HD T operator()(T x, T n) const { return ops::chebyshev_polynomial_u(x, n); }
};

// chebyshev_polynomial_u/backward/x(grad, x, n) = if n < 1 then 0 else if x * x == 1 then grad *
//     (floor(n) * (floor(n) + 1) * (floor(n) + 2) / 3 * x^(floor(n) + 1)) else grad * (((floor(n)
//     + 1) * chebyshev_polynomial_t(x, floor(n) + 1) - x * chebyshev_polynomial_u(x, floor(n))) /
//     (x * x - 1))
template <class T>
struct ChebyshevPolynomialUBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 71;

  HD explicit ChebyshevPolynomialUBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T n) const {
    return n < T(1) ? T(0) : x * x == T(1) ? grad
        * (ops::floor(n) * (ops::floor(n) + T(1)) * (ops::floor(n) + T(2)) / T(3)
        * ops::pow(x, ops::floor(n) + T(1))) : grad
        * (((ops::floor(n) + T(1)) * ops::chebyshev_polynomial_t(x, ops::floor(n) + T(1)) - x
        * ops::chebyshev_polynomial_u(x, ops::floor(n))) / (x * x - T(1)));
  }
};

// chebyshev_polynomial_v(x, n) = chebyshev_polynomial_v(x, n)
template <class T>
struct ChebyshevPolynomialV : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit ChebyshevPolynomialV(const Scalars&) {}

  HD T operator()(T x, T n) const { return ops::chebyshev_polynomial_v(x, n); }
};

// chebyshev_polynomial_v/backward/x(grad, x, n) = if n < 1 then 0 else grad * ((if x * x == 1 then
//     floor(n) * (floor(n) + 1) * (floor(n) + 2) / 3 * x^(floor(n) + 1) else ((floor(n) + 1) *
//     chebyshev_polynomial_t(x, floor(n) + 1) - x * chebyshev_polynomial_u(x, floor(n))) / (x * x
//     - 1)) - (if x * x == 1 then (floor(n) - 1) * (floor(n) - 1 + 1) * (floor(n) - 1 + 2) / 3 *
//     x^(floor(n) - 1 + 1) else ((floor(n) - 1 + 1) * chebyshev_polynomial_t(x, floor(n) - 1 + 1)
//     - x * chebyshev_polynomial_u(x, floor(n) - 1)) / (x * x - 1)))
template <class T>
struct ChebyshevPolynomialVBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 145;

  HD explicit ChebyshevPolynomialVBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T n) const {
    return n < T(1) ? T(0) : grad
        * ((x * x == T(1) ? ops::floor(n) * (ops::floor(n) + T(1)) * (ops::floor(n) + T(2)) / T(3)
        * ops::pow(x, ops::floor(n) + T(1))
        : ((ops::floor(n) + T(1)) * ops::chebyshev_polynomial_t(x, ops::floor(n) + T(1)) - x
        * ops::chebyshev_polynomial_u(x, ops::floor(n))) / (x * x - T(1)))
        - (x * x == T(1) ? (ops::floor(n) - T(1)) * (ops::floor(n) - T(1) + T(1))
        * (ops::floor(n) - T(1) + T(2)) / T(3) * ops::pow(x, ops::floor(n) - T(1) + T(1))
        : ((ops::floor(n) - T(1) + T(1))
        * ops::chebyshev_polynomial_t(x, ops::floor(n) - T(1) + T(1)) - x
        * ops::chebyshev_polynomial_u(x, ops::floor(n) - T(1))) / (x * x - T(1))));
  }
};

// chebyshev_polynomial_w(x, n) = chebyshev_polynomial_w(x, n)
template <class T>
struct ChebyshevPolynomialW : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit ChebyshevPolynomialW(const Scalars&) {}

  HD T operator()(T x, T n) const { return ops::chebyshev_polynomial_w(x, n); }
};

// chebyshev_polynomial_w/backward/x(grad, x, n) = if n < 1 then 0 else grad * ((if x * x == 1 then
//     floor(n) * (floor(n) + 1) * (floor(n) + 2) / 3 * x^(floor(n) + 1) else ((floor(n) + 1) *
//     chebyshev_polynomial_t(x, floor(n) + 1) - x * chebyshev_polynomial_u(x, floor(n))) / (x * x
//     - 1)) + (if x * x == 1 then (floor(n) - 1) * (floor(n) - 1 + 1) * (floor(n) - 1 + 2) / 3 *
//     x^(floor(n) - 1 + 1) else ((floor(n) - 1 + 1) * chebyshev_polynomial_t(x, floor(n) - 1 + 1)
//     - x * chebyshev_polynomial_u(x, floor(n) - 1)) / (x * x - 1)))
template <class T>
struct ChebyshevPolynomialWBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 145;

  HD explicit ChebyshevPolynomialWBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T n) const {
    return n < T(1) ? T(0) : grad
        * ((x * x == T(1) ? ops::floor(n) * (ops::floor(n) + T(1)) * (ops::floor(n) + T(2)) / T(3)
        * ops::pow(x, ops::floor(n) + T(1))
        : ((ops::floor(n) + T(1)) * ops::chebyshev_polynomial_t(x, ops::floor(n) + T(1)) - x
        * ops::chebyshev_polynomial_u(x, ops::floor(n))) / (x * x - T(1)))
        + (x * x == T(1) ? (ops::floor(n) - T(1)) * (ops::floor(n) - T(1) + T(1))
        * (ops::floor(n) - T(1) + T(2)) / T(3) * ops::pow(x, ops::floor(n) - T(1) + T(1))
        : ((ops::floor(n) - T(1) + T(1))
        * ops::chebyshev_polynomial_t(x, ops::floor(n) - T(1) + T(1)) - x
        * ops::chebyshev_polynomial_u(x, ops::floor(n) - T(1))) / (x * x - T(1))));
  }
};

// erfcx(x) = erfcx(x)
template <class T>
struct Erfcx : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Erfcx(const Scalars&) {}

  HD T operator()(T x) const { return ops::erfcx(x); }
};

// erfcx/backward/x(grad, x, result) = grad * (2 * (x * result - 0.5641895835477563))
template <class T>
struct ErfcxBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 4;

  HD explicit ErfcxBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return grad * (T(2) * (x * result - T(0.5641895835477563)));
  }
};

// hermite_polynomial_h(x, n) = hermite_polynomial_h(x, n)
template <class T>
struct HermitePolynomialH : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit HermitePolynomialH(const Scalars&) {}

  HD T operator()(T x, T n) const { return ops::hermite_polynomial_h(x, n); }
};

// hermite_polynomial_h/backward/x(grad, x, n) = if n < 1 then 0 else grad * (2 * floor(n) *
//     hermite_polynomial_h(x, n - 1))
template <class T>
struct HermitePolynomialHBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 23;

  HD explicit HermitePolynomialHBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T n) const {
    return n < T(1) ? T(0) : grad * (T(2) * ops::floor(n) * ops::hermite_polynomial_h(x, n - T(1)));
  }
};

// hermite_polynomial_he(x, n) = hermite_polynomial_he(x, n)
template <class T>
struct HermitePolynomialHe : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit HermitePolynomialHe(const Scalars&) {}

  HD T operator()(T x, T n) const { return ops::hermite_polynomial_he(x, n); }
};

// hermite_polynomial_he/backward/x(grad, x, n) = if n < 1 then 0 else grad * (floor(n) *
//     hermite_polynomial_he(x, n - 1))
template <class T>
struct HermitePolynomialHeBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 22;

  HD explicit HermitePolynomialHeBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T n) const {
    return n < T(1) ? T(0) : grad * (ops::floor(n) * ops::hermite_polynomial_he(x, n - T(1)));
  }
};

// igamma(a, x) = igamma(a, x)
template <class T>
struct Igamma : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Igamma(const Scalars&) {}

  HD T operator()(T a, T x) const { return ops::igamma(a, x); }
};

// igamma/backward/x(grad, a, x) = grad * exp((a - 1) * log(x) - x - lgamma(a))
template <class T>
struct IgammaBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 53;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit IgammaBackwardX(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T grad, T a, T x, Reach reach = {}) const {
    return grad * ops::exp((a - T(1)) * ops::log(x) - x - ops::lgamma(reach(a)));
  }
};

// igammac(a, x) = igammac(a, x)
template <class T>
struct Igammac : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Igammac(const Scalars&) {}

  HD T operator()(T a, T x) const { return ops::igammac(a, x); }
};

// igammac/backward/x(grad, a, x) = -grad * exp((a - 1) * log(x) - x - lgamma(a))
template <class T>
struct IgammacBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 54;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit IgammacBackwardX(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T grad, T a, T x, Reach reach = {}) const {
    return -grad * ops::exp((a - T(1)) * ops::log(x) - x - ops::lgamma(reach(a)));
  }
};

// laguerre_polynomial_l(x, n) = laguerre_polynomial_l(x, n)
template <class T>
struct LaguerrePolynomialL : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit LaguerrePolynomialL(const Scalars&) {}

  HD T operator()(T x, T n) const { return ops::laguerre_polynomial_l(x, n); }
};

// laguerre_polynomial_l/backward/x(grad, x, n, result) = if n < 1 then 0 else if x == 0 then
//     -(grad * floor(n)) else grad * (floor(n) * (result - laguerre_polynomial_l(x, n - 1)) / x)
template <class T>
struct LaguerrePolynomialLBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 32;

  HD explicit LaguerrePolynomialLBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T n, T result) const {
    return n < T(1) ? T(0) : x == T(0) ? -(grad * ops::floor(n)) : grad
        * (ops::floor(n) * (result - ops::laguerre_polynomial_l(x, n - T(1))) / x);
  }
};

// legendre_polynomial_p(x, n) = legendre_polynomial_p(x, n)
template <class T>
struct LegendrePolynomialP : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit LegendrePolynomialP(const Scalars&) {}

  HD T operator()(T x, T n) const { return ops::legendre_polynomial_p(x, n); }
};

// legendre_polynomial_p/backward/x(grad, x, n, result) = if n < 1 then 0 else if x * x == 1 then
//     grad * (floor(n) * (floor(n) + 1) / 2 * x^(floor(n) + 1)) else grad * (floor(n) * (x *
//     result - legendre_polynomial_p(x, n - 1)) / (x * x - 1))
template <class T>
struct LegendrePolynomialPBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 49;

  HD explicit LegendrePolynomialPBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T n, T result) const {
    return n < T(1) ? T(0) : x * x == T(1) ? grad
        * (ops::floor(n) * (ops::floor(n) + T(1)) / T(2) * ops::pow(x, ops::floor(n) + T(1)))
        : grad * (ops::floor(n) * (x * result - ops::legendre_polynomial_p(x, n - T(1)))
        / (x * x - T(1)));
  }
};

// log_ndtr(x) = if x < -1 then log(erfcx(-x * sqrt1_2) / 2) - x * x / 2 else log1p(-ndtr(-x))
template <class T>
struct LogNdtr : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 81;

  HD explicit LogNdtr(const Scalars&) {}

  HD T operator()(T x) const {
    return x < -T(1) ? ops::log(ops::erfcx(-x * T(0.7071067811865476)) / T(2)) - x * x / T(2)
        : ops::log1p(-ops::ndtr(-x));
  }
};

// log_ndtr/backward/x(grad, x) = grad * 0.7978845608028654 / erfcx(-x * sqrt1_2)
template <class T>
struct LogNdtrBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 23;

  HD explicit LogNdtrBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    return grad * T(0.7978845608028654) / ops::erfcx(-x * T(0.7071067811865476));
  }
};

// modified_bessel_i0(x) = i0(x)
template <class T>
struct ModifiedBesselI0 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit ModifiedBesselI0(const Scalars&) {}

  HD T operator()(T x) const { return ops::i0(x); }
};

// modified_bessel_i0/backward/x(grad, x) = grad * i1(x)
template <class T>
struct ModifiedBesselI0BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit ModifiedBesselI0BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::i1(x); }
};

// modified_bessel_i1(x) = i1(x)
template <class T>
struct ModifiedBesselI1 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit ModifiedBesselI1(const Scalars&) {}

  HD T operator()(T x) const { return ops::i1(x); }
};

// modified_bessel_i1/backward/x(grad, x, result) = if x == 0 then 0.5 * grad else grad * (i0(x) -
//     result / x)
template <class T>
struct ModifiedBesselI1BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 25;

  HD explicit ModifiedBesselI1BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return x == T(0) ? T(0.5) * grad : grad * (ops::i0(x) - result / x);
  }
};

// modified_bessel_k0(x) = modified_bessel_k0(x)
template <class T>
struct ModifiedBesselK0 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit ModifiedBesselK0(const Scalars&) {}

  HD T operator()(T x) const { return ops::k0(x); }
};

// modified_bessel_k0/backward/x(grad, x) = -(grad * modified_bessel_k1(x))
template <class T>
struct ModifiedBesselK0BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 18;

  HD explicit ModifiedBesselK0BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return -(grad * ops::k1(x)); }
};

// modified_bessel_k1(x) = modified_bessel_k1(x)
template <class T>
struct ModifiedBesselK1 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit ModifiedBesselK1(const Scalars&) {}

  HD T operator()(T x) const { return ops::k1(x); }
};

// modified_bessel_k1/backward/x(grad, x, result) = grad * (-modified_bessel_k0(x) - result / x)
template <class T>
struct ModifiedBesselK1BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 23;

  HD explicit ModifiedBesselK1BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const { return grad * (-ops::k0(x) - result / x); }
};

// ndtri(x) = ndtri(x)
template <class T>
struct Ndtri : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Ndtri(const Scalars&) {}

  HD T operator()(T x) const { return ops::ndtri(x); }
};

// ndtri/backward/x(grad, result) = grad * (2.5066282746310002 * exp(result * result / 2))
template <class T>
struct NdtriBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 23;

  HD explicit NdtriBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const {
    return grad * (T(2.5066282746310002) * ops::exp(result * result / T(2)));
  }
};

// scaled_modified_bessel_k0(x) = scaled_modified_bessel_k0(x)
template <class T>
struct ScaledModifiedBesselK0 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit ScaledModifiedBesselK0(const Scalars&) {}

  HD T operator()(T x) const { return ops::k0e(x); }
};

// scaled_modified_bessel_k0/backward/x(grad, x, result) = grad * (result -
//     scaled_modified_bessel_k1(x))
template <class T>
struct ScaledModifiedBesselK0BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 18;

  HD explicit ScaledModifiedBesselK0BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const { return grad * (result - ops::k1e(x)); }
};

// scaled_modified_bessel_k1(x) = scaled_modified_bessel_k1(x)
template <class T>
struct ScaledModifiedBesselK1 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit ScaledModifiedBesselK1(const Scalars&) {}

  HD T operator()(T x) const { return ops::k1e(x); }
};

// scaled_modified_bessel_k1/backward/x(grad, x, result) = grad * (result -
//     scaled_modified_bessel_k0(x) - result / x)
template <class T>
struct ScaledModifiedBesselK1BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 23;

  HD explicit ScaledModifiedBesselK1BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return grad * (result - ops::k0e(x) - result / x);
  }
};

// zeta(x, q) = zeta(x, q)
template <class T>
struct Zeta : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Zeta(const Scalars&) {}

  HD T operator()(T x, T q) const { return ops::zeta(x, q); }
};

// zeta/backward/q(grad, x, q) = -grad * x * zeta(x + 1, q)
template <class T>
struct ZetaBackwardQ : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 20;

  HD explicit ZetaBackwardQ(const Scalars&) {}

  HD T operator()(T grad, T x, T q) const { return -grad * x * ops::zeta(x + T(1), q); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_bessel_j0_f32, pointwise, fluxion::cuda::BesselJ0<float>)
KERNEL(fluxion_bessel_j0_f64, pointwise, fluxion::cuda::BesselJ0<double>)
KERNEL(fluxion_bessel_j0_backward_x_f32, pointwise, fluxion::cuda::BesselJ0BackwardX<float>)
KERNEL(fluxion_bessel_j0_backward_x_f64, pointwise, fluxion::cuda::BesselJ0BackwardX<double>)
KERNEL(fluxion_bessel_j1_f32, pointwise, fluxion::cuda::BesselJ1<float>)
KERNEL(fluxion_bessel_j1_f64, pointwise, fluxion::cuda::BesselJ1<double>)
KERNEL(fluxion_bessel_j1_backward_x_f32, pointwise, fluxion::cuda::BesselJ1BackwardX<float>)
KERNEL(fluxion_bessel_j1_backward_x_f64, pointwise, fluxion::cuda::BesselJ1BackwardX<double>)
KERNEL(fluxion_bessel_y0_f32, pointwise, fluxion::cuda::BesselY0<float>)
KERNEL(fluxion_bessel_y0_f64, pointwise, fluxion::cuda::BesselY0<double>)
KERNEL(fluxion_bessel_y0_backward_x_f32, pointwise, fluxion::cuda::BesselY0BackwardX<float>)
KERNEL(fluxion_bessel_y0_backward_x_f64, pointwise, fluxion::cuda::BesselY0BackwardX<double>)
KERNEL(fluxion_bessel_y1_f32, pointwise, fluxion::cuda::BesselY1<float>)
KERNEL(fluxion_bessel_y1_f64, pointwise, fluxion::cuda::BesselY1<double>)
KERNEL(fluxion_bessel_y1_backward_x_f32, pointwise, fluxion::cuda::BesselY1BackwardX<float>)
KERNEL(fluxion_bessel_y1_backward_x_f64, pointwise, fluxion::cuda::BesselY1BackwardX<double>)
KERNEL(fluxion_chebyshev_polynomial_t_f32, pointwise, fluxion::cuda::ChebyshevPolynomialT<float>)
KERNEL(fluxion_chebyshev_polynomial_t_f64, pointwise, fluxion::cuda::ChebyshevPolynomialT<double>)
KERNEL(fluxion_chebyshev_polynomial_t_backward_x_f32, pointwise,
    fluxion::cuda::ChebyshevPolynomialTBackwardX<float>)
KERNEL(fluxion_chebyshev_polynomial_t_backward_x_f64, pointwise,
    fluxion::cuda::ChebyshevPolynomialTBackwardX<double>)
KERNEL(fluxion_chebyshev_polynomial_u_f32, pointwise, fluxion::cuda::ChebyshevPolynomialU<float>)
KERNEL(fluxion_chebyshev_polynomial_u_f64, pointwise, fluxion::cuda::ChebyshevPolynomialU<double>)
KERNEL(fluxion_chebyshev_polynomial_u_backward_x_f32, pointwise,
    fluxion::cuda::ChebyshevPolynomialUBackwardX<float>)
KERNEL(fluxion_chebyshev_polynomial_u_backward_x_f64, pointwise,
    fluxion::cuda::ChebyshevPolynomialUBackwardX<double>)
KERNEL(fluxion_chebyshev_polynomial_v_f32, pointwise, fluxion::cuda::ChebyshevPolynomialV<float>)
KERNEL(fluxion_chebyshev_polynomial_v_f64, pointwise, fluxion::cuda::ChebyshevPolynomialV<double>)
KERNEL(fluxion_chebyshev_polynomial_v_backward_x_f32, pointwise,
    fluxion::cuda::ChebyshevPolynomialVBackwardX<float>)
KERNEL(fluxion_chebyshev_polynomial_v_backward_x_f64, pointwise,
    fluxion::cuda::ChebyshevPolynomialVBackwardX<double>)
KERNEL(fluxion_chebyshev_polynomial_w_f32, pointwise, fluxion::cuda::ChebyshevPolynomialW<float>)
KERNEL(fluxion_chebyshev_polynomial_w_f64, pointwise, fluxion::cuda::ChebyshevPolynomialW<double>)
KERNEL(fluxion_chebyshev_polynomial_w_backward_x_f32, pointwise,
    fluxion::cuda::ChebyshevPolynomialWBackwardX<float>)
KERNEL(fluxion_chebyshev_polynomial_w_backward_x_f64, pointwise,
    fluxion::cuda::ChebyshevPolynomialWBackwardX<double>)
KERNEL(fluxion_erfcx_f32, pointwise, fluxion::cuda::Erfcx<float>)
KERNEL(fluxion_erfcx_f64, pointwise, fluxion::cuda::Erfcx<double>)
KERNEL(fluxion_erfcx_backward_x_f32, pointwise, fluxion::cuda::ErfcxBackwardX<float>)
KERNEL(fluxion_erfcx_backward_x_f64, pointwise, fluxion::cuda::ErfcxBackwardX<double>)
KERNEL(fluxion_erfcx_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ErfcxBackwardX<float>>)
KERNEL(fluxion_erfcx_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ErfcxBackwardX<float>>)
KERNEL(fluxion_hermite_polynomial_h_f32, pointwise, fluxion::cuda::HermitePolynomialH<float>)
KERNEL(fluxion_hermite_polynomial_h_f64, pointwise, fluxion::cuda::HermitePolynomialH<double>)
KERNEL(fluxion_hermite_polynomial_h_backward_x_f32, pointwise,
    fluxion::cuda::HermitePolynomialHBackwardX<float>)
KERNEL(fluxion_hermite_polynomial_h_backward_x_f64, pointwise,
    fluxion::cuda::HermitePolynomialHBackwardX<double>)
KERNEL(fluxion_hermite_polynomial_he_f32, pointwise, fluxion::cuda::HermitePolynomialHe<float>)
KERNEL(fluxion_hermite_polynomial_he_f64, pointwise, fluxion::cuda::HermitePolynomialHe<double>)
KERNEL(fluxion_hermite_polynomial_he_backward_x_f32, pointwise,
    fluxion::cuda::HermitePolynomialHeBackwardX<float>)
KERNEL(fluxion_hermite_polynomial_he_backward_x_f64, pointwise,
    fluxion::cuda::HermitePolynomialHeBackwardX<double>)
KERNEL(fluxion_igamma_f32, pointwise, fluxion::cuda::Igamma<float>)
KERNEL(fluxion_igamma_f64, pointwise, fluxion::cuda::Igamma<double>)
KERNEL(fluxion_igamma_backward_x_f32, pointwise, fluxion::cuda::IgammaBackwardX<float>)
KERNEL(fluxion_igamma_backward_x_f64, pointwise, fluxion::cuda::IgammaBackwardX<double>)
KERNEL(fluxion_igamma_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::IgammaBackwardX<float>>)
KERNEL(fluxion_igamma_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::IgammaBackwardX<float>>)
KERNEL(fluxion_igammac_f32, pointwise, fluxion::cuda::Igammac<float>)
KERNEL(fluxion_igammac_f64, pointwise, fluxion::cuda::Igammac<double>)
KERNEL(fluxion_igammac_backward_x_f32, pointwise, fluxion::cuda::IgammacBackwardX<float>)
KERNEL(fluxion_igammac_backward_x_f64, pointwise, fluxion::cuda::IgammacBackwardX<double>)
KERNEL(fluxion_igammac_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::IgammacBackwardX<float>>)
KERNEL(fluxion_igammac_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::IgammacBackwardX<float>>)
KERNEL(fluxion_laguerre_polynomial_l_f32, pointwise, fluxion::cuda::LaguerrePolynomialL<float>)
KERNEL(fluxion_laguerre_polynomial_l_f64, pointwise, fluxion::cuda::LaguerrePolynomialL<double>)
KERNEL(fluxion_laguerre_polynomial_l_backward_x_f32, pointwise,
    fluxion::cuda::LaguerrePolynomialLBackwardX<float>)
KERNEL(fluxion_laguerre_polynomial_l_backward_x_f64, pointwise,
    fluxion::cuda::LaguerrePolynomialLBackwardX<double>)
KERNEL(fluxion_legendre_polynomial_p_f32, pointwise, fluxion::cuda::LegendrePolynomialP<float>)
KERNEL(fluxion_legendre_polynomial_p_f64, pointwise, fluxion::cuda::LegendrePolynomialP<double>)
KERNEL(fluxion_legendre_polynomial_p_backward_x_f32, pointwise,
    fluxion::cuda::LegendrePolynomialPBackwardX<float>)
KERNEL(fluxion_legendre_polynomial_p_backward_x_f64, pointwise,
    fluxion::cuda::LegendrePolynomialPBackwardX<double>)
KERNEL(fluxion_log_ndtr_f32, pointwise, fluxion::cuda::LogNdtr<float>)
KERNEL(fluxion_log_ndtr_f64, pointwise, fluxion::cuda::LogNdtr<double>)
KERNEL(fluxion_log_ndtr_backward_x_f32, pointwise, fluxion::cuda::LogNdtrBackwardX<float>)
KERNEL(fluxion_log_ndtr_backward_x_f64, pointwise, fluxion::cuda::LogNdtrBackwardX<double>)
KERNEL(fluxion_modified_bessel_i0_f32, pointwise, fluxion::cuda::ModifiedBesselI0<float>)
KERNEL(fluxion_modified_bessel_i0_f64, pointwise, fluxion::cuda::ModifiedBesselI0<double>)
KERNEL(fluxion_modified_bessel_i0_backward_x_f32, pointwise,
    fluxion::cuda::ModifiedBesselI0BackwardX<float>)
KERNEL(fluxion_modified_bessel_i0_backward_x_f64, pointwise,
    fluxion::cuda::ModifiedBesselI0BackwardX<double>)
KERNEL(fluxion_modified_bessel_i1_f32, pointwise, fluxion::cuda::ModifiedBesselI1<float>)
KERNEL(fluxion_modified_bessel_i1_f64, pointwise, fluxion::cuda::ModifiedBesselI1<double>)
KERNEL(fluxion_modified_bessel_i1_backward_x_f32, pointwise,
    fluxion::cuda::ModifiedBesselI1BackwardX<float>)
KERNEL(fluxion_modified_bessel_i1_backward_x_f64, pointwise,
    fluxion::cuda::ModifiedBesselI1BackwardX<double>)
KERNEL(fluxion_modified_bessel_k0_f32, pointwise, fluxion::cuda::ModifiedBesselK0<float>)
KERNEL(fluxion_modified_bessel_k0_f64, pointwise, fluxion::cuda::ModifiedBesselK0<double>)
KERNEL(fluxion_modified_bessel_k0_backward_x_f32, pointwise,
    fluxion::cuda::ModifiedBesselK0BackwardX<float>)
KERNEL(fluxion_modified_bessel_k0_backward_x_f64, pointwise,
    fluxion::cuda::ModifiedBesselK0BackwardX<double>)
KERNEL(fluxion_modified_bessel_k1_f32, pointwise, fluxion::cuda::ModifiedBesselK1<float>)
KERNEL(fluxion_modified_bessel_k1_f64, pointwise, fluxion::cuda::ModifiedBesselK1<double>)
KERNEL(fluxion_modified_bessel_k1_backward_x_f32, pointwise,
    fluxion::cuda::ModifiedBesselK1BackwardX<float>)
KERNEL(fluxion_modified_bessel_k1_backward_x_f64, pointwise,
    fluxion::cuda::ModifiedBesselK1BackwardX<double>)
KERNEL(fluxion_ndtri_f32, pointwise, fluxion::cuda::Ndtri<float>)
KERNEL(fluxion_ndtri_f64, pointwise, fluxion::cuda::Ndtri<double>)
KERNEL(fluxion_ndtri_backward_x_f32, pointwise, fluxion::cuda::NdtriBackwardX<float>)
KERNEL(fluxion_ndtri_backward_x_f64, pointwise, fluxion::cuda::NdtriBackwardX<double>)
KERNEL(fluxion_ndtri_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NdtriBackwardX<float>>)
KERNEL(fluxion_ndtri_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NdtriBackwardX<float>>)
KERNEL(fluxion_scaled_modified_bessel_k0_f32, pointwise,
    fluxion::cuda::ScaledModifiedBesselK0<float>)
KERNEL(fluxion_scaled_modified_bessel_k0_f64, pointwise,
    fluxion::cuda::ScaledModifiedBesselK0<double>)
KERNEL(fluxion_scaled_modified_bessel_k0_backward_x_f32, pointwise,
    fluxion::cuda::ScaledModifiedBesselK0BackwardX<float>)
KERNEL(fluxion_scaled_modified_bessel_k0_backward_x_f64, pointwise,
    fluxion::cuda::ScaledModifiedBesselK0BackwardX<double>)
KERNEL(fluxion_scaled_modified_bessel_k1_f32, pointwise,
    fluxion::cuda::ScaledModifiedBesselK1<float>)
KERNEL(fluxion_scaled_modified_bessel_k1_f64, pointwise,
    fluxion::cuda::ScaledModifiedBesselK1<double>)
KERNEL(fluxion_scaled_modified_bessel_k1_backward_x_f32, pointwise,
    fluxion::cuda::ScaledModifiedBesselK1BackwardX<float>)
KERNEL(fluxion_scaled_modified_bessel_k1_backward_x_f64, pointwise,
    fluxion::cuda::ScaledModifiedBesselK1BackwardX<double>)
KERNEL(fluxion_zeta_f32, pointwise, fluxion::cuda::Zeta<float>)
KERNEL(fluxion_zeta_f64, pointwise, fluxion::cuda::Zeta<double>)
KERNEL(fluxion_zeta_backward_q_f32, pointwise, fluxion::cuda::ZetaBackwardQ<float>)
KERNEL(fluxion_zeta_backward_q_f64, pointwise, fluxion::cuda::ZetaBackwardQ<double>)
