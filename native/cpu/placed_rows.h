// Rows, the last dim of x, as keys with their places: what sorts and selections begin with.

#pragma once

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scratch.h"
#include "native/core/sort_keys.h"

namespace fluxion::FLUXION_ISA {

// n elements in each of so many rows, which lie side by side.
struct Rows {
  int64_t rows, n;

  explicit Rows(const Operand& x) : n(last(x)) { rows = n == 0 ? 0 : static_cast<int64_t>(x.numel) / n; }
  static int64_t last(const Operand& x) { return x.rank() == 0 ? 1 : x.size(x.rank() - 1); }
};

// Places are 32 bits wide: a longer row is refused.
inline bool refuses(Frame& frame, int64_t n) {
  if (n <= int64_t(UINT32_MAX)) return false;
  frame.fail(Status::OutOfMemory, double(n) * 24);
  return true;
}

// Calls one(row of x, room for `room` placed keys, row number) for each row. Each is one task; the memory
// is there again for the next.
template <class T, class One> void for_each_whole_row(Frame& frame, const Operand& x, int64_t room, One one) {
  using P = Placed<Key<T>>;
  const Rows r(x);
  if (refuses(frame, r.n)) return;
  const Stored<T>* from = x.data_as<Stored<T>>();
  bool failed = false;
  parallel_for(r.rows, parallel_work / (r.n * 16 + 1) + 1, [&](int64_t begin, int64_t end) {
    Scratch memory(room * int64_t(sizeof(P)));
    if (memory.failed()) return __atomic_store_n(&failed, true, __ATOMIC_RELAXED);
    for (int64_t row = begin; row < end; row++) one(from + row * r.n, memory.as<P>(), row);
  });
  if (failed) frame.fail(Status::OutOfMemory, double(room) * sizeof(P));
}

// Calls one(row of x, its placed keys, as much memory again, row number) for each row.
template <class T, class One> void for_each_row(Frame& frame, const Operand& x, bool descending, bool twice, One one) {
  const int64_t n = Rows(x).n;
  for_each_whole_row<T>(frame, x, twice ? 2 * n : n, [&](const Stored<T>* row, auto* items, int64_t at) {
    for (int64_t i = 0; i < n; i++) items[i] = {sort_key<T>(row[i], descending), uint32_t(i)};
    one(row, items, items + n, at);
  });
}

}  // namespace fluxion::FLUXION_ISA
