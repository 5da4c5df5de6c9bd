// Matrix products in tiles of registers: 8 rows by two vectors of the result stay in registers while k
// runs over 256 terms. b goes through a panel, 256 terms by two vectors, that fits the first cache and
// serves all rows; where b lies so already and few rows read it, it is used as it lies.
//
// After K. Goto and R. van de Geijn, "Anatomy of high-performance matrix multiplication", ACM TOMS
// 34(3), 2008, with the tile's sides chosen for 16 or 32 vector registers.

#include "native/cpu/gemm_tiles.h"

#include <type_traits>

#if defined(__AVX__)
#include <immintrin.h>
#endif

namespace fluxion::FLUXION_ISA {

namespace {

#if defined(__AVX512F__)
constexpr int vector_bytes = 64, tile_rows = 8;
#elif defined(__AVX__)
constexpr int vector_bytes = 32, tile_rows = 6;
#else
constexpr int vector_bytes = 16, tile_rows = 6;
#endif
constexpr int64_t terms_at_once = 256;
constexpr int64_t rows_without_panel = 64;

template <class T> struct Lanes {
  static constexpr int width = vector_bytes / sizeof(T), panel = 2 * width;
  typedef T V __attribute__((vector_size(vector_bytes)));
  typedef T Loose __attribute__((vector_size(vector_bytes), aligned(alignof(T)), may_alias));
};

template <class T> inline typename Lanes<T>::V load(const T* p) { return *reinterpret_cast<const typename Lanes<T>::Loose*>(p); }
template <class T> inline void store(T* p, typename Lanes<T>::V v) { *reinterpret_cast<typename Lanes<T>::Loose*>(p) = v; }

// a * b + c, rounded once where the instruction set can.
#if defined(__AVX512F__)
inline __m512 multiply_add(__m512 a, __m512 b, __m512 c) { return _mm512_fmadd_ps(a, b, c); }
inline __m512d multiply_add(__m512d a, __m512d b, __m512d c) { return _mm512_fmadd_pd(a, b, c); }
#elif defined(__FMA__)
inline __m256 multiply_add(__m256 a, __m256 b, __m256 c) { return _mm256_fmadd_ps(a, b, c); }
inline __m256d multiply_add(__m256d a, __m256d b, __m256d c) { return _mm256_fmadd_pd(a, b, c); }
#else
template <class V> inline V multiply_add(V a, V b, V c) { return a * b + c; }
#endif

// Where a tile reads and writes: strides in elements; b's columns are adjacent.
template <class T> struct Tile {
  int64_t terms;
  const T* a;
  int64_t a_row, a_col;
  const T* b;
  int64_t b_row;
  T* out;
  int64_t out_row, columns;
  bool accumulate;
};

template <class T, int rows, int vectors> void multiply_tile(const Tile<T>& t) {
  constexpr int W = Lanes<T>::width;
  using V = typename Lanes<T>::V;
  V sum[rows][vectors] = {};
  const T *a = t.a, *b = t.b;
  const int64_t a_row = t.a_row;
  for (int64_t k = t.terms; k > 0; k--, a += t.a_col, b += t.b_row) {
    V b_k[vectors];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) b_k[v] = load(b + v * W);
#pragma GCC unroll 8
    for (int m = 0; m < rows; m++) {
      const V a_m = a[m * a_row] - V{};   // in every lane; x - 0 is x
#pragma GCC unroll 2
      for (int v = 0; v < vectors; v++) sum[m][v] = multiply_add(a_m, b_k[v], sum[m][v]);
    }
  }
  const bool whole = t.columns == vectors * W;
#pragma GCC unroll 8
  for (int m = 0; m < rows; m++) {
    T* const out = t.out + m * t.out_row;
    T part[vectors * W];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
      if (whole) store(out + v * W, t.accumulate ? load(out + v * W) + sum[m][v] : sum[m][v]);
      else store(part + v * W, sum[m][v]);
    }
    if (whole) continue;
    for (int64_t n = 0; n < t.columns; n++) out[n] = t.accumulate ? out[n] + part[n] : part[n];
  }
}

template <class T, int rows> void multiply_columns(const Tile<T>& t) {
  if (t.columns > Lanes<T>::width) multiply_tile<T, rows, 2>(t);
  else multiply_tile<T, rows, 1>(t);
}

