// Eigenvalues and eigenvectors of symmetric and Hermitian matrices, A = V L V^H, and of any square
// ones, A V = V L.

#include "native/core/dtype.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/matrices.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// The library meets A^T = conj(A), whose vectors are conj(V), and leaves them as rows.
template <class T> void conjugate_transpose(T* x, int n) {
  for (int r = 0; r < n; r++) {
    for (int c = 0; c <= r; c++) {
      const T kept = conjugate(x[int64_t(r) * n + c]);
      x[int64_t(r) * n + c] = conjugate(x[int64_t(c) * n + r]);
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
  const Operand& operand = frame.operands[wants_vectors ? 2 : 1];
  const Lapack<T>* library = library_for<T>(frame, operand);
  if (library == nullptr) return;
  const Matrices<const T> a(operand);
  using R = RealType<T>;
  R* values = frame.operands[0].data_as<R>();
  T* vectors = wants_vectors ? frame.operands[1].data_as<T>() : nullptr;
  const int n = a.rows;
  if (n == 0) return;
  const bool upper = frame.scalars[0] != 0;
  const char* job = wants_vectors ? "V" : "N";
  const char* triangle = upper ? "L" : "U";
  int work = -1, reals = -1, ints = -1, info = 0, least_ints = 1;
  T least = 1;
  R least_reals = 0;
  library->heevd(job, triangle, &n, nullptr, &n, nullptr, &least, &work, &least_reals, &reals, &least_ints, &ints, &info);
  work = whole_size(least);
  reals = whole_size(least_reals);
  ints = least_ints;
  const Needs needs{work + (wants_vectors ? 0 : a.size()), ints, 9 * a.size() * (n + 8), reals};
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Buffer<T>& scratch) -> Failure {
    if (!finite_triangle(a.at(i), n, upper)) return {Status::NotFinite, 0};
    T* v = wants_vectors ? vectors + i * a.size() : scratch.numbers.get() + work;
    copy(a.at(i), v, a.size());
    int failed = 0;
    library->heevd(job, triangle, &n, v, &n, values + i * n, scratch.numbers.get(), &work,
                   scratch.reals.get(), &reals, scratch.ints.get(), &ints, &failed);
    if (failed > 0) return {Status::NotConverged, failed};
    if (wants_vectors) conjugate_transpose(v, n);
    return {};
  });
}

// ── Of any square matrix ────────────────────────────────────────────────────────────────────────

// L (n) and, where vr is there, V (n, n) row by row, of one matrix a (n, n) in the library's order.
// `packed` are vectors as the library gives them: column by column.
template <class R>
int decompose(const Lapack<Complex<R>>& library, int n, Complex<R>* a, Complex<R>* values, Complex<R>* packed,
              Complex<R>* vectors, Complex<R>* work, int lwork, R* reals) {
  const char* job = packed != nullptr ? "V" : "N";
  int info = 0;
  library.geev_("N", job, &n, a, &n, values, nullptr, &n, packed, &n, work, &lwork, reals, &info, 1, 1);
  if (vectors != nullptr) transpose(packed, vectors, n, n);
  return info;
}

// Real matrices have pairs of conjugate values, the one with the positive imaginary part first; of
// their vectors x + iy and x - iy the library gives x and then y.
template <class R>
int decompose(const Lapack<R>& library, int n, R* a, Complex<R>* values, R* packed, Complex<R>* vectors, R* work,
              int lwork, R* parts) {
  const char* job = packed != nullptr ? "V" : "N";
  R *re = parts, *im = parts + n;
  int info = 0;
  library.geev_("N", job, &n, a, &n, re, im, nullptr, &n, packed, &n, work, &lwork, &info, 1, 1);
  for (int k = 0; k < n && lwork > 0; k++) values[k] = {re[k], im[k]};
  for (int c = 0; c < n && vectors != nullptr; c++) {
    const bool second = im[c] < 0;
    const R* x = packed + int64_t(second ? c - 1 : c) * n;
    for (int r = 0; r < n; r++) {
      const R y = im[c] == 0 ? R(0) : x[n + r];
      vectors[int64_t(r) * n + c] = {x[r], second ? -y : y};
    }
  }
  return info;
}

// values (.., n), vectors (.., n, n) as columns, both complex, A (.., n, n); without `wants_vectors`
// those are absent.
template <class T, bool wants_vectors> void eig(Frame& frame) {
  using R = RealType<T>;
  const Operand& operand = frame.operands[wants_vectors ? 2 : 1];
  const Lapack<T>* library = library_for<T>(frame, operand);
  if (library == nullptr) return;
  const Matrices<const T> a(operand);
  Complex<R>* values = frame.operands[0].data_as<Complex<R>>();
  Complex<R>* vectors = wants_vectors ? frame.operands[1].data_as<Complex<R>>() : nullptr;
  const int n = a.rows;
  if (n == 0) return;
  // The library writes to the first number of each workspace when it is asked for their lengths.
  T least = 1;
  R spare = 0;
  decompose(*library, n, static_cast<T*>(nullptr), values, wants_vectors ? &least : nullptr,
            static_cast<Complex<R>*>(nullptr), &least, -1, &spare);
  const int work = whole_size(least);
  const int64_t size = a.size();
  const Needs needs{work + 2 * size, 0, 25 * size * (n + 8), 2 * int64_t(n)};
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Buffer<T>& scratch) -> Failure {
    if (!all_finite(a.at(i), size)) return {Status::NotFinite, 0};
    T* columns = scratch.numbers.get();
    transpose(a.at(i), columns, n, n);
    const int failed = decompose(*library, n, columns, values + i * n, wants_vectors ? columns + size : nullptr,
                                 wants_vectors ? vectors + i * size : nullptr, columns + 2 * size, work,
                                 scratch.reals.get());
    return {failed > 0 ? Status::NotConverged : Status::Ok, failed};
  });
}

constexpr Row rows[] = {
    MATRIX_ROWS("eigh", eigh, true),
    MATRIX_ROWS("eigvalsh", eigh, false),
    MATRIX_ROWS("eig", eig, true),
    MATRIX_ROWS("eigvals", eig, false),
};

}  // namespace

extern const Table eigen_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
