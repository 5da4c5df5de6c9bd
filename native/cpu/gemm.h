// Matrix products. The frame of a call:
//
//   NDIM, SHAPE      batch dims
//   operands         out (M, N), a (M, K), b (K, N), with strides over the batch dims
//   scalars 0-8      M, N, K, a_row, a_col, b_row, b_col, out_row, out_col: strides in elements; of
//                    each matrix one of the two is 1, or its dim has size 1
//   scalar 9         1 adds to what out holds; 2 to rows that begin as operand 3, bias (N)
//
// Real matrices and vectors are multiplied by gemm_tiles.cpp and gemv.h, complex numbers by OpenBLAS, loaded
// on first use; integers, and the latter where the library is missing, by the plain kernel of gemm_plain.h.

#pragma once

#include <stdint.h>

#include "native/core/frame.h"

namespace fluxion {

constexpr double from_bias = 2;   // of scalar 9

// One product of a batch, in elements. out = a b, or out + a b.
struct GemmShape {
  int64_t M, N, K;
  int64_t a_row, a_col;
  int64_t b_row, b_col;
  int64_t out_row, out_col;
  bool accumulate;

  static GemmShape from(const Frame& frame);
};

// One product on the calling thread.
template <class T> void gemm_product(const GemmShape& s, T* out, const T* a, const T* b);

// The kernels registered under the key `gemm`.
template <class T> void gemm(Frame& frame);

}  // namespace fluxion
