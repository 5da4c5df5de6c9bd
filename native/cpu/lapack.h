// LAPACK as OpenBLAS brings it: the Fortran functions under their linker names. Matrices are column
// by column, so that a row-major one in memory is its own transpose to the library. Integers are 32
// bits wide; the hidden lengths of texts come last.

#pragma once

#include <stddef.h>

#include "native/core/complex.h"

namespace fluxion {

// Every argument is a pointer, as in Fortran.
using LapackText = const char*;
using LapackInt = const int*;

// The functions whose arguments are alike for real and for complex numbers T.
template <class T> struct LapackAlike {
  using Text = LapackText;
  using Int = LapackInt;

  // A = L L^H or U^H U.
  void (*potrf)(Text uplo, Int n, T* a, Int lda, int* info, size_t);
  // A = P L U, its solves, its inverse.
  void (*getrf)(Int m, Int n, T* a, Int lda, int* pivots, int* info);
  void (*getrs)(Text trans, Int n, Int nrhs, const T* a, Int lda, Int pivots, T* b, Int ldb,
                int* info, size_t);
  void (*getri)(Int n, T* a, Int lda, Int pivots, T* work, Int lwork, int* info);
  // op(A) X = alpha B, or X op(A) = alpha B, for triangular A.
  void (*trsm)(Text side, Text uplo, Text trans, Text diag, Int m, Int n, const T* alpha,
               const T* a, Int lda, T* b, Int ldb, size_t, size_t, size_t, size_t);
  // A = Q R, and Q from its reflectors; the latter is ungqr for complex numbers.
  void (*geqrf)(Int m, Int n, T* a, Int lda, T* tau, T* work, Int lwork, int* info);
  void (*orgqr)(Int m, Int n, Int k, T* a, Int lda, const T* tau, T* work, Int lwork, int* info);
  // The X of least |A X - B| by QR.
  void (*gels)(Text trans, Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, T* work, Int lwork,
               int* info, size_t);
};

// The other functions, for real numbers. Those for complex ones have a workspace of real numbers
// besides; so have these, for the kernels' sake, and do not use it.
template <class T> struct Lapack : LapackAlike<T> {
  using Text = LapackText;
  using Int = LapackInt;

  // A = U S V^T.
  void (*gesdd_)(Text jobz, Int m, Int n, T* a, Int lda, T* s, T* u, Int ldu, T* vt, Int ldvt,
                 T* work, Int lwork, int* iwork, int* info, size_t);
  // The X of least |A X - B|: by QR with pivots, and by singular values twice.
  void (*gelsy_)(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, int* jpvt, const T* rcond,
                 int* rank, T* work, Int lwork, int* info);
  void (*gelsd_)(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, T* s, const T* rcond,
                 int* rank, T* work, Int lwork, int* iwork, int* info);
  void (*gelss_)(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, T* s, const T* rcond,
                 int* rank, T* work, Int lwork, int* info);
  // A = V L V^T for symmetric A.
  void (*syevd_)(Text jobz, Text uplo, Int n, T* a, Int lda, T* w, T* work, Int lwork, int* iwork,
                 Int liwork, int* info, size_t, size_t);
  // A V = V L for any square A. Complex values and vectors come as pairs.
  void (*geev_)(Text jobvl, Text jobvr, Int n, T* a, Int lda, T* wr, T* wi, T* vl, Int ldvl, T* vr,
                Int ldvr, T* work, Int lwork, int* info, size_t, size_t);

  void gesdd(Text jobz, Int m, Int n, T* a, Int lda, T* s, T* u, Int ldu, T* vt, Int ldvt, T* work,
             Int lwork, T*, int* iwork, int* info) const {
    gesdd_(jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, iwork, info, 1);
  }
  void gelsy(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, int* jpvt, const T* rcond,
             int* rank, T* work, Int lwork, T*, int* info) const {
    gelsy_(m, n, nrhs, a, lda, b, ldb, jpvt, rcond, rank, work, lwork, info);
  }
  void gelsd(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, T* s, const T* rcond, int* rank,
             T* work, Int lwork, T*, int* iwork, int* info) const {
    gelsd_(m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, iwork, info);
  }
  void gelss(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, T* s, const T* rcond, int* rank,
             T* work, Int lwork, T*, int* info) const {
    gelss_(m, n, nrhs, a, lda, b, ldb, s, rcond, rank, work, lwork, info);
  }
  void heevd(Text jobz, Text uplo, Int n, T* a, Int lda, T* w, T* work, Int lwork, T*, Int,
             int* iwork, Int liwork, int* info) const {
    syevd_(jobz, uplo, n, a, lda, w, work, lwork, iwork, liwork, info, 1, 1);
  }
};

// The same for complex numbers.
template <class R> struct Lapack<Complex<R>> : LapackAlike<Complex<R>> {
  using Text = LapackText;
  using Int = LapackInt;
  using T = Complex<R>;

  void (*gesdd_)(Text jobz, Int m, Int n, T* a, Int lda, R* s, T* u, Int ldu, T* vt, Int ldvt,
                 T* work, Int lwork, R* rwork, int* iwork, int* info, size_t);
  void (*gelsy)(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, int* jpvt, const R* rcond,
                int* rank, T* work, Int lwork, R* rwork, int* info);
  void (*gelsd)(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, R* s, const R* rcond,
                int* rank, T* work, Int lwork, R* rwork, int* iwork, int* info);
  void (*gelss)(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, R* s, const R* rcond,
                int* rank, T* work, Int lwork, R* rwork, int* info);
  void (*heevd_)(Text jobz, Text uplo, Int n, T* a, Int lda, R* w, T* work, Int lwork, R* rwork,
                 Int lrwork, int* iwork, Int liwork, int* info, size_t, size_t);
  void (*geev_)(Text jobvl, Text jobvr, Int n, T* a, Int lda, T* w, T* vl, Int ldvl, T* vr,
                Int ldvr, T* work, Int lwork, R* rwork, int* info, size_t, size_t);

  void gesdd(Text jobz, Int m, Int n, T* a, Int lda, R* s, T* u, Int ldu, T* vt, Int ldvt, T* work,
             Int lwork, R* rwork, int* iwork, int* info) const {
    gesdd_(jobz, m, n, a, lda, s, u, ldu, vt, ldvt, work, lwork, rwork, iwork, info, 1);
  }
  void heevd(Text jobz, Text uplo, Int n, T* a, Int lda, R* w, T* work, Int lwork, R* rwork,
             Int lrwork, int* iwork, Int liwork, int* info) const {
    heevd_(jobz, uplo, n, a, lda, w, work, lwork, rwork, lrwork, iwork, liwork, info, 1, 1);
  }
};

// The functions, or null where the library is missing or lacks one. Looked for once.
template <class T> const Lapack<T>* lapack();

// What is given to the library: it counts its workspaces, up to four times the square of the smaller
// dim or 64 times the larger one, with 32 bits.
constexpr int lapack_max_smaller = 16384;
constexpr int lapack_max_larger = 1 << 24;

}  // namespace fluxion
