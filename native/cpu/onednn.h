// Products and convolutions by oneDNN, in float32. Each returns false where the library is not there or has no
// fast code for the shape; then nothing was written.

#pragma once

#include "native/cpu/convolution.h"

namespace fluxion {

// c (m, n) = a b + beta c, of row-major matrices, a and b transposed if so; on the calling thread
bool onednn_gemm(bool a_t, bool b_t, int64_t m, int64_t n, int64_t k, const float* a, int64_t lda,
                 const float* b, int64_t ldb, float beta, float* c, int64_t ldc);
// y = x * weight + bias (may be null)
bool onednn_forward(const Convolution& v, float* y, const float* x, const float* w, const float* bias);
// x from y and weight
bool onednn_input(const Convolution& v, float* x, const float* y, const float* w);
// weight from x and y
bool onednn_weight(const Convolution& v, float* w, const float* x, const float* y);

}  // namespace fluxion
