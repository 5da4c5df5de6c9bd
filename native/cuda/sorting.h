// Parameters of the programs in sorting.cu.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

// Of sorted rows: elements and places.
struct SortedRows {
  int64_t rows, n, k;       // k of n go out, or, of `pick`, the one with that number
  const void* x;
  const void* keys;         // in order
  const uint32_t* order;
  void* values;
  int64_t* indices;
  bool skips;               // median: NaN is left out
  bool descending;
};

// The k first of each row, or the one with a rank, without sorting all of it: up to so many are sorted.
constexpr int select_most = 2048;
constexpr int select_threads = 512;

struct SelectFirst {
  int64_t rows, n, k;       // `one`: the rank, from 0; below 0 the median
  bool one, descending, skips;
  const void* x;
  void* values;
  int64_t* indices;
};

}  // namespace fluxion::cuda
