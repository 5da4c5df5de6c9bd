// Parameters of the programs in distinct.cu.

#pragma once

#include "native/cuda/chosen.h"

namespace fluxion::cuda {

// Elements, or rows of so many, in an order; a group begins where one differs from the one before.
struct Distinct {
  Chosen chosen;
  const void* x;
  int64_t width;            // 0: elements
  const uint32_t* order;    // null: as they are
  void* values;             // elements: the groups' values
  int64_t* firsts;          // rows: a row of each group
  int64_t* inverse;         // or null
  int64_t* counts;          // or null
  uint32_t* starts;         // of the groups, in the order; with counts
  bool from_keys;           // values are as their keys say: -0 becomes 0
};

// out[i] = a[b[i]]
struct Composed {
  int64_t n;
  const uint32_t *a, *b;
  uint32_t* out;
};

struct Nonzero {
  Chosen chosen;
  const void* x;
  int64_t rows;             // no more are written
  int64_t* out;
  int ndim;
  int64_t shape[max_dims];
};

}  // namespace fluxion::cuda
