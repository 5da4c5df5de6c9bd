// Parameters of the programs in convolve.cu.

#pragma once

#include "native/core/convolution.h"

namespace fluxion::cuda {

// Two of the three tensors are given, the third is computed.
struct Convolve {
  Convolution v;
  void *y, *x, *w;
  const void* bias;   // (O), or null
};

// y (N, O, places) += bias (O)
struct AddBias {
  void* y;
  const void* bias;
  int64_t n, channels, places;
};

}  // namespace fluxion::cuda
