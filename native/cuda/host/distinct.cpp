// Distinct elements, and places of those that are not zero: the host's part of native/cuda/distinct.cu.

#include "native/cuda/distinct.h"

#include "native/cuda/host/chosen.h"
#include "native/cuda/host/radix_sort.h"

namespace fluxion::cuda {

namespace {

constexpr const char* file = "distinct";

int64_t* room(Call& call, int k) { return call.numel(k) == 0 ? nullptr : call.data<int64_t>(k); }

// What is said of the groups: operands inverse, counts and found are 1, 2 and 3, x is 4.
Distinct groups_of(Call& call) {
  Distinct p = {};
  p.x = call.data(4);
  p.inverse = room(call, 1);
  p.counts = room(call, 2);
  return p;
}

void group(Call& call, Distinct p, int64_t n) {
  static constexpr Program count = TYPED_PROGRAM(file, "fluxion_distinct_count");
  static constexpr Program number = TYPED_PROGRAM(file, "fluxion_distinct_number");
  int64_t* const found = call.data<int64_t>(3);
  if (n > int64_t(UINT32_MAX)) throw OutOfMemory{size_t(n) * 24};
  if (n == 0) return call.zero(found, sizeof(int64_t));
  const ChosenTiles tiles(call, n);
  const Scratch starts(call.device.memory, p.counts != nullptr ? n * sizeof(uint32_t) : 0);
  p.chosen = tiles.of(n, found);
  if (p.counts != nullptr) p.starts = starts.as<uint32_t>();
  call.launch_typed(count, p, tiles.blocks(), chosen_threads);
  call.launch(file, "fluxion_add_chosen", p.chosen, 1, chosen_threads);
  call.launch_typed(number, p, tiles.blocks(), chosen_threads);
  if (p.counts != nullptr) call.launch(file, "fluxion_distinct_sizes", p, call.blocks_for(n));
}

void distinct_sorted(Call& call) {
  const int64_t n = call.numel(4);
  const Sorted sorted(call, SortBy::of_elements(call.row.dtype, call.data(4), false), 1, n);
  Distinct p = groups_of(call);
  p.values = call.data(0);
  p.order = sorted.items();
  p.from_keys = p.inverse == nullptr;
  group(call, p, n);
}

void distinct_runs(Call& call) {
  Distinct p = groups_of(call);
  p.values = call.data(0);
  group(call, p, call.numel(4));
}

// Rows are sorted by their last column first: each sort keeps the order of the one before.
void rows_apart(Call& call) {
  const int64_t n = call.operand(4).size(0), width = call.operand(4).size(1);
  Distinct p = groups_of(call);
  p.width = width;
  p.firsts = call.data<int64_t>(0);
  const size_t bytes = key_bytes(call.row.dtype);
  const bool sorts = call.scalar(0) != 0 && width > 0 && n > 0;
  if (n > int64_t(UINT32_MAX)) throw OutOfMemory{size_t(n) * 24};
  const Scratch keys(call.device.memory, sorts ? n * bytes : 0);
  const Scratch first(call.device.memory, n * sizeof(uint32_t)), second(call.device.memory, n * sizeof(uint32_t));
  uint32_t *order = first.as<uint32_t>(), *next = second.as<uint32_t>();
  for (int64_t column = width - 1; column >= 0 && sorts; column--) {
    const bool is_first = column == width - 1;
    const char* const x = call.data<const char>(4) + column * size_of(call.row.dtype);
    make_keys(call, x, n, false, keys.as<void>(), width, is_first ? nullptr : order);
    const Sorted sorted(call, SortBy::of_keys(bytes, keys.as<void>(), key_bits(call.row.dtype)), 1, n);
    if (is_first) {
      call.copy(order, sorted.items(), n * sizeof(uint32_t));
      continue;
    }
    call.launch(file, "fluxion_compose", Composed{n, order, sorted.items(), next}, call.blocks_for(n));
    std::swap(order, next);
  }
  if (sorts) p.order = order;
  group(call, p, n);
}

// x; out int64 (n, rank of x), where n is what count_nonzero(x) gave.
void nonzero(Call& call) {
  static constexpr Program count = TYPED_PROGRAM(file, "fluxion_nonzero_count");
  static constexpr Program places = TYPED_PROGRAM(file, "fluxion_nonzero_places");
  const int64_t n = call.numel(1);
  Nonzero p = {};
  p.x = call.data(1);
  p.rows = call.operand(0).size(0);
  p.out = call.data<int64_t>(0);
  p.ndim = call.operand(1).rank();
  for (int d = 0; d < p.ndim; d++) p.shape[d] = call.operand(1).size(d);
  if (n == 0 || p.rows == 0) return;
  const ChosenTiles tiles(call, n);
  p.chosen = tiles.of(n, nullptr);
  call.launch_typed(count, p, tiles.blocks(), chosen_threads);
  call.launch(file, "fluxion_add_chosen", p.chosen, 1, chosen_threads);
  call.launch_typed(places, p, tiles.blocks(), chosen_threads);
}

constexpr Row kernels[] = {
    ORDERED_ROWS("distinct_sorted", 4, 5, distinct_sorted), ORDERED_ROWS("distinct_runs", 4, 5, distinct_runs),
    ORDERED_ROWS("distinct_rows", 4, 5, rows_apart),     COMPUTED_ROWS("nonzero", 1, 2, nonzero),
};

}  // namespace

extern const Rows distinct_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
