// Functions of the normal distribution's tails: erfcx and the inverse of the distribution, as plain branch-free
// arithmetic upon vector_erf.h. Each states: dtype, largest error in ULP (measured by
// test/native/builtin-errors.test.ts), range. Included by the families that call them.

#pragma once

#include "native/core/math.h"

namespace fluxion::FLUXION_ISA::ops {

// exp(x^2) erfc(x); for negative x 2 exp(x^2) less that of |x|.

// float, 0.51 ULP, all x. Computed in double.
HD float erfcx(float x) {
  const double size = ::fabs(double(x)), a = size > 0x1p200 ? 0x1p200 : size;
  const double right = erfcx_for_float(a);
  const double left = fused(2.0, exp_minus_for_float(-a * a), -right);
  return float(x < 0.0f ? left : right);
}
// double, 0.9 ULP, all x. Huge x are scaled, so that the quotient's remainder is none of a denormal.
HD double erfcx(double x) {
  const double a = ::fabs(x), finite = a < 0x1p100 ? a : 0x1p100;
  const bool huge = a > 0x1p100;
  const double scale = huge ? 0x1p-600 : 1.0, scaled = (a < INFINITY ? a : 0x1.fffffffffffffp1023) * scale, half = 0.5 * scale;
  const Pair p = scaled_erfc(finite);
  const Pair q = quotient_of(p, sum_of(scaled > half ? scaled : half, scaled > half ? half : scaled));
  const double right = a < INFINITY ? sum(q) * scale : 0.0;

  const double c = a > 26.75 ? 26.75 : a;
  const Pair square = product_of(c, c);
  uint64_t power;
  const Pair e = nearest(exp_pair_of_rest(square.high, &power));
  const double first = double_of(power + (uint64_t(1007) << 52));   // Sixteen doublings are left for the end.
  const Pair less = sum_of(e.high * first * 2.0, q.high * -0x1p-16);
  const double low = less.low + fused(2.0 * first, fused(e.high, square.low, e.low), q.low * -0x1p-16);
  const double left = (less.high + low) * 0x1p16;
  const Pair center = central_erfc(x), product = product_of(e.high, center.high);
  const double small = product.high + fused(e.high, center.low, fused(fused(e.high, square.low, e.low), center.high, product.low));
  const double outer = x < 0.0 ? left : right;
  return x != x ? x : a < 0.5 ? small : outer;
}

// The x below which the share p of the normal distribution lies: that of 2 p - 1 or of 2 p in vector_erf.h, and
// sqrt(2) times as much.

// float, 0.51 ULP, all p. Computed in double.
HD float ndtri(float p) {
  const double share = double(p), rest = 1.0 - share, smaller = share < rest ? share : rest, c = 2.0 * smaller;
  const double y = tail_inverse_for_float(c);
  const double outer = ::copysign(is_zero(c) ? INFINITY : y, share - 0.5);
  const double value = smaller > 0.25 ? central_erfinv_for_float(share - rest) : outer;
  return float(value * 1.41421356237309504880);
}
// double, 0.9 ULP, all p.
HD double ndtri(double p) {
  const double rest = 1.0 - p, smaller = p < rest ? p : rest, c = 2.0 * smaller;
  const double middle = 2.0 * p - 1.0;
  const Pair y = chosen(smaller > 0.25, central_erfinv(::fabs(middle)), tail_inverse(c));
  const Pair root = product_of(y.high, 0x1.6a09e667f3bcdp+0);
  const double value = root.high + fused(y.high, -0x1.bdd3413b26456p-54, fused(y.low, 1.41421356237309504880, root.low));
  return ::copysign(is_zero(c) ? INFINITY : value, middle);
}

}  // namespace fluxion::FLUXION_ISA::ops
