// A = P L U on the device: the factors, systems, inverses, determinants. Where the factors themselves
// are not wanted the library factors the transpose, which is what row-major memory is to it.

#include <math.h>

#include "native/cuda/host/matrices.h"
#include "native/cuda/host/solver.h"

namespace fluxion::cuda {

namespace {

// Matrices up to this size are factored and solved with many at once.
constexpr int64_t most_batched = 128;

size_t ints(int64_t n) { return static_cast<size_t>(n) * sizeof(int); }

// Factors in place count matrices (n columns of m numbers), each with its pivots and info.
bool factor(Device& device, const Dense& dense, const Stack& a, int m, int n, int* pivots, int* info) {
  Solver& solver = device.solver();
  if (a.count > 1 && m == n && n <= most_batched) {
    const Addresses list(device, addresses(a.count, [&](int64_t i) { return a.at(i); }));
    return dense.getrf_batched(solver.blas(), n, list.at(), n, pivots, info, static_cast<int>(a.count)) == cublas_success;
  }
  int size = 0;
  if (dense.getrf_size(solver.solver(), m, n, a.data, m, &size) != cusolver_success) return false;
  const Scratch work(device.memory, static_cast<size_t>(size) * a.element);
  const int64_t k = m < n ? m : n;
  for (int64_t i = 0; i < a.count; i++) {
    if (dense.getrf(solver.solver(), m, n, a.at(i), m, work.as<void>(), pivots + i * k, info + i) != cusolver_success) return false;
  }
  return true;
}

// The factors of the transposes of square matrices.
struct Factors {
  Stack lu;        // in the memory below
  Scratch memory, pivots, info;

  Factors(Device& device, const Stack& a)
      : lu(a), memory(device.memory, a.bytes()), pivots(device.memory, ints(a.count * a.rows)), info(device.memory, ints(a.count)) {
    lu.data = memory.as<char>();
  }
  bool make(Device& device, const Dense& dense, const Stack& a) const {
    device.copy(reinterpret_cast<CUdeviceptr>(lu.data), reinterpret_cast<CUdeviceptr>(a.data), a.bytes());
    const int n = static_cast<int>(a.rows);
    return factor(device, dense, lu, n, n, pivots.as<int>(), info.as<int>());
  }
};

// In place: b, count times nrhs columns of n numbers, becomes X with A X = B or A^T X = B. `of` is the
// place of the factors that the i-th meets.
template <class Of>
bool solve_factored(Device& device, const Dense& dense, const Factors& f, char* b, int64_t count, int64_t nrhs, int trans, Of of) {
  Solver& solver = device.solver();
  const int n = static_cast<int>(f.lu.rows);
  const int64_t each = nrhs * n * static_cast<int64_t>(f.lu.element);
  if (f.lu.count == 1) nrhs *= count, count = 1;
  if (nrhs > INT32_MAX) return false;
  if (count > 1 && count == f.lu.count && n <= most_batched) {
    const Addresses list(device, addresses(count, [&](int64_t i) { return f.lu.at(i); }));
    const Addresses sides(device, addresses(count, [&](int64_t i) { return b + i * each; }));
    int wrong = 0;
    return dense.getrs_batched(solver.blas(), trans, n, static_cast<int>(nrhs), list.at(), n, f.pivots.as<int>(), sides.at(), n,
                               &wrong, static_cast<int>(count)) == cublas_success && wrong == 0;
  }
  const Scratch info(device.memory, sizeof(int));
  for (int64_t i = 0; i < count; i++) {
    const int64_t at = f.lu.count == 1 ? 0 : of(i);
    if (dense.getrs(solver.solver(), trans, n, static_cast<int>(nrhs), f.lu.at(at), n, f.pivots.as<int>() + at * n, b + i * each, n,
                    info.as<int>()) != cusolver_success) return false;
  }
  return true;
}

// X (.., n, k), A (.., n, n), B (.., n, k), whose batch dims broadcast; with right, B and X are
// (.., k, n). Scalar: left. Each A is factored once, however often it is used.
bool solve(Device& device, DType dtype, fluxion::Frame& frame) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack x(frame.operands[0], dtype), a(frame.operands[1], dtype);
  if (dense == nullptr || !a.fits() || !x.fits() || device.memory.recording()) return false;
  if (a.count == 0 || a.size() == 0) return true;
  const bool left = frame.scalars[0] != 0;
  const Factors factors(device, a);
  if (!factors.make(device, *dense, a)) return false;
  if (x.count * x.size() > 0) {
    const Around around(device, dtype);
    const BatchIndex of_a(frame.operands[0], frame.operands[1]);
    const auto of = [&](int64_t i) { return of_a.of(i); };
    // The columns of B lie as the library wants them where B is its own transpose, or has just one.
    const bool turns = left && x.cols > 1;
    const Scratch sides(device.memory, turns ? 2 * x.bytes() : 0);
    char* columns = turns ? sides.as<char>() : x.data;
    char* given = turns ? columns + x.bytes() : x.data;
    around.expand(frame.operands[0], frame.operands[2], given);
    if (turns) around.transpose(given, columns, x.count, x.rows, x.cols);
    if (!solve_factored(device, *dense, factors, columns, x.count, left ? x.cols : x.rows, left ? cublas_op_t : cublas_op_n, of)) return false;
    if (turns) around.transpose(columns, x.data, x.count, x.cols, x.rows);
  }
  report(device, frame, a.count, a.batched, {{factors.info.as<int>(), Status::Singular}});
  return true;
}

// inverse (.., n, n), A (.., n, n); with `informs` also info int32 (..), after the inverse.
// Scalar: whether a singular matrix is an error; if not, its inverse is NaN.
template <bool informs> bool inverse(Device& device, DType dtype, fluxion::Frame& frame) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack out(frame.operands[0], dtype), a(frame.operands[informs ? 2 : 1], dtype);
  if (dense == nullptr || !a.fits() || device.memory.recording()) return false;
  if (a.count == 0) return true;
  if (a.size() == 0) {
    if (informs) device.fill(reinterpret_cast<CUdeviceptr>(frame.operands[1].data()), 0, ints(a.count));
    return true;
  }
  const Around around(device, dtype);
  const Factors factors(device, a);
  if (!factors.make(device, *dense, a)) return false;
  // X A = I.
  around.identity(out.data, a.count, a.rows);
  if (!solve_factored(device, *dense, factors, out.data, a.count, a.rows, cublas_op_n, [](int64_t i) { return i; })) return false;
  around.replace_where(out.data, factors.info.as<int>(), a.count, a.size(), NAN);
  if (informs) device.copy(reinterpret_cast<CUdeviceptr>(frame.operands[1].data()), reinterpret_cast<CUdeviceptr>(factors.info.as<void>()), ints(a.count));
  if (frame.scalars[0] != 0) report(device, frame, a.count, a.batched, {{factors.info.as<int>(), Status::Singular}});
  return true;
}

