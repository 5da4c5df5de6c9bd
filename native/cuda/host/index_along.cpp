// Gathers and scatters with an index for every element: the host's part of native/cuda/index_along.cu.

#include "native/cuda/index_along.h"

#include "native/cuda/host/radix_sort.h"

namespace fluxion::cuda {

namespace {

constexpr const char* file = "index_along";

// Whether there are many lines along the last dim, of which much is read, and one fits in a block's memory.
bool gathers_lines(const Call& call) {
  const auto &x = call.operand(1), &index = call.operand(2);
  const int last = x.rank() - 1;
  if (last < 0 || call.whole(0) != last || x.stride(last) != 1 || index.numel == 0) return false;
  const int64_t size = x.size(last), length = index.size(last), lines = call.numel(2) / length;
  return size * int64_t(size_of(call.row.dtype)) <= gather_line_bytes && length >= gather_threads && length * 2 >= size && lines >= 64;
}

void gather_lines(Call& call) {
  static constexpr Program program = SIZED_PROGRAM(file, "fluxion_gather_lines");
  const auto &y = call.operand(0), &x = call.operand(1), &index = call.operand(2);
  const int last = x.rank() - 1;
  GatherLines p = {call.faults(), call.data(1), call.data(0), call.data<int64_t>(2), x.size(last), index.size(last),
                   y.stride(last), index.stride(last), Walk<3>()};
  for (int d = 0; d < last; d++) p.lines.add(index.size(d), x.stride(d), y.stride(d), index.stride(d));
  call.launch_sized(program, p, std::min<int64_t>(p.lines.n, call.device.processors() * int64_t(64)), gather_threads);
}

// Operands y, x, index; scalars: dim.
void gather_along(Call& call) {
  static constexpr Program program = SIZED_PROGRAM(file, "fluxion_gather_along");
  const auto &y = call.operand(0), &x = call.operand(1), &index = call.operand(2);
  if (gathers_lines(call)) return gather_lines(call);
  const int dim = static_cast<int>(call.whole(0));
  GatherAlong p = {};
  p.faults = call.faults();
  p.x = call.data(1);
  p.y = call.data(0);
  p.index = call.data<int64_t>(2);
  p.size = x.rank() == 0 ? 1 : x.size(dim);
  p.stride = x.rank() == 0 ? 0 : x.stride(dim);
  if (call.numel(0) == 0) return;
  for (int d = 0; d < index.rank(); d++) p.walk.add(index.size(d), d == dim ? 0 : x.stride(d), y.stride(d), index.stride(d));
  call.launch_sized(program, p, call.blocks_for(p.walk.n));
}

// Operands x, index, y; scalars: dim.
ScatterAlong scattered(Call& call, Combination combination) {
  const auto &x = call.operand(0), &index = call.operand(1), &y = call.operand(2);
  const int dim = static_cast<int>(call.whole(0));
  ScatterAlong p = {};
  p.walk.n = 0;
  if (call.numel(1) == 0) return p;
  p.faults = call.faults();
  p.x = call.data(0);
  p.y = call.data(2);
  p.index = call.data<int64_t>(1);
  p.combination = combination;
  int64_t lines[max_dims], step = 1;
  for (int d = x.rank() - 1; d >= 0; d--) lines[d] = step, step *= x.size(d);
  p.places = step;
  p.size = x.rank() == 0 ? 1 : x.size(dim);
  p.stride = x.rank() == 0 ? 0 : x.stride(dim);
  p.line = x.rank() == 0 ? 0 : lines[dim];
  p.walk.n = 1;
  for (int d = 0; d < index.rank(); d++) {
    p.walk.add(index.size(d), d == dim ? 0 : x.stride(d), y.stride(d), index.stride(d), d == dim ? 0 : lines[d]);
  }
  if (p.walk.n >= int64_t(UINT32_MAX)) throw OutOfMemory{size_t(p.walk.n) * 24};
  return p;
}

void scatter_write(Call& call) {
  static constexpr Program program = SIZED_PROGRAM(file, "fluxion_scatter_write");
  ScatterAlong p = scattered(call, Combination::write);
  if (p.walk.n == 0) return;
  const Scratch last(call.device.memory, p.places * sizeof(uint32_t));
  call.device.fill(last.address(), 0, p.places * sizeof(uint32_t));
  p.last = last.as<uint32_t>();
  const int64_t blocks = call.blocks_for(p.walk.n);
  call.launch(file, "fluxion_scatter_last", p, blocks);
  call.launch_sized(program, p, blocks);
}

void combine(Call& call, ScatterAlong p) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_scatter_combine");
  if (p.walk.n == 0) return;
  const size_t bytes = p.places > int64_t(UINT32_MAX) - 1 ? 8 : 4;
  const Scratch keys(call.device.memory, p.walk.n * bytes);
  p.keys = keys.as<void>();
  const int64_t blocks = call.blocks_for(p.walk.n);
  call.launch(file, bytes == 8 ? "fluxion_scatter_keys_8" : "fluxion_scatter_keys_4", p, blocks);
  const Sorted sorted(call, SortBy::of_keys(bytes, keys.as<void>(), bits_of(p.places)), 1, p.walk.n);
  p.keys = const_cast<void*>(sorted.keys());
  p.order = sorted.items();
  call.launch_typed(program, p, blocks);
}

// Whether a block for each line fills a device, and much of a line is written.
bool by_lines(const ScatterLines& p) {
  return p.size > 0 && p.parts <= 8 && p.lines.n * p.parts >= 64 && p.length * 4 >= p.size;
}

void combine_lines(Call& call, const ScatterLines& p) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_scatter_lines");
  call.launch_typed(program, p, std::min<int64_t>(p.lines.n * p.parts, call.device.processors() * int64_t(16)), line_threads);
}

