// Parameters of the programs in attention.cu, and the tiles that they work in: native/cpu/attention.cpp says what
// they compute.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

// A matrix of each entry of the batch: its first element, and the strides between rows and between columns.
struct MatrixOfBatch {
  const void* at;
  int64_t row, column;
  bool is_wide;            // four neighbours of a row can be read at once, or eight of 16 bits
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

// ── On tensor cores, for 16-bit floats ───────────────────────────────────────────────────────────────

enum class TensorPass { forward, queries, keys };

// As AttentionTile, of which so many blocks share a multiprocessor: their threads have the registers that leaves.
struct TensorTileShape {
  int rows, columns, warps, blocks;
};

// For matrices of up to `width` columns, 64 or 128. Measured on an H100: a warp is best with 32 rows, if its registers
// hold them. Where a mask is added, its places take some.
constexpr TensorTileShape tensor_tile_shape(TensorPass pass, int width, bool is_masked) {
  switch (pass) {
    case TensorPass::forward: return {128, width == 64 && !is_masked ? 64 : 32, 4, 2};
    case TensorPass::queries: return width == 64 ? TensorTileShape{128, is_masked ? 32 : 64, 4, 2} : TensorTileShape{64, 32, 2, 3};
    default: return width == 64 ? TensorTileShape{128, is_masked ? 16 : 32, 4, 2} : TensorTileShape{64, is_masked ? 32 : 48, 4, 2};
  }
}

// What a query keeps for its gradients, in units of exponents.
struct KeptSums { float log_sum, delta; };

// Neighbouring rows of 16 bytes, read at once, begin in other banks.
constexpr int tensor_attention_step(int width) { return width + 8; }

// Tiles of the block's own side, two of the other for each of its matrices, and of the keys' pass what queries keep.
constexpr int tensor_attention_shared_bytes(TensorPass pass, int width, bool is_masked) {
  const TensorTileShape t = tensor_tile_shape(pass, width, is_masked);
  const int lines = (pass == TensorPass::forward ? 1 : 2) * t.rows + 4 * t.columns;
  return lines * tensor_attention_step(width) * 2 + (pass == TensorPass::keys ? 2 * t.columns * int(sizeof(KeptSums)) : 0);
}

}  // namespace fluxion::cuda
