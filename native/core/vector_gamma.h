// The logarithm of the gamma function as plain branch-free arithmetic, so that loops over it vectorise, for
// x >= 0; negative x is the C library's (native/core/reach.h). Included by math.h. Each states: dtype, largest
// error in ULP (measured by test/native/builtin-errors.test.ts), range, source.
//
//   lgamma(2 + d) = d Q(d) on [-1, 1/2], so that the zero at 2 keeps all its digits;
//   lgamma(1 + d) = d Q(d - 1) - log(1 + d), which are of one sign about the zero at 1: nothing cancels;
//   lgamma(x) = (x - 1/2) (log x - 1) + (log(2 pi) - 1) / 2 + S(1 / x^2) / x for large x (Stirling).
//
// Q and S interpolate the function at Chebyshev's points.

#pragma once

namespace fluxion::FLUXION_ISA::ops {

#ifndef __CUDA_ARCH__

constexpr double half_log_2_pi_less_half = 0.4189385332046727;

// float, 0.51 ULP, x >= 0 and NaN. Computed in double.
HD float lgamma(Near<float> at) {
  const double x = double(at.x);
  const double l = log(x);
  const double d = x - (x < 1.5 ? 1.0 : 2.0);
  const double q = polynomial(d, -8.206706035758097e-05, -9.126047543202973e-05, -5.6965488516333134e-05, 0.00017069830377653802,
                                 -0.0001938830340946626, 0.0004937175322685187, -0.0012015007345417953, 0.0028920647723623197,
                                 -0.007384585662584971, 0.020580740817644605, -0.06735233744064814, 0.3224670345167107,
                                 0.42278433531249443);
  const double small = fused(d, q, x < 1.5 ? -l : 0.0);
  const double v = 1.0 / x;
  const double s = polynomial(v * v, -0.00041150514570790077, 0.0007774120152658641, -0.002777282733238895, 0.08333333088053543);
  const double large = fused(x - 0.5, l - 1.0, fused(v, s, half_log_2_pi_less_half));
  return float(x < 2.5 ? small : large);
}

// double, 1.0 ULP, x >= 0 and NaN. The logarithm, its product, and the first two terms of d Q(d) as pairs. Between 2.5 and 5.5 the
// recurrence leads to d: lgamma(x) = log((x - 1) (x - 2) …) + lgamma(2 + d).
HD double lgamma(Near<double> at) {
  const double x = at.x;
  const bool up = x < 1.5, large = x >= 5.5;
  const double a = x >= 2.5 ? x - 1.0 : 1.0, b = x >= 3.5 ? x - 2.0 : 1.0, c = x >= 4.5 ? x - 3.0 : 1.0;
  const double product = a * b * c;
  const Pair l = log_pair(up | large ? x : product);
  const double d = x - ((up ? 1.0 : 2.0) + (x >= 2.5 ? 1.0 : 0.0) + (x >= 3.5 ? 1.0 : 0.0) + (x >= 4.5 ? 1.0 : 0.0));
  const Pair square = product_of(d, d);
  const double z = square.high;
  const double even = polynomial(z, -3.0540242193201207e-07, -9.193729134732832e-08, 3.992551288645531e-07, 1.1604020623904275e-08,
                                    1.0084440211665384e-06, 4.36748527819382e-06, 2.0507684270657472e-05, 9.94575120563258e-05,
                                    0.0005096695232405678, 0.0028905103308073765, 0.02058080842778374);
  const double odd = polynomial(z, -7.766086744680501e-08, -4.465170062354811e-07, 3.629101430056333e-07, -1.5654026056048375e-07,
                                   -4.942184984837185e-07, -2.0156751374515934e-06, -9.444636912479457e-06, -4.49256155666831e-05,
                                   -0.00022315480135969907, -0.001192753910093789, -0.007385551028701898, -0.06735230105319795);
  // d (1 - Euler's constant) and d^2 (pi^2 / 6 - 1) / 2; the rests of the two constants are below.
  const Pair first = product_of(d, 0x1.b0ee6072093cep-2), second = product_of(z, 0x1.4a34cc4a60fa6p-2);
  const Pair p = sum_of(first.high, second.high);
  const double lost = fused(d, 0x1.6cb90701fbfabp-58, first.low) + fused(z, 0x1.1873d8912200cp-56, second.low);
  const double p_low = p.low + fused(z, fused(z, even, d * odd), fused(square.low, 0x1.4a34cc4a60fa6p-2, lost));
  const Pair small = sum_of(up ? -l.high : l.high, p.high);
  const double small_low = small.low + (p_low + (up ? -l.low : l.low));

  const double v = 1.0 / x;
  const double s = polynomial(v * v, -0.014943146527973733, 0.00575236174710752, -0.0019006195721743896, 0.0008415009114331926,
                                     -0.0005952360502696809, 0.0007936507853393013, -0.0027777777777648043, 0.08333333333333333);
  const Pair less = sum_of(l.high, -1.0);
  const Pair m = sum_of(less.high, less.low + l.low);
  const Pair main = product_of(x - 0.5, m.high);
  const double main_low = main.low + fused(x - 0.5, m.low, fused(v, s, half_log_2_pi_less_half));

  // Of the largest results, and of zero's, the first part is all there is.
  const double high = large ? main.high : small.high, low = large ? main_low : small_low;
  const double value = high + (high < 0x1p990 ? low : 0.0);
  return x < INFINITY ? value : x;
}

template <class T> HD bool beyond_gamma(T x) { return x < T(0); }

// lgamma() of the C library writes a global, which threads would share.
HD double lgamma(double x) {
  int sign;
  return beyond_gamma(x) ? ::lgamma_r(x, &sign) : lgamma(Near<double>{x});
}
HD float lgamma(float x) { return beyond_gamma(x) ? float(lgamma(double(x))) : lgamma(Near<float>{x}); }
template <class T> HD T lgamma(Probed<T> a) {
  *a.beyond |= uint32_t(beyond_gamma(a.x));
  return lgamma(Near<T>{a.x});
}

#else

HD double lgamma(double x) { return ::lgamma(x); }
HD float lgamma(float x) { return float(::lgamma(double(x))); }

#endif

}  // namespace fluxion::FLUXION_ISA::ops
