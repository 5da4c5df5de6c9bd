// The plain matrix product on the device: a thread for each element of the result, summed in the order
// of k; 16-bit floats as float32, rounded once. For what cuBLAS does not take (integers), and where it is not there.

#pragma once

#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

// The frame of native/cpu/gemm.h: batch dims, three operands, sizes and strides as scalars; then the factors of
// what the result holds, and of the product.
template <class T> DEVICE void gemm(const Frame& frame) {
  using S = Computed<T>;
  const Scalars s{frame};
  const int64_t M = s.whole(0), N = s.whole(1), K = s.whole(2);
  const int64_t a_row = s.whole(3), a_col = s.whole(4), b_row = s.whole(5), b_col = s.whole(6);
  const int64_t out_row = s.whole(7), out_col = s.whole(8);
  const S beta = s.real<S>(9), alpha = s.real<S>(10);
  for (int64_t at = grid_thread(); at < frame.n; at += grid_threads()) {
    const int64_t product = at / (M * N), m = at / N % M, n = at % N;
    T* out = frame.operands[0].template data_as<T>() + offset_of(frame, frame.operands[0], product, 0, frame.ndim);
    const T* a = frame.operands[1].template data_as<T>() + offset_of(frame, frame.operands[1], product, 0, frame.ndim);
    const T* b = frame.operands[2].template data_as<T>() + offset_of(frame, frame.operands[2], product, 0, frame.ndim);
    const S held = beta == S(0) ? S(0) : beta * S(out[m * out_row + n * out_col]);
    S sum = alpha == S(1) ? held : S(0);
    for (int64_t k = 0; k < K; k++) sum += S(a[m * a_row + k * a_col]) * S(b[k * b_row + n * b_col]);
    out[m * out_row + n * out_col] = alpha == S(1) ? sum : alpha * sum + held;
  }
}

}  // namespace fluxion::cuda
