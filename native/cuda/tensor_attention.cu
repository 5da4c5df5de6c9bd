// Attention of 16-bit floats on tensor cores, forward and backward; native/cpu/attention.cpp has the mathematics, and
// native/cuda/attention.cu the same for wider floats. A warp has 16 rows of a tile's scores, or twice as many, in
// registers: as their weights they are the left side of the next product where they are (T. Dao, "FlashAttention-2",
// arXiv:2307.08691). The tile of the other side for the next step comes while one is worked on. All sums are floats;
// those of the gradients run over tiles in ascending order, in a kernel for queries and another for keys, so that no
// result depends on the order of threads.

#include "native/cuda/attention.cuh"
#include "native/cuda/tensor_core.cuh"
#include "native/cuda/tensor_tile.cuh"

namespace fluxion::cuda {

// ── Forward ──────────────────────────────────────────────────────────────────────────────────────────

// The rows of a thread: what they have summed, about their largest scores, and sums of exponentials relative to those.
template <class Tile> class RunningRows {
 public:
  typename Tile::Rows sums = {};
  float top[Tile::own][2], total[Tile::own][2] = {};

  DEVICE RunningRows() {
#pragma unroll
    for (int i = 0; i < Tile::own; i++) top[i][0] = top[i][1] = no_score<float>;
  }

  // Scores, each of which counts as itself times `unit` > 0, to weights.
  DEVICE void weigh(typename Tile::Scores& scores, float unit) {
    float largest[Tile::own][2];
    bool grows = false;
#pragma unroll
    for (int i = 0; i < Tile::own; i++) {
#pragma unroll
      for (int h = 0; h < 2; h++) {
        float most = no_score<float>;
#pragma unroll
        for (int j = 0; j < Tile::columns / 8; j++) most = ::fmaxf(most, ::fmaxf(scores[i][j][h * 2], scores[i][j][h * 2 + 1]));
        largest[i][h] = maximum_over_row(most) * unit;
        grows |= largest[i][h] > top[i][h] + slack;
      }
    }
    if (__any_sync(~0u, grows)) raise(largest);
#pragma unroll
    for (int i = 0; i < Tile::own; i++) {
#pragma unroll
      for (int h = 0; h < 2; h++) {
        const float base = base_of(top[i][h]);
#pragma unroll
        for (int j = 0; j < Tile::columns / 8; j++) {
#pragma unroll
          for (int k = h * 2; k < h * 2 + 2; k++) {
            scores[i][j][k] = power_of_two(ops::fma(scores[i][j][k], unit, -base));
            total[i][h] += scores[i][j][k];
          }
        }
      }
    }
  }

 private:
  // Weights up to 2 to this power do no harm, and rows are seldom summed anew.
  static constexpr float slack = 8;

  // Nothing seen yet: weights of 0, not NaN.
  static DEVICE float base_of(float top) { return top == no_score<float> ? 0.0f : top; }

  DEVICE void raise(const float (&largest)[Tile::own][2]) {
#pragma unroll
    for (int i = 0; i < Tile::own; i++) {
#pragma unroll
      for (int h = 0; h < 2; h++) {
        const float before = top[i][h];
        top[i][h] = ::fmaxf(before, largest[i][h]);
        const float shrink = power_of_two(before - base_of(top[i][h]));
        total[i][h] *= shrink;
#pragma unroll
        for (int d = 0; d < Tile::width / 8; d++) sums[i][d][h * 2] *= shrink, sums[i][d][h * 2 + 1] *= shrink;
      }
    }
  }
};

// Products to scores of queries from `first` and keys from `key` on, where some are hidden or have something added.
template <class Tile> DEVICE void finish_scores(typename Tile::Scores& scores, const Tile& tile, const typename Tile::ScoringOfTile& scoring, int first, int key) {
#pragma unroll
  for (int i = 0; i < Tile::own; i++) {
#pragma unroll
    for (int h = 0; h < 2; h++) {
      const int query = first + tile.row_of(i, h * 2);
      const int seen = query < scoring.p.L ? scoring.seen_by(query) : 0;
#pragma unroll
      for (int j = 0; j < Tile::columns / 8; j++) {
#pragma unroll
        for (int k = h * 2; k < h * 2 + 2; k++) {
          const int at = key + tile.column_of(j, k);
          scores[i][j][k] = at < seen ? scoring.seen_score(scores[i][j][k], query, at) : no_score<float>;
        }
      }
    }
  }
}

template <class Tile> DEVICE void tensor_attention(const Attention& p) {
  using T = typename Tile::T;
  SHARED_AT_LAUNCH(T, shared);
  constexpr int side = Tile::columns * Tile::step;
  T *const queries = shared, *const sides = queries + Tile::rows * Tile::step;   // keys and values, twice
  // The last rows first: under a causal mask they have most to do.
  const int tiles = (p.L + Tile::rows - 1) / Tile::rows;
  const int64_t entry = blockIdx.x % p.batch.n;
  const int first = (tiles - 1 - int(blockIdx.x / p.batch.n)) * Tile::rows;
  const Places<4> places = places_of(p.batch, entry);
  const Tile tile;
  const typename Tile::ScoringOfTile scoring(p, places.at[3]);
  const int end = scoring.seen_by(first + Tile::rows - 1);
  const int first_of_warp = first + tile.first_row, end_of_warp = scoring.seen_by(first_of_warp + Tile::warp_rows - 1);
  const auto load_sides = [&](T* to, int key) {
    Tile::template load<Tile::columns>(to, p.key, places.at[1], key, p.S, p.E);
    Tile::template load<Tile::columns>(to + side, p.value, places.at[2], key, p.S, p.V);
  };
  RunningRows<Tile> own;
  Tile::template load<Tile::rows>(queries, p.query, places.at[0], first, p.L, p.E);
  load_sides(sides, 0);
  for (int key = 0; key < end; key += Tile::columns) {
    const int turn = key / Tile::columns % 2;
    await_copies();
    __syncthreads();
    if (key + Tile::columns < end) load_sides(sides + (turn ^ 1) * 2 * side, key + Tile::columns);
    if (key >= end_of_warp) continue;
    const T *const keys = sides + turn * 2 * side, *const values = keys + side;
    typename Tile::Scores scores = {};
    tile.multiply(scores, queries, keys);
    const bool is_plain = scoring.factor > 0 && scoring.is_plain(first_of_warp, key + Tile::columns - 1);
    if (!is_plain) finish_scores(scores, tile, scoring, first, key);
    own.weigh(scores, is_plain ? scoring.factor : 1.0f);
    tile.add_weighted(own.sums, scores, values);
  }
  finish_copies();
#pragma unroll
  for (int i = 0; i < Tile::own; i++) {
#pragma unroll
    for (int h = 0; h < 2; h++) {
      float& total = own.total[i][h];
      total = sum_over_row(total);
      const int row = first + tile.row_of(i, h * 2);
      if (row >= p.L || tile.left != 0) continue;
      const double whole = double(own.top[i][h]) / exponent_unit<float> + double(ops::log(total));
      p.log_sum[entry * p.L + row] = total == 0.0f ? double(-no_score<float>) : whole;
    }
  }
  tile.store(static_cast<T*>(p.output) + entry * p.L * p.V, queries, own.sums, first, p.L, p.V,
             [&](int i, int h) { return own.total[i][h] == 0.0f ? 0.0f : 1.0f / own.total[i][h]; });
}

// ── Backward ─────────────────────────────────────────────────────────────────────────────────────────

template <class T> DEVICE Eight<T> eight_at(const T* at, int there, bool is_wide) {
  if (is_wide) return *reinterpret_cast<const Eight<T>*>(at);
  Eight<T> eight;
#pragma unroll
  for (int k = 0; k < 8; k++) eight.at[k] = k < there ? at[k] : T(0.0f);
  return eight;
}

// delta and log_sum of each query, by width / 8 lanes.
template <class T, int width> DEVICE void tensor_attention_sums(const Attention& p) {
  constexpr int lanes = width / 8;
  const int64_t row = grid_thread() / lanes;
  const int c = int(threadIdx.x) % lanes * 8;
  const bool is_there = row < p.batch.n * p.L;
  float delta = 0;
  if (is_there && c < p.V) {
    const bool is_wide = p.d_output.is_wide;
    const Eight<T> output = eight_at(static_cast<const T*>(p.output) + row * p.V + c, p.V - c, is_wide);
    const Eight<T> grad = eight_at(static_cast<const T*>(p.d_output.at) + row * p.V + c, p.V - c, is_wide);
#pragma unroll
    for (int k = 0; k < 8; k++) delta = ops::fma(float(grad.at[k]), float(output.at[k]), delta);
  }
#pragma unroll
  for (int bit = 1; bit < lanes; bit *= 2) delta += __shfl_xor_sync(~0u, delta, bit);
  if (is_there && c == 0) static_cast<KeptSums*>(p.delta)[row] = {float(p.log_sum[row] * exponent_unit<float>), delta};
}

// d query = ds key, of the tile's queries over blocks of keys.
template <class Tile> DEVICE void tensor_attention_queries(const Attention& p) {
  using T = typename Tile::T;
  SHARED_AT_LAUNCH(T, shared);
  constexpr int side = Tile::columns * Tile::step;
  T *const queries = shared, *const grads = queries + Tile::rows * Tile::step, *const sides = grads + Tile::rows * Tile::step;
  const int tiles = (p.L + Tile::rows - 1) / Tile::rows;
  const int64_t entry = blockIdx.x % p.batch.n;
  const int first = (tiles - 1 - int(blockIdx.x / p.batch.n)) * Tile::rows;
  const Places<4> places = places_of(p.batch, entry);
  const Tile tile;
  const typename Tile::ScoringOfTile scoring(p, places.at[3]);
  const int end = scoring.seen_by(first + Tile::rows - 1);
  const int first_of_warp = first + tile.first_row, end_of_warp = scoring.seen_by(first_of_warp + Tile::warp_rows - 1);
  const auto load_sides = [&](T* to, int key) {
    Tile::template load<Tile::columns>(to, p.key, places.at[1], key, p.S, p.E);
    Tile::template load<Tile::columns>(to + side, p.value, places.at[2], key, p.S, p.V);
  };
  Tile::template load<Tile::rows>(queries, p.query, places.at[0], first, p.L, p.E);
  Tile::template load<Tile::rows>(grads, p.d_output, entry * p.L * p.V, first, p.L, p.V);
  load_sides(sides, 0);
  KeptSums kept[Tile::own][2];
#pragma unroll
  for (int i = 0; i < Tile::own; i++) {
#pragma unroll
    for (int h = 0; h < 2; h++) {
      const int query = first + tile.row_of(i, h * 2);
      kept[i][h] = query < p.L ? static_cast<const KeptSums*>(p.delta)[entry * p.L + query] : KeptSums{0.0f, 0.0f};
    }
  }
  typename Tile::Rows sums = {};
  for (int key = 0; key < end; key += Tile::columns) {
    const int turn = key / Tile::columns % 2;
    await_copies();
    __syncthreads();
    if (key + Tile::columns < end) load_sides(sides + (turn ^ 1) * 2 * side, key + Tile::columns);
    if (key >= end_of_warp) continue;
    const T *const keys = sides + turn * 2 * side, *const values = keys + side;
    typename Tile::Scores scores = {}, slopes = {};
    tile.multiply(scores, queries, keys);
    const bool is_plain = scoring.is_plain(first_of_warp, key + Tile::columns - 1);
    if (!is_plain) finish_scores(scores, tile, scoring, first, key);
    const float unit = is_plain ? scoring.factor : 1.0f;
    tile.multiply(slopes, grads, values);
#pragma unroll
    for (int i = 0; i < Tile::own; i++) {
#pragma unroll
      for (int j = 0; j < Tile::columns / 8; j++) {
#pragma unroll
        for (int k = 0; k < 4; k++) {
          const KeptSums& row = kept[i][k / 2];
          scores[i][j][k] = power_of_two(ops::fma(scores[i][j][k], unit, -row.log_sum)) * (slopes[i][j][k] - row.delta);
        }
      }
    }
    tile.add_weighted(sums, scores, keys);
  }
  finish_copies();
  const float scale = float(p.scale);
  tile.store(static_cast<T*>(p.d_query) + entry * p.L * p.E, queries, sums, first, p.L, p.E, [&](int, int) { return scale; });
}

// As `finish_scores`, of keys from `first` and queries from `query` on.
template <class Tile> DEVICE void finish_transposed(typename Tile::Scores& scores, const Tile& tile, const typename Tile::ScoringOfTile& scoring, int first, int query) {
#pragma unroll
  for (int i = 0; i < Tile::own; i++) {
#pragma unroll
    for (int h = 0; h < 2; h++) {
      const int key = first + tile.row_of(i, h * 2);
      const int begin = scoring.p.is_causal ? key : 0, end = key < scoring.p.S ? scoring.p.L : 0;
#pragma unroll
      for (int j = 0; j < Tile::columns / 8; j++) {
#pragma unroll
        for (int k = h * 2; k < h * 2 + 2; k++) {
          const int at = query + tile.column_of(j, k);
          scores[i][j][k] = begin <= at && at < end ? scoring.seen_score(scores[i][j][k], at, key) : no_score<float>;
        }
      }
    }
  }
}

// fn for each of a thread's numbers, with what its query keeps: `kept` is that of its first column.
template <class Tile, class Fn> DEVICE void each_of_queries(const KeptSums* kept, Fn fn) {
#pragma unroll
  for (int j = 0; j < Tile::columns / 8; j++) {
#pragma unroll
    for (int k = 0; k < 2; k++) {
      const KeptSums of = kept[j * 8 + k];
#pragma unroll
      for (int i = 0; i < Tile::own; i++) fn(i, j, k, of), fn(i, j, k + 2, of);
    }
  }
}

// d value = pᵀ grad and d key = dsᵀ query, of the tile's keys over blocks of queries.
template <class Tile> DEVICE void tensor_attention_keys(const Attention& p) {
  using T = typename Tile::T;
  SHARED_AT_LAUNCH(T, shared);
  constexpr int side = Tile::columns * Tile::step;
  T *const keys = shared, *const values = keys + Tile::rows * Tile::step, *const sides = values + Tile::rows * Tile::step;
  KeptSums* const all_kept = reinterpret_cast<KeptSums*>(sides + 4 * side);
  const int64_t entry = blockIdx.x % p.batch.n;
  const int first = int(blockIdx.x / p.batch.n) * Tile::rows;
  const Places<4> places = places_of(p.batch, entry);
  const Tile tile;
  const typename Tile::ScoringOfTile scoring(p, places.at[3]);
  const int first_of_warp = first + tile.first_row;
  const auto load_sides = [&](int turn, int query) {
    T* const to = sides + turn * 2 * side;
    Tile::template load<Tile::columns>(to, p.query, places.at[0], query, p.L, p.E);
    Tile::template load<Tile::columns>(to + side, p.d_output, entry * p.L * p.V, query, p.L, p.V);
    const int at = int(threadIdx.x);
    const bool is_there = query + at < p.L;
    const KeptSums* const kept = static_cast<const KeptSums*>(p.delta) + entry * p.L;
    if (at < Tile::columns) copy_soon_where<sizeof(KeptSums)>(is_there, all_kept + turn * Tile::columns + at, kept + (is_there ? query + at : 0));
  };
  const int begin = p.is_causal ? first / Tile::columns * Tile::columns : 0;
  Tile::template load<Tile::rows>(keys, p.key, places.at[1], first, p.S, p.E);
  Tile::template load<Tile::rows>(values, p.value, places.at[2], first, p.S, p.V);
  if (begin < p.L) load_sides(begin / Tile::columns % 2, begin);
  typename Tile::Rows of_keys = {}, of_values = {};
  for (int query = begin; query < p.L; query += Tile::columns) {
    const int turn = query / Tile::columns % 2;
    await_copies();
    __syncthreads();
    if (query + Tile::columns < p.L) load_sides(turn ^ 1, query + Tile::columns);
    if (p.is_causal && query + Tile::columns <= first_of_warp) continue;
    const T *const queries = sides + turn * 2 * side, *const grads = queries + side;
    const KeptSums* const kept = all_kept + turn * Tile::columns + tile.left;
    typename Tile::Scores scores = {}, slopes = {};
    tile.multiply(scores, keys, queries);
    const bool is_plain = scoring.is_plain(query, first_of_warp + Tile::warp_rows - 1);
    if (!is_plain) finish_transposed(scores, tile, scoring, first, query);
    const float unit = is_plain ? scoring.factor : 1.0f;
    each_of_queries<Tile>(kept, [&](int i, int j, int k, const KeptSums& of) {
      scores[i][j][k] = power_of_two(ops::fma(scores[i][j][k], unit, -of.log_sum));
    });
    tile.add_weighted(of_values, scores, grads);
    tile.multiply(slopes, values, grads);
    each_of_queries<Tile>(kept, [&](int i, int j, int k, const KeptSums& of) { scores[i][j][k] *= slopes[i][j][k] - of.delta; });
    tile.add_weighted(of_keys, scores, queries);
  }
  finish_copies();
  const float scale = float(p.scale);
  tile.store(static_cast<T*>(p.d_key) + entry * p.S * p.E, keys, of_keys, first, p.S, p.E, [&](int, int) { return scale; });
  tile.store(static_cast<T*>(p.d_value) + entry * p.S * p.V, values, of_values, first, p.S, p.V, [](int, int) { return 1.0f; });
}

template <class T, int width, TensorPass pass, bool is_masked>
using ChosenTile = TensorTile<T, width, tensor_tile_shape(pass, width, is_masked).rows, tensor_tile_shape(pass, width, is_masked).columns,
                              tensor_tile_shape(pass, width, is_masked).warps, is_masked>;

}  // namespace fluxion::cuda

