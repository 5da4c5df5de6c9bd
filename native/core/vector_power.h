// Powers, exponentials, logarithms and hyperbolic functions of double as plain branch-free arithmetic, so
// that loops over them vectorise. Included by math.h; a device has its library's. Each states: dtype,
// largest error in ULP (measured by test/native/builtin-errors.test.ts), range, source.
//
// The polynomials are minimax (Remez), each coefficient rounded before the next ones were fitted.

#pragma once

#ifndef __CUDA_ARCH__

namespace fluxion::FLUXION_ISA::ops {

// e unit + y scale, the unit in a short part and a rest, the scale as a pair.
HD double in_units(double e, double unit, double unit_rest, Pair y, double scale, double scale_low) {
  const Pair p = product_of(y.high, scale);
  const Pair value = sum_of(e * unit, p.high);
  return value.high + (value.low + (p.low + fused(e, unit_rest, fused(y.high, scale_low, y.low * scale))));
}
// double, 0.6 ULP, all x; whole for powers of 2.
HD double log2(double x) {
  double e;
  const Pair y = log_of_fraction(fraction_of(x, &e));
  return with_ends(x, in_units(e, 1.0, 0.0, y, 0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56));
}
// double, 0.6 ULP, all x; whole for powers of 10.
HD double log10(double x) {
  double e;
  const Pair y = log_of_fraction(fraction_of(x, &e));
  return with_ends(x, in_units(e, 0x1.34413509f78p-2, 0x1.fef311f12b358p-46, y, 0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57));
}
// double, 1.0 ULP, all x. log(u) + c / u, where u + c is 1 + x.
HD double log1p(double x) {
  const double u = 1.0 + x;
  const double c = ::fabs(x) < 1.0 ? x - (u - 1.0) : 1.0 - (u - x);
  return ::fabs(x) < 0x1p-54 ? x : log_and(u, c / u);
}

// double, 0.8 ULP, all x. 2^n exp(r ln 2), r = x - n.
HD double exp2(double x) {
  const double c = x > 1025.0 ? 1025.0 : x < -1076.0 ? -1076.0 : x;
  const double n = (c + to_integer) - to_integer;
  const Pair r = product_of(c - n, 0x1.62e42fefa39efp-1);
  return scale_by_power(exp_of_rest(r.high, -fused(c - n, 0x1.abc9e3b39803fp-56, r.low)), n);
}

// x = n ln 2 + high - low.
HD double remainder_of_ln2(double x, double* high, double* low) {
  const double n = fused(x, 1.4426950408889634, to_integer) - to_integer;
  *high = fused(n, -6.93147180369123816490e-01, x);
  *low = n * 1.90821492927058770002e-10;
  return n;
}

// double, 1.0 ULP, all x. 2^n ((1 - 2^-n) + (exp(r) - 1)).
HD double expm1(double x) {
  const double c = x > 710.0 ? 710.0 : x < -60.0 ? -60.0 : x;
  double high, low;
  const double n = remainder_of_ln2(c, &high, &low);
  const double r = high - low, tail = (high - r) - low;
  const double p = polynomial(r, 2.0826691988798092e-09, 2.5112034086051511e-08, 2.755758159108447e-07, 2.7557234871207745e-06,
                                 2.4801586927017413e-05, 0.00019841269896372668, 0.0013888888889115364, 0.008333333333317039,
                                 0.041666666666666095, 0.16666666666666682, 0.5);
  const Pair one = sum_of(1.0, -power_of_two(n > 60.0 ? -60.0 : -n));
  const Pair y = sum_of(one.high, r);
  const double rest = (one.low + y.low) + fused(r * r, p, fused(r, tail, tail));
  return ::copysign(scale_by_power(y.high + rest, n), x);
}

// first cosh(r) + second sinh(r) times 2^(n - 1), where x = n ln 2 + r: sinh x with 1 - 4^-n and 1 + 4^-n,
// cosh x with these two the other way round.
template <bool is_cosh> HD double hyperbolic(double x) {
  const double a = ::fabs(x);
  double high, low;
  const double n = remainder_of_ln2(a > 711.0 ? 711.0 : a, &high, &low);
  const double r = high - low, tail = (high - r) - low, z = r * r;
  const double sine = fused(z * r, polynomial(z, 2.5109318177973251e-08, 2.7557243455875654e-06, 0.00019841269886814469,
                                                 0.0083333333333213862, 0.16666666666666677), tail);
  const double cosine = fused(z, polynomial(z, 2.0921769818189912e-09, 2.7557251819869657e-07, 2.4801587349202032e-05,
                                               0.0013888888888873283, 0.041666666666666685, 0.5), r * tail);
  const double g = power_of_two(n > 60.0 ? -120.0 : -2.0 * n);
  const Pair less = sum_of(1.0, -g), more = sum_of(1.0, g);
  const Pair first = is_cosh ? more : less, second = is_cosh ? less : more;
  const Pair p = product_of(second.high, r);
  const Pair y = sum_of(first.high, p.high);
  const double rest = (first.low + fused(second.low, r, p.low)) + fused(first.high, cosine, second.high * sine);
  return scale_by_power(y.high + (y.low + rest), n - 1.0);
}
// double, 1.0 ULP, all x.
HD double sinh(double x) { return ::copysign(hyperbolic<false>(x), x); }
HD double cosh(double x) { return hyperbolic<true>(x); }

// double, 0.7 ULP, all x and y, special cases as in C99 (Annex F.10.4.4). |x|^y = exp(y log |x|), with the
// logarithm and its product as pairs.
HD double pow(double x, double y) {
  const double rounded = ::trunc(y);
  const bool whole = rounded == y;
  const bool odd = whole & (::fabs(y) < 0x1p53) & (::trunc(rounded * 0.5) * 2.0 != rounded);
  const Pair l = log_pair(::fabs(x));
  const Pair p = product_of(y, l.high);
  // Of a huge y the product is all there is.
  const bool usual = (::fabs(p.high) < 760.0) & (::fabs(y) < 0x1p900);
  const double c = usual ? p.high : p.high > 0.0 ? 760.0 : p.high < 0.0 ? -760.0 : p.high;   // NaN passes.
  double high, low;
  const double n = remainder_of_ln2(c, &high, &low);
  const double more = usual ? fused(y, l.low, p.low) : 0.0;
  const double size = scale_by_power(exp_of_rest(high, low - more), n);
  const double signed_size = odd ? ::copysign(size, x) : size;
  // 0 * inf in the exponent: 1^y, (-1)^(+-inf) and x^0 are 1 whatever the other is.
  const bool one = (x == 1.0) | (y == 0.0) | ((x == -1.0) & (::fabs(y) == INFINITY));
  const bool outside = (x < 0.0) & !whole & (x > -INFINITY);
  return one ? 1.0 : outside ? NAN : signed_size;
}

}  // namespace fluxion::FLUXION_ISA::ops

#endif
