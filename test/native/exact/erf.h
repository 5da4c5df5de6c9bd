// The error function and its relatives. libquadmath's erfq and erfcq are right to 30 digits; the inverses
// are Newton's method on them, in the tails on the logarithm.

#pragma once

#include "test/native/exact/value.h"

namespace exact {

inline quad erf(quad x) { return erfq(x); }
inline quad erfc(quad x) { return erfcq(x); }
inline quad ndtr(quad x) { return erfcq(-x * M_SQRT1_2q) / 2; }

// exp(x^2) erfc(x): beyond 60 the asymptotic series in y = 1 / (2 x^2).
inline quad erfcx(quad x) {
  if (isnanq(x)) return x;
  if (x < 60) return x < -120 ? quad(HUGE_VALQ) : expq(x * x) * erfcq(x);
  const quad y = 1 / (2 * x * x);
  quad term = 1, sum = 1;
  for (int k = 1; k < 24; k++) sum += term *= -(2 * k - 1) * y;
  return sum / (x * sqrtq(M_PIq));
}

// The y >= 0 whose erfc is c, c in (0, 1]: Newton's method on log erfc(y) = log c.
inline quad erfc_inverse(quad c) {
  const quad wanted = logq(c);
  quad at = sqrtq(-logq(c * (2 - c)));
  for (int step = 0; step < 12; step++) {
    const quad scaled = expq(at * at) * erfcq(at);
    const quad change = (logq(scaled) - at * at - wanted) * scaled * sqrtq(M_PIq) / 2;
    at += change;
    if (fabsq(change) <= fabsq(at) * 1e-18Q) break;
  }
  return at;
}
// Near 0 Newton's method on erf itself.
inline quad central_erfinv(quad x) {
  quad y = x * sqrtq(M_PIq) / 2;
  for (int step = 0; step < 12; step++) {
    const quad change = (x - erfq(y)) * expq(y * y) * sqrtq(M_PIq) / 2;
    y += change;
    if (fabsq(change) <= fabsq(y) * 1e-18Q) break;
  }
  return y;
}
inline quad erfinv(quad x) {
  const quad a = fabsq(x);
  if (!(a <= 1)) return nanq("");
  if (a == 0 || a == 1) return a == 0 ? x : x * HUGE_VALQ;
  return a < 0.5Q ? central_erfinv(x) : copysignq(erfc_inverse(1 - a), x);
}
inline quad ndtri(quad p) {
  if (!(p >= 0 && p <= 1)) return nanq("");
  if (p == 0 || p == 1) return p == 0 ? -HUGE_VALQ : HUGE_VALQ;
  if (p > 0.25Q && p < 0.75Q) return M_SQRT2q * central_erfinv(2 * p - 1);
  return M_SQRT2q * (p < 0.5Q ? -erfc_inverse(2 * p) : erfc_inverse(2 * (1 - p)));
}

}  // namespace exact
