// Transcendental functions of double as plain branch-free arithmetic, so that loops over them
// vectorise on every instruction set, with the same bits on each; and functions of float that are
// computed with them. Included by math.h. Each states: dtype, largest error in ULP (measured by
// test/native/vector_math.cpp), range, source.

#pragma once

namespace fluxion::FLUXION_ISA::ops {

HD uint64_t bits_of(double x) {
#ifdef __CUDA_ARCH__
  return uint64_t(__double_as_longlong(x));
#else
  uint64_t u;
  __builtin_memcpy(&u, &x, 8);
  return u;
#endif
}
HD double double_of(uint64_t u) {
#ifdef __CUDA_ARCH__
  return __longlong_as_double(int64_t(u));
#else
  double x;
  __builtin_memcpy(&x, &u, 8);
  return x;
#endif
}

// Adding it rounds to an integer, which the low bits of the sum then hold.
constexpr double to_integer = 0x1.8p52;

// 2^n for whole n of a normal power: the exponent is put together from the low bits.
HD double power_of_two(double n) {
  return double_of((bits_of(n + to_integer) - bits_of(to_integer) + 1023) << 52);
}

// y 2^n in two factors, so that neither overflows.
HD double scale_by_power(double y, double n) {
  const double half = (n * 0.5 + to_integer) - to_integer;
  return y * power_of_two(half) * power_of_two(n - half);
}

// exp(high - low) for a difference r with |r| <= ln 2 / 2: 1 + r + r^2 P(r), minimax (Remez) with an
// error of 2^-58; what the difference and 1 + r lose is the second number's.
HD Pair exp_pair_of_rest(double high, double low) {
  const double r = high - low, tail = (high - r) - low;
  const double p = polynomial(r, 2.5000001154045977e-08, 2.7630244865920487e-07, 2.7557586557144248e-06, 2.4801493110022435e-05,
                                 0.00019841269506389083, 0.0013888888943617791, 0.0083333333334945359, 0.041666666666530211,
                                 0.16666666666666413, 0.50000000000000111);
  const Pair one = sum_of(1.0, r);
  return {one.high, one.low + fused(r * r, p, fused(r, tail, tail))};
}
HD double exp_of_rest(double high, double low) { return sum(exp_pair_of_rest(high, low)); }

// exp(x) = 2^n exp(r), r = x - n ln 2, with ln 2 in two parts, the first so short that n times it is exact:
// exp(r), and n where a double has its exponent.
HD Pair exp_pair_of_rest(double x, uint64_t* power) {
  const double shifted = fused(x, 1.4426950408889634, to_integer);
  const double n = shifted - to_integer;
  *power = bits_of(shifted) << 52;
  return exp_pair_of_rest(fused(n, -6.93147180369123816490e-01, x), n * 1.90821492927058770002e-10);
}
HD double exp_of_rest(double x, uint64_t* power) { return sum(exp_pair_of_rest(x, power)); }

// double, 0.7 ULP, |x| <= 700 and NaN.
HD double exp_near(double x) {
  uint64_t power;
  const double y = exp_of_rest(x, &power);
  return y * double_of(power + (uint64_t(1023) << 52));
}

// double, 0.8 ULP, all x, denormal results included (0.7 without them): 2^n in two factors, so
// that neither is beyond the normal numbers.
HD double exp(double x) {
  uint64_t power;
  const double y = exp_of_rest(x, &power);
  const bool tiny = x < -700.0;
  const double value = y * double_of(power + (tiny ? uint64_t(1087) << 52 : uint64_t(1022) << 52)) * (tiny ? 0x1p-64 : 2.0);
  return x > 0x1.62e42fefa39efp+9 ? INFINITY : x < -746.0 ? 0.0 : value;   // NaN is neither.
}

// x = 2^e (1 + f), 1 + f in [sqrt(1/2), sqrt(2)), for positive x.
HD double fraction_of(double x, double* e) {
  const bool tiny = x < 2.2250738585072014e-308;
  const uint64_t u = bits_of(tiny ? x * 0x1p54 : x);
  // The biased exponent of the power of two nearest below x / sqrt(1/2).
  const uint64_t k = (u + (0x3ff0000000000000ull - 0x3fe6a09e667f3bcdull)) >> 52;
  *e = double_of(k | 0x4330000000000000ull) - 0x1p52 - (tiny ? 1077.0 : 1023.0);
  return double_of(u - (k << 52) + 0x3ff0000000000000ull) - 1.0;
}
// A logarithm of x: the value where x is positive and finite.
HD double with_ends(double x, double value) {
  const double ends = x == 0.0 ? -INFINITY : x < 0.0 ? NAN : x;
  return (x > 0.0) & (x < INFINITY) ? value : ends;
}

// ln 2 as a number of 42 bits, whose product with an exponent is exact, and the rest.
constexpr double ln2_short = 0x1.62e42fefa38p-1, ln2_rest = 0x1.ef35793c7673p-45;

// log(1 + f), 1 + f in [sqrt(1/2), sqrt(2)], with an error of 2^-64, minimax (Remez): 2 s (1 + z/3 + z^2 Q(z)), where
// s = f / (2 + f) and z = s^2; s, z, z/3 and their products as pairs, and z^2 Q nearly (0.4 z is what Q
// gives to its derivative).
HD Pair log_of_fraction(double f) {
  const Pair below = sum_of(2.0, f);
  const double inverse = 1.0 / below.high;
  const double s = f * inverse;
  const double s_low = (remainder_of_product(f, s, below.high) - s * below.low) * inverse;
  const Pair square = product_of(s, s);
  const double z = square.high, z_low = fused(2.0 * s, s_low, square.low);
  const Pair third = product_of(z, 0x1.5555555555555p-2);
  const double third_low = third.low + fused(z, 0x1.5555555555555p-56, z_low * fused(z, 0.4, 0x1.5555555555555p-2));
  const double q = polynomial(z, 0.059909801360463949, 0.058378785326912777, 0.06668132798410939, 0.076922792010971144,
                                 0.090909094221671191, 0.11111111108893756, 0.14285714285721923, 0.1999999999999999);
  const Pair c = sum_of(third.high, fused(z * z, q, third_low));
  const Pair w = product_of(s, c.high);
  const Pair y = sum_of(s, w.high);
  return {2.0 * y.high, 2.0 * (y.low + (s_low + (w.low + fused(s, c.low, s_low * c.high))))};
}

// log(x), of zero and infinity and negative numbers in its first number alone.
HD Pair log_pair(double x) {
  double e;
  const Pair part = log_of_fraction(fraction_of(x, &e));
  const Pair l = sum_of(e * ln2_short, part.high);
  return {with_ends(x, l.high), l.low + fused(e, ln2_rest, part.low)};
}

// log(x) + more, for a small number more. log(x) = e ln 2 + log(1 + f) with s = f / (2 + f); Sun's fdlibm,
// e_log.c.
HD double log_and(double x, double more) {
  double e;
  const double f = fraction_of(x, &e);
  const double s = f / (2.0 + f);
  const double z = s * s, w = z * z;
  const double even = w * polynomial(w, 1.531383769920937332e-01, 2.222219843214978396e-01, 3.999999999940941908e-01);
  const double odd = z * polynomial(w, 1.479819860510658591e-01, 1.818357216161805012e-01, 2.857142874366239149e-01,
                                       6.666666666666735130e-01);
  const double half = 0.5 * f * f;
  const double rest = fused(s, half + (odd + even), fused(e, 1.90821492927058770002e-10, more));
  return with_ends(x, fused(e, 6.93147180369123816490e-01, -((half - rest) - f)));
}
// double, 0.9 ULP, all x.
HD double log(double x) { return log_and(x, 0.0); }

// 1 - 2 / (exp(x) + 1) for x in [1, 40], the exponential and the sum as pairs; what the quotient q lost is
// q / 2 of its remainder.
HD double tanh_of_half(double x) {
  uint64_t power;
  const Pair y = nearest(exp_pair_of_rest(x, &power));
  const double scale = double_of(power + (uint64_t(1023) << 52));
  const Pair below = sum_of(y.high * scale, 1.0);
  const double q = 2.0 / below.high;
  const double rest = remainder_of_product(2.0, q, below.high) - q * fused(y.low, scale, below.low);
  const Pair value = sum_of(1.0, -q);
  return value.high + fused(rest, -0.5 * q, value.low);
}

// double, 0.9 ULP, all x. Small x by x + x^3 P / Q (Cephes, Moshier, tanh.c), others by the exponential.
HD double tanh(double x) {
  const double a = ::fabs(x);
  const double z = x * x;
  const double p = polynomial(z, -9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3);
  const double q = polynomial(z, 1.0, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3);
  const double small = fused(a * z, p / q, a);
  const double large = tanh_of_half(a > 20.0 ? 40.0 : 2.0 * a);   // tanh(20) rounds to 1.
  return ::copysign(a < 0.625 ? small : large, x);
}

// double, 1.0 ULP, all x. Below 27/32 x + x R(x^2) / S(x^2), below 5/4 a quotient of polynomials in
// |x| - 1 around erf(1) (Sun's fdlibm, s_erf.c); else 1 - exp(-x^2) P(x) / Q(x) (Cephes (Moshier),
// ndtr.c).
HD double erf(double x) {
  const double a = ::fabs(x) > 6.0 ? 6.0 : ::fabs(x);   // erf(6) rounds to 1.
  const double z = a * a, d = a - 1.0;
  const double r = polynomial(z, -2.37630166566501626084e-05, -5.77027029648944159157e-03, -2.84817495755985104766e-02,
                                 -3.25042107247001499370e-01, 1.28379167095512558561e-01);
  const double s = polynomial(z, -3.96022827877536812320e-06, 1.32494738004321644526e-04, 5.08130628187576562776e-03,
                                 6.50222499887672944485e-02, 3.97917223959155352819e-01, 1.0);
  const double t = polynomial(d, -2.16637559486879084300e-03, 3.54783043256182359371e-02, -1.10894694282396677476e-01,
                                 3.18346619901161753674e-01, -3.72207876035701323847e-01, 4.14856118683748331666e-01,
                                 -2.36211856075265944077e-03);
  const double u = polynomial(d, 1.19844998467991074170e-02, 1.36370839120290507362e-02, 1.26171219808761642112e-01,
                                 7.18286544141962662868e-02, 5.40397917702171048937e-01, 1.06420880400844228286e-01, 1.0);
  const double p = polynomial(a, 2.46196981473530512524e-10, 5.64189564831068821977e-1, 7.46321056442269912687e0,
                                 4.86371970985681366614e1, 1.96520832956077098242e2, 5.26445194995477358631e2,
                                 9.34528527171957607540e2, 1.02755188689515710272e3, 5.57535335369399327526e2);
  const double q = polynomial(a, 1.0, 1.32281951154744992508e1, 8.67072140885989742329e1, 3.54937778887819891062e2,
                                 9.75708501743205489753e2, 1.82390916687909736289e3, 2.24633760818710981792e3,
                                 1.65666309194161350182e3, 5.57535340817727675546e2);
  const double small = fused(x, r / s, x);
  const double middle = 8.45062911510467529297e-01 + t / u;
  const double large = 1.0 - exp_near(-z) * (p / q);
  const double outer = ::copysign(a < 1.25 ? middle : large, x);
  return x != x ? x : ::fabs(x) < 0.84375 ? small : outer;
}

// ── Functions of float, in double arithmetic: half a ULP and a little ───────────────────────────

// log2(x), relative error 2^-43, for a float's value: e + 2/ln 2 atanh(s), s = f / (2 + f); the polynomial in
// s^2 interpolates at Chebyshev's nodes.
HD double log2_of_float(double x) {
  const uint64_t u = bits_of(x);
  const uint64_t k = (u + (0x3ff0000000000000ull - 0x3fe6a09e667f3bcdull)) >> 52;   // As in fraction_of.
  const double e = double_of(k | 0x4330000000000000ull) - (0x1p52 + 1023.0);
  const double f = double_of(u - (k << 52) + 0x3ff0000000000000ull) - 1.0;
  const double s = f / (2.0 + f);
  const double p = polynomial(s * s, 0.2793458217978089, 0.32015414781771495, 0.4122032872255488, 0.5770779989977738,
                                     0.9617966939362012, 2.8853900817779268);
  return with_ends(x, fused(s, p, e));
}

// 2^x, relative error 2^-33, beyond the floats on either side 2^+-160: 2^n 2^r, r = x - n; the polynomial
// interpolates at Chebyshev's nodes.
HD double exp2_for_float(double x) {
  const double c = x > 160.0 ? 160.0 : x < -160.0 ? -160.0 : x;   // NaN passes.
  const double n = (c + to_integer) - to_integer;
  const double y = polynomial(c - n, 1.5297323760701075e-05, 0.0001546144469856913, 0.001333350238616277, 0.009618056678524637,
                                     0.055504108839096185, 0.24022650922288757, 0.6931471805599453, 1.0);
  return y * power_of_two(n);
}

// float, 0.51 ULP, all x.
HD float exp2(float x) { return float(exp2_for_float(double(x))); }

// float, 0.51 ULP, all x. Small x by the series, which keeps what 1 would swallow.
HD float expm1(float x) {
  const double c = double(x);
  const double small = c + 0.5 * c * c;
  return ::copysignf(::fabsf(x) < 0x1p-20f ? float(small) : float(exp(c) - 1.0), x);
}

// float, 0.51 ULP, all x.
HD float log1p(float x) {
  const double c = double(x);
  const double small = c - 0.5 * c * c;
  return ::fabsf(x) < 0x1p-20f ? float(small) : float(log2_of_float(1.0 + c) * 6.931471805599453094e-1);
}
HD float log2(float x) { return float(log2_of_float(double(x))); }
HD float log10(float x) { return float(log2_of_float(double(x)) * 3.0102999566398119521e-1); }

// float, 0.51 ULP, all x.
HD float sinh(float x) {
  const double c = double(x), e = exp(::fabs(c)), z = c * c;
  const double small = c + c * z * (1.66666666666666657e-1 + z * 8.33333333333333322e-3);
  return ::fabsf(x) < 0x1p-6f ? float(small) : ::copysignf(float(0.5 * (e - 1.0 / e)), x);
}
HD float cosh(float x) {
  const double e = exp2_for_float(::fabs(double(x)) * 1.44269504088896340736);
  return float(0.5 * (e + 1.0 / e));
}

// float, 0.51 ULP, all x and y, special cases as in C99 (Annex F.10.4.4). |x|^y = 2^(y log2 |x|).
HD float pow(float x, float y) {
  const float rounded = ::truncf(y);
  const bool whole = rounded == y;
  const bool odd = whole & (::fabsf(y) < 16777216.0f) & (::truncf(rounded * 0.5f) * 2.0f != rounded);
  const float size = float(exp2_for_float(double(y) * log2_of_float(::fabs(double(x)))));
  const float signed_size = odd ? ::copysignf(size, x) : size;
  // 0 * inf in the exponent: 1^y, (-1)^(+-inf) and x^0 are 1 whatever the other is.
  const bool one = (x == 1.0f) | (y == 0.0f) | ((x == -1.0f) & (::fabsf(y) == INFINITY));
  const bool outside = (x < 0.0f) & !whole & (x > -INFINITY);
  return one ? 1.0f : outside ? NAN : signed_size;
}

}  // namespace fluxion::FLUXION_ISA::ops
