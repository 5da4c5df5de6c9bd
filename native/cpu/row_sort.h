// Sorting one row: 32 bits of each key and the place it came from, counted into order one digit at a time
// from the lowest (Knuth, The Art of Computer Programming 3, 5.2.5), by several threads where the row
// is long. Only the bits in which keys differ count; where those are more than 32, elements that the
// upper 32 do not tell apart are put in order afterwards.

#pragma once

#include <stdint.h>
#include <string.h>

#include <algorithm>
#include <type_traits>

#include "native/cpu/parallel.h"
#include "native/cpu/radix_sort.h"
#include "native/cpu/scratch.h"
#include "native/core/sort_keys.h"

namespace fluxion::FLUXION_ISA {

// Rows at least this long are worth several threads.
constexpr int64_t long_row = 1 << 16;

template <class T> class RowSort {
  using K = Key<T>;
  using Item = Placed<uint32_t>;

 public:
  // For rows of n >= 1 elements, each sorted in so many slices at once.
  RowSort(int64_t n, int slices, bool descending)
      : n_(n), slices_(slices), digit_bits_(n < 8192 ? 8 : 11), descending_(descending),
        memory_(2 * n * int64_t(sizeof(Item)) + (int64_t(slices) << digit_bits_) * int64_t(sizeof(uint32_t))) {
    if (memory_.failed()) return;
    items_ = memory_.as<Item>();
    spare_ = items_ + n;
    counts_ = reinterpret_cast<uint32_t*>(spare_ + n);
  }

  bool failed() const { return memory_.failed(); }

  // Writes the elements of the row and their places in order; false without memory.
  bool sort(const Stored<T>* row, Stored<T>* values, int64_t* indices) {
    row_ = row;
    measure();
    place();
    if (n_ < radix_least) std::sort(items_, items_ + n_);
    else count_digits();
    if (shift_ > 0 && !order_runs()) return false;
    each_slice([&](int64_t, int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; i++) {
        indices[i] = items_[i].at;
        values[i] = element(items_[i]);
      }
    });
    return true;
  }

 private:
  // Calls fn(slice, begin, end) for each.
  template <class Fn> void each_slice(Fn fn) const {
    parallel_for(slices_, 1, [&](int64_t from, int64_t to) {
      for (int64_t s = from; s < to; s++) fn(s, s * n_ / slices_, (s + 1) * n_ / slices_);
    });
  }

  FX_INLINE K key(int64_t i) const { return ascending_key<T>(row_[i]) ^ flip(); }
  FX_INLINE K flip() const { return descending_ ? K(~K(0)) : K(0); }

  // The least key, how many bits the others reach above it, and how many of those are left out.
  void measure() {
    K lows[most_slices], highs[most_slices];
    each_slice([&](int64_t s, int64_t begin, int64_t end) {
      K low = K(~K(0)), high = 0;
      for (int64_t i = begin; i < end; i++) {
        const K k = ascending_key<T>(row_[i]);
        low = k < low ? k : low;
        high = k > high ? k : high;
      }
      lows[s] = low, highs[s] = high;
    });
    const K low = *std::min_element(lows, lows + slices_), high = *std::max_element(highs, highs + slices_);
    low_ = descending_ ? high ^ flip() : low;
    bits_ = bits_of(uint64_t(high) - uint64_t(low));
    shift_ = bits_ > 32 ? bits_ - 32 : 0;
    bits_ -= shift_;
  }

  void place() {
    each_slice([&](int64_t, int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; i++) items_[i] = {uint32_t(uint64_t(K(key(i) - low_)) >> shift_), uint32_t(i)};
    });
  }

  // A stable counting sort for each digit. Of a bucket each slice has its own stretch, in order.
  void count_digits() {
    const int passes = (bits_ + digit_bits_ - 1) / digit_bits_;
    const int width = passes == 0 ? 0 : (bits_ + passes - 1) / passes;
    for (int p = 0; p < passes; p++) {
      count_digit(p * width, width);
      move_digit(p * width, width);
      std::swap(items_, spare_);
    }
  }

  static FX_INLINE uint32_t digit(const Item& item, int shift, int width) { return item.key >> shift & ((uint32_t(1) << width) - 1); }

  // Where each slice's stretch of each bucket begins.
  void count_digit(int shift, int width) {
    const int digits = 1 << width;
    each_slice([&](int64_t s, int64_t begin, int64_t end) {
      uint32_t* const count = counts_ + s * digits;
      memset(count, 0, digits * sizeof(uint32_t));
      for (int64_t i = begin; i < end; i++) count[digit(items_[i], shift, width)]++;
    });
    uint32_t start = 0;
    for (int d = 0; d < digits; d++) {
      for (int s = 0; s < slices_; s++) {
        uint32_t& count = counts_[s * digits + d];
        const uint32_t here = count;
        count = start;
        start += here;
      }
    }
  }

  void move_digit(int shift, int width) {
    each_slice([&](int64_t s, int64_t begin, int64_t end) {
      uint32_t* const next = counts_ + (s << width);
      for (int64_t i = begin; i < end; i++) spare_[next[digit(items_[i], shift, width)]++] = items_[i];
    });
  }

  // Sorts runs of equal 32 bits by their whole keys; a run belongs to the slice it begins in.
  bool order_runs() {
    bool failed = false;
    each_slice([&](int64_t, int64_t begin, int64_t end) {
      const auto continues = [&](int64_t i) { return i < n_ && items_[i].key == items_[i - 1].key; };
      int64_t i = begin;
      while (i > 0 && i < end && continues(i)) i++;
      while (i < end) {
        int64_t stop = i + 1;
        while (continues(stop)) stop++;
        if (stop - i > 1 && !order_run(i, stop - i)) return __atomic_store_n(&failed, true, __ATOMIC_RELAXED);
        i = stop;
      }
    });
    return !failed;
  }

  bool order_run(int64_t begin, int64_t count) const {
    constexpr int64_t few = 16;
    Placed<K> near[few];
    Scratch memory(count > few ? 2 * count * int64_t(sizeof(Placed<K>)) : 0);
    if (memory.failed()) return false;
    Placed<K>* const run = count > few ? memory.as<Placed<K>>() : near;
    for (int64_t k = 0; k < count; k++) run[k] = {key(items_[begin + k].at), items_[begin + k].at};
    if (count <= few) std::sort(run, run + count);
    const Placed<K>* const sorted = count > few ? sort_items(run, run + count, count) : run;
    for (int64_t k = 0; k < count; k++) items_[begin + k].at = sorted[k].at;
    return true;
  }

  // The element itself, from its key where that holds all of it: -0 and the kinds of NaN are not told apart.
  FX_INLINE Stored<T> element(const Item& item) const {
    if (shift_ > 0) return row_[item.at];
    const K ascending = K(low_ + K(item.key)) ^ flip();
    if constexpr (std::is_floating_point_v<T>) {
      if (ascending == K(~K(0)) || ascending == ascending_key<T>(T(0))) return row_[item.at];
    }
    return element_of_key<T>(ascending);
  }

 public:
  static constexpr int most_slices = 16;

 private:
  int64_t n_;
  int slices_, digit_bits_;
  bool descending_;
  Scratch memory_;
  const Stored<T>* row_ = nullptr;
  Item *items_ = nullptr, *spare_ = nullptr;
  uint32_t* counts_ = nullptr;
  K low_ = 0;
  int bits_ = 0, shift_ = 0;
};

}  // namespace fluxion::FLUXION_ISA
