// Pointwise kernels over transposed operands. The last two dims are walked in blocks of rows: of an operand
// that is contiguous along them, a block is transposed into a buffer that fits the second-level cache, so
// that every cache line it touches is read once. Then the block's rows are computed as any others.

#include <string.h>

#include "native/cpu/parallel.h"
#include "native/cpu/pointwise_plan.h"
#include "native/cpu/scratch.h"
#include "native/cpu/strided.h"

namespace fluxion {

namespace {

constexpr int64_t block_rows = 32, block_columns = 1024;

int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

// Where a block lies: its first place, and how many rows and columns it has.
struct Block {
  const Walk& outer;
  int64_t row, column;
  int64_t rows, columns;
};

// How an operand is read or written within a block.
struct BlockOperand {
  char* at;              // its first element
  int64_t row, column;   // strides in bytes
  bool copied;           // its elements go through a buffer, tile by tile
};

class BlockedLoop {
 public:
  explicit BlockedLoop(const Plan& plan) : p(plan), rows_dim(plan.ndim - 2), columns_dim(plan.ndim - 1) {}

  // Memory for the transposed operands of a block.
  int64_t scratch_bytes() const {
    int64_t bytes = 0;
    for (int k = p.call.outputs; k < p.call.operands; k++) {
      if (is_transposed(k)) bytes += block_rows * block_columns * p.call.sizes[k];
    }
    return bytes;
  }

  // `memory` holds scratch_bytes.
  void run(const Block& b, char* memory) const {
    BlockOperand operands[max_operands];
    bool joined = true;   // every operand's rows follow each other
    for (int k = 0; k < p.call.operands; k++) {
      operands[k] = place(b, k, memory);
      joined &= !operands[k].copied && operands[k].row == b.columns * operands[k].column;
    }
    const int64_t rows = joined ? 1 : b.rows, columns = joined ? b.rows * b.columns : b.columns;
    for (int64_t row = 0; row < rows; row++) {
      for (int64_t column = 0; column < columns; column += tile_size) {
        run_tile(operands, row, column, least(tile_size, columns - column));
      }
    }
  }

 private:
  bool is_transposed(int k) const {
    const int64_t size = p.call.sizes[k];
    return k >= p.call.outputs && p.strides[k][rows_dim] == size && p.strides[k][columns_dim] != size;
  }

  BlockOperand place(const Block& b, int k, char*& memory) const {
    const int64_t size = p.call.sizes[k], row = p.strides[k][rows_dim], column = p.strides[k][columns_dim];
    char* const at = p.base[k] + b.outer.offset(p.strides[k]) + b.row * row + b.column * column;
    if (!is_transposed(k)) return {at, row, column, column != size};
    char* const block = memory;
    memory += block_rows * block_columns * size;
    pack_rows(block, b.columns * size, at, static_cast<int>(size), &column, Walk(1, &b.columns, 0), b.columns, b.rows);
    return {block, b.columns * size, size, false};
  }

  void run_tile(const BlockOperand* operands, int64_t row, int64_t column, int64_t n) const {
    alignas(64) char buffers[max_operands][tile_bytes];
    char* data[max_operands];
    const Walk start(1, &n, 0);
    for (int k = 0; k < p.call.operands; k++) {
      const BlockOperand& o = operands[k];
      char* const at = o.at + row * o.row + column * o.column;
      data[k] = o.copied ? buffers[k] : at;
      if (o.copied && k >= p.call.outputs) pack(buffers[k], at, p.call.sizes[k], &o.column, start, n);
    }
    p.call.run(data, n, 0);
    for (int k = 0; k < p.call.outputs; k++) {
      const BlockOperand& o = operands[k];
      if (o.copied) unpack(o.at + row * o.row + column * o.column, buffers[k], p.call.sizes[k], &o.column, start, n);
    }
  }

  const Plan& p;
  const int rows_dim, columns_dim;
};

}  // namespace

bool run_blocked(const Plan& p) {
  const BlockedLoop loop(p);
  const int64_t rows = p.shape[p.ndim - 2], columns = p.shape[p.ndim - 1];
  const int64_t down = (rows + block_rows - 1) / block_rows, across = (columns + block_columns - 1) / block_columns;
  const int64_t work = least(rows, block_rows) * least(columns, block_columns) * p.call.cost;
  bool failed = false;
  parallel_for(p.n / (rows * columns) * down * across, parallel_work / work + 1, [&](int64_t begin, int64_t end) {
    const Scratch memory(loop.scratch_bytes());
    if (memory.failed()) return __atomic_store_n(&failed, true, __ATOMIC_RELAXED);
    for (int64_t at = begin; at < end; at++) {
      const Walk outer(p.ndim - 2, p.shape, at / (down * across));
      const int64_t row = at / across % down * block_rows, column = at % across * block_columns;
      loop.run({outer, row, column, least(block_rows, rows - row), least(block_columns, columns - column)}, memory.as<char>());
    }
  });
  return !failed;
}

}  // namespace fluxion
