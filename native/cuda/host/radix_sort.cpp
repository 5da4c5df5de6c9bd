// Stable sorts on the device: which programs are launched.

#include "native/cuda/host/radix_sort.h"

namespace fluxion::cuda {

namespace {

constexpr const char* file = "radix_sort";
constexpr Program make_keys_program = TYPED_PROGRAM(file, "fluxion_make_keys");
// Items that short rows together give a block.
constexpr int items_of_short_rows = 512;

// Places are 32 bits wide: a longer row is refused.
size_t item_bytes(int64_t rows, int64_t n) {
  if (n > int64_t(UINT32_MAX)) throw OutOfMemory{size_t(n) * 24};
  return size_t(rows) * n * sizeof(uint32_t);
}

int padded(int64_t n) {
  int size = 1;
  while (size < n) size *= 2;
  return size;
}

}  // namespace

void make_keys(Call& call, const void* x, int64_t n, bool descending, void* keys, int64_t step, const uint32_t* from) {
  if (n == 0) return;
  const MakeKeys p = {n, descending, x, keys, step, from};
  call.launch_typed(make_keys_program, p, call.blocks_for(n));
}

Sorted::Sorted(Call& call, const Scratch& keys, size_t bytes, int64_t rows, int64_t n, int bits)
    : other_keys_(call.device.memory, size_t(rows) * n * bytes), first_items_(call.device.memory, item_bytes(rows, n)),
      second_items_(call.device.memory, n > row_sort_most ? item_bytes(rows, n) : 0) {
  keys_ = keys.as<void>();
  items_ = first_items_.as<uint32_t>();
  if (rows * n == 0) return;
  if (n > row_sort_most) {
    by_digits(call, keys.as<void>(), bytes, rows, n, bits);
    return;
  }
  RowSort p = {};
  p.rows = rows, p.n = n;
  p.padded = padded(n);
  p.per_block = std::max(1, items_of_short_rows / p.padded);
  p.keys = keys.as<void>();
  p.keys_out = other_keys_.as<void>();
  p.items_out = first_items_.as<uint32_t>();
  keys_ = p.keys_out;
  const int64_t blocks = std::min<int64_t>((rows + p.per_block - 1) / p.per_block, call.device.processors() * int64_t(32));
  call.launch(file, bytes == 8 ? "fluxion_row_sort_8" : "fluxion_row_sort_4", p, blocks, row_sort_threads);
}

void Sorted::by_digits(Call& call, void* keys, size_t bytes, int64_t rows, int64_t n, int bits) {
  RadixPass p = {};
  p.rows = rows, p.n = n;
  p.tiles = (n + radix_tile(bytes) - 1) / radix_tile(bytes);
  const Scratch counts(call.device.memory, size_t(rows) * radix_digits * p.tiles * sizeof(uint32_t));
  const Scratch totals(call.device.memory, size_t(rows) * radix_digits * sizeof(uint32_t));
  p.counts = counts.as<uint32_t>();
  p.totals = totals.as<uint32_t>();
  const bool wide = bytes == 8;
  const int passes = std::max(1, (bits + radix_bits - 1) / radix_bits);
  p.bits = std::max(1, (bits + passes - 1) / passes);
  void* from = keys;
  void* to = other_keys_.as<void>();
  uint32_t *items_from = nullptr, *items_to = first_items_.as<uint32_t>(), *spare = second_items_.as<uint32_t>();
  for (int pass = 0; pass < passes; pass++) {
    p.shift = pass * p.bits;
    p.keys = from, p.keys_out = to;
    p.items = items_from, p.items_out = items_to;
    call.launch(file, wide ? "fluxion_radix_count_8" : "fluxion_radix_count_4", p, rows * p.tiles, radix_threads);
    const int64_t warps = rows << p.bits;
    call.launch(file, "fluxion_radix_add", p, (warps + 7) / 8, radix_threads);
    call.launch(file, wide ? "fluxion_radix_move_8" : "fluxion_radix_move_4", p, rows * p.tiles, radix_threads);
    std::swap(from, to);
    items_from = items_to;
    std::swap(items_to, spare);
  }
  keys_ = from;
  items_ = items_from;
}

}  // namespace fluxion::cuda
