// Eigenvalues and eigenvectors of symmetric and Hermitian matrices on the device. The library meets
// Aᵀ = conj(A), whose vectors are conj(V), and leaves them as rows, as in native/cpu/portable/eigen.cpp.

#include "native/cuda/host/matrices.h"
#include "native/cuda/host/solver.h"

namespace fluxion::cuda {

namespace {

// Vectors in the place of a (count, n, n), column by column, where `job` asks for them.
bool each(Device& device, const Dense& dense, const Stack& a, int job, int uplo, char* values, int64_t value_bytes, int* info) {
  void* const solver = device.solver().solver();
  const int n = static_cast<int>(a.rows);
  int size = 0;
  if (dense.syevd_size(solver, job, uplo, n, a.data, n, values, &size) != cusolver_success) return false;
  const Scratch work(device.memory, static_cast<size_t>(size) * a.element);
  for (int64_t i = 0; i < a.count; i++) {
    if (dense.syevd(solver, job, uplo, n, a.at(i), n, values + i * value_bytes, work.as<void>(), size, info + i) != cusolver_success) return false;
  }
  return true;
}

// The same for small ones, all at once.
bool many(Device& device, const Dense& dense, const Stack& a, int job, int uplo, char* values, int* info) {
  Solver& solver = device.solver();
  const int n = static_cast<int>(a.rows), count = static_cast<int>(a.count);
  int size = 0;
  if (dense.syevj_size(solver.solver(), job, uplo, n, a.data, n, values, &size, solver.syevj(), count) != cusolver_success) return false;
  const Scratch work(device.memory, static_cast<size_t>(size) * a.element);
  return dense.syevj(solver.solver(), job, uplo, n, a.data, n, values, work.as<void>(), size, info, solver.syevj(), count) == cusolver_success;
}

// values (.., n), vectors (.., n, n) as columns, A (.., n, n); without `wants_vectors` those are
// absent. Scalar: whether the upper triangle of A is read, which to the library is the lower one.
template <bool wants_vectors> bool eigh(Device& device, DType dtype, fluxion::Frame& frame) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack a(frame.operands[wants_vectors ? 2 : 1], dtype);
  if (dense == nullptr || !a.fits() || device.memory.recording()) return false;
  if (a.count * a.size() == 0) return true;
  const bool upper = frame.scalars[0] != 0, is_complex = dtype == DType::Complex64 || dtype == DType::Complex128;
  const int n = static_cast<int>(a.rows), uplo = upper ? cublas_fill_lower : cublas_fill_upper;
  const int job = wants_vectors ? cusolver_vectors : cusolver_no_vectors;
  const int64_t value_bytes = n * static_cast<int64_t>(a.element) / (is_complex ? 2 : 1);
  char* values = frame.operands[0].data();
  const Around around(device, dtype);
  const Scratch memory(device.memory, a.bytes());
  const Scratch infos(device.memory, 2 * static_cast<size_t>(a.count) * sizeof(int));
  int *info = infos.as<int>(), *broken = info + a.count;
  Stack copies = a;
  copies.data = memory.as<char>();
  device.copy(memory.address(), reinterpret_cast<CUdeviceptr>(a.data), a.bytes());
  // The library may not return from NaN.
  around.not_finite(broken, a.data, a.count, n, n, upper ? 1 : -1);
  around.replace_where(copies.data, broken, a.count, a.size(), 0);

  const bool ran = a.count > 1 && n <= small_matrix ? many(device, *dense, copies, job, uplo, values, info)
                                                     : each(device, *dense, copies, job, uplo, values, value_bytes, info);
  if (!ran) return false;
  if (wants_vectors) around.transpose(copies.data, frame.operands[1].data(), a.count, n, n, true);
  report(device, frame, a.count, a.batched, {{broken, Status::NotFinite}, {info, Status::NotConverged}});
  return true;
}

constexpr Row kernels[] = {
    LIBRARY_ROWS("eigh", 2, 3, eigh<true>),
    LIBRARY_ROWS("eigvalsh", 1, 2, eigh<false>),
};

}  // namespace

extern const Rows eigen_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
