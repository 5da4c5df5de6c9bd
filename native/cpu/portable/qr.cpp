// QR by Householder's reflectors.

#include "native/core/dtype.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/matrices.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// The library asks for no more than 64 columns of work at once.
constexpr int block = 64;

int larger(int a, int b) { return a > b ? a : b; }
int smaller(int a, int b) { return a < b ? a : b; }

// out (rows, cols) = the upper triangle of the first rows of a, stored column by column (m, cols).
template <class T> void upper_triangle(const T* a, int m, T* out, int rows, int cols) {
  for (int r = 0; r < rows; r++) {
    for (int c = 0; c < cols; c++) out[int64_t(r) * cols + c] = c >= r ? a[int64_t(c) * m + r] : T(0);
  }
}

// Q (.., m, q), R (.., r, n), A (.., m, n): q = r = min(m, n), or q = r = m for the complete Q.
// Without `wants_q` Q is absent. The library needs the columns one after the other.
template <class T, bool wants_q> void qr(Frame& frame) {
  const Operand& operand = frame.operands[wants_q ? 2 : 1];
  const Lapack<T>* library = library_for<T>(frame, operand);
  if (library == nullptr) return;
  const Matrices<T> r(frame.operands[wants_q ? 1 : 0]);
  const Matrices<T> q(frame.operands[0]);
  const Matrices<const T> a(operand);
  const int m = a.rows, n = a.cols, k = smaller(m, n), lead = larger(m, 1);
  const int wide = larger(n, wants_q ? q.cols : 0), work = block * larger(wide, 1);
  const Needs needs{int64_t(m) * wide + k + work, 0, 2 * int64_t(m) * wide * (k + 8)};
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Buffer<T>& scratch) -> Failure {
    T* columns = scratch.numbers.get();
    T* tau = columns + int64_t(m) * wide;
    T* space = tau + k;
    int info = 0;
    transpose(a.at(i), columns, m, n);
    library->geqrf(&m, &n, columns, &lead, tau, space, &work, &info);
    upper_triangle(columns, m, r.at(i), r.rows, n);
    if (!wants_q || m == 0) return {};
    library->orgqr(&m, &q.cols, &k, columns, &lead, tau, space, &work, &info);
    transpose(columns, q.at(i), q.cols, m);
    return {};
  });
}

constexpr Row rows[] = {
    MATRIX_ROWS("qr", qr, true),
    MATRIX_ROWS("qr_r", qr, false),
};

}  // namespace

extern const Table qr_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
