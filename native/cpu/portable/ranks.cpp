// The element of each row that has a rank in the row's order, and the one that comes up most often.
// x (rows, n); values and indices (rows).

#include <string.h>

#include <algorithm>
#include <limits>
#include <type_traits>

#include "native/core/frame.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/placed_rows.h"
#include "native/cpu/radix_sort.h"

namespace fluxion::FLUXION_ISA {

namespace {

template <class T> struct Picked {
  Stored<T>* values;
  int64_t* indices;

  explicit Picked(const Frame& frame)
      : values(frame.operands[0].data_as<Stored<T>>()), indices(frame.operands[1].data_as<int64_t>()) {}
  void put(const Stored<T>* row, uint32_t at, int64_t to) const {
    values[to] = row[at];
    indices[to] = at;
  }
};

// The place of the element that is number k, from 0, of a row of n. Elements are counted by the upper bits of
// their keys first; only those that share them with the one looked for are compared. `items` has room
// for n.
template <class T> uint32_t place_of_rank(const Stored<T>* row, int64_t n, int64_t k, Placed<Key<T>>* items) {
  const KeyRange range = range_of<T>(row, n);
  const int digit = n < 8192 ? 8 : 11, bits = bits_of(range.span), shift = bits > digit ? bits - digit : 0;
  const auto bucket_of = [&](Key<T> key) { return uint32_t((uint64_t(key) - range.low) >> shift); };
  // Neighbours are counted apart: they are often alike, and a count waits for the one before.
  uint32_t counts[2][1 << 11];
  memset(counts[0], 0, sizeof(uint32_t) << digit);
  memset(counts[1], 0, sizeof(uint32_t) << digit);
  for (int64_t i = 0; i < n; i++) counts[i % 2][bucket_of(ascending_key<T>(row[i]))]++;
  uint32_t bucket = 0;
  for (int64_t here; k >= (here = int64_t(counts[0][bucket]) + counts[1][bucket]); bucket++) k -= here;
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) {
    const Key<T> key = ascending_key<T>(row[i]);
    items[count] = {key, uint32_t(i)};
    count += bucket_of(key) == bucket;
  }
  std::nth_element(items, items + k, items + count);
  return items[k].at;
}

// pass: k, from 0.
template <class T> void kth_of_rows(Frame& frame) {
  const Operand& x = frame.operands[2];
  const Picked<T> out(frame);
  const int64_t n = Rows(x).n, k = static_cast<int64_t>(frame.scalars[0]);
  for_each_whole_row<T>(frame, x, n, [&](const Stored<T>* row, auto* items, int64_t at) {
    out.put(row, place_of_rank<T>(row, n, k, items), at);
  });
}

// How many of a row are NaN; NaN is the greatest, so these come last.
template <class T> int64_t count_nan(const Stored<T>* row, int64_t n) {
  int64_t count = 0;
  if constexpr (std::is_floating_point_v<T>) {
    for (int64_t i = 0; i < n; i++) count += row[i] != row[i];
  }
  return count;
}

// The lower of the two in the middle. pass: whether NaN is left out; where it is not, the first NaN
// of a row that has one. Of a row that holds nothing else, NaN all the same.
template <class T> void median_of_rows(Frame& frame) {
  const Operand& x = frame.operands[2];
  const Picked<T> out(frame);
  const int64_t n = Rows(x).n;
  const bool skips = frame.scalars[0] != 0;
  for_each_whole_row<T>(frame, x, n, [&](const Stored<T>* row, auto* items, int64_t at) {
    const int64_t good = n - count_nan<T>(row, n);
    const int64_t middle = good == 0 ? 0 : (good - 1) / 2;
    out.put(row, place_of_rank<T>(row, n, !skips && good < n ? good : middle, items), at);
  });
}

// The same of all elements of x. Of none: NaN, or the least integer.
template <class T> void median_of_all(Frame& frame) {
  if (frame.operands[2].numel > 0) return median_of_rows<T>(frame);
  const Picked<T> out(frame);
  if constexpr (std::is_floating_point_v<T>) out.values[0] = std::numeric_limits<T>::quiet_NaN();
  else out.values[0] = std::numeric_limits<T>::lowest();
  out.indices[0] = 0;
}

// The least of the elements that come up most often, at its last place. Each NaN is its own.
template <class T> void mode_of_rows(Frame& frame) {
  const Operand& x = frame.operands[2];
  const Picked<T> out(frame);
  const int64_t n = Rows(x).n;
  for_each_row<T>(frame, x, false, true, [&](const Stored<T>* row, auto* items, auto* spare, int64_t at) {
    const auto* sorted = sort_items(items, spare, n);
    int64_t most = 0, run = 0, found = 0;
    for (int64_t i = 0; i < n; i++) {
      const Stored<T> value = row[sorted[i].at];
      run++;
      if (i + 1 < n && value == row[sorted[i + 1].at]) continue;
      if (run > most) most = run, found = i;
      run = 0;
    }
    out.put(row, sorted[found].at, at);
  });
}

constexpr Row rows[] = {
    ORDERED_ROWS("kth_of_rows", kth_of_rows),
    ORDERED_ROWS("median_of_rows", median_of_rows),
    ORDERED_ROWS("median_of_all", median_of_all),
    ORDERED_ROWS("mode_of_rows", mode_of_rows),
};

}  // namespace

extern const Table ranks_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
