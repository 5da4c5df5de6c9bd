// Sums of two doubles, where one is too short. Included by math.h.

#pragma once

namespace fluxion::FLUXION_ISA::ops {

// A sum whose first number is the large one.
struct Pair { double high, low; };

HD double sum(Pair p) { return p.high + p.low; }
HD Pair chosen(bool first, Pair a, Pair b) { return {first ? a.high : b.high, first ? a.low : b.low}; }

// a + b and what the sum lost, where a is the larger, or 0.
HD Pair sum_of(double a, double b) {
  const double high = a + b;
  return {high, (a - high) + b};
}
// The same sum, its first number as near to it as can be.
HD Pair nearest(Pair p) { return sum_of(p.high, p.low); }

// c - a b, exactly where c is near to the product.
HD double remainder_of_product(double c, double a, double b) {
#if defined(__FMA__) || defined(__CUDA_ARCH__)
  return fused(-a, b, c);
#else
  // Dekker's product of halves.
  const double split = 134217729.0;
  const double a1 = a * split - (a * split - a), a2 = a - a1, b1 = b * split - (b * split - b), b2 = b - b1;
  const double p = a * b;
  return (c - p) - (((a1 * b1 - p) + a1 * b2 + a2 * b1) + a2 * b2);
#endif
}
HD Pair product_of(double a, double b) {
  const double high = a * b;
  return {high, -remainder_of_product(high, a, b)};
}

}  // namespace fluxion::FLUXION_ISA::ops
