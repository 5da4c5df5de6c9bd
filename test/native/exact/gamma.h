// The gamma function's logarithm, derivatives and integrals in __float128. See value.h.

#pragma once

#include "test/native/exact/value.h"

namespace exact {

inline quad lgamma(quad x) { return lgammaq(x); }

// B(2k) / 2k for k = 1, 2, …
inline constexpr quad stirling_of_slope[] = {
    1 / 12.0Q, -1 / 120.0Q, 1 / 252.0Q, -1 / 240.0Q, 1 / 132.0Q, -691 / 32760.0Q, 1 / 12.0Q, -3617 / 8160.0Q, 43867 / 14364.0Q,
    -174611 / 6600.0Q, 77683 / 276.0Q, -236364091 / 65520.0Q, 657931 / 12.0Q, -3392780147.0Q / 3480};

// digamma(x) - digamma(y), for x > 0 that may lie close to y, of which y = x - difference.
inline quad digamma_difference(quad x, quad y, quad difference) {
  quad sum = 0;
  for (int k = 0; k < 40; k++, x += 1, y += 1) sum += difference / (x * y);
  sum += log1pq(difference / y) + 0.5Q * difference / (x * y);
  const quad u = 1 / (x * x), v = 1 / (y * y);
  // u - v, u^2 - v^2, …
  const quad first = -difference * (x + y) * u * v;
  quad power = v, apart = first;
  for (const quad b : stirling_of_slope) {
    sum -= b * apart;
    apart = u * apart + power * first;
    power *= v;
  }
  return sum;
}
inline quad digamma_of_positive(quad x) {
  // The root, in two parts.
  const quad root = 0x1.762d86356be3f6e1a9c8865e0a4fp+0Q, rest = 5.035011623296163804653025e-36Q;
  if (fabsq(x - root) < 0.01Q) return digamma_difference(x, root, (x - root) - rest);
  quad sum = 0;
  for (; x < 40; x += 1) sum -= 1 / x;
  const quad z = 1 / (x * x);
  quad power = z;
  sum += logq(x) - 0.5Q / x;
  for (const quad b : stirling_of_slope) sum -= b * power, power *= z;
  return sum;
}
// About the zeros below 0, against digamma(1 - x) or 1.
inline Value digamma(quad x) {
  if (x == 0) return copysignq(HUGE_VALQ, -x);
  if (x == HUGE_VALQ || x > 0) return x == HUGE_VALQ ? x : digamma_of_positive(x);
  const quad d = x - rintq(x);
  if (isnanq(d) || d == 0) return nanq("");
  const quad reflected = digamma_of_positive(1 - x);
  const quad value = reflected - M_PIq / tanq(M_PIq * d);
  return {value, fmaxq(fmaxq(fabsq(value), fabsq(reflected)), 1)};
}

}  // namespace exact
