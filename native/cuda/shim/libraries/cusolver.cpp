// A stand-in for cuSOLVER: LAPACK.

#include <vector>

#include "native/cuda/host/cusolver.h"
#include "native/cuda/shim/libraries/handles.h"

using namespace fluxion;
using namespace fluxion::shim;
using namespace fluxion::cuda;

namespace {

const char* triangle_of(int uplo) { return uplo == cublas_fill_upper ? "U" : "L"; }
bool is_triangle(int uplo) { return uplo == cublas_fill_lower || uplo == cublas_fill_upper; }
const char* operation_of(int trans) { return trans == cublas_op_n ? "N" : trans == cublas_op_t ? "T" : "C"; }
bool is_operation(int trans) { return trans >= 0 && trans <= 2; }

// Workspaces that only this library asks for; whoever gives less is found out.
int work_of(int m, int n) { return 32 + m + 2 * n; }

template <class T> int potrf(const char* name, void* handle, int uplo, int n, void* a, int lda, void* work, int size, int* info) {
  Call call(name, stream_of(handle));
  call.expect(is_triangle(uplo) && n >= 1 && lda >= n, "triangle or size").expect_memory(a, matrix_bytes<T>(n, n, lda), "matrix");
  call.expect(size >= work_of(n, n), "length of the workspace").expect_memory(work, size * int64_t(sizeof(T)), "workspace");
  call.expect_memory(info, sizeof(int), "info");
  return call.then([=] { lapack<T>()->potrf(triangle_of(uplo), &n, static_cast<T*>(a), &lda, info, 1); });
}

template <class T> int potrf_batched(const char* name, void* handle, int uplo, int n, void** a, int lda, int* info, int count) {
  Call call(name, stream_of(handle));
  call.expect(is_triangle(uplo) && n >= 1 && lda >= n && count >= 1, "triangle or size");
  call.expect_memory(a, count * int64_t(sizeof(void*)), "addresses").expect_memory(info, count * int64_t(sizeof(int)), "info");
  return call.then([=] {
    for (int i = 0; i < count; i++) lapack<T>()->potrf(triangle_of(uplo), &n, static_cast<T*>(a[i]), &lda, info + i, 1);
  });
}

template <class T> int getrf(const char* name, void* handle, int m, int n, void* a, int lda, void* work, int* pivots, int* info) {
  Call call(name, stream_of(handle));
  call.expect(m >= 1 && n >= 1 && lda >= m, "size").expect_memory(a, matrix_bytes<T>(m, n, lda), "matrix");
  call.expect_memory(work, work_of(m, n) * int64_t(sizeof(T)), "workspace");
  call.expect_memory(pivots, (m < n ? m : n) * int64_t(sizeof(int)), "pivots").expect_memory(info, sizeof(int), "info");
  return call.then([=] { lapack<T>()->getrf(&m, &n, static_cast<T*>(a), &lda, pivots, info); });
}

template <class T>
int getrs(const char* name, void* handle, int trans, int n, int nrhs, const void* a, int lda, const int* pivots, void* b, int ldb, int* info) {
  Call call(name, stream_of(handle));
  call.expect(is_operation(trans) && n >= 1 && nrhs >= 1 && lda >= n && ldb >= n, "operation or size");
  call.expect_memory(a, matrix_bytes<T>(n, n, lda), "matrix").expect_memory(b, matrix_bytes<T>(n, nrhs, ldb), "right side");
  call.expect_memory(pivots, n * int64_t(sizeof(int)), "pivots").expect_memory(info, sizeof(int), "info");
  return call.then([=] {
    lapack<T>()->getrs(operation_of(trans), &n, &nrhs, static_cast<const T*>(a), &lda, pivots, static_cast<T*>(b), &ldb, info, 1);
  });
}

}  // namespace

LIBRARY cusolverDnCreate(void** handle) { return create_handle(handle); }
LIBRARY cusolverDnDestroy(void* handle) { return destroy_handle(handle); }
LIBRARY cusolverDnSetStream(void* handle, CUstream stream) { return set_stream(handle, stream); }

#define POTRF(L, T)                                                                                                       \
  LIBRARY cusolverDn##L##potrf_bufferSize(void*, int, int n, void*, int, int* size) { return *size = work_of(n, n), 0; }   \
  LIBRARY cusolverDn##L##potrf(void* h, int uplo, int n, void* a, int lda, void* work, int size, int* info) {              \
    return potrf<T>("cusolverDn" #L "potrf", h, uplo, n, a, lda, work, size, info);                                        \
  }                                                                                                                        \
  LIBRARY cusolverDn##L##potrfBatched(void* h, int uplo, int n, void** a, int lda, int* info, int count) {                 \
    return potrf_batched<T>("cusolverDn" #L "potrfBatched", h, uplo, n, a, lda, info, count);                              \
  }
#define GETRF(L, T)                                                                                                       \
  LIBRARY cusolverDn##L##getrf_bufferSize(void*, int m, int n, void*, int, int* size) { return *size = work_of(m, n), 0; } \
  LIBRARY cusolverDn##L##getrf(void* h, int m, int n, void* a, int lda, void* work, int* pivots, int* info) {              \
    return getrf<T>("cusolverDn" #L "getrf", h, m, n, a, lda, work, pivots, info);                                         \
  }                                                                                                                        \
  LIBRARY cusolverDn##L##getrs(void* h, int trans, int n, int nrhs, const void* a, int lda, const int* pivots, void* b,    \
                               int ldb, int* info) {                                                                       \
    return getrs<T>("cusolverDn" #L "getrs", h, trans, n, nrhs, a, lda, pivots, b, ldb, info);                             \
  }
FOR_DTYPES(POTRF)
FOR_DTYPES(GETRF)
