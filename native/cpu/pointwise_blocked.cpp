// Pointwise kernels over transposed operands. The last two dims are walked in blocks, `block_rows`
// rows of `block_columns` elements; a block is one tile. An operand that is contiguous along the
// rows is read down its columns, so every cache line it touches serves a whole block.

#include "native/cpu/parallel.h"
#include "native/cpu/pointwise_plan.h"
#include "native/cpu/strided.h"

namespace fluxion {

namespace {

constexpr int64_t block_rows = 16, block_columns = tile_size / block_rows;

// A block of an operand: `rows` and `columns` elements, and the strides of both in bytes.
struct Block {
  char* at;
  int64_t rows, columns;
  int64_t row, column;
};

template <class E> void load_block(E* out, const Block& b) {
  if (b.column == int64_t(sizeof(E))) {
    for (int64_t r = 0; r < b.rows; r++) memcpy(out + r * b.columns, b.at + r * b.row, b.columns * sizeof(E));
    return;
  }
  for (int64_t c = 0; c < b.columns; c++) {
    const char* column = b.at + c * b.column;
    for (int64_t r = 0; r < b.rows; r++) out[r * b.columns + c] = *reinterpret_cast<const E*>(column + r * b.row);
  }
}

template <class E> void store_block(const E* in, const Block& b) {
  if (b.column == int64_t(sizeof(E))) {
    for (int64_t r = 0; r < b.rows; r++) memcpy(b.at + r * b.row, in + r * b.columns, b.columns * sizeof(E));
    return;
  }
  for (int64_t c = 0; c < b.columns; c++) {
    char* column = b.at + c * b.column;
    for (int64_t r = 0; r < b.rows; r++) *reinterpret_cast<E*>(column + r * b.row) = in[r * b.columns + c];
  }
}

struct Pair { uint64_t low, high; };

void load(char* out, const Block& b, int size) {
  switch (size) {
    case 1: return load_block(reinterpret_cast<uint8_t*>(out), b);
    case 2: return load_block(reinterpret_cast<uint16_t*>(out), b);
    case 4: return load_block(reinterpret_cast<uint32_t*>(out), b);
    case 8: return load_block(reinterpret_cast<uint64_t*>(out), b);
    default: return load_block(reinterpret_cast<Pair*>(out), b);
  }
}

void store(const char* in, const Block& b, int size) {
  switch (size) {
    case 1: return store_block(reinterpret_cast<const uint8_t*>(in), b);
    case 2: return store_block(reinterpret_cast<const uint16_t*>(in), b);
    case 4: return store_block(reinterpret_cast<const uint32_t*>(in), b);
    case 8: return store_block(reinterpret_cast<const uint64_t*>(in), b);
    default: return store_block(reinterpret_cast<const Pair*>(in), b);
  }
}

int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

// One band: block_rows rows from `first_row` on, in blocks from left to right.
void run_band(const Plan& p, const Walk& outer, int64_t first_row) {
  alignas(64) char buffers[max_operands][tile_bytes];
  const int rows_dim = p.ndim - 2, columns_dim = p.ndim - 1;
  const int64_t rows = least(block_rows, p.shape[rows_dim] - first_row);
  for (int64_t first = 0; first < p.shape[columns_dim]; first += block_columns) {
    const int64_t columns = least(block_columns, p.shape[columns_dim] - first);
    char* data[max_operands];
    Block blocks[max_operands];
    for (int k = 0; k < p.call.operands; k++) {
      const int64_t* strides = p.strides[k];
      char* at = p.base[k] + outer.offset(strides) + first_row * strides[rows_dim] + first * strides[columns_dim];
      blocks[k] = {at, rows, columns, strides[rows_dim], strides[columns_dim]};
      data[k] = buffers[k];
      if (k >= p.call.outputs) load(buffers[k], blocks[k], p.call.sizes[k]);
    }
    p.call.tile(p.call.functor, data, rows * columns, 0);
    for (int k = 0; k < p.call.outputs; k++) store(buffers[k], blocks[k], p.call.sizes[k]);
  }
}

}  // namespace

void run_blocked(const Plan& p) {
  const int64_t rows = p.shape[p.ndim - 2], columns = p.shape[p.ndim - 1];
  const int64_t bands = (rows + block_rows - 1) / block_rows;
  const int64_t work = block_rows * columns * p.call.cost;
  parallel_for(p.n / (rows * columns) * bands, parallel_work / work + 1, [&](int64_t begin, int64_t end) {
    for (int64_t band = begin; band < end; band++) {
      const Walk outer(p.ndim - 2, p.shape, band / bands);
      run_band(p, outer, band % bands * block_rows);
    }
  });
}

}  // namespace fluxion
