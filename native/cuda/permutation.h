// Parameters of the programs in permutation.cu.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

struct PermutationMatrix {
  Faults faults;
  int64_t count, m, k;       // matrices, their size, and exchanges of rows for each
  const int64_t* pivots;     // from 1
  uint32_t* rows;            // to work in: m for each matrix
  void* out;
};

}  // namespace fluxion::cuda
