// Parameters of the programs in radix_sort.cu.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

constexpr int radix_threads = 256;
// Items of each thread, and of each block, for keys of so many bytes: as many as shared memory holds.
FX_BOTH constexpr int radix_items(int bytes) { return 64 / bytes; }
FX_BOTH constexpr int radix_tile(int bytes) { return radix_threads * radix_items(bytes); }
constexpr int radix_bits = 8;
constexpr int radix_digits = 1 << radix_bits;

// One pass over one digit of the keys of so many rows.
struct RadixPass {
  int64_t rows, n, tiles;    // of a row
  int shift, bits;           // the digit
  const void* keys;
  const uint32_t* items;     // null: places in the row
  void* keys_out;            // null: not wanted
  uint32_t* items_out;
  uint32_t* counts;          // rows x digits x tiles
  uint32_t* totals;          // rows x digits
};

// Rows of at most so many items are sorted by one block.
constexpr int row_sort_most = 2048;
constexpr int row_sort_threads = 256;

struct RowSort {
  int64_t rows, n;
  int padded;                // n up to a power of two
  int per_block;             // rows
  const void* keys;
  void* keys_out;
  uint32_t* items_out;
};

// Keys from elements, which order as unsigned integers (native/core/sort_keys.h).
struct MakeKeys {
  int64_t n;
  bool descending;
  const void* x;
  void* keys;
  // Of element i: x[i * step], or x[from[i] * step].
  int64_t step;
  const uint32_t* from;
};

}  // namespace fluxion::cuda
