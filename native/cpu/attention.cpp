// Attention, forward and backward, without the matrix of scores in memory. Of one entry of the batch:
//
//   s = query keyᵀ scale + mask        query (L, E), key (S, E), value (S, V), mask (L, S)
//   p = exp(s - log_sum)               log_sum: the logarithm of each row's sum of exponentials
//   output = p value
//
//   d value = pᵀ grad                  delta: the sum over a row of grad * output, which is that of p * dp
//   dp = grad valueᵀ
//   ds = p (dp - delta) scale
//   d query = ds key,  d key = dsᵀ query
//
// Scores exist for a block of rows by a block of keys at a time, which lies in cache. Forwards, a row keeps its
// largest score so far and the sum of exponentials relative to it, and what it has summed shrinks when a larger
// score comes (M. Milakov and N. Gimelshein, "Online normalizer calculation for softmax", arXiv:1805.02867;
// T. Dao and others, "FlashAttention", arXiv:2205.14135); backwards, a block of p follows from log_sum. With a
// causal mask query l sees the keys up to l, and blocks that nobody sees are left out. Sums run over blocks in
// ascending order, whoever computes them.

#include <math.h>

#include <algorithm>

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/core/math.h"
#include "native/cpu/gemm.h"
#include "native/cpu/parallel.h"
#include "native/cpu/registry.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

namespace {

constexpr int64_t block_rows = 64, block_keys = 128;
// Numbers that the loops over a row take at once; a block's rows have room for a multiple of it.
constexpr int64_t lanes = 16;

// A matrix of each entry of the batch, where an operand has it.
template <class T> struct Matrix {
  T* at;
  int64_t row, column;   // strides

  T* from_row(int64_t n) const { return at + n * row; }
};

// The batch's entry `position` of an operand (…, rows, columns).
template <class T> Matrix<T> matrix_of(const Operand& x, int64_t position) {
  const int rank = x.rank();
  int64_t offset = 0;
  for (int d = rank - 3; d >= 0; position /= x.size(d), d--) offset += position % x.size(d) * x.stride(d);
  return {x.data_as<T>() + offset, x.stride(rank - 2), x.stride(rank - 1)};
}

struct Sizes {
  int64_t batch, L, S, E, V;
  double scale;
  bool is_causal;

  static Sizes from(const Frame& frame, const Operand& query, const Operand& value) {
    const int rank = query.rank();
    Sizes s{1, query.size(rank - 2), value.size(rank - 2), query.size(rank - 1), value.size(rank - 1), frame.scalars[0], frame.scalars[1] != 0};
    for (int d = 0; d < rank - 2; d++) s.batch *= query.size(d);
    return s;
  }
  int64_t row_blocks() const { return (L + block_rows - 1) / block_rows; }
  int64_t key_blocks() const { return (S + block_keys - 1) / block_keys; }
  // How many keys, from the first, row l may see.
  int64_t seen_by(int64_t l) const { return is_causal ? std::min(S, l + 1) : S; }
  // The first block of rows that sees a key.
  int64_t first_to_see(int64_t key) const { return is_causal ? key / block_rows : 0; }
  int64_t work() const { return block_rows * S * (E + V); }
};

// Some rows and some keys.
struct Block {
  int64_t row, rows, key, keys;

