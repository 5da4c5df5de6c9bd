// Matrix products in tiles of registers: 8 rows by two vectors of the result stay in registers while k
// runs over 256 terms. b goes through a panel, 256 terms by two vectors, that fits the first cache and
// serves all rows; where b lies so already and few rows read it, it is used as it lies. a is read where it
// lies, or packed tile by tile where its lines are far apart.
//
// After K. Goto and R. van de Geijn, "Anatomy of high-performance matrix multiplication", ACM TOMS
// 34(3), 2008, with the tile's sides chosen for 16 or 32 vector registers.

#include "native/cpu/gemm_tiles.h"

#include "native/cpu/gemm_panels.h"
#include "native/cpu/gemm_small.h"
#include "native/cpu/gemm_vectors.h"
#include "native/cpu/gemv.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

namespace {

constexpr int tile_rows = vector_bytes == 64 ? 8 : 6, packed_rows = 8;
constexpr int64_t terms_at_once = 256;
constexpr int64_t rows_without_panel = 64;
// What is packed of a at once: a part of the second cache.
constexpr int64_t packed_bytes = 512 << 10;

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
  if (t.accumulate) {
#pragma GCC unroll 8
    for (int m = 0; m < rows; m++) {
#pragma GCC unroll 2
      for (int v = 0; v < vectors; v++) __builtin_prefetch(t.out + m * t.out_row + v * W, 1);
    }
  }
  for (int64_t k = t.terms; k > 0; k--, a += t.a_col, b += t.b_row) {
    V b_k[vectors];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) b_k[v] = load(b + v * W);
#pragma GCC unroll 8
    for (int m = 0; m < rows; m++) {
      const V a_m = in_every_lane(a[m * a_row]);
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

GemmShape transposed(const GemmShape& s) {
  return {s.N, s.M, s.K, s.b_col, s.b_row, s.a_col, s.a_row, s.out_col, s.out_row, s.accumulate};
}

// The rows of out that one packing of a serves, and how its tiles divide them: nearly equally, 9 rows are 5
// and 4.
struct Stripe {
  int64_t top, height, tiles;

  Stripe(int64_t first, int64_t end) : top(first), height(end - first), tiles((height + tile_rows - 1) / tile_rows) {}
  int64_t first_row(int64_t tile) const { return top + height * tile / tiles; }
};

// Whether a is better packed: each of its rows, or of its terms, lies in a page of its own, and many panels
// read them.
template <class T> bool is_far(const GemmShape& s) {
  constexpr int64_t panel = 2 * Lanes<T>::width;
  if (s.a_col == 1) return s.N > 8 * panel && s.M > rows_without_panel;
  return s.N > panel && s.a_col * int64_t(sizeof(T)) >= 2048;
}

// The terms [k, k + terms) of one stripe.
template <class T> void multiply_stripe(const GemmShape& s, const Stripe& stripe, int64_t k, int64_t terms, T* packed,
                                        T* out, const T* a, const T* b) {
  constexpr int64_t W = Lanes<T>::width, panel = 2 * W;
  alignas(64) T space[terms_at_once * panel];
  for (int64_t i = 0; packed != nullptr && i < stripe.tiles; i++) {
    const int64_t m = stripe.first_row(i), rows = stripe.first_row(i + 1) - m;
    pack<T, packed_rows>(packed + i * terms * packed_rows, a + m * s.a_row + k * s.a_col, s.a_row, s.a_col, rows, terms);
  }
  for (int64_t n = 0; n < s.N; n += panel) {
    const int64_t columns = s.N - n < panel ? s.N - n : panel;
    const T* const from = b + k * s.b_row + n * s.b_col;
    const bool as_it_lies = s.b_col == 1 && columns % W == 0 && s.M <= rows_without_panel;
    if (!as_it_lies) pack<T, panel>(space, from, s.b_col, s.b_row, columns, terms);
    Tile<T> tile{terms, a, s.a_row, s.a_col, as_it_lies ? from : space, as_it_lies ? s.b_row : panel,
                 out, s.out_row, columns, s.accumulate || k > 0};
    if (packed != nullptr) tile.a_row = 1, tile.a_col = packed_rows;
    for (int64_t i = 0; i < stripe.tiles; i++) {
      const int64_t m = stripe.first_row(i);
      tile.a = packed != nullptr ? packed + i * terms * packed_rows : a + m * s.a_row + k * s.a_col;
      tile.out = out + m * s.out_row + n;
      multiply_rows<T>(tile, stripe.first_row(i + 1) - m);
    }
  }
}

template <class T> void multiply(const GemmShape& given, T* out, const T* a, const T* b) {
  constexpr int64_t most_rows = packed_bytes / sizeof(T) / terms_at_once / packed_rows * tile_rows;
  if (is_small(given)) return multiply_small(given, out, a, b);
  if (given.N == 1 && gemv(given, out, a, b)) return;
  if (given.M == 1 && gemv(transposed(given), out, b, a)) return;
  // out^T = b^T a^T
  const bool turned = given.out_col != 1 && given.N > 1;
  const GemmShape s = turned ? transposed(given) : given;
  if (turned) { const T* const first = a; a = b; b = first; }
  const bool packs = is_far<T>(s);
  const int64_t stripes = packs ? (s.M + most_rows - 1) / most_rows : 1;
  // Each tile has room for packed_rows, whatever its height. Where there is no memory, a is read as it lies.
  Scratch memory(packs ? Stripe(0, (s.M + stripes - 1) / stripes).tiles * packed_rows * terms_at_once * int64_t(sizeof(T)) : 0);
  T* const packed = packs && !memory.failed() ? memory.as<T>() : nullptr;
  for (int64_t k = 0; k < s.K; k += terms_at_once) {
    const int64_t terms = s.K - k < terms_at_once ? s.K - k : terms_at_once;
    for (int64_t i = 0; i < stripes; i++) {
      multiply_stripe(s, {s.M * i / stripes, s.M * (i + 1) / stripes}, k, terms, packed, out, a, b);
    }
  }
}

}  // namespace

extern const GemmTiles tiles = {multiply<float>, multiply<double>};

}  // namespace fluxion::FLUXION_ISA
