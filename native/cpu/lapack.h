// LAPACK as OpenBLAS brings it: the Fortran functions under their linker names. Matrices are column
// by column, so that a row-major one in memory is its own transpose to the library. Integers are 32
// bits wide; the hidden lengths of texts come last.

#pragma once

#include <stddef.h>

namespace fluxion {

// The functions for real numbers T. Every argument is a pointer, as in Fortran.
template <class T> struct Lapack {
  using Text = const char*;
  using Int = const int*;

  // A = L L^T or U^T U.
  void (*potrf)(Text uplo, Int n, T* a, Int lda, int* info, size_t);
  // A = P L U, its solves, its inverse.
  void (*getrf)(Int m, Int n, T* a, Int lda, int* pivots, int* info);
  void (*getrs)(Text trans, Int n, Int nrhs, const T* a, Int lda, Int pivots, T* b, Int ldb,
                int* info, size_t);
  void (*getri)(Int n, T* a, Int lda, Int pivots, T* work, Int lwork, int* info);
  // op(A) X = alpha B, or X op(A) = alpha B, for triangular A.
  void (*trsm)(Text side, Text uplo, Text trans, Text diag, Int m, Int n, const T* alpha,
               const T* a, Int lda, T* b, Int ldb, size_t, size_t, size_t, size_t);
  // A = Q R, and Q from its reflectors.
  void (*geqrf)(Int m, Int n, T* a, Int lda, T* tau, T* work, Int lwork, int* info);
  void (*orgqr)(Int m, Int n, Int k, T* a, Int lda, const T* tau, T* work, Int lwork, int* info);
  // A = U S V^T.
  void (*gesdd)(Text jobz, Int m, Int n, T* a, Int lda, T* s, T* u, Int ldu, T* vt, Int ldvt,
                T* work, Int lwork, int* iwork, int* info, size_t);
  // The X of least |A X - B|: by QR, by QR with pivots, and by singular values twice.
  void (*gels)(Text trans, Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, T* work, Int lwork,
               int* info, size_t);
  void (*gelsy)(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, int* jpvt, const T* rcond,
                int* rank, T* work, Int lwork, int* info);
  void (*gelsd)(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, T* s, const T* rcond,
                int* rank, T* work, Int lwork, int* iwork, int* info);
  void (*gelss)(Int m, Int n, Int nrhs, T* a, Int lda, T* b, Int ldb, T* s, const T* rcond,
                int* rank, T* work, Int lwork, int* info);
  // A = V L V^T for symmetric A.
  void (*syevd)(Text jobz, Text uplo, Int n, T* a, Int lda, T* w, T* work, Int lwork, int* iwork,
                Int liwork, int* info, size_t, size_t);
};

// The functions, or null where the library is missing or lacks one. Looked for once.
template <class T> const Lapack<T>* lapack();

// What is given to the library: it counts its workspaces, up to four times the square of the smaller
// dim or 64 times the larger one, with 32 bits.
constexpr int lapack_max_smaller = 16384;
constexpr int lapack_max_larger = 1 << 24;

}  // namespace fluxion
