// The factors of A = P L U themselves, and P as a matrix.

#include "native/core/dtype.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/lu_small.h"
#include "native/cpu/matrices.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// LU (.., m, n), pivots int32 (.., k), info int32 (..), A (.., m, n), with k = min(m, n).
// Scalar: whether a zero on the diagonal of U is an error.
template <class T> void lu_factor(Frame& frame) {
  const Lapack<T>* library = library_for<T>(frame, frame.operands[0]);
  if (library == nullptr) return;
  const Matrices<T> out(frame.operands[0]);
  const Matrices<const T> a(frame.operands[3]);
  int* pivots = frame.operands[1].data_as<int>();
  int* info = frame.operands[2].data_as<int>();
  const bool strict = frame.scalars[0] != 0;
  const int m = a.rows, n = a.cols, k = m < n ? m : n, lead = m > 1 ? m : 1;
  const Needs needs{a.size(), 0, int64_t(m) * n * (k + 8)};
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Buffer<T>& scratch) -> Failure {
    T* columns = scratch.numbers.get();
    transpose(a.at(i), columns, m, n);
    if (m == n && n <= lu_small_rows) info[i] = factor_small(columns, n, pivots + i * k);
    else library->getrf(&m, &n, columns, &lead, pivots + i * k, info + i);
    transpose(columns, out.at(i), n, m);
    return {info[i] > 0 && strict ? Status::Singular : Status::Ok, info[i]};
  });
}

// P (.., m, m), LU (.., m, n), read for nothing but its dtype, pivots int64 (.., k), whose batch dims
// are those of P. Row i of L U was exchanged with row pivots[i], counted from 1, for i = 0, 1, ….
template <class T> void permutation_matrix(Frame& frame) {
  const Matrices<T> out(frame.operands[0]);
  const Operand& operand = frame.operands[2];
  const int64_t* pivots = operand.data_as<int64_t>();
  const int64_t k = operand.size(operand.rank() - 1), m = out.rows;
  Buffer<T> scratch(0, m);
  if (!scratch.ready()) return frame.fail(Status::OutOfMemory, m * double(sizeof(int)));
  for (int64_t b = 0; b < out.count; b++) {
    int* row_of = scratch.ints.get();
    for (int r = 0; r < m; r++) row_of[r] = r;
    for (int64_t i = 0; i < k; i++) {
      const int64_t with = pivots[b * k + i] - 1;
      if (with < 0 || with >= m) return frame.fail(Status::IndexOutOfRange, b * k + i, with + 1, m + 1);
      const int kept = row_of[i];
      row_of[i] = row_of[with];
      row_of[with] = kept;
    }
    T* p = out.at(b);
    for (int64_t i = 0; i < m * m; i++) p[i] = 0;
    for (int c = 0; c < m; c++) p[row_of[c] * m + c] = 1;
  }
}

constexpr Row rows[] = {
    MATRIX_ROWS("lu_factor", lu_factor),
    MATRIX_ROWS("permutation_matrix", permutation_matrix),
};

}  // namespace

extern const Table lu_factor_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
