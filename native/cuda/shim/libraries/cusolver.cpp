// A stand-in for cuSOLVER: LAPACK.

#include <vector>

#include "native/cpu/matrices.h"
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

// The settings of Jacobi's methods, which nobody changes.
int create_settings(void** settings) {
  *settings = new char;
  return 0;
}
int destroy_settings(void* settings) {
  delete static_cast<char*>(settings);
  return 0;
}

template <class T>
int syevj(const char* name, void* handle, int job, int uplo, int n, void* a, int lda, void* values, void* work, int size, int* info,
          void* settings, int count) {
  using R = RealType<T>;
  Call call(name, stream_of(handle));
  call.expect(settings != nullptr && n <= 32 && count >= 1 && size >= work_of(n, n), "settings or size").expect_memory(work, size * int64_t(sizeof(T)), "workspace");
  if (!call) return call.status();
  for (int i = 0; i < count; i++) {
    const int status = syevd<T>(name, handle, job, uplo, n, static_cast<T*>(a) + int64_t(i) * n * n, lda, static_cast<R*>(values) + int64_t(i) * n, work, size, info + i);
    if (status != 0) return status;
  }
  return 0;
}

template <class T>
int gesvdj(const char* name, void* handle, int job, int m, int n, void* a, int lda, void* values, void* u, int ldu, void* v, int ldv,
           void* work, int size, int* info, void* settings, int count) {
  using R = RealType<T>;
  const int least = m < n ? m : n;
  Call call(name, stream_of(handle));
  call.expect(settings != nullptr && m >= 1 && n >= 1 && m <= 32 && n <= 32 && count >= 1 && lda == m && ldu == m && ldv == n, "settings or size");
  call.expect(size >= work_of(m, n), "length of the workspace").expect_memory(work, size * int64_t(sizeof(T)), "workspace");
  call.expect_memory(a, count * matrix_bytes<T>(m, n, m), "matrices").expect_memory(values, int64_t(count) * least * int64_t(sizeof(R)), "values");
  call.expect_memory(u, count * matrix_bytes<T>(m, m, m), "left vectors").expect_memory(v, count * matrix_bytes<T>(n, n, n), "right vectors");
  call.expect_memory(info, count * int64_t(sizeof(int)), "info");
  return call.then([=] {
    const int length = 4 * 32 * 32 + 10 * 32 + 64 * 64;
    std::vector<T> space(static_cast<size_t>(length)), adjoint(static_cast<size_t>(n) * n);
    std::vector<R> more(static_cast<size_t>(32) * (5 * 32 + 7 + 4 * 32 + 1));
    std::vector<int> whole(static_cast<size_t>(8) * 32);
    const char kind = job == cusolver_vectors ? 'A' : 'N';
    for (int i = 0; i < count; i++) {
      T* right = static_cast<T*>(v) + int64_t(i) * n * n;
      lapack<T>()->gesdd(&kind, &m, &n, static_cast<T*>(a) + int64_t(i) * m * n, &m, static_cast<R*>(values) + int64_t(i) * least,
                         static_cast<T*>(u) + int64_t(i) * m * m, &m, adjoint.data(), &n, space.data(), &length, more.data(), whole.data(), info + i);
      for (int r = 0; r < n && kind == 'A'; r++) for (int c = 0; c < n; c++) right[r + int64_t(c) * n] = conjugate(adjoint[static_cast<size_t>(c + r * n)]);
    }
  });
}

}  // namespace

LIBRARY cusolverDnCreateSyevjInfo(void** settings) { return create_settings(settings); }
LIBRARY cusolverDnDestroySyevjInfo(void* settings) { return destroy_settings(settings); }
LIBRARY cusolverDnCreateGesvdjInfo(void** settings) { return create_settings(settings); }
LIBRARY cusolverDnDestroyGesvdjInfo(void* settings) { return destroy_settings(settings); }

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
#define JACOBI(L, T, syevj_name)                                                                                          \
  LIBRARY cusolverDn##L##syevj_name##Batched_bufferSize(void*, int, int, int n, const void*, int, const void*, int* size,  \
                                                        void*, int) {                                                      \
    return *size = work_of(n, n), 0;                                                                                       \
  }                                                                                                                        \
  LIBRARY cusolverDn##L##syevj_name##Batched(void* h, int job, int uplo, int n, void* a, int lda, void* values, void* work, \
                                             int size, int* info, void* settings, int count) {                             \
    return syevj<T>("cusolverDn" #L #syevj_name "Batched", h, job, uplo, n, a, lda, values, work, size, info, settings, count); \
  }                                                                                                                        \
  LIBRARY cusolverDn##L##gesvdjBatched_bufferSize(void*, int, int m, int n, const void*, int, const void*, const void*,    \
                                                  int, const void*, int, int* size, void*, int) {                          \
    return *size = work_of(m, n), 0;                                                                                       \
  }                                                                                                                        \
  LIBRARY cusolverDn##L##gesvdjBatched(void* h, int job, int m, int n, void* a, int lda, void* values, void* u, int ldu,   \
                                       void* v, int ldv, void* work, int size, int* info, void* settings, int count) {     \
    return gesvdj<T>("cusolverDn" #L "gesvdjBatched", h, job, m, n, a, lda, values, u, ldu, v, ldv, work, size, info, settings, count); \
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
JACOBI(S, float, syevj) JACOBI(D, double, syevj) JACOBI(C, Complex<float>, heevj) JACOBI(Z, Complex<double>, heevj)
VALUES(S, float, syevd) VALUES(D, double, syevd) VALUES(C, Complex<float>, heevd) VALUES(Z, Complex<double>, heevd)
