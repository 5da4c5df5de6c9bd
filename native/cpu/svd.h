// One singular value decomposition, A = U S V^H. Row-major memory is A^T = conj(V) S U^T to the
// library, so its left vectors are ours on the right, and no matrix is transposed.

#pragma once

#include "native/cpu/matrices.h"

namespace fluxion {

template <class T> void fill_identity(T* x, int n) {
  for (int r = 0; r < n; r++) {
    for (int c = 0; c < n; c++) x[int64_t(r) * n + c] = T(RealType<T>(r == c));
  }
}

// One decomposition: what the library is asked for and how much it needs for that.
template <class T> struct Svd {
  using R = RealType<T>;
  const Lapack<T>& library;
  char job;   // A: all vectors, S: min(m, n) of them, N: none
  int m, n, u_cols, vh_rows;
  int work;

  Svd(const Lapack<T>& l, char j, int rows, int cols, int u, int vh)
      : library(l), job(j), m(rows), n(cols), u_cols(u), vh_rows(vh), work(-1) {
    T size = 1;
    int integers = 0;
    if (k() > 0) call(nullptr, nullptr, nullptr, nullptr, &size, nullptr, &integers);
    work = whole_size(size);
  }

  int k() const { return m < n ? m : n; }

  Needs needs() const {
    return {int64_t(m) * n + work, 8 * int64_t(k()), 8 * int64_t(m) * n * (k() + 8), reals()};
  }

  // s (k), u (m, u_cols), vh (vh_rows, n) from x (m, n).
  Failure run(const T* x, R* s, T* u, T* vh, Buffer<T>& scratch) const {
    const int64_t size = int64_t(m) * n;
    if (k() == 0) {
      if (job != 'N') fill_unit(u, vh);
      return {};
    }
    if (!all_finite(x, size)) return {Status::NotFinite, 0};
    T* a = scratch.numbers.get();
    copy(x, a, size);
    const int info = call(a, s, u, vh, a + size, scratch.reals.get(), scratch.ints.get());
    return {info > 0 ? Status::NotConverged : Status::Ok, info};
  }

 private:
  // As the library's manual counts them.
  int64_t reals() const {
    if (!is_complex<T>) return 0;
    const int64_t least = k(), most = m < n ? n : m;
    return job == 'N' ? 7 * least : least * (5 * least + 7 > 2 * most + 2 * least + 1 ? 5 * least + 7 : 2 * most + 2 * least + 1);
  }

  int call(T* a, R* s, T* u, T* vh, T* space, R* reals, int* integers) const {
    const int lead_u = u_cols > 1 ? u_cols : 1;
    int info = 0;
    library.gesdd(&job, &n, &m, a, &n, s, vh, &n, u, &lead_u, space, &work, reals, integers, &info);
    return info;
  }

  void fill_unit(T* u, T* vh) const {
    if (u_cols == m) fill_identity(u, m);
    if (vh_rows == n) fill_identity(vh, n);
  }
};

}  // namespace fluxion
