// Orthogonal polynomials of order n by their three-term recurrences; between -1 and 1 those of
// Chebyshev as cosines. The order is cut to a whole number; below 0 the value is 0, beyond 100,000 NaN.
// The same formulas are codegen/formula/builtins/orthogonal.ts. Included by the families that call them.

#pragma once

#include "native/core/math.h"

namespace fluxion::FLUXION_ISA::ops {

// From the values p of order 0 and q of order 1: next(k, p, q) is that of order k + 1.
template <class Next> HD double recurrence(double p, double q, double n, Next next) {
  if (!(n >= 0)) return 0;
  if (n > 100000) return nan<double>();
  n = floor(n);
  if (n == 0) return p;
  for (double k = 1; k < n && q == q; k++) {
    const double r = next(k, p, q);
    p = q;
    q = r;
  }
  return q;
}

// Chebyshev's four kinds differ in their value of order 1 alone.
HD double chebyshev_recurrence(double x, double n, double first) {
  return recurrence(1, first, n, [x](double, double p, double q) { return 2 * x * q - p; });
}

// Whether the closed form serves: inside the interval, from an order on where it is as accurate.
HD bool is_cosine(double x, double n) { return n > 8 && n <= 4503599627370496.0 && abs(x) < 1; }

HD double chebyshev_polynomial_t(double x, double n) {
  return is_cosine(x, n) ? cos(floor(n) * acos(x)) : chebyshev_recurrence(x, n, x);
}
HD double chebyshev_polynomial_u(double x, double n) {
  const double angle = acos(x);
  return is_cosine(x, n) ? sin((floor(n) + 1) * angle) / sin(angle) : chebyshev_recurrence(x, n, 2 * x);
}
HD double chebyshev_polynomial_v(double x, double n) {
  const double angle = acos(x);
  return is_cosine(x, n) ? cos((floor(n) + 0.5) * angle) / cos(angle / 2) : chebyshev_recurrence(x, n, 2 * x - 1);
}
HD double chebyshev_polynomial_w(double x, double n) {
  const double angle = acos(x);
  return is_cosine(x, n) ? sin((floor(n) + 0.5) * angle) / sin(angle / 2) : chebyshev_recurrence(x, n, 2 * x + 1);
}
// Of order 512 at most, beyond which float64 overflows nearly everywhere.
HD double hermite_polynomial_h(double x, double n) {
  if (n > 512) return nan<double>();
  return recurrence(1, 2 * x, n, [x](double k, double p, double q) { return 2 * x * q - 2 * k * p; });
}
HD double hermite_polynomial_he(double x, double n) {
  if (n > 512) return nan<double>();
  return recurrence(1, x, n, [x](double k, double p, double q) { return x * q - k * p; });
}
HD double laguerre_polynomial_l(double x, double n) {
  return recurrence(1, 1 - x, n, [x](double k, double p, double q) { return ((2 * k + 1 - x) * q - k * p) / (k + 1); });
}
HD double legendre_polynomial_p(double x, double n) {
  return recurrence(1, x, n, [x](double k, double p, double q) { return ((2 * k + 1) * x * q - k * p) / (k + 1); });
}

#define FX_FROM_DOUBLE(name) \
  HD float name(float x, float n) { return float(name(double(x), double(n))); }
FX_FROM_DOUBLE(chebyshev_polynomial_t)
FX_FROM_DOUBLE(chebyshev_polynomial_u)
FX_FROM_DOUBLE(chebyshev_polynomial_v)
FX_FROM_DOUBLE(chebyshev_polynomial_w)
FX_FROM_DOUBLE(hermite_polynomial_h)
FX_FROM_DOUBLE(hermite_polynomial_he)
FX_FROM_DOUBLE(laguerre_polynomial_l)
FX_FROM_DOUBLE(legendre_polynomial_p)
#undef FX_FROM_DOUBLE

}  // namespace fluxion::FLUXION_ISA::ops
