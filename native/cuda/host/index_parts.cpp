// Parts of a tensor named by indices: the host's part of native/cuda/index_parts.cu.

#include "native/cuda/index_parts.h"

#include "native/cuda/host/radix_sort.h"

namespace fluxion::cuda {

namespace {

constexpr const char* file = "index_parts";

// As native/cpu/parts.h reads them: x (L..., A1..Ak, T...), y (L..., B..., T...), lists (k, B...), or one
// list (n) or 0-d.
IndexParts parts_of(Call& call, int ox, int oy, int olists, int k, bool wraps) {
  const auto &x = call.operand(ox), &y = call.operand(oy), &lists = call.operand(olists);
  const int at = static_cast<int>(call.whole(0)), indexed = x.rank() == 0 ? 0 : k;
  const int behind = x.rank() - at - indexed, first_behind = y.rank() - behind;
  IndexParts p = {};
  p.faults = call.faults();
  p.x = call.data(ox), p.y = call.data(oy);
  p.alpha = 1;
  p.lead = p.across = p.tail = Walk<2>();
  for (int d = 0; d < at; d++) p.lead.add(x.size(d), x.stride(d), y.stride(d));
  for (int d = at; d < first_behind; d++) p.across.add(y.size(d), 0, y.stride(d));
  for (int d = 0; d < behind; d++) {
    p.tail.add(x.size(at + indexed + d), x.stride(at + indexed + d), y.stride(first_behind + d));
  }
  p.index = call.data<int64_t>(olists);
  p.n = p.across.n;
  p.step = k == 1 && lists.rank() == 1 ? lists.stride(0) : 1;
  p.k = k;
  p.wraps = wraps;
  p.places = 1;
  for (int j = k - 1; j >= 0; j--) {
    p.size[j] = j < indexed ? x.size(at + j) : 1;
    p.stride[j] = j < indexed ? x.stride(at + j) : 0;
    p.times[j] = p.places;
    p.places *= p.size[j];
  }
  if (p.n >= int64_t(UINT32_MAX)) throw OutOfMemory{size_t(p.n) * 24};
  p.wide = p.places > int64_t(UINT32_MAX) - 1;
  return p;
}

int64_t elements_of(const IndexParts& p) { return p.lead.n * p.n * p.tail.n; }

// Moves elements in pairs where all of them lie so, as often as it goes; returns the bytes of what is moved.
size_t widen(IndexParts& p, size_t bytes) {
  const auto even = [](const Walk<2>& walk, int last) {
    for (int d = 0; d < last; d++) if (walk.strides[0][d] % 2 != 0 || walk.strides[1][d] % 2 != 0) return false;
    return true;
  };
  const auto halve = [](Walk<2>& walk, int last) {
    for (int d = 0; d < last; d++) walk.strides[0][d] /= 2, walk.strides[1][d] /= 2;
  };
  for (; bytes < 16; bytes *= 2) {
    const int last = p.tail.ndim - 1;
    if (last < 0 || p.tail.strides[0][last] != 1 || p.tail.strides[1][last] != 1 || p.tail.shape[last] % 2 != 0) return bytes;
    const bool aligned = (reinterpret_cast<uintptr_t>(p.x) | reinterpret_cast<uintptr_t>(p.y)) % (2 * bytes) == 0;
    bool fits = aligned && even(p.lead, p.lead.ndim) && even(p.across, p.across.ndim) && even(p.tail, last);
    for (int j = 0; j < p.k; j++) fits = fits && p.stride[j] % 2 == 0;
    if (!fits) return bytes;
    halve(p.lead, p.lead.ndim), halve(p.across, p.across.ndim), halve(p.tail, last);
    for (int j = 0; j < p.k; j++) p.stride[j] /= 2;
    p.tail.shape[last] /= 2;
    p.tail.n /= 2;
  }
  return bytes;
}

const char* sized(const Program& program, size_t bytes) { return program.names[__builtin_ctzll(bytes)]; }

// Where there is nothing to move, bad indices are errors all the same.
bool only_checked(Call& call, const IndexParts& p) {
  if (elements_of(p) > 0) return false;
  if (p.n > 0) call.launch(file, "fluxion_check_parts", p, call.blocks_for(p.n));
  return true;
}

void read_parts(Call& call, IndexParts p) {
  static constexpr Program program = SIZED_PROGRAM(file, "fluxion_read_parts"), rows = SIZED_PROGRAM(file, "fluxion_read_rows");
  if (only_checked(call, p)) return;
  const size_t bytes = widen(p, size_of(call.row.dtype));
  if (p.tail.ndim == 1 && p.tail.strides[0][0] == 1 && p.tail.strides[1][0] == 1 && p.tail.n >= 128) {
    const int64_t pieces = (p.tail.n + 4 * 256 - 1) / (4 * 256);
    return call.launch(file, sized(rows, bytes), p, std::min(p.lead.n * p.n * pieces, call.device.processors() * int64_t(64)));
  }
  call.launch(file, sized(program, bytes), p, call.blocks_for(elements_of(p)));
}

void write_parts(Call& call, IndexParts p) {
  static constexpr Program program = SIZED_PROGRAM(file, "fluxion_write_parts");
  if (only_checked(call, p)) return;
  const Scratch last(call.device.memory, p.places * sizeof(uint32_t));
  call.device.fill(last.address(), 0, p.places * sizeof(uint32_t));
  p.last = last.as<uint32_t>();
  call.launch(file, "fluxion_last_parts", p, call.blocks_for(p.n));
  const size_t bytes = widen(p, size_of(call.row.dtype));
  call.launch(file, sized(program, bytes), p, call.blocks_for(elements_of(p)));
}

void add_parts(Call& call, IndexParts p) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_add_parts");
  if (only_checked(call, p)) return;
  const size_t bytes = p.wide ? 8 : 4;
  const Scratch keys(call.device.memory, p.n * bytes);
  p.keys = keys.as<void>();
  call.launch(file, "fluxion_part_keys", p, call.blocks_for(p.n));
  const Sorted sorted(call, SortBy::of_keys(bytes, keys.as<void>(), bits_of(p.places)), 1, p.n);
  p.keys = const_cast<void*>(sorted.keys());
  p.order = sorted.items();
  call.launch_typed(program, p, call.blocks_for(elements_of(p)));
}

// Lists for several dims, whose negative indices count from the end. Operands y, x, lists; x, lists, y.
IndexParts listed(Call& call, int ox, int oy, int olists) {
  return parts_of(call, ox, oy, olists, static_cast<int>(call.operand(olists).size(0)), true);
}
void index_read(Call& call) { read_parts(call, listed(call, 1, 0, 2)); }
void index_write(Call& call) { write_parts(call, listed(call, 0, 2, 1)); }
void index_accumulate(Call& call) { add_parts(call, listed(call, 0, 2, 1)); }

// One list along one dim.
void select_parts(Call& call) { read_parts(call, parts_of(call, 1, 0, 2, 1, false)); }
void copy_parts(Call& call) { write_parts(call, parts_of(call, 0, 2, 1, 1, false)); }
void index_add(Call& call) {
  IndexParts p = parts_of(call, 0, 2, 1, 1, false);
  p.alpha = call.scalar(1);
  add_parts(call, p);
}

constexpr Row kernels[] = {
    MOVED_ROWS("index_read", 1, 3, index_read),     MOVED_ROWS("index_write", 1, 3, index_write),
    MOVED_ROWS("select_parts", 1, 3, select_parts), MOVED_ROWS("copy_parts", 1, 3, copy_parts),
    COMPUTED_ROWS("index_accumulate", 1, 3, index_accumulate),
    COMPUTED_ROWS("add_parts", 1, 3, index_add),
};

}  // namespace

extern const Rows index_parts_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
