// Sorting rows, and the k first of each in order.

#include <algorithm>

#include "native/core/frame.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/placed_rows.h"
#include "native/cpu/radix_sort.h"

namespace fluxion::FLUXION_ISA {

namespace {

// The k first of n elements, in order, at the front of `items`.
template <class K> void select_first(Placed<K>* items, int64_t n, int64_t k) {
  if (k == 0) return;
  if (k < n) std::nth_element(items, items + (k - 1), items + n);
  std::sort(items, items + k);
}

// Writes elements and places in the order of `items`.
template <class T, class P>
void store(const Stored<T>* row, const P* items, int64_t count, Stored<T>* values, int64_t* indices) {
  for (int64_t j = 0; j < count; j++) {
    values[j] = row[items[j].at];
    indices[j] = items[j].at;
  }
}

// x (rows, n); values and indices (rows, n). pass: descending.
template <class T> void sort_rows(Frame& frame) {
  const Operand& x = frame.operands[2];
  Stored<T>* values = frame.operands[0].data_as<Stored<T>>();
  int64_t* indices = frame.operands[1].data_as<int64_t>();
  const int64_t n = Rows(x).n;
  for_each_row<T>(frame, x, frame.scalars[0] != 0, true, [&](const Stored<T>* row, auto* items, auto* spare, int64_t at) {
    store<T>(row, sort_items(items, spare, n), n, values + at * n, indices + at * n);
  });
}

// x (rows, n); values and indices (rows, k). pass: largest.
template <class T> void first_of_rows(Frame& frame) {
  const Operand& x = frame.operands[2];
  Stored<T>* values = frame.operands[0].data_as<Stored<T>>();
  int64_t* indices = frame.operands[1].data_as<int64_t>();
  const int64_t n = Rows(x).n, k = Rows::last(frame.operands[0]);
  for_each_row<T>(frame, x, frame.scalars[0] != 0, false, [&](const Stored<T>* row, auto* items, auto*, int64_t at) {
    select_first(items, n, k);
    store<T>(row, items, k, values + at * k, indices + at * k);
  });
}

constexpr Row rows[] = {
    ORDERED_ROWS("sort_rows", sort_rows),
    ORDERED_ROWS("first_of_rows", first_of_rows),
};

}  // namespace

extern const Table sort_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
