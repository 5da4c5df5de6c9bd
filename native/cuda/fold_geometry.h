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
// Rows that a block scans at a time.
constexpr int scan_rows = 16;

// One thread for a row that has one lane; else 32 for each chunk, up to a block. A power of two.
FX_BOTH int fold_group_size(int64_t n) {
  if (n < fold_short) return 1;
  int size = fold_lanes;
  while (size < fold_threads && int64_t(size / fold_lanes) * fold_chunk < n) size *= 2;
  return size;
}

// Rows that a block folds at a time: a grid of more blocks than ceil(rows / this) is of no use.
FX_BOTH int fold_rows_per_block(int64_t n) { return fold_threads / fold_group_size(n); }

// Scratch rows of a row program that fit here lie in memory of the block, all rows' of it.
constexpr int64_t scratch_room = 32 << 10;
FX_BOTH bool scratch_fits(int64_t n, int64_t bytes) { return n * bytes * fold_rows_per_block(n) <= scratch_room; }

// A row of packs is read 16 bytes at a time, and each thread folds the lanes of its pack: fewer threads
// for a row, so this is for many rows.
constexpr int pack_bytes = 16;
FX_BOTH bool fold_packs_pay(int64_t rows, int64_t n) { return n >= fold_chunk && rows * n >= int64_t(1) << 22; }
// So many threads for a chunk, and for as many chunks side by side as keep a large device busy: the fewer warps a row
// has, the fewer barriers.
constexpr int64_t fold_busy = int64_t(1) << 18;
FX_BOTH int fold_packed_group(int64_t rows, int64_t n, int threads) {
  int size = threads;
  while (size < fold_threads && int64_t(size / threads) * fold_chunk < n && 2 * size * rows <= fold_busy) size *= 2;
  return size;
}

// Columns: neighbouring rows lie side by side, and their elements apart. A block folds this many.
constexpr int fold_columns = 32;
FX_BOTH bool folds_columns(const Frame& frame, const Operand& x, int64_t n) {
  return n >= fold_short && frame.split > 0 && frame.ndim == frame.split + 1 && x.strides[frame.split - 1] == 1 && x.strides[frame.split] != 1;
}

// Rows that are few and long, or strips of columns, are folded in parts, each by a block of its own: `part` elements, a
// power of two of chunks, so that parts are whole subtrees of the row's tree. The workspace holds a
// ticket for each row or strip, and behind them the states of its parts.
constexpr int fold_most_rows = 512;
constexpr int fold_most_parts = 512;   // as many blocks as a large device runs at once: each takes 4 us to begin
constexpr int fold_most_strips = 256;
constexpr int fold_state_bytes = 64;
constexpr int64_t fold_tickets_bytes = fold_most_rows * 4;
constexpr int64_t fold_states = 32768;
constexpr int64_t fold_parts_bytes = fold_tickets_bytes + fold_states * fold_state_bytes;

// The smallest part of at least `part` elements of which there are `most` at most.
FX_BOTH int64_t fold_part_of(int64_t n, int64_t part, int64_t most) {
  while ((n + part - 1) / part > most) part *= 2;
  return part;
}

// Elements of a part, 0 where rows are folded whole.
FX_BOTH int64_t fold_part(int64_t rows, int64_t n, bool columns) {
  if (columns) {
    const int64_t strips = (rows + fold_columns - 1) / fold_columns;
    const int64_t part = fold_part_of(n, fold_chunk, 2 * fold_most_strips / strips + 1);
    return strips <= fold_most_strips && part < n ? part : 0;
  }
  constexpr int64_t least = 8 * fold_chunk;
  if (rows > fold_most_rows || n < 4 * least) return 0;
  const int64_t part = fold_part_of(n, least, (fold_most_parts + rows - 1) / rows);
  return part < n ? part : 0;
}
static_assert(fold_most_parts <= fold_states && fold_most_strips <= fold_most_rows);
static_assert((2 * fold_most_strips + fold_most_strips) * fold_columns <= fold_states);

// A row program with few long rows has several blocks for a row (native/cuda/row_parts.cuh). A warp folds a unit,
// a power of two of chunks of which a row has `row_most_units` at most, and a block has whole units.
constexpr int64_t row_most_units = 4096;
constexpr int row_state_bytes = 16;
// Scalars of its frame: the fold that a launch does, and the launch that writes the results of one value for each row.
constexpr int row_phase = max_scalars - 2, row_setting = max_scalars - 1;
FX_BOTH int64_t row_unit(int64_t n) { return fold_part_of(n, fold_chunk, row_most_units); }
FX_BOTH int64_t row_units(int64_t n) { return (n + row_unit(n) - 1) / row_unit(n); }

// Elements of a row that one block has, 0 where a block has whole rows: no more parts than blocks that run at once,
// `blocks`, for what comes behind them takes as long again.
FX_BOTH int64_t row_part(int64_t rows, int64_t n, int64_t blocks) {
  constexpr int64_t least = fold_threads / fold_lanes;   // units, one for each warp
  if (2 * rows > blocks || n < 2 * least * fold_chunk || n > int64_t(1) << 30) return 0;
  const int64_t units = row_units(n), parts = blocks / rows, each = (units + parts - 1) / parts;
  return (each < least ? least : each) * row_unit(n);
}

// Rows of a row program that lie in registers (native/cuda/held_rows.cuh): a warp for each chunk. Bits of `per_row`
// are operands with one value for each row. Of shorter rows most lanes hold nothing: on an H100 those of 300 numbers
// took 0.8 to 1.3 times, of 96 up to 1.75 times what rows read from memory take.
constexpr int held_least = fold_chunk / 2;
constexpr int held_chunks = 16;
constexpr int held_threads = held_chunks * fold_lanes;
FX_BOTH int held_warps(int64_t n) { return int((n + fold_chunk - 1) / fold_chunk); }
FX_BOTH int held_block(int64_t n) { return n <= fold_chunk ? fold_threads : held_warps(n) * fold_lanes; }
FX_BOTH int held_rows_per_block(int64_t n) { return held_block(n) / fold_lanes / held_warps(n); }
FX_BOTH bool holds_rows(const Frame& frame, int operands, unsigned per_row, int64_t n) {
  bool all = n >= held_least && n <= held_chunks * fold_chunk && frame.ndim == frame.split + 1;
  for (int k = 0; k < operands; k++) {
    const Operand& x = frame.operands[k];
    all &= (per_row >> k & 1) != 0 || (!x.is_number() && x.strides[frame.split] == 1);
  }
  return all;
}

}  // namespace fluxion::cuda
