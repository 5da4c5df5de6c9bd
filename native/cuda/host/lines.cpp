// Running extremes, places in sorted rows, counts: the host's part of native/cuda/lines.cu.

#include "native/cuda/lines.h"

#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

namespace {

constexpr const char* file = "lines";
// So many columns fill a device with a thread for each.
constexpr int64_t many_columns = 8192;

// values, indices, x; pass: dim.
template <bool greatest> void running(Call& call) {
  static constexpr Program columns = TYPED_PROGRAM(file, "fluxion_running_columns");
  static constexpr Program lines = TYPED_PROGRAM(file, "fluxion_running_lines");
  const auto& x = call.operand(2);
  if (call.numel(2) == 0) return;
  const int dim = static_cast<int>(call.whole(0));
  Running p = {1, x.rank() == 0 ? 1 : x.size(dim), 1, call.data(2), call.data(0), call.data<int64_t>(1), greatest};
  for (int d = dim + 1; d < x.rank(); d++) p.inner *= x.size(d);
  p.outer = call.numel(2) / (p.n * p.inner);
  const int64_t count = p.outer * p.inner;
  const bool by_column = p.n <= 32 || (p.inner >= 32 && count >= many_columns);
  if (by_column) call.launch_typed(columns, p, call.blocks_for(count));
  else call.launch_typed(lines, p, std::min<int64_t>(count, call.device.processors() * int64_t(32)), running_threads);
}

// places (rows, m); sorted (rows, n) or (n) for all; values (rows, m). pass: whether from the right.
void search_rows(Call& call) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_search_rows");
  SearchRows p = {};
  p.n = call.last(1);
  p.numel = call.numel(2);
  if (p.numel == 0) return;
  p.m = call.operand(1).rank() == 1 ? p.numel : call.last(2);
  p.right = call.scalar(0) != 0;
  p.sorted = call.data(1), p.values = call.data(2);
  p.places = call.data<int64_t>(0);
  call.launch_typed(program, p, call.blocks_for(p.numel));
}

// counts (n), x; an element of x that is none of 0..n-1 is an error.
void count_places(Call& call) {
  CountPlaces p = {call.faults(), call.numel(1), call.operand(0).size(0), call.data<int64_t>(1), call.data<unsigned long long>(0)};
  call.zero(p.counts, p.bins * sizeof(int64_t));
  if (p.n > 0) call.launch(file, "fluxion_count_places", p, call.blocks_for(p.n));
}

// counts (bins), x. pass: the ends of the range.
void count_in_bins(Call& call) {
  static constexpr Program count = TYPED_PROGRAM(file, "fluxion_count_in_bins");
  static constexpr Program convert = TYPED_PROGRAM(file, "fluxion_counts_as");
  const int64_t bins = call.operand(0).size(0), n = call.numel(1);
  if (bins == 0) return;
  const Scratch counts(call.device.memory, bins * sizeof(int64_t));
  call.device.fill(counts.address(), 0, bins * sizeof(int64_t));
  const CountInBins p = {n, bins, call.scalar(0), call.scalar(1), call.data(1), counts.as<unsigned long long>(), call.data(0)};
  if (n > 0) call.launch_typed(count, p, call.blocks_for(n));
  call.launch_typed(convert, p, call.blocks_for(bins));
}

constexpr Row kernels[] = {
    ORDERED_ROWS("running_max", 2, 3, running<true>), ORDERED_ROWS("running_min", 2, 3, running<false>),
    ORDERED_ROWS("search_rows", 1, 3, search_rows),
    BY_HAND("count_places", Int64, 1, 2, count_places),
    BY_HAND("count_in_bins", Float32, 1, 2, count_in_bins), BY_HAND("count_in_bins", Float64, 1, 2, count_in_bins),
};

}  // namespace

extern const Rows lines_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
