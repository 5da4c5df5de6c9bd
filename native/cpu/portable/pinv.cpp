// The inverse of Moore and Penrose, V diag(1 / S) U^H over the singular values that count.

#include "native/core/dtype.h"
#include "native/cpu/blas.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/registry.h"
#include "native/cpu/svd.h"

namespace fluxion::FLUXION_ISA {

namespace {

void product(const Blas& l, int n, int m, int k, const float* vh, const float* u, float* out) {
  l.sgemm(CblasRowMajor, CblasTrans, CblasTrans, n, m, k, 1, vh, n, u, k, 0, out, m);
}
void product(const Blas& l, int n, int m, int k, const double* vh, const double* u, double* out) {
  l.dgemm(CblasRowMajor, CblasTrans, CblasTrans, n, m, k, 1, vh, n, u, k, 0, out, m);
}
void product(const Blas& l, int n, int m, int k, const Complex<float>* vh, const Complex<float>* u, Complex<float>* out) {
  const Complex<float> one(1), zero(0);
  l.cgemm(CblasRowMajor, CblasConjTrans, CblasConjTrans, n, m, k, &one, vh, n, u, k, &zero, out, m);
}
void product(const Blas& l, int n, int m, int k, const Complex<double>* vh, const Complex<double>* u, Complex<double>* out) {
  const Complex<double> one(1), zero(0);
  l.zgemm(CblasRowMajor, CblasConjTrans, CblasConjTrans, n, m, k, &one, vh, n, u, k, &zero, out, m);
}

// The Hermitian matrix (n, n) whose lower triangle is that of x, the diagonal being real.
template <class T> void mirror_lower(const T* x, T* out, int n) {
  for (int r = 0; r < n; r++) {
    for (int c = 0; c < r; c++) {
      out[int64_t(r) * n + c] = x[int64_t(r) * n + c];
      out[int64_t(c) * n + r] = conjugate(x[int64_t(r) * n + c]);
    }
    out[int64_t(r) * n + r] = T(real_part(x[int64_t(r) * n + r]));
  }
}

// Row i of vh (k, n) divided by s[i], or zeroed where s[i] <= cutoff.
template <class T> void divide_rows(T* vh, const RealType<T>* s, int k, int n, RealType<T> cutoff) {
  for (int i = 0; i < k; i++) {
    for (int c = 0; c < n; c++) {
      T& x = vh[int64_t(i) * n + c];
      x = s[i] > cutoff ? x / s[i] : T(0);
    }
  }
}

// out (.., n, m), A (.., m, n), atol and rtol (..) or of one element. Singular values up to
// max(atol, rtol * the largest) count as zero. Of complex tolerances the real part counts. Scalar:
// whether A is Hermitian, and read below its diagonal only.
template <class T> void pinv(Frame& frame) {
  using R = RealType<T>;
  const Lapack<T>* library = library_for<T>(frame, frame.operands[1]);
  const Blas* products = blas();
  if (library == nullptr) return;
  if (products == nullptr) return frame.fail(Status::LibraryMissing);
  const Matrices<T> out(frame.operands[0]);
  const Matrices<const T> a(frame.operands[1]);
  const auto tolerance = [&](int k, int64_t i) {
    const Operand& x = frame.operands[k];
    return real_part(x.data_as<T>()[x.numel > 1 ? i : 0]);
  };
  const bool mirrored = frame.scalars[0] != 0;
  const int m = a.rows, n = a.cols, k = m < n ? m : n;
  if (k == 0) return;
  const Svd<T> svd(*library, 'S', m, n, k, k);
  Needs needs = svd.needs();
  // The decomposition's own, then U (m, k), Vh (k, n), A with its triangle mirrored; and S (k).
  const int64_t own = needs.numbers, own_reals = needs.reals;
  needs.numbers += int64_t(m) * k + int64_t(k) * n + (mirrored ? a.size() : 0);
  needs.reals += k;
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Buffer<T>& scratch) {
    T* u = scratch.numbers.get() + own;
    T* vh = u + int64_t(m) * k;
    T* whole = vh + int64_t(k) * n;
    R* s = scratch.reals.get() + own_reals;
    if (mirrored) mirror_lower(a.at(i), whole, n);
    const Failure failure = svd.run(mirrored ? whole : a.at(i), s, u, vh, scratch);
    if (failure.status != Status::Ok) return failure;
    const R least = tolerance(2, i), relative = tolerance(3, i) * s[0];
    divide_rows(vh, s, k, n, least > relative ? least : relative);
    product(*products, n, m, k, vh, u, out.at(i));
    return failure;
  });
}

constexpr Row rows[] = {
    MATRIX_ROWS("pinv", pinv),
};

}  // namespace

extern const Table pinv_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
