// Attention by tiles, forward and backward: a tile of scores lies in registers, its weights go through shared memory
// to the threads that multiply them with values, and nothing of it to the device's memory. native/cpu/attention.cpp
// has the mathematics. Sums are fused products in ascending order of blocks; no result depends on the order of threads.

#include "native/cuda/attention.cuh"

namespace fluxion::cuda {

// ── A warp's part of a tile ──────────────────────────────────────────────────────────────────────────

// The 32 threads of a warp are 4 rows by 8 columns of a tile's numbers, repeated downwards and to the right. Threads
// whose numbers differ in bit 0 read the same columns, in bit 1 the same rows: so that 16 bytes for each of a
// half of a warp are read at once.
DEVICE int row_of_lane(int lane) { return (lane & 1) | (lane >> 3 & 2); }
DEVICE int column_of_lane(int lane) { return lane >> 1 & 7; }

template <class S> DEVICE S maximum_of_row(S x) {
#pragma unroll
  for (int bit = 2; bit < 16; bit *= 2) {
    const S other = __shfl_xor_sync(~0u, x, bit);
    x = other > x ? other : x;
  }
  return x;
}
template <class S> DEVICE S sum_of_row(S x) {
#pragma unroll
  for (int bit = 2; bit < 16; bit *= 2) x += __shfl_xor_sync(~0u, x, bit);
  return x;
}

template <class S> struct alignas(16) Four { S at[4]; };

// exp(x / unit).
DEVICE float power(float x) { return ::exp2f(x); }
DEVICE double power(double x) { return ops::exp(x); }

// What a thread knows of its tile.
template <class T_, int width_, bool is_backward> struct Tile {
  using T = T_;
  static constexpr int width = width_;
  static constexpr AttentionTile shape = is_backward ? attention_backward_tile(sizeof(T), width) : attention_tile(sizeof(T), width);
  static constexpr int rows = shape.rows, columns = shape.columns, threads = shape.warps * 32;
  static constexpr int own_rows = rows / shape.warps / 4, own_columns = columns / 8, groups = width / 32;
  static constexpr int step = attention_step(width), weight_step = attention_weight_step(columns);

  // Rows first_row + 4 i and columns first_column + 8 j of scores; of matrices, four at first_column * 4 + 32 g.
  int first_row, first_column;

  DEVICE Tile() {
    const int lane = int(threadIdx.x) % 32;
    first_row = int(threadIdx.x) / 32 * own_rows * 4 + row_of_lane(lane);
    first_column = column_of_lane(lane);
  }

  using Scores = T[own_rows][own_columns];
  using Rows = T[own_rows][width / 8];   // of a matrix

  // Lines from `first` of a matrix to shared memory, there after `await_copies` and a barrier; zeros past the last
  // line or column.
  template <int lines> static DEVICE void load(T* to, const MatrixOfBatch& from, int64_t offset, int first, int there, int columns_there) {
    const T* const x = static_cast<const T*>(from.at) + offset + first * from.row;
    constexpr int per_line = width / 4;
#pragma unroll 4
    for (int at = int(threadIdx.x); at < lines * per_line; at += threads) {
      const int line = at / per_line, c = at % per_line * 4;
      const bool is_there = first + line < there && c < columns_there;
      const T* const place = x + line * from.row + c * from.column;
      T* const into = to + line * step + c;
      if (is_there && from.is_wide) {
        copy_soon<sizeof(Four<T>)>(into, place);
      } else {
        Four<T> four = {};
#pragma unroll
        for (int k = 0; k < 4; k++) if (is_there && c + k < columns_there) four.at[k] = place[k * from.column];
        *reinterpret_cast<Four<T>*>(into) = four;
      }
    }
  }

  // sums[i][j] += row i of a times row j of b, both in shared memory.
  DEVICE void multiply(Scores& sums, const T* a, const T* b) const {
    a += first_row * step, b += first_column * step;
#pragma unroll 2
    for (int d = 0; d < width; d += 4) {
      Four<T> x[own_rows];
#pragma unroll
      for (int i = 0; i < own_rows; i++) x[i] = *reinterpret_cast<const Four<T>*>(a + i * 4 * step + d);
#pragma unroll
      for (int j = 0; j < own_columns; j++) {
        const Four<T> y = *reinterpret_cast<const Four<T>*>(b + j * 8 * step + d);
#pragma unroll
        for (int k = 0; k < 4; k++) {
#pragma unroll
          for (int i = 0; i < own_rows; i++) sums[i][j] = ops::fma(x[i].at[k], y.at[k], sums[i][j]);
        }
      }
    }
  }

  // sums[i] += the rows of b, weighted by row i of the weights.
  DEVICE void add_weighted(Rows& sums, const T* weights, const T* b) const {
    weights += first_row * weight_step, b += first_column * 4;
#pragma unroll 2
    for (int j = 0; j < columns; j += 4) {
      Four<T> w[own_rows];
#pragma unroll
      for (int i = 0; i < own_rows; i++) w[i] = *reinterpret_cast<const Four<T>*>(weights + i * 4 * weight_step + j);
#pragma unroll
      for (int k = 0; k < 4; k++) {
#pragma unroll
        for (int g = 0; g < groups; g++) {
          const Four<T> y = *reinterpret_cast<const Four<T>*>(b + (j + k) * step + g * 32);
#pragma unroll
          for (int i = 0; i < own_rows; i++) {
#pragma unroll
            for (int c = 0; c < 4; c++) sums[i][g * 4 + c] = ops::fma(w[i].at[k], y.at[c], sums[i][g * 4 + c]);
          }
        }
      }
    }
  }

  DEVICE T* weight(T* weights, int i, int j) const { return weights + (first_row + i * 4) * weight_step + first_column + j * 8; }

  // The thread's rows, each times a factor, to a dense matrix.
  template <class Factor> DEVICE void store(T* to, const Rows& sums, int64_t first, int64_t there, int64_t columns_there, Factor factor) const {
#pragma unroll
    for (int i = 0; i < own_rows; i++) {
      const int64_t row = first + first_row + i * 4;
      if (row >= there) continue;
      const T by = factor(i);
#pragma unroll
      for (int c = 0; c < width / 8; c++) {
        const int column = first_column * 4 + c / 4 * 32 + c % 4;
        if (column < columns_there) to[row * columns_there + column] = T(sums[i][c] * by);
      }
    }
  }
};

// ── Forward ──────────────────────────────────────────────────────────────────────────────────────────

// The rows of a thread: what they have summed, their largest scores and sums of exponentials relative to those.
template <class Tiling> struct Running {
  using T = typename Tiling::T;
  typename Tiling::Rows sums = {};
  T top[Tiling::own_rows], total[Tiling::own_rows] = {};

  DEVICE Running() {
#pragma unroll
    for (int i = 0; i < Tiling::own_rows; i++) top[i] = no_score<T>;
  }

  // A row's scores to weights in shared memory.
  DEVICE void weigh(const Tiling& tile, int i, T (&scores)[Tiling::own_columns], T* weights) {
    T largest = top[i];
#pragma unroll
    for (int j = 0; j < Tiling::own_columns; j++) largest = scores[j] > largest ? scores[j] : largest;
    largest = maximum_of_row(largest);
    const T base = largest == no_score<T> ? T(0) : largest;   // nothing seen yet: weights of 0, not NaN
    const T shrink = power(top[i] - base);
    top[i] = largest;
    T sum = 0;
#pragma unroll
    for (int j = 0; j < Tiling::own_columns; j++) {
      const T weight = power(scores[j] - base);
      sum += weight;
      *tile.weight(weights, i, j) = weight;
    }
    total[i] = ops::fma(total[i], shrink, sum);
#pragma unroll
    for (int c = 0; c < Tiling::width / 8; c++) sums[i][c] *= shrink;
  }
};

template <class T, int width> DEVICE void attention(const Attention& p) {
  using Tiling = Tile<T, width, false>;
  SHARED_AT_LAUNCH(T, shared);
  T *const queries = shared, *const keys = queries + Tiling::rows * Tiling::step, *const values = keys + Tiling::columns * Tiling::step;
  T* const weights = values + Tiling::columns * Tiling::step;
  // The last rows first: under a causal mask they have most to do.
  const int tiles = (p.L + Tiling::rows - 1) / Tiling::rows;
  const int64_t entry = blockIdx.x % p.batch.n;
  const int first = (tiles - 1 - int(blockIdx.x / p.batch.n)) * Tiling::rows;
  const Places<4> places = places_of(p.batch, entry);
  const Tiling tile;
  const Scoring<T> scoring(p, places.at[3]);
  const int end = scoring.seen_by(first + Tiling::rows - 1);
  Running<Tiling> own;
  Tiling::template load<Tiling::rows>(queries, p.query, places.at[0], first, p.L, p.E);
  Tiling::template load<Tiling::columns>(keys, p.key, places.at[1], 0, p.S, p.E);
  for (int key = 0; key < end; key += Tiling::columns) {
    await_copies();
    __syncthreads();
    Tiling::template load<Tiling::columns>(values, p.value, places.at[2], key, p.S, p.V);
    typename Tiling::Scores scores = {};
    tile.multiply(scores, queries, keys);
    await_copies();
    __syncthreads();
    if (key + Tiling::columns < end) Tiling::template load<Tiling::columns>(keys, p.key, places.at[1], key + Tiling::columns, p.S, p.E);
    const bool is_plain = scoring.is_plain(first, key + Tiling::columns - 1);
#pragma unroll
    for (int i = 0; i < Tiling::own_rows; i++) {
#pragma unroll
      for (int j = 0; j < Tiling::own_columns; j++) {
        const int query = first + tile.first_row + i * 4, at = key + tile.first_column + j * 8;
        scores[i][j] = is_plain ? scores[i][j] * scoring.factor : scoring.score(scores[i][j], query, at);
      }
      own.weigh(tile, i, scores[i], weights);
    }
    __syncwarp();
    tile.add_weighted(own.sums, weights, values);
    __syncwarp();
  }
#pragma unroll
  for (int i = 0; i < Tiling::own_rows; i++) {
    own.total[i] = sum_of_row(own.total[i]);
    const int row = first + tile.first_row + i * 4;
    if (row >= p.L || tile.first_column != 0) continue;
    const double whole = double(own.top[i]) / exponent_unit<T> + ops::log(double(own.total[i]));
    p.log_sum[entry * p.L + row] = own.total[i] == T(0) ? double(-no_score<T>) : whole;
  }
  tile.store(static_cast<T*>(p.output) + entry * p.L * p.V, own.sums, first, p.L, p.V,
             [&](int i) { return own.total[i] == T(0) ? T(0) : T(1) / own.total[i]; });
}

// ── Backward ─────────────────────────────────────────────────────────────────────────────────────────

// delta, a warp for each row.
template <class T> DEVICE void attention_deltas(const Attention& p) {
  const int64_t warps = grid_threads() / 32, rows = p.batch.n * p.L;
  const int lane = int(threadIdx.x) % 32;
  for (int64_t row = grid_thread() / 32; row < rows; row += warps) {
    const T *const output = static_cast<const T*>(p.output) + row * p.V, *const grad = static_cast<const T*>(p.d_output.at) + row * p.V;
    T sum = 0;
    for (int64_t c = lane; c < p.V; c += 32) sum = ops::fma(T(grad[c]), T(output[c]), sum);
#pragma unroll
    for (int bit = 1; bit < 32; bit *= 2) sum += __shfl_xor_sync(~0u, sum, bit);
    if (lane == 0) static_cast<T*>(p.delta)[row] = sum;
  }
}

// What a query keeps for its gradients.
template <class T> struct Kept {
  T log_sum, delta;

  Kept() = default;
  DEVICE Kept(const Attention& p, int64_t entry, int query) {
    const int64_t at = entry * p.L + query;
    log_sum = query < p.L ? T(p.log_sum[at] * exponent_unit<T>) : -no_score<T>;
    delta = query < p.L ? static_cast<const T*>(p.delta)[at] : T(0);
  }
  DEVICE T weight(T score) const { return power(score - log_sum); }
};

// d query = ds key, of the tile's queries over blocks of keys.
template <class T, int width> DEVICE void attention_queries(const Attention& p) {
  using Tiling = Tile<T, width, true>;
  SHARED_AT_LAUNCH(T, shared);
  T *const queries = shared, *const grads = queries + Tiling::rows * Tiling::step, *const keys = grads + Tiling::rows * Tiling::step;
  T *const values = keys + Tiling::columns * Tiling::step, *const weights = values + Tiling::columns * Tiling::step;
  const int tiles = (p.L + Tiling::rows - 1) / Tiling::rows;
  const int64_t entry = blockIdx.x % p.batch.n;
  const int first = (tiles - 1 - int(blockIdx.x / p.batch.n)) * Tiling::rows;
  const Places<4> places = places_of(p.batch, entry);
  const Tiling tile;
  const Scoring<T> scoring(p, places.at[3]);
  const int end = scoring.seen_by(first + Tiling::rows - 1);
  Tiling::template load<Tiling::rows>(queries, p.query, places.at[0], first, p.L, p.E);
  Tiling::template load<Tiling::rows>(grads, p.d_output, entry * p.L * p.V, first, p.L, p.V);
  Kept<T> kept[Tiling::own_rows];
#pragma unroll
  for (int i = 0; i < Tiling::own_rows; i++) kept[i] = Kept<T>(p, entry, first + tile.first_row + i * 4);
  typename Tiling::Rows sums = {};
  for (int key = 0; key < end; key += Tiling::columns) {
    __syncthreads();
    Tiling::template load<Tiling::columns>(keys, p.key, places.at[1], key, p.S, p.E);
    Tiling::template load<Tiling::columns>(values, p.value, places.at[2], key, p.S, p.V);
    await_copies();
    __syncthreads();
    typename Tiling::Scores scores = {}, slopes = {};
    tile.multiply(scores, queries, keys);
    tile.multiply(slopes, grads, values);
    const bool is_plain = scoring.is_plain(first, key + Tiling::columns - 1);
#pragma unroll
    for (int i = 0; i < Tiling::own_rows; i++) {
#pragma unroll
      for (int j = 0; j < Tiling::own_columns; j++) {
        const int query = first + tile.first_row + i * 4, at = key + tile.first_column + j * 8;
        const T weight = kept[i].weight(is_plain ? scores[i][j] * scoring.factor : scoring.score(scores[i][j], query, at));
        *tile.weight(weights, i, j) = is_plain || !scoring.is_hidden(query, at) ? weight * (slopes[i][j] - kept[i].delta) : T(0);
      }
    }
    __syncwarp();
    tile.add_weighted(sums, weights, keys);
    __syncwarp();
  }
  tile.store(static_cast<T*>(p.d_query) + entry * p.L * p.E, sums, first, p.L, p.E, [&](int) { return T(p.scale); });
}

// d value = pᵀ grad and d key = dsᵀ query, of the tile's keys over blocks of queries.
template <class T, int width> DEVICE void attention_keys(const Attention& p) {
  using Tiling = Tile<T, width, true>;
  SHARED_AT_LAUNCH(T, shared);
  T *const keys = shared, *const values = keys + Tiling::rows * Tiling::step, *const queries = values + Tiling::rows * Tiling::step;
  T *const grads = queries + Tiling::columns * Tiling::step, *const weights = grads + Tiling::columns * Tiling::step;
  const int64_t entry = blockIdx.x % p.batch.n;
  const int first = int(blockIdx.x / p.batch.n) * Tiling::rows;
  const Places<4> places = places_of(p.batch, entry);
  const Tiling tile;
  const Scoring<T> scoring(p, places.at[3]);
  Tiling::template load<Tiling::rows>(keys, p.key, places.at[1], first, p.S, p.E);
  Tiling::template load<Tiling::rows>(values, p.value, places.at[2], first, p.S, p.V);
  typename Tiling::Rows of_keys = {}, of_values = {};
  const int begin = p.is_causal ? first / Tiling::columns * Tiling::columns : 0;
  for (int query = begin; query < p.L; query += Tiling::columns) {
    __syncthreads();
    Tiling::template load<Tiling::columns>(queries, p.query, places.at[0], query, p.L, p.E);
    Tiling::template load<Tiling::columns>(grads, p.d_output, entry * p.L * p.V, query, p.L, p.V);
    Kept<T> kept[Tiling::own_columns];
#pragma unroll
    for (int j = 0; j < Tiling::own_columns; j++) kept[j] = Kept<T>(p, entry, query + tile.first_column + j * 8);
    await_copies();
    __syncthreads();
    typename Tiling::Scores scores = {}, slopes = {};
    tile.multiply(scores, keys, queries);
    const bool is_plain = scoring.is_plain(query, first + Tiling::rows - 1);
#pragma unroll
    for (int i = 0; i < Tiling::own_rows; i++) {
#pragma unroll
      for (int j = 0; j < Tiling::own_columns; j++) {
        const int key = first + tile.first_row + i * 4, at = query + tile.first_column + j * 8;
        scores[i][j] = kept[j].weight(is_plain ? scores[i][j] * scoring.factor : scoring.score(scores[i][j], at, key));
        *tile.weight(weights, i, j) = scores[i][j];
      }
    }
    __syncwarp();
    tile.add_weighted(of_values, weights, grads);
    tile.multiply(slopes, values, grads);
    __syncwarp();
#pragma unroll
    for (int i = 0; i < Tiling::own_rows; i++) {
#pragma unroll
      for (int j = 0; j < Tiling::own_columns; j++) {
        const int key = first + tile.first_row + i * 4, at = query + tile.first_column + j * 8;
        *tile.weight(weights, i, j) = is_plain || !scoring.is_hidden(at, key) ? scores[i][j] * (slopes[i][j] - kept[j].delta) : T(0);
      }
    }
    __syncwarp();
    tile.add_weighted(of_keys, weights, queries);
    __syncwarp();
  }
  tile.store(static_cast<T*>(p.d_key) + entry * p.S * p.E, of_keys, first, p.S, p.E, [&](int) { return T(p.scale); });
  tile.store(static_cast<T*>(p.d_value) + entry * p.S * p.V, of_values, first, p.S, p.V, [](int) { return T(1); });
}

}  // namespace fluxion::cuda

