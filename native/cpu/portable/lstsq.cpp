// Least squares: the X of least |A X - B|, and of those the least.

#include "native/core/dtype.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/matrices.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// In the order of the entry's drivers.
enum Driver { Gels, Gelsy, Gelsd, Gelss };

// One problem, A (m, n) and B (m, r), in the library's order: a (m, n) and b (larger of m and n, r).
template <class T> struct LeastSquares {
  const Lapack<T>& library;
  using R = RealType<T>;
  Driver driver;
  int m, n, r;
  R rcond;
  int lead_b, work, ints, reals;

  LeastSquares(const Lapack<T>& l, Driver d, int rows, int cols, int rhs, R cutoff)
      : library(l), driver(d), m(rows), n(cols), r(rhs), rcond(cutoff),
        lead_b(rows > cols ? rows : cols), work(-1), ints(n), reals(0) {
    T size = 1;
    R least_reals = 0;
    int least = 0, rank = 0;
    call(nullptr, nullptr, nullptr, &rank, &size, &least_reals, &least);
    work = whole_size(size);
    if (driver == Gelsd) ints = least + 1;
    // As the library's manual counts them; the driver gelsd says so itself.
    if (is_complex<T>) reals = driver == Gelsd ? whole_size(least_reals) : 5 * (m + n);
  }

  // Fills b with X; what did not go well, as the library says it.
  int call(T* a, T* b, R* s, int* rank, T* space, R* real_space, int* integers) const {
    int info = 0;
    switch (driver) {
      case Gels: library.gels("N", &m, &n, &r, a, &m, b, &lead_b, space, &work, &info, 1); break;
      case Gelsy: library.gelsy(&m, &n, &r, a, &m, b, &lead_b, integers, &rcond, rank, space, &work, real_space, &info); break;
      case Gelsd: library.gelsd(&m, &n, &r, a, &m, b, &lead_b, s, &rcond, rank, space, &work, real_space, integers, &info); break;
      case Gelss: library.gelss(&m, &n, &r, a, &m, b, &lead_b, s, &rcond, rank, space, &work, real_space, &info); break;
    }
    return info;
  }
};

// B (m, r) column by column, with room below for the rows that X has more.
template <class T> void copy_columns(const T* b, T* out, int m, int r, int lead) {
  for (int c = 0; c < r; c++) {
    for (int i = 0; i < lead; i++) out[int64_t(c) * lead + i] = i < m ? b[int64_t(i) * r + c] : T(0);
  }
}

template <class T> constexpr T epsilon = T(1.1920928955078125e-07);
template <> constexpr double epsilon<double> = 2.220446049250313e-16;

// X (.., n, r), rank int64 (..), singular values (.., k), A (.., m, n), B (.., m, r), of one batch.
// Scalars: the driver; rcond, below 0 for the larger dim times epsilon. Drivers without singular
// values, or without a rank, leave those alone.
template <class T> void lstsq(Frame& frame) {
  using R = RealType<T>;
  const Lapack<T>* library = library_for<T>(frame, frame.operands[3], frame.operands[4]);
  if (library == nullptr) return;
  const Matrices<T> x(frame.operands[0]);
  const Matrices<const T> a(frame.operands[3]), b(frame.operands[4]);
  int64_t* ranks = frame.operands[1].data_as<int64_t>();
  R* values = frame.operands[2].data_as<R>();
  const Driver driver = static_cast<Driver>(static_cast<int>(frame.scalars[0]));
  const int m = a.rows, n = a.cols, r = b.cols, k = m < n ? m : n;
  if (k == 0 || r == 0) {
    for (int64_t i = 0; i < x.count * x.size(); i++) x.data[i] = 0;
    for (int64_t i = 0; i < a.count; i++) ranks[i] = 0;
    return;
  }
  const double rcond = frame.scalars[1];
  const R cutoff = rcond < 0 ? epsilon<R> * R(m > n ? m : n) : static_cast<R>(rcond);
  const LeastSquares<T> problem(*library, driver, m, n, r, cutoff);
  const int64_t size_b = int64_t(problem.lead_b) * r;
  const Needs needs{a.size() + size_b + problem.work, problem.ints, 8 * a.size() * (k + 8), problem.reals};
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Buffer<T>& scratch) -> Failure {
    if (!all_finite(a.at(i), a.size()) || !all_finite(b.at(i), b.size())) return {Status::NotFinite, 0};
    T* columns = scratch.numbers.get();
    T* solution = columns + a.size();
    transpose(a.at(i), columns, m, n);
    copy_columns(b.at(i), solution, m, r, problem.lead_b);
    for (int c = 0; c < n && driver == Gelsy; c++) scratch.ints[c] = 0;
    int rank = 0;
    const int info = problem.call(columns, solution, values + i * k, &rank, solution + size_b, scratch.reals.get(),
                                  scratch.ints.get());
    if (info > 0) return {driver == Gels ? Status::RankDeficient : Status::NotConverged, info};
    ranks[i] = rank;
    for (int row = 0; row < n; row++) {
      for (int c = 0; c < r; c++) x.at(i)[int64_t(row) * r + c] = solution[int64_t(c) * problem.lead_b + row];
    }
    return {};
  });
}

constexpr Row rows[] = {
    MATRIX_ROWS("lstsq", lstsq),
};

}  // namespace

extern const Table lstsq_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
