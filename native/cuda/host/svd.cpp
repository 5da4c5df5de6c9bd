// Singular values and vectors on the device. Row-major memory is Aᵀ = conj(V) S Uᵀ to the library, so its
// left vectors are ours on the right, as in native/cpu/svd.h; but it only takes matrices that are at
// least as high as wide, so that high ones of ours are transposed.

#include <algorithm>

#include "native/cuda/host/matrices.h"
#include "native/cuda/host/solver.h"

namespace fluxion::cuda {

namespace {

// What is wanted of stacks of matrices, and where it goes. U and Vh count where `job` is not N.
struct Wanted {
  const Stack &a, &u, &vh;
  char* values;
  int64_t value_bytes;
  signed char job;   // A: all vectors, S: min(m, n) of them, N: none
  int* info;
};

// Small matrices, all at once: Aᵀ = U' S V'ᴴ with whole square U' and V', so that Vh = U'ᵀ and U = conj(V').
bool many(Device& device, DType dtype, const Dense& dense, const Wanted& w, char* copies) {
  Solver& solver = device.solver();
  const Stack& a = w.a;
  const Around around(device, dtype);
  const int m = static_cast<int>(a.cols), n = static_cast<int>(a.rows), count = static_cast<int>(a.count);
  const int job = w.job == 'N' ? cusolver_no_vectors : cusolver_vectors;
  const Scratch u(device.memory, static_cast<size_t>(a.count * m * m) * a.element), v(device.memory, static_cast<size_t>(a.count * n * n) * a.element);
  int size = 0;
  if (dense.gesvdj_size(solver.solver(), job, m, n, copies, m, w.values, u.as<void>(), m, v.as<void>(), n, &size, solver.gesvdj(), count) != cusolver_success) return false;
  const Scratch work(device.memory, static_cast<size_t>(size) * a.element);
  if (dense.gesvdj(solver.solver(), job, m, n, copies, m, w.values, u.as<void>(), m, v.as<void>(), n, work.as<void>(), size, w.info,
                   solver.gesvdj(), count) != cusolver_success) return false;
  if (w.job == 'N') return true;
  around.first(u.as<void>(), w.vh.data, a.count, w.vh.size(), int64_t(m) * m);
  around.transpose(v.as<void>(), w.u.data, a.count, w.u.cols, n, true, int64_t(n) * n, 0);
  return true;
}

// U (.., m, u), S (.., k), Vh (.., v, n), A (.., m, n): u = v = k = min(m, n), or u = m and v = n. Without
// `wants_vectors` U and Vh are absent.
template <bool wants_vectors> bool svd(Device& device, DType dtype, fluxion::Frame& frame) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack a(frame.operands[wants_vectors ? 3 : 1], dtype);
  if (dense == nullptr || !a.fits() || a.size() == 0 || device.memory.recording()) return false;
  if (a.count == 0) return true;
  const Stack u(frame.operands[wants_vectors ? 0 : 1], dtype), vh(frame.operands[wants_vectors ? 2 : 1], dtype);
  if (wants_vectors && (!u.fits() || !vh.fits())) return false;
  const bool batched = a.count > 1 && std::max(a.rows, a.cols) <= small_matrix;
  const bool turns = !batched && a.rows > a.cols, is_complex = dtype == DType::Complex64 || dtype == DType::Complex128;
  const int m = static_cast<int>(turns ? a.rows : a.cols), n = static_cast<int>(turns ? a.cols : a.rows);
  const int64_t value_bytes = std::min(m, n) * static_cast<int64_t>(a.element) / (is_complex ? 2 : 1);
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

  const auto told = [&] { return report(device, frame, a.count, a.batched, {{broken, Status::NotFinite}, {info, Status::NotConverged}}), true; };
  if (batched) return many(device, dtype, *dense, {a, u, vh, values, value_bytes, job, info}, copies.data) && told();

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
  return told();
}

constexpr Row kernels[] = {
    LIBRARY_ROWS("svd", 3, 4, svd<true>),
    LIBRARY_ROWS("svdvals", 1, 2, svd<false>),
};

}  // namespace

extern const Rows svd_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
