// Roots and lengths as plain branch-free arithmetic, so that loops over them vectorise. Included by math.h; a
// device has its library's. Each states: dtype, largest error in ULP (measured by
// test/native/builtin-errors.test.ts), range, source.

#pragma once

#ifndef __CUDA_ARCH__

namespace fluxion::FLUXION_ISA::ops {

// The root of a sum whose rest is known: sqrt(h + l) = s + (h - s^2 + l) / 2s.
HD Pair sqrt_pair(Pair square) {
  const double s = ::sqrt(square.high);
  const double rest = (remainder_of_product(square.high, s, s) + square.low) / (2.0 * s);
  return {s, square.high > 0.0 ? rest : 0.0};
}

// float, 1.4 ULP, all x.
HD float rsqrt(float x) { return 1.0f / ::sqrtf(x); }

// double, 0.51 ULP, all x. 1 / s, corrected for what the quotient and the root lost; x is brought to where a
// square neither over- nor underflows.
HD double rsqrt(double x) {
  const bool tiny = x < 0x1p-900;
  const double c = x * (tiny ? 0x1p108 : 0.25);
  const double s = ::sqrt(c);
  const double q = 1.0 / s;
  const double lost = remainder_of_product(1.0, q, s) - 0.5 * (remainder_of_product(c, s, s) * q) * q;
  const double value = (c > 0.0) & (c < INFINITY) ? fused(q, lost, q) : q;
  return value * (tiny ? 0x1p54 : 0.5);
}

// |x| = 2^(3 k) m, where m = f 2^r, f in [1, 2), r in {0, 1, 2}; gives the root's power of two too, and
// m^(-1/3) with an error of 2^-40: an interpolating polynomial, and a step of third order.
struct CubicRoot { double m, inverse, power; };
HD CubicRoot cubic_root(double size) {
  const bool tiny = size < 2.2250738585072014e-308;
  const uint64_t u = bits_of(tiny ? size * 0x1p54 : size);
  const double e = double_of((u >> 52) | 0x4330000000000000ull) - (0x1p52 + 1023.0);
  const double f = double_of((u & 0x000fffffffffffffull) | 0x3ff0000000000000ull);
  const double k = fused(e - 1.0, 0.3333333333333333, to_integer) - to_integer;
  const double r = fused(k, -3.0, e);
  const double m = f * (r == 0.0 ? 1.0 : r == 1.0 ? 2.0 : 4.0);
  const double start = polynomial(f, 0.02778280101858424, -0.21636185469244387, 0.6846527077322325, -1.1623973573078166,
                                     1.6662787377309156);
  const double y = start * (r == 0.0 ? 1.0 : r == 1.0 ? 0.7937005259840998 : 0.6299605249474366);
  const double h = fused(-m * y, y * y, 1.0);
  return {m, fused(y * h, fused(h, 0.2222222222222222, 0.3333333333333333), y), power_of_two(tiny ? k - 18.0 : k)};
}
// double, 0.51 ULP, all x. c = m y^2, and c - (c^3 - m) y^2 / 3 with the cube as a pair.
HD double cbrt(double x) {
  const double a = ::fabs(x);
  const CubicRoot root = cubic_root(a);
  const double inverse_square = root.inverse * root.inverse;
  const double c = root.m * inverse_square;
  const Pair square = product_of(c, c);
  const double rest = remainder_of_product(root.m, square.high, c) - square.low * c;
  const double value = fused(rest * 0.3333333333333333, inverse_square, c) * root.power;
  return (a > 0.0) & (a < INFINITY) ? ::copysign(value, x) : x;
}
// float, 0.51 ULP, all x. Computed in double.
HD float cbrt(float x) {
  const double a = double(::fabsf(x));
  const CubicRoot root = cubic_root(a);
  const float value = float(root.m * (root.inverse * root.inverse) * root.power);
  return (a > 0.0) & (a < INFINITY) ? ::copysignf(value, x) : x;
}

// float, 0.51 ULP, all x and y. Computed in double, where no square overflows.
HD float hypot(float x, float y) {
  const double a = double(x), b = double(y);
  const float length = float(::sqrt(fused(a, a, b * b)));
  return (::fabsf(x) == INFINITY) | (::fabsf(y) == INFINITY) ? INFINITY : length;
}
// double, 0.51 ULP, all x and y. The squares as pairs, of numbers brought to where none over- or underflows.
HD double hypot(double x, double y) {
  const double a = ::fabs(x), b = ::fabs(y);
  const double large = a > b ? a : b, small = a > b ? b : a;
  const bool huge = large > 0x1p500, tiny = large < 0x1p-400;
  const double scale = huge ? 0x1p-600 : tiny ? 0x1p600 : 1.0, back = huge ? 0x1p600 : tiny ? 0x1p-600 : 1.0;
  const Pair p = product_of(large * scale, large * scale), q = product_of(small * scale, small * scale);
  const Pair square = sum_of(p.high, q.high);
  const double length = sum(sqrt_pair({square.high, square.low + (p.low + q.low)})) * back;
  const double value = (x != x) | (y != y) ? NAN : length;
  return (a == INFINITY) | (b == INFINITY) ? INFINITY : value;
}

}  // namespace fluxion::FLUXION_ISA::ops

#endif
