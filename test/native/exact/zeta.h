// Hurwitz's zeta function by Euler and Maclaurin's sum, the derivatives of digamma, and the incomplete gamma
// functions by their series and continued fraction (Abramowitz and Stegun, 6.5.29 and 6.5.31).

#pragma once

#include "test/native/exact/gamma.h"

namespace exact {

// sum over k >= 0 of (q + k)^-s for s > 1, q > 0.
inline quad zeta(quad s, quad q) {
  const quad bernoulli[] = {1 / 6.0Q,        -1 / 30.0Q,      1 / 42.0Q,         -1 / 30.0Q,        5 / 66.0Q,
                            -691 / 2730.0Q,  7 / 6.0Q,        -3617 / 510.0Q,    43867 / 798.0Q,    -174611 / 330.0Q};
  const int first = 30;
  quad sum = 0;
  for (int k = 0; k < first; k++) sum += powq(q + k, -s);
  const quad a = q + first;
  sum += powq(a, 1 - s) / (s - 1) + powq(a, -s) / 2;
  quad factor = s * powq(a, -s - 1) / 2;
  for (int k = 0; k < 10; k++) {
    sum += bernoulli[k] * factor;
    factor *= (s + 2 * k + 1) * (s + 2 * k + 2) / (quad(2 * k + 3) * (2 * k + 4) * a * a);
  }
  return sum;
}

// (-1)^(n + 1) n! zeta(n + 1, x) for whole n > 0.
inline Value polygamma(quad n, quad x) {
  if (n == 0) return digamma(x);
  if (n < 0 || n != floorq(n)) return nanq("");
  const quad size = tgammaq(n + 1) * zeta(n + 1, x);
  return fmodq(n, 2) == 0 ? -size : size;
}

// x^a exp(-x) / gamma(a + 1) sum of x^k / ((a + 1) … (a + k)).
inline quad lower_series(quad a, quad x) {
  quad sum = 1, term = 1;
  for (int k = 1; k < 100000 && term > sum * 1e-36Q; k++) sum += term *= x / (a + k);
  return sum * expq(a * logq(x) - x - lgammaq(a + 1));
}
// x^a exp(-x) / gamma(a) times a continued fraction, after Lentz.
inline quad upper_fraction(quad a, quad x) {
  quad b = x + 1 - a, c = 1e300Q, d = 1 / b, h = d;
  for (int k = 1; k < 100000; k++) {
    const quad numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    h *= c * d;
    if (fabsq(c * d - 1) < 1e-33Q) break;
  }
  return h * expq(a * logq(x) - x - lgammaq(a));
}
inline quad igamma(quad a, quad x) { return x < a + 1 ? lower_series(a, x) : 1 - upper_fraction(a, x); }
inline quad igammac(quad a, quad x) { return x < a + 1 ? 1 - lower_series(a, x) : upper_fraction(a, x); }

}  // namespace exact
