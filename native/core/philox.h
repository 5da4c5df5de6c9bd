// Philox4x32-10, a counter-based generator: element i of a call has place p = offset + i of the stream
// named by the seed, so its value depends on nothing else: not on threads, not on grids. An element takes
// 1, 2 or 4 words; those of one kind follow each other, four to a block, and each kind has a stream of its own.
// Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.

#pragma once

#include <stdint.h>

#include <type_traits>

#include "native/core/inline.h"
#include "native/core/math.h"

namespace fluxion::FLUXION_ISA {

struct Philox {
  uint32_t key0, key1;   // the seed, low word first
  uint64_t offset;

  struct Block {
    uint32_t w0, w1, w2, w3;
    HD uint32_t operator[](int w) const { return w < 2 ? (w == 0 ? w0 : w1) : (w == 2 ? w2 : w3); }
  };

  static constexpr uint32_t factor0 = 0xD2511F53u, factor1 = 0xCD9E8D57u;
  static constexpr uint32_t step0 = 0x9E3779B9u;   // golden ratio
  static constexpr uint32_t step1 = 0xBB67AE85u;   // sqrt(3) - 1

  HD Philox(int64_t seed, int64_t start)
      : key0(uint32_t(uint64_t(seed))), key1(uint32_t(uint64_t(seed) >> 32)), offset(uint64_t(start)) {}

  // The block with the word of `place`, of the stream of elements that take `words`: ten rounds on the
  // counter (low, high, words, 0).
  template <int words> HD Block block(uint64_t place) const {
    const uint64_t counter = place / (4 / words);
    return rounds({uint32_t(counter), uint32_t(counter >> 32), words, 0}, key0, key1);
  }

  HD static Block rounds(Block c, uint32_t k0, uint32_t k1) {
#ifdef __CUDACC__
#pragma unroll
#else
#pragma GCC unroll 10
#endif
    for (int round = 0; round < 10; round++) {
      const uint64_t p0 = uint64_t(factor0) * c.w0;
      const uint64_t p1 = uint64_t(factor1) * c.w2;
      c = {uint32_t(p1 >> 32) ^ c.w1 ^ k0, uint32_t(p1), uint32_t(p0 >> 32) ^ c.w3 ^ k1, uint32_t(p0)};
      k0 += step0;
      k1 += step1;
    }
    return c;
  }
};

// Words that a draw takes of each element.
template <class T> constexpr int uniform_words = std::is_same_v<T, double> ? 2 : 1;
template <class T> constexpr int normal_words = 2 * uniform_words<T>;

// The words of elements, each from its block.
template <int words> struct BlockOfElement {
  Philox philox;
  HD explicit BlockOfElement(const Philox& p) : philox(p) {}
  HD uint32_t word(int64_t i, int k) const {
    const uint64_t place = philox.offset + uint64_t(i);
    return philox.block<words>(place)[int(place % (4 / words)) * words + k];
  }
};

// What is drawn from the words of an element. `Words` gives them: of its block, or of a stretch of elements
// made beforehand (native/cpu/draws.h).
template <class Words> struct Random : Words {
  using Words::word;
  HD explicit Random(const Philox& philox) : Words(philox) {}

  // Uniform in [0, 1), never rounded to 1: 24 bits for float, 53 for double, 11 for float16, 8 for
  // bfloat16.
  template <class T> HD T uniform(int64_t i) const {
    if constexpr (std::is_same_v<T, double>) return unit53(word(i, 0), word(i, 1));
    else if constexpr (std::is_same_v<T, Half>) return float(int32_t(word(i, 0) >> 21)) * 0x1p-11f;
    else if constexpr (std::is_same_v<T, BFloat16>) return float(int32_t(word(i, 0) >> 24)) * 0x1p-8f;
    else return unit24(word(i, 0));
  }

  // Standard normal, by Box-Muller: sqrt(-2 log u) cos(2 pi v), u in (0, 1], v in [0, 1).
  template <class T> HD T normal(int64_t i) const {
    if constexpr (std::is_same_v<T, double>) {
      const double u = 1.0 - unit53(word(i, 0), word(i, 1)), v = unit53(word(i, 2), word(i, 3));
      return ops::sqrt(-2.0 * ops::log(u)) * ops::cos(6.2831853071795865 * v);
    } else {
      const float u = 1.0f - unit24(word(i, 0)), v = unit24(word(i, 1));
      return ops::sqrt(-2.0f * ops::log(u)) * ops::cos_of_turn(v);
    }
  }

  HD static float unit24(uint32_t w) { return float(int32_t(w >> 8)) * 0x1p-24f; }
  HD static double unit53(uint32_t low, uint32_t high) {
    return double((uint64_t(high) << 32 | low) >> 11) * 0x1p-53;
  }
};

}  // namespace fluxion::FLUXION_ISA
