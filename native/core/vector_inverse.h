// Inverse sine, cosine and tangent as plain branch-free arithmetic, so that loops over them vectorise.
// Included by math.h; a device has its library's. Each states: dtype, largest error in ULP (measured by
// test/native/vector_math.cpp), range, source.
//
// The polynomials are minimax (Remez), each coefficient rounded before the next ones were fitted.

#pragma once

#ifndef __CUDA_ARCH__

namespace fluxion::FLUXION_ISA::ops {

// ── float, in double arithmetic: half a ULP and a little ────────────────────────────────────────

// float, 0.55 ULP, all x and y. The smaller by the larger, in [0, 1]: t + t^3 P(t^2), with an error of
// 2^-28; then the octant.
HD float atan2(float y, float x) {
  const double a = double(::fabsf(y)), b = double(::fabsf(x));
  const bool steep = a > b;
  const double small = steep ? b : a, large = steep ? a : b;
  // Equal ones may be zeros or infinities.
  const double equal = large == 0.0 ? 0.0 : 1.0;
  const double t = small == large ? equal : small / large;
  const double z = t * t;
  const double p = polynomial(z, -0.0017827666597440839, 0.010868677869439125, -0.031097222119569778, 0.057881690561771393,
                                 -0.083993189036846161, 0.10950881987810135, -0.14264015853404999, 0.19998529553413391,
                                 -0.33333298563957214);
  const double octant = fused(z * t, p, t);
  const double quarter = steep ? 1.5707963267948966 - octant : octant;
  const double half = bits_of(x) >> 31 != 0 ? 3.1415926535897932 - quarter : quarter;
  return ::copysignf(float(half), y);
}
HD float atan(float x) { return atan2(x, 1.0f); }

// s + s^3 P(s^2) for |s| <= 1/2, with an error of 2^-31.
HD double asin_of_half(double s, double z) {
  const double p = polynomial(z, 0.0375294639236598, 0.014429797810068817, 0.031809917450235189, 0.044516708410323597,
                                 0.075005053783347791, 0.16666659972797632);
  return fused(z * s, p, s);
}
// float, 0.51 ULP, all x. Beyond 1/2 asin(x) = pi/2 - 2 asin(sqrt((1 - x) / 2)).
HD float asin(float x) {
  const double a = double(::fabsf(x));
  const bool small = a < 0.5;
  const double z = small ? a * a : (1.0 - a) * 0.5;
  const double y = asin_of_half(small ? a : ::sqrt(z), z);
  return ::copysignf(float(small ? y : fused(y, -2.0, 1.5707963267948966)), x);
}
// float, 0.51 ULP, all x. pi/2 - asin(x); beyond 1/2 2 asin(sqrt((1 - x) / 2)), or what that lacks to pi.
HD float acos(float x) {
  const double a = double(::fabsf(x));
  const bool small = a < 0.5;
  const double z = small ? a * a : (1.0 - a) * 0.5;
  const double y = asin_of_half(small ? a : ::sqrt(z), z);
  const double size = small ? 1.5707963267948966 - y : 2.0 * y;
  return float(x < 0.0f ? 3.1415926535897932 - size : size);
}

// ── double ──────────────────────────────────────────────────────────────────────────────────────

// pi/4 as a number of 50 bits, whose small multiples are exact, and the rest.
constexpr double eighth_turn = 0x1.921fb54442d18p-1, eighth_turn_rest = 0x1.1a62633145c07p-55;

// An angle of at most pi/4: far pi/4 + near + low.
struct Octant { double far, near, low; };

// Of the vector (v, u), 0 <= u <= v: t + t^3 P(t^2) and what the division left, where t is u / v, or
// (u - v) / (u + v) where that is above tan(pi/8). Of a tiny u the quotient is all there is.
HD Octant octant(double u, double v, bool tiny) {
  const bool inner = u > 0.41421356237309503 * v;
  const double above = inner ? u - v : u, below = inner ? u + v : v;
  const double lost_above = inner ? u - (above + v) : 0.0, lost_below = inner ? u - (below - v) : 0.0;
  const double t = above / below;
  const double left = remainder_of_product(above, t, below) + (lost_above - t * lost_below);
  const double rest = tiny ? 0.0 : left / below;
  const double z = t * t;
  const double p = polynomial(z, -0.017906253803801876, 0.038063577223390037, -0.050392620420976746, 0.058478791195397513,
                                 -0.066631025878982592, 0.076920600868388755, -0.090908977511953634, 0.11111110783299219,
                                 -0.14285714280196385, 0.19999999999953652, -0.33333333333333198);
  return {inner ? 1.0 : 0.0, t, fused(z * t, p, fused(-z, rest, rest))};
}
// eighths pi/4 less the angle.
HD Octant less(double eighths, Octant angle, bool yes) {
  return {yes ? eighths - angle.far : angle.far, yes ? -angle.near : angle.near, yes ? -angle.low : angle.low};
}
HD double sum(Octant angle) {
  const double far = angle.far * eighth_turn;
  const double high = far + angle.near;
  return high + (((far - high) + angle.near) + fused(angle.far, eighth_turn_rest, angle.low));
}

// double, 0.7 ULP, all x.
HD double atan(double x) {
  const double a = ::fabs(x);
  const bool steep = a > 1.0;
  const Octant first = octant(steep ? 1.0 : a, steep ? a : 1.0, (a < 0x1p-60) | (a > 0x1p60));
  return ::copysign(sum(less(2.0, first, steep)), x);
}
// double, 0.7 ULP, all x and y. Numbers whose quotient is not tiny are brought to where nothing over- or
// underflows; equal ones may be zeros or infinities.
HD double atan2(double y, double x) {
  const double a = ::fabs(y), b = ::fabs(x);
  const bool steep = a > b;
  const double small = steep ? b : a, large = steep ? a : b;
  const bool tiny = small < large * 0x1p-60;
  const double scale = tiny ? 1.0 : large > 0x1p500 ? 0x1p-600 : large < 0x1p-500 ? 0x1p600 : 1.0;
  const bool same = small == large;
  const double u = same ? (large > 0.0 ? 1.0 : 0.0) : small * scale, v = same ? 1.0 : large * scale;
  const Octant quarter = less(2.0, octant(u, v, tiny), steep);
  return ::copysign(sum(less(4.0, quarter, bits_of(x) >> 63 != 0)), y);
}

// s and the rest of a root, or the number itself with none; and s^3 P(s^2).
struct HalfArc { double high, low; bool small; };
HD HalfArc half_arc(double x) {
  const double a = ::fabs(x);
  const bool small = a < 0.5;
  const double z = small ? a * a : (1.0 - a) * 0.5;
  const double s = small ? a : ::sqrt(z);
  const double rest = small | (s == 0.0) ? 0.0 : remainder_of_product(z, s, s) / (2.0 * s);
  const double p = polynomial(z, 0.032648652915202893, -0.021029615526224996, 0.021727927855058431, 0.0036984810215728741,
                                 0.010782210549000085, 0.011398590716236945, 0.013980856019443955, 0.017351609422939507,
                                 0.022372215107375741, 0.030381942704621242, 0.044642857174647547, 0.074999999999708092,
                                 0.1666666666666676);
  return {s, fused(z * s, p, rest), small};
}
// far + times (high + low), where far is a multiple of pi/2 that is not the smaller part.
HD double arc_from(double quarters, double times, HalfArc arc) {
  const double far = quarters * (2.0 * eighth_turn), near = times * arc.high;
  const double high = far + near;
  return high + (((far - high) + near) + fused(times, arc.low, quarters * (2.0 * eighth_turn_rest)));
}
// double, 0.6 ULP, all x.
HD double asin(double x) {
  const HalfArc arc = half_arc(x);
  return ::copysign(arc_from(arc.small ? 0.0 : 1.0, arc.small ? 1.0 : -2.0, arc), x);
}
// double, 0.6 ULP, all x.
HD double acos(double x) {
  const HalfArc arc = half_arc(x);
  const bool negative = x < 0.0;
  const double outer = negative ? 2.0 : 0.0;
  const double times = arc.small ? 1.0 : 2.0;
  return arc_from(arc.small ? 1.0 : outer, negative != arc.small ? -times : times, arc);
}

}  // namespace fluxion::FLUXION_ISA::ops

#endif
