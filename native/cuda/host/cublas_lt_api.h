// The part of cublasLt.h that is used, of its versions 12 and 13. Matrices lie column by column.

#pragma once

#include <stddef.h>
#include <stdint.h>

struct CUstream_st;   // a CUstream of cuda.h points to one

namespace fluxion::cuda {

constexpr int lt_success = 0;
constexpr int lt_real_16 = 2, lt_brain_16 = 14, lt_real_32 = 0, lt_real_64 = 1;   // cudaDataType_t
constexpr int lt_compute_32 = 68, lt_compute_64 = 70;                             // cublasComputeType_t
constexpr int lt_as_it_is = 0, lt_transposed = 1;                                 // cublasOperation_t

// cublasLtMatmulDescAttributes_t, and an epilogue: the bias, a number for each row of the result.
constexpr int lt_transpose_a = 3, lt_epilogue = 7, lt_bias = 8;
constexpr uint32_t lt_adds_bias = 4;
// cublasLtMatmulPreferenceAttributes_t. Parts of a sum are added in the type it is computed in, in a step of
// their own, so that it is rounded once and always the same.
constexpr int lt_most_work = 1, lt_reductions = 3, lt_alignment_a = 5, lt_alignment_b = 6, lt_alignment_c = 7, lt_alignment_d = 8;
constexpr uint32_t lt_reduces_as_computed = 2;

// cublasLtMatmulHeuristicResult_t, with the cublasLtMatmulAlgo_t that it begins with.
struct LtChoice {
  uint64_t algorithm[8];
  size_t work;
  int status;
  float waves;
  int reserved[4];
};

struct CublasLt {
  int (*create)(void** handle);
  int (*destroy)(void* handle);
  int (*create_operation)(void** operation, int compute_type, int scale_type);
  int (*destroy_operation)(void* operation);
  int (*set_operation)(void* operation, int attribute, const void* value, size_t bytes);
  int (*create_layout)(void** layout, int type, uint64_t rows, uint64_t columns, int64_t lead);
  int (*destroy_layout)(void* layout);
  int (*create_preference)(void** preference);
  int (*destroy_preference)(void* preference);
  int (*set_preference)(void* preference, int attribute, const void* value, size_t bytes);
  // The layouts of d = alpha a b + beta c; the algorithms that are offered, the best one first.
  int (*choose)(void* handle, void* operation, void* a, void* b, void* c, void* d, void* preference, int most, LtChoice* found, int* count);
  int (*multiply)(void* handle, void* operation, const void* alpha, const void* a, void* a_layout, const void* b, void* b_layout,
                  const void* beta, const void* c, void* c_layout, void* d, void* d_layout, const void* algorithm, void* work,
                  size_t work_bytes, CUstream_st* stream);
};

}  // namespace fluxion::cuda
