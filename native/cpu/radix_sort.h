// Sorting by keys, one digit at a time from the lowest: a stable counting sort for each (Knuth, The
// Art of Computer Programming 3, 5.2.5). Only the bits in which the keys differ are looked at.

#pragma once

#include <stdint.h>

#include <algorithm>

#include "native/core/sort_keys.h"

namespace fluxion::FLUXION_ISA {

// Below this, comparing is quicker than counting.
constexpr int64_t radix_least = 256;
constexpr int digit_bits = 11;

// What sorts by itself, and what a key is attached to.
template <class K> FX_INLINE K key_of(const Placed<K>& item) { return item.key; }
FX_INLINE uint8_t key_of(uint8_t key) { return key; }
FX_INLINE uint16_t key_of(uint16_t key) { return key; }
FX_INLINE uint32_t key_of(uint32_t key) { return key; }
FX_INLINE uint64_t key_of(uint64_t key) { return key; }

// The least key, and how far the greatest lies above it.
struct KeyRange { uint64_t low, span; };

template <class P> KeyRange key_range(const P* items, int64_t n) {
  uint64_t low = ~uint64_t(0), high = 0;
  for (int64_t i = 0; i < n; i++) {
    const uint64_t key = key_of(items[i]);
    low = key < low ? key : low;
    high = key > high ? key : high;
  }
  return {low, n == 0 ? 0 : high - low};
}

// The same of elements.
template <class T> KeyRange range_of(const Stored<T>* x, int64_t n) {
  uint64_t low = ~uint64_t(0), high = 0;
  for (int64_t i = 0; i < n; i++) {
    const uint64_t key = ascending_key<T>(x[i]);
    low = key < low ? key : low;
    high = key > high ? key : high;
  }
  return {low, n == 0 ? 0 : high - low};
}

FX_INLINE int bits_of(uint64_t x) { return x == 0 ? 0 : 64 - __builtin_clzll(x); }

// Sorts n >= 1 items. `from` is overwritten; the result is in the array that is returned.
template <class P> P* radix_sort(P* from, P* to, int64_t n) {
  constexpr int most_passes = (64 + digit_bits - 1) / digit_bits;
  const KeyRange range = key_range(from, n);
  const uint64_t low = range.low;
  const int bits = bits_of(range.span), passes = (bits + digit_bits - 1) / digit_bits;
  if (passes == 0) return from;
  const int width = (bits + passes - 1) / passes, digits = 1 << width;
  uint32_t counts[most_passes][1 << digit_bits] = {};
  for (int64_t i = 0; i < n; i++) {
    const uint64_t key = key_of(from[i]) - low;
    for (int p = 0; p < passes; p++) counts[p][key >> (p * width) & (digits - 1)]++;
  }
  for (int p = 0; p < passes; p++) {
    const int shift = p * width;
    uint32_t* count = counts[p];
    uint32_t start = 0;
    for (int d = 0; d < digits; d++) {
      const uint32_t here = count[d];
      count[d] = start;
      start += here;
    }
    for (int64_t i = 0; i < n; i++) to[count[(key_of(from[i]) - low) >> shift & (digits - 1)]++] = from[i];
    std::swap(from, to);
  }
  return from;
}

// Sorts n items by whichever way is quicker, with as much memory again to spare.
template <class P> P* sort_items(P* items, P* spare, int64_t n) {
  if (n >= radix_least) return radix_sort(items, spare, n);
  std::sort(items, items + n);
  return items;
}

}  // namespace fluxion::FLUXION_ISA
