// Eigenvalues and eigenvectors of symmetric matrices, A = V L V^T.

#include "native/core/dtype.h"
#include "native/cpu/matrices.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

template <class T> void transpose_square(T* x, int n) {
  for (int r = 1; r < n; r++) {
    for (int c = 0; c < r; c++) {
      const T kept = x[int64_t(r) * n + c];
      x[int64_t(r) * n + c] = x[int64_t(c) * n + r];
      x[int64_t(c) * n + r] = kept;
    }
  }
}

// One triangle of x (n, n) has no NaN and no infinity. The other is not read.
template <class T> bool finite_triangle(const T* x, int n, bool upper) {
  for (int r = 0; r < n; r++) {
    const T* row = x + int64_t(r) * n;
    if (!(upper ? all_finite(row + r, n - r) : all_finite(row, r + 1))) return false;
  }
  return true;
}

// values (.., n), vectors (.., n, n) as columns, A (.., n, n); without `wants_vectors` those are
// absent. Scalar: whether the upper triangle of A is read, which to the library is the lower one.
template <class T, bool wants_vectors> void eigh(Frame& frame) {
  const Lapack<T>* library = lapack<T>();
  if (library == nullptr) return frame.fail(Status::LibraryMissing);
  const Operand& operand = frame.operands[wants_vectors ? 2 : 1];
  if (!fits_library(frame, operand)) return;
  const Matrices<const T> a(operand);
  T* values = frame.operands[0].data_as<T>();
  T* vectors = wants_vectors ? frame.operands[1].data_as<T>() : nullptr;
  const int n = a.rows;
  if (n == 0) return;
  const bool upper = frame.scalars[0] != 0;
  const char* job = wants_vectors ? "V" : "N";
  const char* triangle = upper ? "L" : "U";
  int work = -1, ints = -1, info = 0, least_ints = 1;
  T least = 1;
  library->syevd(job, triangle, &n, nullptr, &n, nullptr, &least, &work, &least_ints, &ints, &info, 1, 1);
  work = whole_size(least);
  ints = least_ints;
  const Needs needs{work + (wants_vectors ? 0 : a.size()), ints, 9 * a.size() * (n + 8)};
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Scratch<T>& scratch) -> Failure {
    if (!finite_triangle(a.at(i), n, upper)) return {Status::NotFinite, 0};
    T* v = wants_vectors ? vectors + i * a.size() : scratch.numbers.get() + work;
    copy(a.at(i), v, a.size());
    int failed = 0;
    library->syevd(job, triangle, &n, v, &n, values + i * n, scratch.numbers.get(), &work,
                   scratch.ints.get(), &ints, &failed, 1, 1);
    if (failed > 0) return {Status::NotConverged, failed};
    if (wants_vectors) transpose_square(v, n);
    return {};
  });
}

constexpr Row rows[] = {
    {"eigh", DType::Float32, eigh<float, true>},
    {"eigh", DType::Float64, eigh<double, true>},
    {"eigvalsh", DType::Float32, eigh<float, false>},
    {"eigvalsh", DType::Float64, eigh<double, false>},
};

}  // namespace

extern const Table eigen_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
