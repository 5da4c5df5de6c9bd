// Singular values and vectors on the device. Row-major memory is Aᵀ = conj(V) S Uᵀ to the library, so its
// left vectors are ours on the right, as in native/cpu/svd.h; but it only takes matrices that are at
// least as high as wide, so that high ones of ours are transposed.

#include <algorithm>

#include "native/cuda/host/matrices.h"
#include "native/cuda/host/solver.h"

namespace fluxion::cuda {

namespace {

// U (.., m, u), S (.., k), Vh (.., v, n), A (.., m, n): u = v = k = min(m, n), or u = m and v = n. Without
// `wants_vectors` U and Vh are absent.
template <bool wants_vectors> bool svd(Device& device, DType dtype, fluxion::Frame& frame) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack a(frame.operands[wants_vectors ? 3 : 1], dtype);
  if (dense == nullptr || !a.fits() || a.size() == 0 || device.memory.recording()) return false;
  if (a.count == 0) return true;
  const Stack u(frame.operands[wants_vectors ? 0 : 1], dtype), vh(frame.operands[wants_vectors ? 2 : 1], dtype);
  if (wants_vectors && (!u.fits() || !vh.fits())) return false;
  const bool turns = a.rows > a.cols, is_complex = dtype == DType::Complex64 || dtype == DType::Complex128;
  const int m = static_cast<int>(turns ? a.rows : a.cols), n = static_cast<int>(turns ? a.cols : a.rows);
  const int64_t value_bytes = n * static_cast<int64_t>(a.element) / (is_complex ? 2 : 1);
  const signed char job = !wants_vectors ? 'N' : frame.scalars[0] != 0 ? 'A' : 'S';
  char* values = frame.operands[wants_vectors ? 1 : 0].data();
  void* const solver = device.solver().solver();
  const Around around(device, dtype);

  const Scratch memory(device.memory, a.bytes());
  const Scratch infos(device.memory, 2 * static_cast<size_t>(a.count) * sizeof(int));
  int *info = infos.as<int>(), *broken = info + a.count;
  Stack copies = a;
  copies.data = memory.as<char>();
  if (turns) around.transpose(a.data, copies.data, a.count, a.rows, a.cols);
  else device.copy(memory.address(), reinterpret_cast<CUdeviceptr>(a.data), a.bytes());
  // The library may not return from NaN.
  around.not_finite(broken, a.data, a.count, a.rows, a.cols, 0);
  around.replace_where(copies.data, broken, a.count, a.size(), 0);

  // The library's vectors on the left (m, left), and on the right as rows (right, n), column by column.
  const bool turned = wants_vectors && turns;
  const int64_t left = wants_vectors ? (turns ? u.cols : vh.rows) : 0, right = wants_vectors ? (turns ? vh.rows : u.cols) : 0;
  const Scratch lefts(device.memory, turned ? u.bytes() : 0), rights(device.memory, turned ? vh.bytes() : 0);
  char* const to_left = !wants_vectors ? nullptr : turns ? lefts.as<char>() : vh.data;
  char* const to_right = !wants_vectors ? nullptr : turns ? rights.as<char>() : u.data;
  const int64_t element = static_cast<int64_t>(a.element);

  int size = 0;
  if (dense->gesvd_size(solver, m, n, &size) != cusolver_success) return false;
  const Scratch work(device.memory, static_cast<size_t>(size) * a.element), reals(device.memory, static_cast<size_t>(value_bytes));
  for (int64_t i = 0; i < a.count; i++) {
    const int status = dense->gesvd(
        solver, job, job, m, n, copies.at(i), m, values + i * value_bytes, wants_vectors ? to_left + i * m * left * element : nullptr, m,
        wants_vectors ? to_right + i * right * n * element : nullptr, std::max(1, static_cast<int>(right)), work.as<void>(), size,
        reals.as<void>(), info + i);
    if (status != cusolver_success) return false;
  }
  if (turned) {
    around.transpose(to_left, u.data, a.count, left, m);
    around.transpose(to_right, vh.data, a.count, n, right);
  }
  report(device, frame, a.count, a.batched, {{broken, Status::NotFinite}, {info, Status::NotConverged}});
  return true;
}

constexpr Row kernels[] = {
    LIBRARY_ROWS("svd", 3, 4, svd<true>),
    LIBRARY_ROWS("svdvals", 1, 2, svd<false>),
};

}  // namespace

extern const Rows svd_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
