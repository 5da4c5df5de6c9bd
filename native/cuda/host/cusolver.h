// The parts of cusolverDn.h and cublas_v2.h that matrices need. Functions are alike for the four dtypes,
// whose letter is in their names; numbers are 32 bits wide, matrices lie column by column. Those on the
// device: matrices, pivots, info, and the lists of matrices' addresses.

#pragma once

#include "native/core/dtype.h"

struct CUstream_st;   // a CUstream of cuda.h points to one

namespace fluxion::cuda {

constexpr int cusolver_success = 0, cublas_success = 0;
constexpr int cublas_op_n = 0, cublas_op_t = 1;
constexpr int cublas_fill_lower = 0, cublas_fill_upper = 1;

struct Cusolver {
  int (*create)(void** handle);
  int (*destroy)(void* handle);
  int (*set_stream)(void* handle, CUstream_st* stream);
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
  // cublas<letter>…; the info of the second one is a single number of the host
  int (*getrf_batched)(void* handle, int n, void* const* a, int lda, int* pivots, int* info, int count);
  int (*getrs_batched)(void* handle, int trans, int n, int nrhs, const void* const* a, int lda, const int* pivots,
                       void* const* b, int ldb, int* info, int count);
};

}  // namespace fluxion::cuda
