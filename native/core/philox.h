// Philox4x32-10, a counter-based generator: element i of a call has place p = offset + i of the stream
// named by the seed, so its value depends on nothing else: not on threads, not on grids. An element takes
// 1 or 2 words; those of one kind follow each other, four to a block, and each kind has a stream of its own.
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

  // The block with the words of `place`: ten rounds on the counter (low, high, the stream's number, 0).
  template <class Kind> HD Block block(uint64_t place) const {
    const uint64_t counter = place / (4 / Kind::words);
    return rounds({uint32_t(counter), uint32_t(counter >> 32), Kind::stream, 0}, key0, key1);
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

HD float unit24(uint32_t w) { return float(int32_t(w >> 8)) * 0x1p-24f; }
HD double unit53(uint64_t w) { return double(w >> 11) * 0x1p-53; }

// ── What is drawn: how many words an element takes, from which stream, and what becomes of a block's ──

// Uniform numbers of T: the words as they are.
template <class T> struct Uniforms {
  static constexpr int words = std::is_same_v<T, double> ? 2 : 1;
  static constexpr uint32_t stream = words;
  static constexpr bool shares = false;
};

// Standard normal numbers of T, by Box-Muller: sqrt(-2 log u) times cos(2 pi v) at an even place, times
// sin(2 pi v) at the odd one behind it, u in (0, 1] from the even place's words, v in [0, 1) from the odd one's. The
// bits of either number take the place of its words.
template <class T> struct Normals {
  static constexpr int words = Uniforms<T>::words;
  static constexpr uint32_t stream = 4 + words;
  static constexpr bool shares = true;

  HD static void share(uint32_t* pair) {
    using Real = std::conditional_t<words == 2, double, float>;
    using Bits = std::conditional_t<words == 2, uint64_t, uint32_t>;
    Bits first, second;
    __builtin_memcpy(&first, pair, sizeof first);
    __builtin_memcpy(&second, pair + words, sizeof second);
    Real radius, x, y;
    if constexpr (words == 2) {
      radius = ops::sqrt(-2.0 * ops::log(1.0 - unit53(first)));
      ops::point_of_turn(unit53(second), &x, &y);
    } else {
      radius = ops::sqrt(-2.0f * ops::log_near(1.0f - unit24(first)));
      ops::point_of_turn(unit24(second), &x, &y);
    }
    x *= radius, y *= radius;
    __builtin_memcpy(pair, &x, sizeof x);
    __builtin_memcpy(pair + words, &y, sizeof y);
  }
};

// What is drawn for an element. `Words` has its words, or the number they became (native/cpu/draws.h,
// native/cuda/draws.cuh).
template <class Words> struct Random : Words {
  using Words::word;
  HD explicit Random(const Philox& philox) : Words(philox) {}

  // Uniform in [0, 1), never rounded to 1: 24 bits for float, 53 for double, 11 for float16, 8 for
  // bfloat16.
  template <class T> HD T uniform(int64_t i) const {
    if constexpr (std::is_same_v<T, double>) return unit53(uint64_t(word(i, 1)) << 32 | word(i, 0));
    else if constexpr (std::is_same_v<T, Half>) return float(int32_t(word(i, 0) >> 21)) * 0x1p-11f;
    else if constexpr (std::is_same_v<T, BFloat16>) return float(int32_t(word(i, 0) >> 24)) * 0x1p-8f;
    else return unit24(word(i, 0));
  }

  // Standard normal, of `Normals<T>`.
  template <class T> HD T normal(int64_t i) const {
    if constexpr (std::is_same_v<T, double>) return ops::double_of(uint64_t(word(i, 1)) << 32 | word(i, 0));
    else return ops::float_of(word(i, 0));
  }
};

}  // namespace fluxion::FLUXION_ISA