template <Combination combination> void scatter_combine(Call& call) {
  const auto &x = call.operand(0), &index = call.operand(1), &y = call.operand(2);
  const int last = x.rank() - 1;
  if (call.numel(1) > 0 && last >= 0 && call.whole(0) == last) {
    ScatterLines p = {call.faults(), call.data(0), call.data(2), call.data<int64_t>(1), index.size(last), x.size(last),
                      (x.size(last) + line_places - 1) / line_places,
                      x.stride(last), y.stride(last), index.stride(last), combination, false, Walk<3>()};
    for (int d = 0; d < last; d++) p.lines.add(index.size(d), x.stride(d), y.stride(d), index.stride(d));
    if (by_lines(p)) return combine_lines(call, p);
  }
  combine(call, scattered(call, combination));
}

// Planes of zeros (planes, size) with the elements of x (planes, places) added where index says.
void put_in_planes(Call& call) {
  const int64_t planes = call.operand(0).size(0), numel = call.numel(0);
  if (call.numel(1) == 0) return call.zero(call.data(0), numel * size_of(call.row.dtype));
  const int64_t places = call.numel(1) / planes, size = numel / planes;
  ScatterLines lines = {call.faults(), call.data(0), call.data(1), call.data<int64_t>(2), places, size,
                        (size + line_places - 1) / line_places, 1, 1, 1, Combination::sum, true, Walk<3>()};
  lines.lines.add(planes, size, places, places);
  // Each stretch of a plane reads all of its index: where there are many, all are sorted.
  if (size > 0 && lines.parts <= 16) return combine_lines(call, lines);
  call.zero(call.data(0), numel * size_of(call.row.dtype));
  ScatterAlong p = {};
  p.faults = call.faults();
  p.x = call.data(0), p.y = call.data(1);
  p.index = call.data<int64_t>(2);
  p.combination = Combination::sum;
  p.size = size;
  p.stride = p.line = 1;
  p.places = numel;
  p.walk.n = 1;
  p.walk.add(planes, p.size, places, places, p.size);
  p.walk.add(places, 0, 1, 1, 0);
  if (p.walk.n >= int64_t(UINT32_MAX)) throw OutOfMemory{size_t(p.walk.n) * 24};
  combine(call, p);
}

constexpr Row kernels[] = {
    MOVED_ROWS("scatter_write", 1, 3, scatter_write),
    COMPUTED_ROWS("scatter_sum", 1, 3, scatter_combine<Combination::sum>),
    COMPUTED_ROWS("scatter_product", 1, 3, scatter_combine<Combination::product>),
    ORDERED_ROWS("scatter_greatest", 1, 3, scatter_combine<Combination::greatest>),
    ORDERED_ROWS("scatter_least", 1, 3, scatter_combine<Combination::least>),
    BY_HAND("put_in_planes", Int32, 1, 3, put_in_planes), BY_HAND("put_in_planes", Int64, 1, 3, put_in_planes),
    BY_HAND("put_in_planes", Float32, 1, 3, put_in_planes), BY_HAND("put_in_planes", Float64, 1, 3, put_in_planes),
    MOVED_ROWS("gather_along", 1, 3, gather_along),
};

}  // namespace

extern const Rows index_along_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
