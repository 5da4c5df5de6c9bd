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
};

}  // namespace fluxion::cuda
