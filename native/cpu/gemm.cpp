// The driver of matrix products: the batch, the split between threads, and which kernel runs.

#include "native/cpu/gemm.h"

#include <string.h>

#include <type_traits>

#include "native/cpu/blas.h"
#include "native/cpu/gemm_plain.h"
#include "native/cpu/gemm_tiles.h"
#include "native/cpu/parallel.h"
#include "native/cpu/registry.h"
#include "native/cpu/strided.h"

namespace fluxion {

GemmShape GemmShape::from(const Frame& frame) {
  const auto whole = [&](int k) { return static_cast<int64_t>(frame.scalars[k]); };
  return {whole(0), whole(1), whole(2), whole(3), whole(4),
          whole(5), whole(6), whole(7), whole(8), frame.scalars[9] != 0};
}

namespace {

constexpr int64_t int_max = 0x7fffffff;

// The two precisions of complex numbers differ in the function that is called.
const auto& gemm_of(const Blas& l, const Complex<float>*) { return l.cgemm; }
const auto& gemm_of(const Blas& l, const Complex<double>*) { return l.zgemm; }
const auto& gemv_of(const Blas& l, const Complex<float>*) { return l.cgemv; }
const auto& gemv_of(const Blas& l, const Complex<double>*) { return l.zgemv; }

// A matrix (rows, cols) as BLAS wants it: row-major, or the transpose of such a one.
struct Layout {
  bool fits;
  int transposed;
  int lead;
};

Layout layout_of(int64_t rows, int64_t cols, int64_t row, int64_t col) {
  const auto lead = [](int64_t stride, int64_t least) { return stride > least ? stride : least; };
  if ((col == 1 || cols == 1) && (row >= cols || rows == 1) && row <= int_max) {
    return {true, CblasNoTrans, static_cast<int>(lead(rows == 1 ? cols : row, cols))};
  }
  if ((row == 1 || rows == 1) && (col >= rows || cols == 1) && col <= int_max) {
    return {true, CblasTrans, static_cast<int>(lead(cols == 1 ? rows : col, rows))};
  }
  return {false, 0, 0};
}

GemmShape transposed(const GemmShape& s) {
  return {s.N, s.M, s.K, s.b_col, s.b_row, s.a_col, s.a_row, s.out_col, s.out_row, s.accumulate};
}

// out (M) = A (M, K) x (K): for one column, and by transposition for one row.
template <class T>
bool complex_gemv(const Blas& library, const GemmShape& s, Complex<T>* out, const Complex<T>* a, const Complex<T>* x) {
  const Layout la = layout_of(s.M, s.K, s.a_row, s.a_col);
  const int64_t sx = s.K == 1 ? 1 : s.b_row, sy = s.M == 1 ? 1 : s.out_row;
  if (!la.fits || sx <= 0 || sy <= 0 || sx > int_max || sy > int_max) return false;
  // Zeroed here: with beta 0 some versions of the library still read, and keep, a NaN.
  if (!s.accumulate) for (int64_t m = 0; m < s.M; m++) out[m * sy] = Complex<T>(T(0));
  const bool t = la.transposed == CblasTrans;
  const int rows = static_cast<int>(t ? s.K : s.M), cols = static_cast<int>(t ? s.M : s.K);
  const Complex<T> one(T(1));
  gemv_of(library, a)(CblasRowMajor, la.transposed, rows, cols, &one, a, la.lead, x, static_cast<int>(sx), &one, out, static_cast<int>(sy));
  return true;
}

template <class T>
bool complex_blas(const Blas& library, const GemmShape& s, Complex<T>* out, const Complex<T>* a, const Complex<T>* b) {
  if (s.M > int_max || s.N > int_max || s.K > int_max) return false;
  if (s.N == 1) return complex_gemv(library, s, out, a, b);
  if (s.M == 1) return complex_gemv(library, transposed(s), out, b, a);
  const Layout lo = layout_of(s.M, s.N, s.out_row, s.out_col);
  if (!lo.fits) return false;
  // out^T = b^T a^T
  if (lo.transposed == CblasTrans) return complex_blas(library, transposed(s), out, b, a);
  const Layout la = layout_of(s.M, s.K, s.a_row, s.a_col);
  const Layout lb = layout_of(s.K, s.N, s.b_row, s.b_col);
  if (!la.fits || !lb.fits) return false;
  const Complex<T> one(T(1)), beta(s.accumulate ? T(1) : T(0));
  gemm_of(library, a)(CblasRowMajor, la.transposed, lb.transposed, static_cast<int>(s.M), static_cast<int>(s.N),
                      static_cast<int>(s.K), &one, a, la.lead, b, lb.lead, &beta, out, lo.lead);
  return true;
}

void by_tiles(const GemmShape& s, float* out, const float* a, const float* b) { gemm_tiles().float32(s, out, a, b); }
void by_tiles(const GemmShape& s, double* out, const double* a, const double* b) { gemm_tiles().float64(s, out, a, b); }

}  // namespace

template <class T> void gemm_product(const GemmShape& s, T* out, const T* a, const T* b) {
  if constexpr (std::is_floating_point_v<T>) {
    if (s.K > 0) return by_tiles(s, out, a, b);
  } else if constexpr (!std::is_integral_v<T>) {
    const Blas* const library = s.K > 0 ? blas() : nullptr;
    if (library != nullptr && complex_blas(*library, s, out, a, b)) return;
  }
  gemm_plain(s, out, a, b);
}

template void gemm_product(const GemmShape&, int32_t*, const int32_t*, const int32_t*);
template void gemm_product(const GemmShape&, int64_t*, const int64_t*, const int64_t*);
template void gemm_product(const GemmShape&, float*, const float*, const float*);
template void gemm_product(const GemmShape&, double*, const double*, const double*);
template void gemm_product(const GemmShape&, Complex<float>*, const Complex<float>*,
                           const Complex<float>*);
template void gemm_product(const GemmShape&, Complex<double>*, const Complex<double>*,
                           const Complex<double>*);

namespace {

// Multiplications, in those of tiles: one of a vector waits for the memory that its matrix lies in.
int64_t work_of(const GemmShape& s) {
  constexpr int64_t vector_wait = 16;
  return s.M * s.N * s.K * (s.M == 1 || s.N == 1 ? vector_wait : 1);
}

// A product is cut into blocks of its result, each a task for one thread. No sum depends on the cut, but
// every block packs its operands again: so there are few, twice as many as threads, since a thread may be
// held up, each of 2^20 multiplications or more, and as square as can be.
struct Blocks {
  int64_t M, N;
  int64_t down = 1, across = 1;   // how many

