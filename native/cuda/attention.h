// Parameters of the programs in attention.cu, and the tiles that they work in: native/cpu/attention.cpp says what
// they compute.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

// A matrix of each entry of the batch: its first element, and the strides between rows and between columns.
struct MatrixOfBatch {
  const void* at;
  int64_t row, column;
  bool is_wide;            // four neighbours of a row can be read at once
};

// Entries of the batch, of L queries by S keys; query and key have E columns, value has V.
struct Attention {
  Walk<4> batch;           // of query, key, value and mask
  int L, S, E, V;
  double scale;
  bool is_causal;
  MatrixOfBatch query, key, value;
  MatrixOfBatch mask;      // at: or null
  void* output;            // (L, V)
  double* log_sum;         // (L)
  MatrixOfBatch d_output;  // backward: of the output's gradient, which is dense
  void* delta;             // (L): the sums over rows of d_output * output
  void* d_query;
  void* d_key;
  void* d_value;
};

// A block of threads computes `rows` of its own by `columns` of the other side at a time: queries by keys, or, for
// the gradients of keys and values, keys by queries. A warp has rows / warps of the rows, and all columns.
struct AttentionTile {
  int rows, columns, warps;
};

// For matrices of up to `width` columns (32, 64, 128 or 256) in numbers of `bytes`. Measured on an H100 in float32: a
// warp is best with 32 rows, whose numbers just fit its registers.
constexpr AttentionTile attention_tile(int bytes, int width) {
  if (bytes == 8) return width <= 64 ? AttentionTile{32, 32, 2} : width == 128 ? AttentionTile{32, 16, 4} : AttentionTile{16, 16, 4};
  return width <= 64 ? AttentionTile{128, 64, 4} : width == 128 ? AttentionTile{64, 32, 4} : AttentionTile{32, 32, 4};
}
constexpr AttentionTile attention_backward_tile(int bytes, int width) {
  if (bytes == 8) return width <= 64 ? AttentionTile{32, 16, 4} : AttentionTile{16, 16, 4};
  return width <= 64 ? AttentionTile{64, 64, 4} : width == 128 ? AttentionTile{64, 32, 4} : AttentionTile{32, 32, 4};
}

// Rows in shared memory are longer than what they hold, so that neighbouring ones begin in other banks.
constexpr int attention_step(int width) { return width + 4; }
constexpr int attention_weight_step(int columns) { return columns + 8; }

constexpr int attention_shared_bytes(int bytes, AttentionTile t, int width, bool is_backward) {
  const int matrices = is_backward ? 2 * (t.rows + t.columns) : t.rows + 2 * t.columns;
  return bytes * (matrices * attention_step(width) + t.rows * attention_weight_step(t.columns));
}

}  // namespace fluxion::cuda
