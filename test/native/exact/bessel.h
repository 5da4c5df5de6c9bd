// Bessel functions of orders 0 and 1. J and Y are libquadmath's; I is its power series, K its series about 0 or
// the trapezoidal rule for the integral of exp(-x cosh t) cosh(n t); for large x both are asymptotic series.
// Abramowitz and Stegun, 9.6.

#pragma once

#include "test/native/exact/value.h"

namespace exact {

// The error of J and Y, which cross zero, is that of their amplitude; and of the phase, which is rounded as x is.
inline Value wave(quad value, quad x) {
  const quad size = fmaxq(fabsq(x), 1);
  return Value(value, fmaxq(fabsq(value), sqrtq(size * M_2_PIq)));
}
inline Value bessel_j0(quad x) { return wave(j0q(x), x); }
inline Value bessel_j1(quad x) { return fabsq(x) < 1 ? Value(j1q(x)) : wave(j1q(x), x); }
inline Value bessel_y0(quad x) { return x < 0 ? Value(nanq("")) : wave(y0q(x), x); }
inline Value bessel_y1(quad x) { return x < 0 ? Value(nanq("")) : wave(y1q(x), x); }

// 1 + sum of (4 n^2 - 1) (4 n^2 - 9) … / (k! (8 x)^k), with alternating signs for I.
inline quad far_series(int order, quad x, int sign) {
  quad sum = 1, term = 1;
  for (int k = 1; k < 120; k++) {
    const quad next = term * sign * (4 * order * order - (2 * k - 1) * (2 * k - 1)) / (8 * k * x);
    if (fabsq(next) >= fabsq(term)) break;
    sum += term = next;
  }
  return sum;
}
// exp(-x) I(x), x >= 0.
inline quad scaled_i(int order, quad x) {
  if (isinfq(x)) return 0;
  if (x > 200) return far_series(order, x, -1) / sqrtq(2 * M_PIq * x);
  const quad z = x * x / 4;
  quad term = order == 0 ? quad(1) : x / 2, sum = term;
  for (int k = 1; term > sum * 1e-36Q; k++) sum += term *= z / (quad(k) * (k + order));
  return sum * expq(-x);
}
inline quad i0e(quad x) { return scaled_i(0, fabsq(x)); }
inline quad i1e(quad x) { return copysignq(scaled_i(1, fabsq(x)), x); }
inline quad i0(quad x) { return isinfq(x) ? fabsq(x) : i0e(x) * expq(fabsq(x)); }
inline quad i1(quad x) { return isinfq(x) ? x : i1e(x) * expq(fabsq(x)); }

constexpr quad euler = 0.577215664901532860606512090082402431Q;

// exp(x) K(x).
inline quad scaled_k(int order, quad x) {
  if (!(x > 0)) return x == 0 ? 1 / (x * x) : nanq("");
  if (isinfq(x)) return 0;
  if (x > 60) return far_series(order, x, 1) * sqrtq(M_PIq / (2 * x));
  const quad z = x * x / 4;
  if (x < 1) {
    // The k-th digamma, and the terms of I.
    quad digamma = -euler, term = order == 0 ? quad(1) : x / 4, sum = 0;
    const quad l = logq(x / 2);
    for (int k = 0; k < 40; k++) {
      const quad next = digamma + quad(1) / (k + 1);
      sum += term * (order == 0 ? digamma - l : 2 * l - digamma - next);
      digamma = next;
      term *= z / (quad(k + 1) * (k + 1 + order));
    }
    return expq(x) * (order == 0 ? sum : sum + 1 / x);
  }
  // The integrand is nearly a bell curve of width 1 / sqrt(x).
  const quad h = fminq(0.125Q, 0.5Q / sqrtq(x));
  quad sum = 0.5Q;
  for (int k = 1; k < 200; k++) {
    const quad t = k * h, c = coshq(t), part = expq(-x * (c - 1)) * (order == 0 ? 1 : c);
    sum += part;
    if (part < 1e-36Q) break;
  }
  return sum * h;
}
inline quad scaled_modified_bessel_k0(quad x) { return scaled_k(0, x); }
inline quad scaled_modified_bessel_k1(quad x) { return scaled_k(1, x); }
inline quad modified_bessel_k0(quad x) { return scaled_k(0, x) * expq(-x); }
inline quad modified_bessel_k1(quad x) { return scaled_k(1, x) * expq(-x); }

}  // namespace exact
