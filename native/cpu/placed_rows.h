// Rows, the last dim of x, as keys with their places: what sorts and selections begin with.

#pragma once

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scratch.h"
#include "native/cpu/sort_keys.h"

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

// Calls one(row of x, its placed keys, as much memory again, row number) for each row. Each is one
// task; the memory is there again for the next.
template <class T, class One> void for_each_row(Frame& frame, const Operand& x, bool descending, bool twice, One one) {
  using P = Placed<Key<T>>;
  const Rows r(x);
  if (refuses(frame, r.n)) return;
  const Stored<T>* from = x.data_as<Stored<T>>();
  bool failed = false;
  parallel_for(r.rows, parallel_work / (r.n * 16 + 1) + 1, [&](int64_t begin, int64_t end) {
    Scratch memory(r.n * int64_t(sizeof(P)) * (twice ? 2 : 1));
    if (memory.failed()) return __atomic_store_n(&failed, true, __ATOMIC_RELAXED);
    P* items = memory.as<P>();
    for (int64_t row = begin; row < end; row++) {
      const Stored<T>* at = from + row * r.n;
      for (int64_t i = 0; i < r.n; i++) items[i] = {sort_key<T>(at[i], descending), uint32_t(i)};
      one(at, items, items + r.n, row);
    }
  });
  if (failed) frame.fail(Status::OutOfMemory, double(r.n) * sizeof(P) * 2);
}

}  // namespace fluxion::FLUXION_ISA