template <class T, int most = tile_rows> void multiply_rows(const Tile<T>& t, int64_t rows) {
  if constexpr (most > 0) {
    if (rows == most) multiply_columns<T, most>(t);
    else multiply_rows<T, most - 1>(t, rows);
  }
}

// ── Panels ───────────────────────────────────────────────────────────────────────────────────────

// Exchanges rows and columns of a square of vectors: in step s, numbers whose places differ in bit s.
template <class T> inline void transpose(typename Lanes<T>::V (&v)[Lanes<T>::width]) {
  constexpr int W = Lanes<T>::width;
  using V = typename Lanes<T>::V;
  using Index = std::conditional_t<sizeof(T) == 4, int32_t, int64_t>;
  typedef Index Mask __attribute__((vector_size(vector_bytes)));
#pragma GCC unroll 8
  for (int s = 1; s < W; s *= 2) {
    Mask low{}, high{};
    for (int i = 0; i < W; i++) {
      low[i] = (i & s) == 0 ? i : i - s + W;
      high[i] = (i & s) == 0 ? i + s : i + W;
    }
#pragma GCC unroll 16
    for (int i = 0; i < W; i++) {
      if ((i & s) != 0) continue;
      const V a = v[i], b = v[i + s];
      v[i] = __builtin_shuffle(a, b, low);
      v[i + s] = __builtin_shuffle(a, b, high);
    }
  }
}

// into (terms, panel) = b (terms, columns). What stands in the columns that b lacks is never used.
template <class T> void fill_panel(T* into, const T* b, int64_t row, int64_t col, int64_t terms, int64_t columns) {
  constexpr int64_t W = Lanes<T>::width, panel = Lanes<T>::panel;
  int64_t k = 0;
  if (columns == panel && col == 1) {
    for (; k < terms; k++) {
      store(into + k * panel, load(b + k * row));
      store(into + k * panel + W, load(b + k * row + W));
    }
  } else if (row == 1) {
    for (; k + W <= terms; k += W) {
      for (int64_t half = 0; half < columns; half += W) {
        typename Lanes<T>::V square[W];
        for (int i = 0; i < W; i++) square[i] = load(b + k + (half + i < columns ? half + i : columns - 1) * col);
        transpose<T>(square);
        for (int i = 0; i < W; i++) store(into + (k + i) * panel + half, square[i]);
      }
    }
  }
  for (; k < terms; k++) {
    for (int64_t n = 0; n < panel; n++) into[k * panel + n] = n < columns ? b[k * row + n * col] : T(0);
  }
}

GemmShape transposed(const GemmShape& s) {
  return {s.N, s.M, s.K, s.b_col, s.b_row, s.a_col, s.a_row, s.out_col, s.out_row, s.accumulate};
}

template <class T> void multiply(const GemmShape& given, T* out, const T* a, const T* b) {
  constexpr int64_t W = Lanes<T>::width, panel = Lanes<T>::panel;
  // out^T = b^T a^T
  const bool turned = given.out_col != 1 && given.N > 1;
  const GemmShape s = turned ? transposed(given) : given;
  if (turned) { const T* const first = a; a = b; b = first; }
  alignas(64) T space[terms_at_once * panel];
  // Tiles of nearly equal height: 9 rows are 5 and 4.
  const int64_t tiles = (s.M + tile_rows - 1) / tile_rows;
  for (int64_t k = 0; k < s.K; k += terms_at_once) {
    const int64_t terms = s.K - k < terms_at_once ? s.K - k : terms_at_once;
    for (int64_t n = 0; n < s.N; n += panel) {
      const int64_t columns = s.N - n < panel ? s.N - n : panel;
      const T* const from = b + k * s.b_row + n * s.b_col;
      const bool as_it_lies = s.b_col == 1 && columns % W == 0 && s.M <= rows_without_panel;
      if (!as_it_lies) fill_panel(space, from, s.b_row, s.b_col, terms, columns);
      for (int64_t i = 0; i < tiles; i++) {
        const int64_t m = s.M * i / tiles, end = s.M * (i + 1) / tiles;
        multiply_rows<T>({terms, a + m * s.a_row + k * s.a_col, s.a_row, s.a_col, as_it_lies ? from : space,
                          as_it_lies ? s.b_row : panel, out + m * s.out_row + n, s.out_row, columns,
                          s.accumulate || k > 0}, end - m);
      }
    }
  }
}

}  // namespace

extern const GemmTiles tiles = {multiply<float>, multiply<double>};

}  // namespace fluxion::FLUXION_ISA