// For each width of tiles, and each dtype.
#define TENSOR_ATTENTION_PROGRAM(name, T, width, pass, is_masked, function)                                            \
  BOUNDED_PROGRAM(name, (fluxion::cuda::tensor_tile_shape(fluxion::cuda::TensorPass::pass, width, is_masked).warps * 32), \
                  (fluxion::cuda::tensor_tile_shape(fluxion::cuda::TensorPass::pass, width, is_masked).blocks),         \
                  fluxion::cuda::Attention,                                                                            \
                  fluxion::cuda::function<fluxion::cuda::ChosenTile<T, width, fluxion::cuda::TensorPass::pass, is_masked>>)
#define TENSOR_ATTENTION_PROGRAMS(name, pass, is_masked, function)                                   \
  TENSOR_ATTENTION_PROGRAM(name##_64_f16, fluxion::cuda::Float16, 64, pass, is_masked, function)      \
  TENSOR_ATTENTION_PROGRAM(name##_128_f16, fluxion::cuda::Float16, 128, pass, is_masked, function)    \
  TENSOR_ATTENTION_PROGRAM(name##_64_bf16, fluxion::BFloat16, 64, pass, is_masked, function)          \
  TENSOR_ATTENTION_PROGRAM(name##_128_bf16, fluxion::BFloat16, 128, pass, is_masked, function)

TENSOR_ATTENTION_PROGRAMS(fluxion_tensor_attention, forward, false, tensor_attention)
TENSOR_ATTENTION_PROGRAMS(fluxion_tensor_attention_masked, forward, true, tensor_attention)
TENSOR_ATTENTION_PROGRAMS(fluxion_tensor_attention_queries, queries, false, tensor_attention_queries)
TENSOR_ATTENTION_PROGRAMS(fluxion_tensor_attention_queries_masked, queries, true, tensor_attention_queries)
TENSOR_ATTENTION_PROGRAMS(fluxion_tensor_attention_keys, keys, false, tensor_attention_keys)
TENSOR_ATTENTION_PROGRAMS(fluxion_tensor_attention_keys_masked, keys, true, tensor_attention_keys)
PROGRAM(fluxion_tensor_attention_sums_64_f16, fluxion::cuda::Attention, fluxion::cuda::tensor_attention_sums<fluxion::cuda::Float16, 64>)
PROGRAM(fluxion_tensor_attention_sums_128_f16, fluxion::cuda::Attention, fluxion::cuda::tensor_attention_sums<fluxion::cuda::Float16, 128>)
PROGRAM(fluxion_tensor_attention_sums_64_bf16, fluxion::cuda::Attention, fluxion::cuda::tensor_attention_sums<fluxion::BFloat16, 64>)
PROGRAM(fluxion_tensor_attention_sums_128_bf16, fluxion::cuda::Attention, fluxion::cuda::tensor_attention_sums<fluxion::BFloat16, 128>)
