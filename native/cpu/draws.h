// Random numbers of a stretch of elements: the blocks of Philox4x32-10 are computed together, many in
// the lanes of a vector register, before the functor's loop reads them.
//
// A round multiplies two words of 32 bits to 64. Each word has a lane of 64 bits: the processor has that
// product, which reads the lower half of either lane, so what is left in the upper halves does no harm.

#pragma once

#include <stdint.h>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

#include "native/core/philox.h"

namespace fluxion::FLUXION_ISA {

// Elements whose blocks are made at a time: they fill half of the first-level cache.
constexpr int64_t draws_at_once = 512;

#if defined(__SSE2__)
#if defined(__AVX512F__)
using Wide = uint64_t __attribute__((vector_size(64)));
FX_INLINE Wide product(Wide a, Wide b) { return Wide(_mm512_mul_epu32(__m512i(a), __m512i(b))); }
constexpr Wide ramp = {0, 1, 2, 3, 4, 5, 6, 7};
#elif defined(__AVX2__)
using Wide = uint64_t __attribute__((vector_size(32)));
FX_INLINE Wide product(Wide a, Wide b) { return Wide(_mm256_mul_epu32(__m256i(a), __m256i(b))); }
constexpr Wide ramp = {0, 1, 2, 3};
#else
using Wide = uint64_t __attribute__((vector_size(16)));
FX_INLINE Wide product(Wide a, Wide b) { return Wide(_mm_mul_epu32(__m128i(a), __m128i(b))); }
constexpr Wide ramp = {0, 1};
#endif
constexpr int wide = sizeof(Wide) / 8;
using Narrow = uint32_t __attribute__((vector_size(sizeof(Wide) / 2)));

// Blocks of elements i to i + wide - 1, one word of each in `words[0]` to `words[3]`.
FX_INLINE void blocks_of(const Philox& philox, uint64_t i, uint32_t (*words)[draws_at_once], int64_t at) {
  const Wide counter = ramp + (philox.offset + i);
  Wide w0 = counter, w1 = counter >> 32, w2 = {}, w3 = {};
  uint32_t k0 = philox.key0, k1 = philox.key1;
#pragma GCC unroll 10
  for (int round = 0; round < 10; round++) {
    const Wide p0 = product(w0, Wide{} + Philox::factor0), p1 = product(w2, Wide{} + Philox::factor1);
    w0 = (p1 >> 32) ^ w1 ^ (Wide{} + k0);
    w1 = p1;
    w2 = (p0 >> 32) ^ w3 ^ (Wide{} + k1);
    w3 = p0;
    k0 += Philox::step0;
    k1 += Philox::step1;
  }
  const Wide results[] = {w0, w1, w2, w3};
  for (int w = 0; w < 4; w++) {
    const Narrow low = __builtin_convertvector(results[w], Narrow);
    __builtin_memcpy(&words[w][at], &low, sizeof(low));
  }
}
#else
constexpr int wide = 1;
FX_INLINE void blocks_of(const Philox& philox, uint64_t i, uint32_t (*words)[draws_at_once], int64_t at) {
  const Philox::Block b = philox.block(int64_t(i));
  words[0][at] = b.w0, words[1][at] = b.w1, words[2][at] = b.w2, words[3][at] = b.w3;
}
#endif

// The blocks of elements [first, first + draws_at_once), once `make` was called.
class BlocksAhead {
 public:
  explicit BlocksAhead(const Philox& philox) : philox_(philox) {}

  // `words` must live as long as the blocks are read.
  FX_INLINE void make(int64_t first, int64_t n, uint32_t (*words)[draws_at_once]) {
    for (int64_t at = 0; at < n; at += wide) blocks_of(philox_, uint64_t(first + at), words, at);
    words_ = words;
    first_ = first;
  }
  FX_INLINE Philox::Block block(int64_t i) const {
    const int64_t at = i - first_;
    return {words_[0][at], words_[1][at], words_[2][at], words_[3][at]};
  }

 private:
  Philox philox_;
  const uint32_t (*words_)[draws_at_once] = nullptr;
  int64_t first_ = 0;
};

using Draws = Random<BlocksAhead>;

// Whether a functor draws: it has a member `random`.
template <class F, class = void> constexpr bool draws = false;
template <class F> constexpr bool draws<F, std::void_t<decltype(F::random)>> = true;

}  // namespace fluxion::FLUXION_ISA
