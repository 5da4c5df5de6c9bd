// One singular value decomposition, A = U S V^T. Row-major memory is A^T = V S U^T to the library, so
// its left vectors are ours on the right, and no matrix is transposed.

#pragma once

#include "native/cpu/matrices.h"

namespace fluxion {

template <class T> void fill_identity(T* x, int n) {
  for (int r = 0; r < n; r++) {
    for (int c = 0; c < n; c++) x[int64_t(r) * n + c] = T(r == c);
  }
}

// One decomposition: what the library is asked for and how much it needs for that.
template <class T> struct Svd {
  const Lapack<T>& library;
  char job;   // A: all vectors, S: min(m, n) of them, N: none
  int m, n, u_cols, vh_rows;
  int work;

  Svd(const Lapack<T>& l, char j, int rows, int cols, int u, int vh)
      : library(l), job(j), m(rows), n(cols), u_cols(u), vh_rows(vh), work(-1) {
    T size = 1;
    int integers = 0;
    if (k() > 0) call(nullptr, nullptr, nullptr, nullptr, &size, &integers);
    work = whole_size(size);
  }

  int k() const { return m < n ? m : n; }

  Needs needs() const {
    return {int64_t(m) * n + work, 8 * int64_t(k()), 8 * int64_t(m) * n * (k() + 8)};
  }

  // s (k), u (m, u_cols), vh (vh_rows, n) from x (m, n).
  Failure run(const T* x, T* s, T* u, T* vh, Scratch<T>& scratch) const {
    const int64_t size = int64_t(m) * n;
    if (k() == 0) {
      if (job != 'N') fill_unit(u, vh);
      return {};
    }
    if (!all_finite(x, size)) return {Status::NotFinite, 0};
    T* a = scratch.numbers.get();
    copy(x, a, size);
    const int info = call(a, s, u, vh, a + size, scratch.ints.get());
    return {info > 0 ? Status::NotConverged : Status::Ok, info};
  }

 private:
  int call(T* a, T* s, T* u, T* vh, T* space, int* integers) const {
    const int lead_u = u_cols > 1 ? u_cols : 1;
    int info = 0;
    library.gesdd(&job, &n, &m, a, &n, s, vh, &n, u, &lead_u, space, &work, integers, &info, 1);
    return info;
  }

  void fill_unit(T* u, T* vh) const {
    if (u_cols == m) fill_identity(u, m);
    if (vh_rows == n) fill_identity(vh, n);
  }
};

}  // namespace fluxion
