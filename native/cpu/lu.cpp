// What comes from A = P L U: systems, inverses, determinants. Where only those are wanted, the
// library factors the transpose, which is what row-major memory is to it.

#include <math.h>

#include "native/core/dtype.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/lu_small.h"
#include "native/cpu/matrices.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

int at_least_one(int n) { return n > 1 ? n : 1; }

// In place; the first zero on the diagonal of U, counted from 1, or 0.
template <class T> int factor(const Lapack<T>& lapack, T* a, int n, int* pivots) {
  if (n <= lu_small_rows) return factor_small(a, n, pivots);
  const int lead = at_least_one(n);
  int info = 0;
  lapack.getrf(&n, &n, a, &lead, pivots, &info);
  return info;
}

// In place: b (n, cols) becomes X with A X = B, or with A^T X = B.
template <class T>
void solve_factored(const Lapack<T>& lapack, const T* lu, const int* pivots, T* b, int n, int cols, bool transposed) {
  if (n <= lu_small_rows) {
    return transposed ? solve_small_transposed(lu, pivots, b, n, cols) : solve_small(lu, pivots, b, n, cols);
  }
  int info = 0;
  lapack.getrs(transposed ? "T" : "N", &n, &cols, lu, &n, pivots, b, &n, &info, 1);
}

int64_t cube(int64_t n) { return n * n * (n + 4); }

// X with A X = B (left), or X A = B, from the factors of A^T in lu (n, n). rows, cols are those of B.
template <class T>
void solve_one(const Lapack<T>& lapack, const T* lu, const int* pivots, const T* b, T* x, int rows,
               int cols, bool left, T* columns) {
  const int n = left ? rows : cols, nrhs = left ? cols : rows;
  if (!left || nrhs == 1) {
    copy(b, x, int64_t(rows) * cols);
    return solve_factored(lapack, lu, pivots, x, n, nrhs, left);
  }
  transpose(b, columns, rows, cols);
  solve_factored(lapack, lu, pivots, columns, n, nrhs, true);
  transpose(columns, x, cols, rows);
}

// X (.., n, k), A (.., n, n), B (.., n, k), whose batch dims broadcast; with right, B and X are
// (.., k, n). Scalar: left. Each A is factored once, however often it is used.
template <class T> void solve(Frame& frame) {
  const Lapack<T>* library = library_for<T>(frame, frame.operands[0], frame.operands[1]);
  if (library == nullptr) return;
  const Matrices<T> x(frame.operands[0]);
  const Matrices<const T> a(frame.operands[1]), b(frame.operands[2]);
  const BatchIndex of_a(frame.operands[0], frame.operands[1]), of_b(frame.operands[0], frame.operands[2]);
  const bool left = frame.scalars[0] != 0;
  const int n = a.rows;
  Buffer<T> factors(a.count * a.size(), a.count * n);
  if (!factors.ready()) return frame.fail(Status::OutOfMemory, a.count * a.size() * double(sizeof(T)));
  T* lu = factors.numbers.get();
  int* pivots = factors.ints.get();
  for_each_matrix<T>(frame, a.count, a.batched, {0, 0, cube(n)}, [&](int64_t i, Buffer<T>&) -> Failure {
    copy(a.at(i), lu + i * a.size(), a.size());
    const int zero = factor(*library, lu + i * a.size(), n, pivots + i * n);
    return {zero > 0 ? Status::Singular : Status::Ok, zero};
  });
  if (frame.status != 0) return;
  const Needs needs{b.size(), 0, b.size() * (n + 4)};
  for_each_matrix<T>(frame, x.count, x.batched, needs, [&](int64_t i, Buffer<T>& scratch) -> Failure {
    const int64_t ia = of_a.of(i);
    solve_one(*library, lu + ia * a.size(), pivots + ia * n, b.at(of_b.of(i)), x.at(i), b.rows, b.cols,
              left, scratch.numbers.get());
    return {};
  });
}

