// Sine, cosine and tangent as plain branch-free arithmetic, so that loops over them vectorise: all but
// huge arguments, for which see Note [Functions that hold in part of their range]. Included by math.h.
// Each states: dtype, largest error in ULP (measured by test/native/builtin-errors.test.ts), range, source.
//
// |x| = n pi/2 + r with n whole and |r| <= pi/4 (Cody and Waite): pi/2 is taken in parts so short that
// n times each is exact. The last two bits of n then say which of sin r and cos r is meant, and its sign.
// The polynomials are minimax (Remez), each coefficient rounded before the next ones were fitted.

#pragma once

namespace fluxion::FLUXION_ISA::ops {

// float: up to 2^23. double: up to 2^20. NaN, and infinities, whose sine is NaN, need nobody else.
HD bool beyond_circular(float x) { return (::fabsf(x) > 0x1p23f) & (::fabsf(x) < INFINITY); }
HD bool beyond_circular(double x) { return (::fabs(x) > 0x1p20) & (::fabs(x) < INFINITY); }

// In double arithmetic, with an error of at most 2^-61.
HD double turn_of(float x, uint32_t* quarters) {
  const double size = double(::fabsf(x));
  const double shifted = fused(size, 0.63661977236758134, to_integer);
  *quarters = uint32_t(bits_of(shifted));
  const double n = shifted - to_integer;
  return fused(n, -0x1.10b4611a62633p-30, fused(n, -0x1.921fb54p0, size));
}

// y with its sign changed where bit 31 of `flip` is set.
HD float flipped(float y, uint32_t flip) { return float_of(bits_of(y) ^ (flip & 0x80000000u)); }

// r, for |r| <= pi/4: r + r^3 S(r^2) and 1 - r^2/2 + r^4 C(r^2).
HD float sin_of_rest(float r) {
  const float z = r * r;
  return fused(polynomial(z, -1.9518284534569830e-4f, 8.3321891725063324e-3f, -0.16666655242443085f) * z, r, r);
}
HD float cos_of_rest(float r) {
  const float z = r * r;
  return fused(z * z, polynomial(z, 2.4432327336398885e-5f, -1.3887309469282627e-3f, 4.1666645556688309e-2f), fused(z, -0.5f, 1.0f));
}

HD float sin(Near<float> a) {
  uint32_t n;
  const float r = float(turn_of(a.x, &n));
  return flipped((n & 1) != 0 ? cos_of_rest(r) : sin_of_rest(r), (n << 30) ^ bits_of(a.x));
}
HD float cos(Near<float> a) {
  uint32_t n;
  const float r = float(turn_of(a.x, &n));
  return flipped((n & 1) != 0 ? sin_of_rest(r) : cos_of_rest(r), (n + 1) << 30);
}
// S(z), and cos r, in double arithmetic: of r^2 = z.
HD double sine_for_float(double z) {
  return polynomial(z, 2.7181141154381679e-06, -0.00019839311486002302, 0.0083333293024211112, -0.16666666640776256);
}
HD double cosine_for_float(double z) {
  return fused(z * z, polynomial(z, 2.4433081320349165e-05, -0.001388731560561075, 0.041666645669997775), fused(z, -0.5, 1.0));
}
// As a quotient of double numbers.
HD float tan(Near<float> a) {
  uint32_t n;
  const double r = turn_of(a.x, &n), z = r * r;
  const double sine = fused(sine_for_float(z) * z, r, r), cosine = cosine_for_float(z);
  const bool odd = (n & 1) != 0;
  return flipped(float((odd ? cosine : sine) / (odd ? sine : cosine)), (n << 31) ^ bits_of(a.x));
}

// ── double ──────────────────────────────────────────────────────────────────────────────────────

struct Turn {
  double rest, tail;   // r is their sum.
  uint64_t quarters;   // n, in the low bits.
};

// pi/2 in three parts of 33 bits, and the rest; what the differences lose goes to the tail.
HD Turn turn_of(double x) {
  const double size = ::fabs(x);
  const double shifted = fused(size, 0.63661977236758134, to_integer);
  const double n = shifted - to_integer;
  const double first = fused(n, -0x1.921fb544p0, size);
  const double second = fused(n, -0x1.0b4611a6p-34, first);
  const double lost = fused(n, -0x1.0b4611a6p-34, first - second);
  const double third = fused(n, -0x1.3198a2ep-69, second);
  const double more = fused(n, -0x1.3198a2ep-69, second - third);
  const double last = fused(n, -0x1.b839a252049c1p-104, lost + more);
  const double rest = third + last;
  return {rest, (third - rest) + last, bits_of(shifted)};
}

HD double flipped(double y, uint64_t flip) { return double_of(bits_of(y) ^ (flip & 0x8000000000000000ull)); }

// sin(r + t) = r + (t (1 - r^2/2) + r^3 S(r^2)), with r^2 S rounded as seldom as can be.
HD Pair sine_of(const Turn& t) {
  const double r = t.rest, z = r * r;
  const double p = polynomial(z, 1.5895433125467302e-10, -2.5050734387258955e-08, 2.7557313538506742e-06,
                                 -0.0001984126982935852, 0.0083333333333218407);
  return {r, fused(r, fused(z, -0.1666666666666663, z * z * p), fused(z * -0.5, t.tail, t.tail))};
}
// cos(r + t) = (1 - r^2/2) + (r^4 C(r^2) - r t), with what the first difference lost.
HD Pair cosine_of(const Turn& t) {
  const double r = t.rest, z = r * r;
  const double p = polynomial(z, -1.1358732745260789e-11, 2.087570511467332e-09, -2.7557314215298293e-07,
                                 2.4801587288997482e-05, -0.0013888888888873338, 0.041666666666666595);
  const double half = 0.5 * z, high = 1.0 - half;
  return {high, fused(z * z, p, ((1.0 - high) - half) - r * t.tail)};
}

HD double sin(Near<double> a) {
  const Turn t = turn_of(a.x);
  const Pair y = chosen((t.quarters & 1) != 0, cosine_of(t), sine_of(t));
  return flipped(sum(y), (t.quarters << 62) ^ bits_of(a.x));
}
HD double cos(Near<double> a) {
  const Turn t = turn_of(a.x);
  const Pair y = chosen((t.quarters & 1) != 0, sine_of(t), cosine_of(t));
  return flipped(sum(y), (t.quarters + 1) << 62);
}

// The same of 2 pi v, v in [0, 1), both.
HD void point_of_turn(double v, double* x, double* y) {
  const Turn t = turn_of(6.2831853071795865 * v);
  const Pair sine = sine_of(t), cosine = cosine_of(t);
  const bool odd = (t.quarters & 1) != 0;
  *x = flipped(sum(chosen(odd, sine, cosine)), (t.quarters + 1) << 62);
  *y = flipped(sum(chosen(odd, cosine, sine)), t.quarters << 62);
}

HD double tan(Near<double> a) {
  const Turn t = turn_of(a.x);
  const bool odd = (t.quarters & 1) != 0;
  const Pair sine = nearest(sine_of(t)), cosine = nearest(cosine_of(t));
  const Pair above = chosen(odd, cosine, sine), below = chosen(odd, sine, cosine);
  const double inverse = 1.0 / below.high, quotient = above.high * inverse;
  const double rest = remainder_of_product(above.high, quotient, below.high) + (above.low - quotient * below.low);
  return flipped(fused(rest, inverse, quotient), (t.quarters << 63) ^ bits_of(a.x));
}

// ── Whole ───────────────────────────────────────────────────────────────────────────────────────

FX_NEAR(sin, beyond_circular)
FX_NEAR(cos, beyond_circular)
FX_NEAR(tan, beyond_circular)

// ── Of multiples of pi ──────────────────────────────────────────────────────────────────────────

// pi |x| less whole turns is n pi/2 + pi r, |r| <= 1/4, all of it exact.
HD double quarter_of(double size, uint64_t* quarters) {
  const double u = size - 2.0 * round(0.5 * size);
  const double n = round(2.0 * u);
  *quarters = bits_of(n + to_integer);
  return fused(n, -0.5, u);
}

// sin(pi x) / (pi x): 1 at zero, 0 (never -0) at other whole numbers, NaN of infinities. float, 0.51 ULP, all x.
HD float sinc(float x) {
  const double size = double(::fabsf(x));
  uint64_t n;
  const double r = 3.141592653589793 * quarter_of(size, &n), z = r * r;
  const double sine = fused(sine_for_float(z) * z, r, r), cosine = cosine_for_float(z);
  const double y = double_of(bits_of((n & 1) != 0 ? cosine : sine) ^ (n << 62 & 0x8000000000000000ull));
  return size < 1e-9 ? 1.0f : float(y / (3.141592653589793 * size)) + 0.0f;
}
// double, 0.6 ULP, all x; 1 / pi is a pair, and what the quotient by |x| left is added.
HD double sinc(double x) {
  const double size = ::fabs(x);
  uint64_t n;
  const double r = quarter_of(size, &n);
  const Pair angle = product_of(r, 0x1.921fb54442d18p+1);
  const Turn t = {angle.high, fused(r, 0x1.1a62633145c07p-53, angle.low), n};
  const Pair y = chosen((n & 1) != 0, cosine_of(t), sine_of(t));
  const Pair p = product_of(y.high, 0x1.45f306dc9c883p-2);
  const double p_low = fused(y.high, -0x1.6b01ec5417056p-56, fused(y.low, 0x1.45f306dc9c883p-2, p.low));
  const double q = p.high / size;
  const double rest = size < 0x1p53 ? remainder_of_product(p.high, q, size) + p_low : 0.0;   // Beyond, x is whole.
  const double value = q + rest / size;
  return size < 1e-9 ? 1.0 : flipped(value, n << 62) + 0.0;
}

}  // namespace fluxion::FLUXION_ISA::ops
