// The derivative of the logarithm of the gamma function as plain branch-free arithmetic: loops over floats
// vectorise, those over doubles g++ 12 leaves scalar. Included by math.h. Each states: dtype, largest error in ULP (measured by
// test/native/builtin-errors.test.ts), range, source. About its zeros below 0 the error is counted in units of
// digamma(1 - x); about the root above 0 in those of the result.
//
// With a = |x| = k + f, k whole, and the root 1 + r:
//
//   digamma(1 + f) = g c0 + g^2 c1 + g^3 T(g), g = f - r
//   digamma(a) = digamma(1 + f) - 1 / a               for k = 0
//                digamma(1 + f)                           k = 1
//                digamma(1 + f) + 1 / (a - 1)             k = 2
//                log a - 1 / (2 a) - S(1 / a^2) / a^2     k >= 3 (Stirling)
//   digamma(-a) = digamma(1 + a) + pi cot(pi a), digamma(1 + a) = digamma(a) + 1 / a
//   pi cot(pi d) = 1 / d - d pi^2 / 3 - d^3 C(d^2), d = a less the nearest whole number.
//
// T, S and C interpolate the functions at Chebyshev's points.

#pragma once

namespace fluxion::FLUXION_ISA::ops {

// float, 0.51 ULP, all x. Computed in double.
HD float digamma(float x) {
  const bool negative = x < 0.0f;
  const double a = ::fabs(double(x));
  const double whole = floor(a);
  const double g = (a - whole - 0.46163214496836225) - 9.549995429965697e-17;
  const double about_root = g * polynomial(g, -0.0035191575394071706, 0.007035301734111465, -0.007679020383853511, 0.009887073623775276,
                                              -0.015239018125770732, 0.0226945530280257, -0.03318920915870899, 0.04879693377833549,
                                              -0.07219763340984031, 0.10782431799959116, -0.16394276033790983, 0.258499757259853,
                                              -0.4427631685462949, 0.9676722454561483);
  const double t = negative ? a : a - 1.0;
  const bool first = whole < 1.0, second = whole < 2.0, large = a >= 3.0;
  const double up = negative ? 0.0 : -1.0, once = negative ? 1.0 : 0.0;
  const double above = first ? up : second ? once : negative ? t + (t - 1.0) : 1.0;
  const double below = first ? double(x) : second ? t : negative ? t * (t - 1.0) : t;
  const double v = 1.0 / (large ? a : second & !first & !negative ? 1.0 : below);
  const double z = v * v;
  const double s = polynomial(z, 0.004109370697430623, -0.003885669278850631, 0.00395796249667678, -0.008333195428476447,
                                 0.08333333302898427);
  const double stirling = fused(log2_of_float(a), 6.931471805599453094e-1, fused(v, negative ? 0.5 : -0.5, -z * s));
  const double positive = large ? stirling : fused(above, v, about_root);
  const double d = a - round(a), w = d * d;
  const double c = polynomial(w, 8.003483195458719, -2.00086331303524, 3.3139719349324777, 1.7508836857439516, 2.0290842366842874,
                                 2.0000198143497037, 2.0082318991031958, 2.034684598248154, 2.1646464790543427, 3.2898681336818947);
  const double cotangent = d == 0.0 ? NAN : fused(-d, c, 1.0 / d);
  return float(positive + (negative ? cotangent : 0.0));
}

// a / b and what the quotient lost, where it is no infinity; b is a pair.
HD Pair quotient_of(double a, Pair b) {
  const double inverse = 1.0 / b.high, high = a * inverse;
  const double rest = remainder_of_product(a, high, b.high) - high * b.low;
  return {high, ::fabs(high) < 0x1p900 ? rest * inverse : 0.0};
}

// double, 1.0 ULP, all x. The first two terms about the root, the quotients and d pi^2 / 3 as pairs.
HD double digamma(double x) {
  const bool negative = x < 0.0;
  const double a = ::fabs(x);
  const double whole = floor(a);
  const Pair less = sum_of(-0x1.d8b618d5af8fcp-2, a - whole);
  const Pair g = sum_of(less.high, less.low - 0x1.b86a722197829p-54);
  const Pair square = product_of(g.high, g.high);
  const double y = square.high;
  const double even = polynomial(y, 0.0001868460971495369, 0.0001981368365946236, 0.0005150205646456579, 0.0010772657345207055,
                                    0.0023052719703543878, 0.0049267734678079015, 0.010538791838238819, 0.022597648230408437,
                                    0.04880428816410802, 0.10782405069126288, 0.258499760955651);
  const double odd = polynomial(y, -8.103566263483997e-05, -0.00018923315954795885, -0.00032588317888162074, -0.0007443380623513606,
                                   -0.0015757857281696055, -0.003369931469439546, -0.0072045253325662435, -0.015424766281997218,
                                   -0.033161126466243196, -0.07219956125654463, -0.16394270544240624);
  const Pair linear = product_of(g.high, 0x1.ef72bc8ee38acp-1), quadratic = product_of(y, -0x1.c563b54aa1a35p-2);
  const Pair both = sum_of(linear.high, quadratic.high);
  const double slope = fused(g.high, -0x1.c563b54aa1a35p-1, 0x1.ef72bc8ee38acp-1);
  const double lost = fused(g.high, -0x1.3879eb97bf58dp-55, linear.low) + fused(y, -0x1.c760306906dfep-56, quadratic.low);
  const double cubic = y * g.high * fused(g.high, odd, even);
  const double about_low = both.low + (cubic + (fused(g.low, slope, lost) + square.low * -0x1.c563b54aa1a35p-2));

  const double t = negative ? a : a - 1.0;
  const bool first = whole < 1.0, second = whole < 2.0, large = a >= 3.0;
  const double up = negative ? 0.0 : -1.0, once = negative ? 1.0 : 0.0;
  const double above = large ? 1.0 : first ? up : second ? once : negative ? t + (t - 1.0) : 1.0;
  const double second_factor = (negative & !second) ? t - 1.0 : 1.0;
  const Pair product = product_of(t, second_factor);
  const double usual = (second & !first & !negative) ? 1.0 : product.high;
  const double below = large ? a : first ? x : usual;
  const Pair q = quotient_of(above, {below, large | second ? 0.0 : product.low});
  const double v = q.high, z = v * v;
  const double s = polynomial(z, -21.298604716824823, 17.261878213050952, -6.706332543765989, 1.74586310759598, -0.37430042587956214,
                                 0.08064047234543782, -0.021019164826577372, 0.00757443060686844, -0.004166652178617216,
                                 0.003968253884919726, -0.008333333333142597, 0.08333333333333326);
  const Pair l = log_pair(a);
  const Pair stirling = sum_of(l.high, fused(v, negative ? 0.5 : -0.5, -z * s));
  // The larger of the two first.
  const bool pole = ::fabs(q.high) > ::fabs(both.high);
  const Pair small = sum_of(pole ? q.high : both.high, pole ? both.high : q.high);
  const double small_low = small.low + (about_low + q.low);
  const Pair base = {large ? stirling.high : small.high, large ? stirling.low + l.low : small_low};

  const double d = a - round(a);
  const Pair d_square = product_of(d, d);
  const double w = d_square.high;
  const Pair cube = product_of(w, d);
  const double c = polynomial(w, 18.391969342322316, -18.391970813097018, 14.943476471783177, -3.1611208382570597, 3.4058373138708844,
                                 1.7276146506884436, 2.0382476114925585, 1.996091756340195, 2.0002967444622803, 2.000015380037069,
                                 2.0001230451931096, 2.0004921601221355, 2.0019891504408673, 2.008154712394504, 2.0346861239689025,
                                 2.1646464674222763);
  const Pair inverse = quotient_of(1.0, {d, 0.0});
  const Pair third = product_of(d, 0x1.a51a6625307d3p+1);
  const Pair cotangent = sum_of(inverse.high, -third.high);
  const double cotangent_low = cotangent.low + (inverse.low - (third.low + fused(d, 0x1.1873d8912200cp-54, fused(cube.high, c, 2.0 * fused(d, d_square.low, cube.low)))));
  const bool steep = ::fabs(cotangent.high) > ::fabs(base.high);
  const Pair sum = sum_of(steep ? cotangent.high : base.high, steep ? base.high : cotangent.high);
  const double reflected = sum.high + (sum.low + (cotangent_low + base.low));
  const double value = d == 0.0 ? NAN : ::fabs(inverse.high) < 0x1p900 ? reflected : inverse.high;
  const double of_positive = base.high + (::fabs(base.high) < 0x1p900 ? base.low : 0.0);
  return negative ? value : of_positive;
}

}  // namespace fluxion::FLUXION_ISA::ops