  static Blocks of(const GemmShape& s, int64_t batch) {
    // No part is so thin that another kernel would take it.
    constexpr int64_t least_rows = 32, least_columns = 64;
    const int threads = get_threads();
    const int64_t most = work_of(s) >> 20, enough = threads == 1 ? 1 : (2 * threads + batch - 1) / batch;
    const int64_t wanted = most < enough ? most : enough;
    Blocks b{s.M, s.N};
    while (b.count() * 2 <= wanted) {
      const int64_t rows = s.M / b.down, columns = s.N / b.across;
      const bool by_rows = rows >= 2 * least_rows, by_columns = columns >= 2 * least_columns;
      if (!by_rows && !by_columns) break;
      if (by_rows && (rows > columns || !by_columns)) b.down *= 2;
      else b.across *= 2;
    }
    return b;
  }

  int64_t count() const { return down * across; }
  int64_t row(int64_t i) const { return border(M, i, down); }
  int64_t column(int64_t i) const { return border(N, i, across); }

 private:
  // Whole vectors of a size, but for the last.
  static int64_t border(int64_t size, int64_t i, int64_t parts) { return i == parts ? size : size * i / parts / 16 * 16; }
};

// The rows of out begin with `bias`.
template <class T> void fill_rows(const GemmShape& s, T* out, const T* bias) {
  for (int64_t m = 0; m < s.M; m++) {
    T* const row = out + m * s.out_row;
    if (s.out_col == 1) memcpy(row, bias, s.N * sizeof(T));
    else for (int64_t n = 0; n < s.N; n++) row[n * s.out_col] = bias[n];
  }
}

}  // namespace

template <class T> void gemm(Frame& frame) {
  const GemmShape s = GemmShape::from(frame);
  const T* const bias = frame.scalars[9] == from_bias ? frame.operands[3].data_as<T>() : nullptr;
  int64_t shape[max_dims], strides[3][max_dims], batch = 1;
  const int ndim = frame.rank();
  for (int d = 0; d < ndim; d++) {
    batch *= shape[d] = frame.size(d);
    for (int k = 0; k < 3; k++) strides[k][d] = frame.operands[k].stride(d) * int64_t(sizeof(T));
  }
  if (batch == 0 || s.M == 0 || s.N == 0) return;
  char* base[3];
  for (int k = 0; k < 3; k++) base[k] = frame.operands[k].data();

  const Blocks blocks = Blocks::of(s, batch);
  const int64_t work = work_of(s) / blocks.count() + 1;
  parallel_for(batch * blocks.count(), (int64_t(1) << 20) / work + 1, [&](int64_t begin, int64_t end) {
    for (int64_t at = begin; at < end; at++) {
      const Walk walk(ndim, shape, at / blocks.count());
      const int64_t block = at % blocks.count();
      const int64_t i = block / blocks.across, j = block % blocks.across;
      const int64_t m = blocks.row(i), n = blocks.column(j);
      GemmShape part = s;
      part.M = blocks.row(i + 1) - m;
      part.N = blocks.column(j + 1) - n;
      T* out = reinterpret_cast<T*>(base[0] + walk.offset(strides[0])) + m * s.out_row + n * s.out_col;
      const T* a = reinterpret_cast<const T*>(base[1] + walk.offset(strides[1])) + m * s.a_row;
      const T* b = reinterpret_cast<const T*>(base[2] + walk.offset(strides[2])) + n * s.b_col;
      if (bias != nullptr) fill_rows(part, out, bias + n);
      gemm_product(part, out, a, b);
    }
  });
}

namespace {

constexpr Row rows[] = {
    {"gemm", DType::Int32, gemm<int32_t>},
    {"gemm", DType::Int64, gemm<int64_t>},
    {"gemm", DType::Float32, gemm<float>},
    {"gemm", DType::Float64, gemm<double>},
    {"gemm", DType::Complex64, gemm<Complex<float>>},
    {"gemm", DType::Complex128, gemm<Complex<double>>},
};

}  // namespace

extern const Table gemm_kernels = table_of(rows);

}  // namespace fluxion
