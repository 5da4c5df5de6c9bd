// Rows in order, and what is read from them: the host's part of native/cuda/sorting.cu.

#include "native/cuda/sorting.h"

#include <string.h>

#include <limits>

#include "native/cuda/host/radix_sort.h"

namespace fluxion::cuda {

namespace {

constexpr const char* file = "sorting";

// Sorts the rows of operand 2 and lets `read` look at them.
template <class Read> void with_sorted(Call& call, bool descending, Read read) {
  SortedRows p = {};
  p.rows = call.rows_in(2), p.n = call.last(2);
  p.x = call.data(2);
  p.descending = descending;
  p.values = call.data(0);
  p.indices = call.data<int64_t>(1);
  if (p.rows == 0) return;
  const Sorted sorted(call, SortBy::of_elements(call.row.dtype, p.x, descending), p.rows, p.n);
  p.keys = sorted.keys();
  p.order = sorted.items();
  read(p);
}

// The k first of each row.
void put_first(Call& call, int64_t k) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_first_sorted");
  if (k == 0) return;
  with_sorted(call, call.scalar(0) != 0, [&](SortedRows& p) {
    p.k = k;
    call.launch_typed(program, p, call.blocks_for(p.rows * k));
  });
}

// Whether a block for each row finds what is wanted of it sooner than all is sorted.
bool selects(const Call& call, int64_t count) {
  const int64_t n = call.last(2), rows = call.rows_in(2);
  return n > row_sort_most && n <= int64_t(UINT32_MAX) && count <= select_most && (rows >= 16 || n <= 1 << 16);
}

void select(Call& call, int64_t k, bool one, bool descending, bool skips) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_select_first");
  const SelectFirst p = {call.rows_in(2), call.last(2), k, one, descending, skips, call.data(2), call.data(0), call.data<int64_t>(1)};
  call.launch_typed(program, p, std::min<int64_t>(p.rows, call.device.processors() * int64_t(16)), select_threads);
}

void sort_rows(Call& call) {
  const SortBy by = SortBy::of_elements(call.row.dtype, call.data(2), call.scalar(0) != 0);
  sort_elements(call, by, call.rows_in(2), call.last(2), call.data(0), call.data<int64_t>(1));
}
void first_of_rows(Call& call) {
  const int64_t k = call.last(0);
  if (k == call.last(2)) sort_rows(call);
  else if (k > 0 && selects(call, k)) select(call, k, false, call.scalar(0) != 0, false);
  else put_first(call, k);
}

// Number k of each row; below 0 the median.
void pick(Call& call, int64_t k, bool skips) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_pick_sorted");
  if (selects(call, 1)) return select(call, k, true, false, skips);
  with_sorted(call, false, [&](SortedRows& p) {
    p.k = k;
    p.skips = skips;
    call.launch_typed(program, p, call.blocks_for(p.rows));
  });
}

void kth_of_rows(Call& call) { pick(call, call.whole(0), false); }
void median_of_rows(Call& call) { pick(call, -1, call.scalar(0) != 0); }

// Operand 0, one number, by fills of its bytes: a graph records those, but not a copy from the host.
template <class T> void put_number(Call& call, T value) {
  uint8_t bytes[sizeof value];
  memcpy(bytes, &value, sizeof value);
  call.zero(call.data(0), sizeof value);
  for (size_t b = 0; b < sizeof value; b++) {
    if (bytes[b] != 0) call.device.fill(reinterpret_cast<CUdeviceptr>(call.data<char>(0) + b), bytes[b], 1);
  }
}

// Of no elements: NaN, or the least integer.
void median_of_all(Call& call) {
  if (call.numel(2) > 0) return median_of_rows(call);
  switch (call.row.dtype) {
    case DType::Float32: put_number(call, std::numeric_limits<float>::quiet_NaN()); break;
    case DType::Float64: put_number(call, std::numeric_limits<double>::quiet_NaN()); break;
    case DType::Int32: put_number(call, std::numeric_limits<int32_t>::lowest()); break;
    case DType::Int64: put_number(call, std::numeric_limits<int64_t>::lowest()); break;
    default: put_number(call, uint8_t(0)); break;
  }
  call.zero(call.data(1), sizeof(int64_t));
}

void mode_of_rows(Call& call) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_mode_sorted");
  with_sorted(call, false, [&](SortedRows& p) {
    call.launch_typed(program, p, std::min<int64_t>(p.rows, call.device.processors() * int64_t(32)));
  });
}

constexpr Row kernels[] = {
    ORDERED_ROWS("sort_rows", 2, 3, sort_rows),           ORDERED_ROWS("first_of_rows", 2, 3, first_of_rows),
    ORDERED_ROWS("kth_of_rows", 2, 3, kth_of_rows),       ORDERED_ROWS("median_of_rows", 2, 3, median_of_rows),
    ORDERED_ROWS("median_of_all", 2, 3, median_of_all),   ORDERED_ROWS("mode_of_rows", 2, 3, mode_of_rows),
};

}  // namespace

extern const Rows sorting_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
