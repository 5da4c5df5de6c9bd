// The 16-bit floats: float16 (IEEE binary16) and bfloat16 (the upper half of a float). They are only
// stored; arithmetic on them happens in float, to which they convert by themselves. Rounding is to
// nearest, ties to even; what is too large becomes infinite; NaN stays NaN. Branch-free, so that
// loops over them vectorise.

#pragma once

#include <stdint.h>

#include "native/core/inline.h"

namespace fluxion {

HD uint32_t bits_of_float(float x) {
  uint32_t u;
  __builtin_memcpy(&u, &x, 4);
  return u;
}
HD float float_of_bits(uint32_t u) {
  float x;
  __builtin_memcpy(&x, &u, 4);
  return x;
}

// 1 sign, 5 exponent and 10 fraction bits. Conversions after Maratyszka, "FP16", 2017.
struct Half {
  uint16_t bits;

  Half() = default;

  // |x| times 2^112 / 2^110 turns what overflows into infinity; adding a number whose last bit is
  // the half's last bit then rounds the fraction in place, subnormals included.
  HD Half(float x) {
    const uint32_t word = bits_of_float(x);
    const uint32_t magnitude = word & 0x7FFFFFFFu;
    const uint32_t exponent = magnitude & 0x7F800000u;
    const uint32_t least = exponent < 0x38800000u ? 0x38800000u : exponent;   // 2^-14
    const float scaled = float_of_bits(magnitude) * 0x1p+112f * 0x1p-110f;
    const uint32_t sum = bits_of_float(float_of_bits(least + 0x07800000u) + scaled);
    const uint32_t finite = ((sum >> 13) & 0x7C00u) + (sum & 0x0FFFu);
    const uint32_t rounded = magnitude > 0x7F800000u ? 0x7E00u : finite;
    bits = uint16_t((word >> 16 & 0x8000u) | rounded);
  }

  // A normal half has its exponent moved by 112; a subnormal one is an integer times 2^-24.
  HD operator float() const {
    const uint32_t sign = uint32_t(bits & 0x8000u) << 16;
    const uint32_t magnitude = bits & 0x7FFFu;
    const float normal = float_of_bits((magnitude << 13) + (0xE0u << 23)) * 0x1p-112f;
    const float subnormal = float_of_bits(magnitude | 0x3F000000u) - 0.5f;
    const uint32_t value = bits_of_float(magnitude < 0x0400u ? subnormal : normal);
    return float_of_bits(sign | value);
  }
};

// 1 sign, 8 exponent and 7 fraction bits.
struct BFloat16 {
  uint16_t bits;

  BFloat16() = default;

  HD BFloat16(float x) {
    const uint32_t word = bits_of_float(x);
    const uint32_t rounded = (word + 0x7FFFu + (word >> 16 & 1)) >> 16;
    bits = (word & 0x7FFFFFFFu) > 0x7F800000u ? uint16_t(0x7FC0u) : uint16_t(rounded);
  }

  HD operator float() const { return float_of_bits(uint32_t(bits) << 16); }
};

}  // namespace fluxion
