// Division by a number that stays, without a division for each element.

#pragma once

#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

// Quotients of numbers under 2^31 by d >= 1, as (x m / 2^32 + x) / 2^s with 2^(s - 1) < d <= 2^s and
// m = floor(2^32 (2^s - d) / d) + 1. Source: Granlund, Montgomery, "Division by invariant integers using
// multiplication", PLDI 1994, figure 4.1.
struct Divisor {
  uint32_t divisor, multiplier;
  int shift;

  DEVICE explicit Divisor(uint32_t d) : divisor(d), shift(0) {
    while ((uint64_t(1) << shift) < d) shift++;
    multiplier = uint32_t((((uint64_t(1) << shift) - d) << 32) / d + 1);
  }
  DEVICE uint32_t quotient(uint32_t x) const { return (__umulhi(x, multiplier) + x) >> shift; }
};

}  // namespace fluxion::cuda