  Block(const Sizes& s, int64_t i, int64_t j)
      : row(i * block_rows), rows(std::min(block_rows, s.L - row)), key(j * block_keys), keys(std::min(block_keys, s.S - key)) {}
  // Of the keys, how many row r of the block may see.
  int64_t seen_by(const Sizes& s, int64_t r) const { return std::max<int64_t>(0, std::min(keys, s.seen_by(row + r) - key)); }
};

int64_t whole_lanes(int64_t n) { return (n + lanes - 1) / lanes * lanes; }

// out (M, N) = a (M, K) b (K, N), or what it holds plus that; out in rows of `step`.
template <class T> void multiply(int64_t M, int64_t N, int64_t K, T* out, int64_t step, Matrix<const T> a, Matrix<const T> b, bool adds) {
  gemm_product(GemmShape{M, N, K, a.row, a.column, b.row, b.column, step, 1, adds}, out, a.at, b.at);
}
template <class T> Matrix<const T> transposed(Matrix<const T> x) { return {x.at, x.column, x.row}; }
template <class T> Matrix<const T> rows_from(Matrix<T> x, int64_t n) { return {x.from_row(n), x.row, x.column}; }

// s = s scale + mask of the keys that are seen; -inf behind them, as far as the lanes go.
template <class T> void finish_scores(T* __restrict s, int64_t seen, T scale, const T* mask, int64_t mask_step) {
  if (mask == nullptr) {
    for (int64_t j = 0; j < seen; j++) s[j] *= scale;
  } else if (mask_step == 1) {
    for (int64_t j = 0; j < seen; j++) s[j] = s[j] * scale + mask[j];
  } else {
    for (int64_t j = 0; j < seen; j++) s[j] = s[j] * scale + mask[j * mask_step];
  }
  for (int64_t j = seen; j < whole_lanes(seen); j++) s[j] = -T(INFINITY);
}

template <class T> T greatest(const T* s, int64_t n) {
  T best[lanes];
  for (int64_t c = 0; c < lanes; c++) best[c] = -T(INFINITY);
  for (int64_t j = 0; j < n; j += lanes) {
    for (int64_t c = 0; c < lanes; c++) best[c] = s[j + c] > best[c] ? s[j + c] : best[c];
  }
  return *std::max_element(best, best + lanes);
}

template <class T> T sum_of(const T* s, int64_t n) {
  T sum[lanes] = {};
  for (int64_t j = 0; j < n; j += lanes) {
    for (int64_t c = 0; c < lanes; c++) sum[c] += s[j + c];
  }
  for (int64_t half = lanes / 2; half > 0; half /= 2) {
    for (int64_t c = 0; c < half; c++) sum[c] += sum[c + half];
  }
  return sum[0];
}

// s = exp(s - base); 0 where nobody sees a key.
template <class T> void exponentials(T* __restrict s, int64_t seen, int64_t keys, T base) {
  const int64_t n = whole_lanes(seen);
  for (int64_t j = 0; j < n; j++) s[j] = ops::exp(s[j] - base);
  for (int64_t j = n; j < keys; j++) s[j] = T(0);
}

// The largest score of a row so far, and the sum of exponentials relative to it.
template <class T> struct RowState {
  T top = -T(INFINITY), sum = T(0);
};

// Scores to weights relative to the row's new largest score; by what earlier ones shrink.
template <class T> T weigh(RowState<T>& row, T* s, int64_t seen, int64_t keys) {
  const T top = std::max(row.top, greatest(s, whole_lanes(seen)));
  const T base = top == -T(INFINITY) ? T(0) : top;   // nothing seen yet: weights of 0, not NaN
  const T shrink = ops::exp(row.top - base);
  exponentials(s, seen, keys, base);
  row.sum = row.sum * shrink + sum_of(s, whole_lanes(seen));
  row.top = top;
  return shrink;
}

// One entry of the batch.
template <class T> struct Forward {
  Sizes sizes;
  Matrix<const T> query, key, value, mask;
  T* output;         // (L, V)
  double* log_sum;   // (L)

  // One block of rows, through blocks of keys; `s` holds a block of scores.
  void compute_rows(int64_t i, T* s) const {
    RowState<T> states[block_rows];
    const Block rows(sizes, i, 0);
    T* const out = output + rows.row * sizes.V;
    const int64_t end = sizes.seen_by(rows.row + rows.rows - 1);
    for (int64_t j = 0; j * block_keys < end; j++) {
      const Block block(sizes, i, j);
      multiply<T>(block.rows, block.keys, sizes.E, s, block_keys, rows_from(query, block.row), transposed(rows_from(key, block.key)), false);
      for (int64_t r = 0; r < block.rows; r++) {
        T *const s_r = s + r * block_keys, *const out_r = out + r * sizes.V;
        const int64_t seen = block.seen_by(sizes, r);
        finish_scores(s_r, seen, T(sizes.scale), mask.at == nullptr ? nullptr : mask.from_row(block.row + r) + block.key * mask.column, mask.column);
        const T shrink = weigh(states[r], s_r, seen, block.keys);
        for (int64_t c = 0; j > 0 && shrink != T(1) && c < sizes.V; c++) out_r[c] *= shrink;
      }
      multiply<T>(block.rows, sizes.V, block.keys, out, sizes.V, {s, block_keys, 1}, rows_from(value, block.key), j > 0);
    }
    for (int64_t r = 0; r < rows.rows; r++) finish_row(states[r], rows.row + r);
  }

  // A row that saw no key is 0, and its log_sum such that every weight comes out as 0.
  void finish_row(const RowState<T>& state, int64_t l) const {
    T* const out = output + l * sizes.V;
    const T factor = state.sum == T(0) ? T(0) : T(1) / state.sum;
    for (int64_t c = 0; c < sizes.V; c++) out[c] *= factor;
    log_sum[l] = state.sum == T(0) ? INFINITY : double(state.top) + ::log(double(state.sum));
  }
};

template <class T> Matrix<const T> mask_of(const Operand& x, int64_t position) {
  return x.address == 0 ? Matrix<const T>{nullptr, 0, 0} : matrix_of<const T>(x, position);
}

// Outputs: output, log_sum; inputs: query, key, value, and the mask, which may be missing; scalars: scale, is_causal.
template <class T> void attention(Frame& frame) {
  const Operand* const x = frame.operands;
  const Sizes s = Sizes::from(frame, x[2], x[4]);
  if (s.S == 0) {
    std::fill_n(x[0].data_as<T>(), s.batch * s.L * s.V, T(0));
    std::fill_n(x[1].data_as<double>(), s.batch * s.L, INFINITY);
    return;
  }
  parallel_for(s.batch * s.row_blocks(), parallel_work / (s.work() + 1) + 1, [&](int64_t begin, int64_t end) {
    const Scratch scores(block_rows * block_keys * sizeof(T));
    if (scores.failed()) return frame.fail(Status::OutOfMemory);
    for (int64_t task = begin; task < end; task++) {
      const int64_t b = task / s.row_blocks();
      const Forward<T> entry{s, matrix_of<const T>(x[2], b), matrix_of<const T>(x[3], b), matrix_of<const T>(x[4], b), mask_of<T>(x[5], b),
                             x[0].data_as<T>() + b * s.L * s.V, x[1].data_as<double>() + b * s.L};
      entry.compute_rows(task % s.row_blocks(), scores.as<T>());
    }
  });
}

// The gradients of one entry of the batch.
template <class T> struct Backward {
  Sizes sizes;
  Matrix<const T> query, key, value, mask;
  const T *output, *grad;    // (L, V)
  const double* log_sum;     // (L)
  T *d_query, *d_key, *d_value;

  // p and ds of a block, of which one or both sides are added to the gradients.
  void compute_block(int64_t i, int64_t j, T* p, T* ds, bool to_query, bool to_keys) const {
    const auto [E, V] = std::pair(sizes.E, sizes.V);
    const Block b(sizes, i, j);
    const Matrix<const T> q = rows_from(query, b.row), k = rows_from(key, b.key), v = rows_from(value, b.key), g = {grad + b.row * V, V, 1};
    multiply<T>(b.rows, b.keys, E, p, block_keys, q, transposed(k), false);
    multiply<T>(b.rows, b.keys, V, ds, block_keys, g, transposed(v), false);
    for (int64_t r = 0; r < b.rows; r++) bend_row(b, r, p + r * block_keys, ds + r * block_keys);
    if (to_query) multiply<T>(b.rows, E, b.keys, d_query + b.row * E, E, {ds, block_keys, 1}, k, j > 0);
    if (!to_keys) return;
    const bool adds = i > sizes.first_to_see(b.key);
    multiply<T>(b.keys, V, b.rows, d_value + b.key * V, V, {p, 1, block_keys}, g, adds);
    multiply<T>(b.keys, E, b.rows, d_key + b.key * E, E, {ds, 1, block_keys}, q, adds);
  }

  // A row of products to p and ds.
  void bend_row(const Block& b, int64_t r, T* __restrict p, T* __restrict ds) const {
    const int64_t l = b.row + r, seen = b.seen_by(sizes, r);
    const T scale = T(sizes.scale);
    T delta = T(0);
    for (int64_t c = 0; c < sizes.V; c++) delta += grad[l * sizes.V + c] * output[l * sizes.V + c];
    finish_scores(p, seen, scale, mask.at == nullptr ? nullptr : mask.from_row(l) + b.key * mask.column, mask.column);
    exponentials(p, seen, b.keys, T(log_sum[l]));
    for (int64_t c = 0; c < seen; c++) ds[c] = p[c] * (ds[c] - delta) * scale;
    for (int64_t c = seen; c < b.keys; c++) ds[c] = T(0);
  }

  void compute_keys(int64_t j, T* p, T* ds, bool to_query) const {
    const Block first(sizes, 0, j);
    if (sizes.first_to_see(first.key) >= sizes.row_blocks()) {
      std::fill_n(d_key + first.key * sizes.E, first.keys * sizes.E, T(0));
      std::fill_n(d_value + first.key * sizes.V, first.keys * sizes.V, T(0));
    }
    for (int64_t i = sizes.first_to_see(first.key); i < sizes.row_blocks(); i++) compute_block(i, j, p, ds, to_query, true);
  }
  void compute_rows(int64_t i, T* p, T* ds) const {
    const Block rows(sizes, i, 0);
    const int64_t end = sizes.seen_by(rows.row + rows.rows - 1);
    for (int64_t j = 0; j * block_keys < end; j++) compute_block(i, j, p, ds, true, false);
  }
};

// Runs fn(entry, part, p, ds) for each entry of the batch and each of its parts.
template <class T, class Fn> void each_part(Frame& frame, const Sizes& s, int64_t parts, Fn fn) {
  const Operand* const x = frame.operands;
  parallel_for(s.batch * parts, parallel_work / (s.work() + 1) + 1, [&](int64_t begin, int64_t end) {
    const Scratch blocks(2 * block_rows * block_keys * sizeof(T));
    if (blocks.failed()) return frame.fail(Status::OutOfMemory);
    for (int64_t task = begin; task < end; task++) {
      const int64_t b = task / parts, rows = b * s.L, keys = b * s.S;
      const Backward<T> entry{s, matrix_of<const T>(x[3], b), matrix_of<const T>(x[4], b), matrix_of<const T>(x[5], b), mask_of<T>(x[9], b),
                              x[6].data_as<T>() + rows * s.V, x[8].data_as<T>() + rows * s.V, x[7].data_as<double>() + rows,
                              x[0].data_as<T>() + rows * s.E, x[1].data_as<T>() + keys * s.E, x[2].data_as<T>() + keys * s.V};
      fn(entry, task % parts, blocks.as<T>(), blocks.as<T>() + block_rows * block_keys);
    }
  });
}

// Outputs: the gradients of query, key and value; inputs: those, output, log_sum, the output's gradient, and the
// mask, which may be missing; scalars: scale, is_causal. A large batch computes each block of p once; a small one
// twice, so that all threads have work, with the same sums.
template <class T> void attention_backward(Frame& frame) {
  const Sizes s = Sizes::from(frame, frame.operands[3], frame.operands[5]);
  if (s.S == 0 || s.L == 0) {
    for (int k = 0; k < 3; k++) std::fill_n(frame.operands[k].data_as<T>(), static_cast<int64_t>(frame.operands[k].numel), T(0));
    return;
  }
  const bool at_once = s.batch >= get_threads();
  if (at_once) {
    return each_part<T>(frame, s, 1, [&](const Backward<T>& entry, int64_t, T* p, T* ds) {
      for (int64_t j = 0; j < s.key_blocks(); j++) entry.compute_keys(j, p, ds, true);
    });
  }
  each_part<T>(frame, s, s.key_blocks(), [](const Backward<T>& entry, int64_t j, T* p, T* ds) { entry.compute_keys(j, p, ds, false); });
  each_part<T>(frame, s, s.row_blocks(), [](const Backward<T>& entry, int64_t i, T* p, T* ds) { entry.compute_rows(i, p, ds); });
}

constexpr Row rows[] = {
    {"attention", DType::Float32, attention<float>},
    {"attention", DType::Float64, attention<double>},
    {"attention_backward", DType::Float32, attention_backward<float>},
    {"attention_backward", DType::Float64, attention_backward<double>},
};

}  // namespace

extern const Table attention_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
