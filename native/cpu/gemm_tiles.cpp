// Matrix products in tiles of registers: 8 rows by two vectors of the result stay in registers while k
// runs over 512 terms. b goes through panels, 512 terms by two vectors, each of which serves all rows; they are
// packed some at a time, so that memory is read in long runs. Where b lies so already and few rows read it, it
// is used as it lies. a is read where it lies, or packed tile by tile where its lines are far apart.
//
// After K. Goto and R. van de Geijn, "Anatomy of high-performance matrix multiplication", ACM TOMS
// 34(3), 2008, with the tile's sides chosen for 16 or 32 vector registers.

#include "native/cpu/gemm_tiles.h"

#include <string.h>

#include "native/cpu/gemm_panels.h"
#include "native/cpu/gemm_small.h"
#include "native/cpu/gemm_vectors.h"
#include "native/cpu/gemv.h"
#include "native/cpu/workspace.h"

namespace fluxion::FLUXION_ISA {

namespace {

constexpr int tile_rows = vector_bytes == 64 ? 8 : 6, packed_rows = 8;
constexpr int64_t terms_at_once = 512;
constexpr int64_t rows_without_panel = 64;
// What is packed of a at once: a part of the second cache.
constexpr int64_t packed_bytes = 512 << 10;
template <class T> constexpr int64_t panel_columns = 2 * Lanes<T>::width;
constexpr int64_t panels_at_once = 8, most_columns = 2048;

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
  constexpr int64_t panel = panel_columns<T>;
  if (s.a_col == 1) return s.N > 8 * panel && s.M > rows_without_panel;
  return s.N > panel && s.a_col * int64_t(sizeof(T)) >= 2048;
}

// What is packed of the operands: of a one stripe, or nothing; of b a number of columns.
template <class T> struct Packed {
  T *a, *b;
  int64_t columns;
};

// The panels of columns [n, end), one after the other.
template <class T> void pack_panels(const GemmShape& s, int64_t n, int64_t end, int64_t k, int64_t terms, T* into, const T* b) {
  constexpr int64_t panel = panel_columns<T>, group = panels_at_once * panel;
  for (; n < end; n += group, into += group * terms) {
    const T* const from = b + k * s.b_row + n * s.b_col;
    const int64_t columns = end - n < group ? end - n : group, whole = s.b_col == 1 ? columns / panel : 0;
    for (int64_t t = 0; whole > 0 && t < terms; t++) {
      for (int64_t i = 0; i < whole; i++) memcpy(into + (i * terms + t) * panel, from + t * s.b_row + i * panel, panel * sizeof(T));
    }
    for (int64_t at = whole * panel; at < columns; at += panel) {
      const int64_t width = columns - at < panel ? columns - at : panel;
      pack<T, panel>(into + at * terms, from + at * s.b_col, s.b_col, s.b_row, width, terms);
    }
  }
}

template <class T> void pack_stripe(const GemmShape& s, const Stripe& stripe, int64_t k, int64_t terms, T* into, const T* a) {
  for (int64_t i = 0; i < stripe.tiles; i++) {
    const int64_t m = stripe.first_row(i), rows = stripe.first_row(i + 1) - m;
    pack<T, packed_rows>(into + i * terms * packed_rows, a + m * s.a_row + k * s.a_col, s.a_row, s.a_col, rows, terms);
  }
}

// The terms [k, k + terms) of one stripe. What was packed of b for another one serves here, if it is all of it. Its
// loops lie where the function does: at the wrong end of a line of code they took a tenth longer.
template <class T>
__attribute__((aligned(64), noinline)) void multiply_stripe(const GemmShape& s, const Stripe& stripe, int64_t k, int64_t terms,
                                                            const Packed<T>& packed, T* out, const T* a, const T* b) {
  constexpr int64_t W = Lanes<T>::width, panel = panel_columns<T>;
  if (packed.a != nullptr) pack_stripe(s, stripe, k, terms, packed.a, a);
  for (int64_t n = 0; n < s.N; n += panel) {
    const int64_t columns = s.N - n < panel ? s.N - n : panel, at = n % packed.columns;
    const bool as_it_lies = s.b_col == 1 && columns % W == 0 && s.M <= rows_without_panel;
    if (!as_it_lies && at == 0 && (packed.columns < s.N || stripe.top == 0)) {
      pack_panels(s, n, s.N - n < packed.columns ? s.N : n + packed.columns, k, terms, packed.b, b);
    }
    Tile<T> tile{terms, a, s.a_row, s.a_col, as_it_lies ? b + k * s.b_row + n * s.b_col : packed.b + at * terms, as_it_lies ? s.b_row : panel,
                 out, s.out_row, columns, s.accumulate || k > 0};
    if (packed.a != nullptr) tile.a_row = 1, tile.a_col = packed_rows;
    for (int64_t i = 0; i < stripe.tiles; i++) {
      const int64_t m = stripe.first_row(i);
      tile.a = packed.a != nullptr ? packed.a + i * terms * packed_rows : a + m * s.a_row + k * s.a_col;
      tile.out = out + m * s.out_row + n;
      multiply_rows<T>(tile, stripe.first_row(i + 1) - m);
    }
  }
}

template <class T> void multiply(const GemmShape& given, T* out, const T* a, const T* b) {
  constexpr int64_t most_rows = packed_bytes / sizeof(T) / terms_at_once / packed_rows * tile_rows, panel = panel_columns<T>;
  if (is_small(given)) return multiply_small(given, out, a, b);
  if (given.N == 1 && gemv(given, out, a, b)) return;
  if (given.M == 1 && gemv(transposed(given), out, b, a)) return;
  // out^T = b^T a^T
  const bool turned = given.out_col != 1 && given.N > 1;
  const GemmShape s = turned ? transposed(given) : given;
  if (turned) { const T* const first = a; a = b; b = first; }

  const bool packs = is_far<T>(s);
  const int64_t stripes = packs ? (s.M + most_rows - 1) / most_rows : 1;
  // Each tile has room for packed_rows, whatever its height. Of b everything is kept for several stripes.
  const int64_t tiles = packs ? Stripe(0, (s.M + stripes - 1) / stripes).tiles : 0;
  const int64_t panels = (s.N + panel - 1) / panel, most = stripes > 1 ? most_columns / panel : panels_at_once, kept = panels < most ? panels : most;
  const int64_t most_terms = s.K < terms_at_once ? s.K : terms_at_once;
  const int64_t a_size = tiles * packed_rows * most_terms, b_size = kept * panel * most_terms;
  const bool needs = packs || (kept > 1 && s.M > rows_without_panel);
  T* const memory = needs ? static_cast<T*>(workspace((a_size + b_size) * int64_t(sizeof(T)))) : nullptr;
  // Where there is none, a is read as it lies, and of b one panel is packed at a time.
  alignas(64) T one_panel[terms_at_once * panel];
  Packed<T> packed{nullptr, one_panel, panel};
  if (memory != nullptr) packed = {packs ? memory : nullptr, memory + a_size, kept * panel};
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
