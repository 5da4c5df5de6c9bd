// Triangular systems on the device, by cuBLAS. In memory all matrices are transposes to the library, as
// in native/cpu/portable/triangular.cpp: sides and triangles change names.

#include "native/cuda/host/matrices.h"
#include "native/cuda/host/solver.h"

namespace fluxion::cuda {

namespace {

// Systems up to this size are solved many at once.
constexpr int64_t most_batched = 256;

// The number one in every dtype.
struct One {
  float single[2] = {1, 0};
  double wide[2] = {1, 0};

  const void* of(DType dtype) const {
    return dtype == DType::Float32 || dtype == DType::Complex64 ? static_cast<const void*>(single) : wide;
  }
};

// X (.., n, k), A (.., n, n), B (.., n, k), whose batch dims broadcast; with right, B and X are
// (.., k, n). Scalars: upper, left, unitriangular.
bool solve_triangular(Device& device, DType dtype, fluxion::Frame& frame) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack x(frame.operands[0], dtype), a(frame.operands[1], dtype);
  const bool batched = x.count > 1 && a.rows <= most_batched;
  // The list of addresses comes from the host.
  if (dense == nullptr || !x.fits() || !a.fits() || (batched && device.memory.recording())) return false;
  if (x.count * x.size() == 0) return true;
  Around(device, dtype).expand(frame.operands[0], frame.operands[2], x.data);
  const BatchIndex of_a(frame.operands[0], frame.operands[1]);
  const int side = frame.scalars[1] != 0 ? cublas_side_right : cublas_side_left;
  const int uplo = frame.scalars[0] != 0 ? cublas_fill_lower : cublas_fill_upper;
  const int diag = frame.scalars[2] != 0 ? cublas_diag_unit : cublas_diag_non_unit;
  const int m = static_cast<int>(x.cols), n = static_cast<int>(x.rows), lda = static_cast<int>(a.rows);
  void* const blas = device.solver().blas();
  const One one;
  if (batched) {
    const Addresses from(device, addresses(x.count, [&](int64_t i) { return a.at(of_a.of(i)); }));
    const Addresses to(device, addresses(x.count, [&](int64_t i) { return x.at(i); }));
    return dense->trsm_batched(blas, side, uplo, cublas_op_n, diag, m, n, one.of(dtype), from.at(), lda, to.at(), m,
                               static_cast<int>(x.count)) == cublas_success;
  }
  for (int64_t i = 0; i < x.count; i++) {
    if (dense->trsm(blas, side, uplo, cublas_op_n, diag, m, n, one.of(dtype), a.at(of_a.of(i)), lda, x.at(i), m) != cublas_success) return false;
  }
  return true;
}

constexpr Row kernels[] = {
    LIBRARY_ROWS("solve_triangular", 1, 3, solve_triangular),
};

}  // namespace

extern const Rows triangular_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
