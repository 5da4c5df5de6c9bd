// Stable sorts on the device: which programs are launched.

#include "native/cuda/host/radix_sort.h"

namespace fluxion::cuda {

namespace {

constexpr const char* file = "radix_sort";

// What comes out.
struct Results {
  void* values;
  int64_t* places;
  void* keys;
  uint32_t* items;
};

template <class P> P parameters_of(const SortBy& by, int64_t rows, int64_t n, const Results& results) {
  P p = {};
  p.rows = rows, p.n = n;
  p.elements = by.elements, p.descending = by.descending, p.keys = by.keys;
  p.values = results.values, p.places = results.places, p.keys_out = results.keys, p.items_out = results.items;
  return p;
}

template <class P> void launch(Call& call, const Program& program, const SortBy& by, const P& p, int64_t blocks, int threads) {
  call.launch(file, program.names[static_cast<int>(by.dtype)], p, blocks, threads);
}

// Places are 32 bits wide: a longer row is refused.
size_t item_bytes(int64_t rows, int64_t n) {
  if (n > int64_t(UINT32_MAX)) throw OutOfMemory{size_t(n) * 24};
  return size_t(rows) * n * sizeof(uint32_t);
}

void sort_short(Call& call, const SortBy& by, int64_t rows, int64_t n, const Results& results) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_row_sort");
  RowSort p = parameters_of<RowSort>(by, rows, n, results);
  while (int64_t(1) << p.bits < n) p.bits++;
  const int threads = std::max(row_sort_threads, (1 << p.bits) / row_sort_each);
  const int64_t per_block = threads * row_sort_each >> p.bits;
  launch(call, program, by, p, (rows + per_block - 1) / per_block, threads);
}

void sort_long(Call& call, const SortBy& by, int64_t rows, int64_t n, const Results& results) {
  static constexpr Program count = TYPED_PROGRAM(file, "fluxion_radix_count"), move = TYPED_PROGRAM(file, "fluxion_radix_move");
  Memory& memory = call.device.memory;
  const size_t bytes = key_bytes(by.dtype);
  RadixSort p = parameters_of<RadixSort>(by, rows, n, results);
  p.tiles = (n + radix_tile(static_cast<int>(bytes)) - 1) / radix_tile(static_cast<int>(bytes));
  p.passes = std::max(1, (by.bits + radix_bits - 1) / radix_bits);

  const auto key_room = [&](int passes) { return p.passes > passes ? size_t(rows) * n * bytes : 0; };
  const auto item_room = [&](int passes) { return p.passes > passes ? item_bytes(rows, n) : 0; };
  const Scratch first_keys(memory, key_room(1)), second_keys(memory, key_room(2)), first_items(memory, item_room(1)), second_items(memory, item_room(2));
  p.between_keys[0] = first_keys.as<void>(), p.between_keys[1] = second_keys.as<void>();
  p.between_items[0] = first_items.as<uint32_t>(), p.between_items[1] = second_items.as<uint32_t>();

  // Words, counts, tickets, and the one of digits that tell, all 0.
  const size_t words = size_t(rows) * p.tiles * radix_digits, counts = size_t(rows) * p.passes * radix_digits;
  const size_t told_bytes = words * sizeof(uint64_t) + (counts + radix_most_passes + 1) * sizeof(uint32_t);
  const Scratch told(memory, told_bytes);
  call.device.fill(told.address(), 0, told_bytes);
  p.words = told.as<uint64_t>();
  p.counts = reinterpret_cast<uint32_t*>(p.words + words);
  p.tickets = p.counts + counts;
  p.telling = p.tickets + radix_most_passes;

  launch(call, count, by, p, rows * ((n + radix_count_items - 1) / radix_count_items), radix_count_threads);
  call.launch(file, "fluxion_radix_add", p, rows * p.passes, radix_digits);
  for (p.pass = 0; p.pass < p.passes; p.pass++) launch(call, move, by, p, rows * p.tiles, radix_threads);
}

void sort(Call& call, const SortBy& by, int64_t rows, int64_t n, const Results& results) {
  if (rows * n == 0) return;
  if (n <= row_sort_most) sort_short(call, by, rows, n, results);
  else sort_long(call, by, rows, n, results);
}

}  // namespace

void make_keys(Call& call, const void* x, int64_t n, bool descending, void* keys, int64_t step, const uint32_t* from) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_make_keys");
  if (n == 0) return;
  const MakeKeys p = {n, descending, x, keys, step, from};
  call.launch_typed(program, p, call.blocks_for(n));
}

void sort_elements(Call& call, const SortBy& by, int64_t rows, int64_t n, void* values, int64_t* places) {
  item_bytes(rows, n);
  sort(call, by, rows, n, {values, places, nullptr, nullptr});
}

Sorted::Sorted(Call& call, const SortBy& by, int64_t rows, int64_t n)
    : keys_(call.device.memory, size_t(rows) * n * key_bytes(by.dtype)), items_(call.device.memory, item_bytes(rows, n)) {
  sort(call, by, rows, n, {nullptr, nullptr, keys_.as<void>(), items_.as<uint32_t>()});
}

}  // namespace fluxion::cuda
