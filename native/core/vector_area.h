// Inverse hyperbolic functions as plain branch-free arithmetic, so that loops over them vectorise. Included by
// math.h; a device has its library's. Each states: dtype, largest error in ULP (measured by
// test/native/builtin-errors.test.ts), range, source.
//
//   asinh(x) = log(1 + w), w = a + (sqrt(1 + a^2) - 1), a = |x|
//   acosh(x) = log(1 + w), w = sqrt(x^2 - 1) + (x - 1)
//   atanh(x) = log(1 + w) / 2, w = 2 a / (1 - a)
//
// Of double w is a pair, and so is the logarithm; of float both are double's, and asinh and atanh of small
// numbers are series.

#pragma once

#ifndef __CUDA_ARCH__

namespace fluxion::FLUXION_ISA::ops {

// ── float, in double arithmetic: half a ULP and a little ────────────────────────────────────────

HD double log1p_for_float(double w) { return log2_of_float(1.0 + w) * 6.931471805599453094e-1; }

// float, 0.51 ULP, all x.
HD float asinh(float x) {
  const double a = double(::fabsf(x)), z = a * a;
  const double large = log1p_for_float(a + (::sqrt(1.0 + z) - 1.0));
  const double small = fused(a * z, fused(z, 0.075, -0.16666666666666667), a);
  return ::copysignf(float(a < 0x1p-7 ? small : large), x);
}
// float, 0.51 ULP, x >= 1; NaN below.
HD float acosh(float x) {
  const double a = double(x), d = a - 1.0;
  return float(d < 0.0 ? NAN : log1p_for_float(d + ::sqrt(d * (d + 2.0))));
}
// float, 0.51 ULP, |x| <= 1; NaN beyond.
HD float atanh(float x) {
  const double a = double(::fabsf(x)), z = a * a;
  const double large = 0.5 * log1p_for_float(2.0 * a / (1.0 - a));
  const double small = fused(a * z, fused(z, 0.2, 0.33333333333333333), a);
  return ::copysignf(float(a < 0x1p-7 ? small : large), x);
}

// ── double ──────────────────────────────────────────────────────────────────────────────────────

// log(1 + w) for w >= 0; with `twice`, log(2 w), of a w so large that 1 is nothing to it.
HD double log1p_of_pair(Pair w, bool twice) {
  const bool above = w.high > 1.0;
  const Pair sum = sum_of(above ? w.high : 1.0, above ? 1.0 : w.high);
  const double u = twice ? w.high : sum.high, rest = twice ? 0.0 : sum.low + w.low;
  double e;
  const Pair part = log_of_fraction(fraction_of(u, &e));
  const double n = twice ? e + 1.0 : e;
  const Pair l = sum_of(n * ln2_short, part.high);
  return l.high + (l.low + (fused(n, ln2_rest, part.low) + rest / u));
}

// Beyond it the square and 1 are as good as the square.
constexpr double area_large = 0x1p28;

// double, 0.6 ULP, all x.
HD double asinh(double x) {
  const double a = ::fabs(x);
  const bool large = a > area_large;
  const double c = large ? 1.0 : a;
  const Pair square = product_of(c, c);
  const bool above = c > 1.0;
  const Pair one = sum_of(above ? square.high : 1.0, above ? 1.0 : square.high);
  const Pair root = sqrt_pair({one.high, one.low + square.low});
  const double more = (root.high - 1.0) + root.low;
  const Pair w = sum_of(above ? root.high - 1.0 : c, above ? c : more);
  const double w_low = above ? w.low + root.low : w.low;
  const double value = log1p_of_pair({large ? a : w.high, w_low}, large);
  return a < INFINITY ? ::copysign(a < 0x1p-28 ? a : value, x) : x;
}
// double, 0.6 ULP, x >= 1; NaN below.
HD double acosh(double x) {
  const bool large = x > area_large;
  const double c = large ? 2.0 : x;
  const Pair square = product_of(c, c);
  const double less = square.high - 1.0;
  const Pair root = sqrt_pair(sum_of(less, ((square.high - less) - 1.0) + square.low));
  const Pair d = sum_of(c, -1.0);
  const Pair w = sum_of(root.high, d.high);
  const double value = log1p_of_pair({large ? x : w.high, w.low + (root.low + d.low)}, large);
  const double below = x < 1.0 ? NAN : value;
  return x < INFINITY ? below : x;
}
// double, 0.6 ULP, |x| <= 1; NaN beyond.
HD double atanh(double x) {
  const double a = ::fabs(x);
  const Pair below = sum_of(1.0, -a);
  const double q = 2.0 * a / below.high;
  const double rest = (remainder_of_product(2.0 * a, q, below.high) - q * below.low) / below.high;
  const double value = 0.5 * log1p_of_pair({q, rest}, false);
  const double ends = a == 1.0 ? INFINITY : a < 0x1p-28 ? a : value;
  return a <= 1.0 ? ::copysign(ends, x) : NAN;
}

}  // namespace fluxion::FLUXION_ISA::ops

#endif
