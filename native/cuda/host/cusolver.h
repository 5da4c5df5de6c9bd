// The parts of cusolverDn.h and cublas_v2.h that matrices need. Functions are alike for the four dtypes,
// whose letter is in their names; numbers are 32 bits wide, matrices lie column by column. Those on the
// device: matrices, pivots, info, and the lists of matrices' addresses.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include "native/core/dtype.h"

struct CUstream_st;   // a CUstream of cuda.h points to one

namespace fluxion::cuda {

constexpr int cusolver_success = 0, cublas_success = 0;
constexpr int cublas_op_n = 0, cublas_op_t = 1;
constexpr int cublas_fill_lower = 0, cublas_fill_upper = 1;
constexpr int cublas_side_left = 0, cublas_side_right = 1;
constexpr int cublas_diag_non_unit = 0, cublas_diag_unit = 1;
constexpr int cusolver_no_vectors = 0, cusolver_vectors = 1;   // cusolverEigMode_t
// cudaDataType
constexpr int cuda_real_32 = 0, cuda_real_64 = 1, cuda_complex_32 = 4, cuda_complex_64 = 5;

struct Cusolver {
  int (*create)(void** handle);
  int (*destroy)(void* handle);
  int (*set_stream)(void* handle, CUstream_st* stream);
  // Settings of Jacobi's methods, here the ones they begin with.
  int (*create_syevj)(void** settings);
  int (*destroy_syevj)(void* settings);
  int (*create_gesvdj)(void** settings);
  int (*destroy_gesvdj)(void* settings);
};

// cusolverDnXgeev, of cuSOLVER 11.7 and later: A V = V L. Every operand has a dtype before it. Values are
// complex also where the others are real: then of a pair of vectors x + iy and x - iy x and y are columns of
// vr. There are no vectors on the left, so that vl is null. Workspaces are counted in bytes, the second one
// is memory of the host.
struct CusolverGeneral {
  int (*create_parameters)(void** parameters);
  int (*destroy_parameters)(void* parameters);
  int (*geev_size)(void* handle, void* parameters, int jobvl, int jobvr, int64_t n, int dtype_a, const void* a, int64_t lda,
                   int dtype_values, const void* values, int dtype_vl, const void* vl, int64_t ldvl, int dtype_vr, const void* vr,
                   int64_t ldvr, int dtype_computed, size_t* size, size_t* host_size);
  int (*geev)(void* handle, void* parameters, int jobvl, int jobvr, int64_t n, int dtype_a, void* a, int64_t lda, int dtype_values,
              void* values, int dtype_vl, void* vl, int64_t ldvl, int dtype_vr, void* vr, int64_t ldvr, int dtype_computed, void* work,
              size_t size, void* host_work, size_t host_size, int* info);
};

// The part of cuBLAS besides products.
struct CublasHandles {
  int (*create)(void** handle);
  int (*destroy)(void* handle);
  int (*set_stream)(void* handle, CUstream_st* stream);
};

// The functions of one dtype. Workspaces are counted in numbers of the dtype.
struct Dense {
  // cusolverDn<letter>…
  int (*potrf_size)(void* handle, int uplo, int n, void* a, int lda, int* work);
  int (*potrf)(void* handle, int uplo, int n, void* a, int lda, void* work, int size, int* info);
  int (*potrf_batched)(void* handle, int uplo, int n, void** a, int lda, int* info, int count);
  int (*getrf_size)(void* handle, int m, int n, void* a, int lda, int* work);
  int (*getrf)(void* handle, int m, int n, void* a, int lda, void* work, int* pivots, int* info);
  int (*getrs)(void* handle, int trans, int n, int nrhs, const void* a, int lda, const int* pivots, void* b, int ldb, int* info);
  int (*geqrf_size)(void* handle, int m, int n, void* a, int lda, int* work);
  int (*geqrf)(void* handle, int m, int n, void* a, int lda, void* tau, void* work, int size, int* info);
  // orgqr, or ungqr of complex numbers
  int (*orgqr_size)(void* handle, int m, int n, int k, const void* a, int lda, const void* tau, int* work);
  int (*orgqr)(void* handle, int m, int n, int k, void* a, int lda, const void* tau, void* work, int size, int* info);
  // syevd, or heevd of complex numbers; the values are real
  int (*syevd_size)(void* handle, int job, int uplo, int n, const void* a, int lda, const void* values, int* work);
  int (*syevd)(void* handle, int job, int uplo, int n, void* a, int lda, void* values, void* work, int size, int* info);
  // for m >= n only; the values and `reals` (n numbers) are real
  int (*gesvd_size)(void* handle, int m, int n, int* work);
  int (*gesvd)(void* handle, signed char jobu, signed char jobvt, int m, int n, void* a, int lda, void* values, void* u, int ldu,
               void* vt, int ldvt, void* work, int size, void* reals, int* info);
  // Many at once by Jacobi's method, of up to 32 rows and columns: syevjBatched, or heevjBatched; and
  // gesvdjBatched, whose u (m, m) and v (n, n) are whole, and v not adjoint
  int (*syevj_size)(void* handle, int job, int uplo, int n, const void* a, int lda, const void* values, int* work, void* settings, int count);
  int (*syevj)(void* handle, int job, int uplo, int n, void* a, int lda, void* values, void* work, int size, int* info, void* settings, int count);
  int (*gesvdj_size)(void* handle, int job, int m, int n, const void* a, int lda, const void* values, const void* u, int ldu,
                     const void* v, int ldv, int* work, void* settings, int count);
  int (*gesvdj)(void* handle, int job, int m, int n, void* a, int lda, void* values, void* u, int ldu, void* v, int ldv, void* work,
                int size, int* info, void* settings, int count);
  // cublas<letter>…; the info of getrs_batched is a single number of the host
  int (*getrf_batched)(void* handle, int n, void* const* a, int lda, int* pivots, int* info, int count);
  int (*getrs_batched)(void* handle, int trans, int n, int nrhs, const void* const* a, int lda, const int* pivots,
                       void* const* b, int ldb, int* info, int count);
  int (*trsm)(void* handle, int side, int uplo, int trans, int diag, int m, int n, const void* alpha, const void* a, int lda, void* b,
              int ldb);
  int (*trsm_batched)(void* handle, int side, int uplo, int trans, int diag, int m, int n, const void* alpha, const void* const* a,
                      int lda, void* const* b, int ldb, int count);
};

}  // namespace fluxion::cuda
