// A stand-in for the part of cuSOLVER with 64-bit sizes: LAPACK.

#include <vector>

#include "native/cpu/matrices.h"
#include "native/cuda/host/cusolver.h"
#include "native/cuda/shim/libraries/handles.h"

using namespace fluxion;
using namespace fluxion::shim;
using namespace fluxion::cuda;

namespace {

// Workspaces that only this library asks for; whoever gives less is found out.
size_t device_bytes(int64_t n) { return static_cast<size_t>(40 + 3 * n); }
size_t host_bytes(int64_t n) { return static_cast<size_t>(24 + n); }

template <class R> int general(const char* job, int n, R* a, Complex<R>* values, R* vr) {
  const int length = 34 * n;
  std::vector<R> re(static_cast<size_t>(n)), im(re), space(static_cast<size_t>(length));
  int info = 0;
  lapack<R>()->geev_("N", job, &n, a, &n, re.data(), im.data(), nullptr, &n, vr, &n, space.data(), &length, &info, 1, 1);
  for (size_t k = 0; k < re.size(); k++) values[k] = {re[k], im[k]};
  return info;
}
template <class R> int general(const char* job, int n, Complex<R>* a, Complex<R>* values, Complex<R>* vr) {
  const int length = 34 * n;
  std::vector<Complex<R>> space(static_cast<size_t>(length));
  std::vector<R> reals(static_cast<size_t>(2 * n));
  int info = 0;
  lapack<Complex<R>>()->geev_("N", job, &n, a, &n, values, nullptr, &n, vr, &n, space.data(), &length, reals.data(), &info, 1, 1);
  return info;
}

template <class T> int geev(Call& call, int jobvr, int64_t n, void* a, void* values, void* vr, int* info) {
  using Pair = Complex<RealType<T>>;
  const bool vectors = jobvr == cusolver_vectors;
  call.expect_memory(a, matrix_bytes<T>(n, n, n), "matrix").expect_memory(values, n * int64_t(sizeof(Pair)), "values");
  if (vectors) call.expect_memory(vr, matrix_bytes<T>(n, n, n), "vectors");
  call.expect_memory(info, sizeof(int), "info");
  return call.then([=] {
    *info = general(vectors ? "V" : "N", static_cast<int>(n), static_cast<T*>(a), static_cast<Pair*>(values), vectors ? static_cast<T*>(vr) : nullptr);
  });
}

}  // namespace

LIBRARY cusolverDnCreateParams(void** parameters) { return *parameters = new char, 0; }
LIBRARY cusolverDnDestroyParams(void* parameters) { return delete static_cast<char*>(parameters), 0; }

LIBRARY cusolverDnXgeev_bufferSize(void*, void*, int, int, int64_t n, int, const void*, int64_t, int, const void*, int, const void*,
                                   int64_t, int, const void*, int64_t, int, size_t* size, size_t* host_size) {
  *size = device_bytes(n);
  *host_size = host_bytes(n);
  return 0;
}

LIBRARY cusolverDnXgeev(void* handle, void* parameters, int jobvl, int jobvr, int64_t n, int dtype_a, void* a, int64_t lda,
                        int dtype_values, void* values, int dtype_vl, void*, int64_t ldvl, int dtype_vr, void* vr, int64_t ldvr,
                        int dtype_computed, void* work, size_t size, void* host_work, size_t host_size, int* info) {
  Call call("cusolverDnXgeev", stream_of(handle));
  const bool is_wide = dtype_a == cuda_real_64 || dtype_a == cuda_complex_64;
  call.expect(parameters != nullptr && jobvl == cusolver_no_vectors && (jobvr == cusolver_no_vectors || jobvr == cusolver_vectors), "kind");
  call.expect(n >= 1 && lda == n && ldvl >= 1 && ldvr >= n, "size").expect(dtype_values == (is_wide ? cuda_complex_64 : cuda_complex_32), "dtype of the values");
  call.expect(dtype_vl == dtype_a && dtype_vr == dtype_a && dtype_computed == dtype_a, "dtypes");
  call.expect(size >= device_bytes(n) && host_size >= host_bytes(n) && host_work != nullptr, "length of the workspaces");
  call.expect_memory(work, static_cast<int64_t>(size), "workspace");
  switch (dtype_a) {
    case cuda_real_32: return geev<float>(call, jobvr, n, a, values, vr, info);
    case cuda_real_64: return geev<double>(call, jobvr, n, a, values, vr, info);
    case cuda_complex_32: return geev<Complex<float>>(call, jobvr, n, a, values, vr, info);
    case cuda_complex_64: return geev<Complex<double>>(call, jobvr, n, a, values, vr, info);
    default: return refused;
  }
}
