// What kernels of attention have in common: their scores. native/cpu/attention.cpp has the mathematics.

#pragma once

#include "native/cuda/attention.h"
#include "native/cuda/by_hand.cuh"

namespace fluxion::cuda {

// exp(x / unit): powers of two for float, which the device has an instruction for.
template <class S> constexpr double exponent_unit = 1.0;
template <> constexpr double exponent_unit<float> = 1.4426950408889634;

template <class S> constexpr S no_score = -S(__builtin_huge_val());

// Scores of one entry of the batch, in units of exponents; where `takes_mask` is false, without one.
template <class T, bool takes_mask = true> struct Scoring {
  using Score = Computed<T>;
  const Attention& p;
  const T* mask;
  Score factor;

  DEVICE Scoring(const Attention& attention, int64_t offset)
      : p(attention), mask(p.mask.at == nullptr ? nullptr : static_cast<const T*>(p.mask.at) + offset), factor(Score(p.scale * exponent_unit<Score>)) {}

  // Whether all queries from `first_query` on see all keys up to `last_key`, and nothing is added.
  DEVICE bool is_plain(int first_query, int last_key) const {
    return !(takes_mask && mask != nullptr) && last_key < p.S && !(p.is_causal && last_key > first_query);
  }
  // How many keys, from the first, a query may see at most.
  DEVICE int seen_by(int query) const { return p.is_causal && query + 1 < p.S ? query + 1 : p.S; }
  DEVICE bool is_hidden(int query, int key) const { return query >= p.L || key >= p.S || (p.is_causal && key > query); }
  DEVICE Score score(Score product, int query, int key) const {
    return is_hidden(query, key) ? no_score<Score> : seen_score(product, query, key);
  }
  DEVICE Score seen_score(Score product, int query, int key) const {
    const Score scaled = product * factor;
    return !(takes_mask && mask != nullptr) ? scaled : scaled + Score(mask[query * p.mask.row + key * p.mask.column]) * Score(exponent_unit<Score>);
  }
};

}  // namespace fluxion::cuda
