// How many threads fold a row: the same for the kernels and for the host that launches them.

#pragma once

#include <stdint.h>

#include "native/cuda/kernel_frame.h"

namespace fluxion::cuda {

// The tree of Note [One tree for every fold] in native/cpu/cascade.h.
constexpr int fold_chunk = 1024;
constexpr int fold_lanes = 32;   // a warp
constexpr int fold_short = 64;
// Every kernel that folds is launched with this many threads in a block.
constexpr int fold_threads = 256;

// One thread for a row that has one lane; else 32 for each chunk, up to a block. A power of two.
FX_BOTH int fold_group_size(int64_t n) {
  if (n < fold_short) return 1;
  int size = fold_lanes;
  while (size < fold_threads && int64_t(size / fold_lanes) * fold_chunk < n) size *= 2;
  return size;
}

// Rows that a block folds at a time: a grid of more blocks than ceil(rows / this) is of no use.
FX_BOTH int fold_rows_per_block(int64_t n) { return fold_threads / fold_group_size(n); }

// Few long rows are folded in parts, each by a block of its own: `part` elements, a power of two of
// chunks, so that parts are whole subtrees of the row's tree. The workspace holds a ticket for each
// row, and behind them the states of its parts.
constexpr int fold_most_rows = 32;
constexpr int fold_most_parts = 512;
constexpr int fold_state_bytes = 64;
constexpr int64_t fold_tickets_bytes = 256;
constexpr int64_t fold_parts_bytes = fold_tickets_bytes + int64_t(fold_most_rows) * fold_most_parts * fold_state_bytes;

// Elements of a part, 0 where rows are folded whole.
FX_BOTH int64_t fold_part(int64_t rows, int64_t n) {
  int64_t part = 8 * fold_chunk;
  if (rows > fold_most_rows || n < 4 * part) return 0;
  while ((n + part - 1) / part > fold_most_parts) part *= 2;
  return part;
}

}  // namespace fluxion::cuda
