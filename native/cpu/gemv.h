// A matrix times a vector, at the speed of reading the matrix: several of its rows, or columns, are read at
// once, each from its start to its end, as they lie.

#pragma once

#include "native/cpu/gemm.h"
#include "native/cpu/gemm_vectors.h"

namespace fluxion::FLUXION_ISA {

// Terms, or results, that are worked on at once: they stay in the first cache.
constexpr int64_t gemv_block = 2048;

// out[m] += a[m] · x for `rows` rows that lie `row` elements apart.
template <class T, int rows> void add_dots(T* out, int64_t out_row, const T* a, int64_t row, const T* x, int64_t terms) {
  constexpr int W = Lanes<T>::width;
  typename Lanes<T>::V sum[rows][2] = {};
  int64_t k = 0;
  for (; k + 2 * W <= terms; k += 2 * W) {
#pragma GCC unroll 4
    for (int m = 0; m < rows; m++) {
      for (int v = 0; v < 2; v++) sum[m][v] = multiply_add(load(a + m * row + k + v * W), load(x + k + v * W), sum[m][v]);
    }
  }
#pragma GCC unroll 4
  for (int m = 0; m < rows; m++) {
    const typename Lanes<T>::V both = sum[m][0] + sum[m][1];
    T total = 0;
    for (int i = 0; i < W; i++) total += both[i];
    for (int64_t j = k; j < terms; j++) total += a[m * row + j] * x[j];
    out[m * out_row] += total;
  }
}

// out[m] += Σ_j x[j] a[j][m] for `count` results, over `columns` columns that lie `column` elements apart.
template <class T, int columns> void add_columns(T* out, const T* a, int64_t column, const T* x, int64_t count) {
  constexpr int W = Lanes<T>::width;
  int64_t m = 0;
  for (; m + W <= count; m += W) {
    typename Lanes<T>::V sum = load(out + m);
#pragma GCC unroll 8
    for (int j = 0; j < columns; j++) sum = multiply_add(load(a + j * column + m), in_every_lane(x[j]), sum);
    store(out + m, sum);
  }
  for (; m < count; m++) {
    for (int j = 0; j < columns; j++) out[m] += x[j] * a[j * column + m];
  }
}

// The matrix's rows are contiguous.
template <class T> void gemv_by_rows(const GemmShape& s, T* out, const T* a, const T* x) {
  for (int64_t k = 0; k < s.K; k += gemv_block) {
    const int64_t terms = s.K - k < gemv_block ? s.K - k : gemv_block;
    T copy[gemv_block];
    const T* part = x + k;
    if (s.b_row != 1) {
      for (int64_t j = 0; j < terms; j++) copy[j] = x[(k + j) * s.b_row];
      part = copy;
    }
    int64_t m = 0;
    for (; m + 4 <= s.M; m += 4) add_dots<T, 4>(out + m * s.out_row, s.out_row, a + m * s.a_row + k, s.a_row, part, terms);
    for (; m < s.M; m++) add_dots<T, 1>(out + m * s.out_row, s.out_row, a + m * s.a_row + k, s.a_row, part, terms);
  }
}

// The matrix's columns are contiguous.
template <class T> void gemv_by_columns(const GemmShape& s, T* out, const T* a, const T* x) {
  for (int64_t m = 0; m < s.M; m += gemv_block) {
    const int64_t count = s.M - m < gemv_block ? s.M - m : gemv_block;
    T sums[gemv_block];
    for (int64_t i = 0; i < count; i++) sums[i] = out[(m + i) * s.out_row];
    int64_t k = 0;
    for (; k + 8 <= s.K; k += 8) {
      T part[8];
      for (int j = 0; j < 8; j++) part[j] = x[(k + j) * s.b_row];
      add_columns<T, 8>(sums, a + m + k * s.a_col, s.a_col, part, count);
    }
    for (; k < s.K; k++) add_columns<T, 1>(sums, a + m + k * s.a_col, s.a_col, x + k * s.b_row, count);
    for (int64_t i = 0; i < count; i++) out[(m + i) * s.out_row] = sums[i];
  }
}

// out (M) = a (M, K) x (K), or out + a x. Returns false, having done nothing, for a matrix that is not
// contiguous along either dim.
template <class T> bool gemv(const GemmShape& s, T* out, const T* a, const T* x) {
  const bool by_rows = s.a_col == 1 || s.K == 1;
  if (!by_rows && s.a_row != 1) return false;
  if (!s.accumulate) for (int64_t m = 0; m < s.M; m++) out[m * s.out_row] = T(0);
  if (by_rows) gemv_by_rows(s, out, a, x);
  else gemv_by_columns(s, out, a, x);
  return true;
}

}  // namespace fluxion::FLUXION_ISA