// inverse (.., n, n), A (.., n, n); with `informs` also info int32 (..), after the inverse.
// Scalar: whether a singular matrix is an error; if not, its inverse is NaN.
template <class T, bool informs> void inverse(Frame& frame) {
  const Lapack<T>* library = library_for<T>(frame, frame.operands[0]);
  if (library == nullptr) return;
  const Matrices<T> out(frame.operands[0]);
  const Matrices<const T> a(frame.operands[informs ? 2 : 1]);
  int* info = informs ? frame.operands[1].data_as<int>() : nullptr;
  const bool strict = frame.scalars[0] != 0;
  const int n = a.rows, lead = at_least_one(n), work = at_least_one(64 * n);
  const Needs needs{work, n, 3 * cube(n)};
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Buffer<T>& scratch) -> Failure {
    T* x = out.at(i);
    copy(a.at(i), x, a.size());
    int zero = factor(*library, x, n, scratch.ints.get());
    if (informs) info[i] = zero;
    if (zero > 0) for (int64_t k = 0; k < a.size(); k++) x[k] = T(RealType<T>(NAN));
    if (zero > 0) return {strict ? Status::Singular : Status::Ok, zero};
    if (n <= lu_small_rows) {
      T* lu = scratch.numbers.get();
      copy(x, lu, a.size());
      for (int k = 0; k < a.size(); k++) x[k] = T(RealType<T>(k % (n + 1) == 0));
      solve_small(lu, scratch.ints.get(), x, n, n);
      return {};
    }
    library->getri(&n, x, &lead, scratch.ints.get(), scratch.numbers.get(), &work, &zero);
    return {};
  });
}

// The factors of A in scratch, and what `finish` makes of their diagonal and of the sign of P.
template <class T, class Finish> void determinants(Frame& frame, const Operand& x, Finish finish) {
  const Lapack<T>* library = library_for<T>(frame, x);
  if (library == nullptr) return;
  const Matrices<const T> a(x);
  const int n = a.rows;
  for_each_matrix<T>(frame, a.count, a.batched, {a.size(), n, cube(n)}, [&](int64_t i, Buffer<T>& scratch) -> Failure {
    T* lu = scratch.numbers.get();
    copy(a.at(i), lu, a.size());
    factor(*library, lu, n, scratch.ints.get());
    bool odd = false;
    for (int k = 0; k < n; k++) odd ^= scratch.ints[k] != k + 1;
    finish(i, [&](int k) { return lu[int64_t(k) * n + k]; }, odd ? T(-1) : T(1), n);
    return {};
  });
}

// det (..), A (.., n, n). det A = det P det U.
template <class T> void det(Frame& frame) {
  T* out = frame.operands[0].data_as<T>();
  determinants<T>(frame, frame.operands[1], [&](int64_t i, auto diagonal, T sign, int n) {
    T product = sign;
    for (int k = 0; k < n; k++) product *= diagonal(k);
    out[i] = product;
  });
}

// x / |x|, and x itself where that is 0 or NaN.
template <class T> T sign_of(T x) { return x > 0 ? T(1) : x < 0 ? T(-1) : x; }
template <class T> Complex<T> sign_of(Complex<T> z) {
  const T size = size_of(z);
  return size == 0 ? z : z / size;
}

// sign (..), logabsdet (..), A (.., n, n). A singular matrix has sign 0 and -inf.
template <class T> void slogdet(Frame& frame) {
  using R = RealType<T>;
  T* signs = frame.operands[0].data_as<T>();
  R* logs = frame.operands[1].data_as<R>();
  determinants<T>(frame, frame.operands[2], [&](int64_t i, auto diagonal, T sign, int n) {
    R sum = 0;
    for (int k = 0; k < n; k++) {
      const T d = diagonal(k);
      sign *= sign_of(d);
      sum += log(size_of(d));
    }
    signs[i] = sign;
    logs[i] = sum;
  });
}

constexpr Row rows[] = {
    MATRIX_ROWS("solve", solve),
    MATRIX_ROWS("inverse", inverse, false),
    MATRIX_ROWS("inverse_ex", inverse, true),
    MATRIX_ROWS("det", det),
    MATRIX_ROWS("slogdet", slogdet),
};

}  // namespace

extern const Table lu_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