// For each width of tiles, and each dtype.
#define ATTENTION_PROGRAMS(name, Parameter, function)      \
  PROGRAM(name##_32_f32, Parameter, function<float, 32>)   \
  PROGRAM(name##_64_f32, Parameter, function<float, 64>)   \
  PROGRAM(name##_128_f32, Parameter, function<float, 128>) \
  PROGRAM(name##_256_f32, Parameter, function<float, 256>) \
  PROGRAM(name##_32_f64, Parameter, function<double, 32>)  \
  PROGRAM(name##_64_f64, Parameter, function<double, 64>)  \
  PROGRAM(name##_128_f64, Parameter, function<double, 128>) \
  PROGRAM(name##_256_f64, Parameter, function<double, 256>)

ATTENTION_PROGRAMS(fluxion_attention, fluxion::cuda::Attention, fluxion::cuda::attention)
ATTENTION_PROGRAMS(fluxion_attention_queries, fluxion::cuda::Attention, fluxion::cuda::attention_queries)
ATTENTION_PROGRAMS(fluxion_attention_keys, fluxion::cuda::Attention, fluxion::cuda::attention_keys)
PROGRAM(fluxion_attention_deltas_f32, fluxion::cuda::Attention, fluxion::cuda::attention_deltas<float>)
PROGRAM(fluxion_attention_deltas_f64, fluxion::cuda::Attention, fluxion::cuda::attention_deltas<double>)
