// Random numbers on the device: a thread computes the blocks of Philox4x32-10 of neighbouring elements, each
// block once, before the functor takes their words element by element. The words are those that the CPU makes
// (native/cpu/draws.h), whichever threads make them.

#pragma once

#include <stdint.h>

#include <type_traits>

#include "native/core/philox.h"

namespace fluxion::cuda {

// The words of one element, which somebody hands over.
template <int each> class WordsInHand {
 public:
  HD explicit WordsInHand(const Philox& philox) : philox_(philox) {}

  // Those of elements [first, first + n), in order; n is a multiple of a block's elements. The first one's
  // place in its block must be the same for all threads of a call, so that none waits for another.
  template <int n> HD void make(int64_t first, uint32_t (&words)[n * each]) const {
    constexpr int elements = 4 / each;   // of a block
    constexpr int blocks = n / elements;
    static_assert(n % elements == 0);
    const uint64_t place = philox_.offset + uint64_t(first);
    const int skipped = int(place % elements);
    uint32_t all[4 * (blocks + 1)];
#pragma unroll
    for (int b = 0; b < blocks; b++) put(all + 4 * b, place + uint64_t(b * elements));
    put(all + 4 * blocks, place + uint64_t(blocks * elements), skipped > 0);
    if constexpr (elements > 1) move_down<each>(all, (skipped & 1) != 0);
    if constexpr (elements > 2) move_down<2 * each>(all, (skipped & 2) != 0);
#pragma unroll
    for (int k = 0; k < n * each; k++) words[k] = all[k];
  }
  // Those of one element.
  HD void make_one(int64_t i, uint32_t (&words)[each]) const {
    const BlockOfElement<each> block(philox_);
#pragma unroll
    for (int k = 0; k < each; k++) words[k] = block.word(i, k);
  }

  HD void take(const uint32_t* words) {
#pragma unroll
    for (int k = 0; k < each; k++) words_[k] = words[k];
  }
  HD uint32_t word(int64_t, int k) const { return words_[k]; }

 private:
  // The block with the word of `place`, or nothing.
  HD void put(uint32_t* words, uint64_t place, bool wanted = true) const {
    Philox::Block b = {};
    if (wanted) b = philox_.block<each>(place);
    words[0] = b.w0, words[1] = b.w1, words[2] = b.w2, words[3] = b.w3;
  }
  template <int by, int n> HD static void move_down(uint32_t (&words)[n], bool wanted) {
#pragma unroll
    for (int k = 0; k < n - by; k++) words[k] = wanted ? words[k + by] : words[k];
  }

  Philox philox_;
  uint32_t words_[each] = {};
};

template <int words> using Draws = Random<WordsInHand<words>>;

// Whether a functor draws: it has a member `random`.
template <class F, class = void> constexpr bool draws = false;
template <class F> constexpr bool draws<F, std::void_t<decltype(F::random)>> = true;

}  // namespace fluxion::cuda
