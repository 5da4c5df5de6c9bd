// The product of float32 and float64 matrices on the calling thread, compiled for each instruction set.

#pragma once

#include "native/cpu/gemm.h"

namespace fluxion {

// out (M, N) = a b, or out + a b; out is row-major or the transpose of such a one, a and b have any
// strides. Each element is summed in the order of k, 512 terms at a time; of a vector's product, in the lanes
// of gemv.h. Neither order depends on how a product is cut.
struct GemmTiles {
  void (*float32)(const GemmShape& s, float* out, const float* a, const float* b);
  void (*float64)(const GemmShape& s, double* out, const double* a, const double* b);
};

// Those of the instruction set that this process uses.
const GemmTiles& gemm_tiles();

}  // namespace fluxion
