// Random numbers on the device: a thread computes the blocks of Philox4x32-10 of neighbouring elements, each
// block once, before the functor takes their words element by element. The words are those that the CPU makes
// (native/cpu/draws.h), whichever threads make them.

#pragma once

#include <stdint.h>

#include <type_traits>

#include "native/core/philox.h"

namespace fluxion::cuda {

// The words of one element, which somebody hands over.
template <class Kind> class WordsInHand {
 public:
  static constexpr int each = Kind::words;

  HD explicit WordsInHand(const Philox& philox) : philox_(philox) {}

  // Those of elements [first, first + n), in order; n is a multiple of a block's elements. The first one's
  // place in its block must be the same for all threads of a call, so that none waits for another.
  template <int n> HD void make(int64_t first, uint32_t (&words)[n * each]) const {
    constexpr int elements = 4 / each;   // of a block
    constexpr int blocks = n / elements;
    static_assert(n % elements == 0);
    const uint64_t place = philox_.offset + uint64_t(first);
    const int skipped = int(place % elements);
    if (skipped == 0) {
#pragma unroll
      for (int b = 0; b < blocks; b++) put(words + 4 * b, place + uint64_t(b * elements));
      return;
    }
    uint32_t all[4 * (blocks + 1)];
#pragma unroll
    for (int b = 0; b <= blocks; b++) put(all + 4 * b, place + uint64_t(b * elements));
    if constexpr (elements > 1) move_down<each>(all, (skipped & 1) != 0);
    if constexpr (elements > 2) move_down<2 * each>(all, (skipped & 2) != 0);
#pragma unroll
    for (int k = 0; k < n * each; k++) words[k] = all[k];
  }
  // Those of one element.
  HD void make_one(int64_t i, uint32_t (&words)[each]) const {
    const uint64_t place = philox_.offset + uint64_t(i);
    uint32_t all[4];
    put(all, place);
    const Philox::Block b = {all[0], all[1], all[2], all[3]};
#pragma unroll
    for (int k = 0; k < each; k++) words[k] = b[int(place % (4 / each)) * each + k];
  }

  HD void take(const uint32_t* words) {
#pragma unroll
    for (int k = 0; k < each; k++) words_[k] = words[k];
  }
  HD uint32_t word(int64_t, int k) const { return words_[k]; }

 private:
  // What becomes of the block with the words of `place`.
  HD void put(uint32_t* words, uint64_t place) const {
    const Philox::Block b = philox_.block<Kind>(place);
    words[0] = b.w0, words[1] = b.w1, words[2] = b.w2, words[3] = b.w3;
    if constexpr (Kind::shares) {
#pragma unroll
      for (int k = 0; k < 4; k += 2 * each) Kind::share(words + k);
    }
  }
  template <int by, int n> HD static void move_down(uint32_t (&words)[n], bool wanted) {
#pragma unroll
    for (int k = 0; k < n - by; k++) words[k] = wanted ? words[k + by] : words[k];
  }

  Philox philox_;
  uint32_t words_[each] = {};
};

template <class Kind> using Draws = Random<WordsInHand<Kind>>;

// Whether a functor draws: it has a member `random`.
template <class F, class = void> constexpr bool draws = false;
template <class F> constexpr bool draws<F, std::void_t<decltype(F::random)>> = true;

}  // namespace fluxion::cuda
