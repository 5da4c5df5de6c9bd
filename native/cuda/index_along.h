// Parameters of the programs in index_along.cu.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

struct GatherAlong {
  Faults faults;
  const void* x;
  void* y;
  const int64_t* index;
  int64_t size, stride;   // of the indexed dim of x
  Walk<3> walk;           // over the index: x (the indexed dim apart), y, index
};

}  // namespace fluxion::cuda
