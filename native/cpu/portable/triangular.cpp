// Triangular systems.

#include "native/core/dtype.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/matrices.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// X (.., n, k), A (.., n, n), B (.., n, k), whose batch dims broadcast; with right, B and X are
// (.., k, n). Scalars: upper, left, unitriangular. In memory all three are transposes to the
// library: A X = B is X^T A^T = B^T, so that sides and triangles change names.
template <class T> void solve_triangular(Frame& frame) {
  const Lapack<T>* library = library_for<T>(frame, frame.operands[0], frame.operands[1]);
  if (library == nullptr) return;
  const Matrices<T> x(frame.operands[0]);
  const Matrices<const T> a(frame.operands[1]), b(frame.operands[2]);
  const BatchIndex of_a(frame.operands[0], frame.operands[1]), of_b(frame.operands[0], frame.operands[2]);
  const bool upper = frame.scalars[0] != 0, left = frame.scalars[1] != 0, unit = frame.scalars[2] != 0;
  if (x.size() == 0) return;
  const int n = a.rows;
  const T one = 1;
  const Needs needs{0, 0, b.size() * (n + 4)};
  for_each_matrix<T>(frame, x.count, x.batched, needs, [&](int64_t i, Buffer<T>&) -> Failure {
    copy(b.at(of_b.of(i)), x.at(i), b.size());
    library->trsm(left ? "R" : "L", upper ? "L" : "U", "N", unit ? "U" : "N", &b.cols, &b.rows, &one,
                  a.at(of_a.of(i)), &n, x.at(i), &b.cols, 1, 1, 1, 1);
    return {};
  });
}

constexpr Row rows[] = {
    MATRIX_ROWS("solve_triangular", solve_triangular),
};

}  // namespace

extern const Table triangular_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
