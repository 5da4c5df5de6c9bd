// Cholesky factors on the device. The library meets the transpose, so the triangles change names, as in
// native/cpu/portable/cholesky.cpp.

#include "native/cuda/host/matrices.h"
#include "native/cuda/host/solver.h"

namespace fluxion::cuda {

namespace {

// Matrices up to this size are factored many at once.
constexpr int64_t most_batched = 512;

bool is_batched(const Stack& a) { return a.count > 1 && a.rows <= most_batched; }

// In place, with what went wrong in info.
bool factor(Device& device, const Dense& dense, const Stack& a, int* info, bool upper) {
  const int n = static_cast<int>(a.rows), uplo = upper ? cublas_fill_lower : cublas_fill_upper;
  Solver& solver = device.solver();
  if (is_batched(a)) {
    const Addresses list(device, addresses(a.count, [&](int64_t i) { return a.at(i); }));
    return dense.potrf_batched(solver.solver(), uplo, n, list.at(), n, info, static_cast<int>(a.count)) == cusolver_success;
  }
  int size = 0;
  if (dense.potrf_size(solver.solver(), uplo, n, a.data, n, &size) != cusolver_success) return false;
  const Scratch work(device.memory, static_cast<size_t>(size) * a.element);
  for (int64_t i = 0; i < a.count; i++) {
    if (dense.potrf(solver.solver(), uplo, n, a.at(i), n, work.as<void>(), size, info + i) != cusolver_success) return false;
  }
  return true;
}

// factor (.., n, n), A (.., n, n); with `informs` also info int32 (..), after the factor.
// Scalars: upper; whether a matrix that is not positive definite is an error.
template <bool informs> bool cholesky(Device& device, DType dtype, fluxion::Frame& frame) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack out(frame.operands[0], dtype), a(frame.operands[informs ? 2 : 1], dtype);
  if (dense == nullptr || !out.fits() || device.memory.recording()) return false;
  const bool upper = frame.scalars[0] != 0, strict = frame.scalars[1] != 0;
  const Scratch own(device.memory, informs ? 0 : static_cast<size_t>(a.count) * sizeof(int));
  int* info = informs ? frame.operands[1].data_as<int>() : own.as<int>();
  if (a.count == 0) return true;
  if (a.size() == 0) {
    if (informs) device.fill(reinterpret_cast<CUdeviceptr>(info), 0, static_cast<size_t>(a.count) * sizeof(int));
    return true;
  }
  const Around around(device, dtype);
  around.triangle(a.data, out.data, a.count, a.rows, a.cols, upper, a.size());
  if (!factor(device, *dense, out, info, upper)) return false;
  // Many at once use the other triangle for themselves.
  if (is_batched(out)) around.triangle(out.data, out.data, out.count, out.rows, out.cols, upper, out.size());
  around.positive_diagonal(info, out.data, a.count, a.rows);
  if (strict) report(device, frame, a.count, a.batched, {{info, Status::NotPositiveDefinite}});
  return true;
}

constexpr Row kernels[] = {
    LIBRARY_ROWS("cholesky", 1, 2, cholesky<false>),
    LIBRARY_ROWS("cholesky_ex", 2, 3, cholesky<true>),
};

}  // namespace

extern const Rows cholesky_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
