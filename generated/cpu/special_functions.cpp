// Generated from ops/special_functions.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/bessel.h"
#include "native/core/bessel_waves.h"
#include "native/core/incomplete_gamma.h"
#include "native/core/math.h"
#include "native/core/orthogonal.h"
#include "native/core/tails.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"bessel_j0", DType::Float32, pointwise<BesselJ0<float>>},
    {"bessel_j0", DType::Float64, pointwise<BesselJ0<double>>},
    {"bessel_j0", DType::Float16, pointwise_narrow<Half, BesselJ0<float>>, true},
    {"bessel_j0", DType::BFloat16, pointwise_narrow<BFloat16, BesselJ0<float>>, true},
    {"bessel_j0/backward/x", DType::Float32, pointwise<BesselJ0BackwardX<float>>},
    {"bessel_j0/backward/x", DType::Float64, pointwise<BesselJ0BackwardX<double>>},
    {"bessel_j0/backward/x", DType::Float16, pointwise_narrow<Half, BesselJ0BackwardX<float>>,
        true},
    {"bessel_j0/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, BesselJ0BackwardX<float>>,
        true},
    {"bessel_j1", DType::Float32, pointwise<BesselJ1<float>>},
    {"bessel_j1", DType::Float64, pointwise<BesselJ1<double>>},
    {"bessel_j1", DType::Float16, pointwise_narrow<Half, BesselJ1<float>>, true},
    {"bessel_j1", DType::BFloat16, pointwise_narrow<BFloat16, BesselJ1<float>>, true},
    {"bessel_j1/backward/x", DType::Float32, pointwise<BesselJ1BackwardX<float>>},
    {"bessel_j1/backward/x", DType::Float64, pointwise<BesselJ1BackwardX<double>>},
    {"bessel_j1/backward/x", DType::Float16, pointwise_narrow<Half, BesselJ1BackwardX<float>>,
        true},
    {"bessel_j1/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, BesselJ1BackwardX<float>>,
        true},
    {"bessel_y0", DType::Float32, pointwise<BesselY0<float>>},
    {"bessel_y0", DType::Float64, pointwise<BesselY0<double>>},
    {"bessel_y0", DType::Float16, pointwise_narrow<Half, BesselY0<float>>, true},
    {"bessel_y0", DType::BFloat16, pointwise_narrow<BFloat16, BesselY0<float>>, true},
    {"bessel_y0/backward/x", DType::Float32, pointwise<BesselY0BackwardX<float>>},
    {"bessel_y0/backward/x", DType::Float64, pointwise<BesselY0BackwardX<double>>},
    {"bessel_y0/backward/x", DType::Float16, pointwise_narrow<Half, BesselY0BackwardX<float>>,
        true},
    {"bessel_y0/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, BesselY0BackwardX<float>>,
        true},
    {"bessel_y1", DType::Float32, pointwise<BesselY1<float>>},
    {"bessel_y1", DType::Float64, pointwise<BesselY1<double>>},
    {"bessel_y1", DType::Float16, pointwise_narrow<Half, BesselY1<float>>, true},
    {"bessel_y1", DType::BFloat16, pointwise_narrow<BFloat16, BesselY1<float>>, true},
    {"bessel_y1/backward/x", DType::Float32, pointwise<BesselY1BackwardX<float>>},
    {"bessel_y1/backward/x", DType::Float64, pointwise<BesselY1BackwardX<double>>},
    {"bessel_y1/backward/x", DType::Float16, pointwise_narrow<Half, BesselY1BackwardX<float>>,
        true},
    {"bessel_y1/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, BesselY1BackwardX<float>>,
        true},
    {"chebyshev_polynomial_t", DType::Float32, pointwise<ChebyshevPolynomialT<float>>},
    {"chebyshev_polynomial_t", DType::Float64, pointwise<ChebyshevPolynomialT<double>>},
    {"chebyshev_polynomial_t", DType::Float16, pointwise_narrow<Half, ChebyshevPolynomialT<float>>,
        true},
    {"chebyshev_polynomial_t", DType::BFloat16, pointwise_narrow<BFloat16,
        ChebyshevPolynomialT<float>>, true},
    {"chebyshev_polynomial_t/backward/x", DType::Float32,
        pointwise<ChebyshevPolynomialTBackwardX<float>>},
    {"chebyshev_polynomial_t/backward/x", DType::Float64,
        pointwise<ChebyshevPolynomialTBackwardX<double>>},
    {"chebyshev_polynomial_t/backward/x", DType::Float16, pointwise_narrow<Half,
        ChebyshevPolynomialTBackwardX<float>>, true},
    {"chebyshev_polynomial_t/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ChebyshevPolynomialTBackwardX<float>>, true},
    {"chebyshev_polynomial_u", DType::Float32, pointwise<ChebyshevPolynomialU<float>>},
    {"chebyshev_polynomial_u", DType::Float64, pointwise<ChebyshevPolynomialU<double>>},
    {"chebyshev_polynomial_u", DType::Float16, pointwise_narrow<Half, ChebyshevPolynomialU<float>>,
        true},
    {"chebyshev_polynomial_u", DType::BFloat16, pointwise_narrow<BFloat16,
        ChebyshevPolynomialU<float>>, true},
    {"chebyshev_polynomial_u/backward/x", DType::Float32,
        pointwise<ChebyshevPolynomialUBackwardX<float>>},
    {"chebyshev_polynomial_u/backward/x", DType::Float64,
        pointwise<ChebyshevPolynomialUBackwardX<double>>},
    {"chebyshev_polynomial_u/backward/x", DType::Float16, pointwise_narrow<Half,
        ChebyshevPolynomialUBackwardX<float>>, true},
    {"chebyshev_polynomial_u/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ChebyshevPolynomialUBackwardX<float>>, true},
    {"chebyshev_polynomial_v", DType::Float32, pointwise<ChebyshevPolynomialV<float>>},
    {"chebyshev_polynomial_v", DType::Float64, pointwise<ChebyshevPolynomialV<double>>},
    {"chebyshev_polynomial_v", DType::Float16, pointwise_narrow<Half, ChebyshevPolynomialV<float>>,
        true},
    {"chebyshev_polynomial_v", DType::BFloat16, pointwise_narrow<BFloat16,
        ChebyshevPolynomialV<float>>, true},
    {"chebyshev_polynomial_v/backward/x", DType::Float32,
        pointwise<ChebyshevPolynomialVBackwardX<float>>},
    {"chebyshev_polynomial_v/backward/x", DType::Float64,
        pointwise<ChebyshevPolynomialVBackwardX<double>>},
    {"chebyshev_polynomial_v/backward/x", DType::Float16, pointwise_narrow<Half,
        ChebyshevPolynomialVBackwardX<float>>, true},
    {"chebyshev_polynomial_v/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ChebyshevPolynomialVBackwardX<float>>, true},
    {"chebyshev_polynomial_w", DType::Float32, pointwise<ChebyshevPolynomialW<float>>},
    {"chebyshev_polynomial_w", DType::Float64, pointwise<ChebyshevPolynomialW<double>>},
    {"chebyshev_polynomial_w", DType::Float16, pointwise_narrow<Half, ChebyshevPolynomialW<float>>,
        true},
    {"chebyshev_polynomial_w", DType::BFloat16, pointwise_narrow<BFloat16,
        ChebyshevPolynomialW<float>>, true},
    {"chebyshev_polynomial_w/backward/x", DType::Float32,
        pointwise<ChebyshevPolynomialWBackwardX<float>>},
    {"chebyshev_polynomial_w/backward/x", DType::Float64,
        pointwise<ChebyshevPolynomialWBackwardX<double>>},
    {"chebyshev_polynomial_w/backward/x", DType::Float16, pointwise_narrow<Half,
        ChebyshevPolynomialWBackwardX<float>>, true},
    {"chebyshev_polynomial_w/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ChebyshevPolynomialWBackwardX<float>>, true},
    {"erfcx", DType::Float32, pointwise<Erfcx<float>>},
    {"erfcx", DType::Float64, pointwise<Erfcx<double>>},
    {"erfcx", DType::Float16, pointwise_narrow<Half, Erfcx<float>>, true},
    {"erfcx", DType::BFloat16, pointwise_narrow<BFloat16, Erfcx<float>>, true},
    {"erfcx/backward/x", DType::Float32, pointwise<ErfcxBackwardX<float>>},
    {"erfcx/backward/x", DType::Float64, pointwise<ErfcxBackwardX<double>>},
    {"erfcx/backward/x", DType::Float16, pointwise_narrow<Half, ErfcxBackwardX<float>>, true},
    {"erfcx/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, ErfcxBackwardX<float>>, true},
    {"hermite_polynomial_h", DType::Float32, pointwise<HermitePolynomialH<float>>},
    {"hermite_polynomial_h", DType::Float64, pointwise<HermitePolynomialH<double>>},
    {"hermite_polynomial_h", DType::Float16, pointwise_narrow<Half, HermitePolynomialH<float>>,
        true},
    {"hermite_polynomial_h", DType::BFloat16, pointwise_narrow<BFloat16,
        HermitePolynomialH<float>>, true},
    {"hermite_polynomial_h/backward/x", DType::Float32,
        pointwise<HermitePolynomialHBackwardX<float>>},
    {"hermite_polynomial_h/backward/x", DType::Float64,
        pointwise<HermitePolynomialHBackwardX<double>>},
    {"hermite_polynomial_h/backward/x", DType::Float16, pointwise_narrow<Half,
        HermitePolynomialHBackwardX<float>>, true},
    {"hermite_polynomial_h/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        HermitePolynomialHBackwardX<float>>, true},
    {"hermite_polynomial_he", DType::Float32, pointwise<HermitePolynomialHe<float>>},
    {"hermite_polynomial_he", DType::Float64, pointwise<HermitePolynomialHe<double>>},
    {"hermite_polynomial_he", DType::Float16, pointwise_narrow<Half, HermitePolynomialHe<float>>,
        true},
    {"hermite_polynomial_he", DType::BFloat16, pointwise_narrow<BFloat16,
        HermitePolynomialHe<float>>, true},
    {"hermite_polynomial_he/backward/x", DType::Float32,
        pointwise<HermitePolynomialHeBackwardX<float>>},
    {"hermite_polynomial_he/backward/x", DType::Float64,
        pointwise<HermitePolynomialHeBackwardX<double>>},
    {"hermite_polynomial_he/backward/x", DType::Float16, pointwise_narrow<Half,
        HermitePolynomialHeBackwardX<float>>, true},
    {"hermite_polynomial_he/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        HermitePolynomialHeBackwardX<float>>, true},
    {"igamma", DType::Float32, pointwise<Igamma<float>>},
    {"igamma", DType::Float64, pointwise<Igamma<double>>},
    {"igamma", DType::Float16, pointwise_narrow<Half, Igamma<float>>, true},
    {"igamma", DType::BFloat16, pointwise_narrow<BFloat16, Igamma<float>>, true},
    {"igamma/backward/x", DType::Float32, pointwise<IgammaBackwardX<float>>},
    {"igamma/backward/x", DType::Float64, pointwise<IgammaBackwardX<double>>},
    {"igamma/backward/x", DType::Float16, pointwise_narrow<Half, IgammaBackwardX<float>>, true},
    {"igamma/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, IgammaBackwardX<float>>,
        true},
    {"igammac", DType::Float32, pointwise<Igammac<float>>},
    {"igammac", DType::Float64, pointwise<Igammac<double>>},
    {"igammac", DType::Float16, pointwise_narrow<Half, Igammac<float>>, true},
    {"igammac", DType::BFloat16, pointwise_narrow<BFloat16, Igammac<float>>, true},
    {"igammac/backward/x", DType::Float32, pointwise<IgammacBackwardX<float>>},
    {"igammac/backward/x", DType::Float64, pointwise<IgammacBackwardX<double>>},
    {"igammac/backward/x", DType::Float16, pointwise_narrow<Half, IgammacBackwardX<float>>, true},
    {"igammac/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, IgammacBackwardX<float>>,
        true},
    {"laguerre_polynomial_l", DType::Float32, pointwise<LaguerrePolynomialL<float>>},
    {"laguerre_polynomial_l", DType::Float64, pointwise<LaguerrePolynomialL<double>>},
    {"laguerre_polynomial_l", DType::Float16, pointwise_narrow<Half, LaguerrePolynomialL<float>>,
        true},
    {"laguerre_polynomial_l", DType::BFloat16, pointwise_narrow<BFloat16,
        LaguerrePolynomialL<float>>, true},
    {"laguerre_polynomial_l/backward/x", DType::Float32,
        pointwise<LaguerrePolynomialLBackwardX<float>>},
    {"laguerre_polynomial_l/backward/x", DType::Float64,
        pointwise<LaguerrePolynomialLBackwardX<double>>},
    {"laguerre_polynomial_l/backward/x", DType::Float16, pointwise_narrow<Half,
        LaguerrePolynomialLBackwardX<float>>, true},
    {"laguerre_polynomial_l/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        LaguerrePolynomialLBackwardX<float>>, true},
    {"legendre_polynomial_p", DType::Float32, pointwise<LegendrePolynomialP<float>>},
    {"legendre_polynomial_p", DType::Float64, pointwise<LegendrePolynomialP<double>>},
    {"legendre_polynomial_p", DType::Float16, pointwise_narrow<Half, LegendrePolynomialP<float>>,
        true},
    {"legendre_polynomial_p", DType::BFloat16, pointwise_narrow<BFloat16,
        LegendrePolynomialP<float>>, true},
    {"legendre_polynomial_p/backward/x", DType::Float32,
        pointwise<LegendrePolynomialPBackwardX<float>>},
    {"legendre_polynomial_p/backward/x", DType::Float64,
        pointwise<LegendrePolynomialPBackwardX<double>>},
    {"legendre_polynomial_p/backward/x", DType::Float16, pointwise_narrow<Half,
        LegendrePolynomialPBackwardX<float>>, true},
    {"legendre_polynomial_p/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        LegendrePolynomialPBackwardX<float>>, true},
    {"log_ndtr", DType::Float32, pointwise<LogNdtr<float>>},
    {"log_ndtr", DType::Float64, pointwise<LogNdtr<double>>},
    {"log_ndtr", DType::Float16, pointwise_narrow<Half, LogNdtr<float>>, true},
    {"log_ndtr", DType::BFloat16, pointwise_narrow<BFloat16, LogNdtr<float>>, true},
    {"log_ndtr/backward/x", DType::Float32, pointwise<LogNdtrBackwardX<float>>},
    {"log_ndtr/backward/x", DType::Float64, pointwise<LogNdtrBackwardX<double>>},
    {"log_ndtr/backward/x", DType::Float16, pointwise_narrow<Half, LogNdtrBackwardX<float>>, true},
    {"log_ndtr/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, LogNdtrBackwardX<float>>,
        true},
    {"modified_bessel_i0", DType::Float32, pointwise<ModifiedBesselI0<float>>},
    {"modified_bessel_i0", DType::Float64, pointwise<ModifiedBesselI0<double>>},
    {"modified_bessel_i0", DType::Float16, pointwise_narrow<Half, ModifiedBesselI0<float>>, true},
    {"modified_bessel_i0", DType::BFloat16, pointwise_narrow<BFloat16, ModifiedBesselI0<float>>,
        true},
    {"modified_bessel_i0/backward/x", DType::Float32, pointwise<ModifiedBesselI0BackwardX<float>>},
    {"modified_bessel_i0/backward/x", DType::Float64, pointwise<ModifiedBesselI0BackwardX<double>>},
    {"modified_bessel_i0/backward/x", DType::Float16, pointwise_narrow<Half,
        ModifiedBesselI0BackwardX<float>>, true},
    {"modified_bessel_i0/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ModifiedBesselI0BackwardX<float>>, true},
    {"modified_bessel_i1", DType::Float32, pointwise<ModifiedBesselI1<float>>},
    {"modified_bessel_i1", DType::Float64, pointwise<ModifiedBesselI1<double>>},
    {"modified_bessel_i1", DType::Float16, pointwise_narrow<Half, ModifiedBesselI1<float>>, true},
    {"modified_bessel_i1", DType::BFloat16, pointwise_narrow<BFloat16, ModifiedBesselI1<float>>,
        true},
    {"modified_bessel_i1/backward/x", DType::Float32, pointwise<ModifiedBesselI1BackwardX<float>>},
    {"modified_bessel_i1/backward/x", DType::Float64, pointwise<ModifiedBesselI1BackwardX<double>>},
    {"modified_bessel_i1/backward/x", DType::Float16, pointwise_narrow<Half,
        ModifiedBesselI1BackwardX<float>>, true},
    {"modified_bessel_i1/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ModifiedBesselI1BackwardX<float>>, true},
    {"modified_bessel_k0", DType::Float32, pointwise<ModifiedBesselK0<float>>},
    {"modified_bessel_k0", DType::Float64, pointwise<ModifiedBesselK0<double>>},
    {"modified_bessel_k0", DType::Float16, pointwise_narrow<Half, ModifiedBesselK0<float>>, true},
    {"modified_bessel_k0", DType::BFloat16, pointwise_narrow<BFloat16, ModifiedBesselK0<float>>,
        true},
    {"modified_bessel_k0/backward/x", DType::Float32, pointwise<ModifiedBesselK0BackwardX<float>>},
    {"modified_bessel_k0/backward/x", DType::Float64, pointwise<ModifiedBesselK0BackwardX<double>>},
    {"modified_bessel_k0/backward/x", DType::Float16, pointwise_narrow<Half,
        ModifiedBesselK0BackwardX<float>>, true},
    {"modified_bessel_k0/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ModifiedBesselK0BackwardX<float>>, true},
    {"modified_bessel_k1", DType::Float32, pointwise<ModifiedBesselK1<float>>},
    {"modified_bessel_k1", DType::Float64, pointwise<ModifiedBesselK1<double>>},
    {"modified_bessel_k1", DType::Float16, pointwise_narrow<Half, ModifiedBesselK1<float>>, true},
    {"modified_bessel_k1", DType::BFloat16, pointwise_narrow<BFloat16, ModifiedBesselK1<float>>,
        true},
    {"modified_bessel_k1/backward/x", DType::Float32, pointwise<ModifiedBesselK1BackwardX<float>>},
    {"modified_bessel_k1/backward/x", DType::Float64, pointwise<ModifiedBesselK1BackwardX<double>>},
    {"modified_bessel_k1/backward/x", DType::Float16, pointwise_narrow<Half,
        ModifiedBesselK1BackwardX<float>>, true},
    {"modified_bessel_k1/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ModifiedBesselK1BackwardX<float>>, true},
    {"ndtri", DType::Float32, pointwise<Ndtri<float>>},
    {"ndtri", DType::Float64, pointwise<Ndtri<double>>},
    {"ndtri", DType::Float16, pointwise_narrow<Half, Ndtri<float>>, true},
    {"ndtri", DType::BFloat16, pointwise_narrow<BFloat16, Ndtri<float>>, true},
    {"ndtri/backward/x", DType::Float32, pointwise<NdtriBackwardX<float>>},
    {"ndtri/backward/x", DType::Float64, pointwise<NdtriBackwardX<double>>},
    {"ndtri/backward/x", DType::Float16, pointwise_narrow<Half, NdtriBackwardX<float>>, true},
    {"ndtri/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, NdtriBackwardX<float>>, true},
    {"scaled_modified_bessel_k0", DType::Float32, pointwise<ScaledModifiedBesselK0<float>>},
    {"scaled_modified_bessel_k0", DType::Float64, pointwise<ScaledModifiedBesselK0<double>>},
    {"scaled_modified_bessel_k0", DType::Float16, pointwise_narrow<Half,
        ScaledModifiedBesselK0<float>>, true},
    {"scaled_modified_bessel_k0", DType::BFloat16, pointwise_narrow<BFloat16,
        ScaledModifiedBesselK0<float>>, true},
    {"scaled_modified_bessel_k0/backward/x", DType::Float32,
        pointwise<ScaledModifiedBesselK0BackwardX<float>>},
    {"scaled_modified_bessel_k0/backward/x", DType::Float64,
        pointwise<ScaledModifiedBesselK0BackwardX<double>>},
    {"scaled_modified_bessel_k0/backward/x", DType::Float16, pointwise_narrow<Half,
        ScaledModifiedBesselK0BackwardX<float>>, true},
    {"scaled_modified_bessel_k0/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ScaledModifiedBesselK0BackwardX<float>>, true},
    {"scaled_modified_bessel_k1", DType::Float32, pointwise<ScaledModifiedBesselK1<float>>},
    {"scaled_modified_bessel_k1", DType::Float64, pointwise<ScaledModifiedBesselK1<double>>},
    {"scaled_modified_bessel_k1", DType::Float16, pointwise_narrow<Half,
        ScaledModifiedBesselK1<float>>, true},
    {"scaled_modified_bessel_k1", DType::BFloat16, pointwise_narrow<BFloat16,
        ScaledModifiedBesselK1<float>>, true},
    {"scaled_modified_bessel_k1/backward/x", DType::Float32,
        pointwise<ScaledModifiedBesselK1BackwardX<float>>},
    {"scaled_modified_bessel_k1/backward/x", DType::Float64,
        pointwise<ScaledModifiedBesselK1BackwardX<double>>},
    {"scaled_modified_bessel_k1/backward/x", DType::Float16, pointwise_narrow<Half,
        ScaledModifiedBesselK1BackwardX<float>>, true},
    {"scaled_modified_bessel_k1/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ScaledModifiedBesselK1BackwardX<float>>, true},
    {"zeta", DType::Float32, pointwise<Zeta<float>>},
    {"zeta", DType::Float64, pointwise<Zeta<double>>},
    {"zeta", DType::Float16, pointwise_narrow<Half, Zeta<float>>, true},
    {"zeta", DType::BFloat16, pointwise_narrow<BFloat16, Zeta<float>>, true},
    {"zeta/backward/q", DType::Float32, pointwise<ZetaBackwardQ<float>>},
    {"zeta/backward/q", DType::Float64, pointwise<ZetaBackwardQ<double>>},
    {"zeta/backward/q", DType::Float16, pointwise_narrow<Half, ZetaBackwardQ<float>>, true},
    {"zeta/backward/q", DType::BFloat16, pointwise_narrow<BFloat16, ZetaBackwardQ<float>>, true},
};

}  // namespace

extern const Table special_functions_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
