// The regularised incomplete gamma functions, and Hurwitz's zeta function where it is defined. double;
// relative error about 1e-14, more where both arguments are beyond 1e6; a float result is rounded once
// from it. The same formulas are codegen/formula/builtins/incomplete-gamma.ts. Included by the families
// that call them.

#pragma once

#include "native/core/math.h"

namespace fluxion::FLUXION_ISA::ops {

constexpr int incomplete_gamma_terms = 200000;

// x^a exp(-x) / gamma(a + 1). From 10 on by Stirling's series, in which the large parts cancel before
// they are rounded.
HD double gamma_density(double a, double x) {
  if (a < 10) return exp(a * log(x) - x - lgamma(a + 1));
  const double z = 1 / (a * a), m = (x - a) / a;
  const double stirling = (1.0 / 12 - z * (1.0 / 360 - z * (1.0 / 1260 - z * (1.0 / 1680 - z / 1188)))) / a;
  return exp(a * (log1p(m) - m) - stirling) / sqrt(6.28318530717958647693 * a);
}

// P by its power series, for x < a + 1.
HD double gamma_series(double a, double x) {
  double term = 1, sum = 1;
  for (int k = 1; k <= incomplete_gamma_terms && term > sum * 1e-17; k++) sum += term *= x / (a + k);
  return gamma_density(a, x) * sum;
}

// Q by Legendre's continued fraction, evaluated by Lentz's method, for x > a.
HD double gamma_fraction(double a, double x) {
  const double tiny = 1e-300;
  double b = x + 1 - a, c = 1 / tiny, d = 1 / b, h = d;
  for (int k = 1; k <= incomplete_gamma_terms; k++) {
    const double n = -k * (k - a);
    b += 2;
    d = n * d + b;
    c = b + n / c;
    d = 1 / (abs(d) < tiny ? tiny : d);
    if (abs(c) < tiny) c = tiny;
    const double factor = c * d;
    h *= factor;
    if (abs(factor - 1) < 1e-16) break;
  }
  return gamma_density(a, x) * a * h;
}

// Q for small x by the series of its complement's difference from 1, without cancellation.
HD double gamma_small(double a, double x) {
  double factor = 1, sum = 0;
  for (int k = 1; k < 2000; k++) {
    factor *= -x / k;
    const double term = factor / (a + k);
    sum += term;
    if (abs(term) <= 1e-17 * abs(sum)) break;
  }
  const double l = a * log(x);
  return -expm1(l - lgamma(1 + a)) - exp(l - lgamma(a)) * sum;
}

// Values at the borders: P(0, x) is 1, P(a, 0) is 0; NaN outside and where both are 0 or infinite.
HD double gamma_border(double a, double x) {
  if (!(a >= 0 && x >= 0) || (a == 0 && x == 0) || (a == inf<double>() && x == inf<double>())) return nan<double>();
  return a == 0 || x == inf<double>() ? 1 : 0;
}
HD bool on_gamma_border(double a, double x) {
  return !(a > 0 && x > 0 && a < inf<double>() && x < inf<double>());
}

// 1 / gamma(a) times the integral of t^(a - 1) exp(-t) from 0 to x.
HD double igamma(double a, double x) {
  if (on_gamma_border(a, x)) return gamma_border(a, x);
  return x < a + 1 ? gamma_series(a, x) : 1 - gamma_fraction(a, x);
}
// The rest of it, from x on.
HD double igammac(double a, double x) {
  if (on_gamma_border(a, x)) return 1 - gamma_border(a, x);
  if (x <= 1.1 && (x <= 0.5 ? -0.4 / log(x) >= a : x * 1.1 >= a)) return gamma_small(a, x);
  return x < a + 1 ? 1 - gamma_series(a, x) : gamma_fraction(a, x);
}
HD float igamma(float a, float x) { return float(igamma(double(a), double(x))); }
HD float igammac(float a, float x) { return float(igammac(double(a), double(x))); }

// sum over k >= 0 of (q + k)^-s. Of negative q, for whole s alone, whose terms below 0 are a difference
// of two such sums.
HD double zeta(double s, double q) {
  if (s == 1) return inf<double>();
  if (!(s > 1) || q != q) return nan<double>();
  if (q > 0) return hurwitz_zeta(s, q);
  if (q == floor(q)) return inf<double>();
  if (s != floor(s)) return nan<double>();
  const double below = ceil(-q), first = q + below;
  const double negative = hurwitz_zeta(s, 1 - first) - hurwitz_zeta(s, 1 - first + below);
  return hurwitz_zeta(s, first) + (fmod(s, 2.0) == 0 ? negative : -negative);
}
HD float zeta(float s, float q) { return float(zeta(double(s), double(q))); }

}  // namespace fluxion::FLUXION_ISA::ops
