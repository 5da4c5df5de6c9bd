// Cholesky factors: A = L L^H, or U^H U.

#include "native/core/dtype.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/matrices.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// One triangle of x (n, n) with zeros for the other.
template <class T> void copy_triangle(const T* x, T* out, int n, bool upper) {
  for (int r = 0; r < n; r++) {
    for (int c = 0; c < n; c++) {
      const int64_t at = int64_t(r) * n + c;
      out[at] = (upper ? c >= r : c <= r) ? x[at] : T(0);
    }
  }
}

// The order of the first leading minor of a (n, n) that is not positive; 0 when a is positive
// definite, and holds its factor. The library meets the transpose, so the triangles change names:
// A^T = U^H U is A = U^T (U^T)^H.
template <class T> int factor(const Lapack<T>& lapack, T* a, int n, bool upper) {
  const int lead = n > 1 ? n : 1;
  int info = 0;
  lapack.potrf(upper ? "L" : "U", &n, a, &lead, &info, 1);
  // The library may go on with a NaN.
  for (int k = 0; k < n && info == 0; k++) if (!(real_part(a[int64_t(k) * n + k]) > 0)) info = k + 1;
  return info;
}

// factor (.., n, n), A (.., n, n); with `informs` also info int32 (..), after the factor.
// Scalars: upper; whether a matrix that is not positive definite is an error.
template <class T, bool informs> void cholesky(Frame& frame) {
  const Lapack<T>* library = library_for<T>(frame, frame.operands[0]);
  if (library == nullptr) return;
  const Matrices<T> out(frame.operands[0]);
  const Matrices<const T> a(frame.operands[informs ? 2 : 1]);
  int* info = informs ? frame.operands[1].data_as<int>() : nullptr;
  const bool upper = frame.scalars[0] != 0, strict = frame.scalars[1] != 0;
  const int n = a.rows;
  const Needs needs{0, 0, int64_t(n) * n * (n / 3 + 4)};
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Buffer<T>&) -> Failure {
    copy_triangle(a.at(i), out.at(i), n, upper);
    const int minor = factor(*library, out.at(i), n, upper);
    if (informs) info[i] = minor;
    return {minor > 0 && strict ? Status::NotPositiveDefinite : Status::Ok, minor};
  });
}

constexpr Row rows[] = {
    MATRIX_ROWS("cholesky", cholesky, false),
    MATRIX_ROWS("cholesky_ex", cholesky, true),
};

}  // namespace

extern const Table cholesky_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
