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

template <class T> int geqrf(const char* name, void* handle, int m, int n, void* a, int lda, void* tau, void* work, int size, int* info) {
  Call call(name, stream_of(handle));
  call.expect(m >= 1 && n >= 1 && lda >= m && size >= work_of(m, n), "size").expect_memory(a, matrix_bytes<T>(m, n, lda), "matrix");
  call.expect_memory(tau, (m < n ? m : n) * int64_t(sizeof(T)), "scales of reflectors").expect_memory(work, size * int64_t(sizeof(T)), "workspace");
  call.expect_memory(info, sizeof(int), "info");
  return call.then([=] {
    std::vector<T> space(static_cast<size_t>(64) * n);
    const int length = static_cast<int>(space.size());
    lapack<T>()->geqrf(&m, &n, static_cast<T*>(a), &lda, static_cast<T*>(tau), space.data(), &length, info);
  });
}

template <class T>
int orgqr(const char* name, void* handle, int m, int n, int k, void* a, int lda, const void* tau, void* work, int size, int* info) {
  Call call(name, stream_of(handle));
  call.expect(m >= n && n >= k && k >= 1 && lda >= m && size >= work_of(m, n), "size").expect_memory(a, matrix_bytes<T>(m, n, lda), "matrix");
  call.expect_memory(tau, k * int64_t(sizeof(T)), "scales of reflectors").expect_memory(work, size * int64_t(sizeof(T)), "workspace");
  call.expect_memory(info, sizeof(int), "info");
  return call.then([=] {
    std::vector<T> space(static_cast<size_t>(64) * n);
    const int length = static_cast<int>(space.size());
    lapack<T>()->orgqr(&m, &n, &k, static_cast<T*>(a), &lda, static_cast<const T*>(tau), space.data(), &length, info);
  });
}

template <class T>
int syevd(const char* name, void* handle, int job, int uplo, int n, void* a, int lda, void* values, void* work, int size, int* info) {
  using R = RealType<T>;
  Call call(name, stream_of(handle));
  call.expect(is_triangle(uplo) && (job == cusolver_no_vectors || job == cusolver_vectors) && n >= 1 && lda == n && size >= work_of(n, n), "kind or size");
  call.expect_memory(a, matrix_bytes<T>(n, n, lda), "matrix").expect_memory(values, n * int64_t(sizeof(R)), "values");
  call.expect_memory(work, size * int64_t(sizeof(T)), "workspace").expect_memory(info, sizeof(int), "info");
  return call.then([=] {
    const int length = 3 * n * n + 10 * n + 10, reals = length, ints = 5 * n + 10;
    std::vector<T> space(static_cast<size_t>(length));
    std::vector<R> more(static_cast<size_t>(reals));
    std::vector<int> whole(static_cast<size_t>(ints));
    lapack<T>()->heevd(job == cusolver_vectors ? "V" : "N", triangle_of(uplo), &n, static_cast<T*>(a), &n, static_cast<R*>(values),
                       space.data(), &length, more.data(), &reals, whole.data(), &ints, info);
  });
}

template <class T>
int gesvd(const char* name, void* handle, signed char jobu, signed char jobvt, int m, int n, void* a, int lda, void* values, void* u,
          int ldu, void* vt, int ldvt, void* work, int size, void* reals, int* info) {
  using R = RealType<T>;
  Call call(name, stream_of(handle));
  call.expect(jobu == jobvt && (jobu == 'A' || jobu == 'S' || jobu == 'N') && m >= n && n >= 1 && lda == m && size >= work_of(m, n), "kind or size");
  call.expect_memory(a, matrix_bytes<T>(m, n, lda), "matrix").expect_memory(values, n * int64_t(sizeof(R)), "values");
  call.expect(ldu >= (jobu == 'N' ? 1 : m) && ldvt >= (jobu == 'N' ? 1 : n), "leading dimension");
  if (jobu != 'N') call.expect_memory(u, matrix_bytes<T>(m, jobu == 'A' ? m : n, ldu), "left vectors").expect_memory(vt, matrix_bytes<T>(n, n, ldvt), "right vectors");
  call.expect_memory(work, size * int64_t(sizeof(T)), "workspace").expect_memory(reals, n * int64_t(sizeof(R)), "real workspace");
  call.expect_memory(info, sizeof(int), "info");
  return call.then([=] {
    const int length = 4 * n * n + 10 * m + 64 * (m + n);
    std::vector<T> space(static_cast<size_t>(length));
    std::vector<R> more(static_cast<size_t>(n) * (5 * n + 7 + 2 * m + 2 * n + 1));
    std::vector<int> whole(static_cast<size_t>(8) * n);
    const char job = static_cast<char>(jobu);
    lapack<T>()->gesdd(&job, &m, &n, static_cast<T*>(a), &lda, static_cast<R*>(values), static_cast<T*>(u), &ldu, static_cast<T*>(vt),
                       &ldvt, space.data(), &length, more.data(), whole.data(), info);
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
#define QR(L, T, orgqr_name)                                                                                              \
  LIBRARY cusolverDn##L##geqrf_bufferSize(void*, int m, int n, void*, int, int* size) { return *size = work_of(m, n), 0; } \
  LIBRARY cusolverDn##L##geqrf(void* h, int m, int n, void* a, int lda, void* tau, void* work, int size, int* info) {      \
    return geqrf<T>("cusolverDn" #L "geqrf", h, m, n, a, lda, tau, work, size, info);                                      \
  }                                                                                                                        \
  LIBRARY cusolverDn##L##orgqr_name##_bufferSize(void*, int m, int n, int, const void*, int, const void*, int* size) {     \
    return *size = work_of(m, n), 0;                                                                                       \
  }                                                                                                                        \
  LIBRARY cusolverDn##L##orgqr_name(void* h, int m, int n, int k, void* a, int lda, const void* tau, void* work, int size, \
                                    int* info) {                                                                           \
    return orgqr<T>("cusolverDn" #L #orgqr_name, h, m, n, k, a, lda, tau, work, size, info);                               \
  }
#define VALUES(L, T, syevd_name)                                                                                          \
  LIBRARY cusolverDn##L##syevd_name##_bufferSize(void*, int, int, int n, const void*, int, const void*, int* size) {       \
    return *size = work_of(n, n), 0;                                                                                       \
  }                                                                                                                        \
  LIBRARY cusolverDn##L##syevd_name(void* h, int job, int uplo, int n, void* a, int lda, void* values, void* work,         \
                                    int size, int* info) {                                                                 \
    return syevd<T>("cusolverDn" #L #syevd_name, h, job, uplo, n, a, lda, values, work, size, info);                       \
  }                                                                                                                        \
  LIBRARY cusolverDn##L##gesvd_bufferSize(void*, int m, int n, int* size) { return *size = work_of(m, n), 0; }             \
  LIBRARY cusolverDn##L##gesvd(void* h, signed char jobu, signed char jobvt, int m, int n, void* a, int lda, void* values, \
                               void* u, int ldu, void* vt, int ldvt, void* work, int size, void* reals, int* info) {       \
    return gesvd<T>("cusolverDn" #L "gesvd", h, jobu, jobvt, m, n, a, lda, values, u, ldu, vt, ldvt, work, size, reals, info); \
  }
FOR_DTYPES(POTRF)
FOR_DTYPES(GETRF)
QR(S, float, orgqr) QR(D, double, orgqr) QR(C, Complex<float>, ungqr) QR(Z, Complex<double>, ungqr)
VALUES(S, float, syevd) VALUES(D, double, syevd) VALUES(C, Complex<float>, heevd) VALUES(Z, Complex<double>, heevd)
