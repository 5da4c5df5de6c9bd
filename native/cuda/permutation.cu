// Permutation matrices from the exchanges of rows that a factorization made (native/cpu/portable/lu_factor.cpp).

#include "native/cuda/permutation.h"

#include "native/cuda/by_hand.cuh"

namespace fluxion::cuda {

// A block for each matrix in turn; exchanges follow each other.
template <class T> DEVICE void permutation_matrix(const PermutationMatrix& p) {
  for (int64_t b = blockIdx.x; b < p.count; b += gridDim.x) {
    uint32_t* const rows = p.rows + b * p.m;
    for (int64_t r = threadIdx.x; r < p.m; r += blockDim.x) rows[r] = uint32_t(r);
    __syncthreads();
    for (int64_t i = 0; threadIdx.x == 0 && i < p.k; i++) {
      const int64_t with = p.pivots[b * p.k + i] - 1;
      if (uint64_t(with) >= uint64_t(p.m)) {
        report(p.faults, b * p.k + i, with + 1, p.m + 1);
        continue;
      }
      const uint32_t kept = rows[i];
      rows[i] = rows[with];
      rows[with] = kept;
    }
    __syncthreads();
    T* const out = static_cast<T*>(p.out) + b * p.m * p.m;
    for (int64_t at = threadIdx.x; at < p.m * p.m; at += blockDim.x) {
      const int64_t row = at / p.m;
      out[at] = T(rows[at - row * p.m] == uint64_t(row) ? 1 : 0);
    }
    __syncthreads();
  }
}

}  // namespace fluxion::cuda

MATRIX_PROGRAMS(fluxion_permutation_matrix, fluxion::cuda::PermutationMatrix, fluxion::cuda::permutation_matrix)
