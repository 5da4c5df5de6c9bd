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

// Elements whose blocks are made at a time: their words fill at most half of the first-level cache.
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

// The words of the `wide` blocks from number `first` on, in order.
FX_INLINE void make_blocks(const Philox& philox, uint64_t first, uint32_t kind, uint32_t* words) {
  const Wide counter = ramp + first;
  Wide w0 = counter, w1 = counter >> 32, w2 = Wide{} + kind, w3 = {};
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
  // Two words to a lane, then the lanes of either half by turns.
  const Wide low = Wide{} + 0xffffffffu, p = (w0 & low) | w1 << 32, q = (w2 & low) | w3 << 32;
  Wide first_half, second_half;
  for (int i = 0; i < wide; i++) first_half[i] = i % 2 == 0 ? p[i / 2] : q[i / 2];
  for (int i = 0; i < wide; i++) second_half[i] = i % 2 == 0 ? p[(wide + i) / 2] : q[(wide + i) / 2];
  __builtin_memcpy(words, &first_half, sizeof(Wide));
  __builtin_memcpy(words + 2 * wide, &second_half, sizeof(Wide));
}
#else
constexpr int wide = 1;
FX_INLINE void make_blocks(const Philox& philox, uint64_t first, uint32_t kind, uint32_t* words) {
  const Philox::Block b = Philox::rounds({uint32_t(first), uint32_t(first >> 32), kind, 0}, philox.key0, philox.key1);
  words[0] = b.w0, words[1] = b.w1, words[2] = b.w2, words[3] = b.w3;
}
#endif

// The words of elements [first, first + draws_at_once), once `make` was called.
template <class Kind> class WordsAhead {
 public:
  // Words for draws_at_once elements: the first may begin inside a block, and the last blocks are made together.
  static constexpr int64_t room = draws_at_once * Kind::words + 4 + 4 * wide;

  explicit WordsAhead(const Philox& philox) : philox_(philox) {}

  // `words` must live as long as they are read.
  FX_INLINE void make(int64_t first, int64_t n, uint32_t* words) {
    constexpr int elements = 4 / Kind::words;   // of a block
    const uint64_t place = philox_.offset + uint64_t(first), block = place / elements;
    const int64_t skipped = int64_t(place % elements), blocks = (skipped + n + elements - 1) / elements;
    for (int64_t at = 0; at < blocks; at += wide) make_blocks(philox_, block + uint64_t(at), Kind::stream, words + 4 * at);
    if constexpr (Kind::shares) share(words, 4 * blocks);
    words_ = words + skipped * Kind::words;
    first_ = first;
  }
  FX_INLINE uint32_t word(int64_t i, int k) const { return words_[(i - first_) * Kind::words + k]; }

 private:
  static FX_INLINE void share(uint32_t* words, int64_t n) {
    for (int64_t k = 0; k < n; k += 2 * Kind::words) Kind::share(words + k);
  }

  Philox philox_;
  const uint32_t* words_ = nullptr;
  int64_t first_ = 0;
};

template <class Kind> using Draws = Random<WordsAhead<Kind>>;

// Whether a functor draws: it has a member `random`.
template <class F, class = void> constexpr bool draws = false;
template <class F> constexpr bool draws<F, std::void_t<decltype(F::random)>> = true;

}  // namespace fluxion::FLUXION_ISA
