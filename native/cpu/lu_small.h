// LU of matrices so small that calling the library takes longer than the work: the same steps, pivots
// and layout (column by column) as its getrf and getrs.

#pragma once

#include <stdint.h>

#include "native/core/complex.h"

namespace fluxion {

constexpr int lu_small_rows = 16;

template <class T> void swap_rows(T* a, int n, int cols, int r, int s) {
  for (int c = 0; c < cols && r != s; c++) {
    const T kept = a[int64_t(c) * n + r];
    a[int64_t(c) * n + r] = a[int64_t(c) * n + s];
    a[int64_t(c) * n + s] = kept;
  }
}

// What pivots are compared by: |x|, and of a complex number the sum of both parts' |x|.
template <class T> T pivot_size(T x) { return x < 0 ? -x : x; }
template <class T> T pivot_size(Complex<T> z) { return pivot_size(z.re) + pivot_size(z.im); }

// a (n, n) becomes L, without its unit diagonal, and U; the first zero on the diagonal of U, counted
// from 1, or 0. Of the largest in a column the first is the pivot.
template <class T> int factor_small(T* a, int n, int* pivots) {
  int zero = 0;
  for (int k = 0; k < n; k++) {
    T* column = a + int64_t(k) * n;
    int pivot = k;
    RealType<T> largest = pivot_size(column[k]);
    for (int r = k + 1; r < n; r++) {
      const RealType<T> size = pivot_size(column[r]);
      if (size > largest) {
        largest = size;
        pivot = r;
      }
    }
    pivots[k] = pivot + 1;
    if (largest == 0) {
      if (zero == 0) zero = k + 1;
      continue;
    }
    swap_rows(a, n, n, k, pivot);
    for (int r = k + 1; r < n; r++) column[r] /= column[k];
    for (int c = k + 1; c < n; c++) {
      T* other = a + int64_t(c) * n;
      for (int r = k + 1; r < n; r++) other[r] -= column[r] * other[k];
    }
  }
  return zero;
}

// b (n, cols) becomes X with A X = B, from the factors of A: X = U^-1 L^-1 P^T B.
template <class T> void solve_small(const T* lu, const int* pivots, T* b, int n, int cols) {
  for (int k = 0; k < n; k++) swap_rows(b, n, cols, k, pivots[k] - 1);
  for (int c = 0; c < cols; c++) {
    T* x = b + int64_t(c) * n;
    for (int k = 0; k < n; k++) {
      for (int r = k + 1; r < n; r++) x[r] -= lu[int64_t(k) * n + r] * x[k];
    }
    for (int k = n - 1; k >= 0; k--) {
      x[k] /= lu[int64_t(k) * n + k];
      for (int r = 0; r < k; r++) x[r] -= lu[int64_t(k) * n + r] * x[k];
    }
  }
}

// b (n, cols) becomes X with A^T X = B: X = P L^-T U^-T B.
template <class T> void solve_small_transposed(const T* lu, const int* pivots, T* b, int n, int cols) {
  for (int c = 0; c < cols; c++) {
    T* x = b + int64_t(c) * n;
    for (int k = 0; k < n; k++) {
      for (int r = 0; r < k; r++) x[k] -= lu[int64_t(k) * n + r] * x[r];
      x[k] /= lu[int64_t(k) * n + k];
    }
    for (int k = n - 1; k >= 0; k--) {
      for (int r = k + 1; r < n; r++) x[k] -= lu[int64_t(k) * n + r] * x[r];
    }
  }
  for (int k = n - 1; k >= 0; k--) swap_rows(b, n, cols, k, pivots[k] - 1);
}

}  // namespace fluxion
