// The complement of the error function, the normal distribution function and their inverses as plain branch-free
// arithmetic, so that loops over them vectorise. Included by math.h. Each states: dtype, largest error in ULP
// (measured by test/native/builtin-errors.test.ts), range, source. For a >= 0:
//
//   erfc(a) = exp(-a^2) P(t) / (a + 1/2), t = (a - 3) / (a + 3) in [-1, 1];
//
// P lies between 0.5 and 0.64 and interpolates (a + 1/2) exp(a^2) erfc(a) at Chebyshev's points. For doubles the
// square, the exponential, P and the quotient are pairs, so that the result is rounded about once. Below 1/2, where P
// is a little worse, erfc(x) = 1 - (x + x R(x^2)).
//
//   erfinv(x) = x (sqrt(pi) / 2 + z S(z)), z = x^2, for |x| <= 1/2 (S at Chebyshev's points);
//   beyond, where erfc(y) = c = 1 - |x|: s = sqrt(-log(c (2 - c))) is y and a few percent, y0 = s - D((s - 2.5) / (s + 2.5))
//   has an error of 2^-13.7 / y (least squares), and four terms of the inverse function's Taylor series about y0 give y.

#pragma once

namespace fluxion::FLUXION_ISA::ops {

constexpr double half_sqrt_pi = 0x1.c5bf891b4ef6bp-1, half_sqrt_pi_low = -0x1.618f13eb7ca89p-55;
constexpr double two_over_sqrt_pi = 1.1283791670955126;

// ── exp(a^2) erfc(a) ────────────────────────────────────────────────────────────────────────────

// The quotient, and what it lost.
HD Pair quotient_of(Pair a, Pair b) {
  const double inverse = 1.0 / b.high;
  const double q = a.high * inverse;
  return {q, (remainder_of_product(a.high, q, b.high) + fused(-q, b.low, a.low)) * inverse};
}

// (a + 1/2) exp(a^2) erfc(a), 0 <= a < 2^1000: relative error 2^-54.5, 2^-53.5 below 1/2. What the quotient t lost
// is made good with P', known to three digits.
HD Pair scaled_erfc(double a) {
  const double larger = a > 3.0 ? a : 3.0, smaller = a > 3.0 ? 3.0 : a;
  const Pair size = quotient_of(sum_of(larger, -smaller), sum_of(larger, smaller));
  const double t = a > 3.0 ? size.high : -size.high, lost = a > 3.0 ? size.low : -size.low;
  const double slope = polynomial(t, -0.059208, 0.17899, -0.24442, 0.19196, -0.04684, -0.067686);
  const double q = polynomial(t, -9.827452481470717e-11, -1.2023337354224699e-11, 1.0584711542301406e-09, 5.682725339811837e-10,
                                 -5.945302711830567e-09, -6.863110941295081e-09, 2.3606156813330234e-08, 5.124686614999326e-08,
                                 -7.355695621395147e-08, -3.0863520692090837e-07, 1.8029833222722107e-07, 1.736413023541245e-06,
                                 -3.6662302284258977e-07, -1.0050375927510741e-05, 2.4750119129379704e-06, 6.254970366519176e-05,
                                 -5.2579954572813067e-05, -0.0003899161413859164, 0.0009443451864379055, 0.0012646959086668286,
                                 -0.011885257459805272, 0.034154013671947564, -0.059636831707637755, 0.06482257935138155,
                                 -0.023781147176725588, -0.0678105530622906);
  const Pair p = sum_of(0x1.40c522d7e4987p-1, t * q);
  return {p.high, p.low + fused(lost, slope, 0x1.a19969d5cf11fp-56)};
}
// erfc(x) for |x| <= 1/2: 1 - (x + x R(x^2)).
HD Pair central_erfc(double x) {
  const double r = polynomial(x * x, 1.4726381680017032e-06, -1.4845900896375835e-05, 0.00012053337222877719, -0.0008548297798086192,
                                     0.005223977373542183, -0.026866170632921085, 0.11283791670925457, -0.37612638903183476,
                                     0.12837916709551256);
  const Pair first = sum_of(1.0, -x);
  return {first.high, fused(-x, r, first.low)};
}
// exp(a^2) erfc(a), relative error 2^-28.7, 0 <= a < 2^1000.
HD double erfcx_for_float(double a) {
  const double t = (a - 3.0) / (a + 3.0);
  const double p = polynomial(t, -5.528615013987049e-06, 1.9309245684107294e-06, 5.662311991584239e-05, -5.206535713985202e-05,
                                 -0.0003856868380113466, 0.0009440564323045627, 0.0012630344339000673, -0.011885167337742239,
                                 0.03415435338583392, -0.059636845660340436, 0.06482254848450776, -0.023781146347826895,
                                 -0.06781055224701063, 0.6265040291267119);
  return p / (a + 0.5);
}
HD double exp_minus_for_float(double square) { return exp2_for_float(square * -1.44269504088896340736); }

// ── erfc and the normal distribution ────────────────────────────────────────────────────────────

// erfc(a) / 2^n for a >= 0, and the exponential that is its factor. n is where a double has its exponent.
struct Tail { Pair value; double exponential; uint64_t power; };

HD Tail tail_of(double a, Pair square) {
  Tail tail;
  Pair e = nearest(exp_pair_of_rest(-square.high, &tail.power));
  e.low = fused(-e.high, square.low, e.low);
  const Pair p = scaled_erfc(a), top = product_of(e.high, p.high);
  tail.value = quotient_of({top.high, top.low + fused(e.high, p.low, e.low * p.high)}, sum_of(a > 0.5 ? a : 0.5, a > 0.5 ? 0.5 : a));
  tail.exponential = e.high;
  return tail;
}
// scale * tail, or, on the other side, 2 scale less it.
HD double of_side(Tail tail, bool other, double scale) {
  const double first = double_of(tail.power + (uint64_t(1151) << 52)), second = scale * 0x1p-128;   // Neither is denormal.
  const double q = tail.value.high * first, low = tail.value.low * first;
  const Pair rest = sum_of(2.0 * scale, -q * second);
  return other ? rest.high + fused(-low, second, rest.low) : (q + low) * second;
}

#ifdef __CUDA_ARCH__
HD float erfc(float x) { return ::erfcf(x); }
#else
// float, 0.51 ULP, all x. Computed in double.
HD float erfc(float x) {
  const double size = ::fabs(double(x)), a = size > 12.0 ? 12.0 : size;   // NaN passes.
  const double tail = exp_minus_for_float(a * a) * erfcx_for_float(a);
  return float(x < 0.0f ? 2.0 - tail : tail);
}
#endif

// double, 0.9 ULP, all x.
HD double erfc(double x) {
  const double size = ::fabs(x), a = size > 27.5 ? 27.5 : size;
  const double outer = of_side(tail_of(a, product_of(a, a)), x < 0.0, 1.0);
  return a < 0.5 ? sum(central_erfc(x)) : outer;
}

// float, 0.51 ULP, all x. Computed in double.
HD float ndtr(float x) {
  const double size = ::fabs(double(x)), a = size > 16.0 ? 16.0 : size;
  const double tail = 0.5 * exp_minus_for_float(0.5 * a * a) * erfcx_for_float(a * 0.70710678118654752);
  return float(x > 0.0f ? 1.0 - tail : tail);
}
// double, 0.9 ULP, all x. Half of erfc(-x / sqrt(2)): the square is x^2 / 2 itself, and what the argument a lost adds
// its share of the derivative of exp(a^2) erfc(a).
HD double ndtr(double x) {
  const double size = ::fabs(x), c = size > 38.75 ? 38.75 : size;
  const Pair root = product_of(c, 0x1.6a09e667f3bcdp-1);
  const double lost = fused(c, -0x1.bdd3413b26456p-55, root.low);
  Tail tail = tail_of(root.high, product_of(c, 0.5 * c));
  const double slope = fused(2.0 * root.high, tail.value.high, -two_over_sqrt_pi * tail.exponential);
  tail.value.low = fused(lost, slope, tail.value.low);
  const double outer = of_side(tail, x > 0.0, 0.5);
  Pair center = central_erfc(::copysign(root.high, -x));
  center.low = fused(x > 0.0 ? lost : -lost, two_over_sqrt_pi * tail.exponential, center.low);
  return root.high < 0.5 ? 0.5 * sum(center) : outer;
}

// ── Inverses ────────────────────────────────────────────────────────────────────────────────────

// erfinv(x) for |x| <= 1/2.
HD double central_erfinv_for_float(double x) {
  return x * polynomial(x * x, 0.09556821705495783, 0.014197303127289382, 0.05834710306068424, 0.06414157945643781,
                               0.08660611647478084, 0.12755444303423538, 0.23201368757548305, 0.8862269254110074);
}
HD Pair central_erfinv(double x) {
  const double z = x * x;
  const double s = polynomial(z, 0.11298573469644019, -0.09174562491726104, 0.08221146928909281, -0.0023344770589644333,
                                 0.028240035001833502, 0.02405168250955898, 0.028099899068667993, 0.031678564195948514,
                                 0.03646657152226258, 0.04283669367787402, 0.051731282721725745, 0.06495961773328501,
                                 0.08655212924165136, 0.1275561753055976, 0.2320136665346545);
  const Pair p = product_of(x, half_sqrt_pi);
  const double low = fused(x, fused(z, s, half_sqrt_pi_low), p.low);
  return {p.high, z > 0x1p-200 ? low : 0.0};   // Of the smallest numbers the first part is all there is.
}

// The y whose erfc is about c, from log(c (2 - c)), for c <= 1/2.
HD double rough_tail_inverse(double log_of_both) {
  const double s = ::sqrt(-log_of_both);
  const double u = (s - 2.5) / (s + 2.5);
  return s - polynomial(u, 0.40478529, -0.82995709, -0.038752752, 1.0256244, -0.42595587, -0.49697089, 0.39508038, 0.075952156,
                           -0.30675176, 0.037177988, 0.16628114);
}
// The rest of the inverse at y0, where p is (erfc(y0) - c) / -erfc'(y0).
HD double inverse_step(double y, double p) {
  const double z = y * y;
  const double fourth = y * fused(z, 2.0, 7.0 / 6.0), third = fused(z, 4.0 / 3.0, 1.0 / 3.0);
  return fused(p * p, fused(p, fused(p, fourth, third), y), p);
}

// The y whose erfc is c, for a float's c in (0, 1/2].
HD double tail_inverse_for_float(double c) {
  const double y = rough_tail_inverse(log2_of_float(c * (2.0 - c)) * 6.931471805599453094e-1);
  const double e = exp_minus_for_float(y * y);
  return y + inverse_step(y, half_sqrt_pi * (erfcx_for_float(y) - c / e));
}
// The y whose erfc is c, for c in (0, 1/2]. The smallest are lifted, as is their exponential.
HD Pair tail_inverse(double c) {
  const bool lifted = c < 0x1p-500;
  const double raised = lifted ? c * 0x1p540 : c;
  const double both = log2_of_float(raised * (2.0 - c)) - (lifted ? 540.0 : 0.0);
  const double y = rough_tail_inverse(both * 6.931471805599453094e-1);
  const Tail tail = tail_of(y, product_of(y, y));
  const double scale = double_of(tail.power + (lifted ? uint64_t(1023 + 540) << 52 : uint64_t(1023) << 52));
  const double more = fused(tail.value.low, scale, tail.value.high * scale - raised);
  return {y, inverse_step(y, more * half_sqrt_pi / (tail.exponential * scale))};
}

// Of its bits: comparisons that follow from each other would become branches.
HD bool is_zero(double x) { return bits_of(x) << 1 == 0; }

// float, 0.51 ULP, all x. Computed in double.
HD float erfinv(float x) {
  const double a = ::fabs(double(x)), c = 1.0 - a;
  const double y = tail_inverse_for_float(c);
  const double outer = is_zero(c) ? INFINITY : y;
  return float(::copysign(a > 0.5 ? outer : ::fabs(central_erfinv_for_float(double(x))), double(x)));
}
// double, 0.9 ULP, all x.
HD double erfinv(double x) {
  const double a = ::fabs(x), c = 1.0 - a;
  const double y = sum(tail_inverse(c));
  const double outer = is_zero(c) ? INFINITY : y;
  return ::copysign(a > 0.5 ? outer : sum(central_erfinv(a)), x);
}

}  // namespace fluxion::FLUXION_ISA::ops
