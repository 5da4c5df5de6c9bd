// Products of a few elements, where packing would take longer than multiplying: each element of the result
// is summed where it belongs, four neighbours at a time.

#pragma once

#include <string.h>

#include "native/core/inline.h"
#include "native/cpu/gemm.h"

namespace fluxion::FLUXION_ISA {

FX_INLINE bool is_small(const GemmShape& s) {
  constexpr int64_t most = 512;
  return s.M <= most && s.N <= most && s.K <= most && s.M * s.N * s.K <= most;
}

// One element of a row, or, as a vector, neighbouring ones, which b and out hold side by side.
template <class V, class T> FX_INLINE void sum_terms(const GemmShape& s, T* out, const T* a, const T* b) {
  V sum{}, term;
  if (s.accumulate) memcpy(&sum, out, sizeof sum);
  for (int64_t k = 0; k < s.K; k++) {
    memcpy(&term, b + k * s.b_row, sizeof term);
    sum += a[k * s.a_col] * term;
  }
  memcpy(out, &sum, sizeof sum);
}

template <class T> void multiply_small(const GemmShape& s, T* out, const T* a, const T* b) {
  typedef T Four __attribute__((vector_size(4 * sizeof(T))));
  const bool side_by_side = s.b_col == 1 && s.out_col == 1;
  for (int64_t m = 0; m < s.M; m++) {
    const T* const a_m = a + m * s.a_row;
    T* const row = out + m * s.out_row;
    int64_t n = 0;
    if (side_by_side) for (; n + 4 <= s.N; n += 4) sum_terms<Four>(s, row + n, a_m, b + n);
    for (; n < s.N; n++) sum_terms<T>(s, row + n * s.out_col, a_m, b + n * s.b_col);
  }
}

}  // namespace fluxion::FLUXION_ISA
