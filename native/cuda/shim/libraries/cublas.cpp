// A stand-in for cuBLAS: plain loops, and LAPACK.

#include "native/core/computed.h"
#include "native/cuda/host/cusolver.h"
#include "native/cuda/shim/libraries/handles.h"

using namespace fluxion;
using namespace fluxion::shim;
using namespace fluxion::cuda;

namespace {

// Halves are multiplied and added as float32, of which their factors are, too.
template <class T>
void multiply(bool turn_a, bool turn_b, int m, int n, int k, Computed<T> alpha, const T* a, int lda, const T* b, int ldb, Computed<T> beta, T* c, int ldc) {
  using S = Computed<T>;
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < m; i++) {
      S sum = 0;
      for (int l = 0; l < k; l++) {
        sum += S(turn_a ? a[l + int64_t(i) * lda] : a[i + int64_t(l) * lda]) * S(turn_b ? b[j + int64_t(l) * ldb] : b[l + int64_t(j) * ldb]);
      }
      T& out = c[i + int64_t(j) * ldc];
      out = alpha * sum + (beta == S(0) ? S(0) : beta * S(out));
    }
  }
}

// Bytes from the first to the last number of `count` matrices.
template <class T> int64_t stack_bytes(int64_t rows, int64_t cols, int64_t lead, long long stride, int count) {
  return matrix_bytes<T>(rows, cols, lead) + (count - 1) * stride * int64_t(sizeof(T));
}

template <class T>
int gemm(const char* name, void* handle, bool turn_a, bool turn_b, int m, int n, int k, const void* alpha, const void* a, int lda,
         long long a_stride, const void* b, int ldb, long long b_stride, const void* beta, void* c, int ldc, long long c_stride, int count) {
  Call call(name, stream_of(handle));
  const int a_rows = turn_a ? k : m, b_rows = turn_b ? n : k;
  call.expect(lda >= a_rows && ldb >= b_rows && ldc >= m, "leading dimension");
  call.expect_memory(a, stack_bytes<T>(a_rows, turn_a ? m : k, lda, a_stride, count), "first matrix");
  call.expect_memory(b, stack_bytes<T>(b_rows, turn_b ? k : n, ldb, b_stride, count), "second matrix");
  call.expect_memory(c, stack_bytes<T>(m, n, ldc, c_stride, count), "result");
  using S = Computed<T>;
  const S scale = *static_cast<const S*>(alpha), kept = *static_cast<const S*>(beta);
  return call.then([=] {
    for (int i = 0; i < count; i++) {
      multiply<T>(turn_a, turn_b, m, n, k, scale, static_cast<const T*>(a) + i * a_stride, lda,
                  static_cast<const T*>(b) + i * b_stride, ldb, kept, static_cast<T*>(c) + i * c_stride, ldc);
    }
  });
}

template <class T> int getrf_batched(const char* name, void* handle, int n, void* const* a, int lda, int* pivots, int* info, int count) {
  Call call(name, stream_of(handle));
  call.expect(n >= 1 && lda >= n && count >= 1, "size").expect_memory(a, count * int64_t(sizeof(void*)), "addresses");
  call.expect_memory(pivots, int64_t(n) * count * int64_t(sizeof(int)), "pivots").expect_memory(info, count * int64_t(sizeof(int)), "info");
  return call.then([=] {
    for (int i = 0; i < count; i++) lapack<T>()->getrf(&n, &n, static_cast<T*>(a[i]), &lda, pivots + int64_t(i) * n, info + i);
  });
}

template <class T>
int getrs_batched(const char* name, void* handle, int trans, int n, int nrhs, const void* const* a, int lda, const int* pivots,
                  void* const* b, int ldb, int* info, int count) {
  Call call(name, stream_of(handle));
  call.expect(trans >= 0 && trans <= 2 && n >= 1 && nrhs >= 1 && lda >= n && ldb >= n && count >= 1, "operation or size");
  call.expect_memory(a, count * int64_t(sizeof(void*)), "addresses").expect_memory(b, count * int64_t(sizeof(void*)), "addresses");
  call.expect_memory(pivots, int64_t(n) * count * int64_t(sizeof(int)), "pivots");
  *info = 0;
  return call.then([=] {
    for (int i = 0; i < count; i++) {
      int wrong = 0;
      lapack<T>()->getrs(trans == cublas_op_n ? "N" : trans == cublas_op_t ? "T" : "C", &n, &nrhs, static_cast<const T*>(a[i]), &lda,
                         pivots + int64_t(i) * n, static_cast<T*>(b[i]), &ldb, &wrong, 1);
    }
  });
}

template <class T> void solve_triangle(int side, int uplo, int trans, int diag, int m, int n, T alpha, const void* a, int lda, void* b, int ldb) {
  lapack<T>()->trsm(side == cublas_side_left ? "L" : "R", uplo == cublas_fill_upper ? "U" : "L", trans == cublas_op_n ? "N" : "T",
                    diag == cublas_diag_unit ? "U" : "N", &m, &n, &alpha, static_cast<const T*>(a), &lda, static_cast<T*>(b), &ldb, 1, 1, 1, 1);
}

