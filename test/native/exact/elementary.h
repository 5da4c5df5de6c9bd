// Arithmetic and elementary functions, by libquadmath.

#pragma once

#include "test/native/exact/value.h"

namespace exact {

inline quad exp(quad x) { return expq(x); }
inline quad exp2(quad x) { return exp2q(x); }
inline quad expm1(quad x) { return expm1q(x); }
inline quad log(quad x) { return logq(x); }
inline quad log2(quad x) { return log2q(x); }
inline quad log10(quad x) { return log10q(x); }
inline quad log1p(quad x) { return log1pq(x); }
inline quad sqrt(quad x) { return sqrtq(x); }
inline quad rsqrt(quad x) { return 1 / sqrtq(x); }
inline quad cbrt(quad x) { return cbrtq(x); }
inline quad pow(quad x, quad y) { return powq(x, y); }
inline quad hypot(quad x, quad y) { return hypotq(x, y); }

inline quad sin(quad x) { return sinq(x); }
inline quad cos(quad x) { return cosq(x); }
inline quad tan(quad x) { return tanq(x); }
inline quad asin(quad x) { return asinq(x); }
inline quad acos(quad x) { return acosq(x); }
inline quad atan(quad x) { return atanq(x); }
inline quad atan2(quad y, quad x) { return atan2q(y, x); }
inline quad sinh(quad x) { return sinhq(x); }
inline quad cosh(quad x) { return coshq(x); }
inline quad tanh(quad x) { return tanhq(x); }
inline quad asinh(quad x) { return asinhq(x); }
inline quad acosh(quad x) { return acoshq(x); }
inline quad atanh(quad x) { return atanhq(x); }
inline quad angle(quad x) { return x < 0 ? M_PIq : x == x ? quad(0) : x; }

// sin(pi x) / (pi x); x - round(x) is exact, and so is what remains of a whole number of half turns.
inline quad sinc(quad x) {
  if (x == 0) return 1;
  const quad turns = rintq(x);
  if (x == turns) return isinfq(x) ? x - x : 0;
  const quad rest = sinq(M_PIq * (x - turns));
  return (fmodq(turns, 2) == 0 ? rest : -rest) / (M_PIq * x);
}

inline quad fma(quad x, quad y, quad z) { return fmaq(x, y, z); }
inline quad mod(quad x, quad y) {
  const quad r = fmodq(x, y);
  return r != 0 && (y < 0) != (r < 0) ? r + y : r;
}
inline quad remainder(quad x, quad y) { return mod(x, y); }
inline quad trunc_divide(quad x, quad y) { return truncq(rounded(x / y)); }
inline quad floor_divide(quad x, quad y) {
  if (y == 0 || !finiteq(x) || isnanq(y)) return x / y;
  if (isinfq(y)) return (x < 0) != (y < 0) && x != 0 ? quad(-1) : x / y;
  return copysignq((x - mod(x, y)) / y, x / y);
}

}  // namespace exact
