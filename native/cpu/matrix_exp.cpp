// The exponential of square matrices by scaling, a Padé approximant and squaring: Higham, The scaling
// and squaring method for the matrix exponential revisited, 2005. Each theta is the norm up to which
// the approximant of that degree is exact to the last bit of the dtype.

#include <math.h>

#include "native/core/dtype.h"
#include "native/cpu/blas.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/matrices.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

struct Approximant {
  int degree;
  double theta;
  double b[14];
};

template <class R> struct Approximants;
template <> struct Approximants<float> {
  static constexpr int count = 3;
  static constexpr Approximant all[] = {
      {3, 4.258730016922831e-1, {120, 60, 12, 1}},
      {5, 1.880152677804762, {30240, 15120, 3360, 420, 30, 1}},
      {7, 3.925724783138660, {17297280, 8648640, 1995840, 277200, 25200, 1512, 56, 1}},
  };
};
template <> struct Approximants<double> {
  static constexpr int count = 5;
  static constexpr Approximant all[] = {
      {3, 1.495585217958292e-2, {120, 60, 12, 1}},
      {5, 2.539398330063230e-1, {30240, 15120, 3360, 420, 30, 1}},
      {7, 9.504178996162932e-1, {17297280, 8648640, 1995840, 277200, 25200, 1512, 56, 1}},
      {9, 2.097847961257068, {17643225600, 8821612800, 2075673600, 302702400, 30270240, 2162160, 110880, 3960, 90, 1}},
      {13, 5.371920351148152, {64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800,
                               129060195264000, 10559470521600, 670442572800, 33522128640, 1323241920,
                               40840800, 960960, 16380, 182, 1}},
  };
};

void multiply(const Blas& l, int n, const float* a, const float* b, float* out) {
  l.sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a, n, b, n, 0, out, n);
}
void multiply(const Blas& l, int n, const double* a, const double* b, double* out) {
  l.dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a, n, b, n, 0, out, n);
}
void multiply(const Blas& l, int n, const Complex<float>* a, const Complex<float>* b, Complex<float>* out) {
  const Complex<float> one(1), zero(0);
  l.cgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, &one, a, n, b, n, &zero, out, n);
}
void multiply(const Blas& l, int n, const Complex<double>* a, const Complex<double>* b, Complex<double>* out) {
  const Complex<double> one(1), zero(0);
  l.zgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, &one, a, n, b, n, &zero, out, n);
}

// The largest sum of magnitudes of a row. NaN where there is one.
template <class T> double norm_of(const T* a, int n) {
  double norm = 0;
  for (int r = 0; r < n; r++) {
    double sum = 0;
    for (int c = 0; c < n; c++) sum += double(size_of(a[int64_t(r) * n + c]));
    if (!(sum <= norm)) norm = sum;
  }
  return norm;
}

// One matrix of n rows, with working memory for as many like it as there are `buffers`.
template <class T> struct Exponential {
  const Lapack<T>& lapack;
  const Blas& blas;
  int n;

  using R = RealType<T>;
  static constexpr int buffers = 9;
  int64_t size() const { return int64_t(n) * n; }

  Failure run(const T* x, T* out, Buffer<T>& scratch) const {
    const double norm = norm_of(x, n);
    if (!isfinite(norm)) {
      for (int64_t i = 0; i < size(); i++) out[i] = T(R(NAN));
      return {};
    }
    const Approximant* one = Approximants<R>::all;
    const Approximant* last = one + Approximants<R>::count - 1;
    while (one < last && norm > one->theta) one++;
    int squarings = 0;
    if (norm > last->theta) frexp(norm / last->theta, &squarings);
    T* a = scratch.numbers.get();
    const R scale = static_cast<R>(ldexp(1.0, -squarings));
    for (int64_t i = 0; i < size(); i++) a[i] = x[i] * scale;
    T* spare = a + 7 * size();
    const Failure failure = approximate(*one, a, out, spare, scratch.ints.get());
    for (int k = 0; k < squarings; k++) {
      multiply(blas, n, out, out, spare);
      copy(spare, out, size());
    }
    return failure;
  }

 private:
  // out = (V - U)^-1 (V + U), where V is the even part of the numerator and U the odd one.
  Failure approximate(const Approximant& p, T* a, T* out, T* spare, int* pivots) const {
    T *even = a + size(), *u = a + 5 * size(), *v = a + 6 * size();
    const int powers = p.degree == 13 ? 3 : p.degree / 2;
    multiply(blas, n, a, a, even);
    for (int k = 1; k < powers; k++) multiply(blas, n, even + (k - 1) * size(), even, even + k * size());
    part(p, 0, even, powers, v, spare);
    part(p, 1, even, powers, out, spare);
    multiply(blas, n, a, out, u);
    for (int64_t i = 0; i < size(); i++) {
      out[i] = v[i] + u[i];
      v[i] -= u[i];
    }
    // All are powers of one matrix, so that it does not matter that the library sees transposes.
    int info = 0;
    lapack.getrf(&n, &n, v, &n, pivots, &info);
    lapack.getrs("N", &n, &n, v, &n, pivots, out, &n, &info, 1);
    return {};
  }

  // out = b[odd] I + b[odd + 2] A^2 + …, from the even powers of A. Degree 13 has A^6 as a factor of
  // the terms beyond.
  void part(const Approximant& p, int odd, const T* even, int powers, T* out, T* spare) const {
    polynomial(p.b + odd, p.b[odd], even, powers, out);
    if (p.degree != 13) return;
    polynomial(p.b + odd + 6, 0, even, powers, spare);
    multiply(blas, n, even + 2 * size(), spare, spare + size());
    for (int64_t i = 0; i < size(); i++) out[i] += spare[size() + i];
  }

  // out = constant I + b[2] A^2 + b[4] A^4 + …
  void polynomial(const double* b, double constant, const T* even, int powers, T* out) const {
    for (int64_t i = 0; i < size(); i++) out[i] = 0;
    for (int k = 0; k < powers; k++) {
      const R factor = static_cast<R>(b[2 * (k + 1)]);
      for (int64_t i = 0; i < size(); i++) out[i] += factor * even[k * size() + i];
    }
    for (int64_t i = 0; i < n; i++) out[i * n + i] += static_cast<R>(constant);
  }
};

// out (.., n, n), A (.., n, n).
template <class T> void matrix_exp(Frame& frame) {
  const Lapack<T>* library = library_for<T>(frame, frame.operands[1]);
  const Blas* products = blas();
  if (library == nullptr) return;
  if (products == nullptr) return frame.fail(Status::LibraryMissing);
  const Matrices<T> out(frame.operands[0]);
  const Matrices<const T> a(frame.operands[1]);
  if (a.rows == 0) return;
  const Exponential<T> one{*library, *products, a.rows};
  const Needs needs{one.buffers * a.size(), a.rows, 24 * a.size() * (a.rows + 4)};
  for_each_matrix<T>(frame, a.count, a.batched, needs, [&](int64_t i, Buffer<T>& scratch) {
    return one.run(a.at(i), out.at(i), scratch);
  });
}

constexpr Row rows[] = {
    MATRIX_ROWS("matrix_exp", matrix_exp),
};

}  // namespace

extern const Table matrix_exp_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