Call& expect_triangle(Call& call, int side, int uplo, int trans, int diag, int m, int n, int lda, int ldb) {
  return call.expect((side | uplo | trans | diag) >= 0 && side <= 1 && uplo <= 1 && trans <= 1 && diag <= 1, "kind")
      .expect(m >= 1 && n >= 1 && lda >= (side == cublas_side_left ? m : n) && ldb >= m, "size");
}

template <class T>
int trsm(const char* name, void* handle, int side, int uplo, int trans, int diag, int m, int n, const void* alpha, const void* a, int lda,
         void* b, int ldb) {
  Call call(name, stream_of(handle));
  const int order = side == cublas_side_left ? m : n;
  expect_triangle(call, side, uplo, trans, diag, m, n, lda, ldb)
      .expect_memory(a, matrix_bytes<T>(order, order, lda), "triangle").expect_memory(b, matrix_bytes<T>(m, n, ldb), "right side");
  return call.then([=, scale = *static_cast<const T*>(alpha)] { solve_triangle<T>(side, uplo, trans, diag, m, n, scale, a, lda, b, ldb); });
}

template <class T>
int trsm_batched(const char* name, void* handle, int side, int uplo, int trans, int diag, int m, int n, const void* alpha,
                 const void* const* a, int lda, void* const* b, int ldb, int count) {
  Call call(name, stream_of(handle));
  expect_triangle(call, side, uplo, trans, diag, m, n, lda, ldb).expect(count >= 1, "count")
      .expect_memory(a, count * int64_t(sizeof(void*)), "addresses").expect_memory(b, count * int64_t(sizeof(void*)), "addresses");
  return call.then([=, scale = *static_cast<const T*>(alpha)] {
    for (int i = 0; i < count; i++) solve_triangle<T>(side, uplo, trans, diag, m, n, scale, a[i], lda, b[i], ldb);
  });
}

}  // namespace

LIBRARY cublasCreate_v2(void** handle) { return create_handle(handle); }
LIBRARY cublasDestroy_v2(void* handle) { return destroy_handle(handle); }
LIBRARY cublasSetStream_v2(void* handle, CUstream stream) { return set_stream(handle, stream); }
// Nothing but the mode in which parts of a sum are added in the precision of the sum.
LIBRARY cublasSetMathMode(void* handle, int mode) { return handle != nullptr && mode == 16 ? 0 : refused; }

// All of one type: real or complex numbers of either precision (cudaDataType 0, 1, 4 and 5), computed in
// that (cublasComputeType 68 and 70); or 16-bit floats (2 and 14), computed in float32.
LIBRARY cublasGemmStridedBatchedEx(
    void* handle, int transa, int transb, int m, int n, int k, const void* alpha, const void* a, int a_type, int lda,
    long long a_stride, const void* b, int b_type, int ldb, long long b_stride, const void* beta, void* c, int c_type, int ldc,
    long long c_stride, int count, int compute_type, int) {
  if (a_type != b_type || a_type != c_type || transa > 1 || transb > 1) return refused;
#define GEMM(type, computed, T)                                                                                               \
  if (a_type == type && compute_type == computed) {                                                                           \
    return gemm<T>("cublasGemmStridedBatchedEx", handle, transa == 1, transb == 1, m, n, k, alpha, a, lda, a_stride, b, ldb, b_stride, \
                   beta, c, ldc, c_stride, count);                                                                            \
  }
  GEMM(2, 68, Half) GEMM(14, 68, BFloat16) GEMM(0, 68, float) GEMM(1, 70, double) GEMM(4, 68, Complex<float>) GEMM(5, 70, Complex<double>)
#undef GEMM
  return refused;
}

#define BATCHED(L, T)                                                                                                     \
  LIBRARY cublas##L##getrfBatched(void* h, int n, void* const* a, int lda, int* pivots, int* info, int count) {            \
    return getrf_batched<T>("cublas" #L "getrfBatched", h, n, a, lda, pivots, info, count);                                \
  }                                                                                                                        \
  LIBRARY cublas##L##getrsBatched(void* h, int trans, int n, int nrhs, const void* const* a, int lda, const int* pivots,   \
                                  void* const* b, int ldb, int* info, int count) {                                        \
    return getrs_batched<T>("cublas" #L "getrsBatched", h, trans, n, nrhs, a, lda, pivots, b, ldb, info, count);           \
  }                                                                                                                        \
  LIBRARY cublas##L##trsm_v2(void* h, int side, int uplo, int trans, int diag, int m, int n, const void* alpha,            \
                             const void* a, int lda, void* b, int ldb) {                                                   \
    return trsm<T>("cublas" #L "trsm", h, side, uplo, trans, diag, m, n, alpha, a, lda, b, ldb);                           \
  }                                                                                                                        \
  LIBRARY cublas##L##trsmBatched(void* h, int side, int uplo, int trans, int diag, int m, int n, const void* alpha,        \
                                 const void* const* a, int lda, void* const* b, int ldb, int count) {                      \
    return trsm_batched<T>("cublas" #L "trsmBatched", h, side, uplo, trans, diag, m, n, alpha, a, lda, b, ldb, count);     \
  }
FOR_DTYPES(BATCHED)
