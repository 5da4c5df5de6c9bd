// The plain matrix product: blocked for the cache, no library. It is the reference of the fast one,
// the fallback where no library is found, and the kernel for integers.

#pragma once

#include "native/cpu/gemm.h"

namespace fluxion {

// out (M, N) = a (M, K) b (K, N). Each element is summed in the order of k, whatever the blocks.
template <class T> void gemm_plain(const GemmShape& s, T* out, const T* a, const T* b) {
  constexpr int64_t block = 64;
  if (!s.accumulate) {
    for (int64_t m = 0; m < s.M; m++) {
      for (int64_t n = 0; n < s.N; n++) out[m * s.out_row + n * s.out_col] = T(0);
    }
  }
  for (int64_t k0 = 0; k0 < s.K; k0 += block) {
    const int64_t k1 = k0 + block < s.K ? k0 + block : s.K;
    for (int64_t n0 = 0; n0 < s.N; n0 += block) {
      const int64_t n1 = n0 + block < s.N ? n0 + block : s.N;
      for (int64_t m = 0; m < s.M; m++) {
        T row[block];
        for (int64_t n = n0; n < n1; n++) row[n - n0] = out[m * s.out_row + n * s.out_col];
        for (int64_t k = k0; k < k1; k++) {
          const T a_mk = a[m * s.a_row + k * s.a_col];
          for (int64_t n = n0; n < n1; n++) row[n - n0] += a_mk * b[k * s.b_row + n * s.b_col];
        }
        for (int64_t n = n0; n < n1; n++) out[m * s.out_row + n * s.out_col] = row[n - n0];
      }
    }
  }
}

}  // namespace fluxion