// The factors of A, and what `finish` makes of them.
template <class Finish> bool determinants(Device& device, DType dtype, const fluxion::Operand& x, Finish finish) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack a(x, dtype);
  if (dense == nullptr || !a.fits() || a.size() == 0 || device.memory.recording()) return false;
  if (a.count == 0) return true;
  const Factors factors(device, a);
  if (!factors.make(device, *dense, a)) return false;
  finish(Around(device, dtype), factors);
  return true;
}

// det (..), A (.., n, n).
bool det(Device& device, DType dtype, fluxion::Frame& frame) {
  return determinants(device, dtype, frame.operands[1], [&](const Around& around, const Factors& f) {
    around.determinant(frame.operands[0].data(), f.lu.data, f.pivots.as<int>(), f.lu.count, f.lu.rows);
  });
}

// sign (..), logabsdet (..), A (.., n, n).
bool slogdet(Device& device, DType dtype, fluxion::Frame& frame) {
  return determinants(device, dtype, frame.operands[2], [&](const Around& around, const Factors& f) {
    around.log_determinant(frame.operands[0].data(), frame.operands[1].data(), f.lu.data, f.pivots.as<int>(), f.lu.count, f.lu.rows);
  });
}

// LU (.., m, n), pivots int32 (.., k), info int32 (..), A (.., m, n), with k = min(m, n).
// Scalar: whether a zero on the diagonal of U is an error.
bool lu_factor(Device& device, DType dtype, fluxion::Frame& frame) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack out(frame.operands[0], dtype), a(frame.operands[3], dtype);
  if (dense == nullptr || !a.fits() || a.size() == 0 || device.memory.recording()) return false;
  if (a.count == 0) return true;
  const Around around(device, dtype);
  const Scratch memory(device.memory, a.bytes());
  Stack columns = a;
  columns.data = memory.as<char>();
  int* info = frame.operands[2].data_as<int>();
  around.transpose(a.data, columns.data, a.count, a.rows, a.cols);
  if (!factor(device, *dense, columns, static_cast<int>(a.rows), static_cast<int>(a.cols), frame.operands[1].data_as<int>(), info)) return false;
  around.transpose(columns.data, out.data, a.count, a.cols, a.rows);
  if (frame.scalars[0] != 0) report(device, frame, a.count, a.batched, {{info, Status::Singular}});
  return true;
}

constexpr Row kernels[] = {
    LIBRARY_ROWS("solve", 1, 3, solve),
    LIBRARY_ROWS("inverse", 1, 2, inverse<false>),
    LIBRARY_ROWS("inverse_ex", 2, 3, inverse<true>),
    LIBRARY_ROWS("det", 1, 2, det),
    LIBRARY_ROWS("slogdet", 2, 3, slogdet),
    LIBRARY_ROWS("lu_factor", 3, 4, lu_factor),
};

}  // namespace

extern const Rows lu_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
