// Orthogonal polynomials by their recurrences, whose errors are those of the largest value on the way.

#pragma once

#include "test/native/exact/value.h"

namespace exact {

// From the values of orders 0 and 1; next(k, p, q) is that of order k + 1.
template <class Next> Value recurrence(quad p, quad q, quad n, Next next) {
  if (!(n >= 0)) return quad(0);
  quad most = fmaxq(fabsq(p), fabsq(q));
  if (n < 1) return p;
  for (int k = 1; k < int(n); k++) {
    const quad r = next(quad(k), p, q);
    p = q;
    q = r;
    most = fmaxq(most, fabsq(r));
  }
  return Value(q, most);
}

inline Value chebyshev(quad x, quad n, quad first) {
  return recurrence(1, first, n, [x](quad, quad p, quad q) { return 2 * x * q - p; });
}
inline Value chebyshev_polynomial_t(quad x, quad n) { return chebyshev(x, n, x); }
inline Value chebyshev_polynomial_u(quad x, quad n) { return chebyshev(x, n, 2 * x); }
inline Value chebyshev_polynomial_v(quad x, quad n) { return chebyshev(x, n, 2 * x - 1); }
inline Value chebyshev_polynomial_w(quad x, quad n) { return chebyshev(x, n, 2 * x + 1); }
inline Value hermite_polynomial_h(quad x, quad n) {
  return recurrence(1, 2 * x, n, [x](quad k, quad p, quad q) { return 2 * x * q - 2 * k * p; });
}
inline Value hermite_polynomial_he(quad x, quad n) {
  return recurrence(1, x, n, [x](quad k, quad p, quad q) { return x * q - k * p; });
}
inline Value laguerre_polynomial_l(quad x, quad n) {
  return recurrence(1, 1 - x, n, [x](quad k, quad p, quad q) { return ((2 * k + 1 - x) * q - k * p) / (k + 1); });
}
inline Value legendre_polynomial_p(quad x, quad n) {
  return recurrence(1, x, n, [x](quad k, quad p, quad q) { return ((2 * k + 1) * x * q - k * p) / (k + 1); });
}

}  // namespace exact
