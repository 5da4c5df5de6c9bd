// Where values belong in rows that are sorted, by bisection.

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/indexed.h"
#include "native/cpu/parallel.h"

namespace fluxion::FLUXION_ISA {

namespace {

// A sorted row; `order`, if any, says where its elements stand.
template <class E> struct Sequence {
  const E* at;
  const int64_t* order;
  int64_t n;

  FX_INLINE E operator[](int64_t i) const { return at[order == nullptr ? i : order[i]]; }
};

// The first place whose element is not less than v, or, from the right, whose element is greater.
// NaN is neither, so it belongs behind everything, and so does what is looked for beyond one.
template <class E, bool right> int64_t place_of(const Sequence<E>& row, E v) {
  int64_t low = 0, high = row.n;
  while (low < high) {
    const int64_t middle = low + (high - low) / 2;
    const E there = row[middle];
    if (right ? there > v : there >= v) high = middle;
    else low = middle + 1;
  }
  return low;
}

// The first place in `order` that is none of a row's.
FirstFault check_order(const Operand& order, int64_t n) {
  const int64_t* at = order.data_as<int64_t>();
  const int64_t count = static_cast<int64_t>(order.numel);
  for (int64_t i = 0; i < count; i++) {
    if (uint64_t(at[i]) >= uint64_t(n)) return {i, {true, at[i], n}};
  }
  return {};
}

// places int64 (rows, m); sorted (rows, n) or (n) for all; values (rows, m); order, int64 as sorted,
// may be absent. pass: whether from the right.
template <class E> void search_rows(Frame& frame) {
  const Operand &sorted = frame.operands[1], &values = frame.operands[2], &order = frame.operands[3];
  const int64_t n = sorted.size(sorted.rank() - 1);
  const bool shared = sorted.rank() == 1, right = frame.scalars[0] != 0;
  const int64_t m = shared || values.rank() == 0 ? 0 : values.size(values.rank() - 1);
  const int64_t* places = order.address == 0 ? nullptr : order.data_as<int64_t>();
  if (places != nullptr) {
    if (order.numel != sorted.numel) return frame.fail(Status::Internal);
    const FirstFault bad = check_order(order, n);
    if (bad.position >= 0) return report(frame, bad);
  }
  int64_t* out = frame.operands[0].data_as<int64_t>();
  const E *from = sorted.data_as<E>(), *v = values.data_as<E>();
  parallel_for(static_cast<int64_t>(values.numel), parallel_work / 64, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; i++) {
      const int64_t start = shared ? 0 : i / m * n;
      const Sequence<E> row{from + start, places == nullptr ? nullptr : places + start, n};
      out[i] = right ? place_of<E, true>(row, v[i]) : place_of<E, false>(row, v[i]);
    }
  });
}

template <class T> void search_elements(Frame& frame) { search_rows<Stored<T>>(frame); }

constexpr Row rows[] = {ORDERED_ROWS("search_rows", search_elements)};

}  // namespace

extern const Table search_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
