// Parameters of the programs in radix_sort.cu.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

// Threads of a block that moves a tile, and items of each, for keys of so many bytes. Of tiles with 256 and 512
// threads and 12 to 24 items on an H100, these were the fastest.
constexpr int radix_threads = 384;
FX_BOTH constexpr int radix_items(int bytes) { return bytes == 8 ? 8 : 12; }
FX_BOTH constexpr int radix_tile(int bytes) { return radix_threads * radix_items(bytes); }
constexpr int radix_blocks(int) { return 3; }   // of a multiprocessor
constexpr int radix_bits = 8;
constexpr int radix_digits = 1 << radix_bits;
constexpr int radix_most_passes = 8;
// Items of a row that a block counts, and its threads.
constexpr int radix_count_items = 1 << 14;
constexpr int radix_count_threads = 256;

// A sort of rows by the lowest digits of their keys.
struct RadixSort {
  int64_t rows, n, tiles;      // of a row
  int passes;                  // digits
  // Keys are made of elements, or given.
  const void* elements;
  bool descending;
  const void* keys;
  // What comes out of a pass goes into the next one.
  void* between_keys[2];
  uint32_t* between_items[2];
  // What comes out of the last one: elements and places, or, where those are null, keys and items.
  void* values;
  int64_t* places;
  void* keys_out;
  uint32_t* items_out;
  // Memory that is 0 before. Of digits in rows: how many there are, then how many items have lesser ones.
  uint32_t* counts;            // rows x passes x digits
  uint64_t* words;             // rows x tiles x digits: what tiles tell the ones behind them
  uint32_t* tickets;           // of each pass
  uint32_t* telling;           // a bit for each digit in which keys differ
  int pass;                    // the one that is launched
};

// Rows of at most so many items are sorted by one block.
constexpr int row_sort_most = 2048;
// Threads of a block at least, and items of each.
constexpr int row_sort_threads = 128;
constexpr int row_sort_each = 8;

struct RowSort {
  int64_t rows, n;
  int bits;                    // n up to a power of two is that of 2
  const void* elements;        // as above
  bool descending;
  const void* keys;
  void* values;
  int64_t* places;
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
