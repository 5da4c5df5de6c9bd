// Functions of the normal distribution's tails: erfcx and the inverse of the distribution. double,
// about 4 ulp; a float result is rounded once from it. The same formulas are
// codegen/formula/builtins/tails.ts. Included by the families that call them.

#pragma once

#include "native/core/math.h"

namespace fluxion::FLUXION_ISA::ops {

// exp(x^2) erfc(x). The square is split at a short z, whose own square is exact; beyond 25 the
// asymptotic series, in y = 1 / (2 x^2).
HD double erfcx(double x) {
  if (x != x) return x;
  const double size = abs(x);
  if (size >= 25) {
    if (x < 0) return x < -26.7 ? inf<double>() : 2 * exp(x * x);
    const double y = 1 / (2 * x * x);
    const double series = 1 - y * (1 - 3 * y * (1 - 5 * y * (1 - 7 * y * (1 - 9 * y * (1 - 11 * y * (1 - 13 * y))))));
    return series / (x * 1.77245385090551602730);   // sqrt(pi)
  }
  const double z = round(x * 16) / 16;
  return exp(z * z) * exp((x - z) * (x + z)) * erfc(x);
}
HD float erfcx(float x) { return float(erfcx(double(x))); }

// The y > 0 whose erfc is c, for c in (0, 1): Winitzki's closed form, then Halley's method.
HD double erfc_inverse(double c) {
  const double l = log(c * (2 - c));
  const double half = 2 / (3.141592653589793 * 0.147) + l / 2;
  double y = sqrt(sqrt(half * half - l / 0.147) - half);
  for (int step = 0; step < 6; step++) {
    const double u = (c - erfc(y)) / (1.1283791670955126 * exp(-y * y));   // 2 / sqrt(pi)
    y -= u / (1 + y * u);
  }
  return y;
}

// The x below which the share p of the normal distribution lies.
HD double ndtri(double p) {
  if (!(p >= 0 && p <= 1)) return nan<double>();
  if (p == 0 || p == 1) return p == 0 ? -inf<double>() : inf<double>();
  const double sqrt2 = 1.41421356237309504880;
  if (p >= 0.25 && p <= 0.75) return sqrt2 * erfinv(2 * p - 1);
  return p < 0.5 ? -sqrt2 * erfc_inverse(2 * p) : sqrt2 * erfc_inverse(2 * (1 - p));
}
HD float ndtri(float p) { return float(ndtri(double(p))); }

}  // namespace fluxion::FLUXION_ISA::ops
