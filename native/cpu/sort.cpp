// Sorting rows, and the k first of each in order.

#include <algorithm>

#include "native/core/frame.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/placed_rows.h"
#include "native/cpu/row_sort.h"

namespace fluxion::FLUXION_ISA {

namespace {

// The k first of n elements, in order, at the front of `items`.
template <class K> void select_first(Placed<K>* items, int64_t n, int64_t k) {
  if (k == 0) return;
  if (k < n) std::nth_element(items, items + (k - 1), items + n);
  std::sort(items, items + k);
}

// Elements looked at together; none of them may matter.
constexpr int64_t group = 64;

// The keys of so many elements, and the least of them.
template <class T> FX_INLINE Key<T> load_keys(const Stored<T>* from, int64_t n, bool descending, Key<T>* keys) {
  const Key<T> flip = descending ? Key<T>(~Key<T>(0)) : Key<T>(0);
  Key<T> least = Key<T>(~Key<T>(0));
  for (int64_t j = 0; j < n; j++) {
    const Key<T> key = ascending_key<T>(from[j]) ^ flip;
    keys[j] = key;
    least = key < least ? key : least;
  }
  return least;
}
template <class T, int64_t n> Key<T> load_keys(const Stored<T>* from, bool descending, Key<T>* keys) {
  return load_keys<T>(from, n, descending, keys);
}

// Up to here, a candidate is put into its place among the others at once.
constexpr int64_t few = 32;

// Puts an item among `count` items in order, of which no more than k are kept; returns how many there are.
template <class P> FX_INLINE int64_t insert(P* items, int64_t count, int64_t k, P item) {
  int64_t to = count < k ? count : k - 1;
  for (; to > 0 && item.key < items[to - 1].key; to--) items[to] = items[to - 1];
  items[to] = item;
  return count < k ? count + 1 : k;
}

// The k first of a row of n, in order, where k is small beside n: candidates are those before the k-th of
// what was seen so far, which later elements seldom are. Of equal keys the earlier place comes first, so
// an equal one comes too late. `items` has room for `room` >= k + group.
template <class T>
void scan_first(const Stored<T>* row, int64_t n, int64_t k, bool descending, Placed<Key<T>>* items, int64_t room) {
  using K = Key<T>;
  K bound = K(~K(0));   // the k-th key, once there are so many
  bool bounded = false;
  int64_t count = 0;
  for (int64_t begin = 0; begin < n; begin += group) {
    const int64_t length = n - begin < group ? n - begin : group;
    K keys[group];
    const K least = length == group ? load_keys<T, group>(row + begin, descending, keys) : load_keys<T>(row + begin, length, descending, keys);
    if (bounded && least >= bound) continue;
    for (int64_t j = 0; j < length; j++) {
      if (bounded && keys[j] >= bound) continue;
      const Placed<K> item{keys[j], uint32_t(begin + j)};
      if (k > few) {
        items[count++] = item;
        continue;
      }
      count = insert(items, count, k, item);
      bounded = count == k;
      bound = items[count - 1].key;
    }
    if (k > few) {
      if (count + group <= room) continue;
      std::nth_element(items, items + (k - 1), items + count);
      count = k;
      bounded = true;
      bound = items[k - 1].key;
    }
  }
  select_first(items, count, k);
}

// Writes elements and places in the order of `items`.
template <class T, class P>
void store(const Stored<T>* row, const P* items, int64_t count, Stored<T>* values, int64_t* indices) {
  for (int64_t j = 0; j < count; j++) {
    values[j] = row[items[j].at];
    indices[j] = items[j].at;
  }
}

// x (rows, n); values and indices (rows, n). pass: descending. Threads share the rows, or each row where
// there are few long ones.
template <class T> void sort_rows(Frame& frame) {
  const Operand& x = frame.operands[2];
  const Stored<T>* from = x.data_as<Stored<T>>();
  Stored<T>* values = frame.operands[0].data_as<Stored<T>>();
  int64_t* indices = frame.operands[1].data_as<int64_t>();
  const bool descending = frame.scalars[0] != 0;
  const Rows r(x);
  const int64_t n = r.n;
  if (r.rows == 0 || refuses(frame, n)) return;
  const bool alone = r.rows < get_threads() && n >= long_row;
  const int slices = alone ? std::min(get_threads(), RowSort<T>::most_slices) : 1;
  bool failed = false;
  const auto sort_some = [&](int64_t begin, int64_t end) {
    RowSort<T> sorter(n, slices, descending);
    bool sorted = !sorter.failed();
    for (int64_t row = begin; row < end && sorted; row++) sorted = sorter.sort(from + row * n, values + row * n, indices + row * n);
    if (!sorted) __atomic_store_n(&failed, true, __ATOMIC_RELAXED);
  };
  if (alone) sort_some(0, r.rows);
  else parallel_for(r.rows, parallel_work / (n * 16 + 1) + 1, sort_some);
  if (failed) frame.fail(Status::OutOfMemory, double(n) * sizeof(Placed<uint32_t>) * 2);
}

// x (rows, n); values and indices (rows, k). pass: largest.
template <class T> void first_of_rows(Frame& frame) {
  const Operand& x = frame.operands[2];
  Stored<T>* values = frame.operands[0].data_as<Stored<T>>();
  int64_t* indices = frame.operands[1].data_as<int64_t>();
  const bool largest = frame.scalars[0] != 0;
  const int64_t n = Rows(x).n, k = Rows::last(frame.operands[0]);
  const int64_t room = k <= few ? k + group : 4 * k + 4 * group;
  if (k == 0) return;
  if (room >= n / 2) {
    for_each_row<T>(frame, x, largest, false, [&](const Stored<T>* row, auto* items, auto*, int64_t at) {
      select_first(items, n, k);
      store<T>(row, items, k, values + at * k, indices + at * k);
    });
    return;
  }
  for_each_whole_row<T>(frame, x, room, [&](const Stored<T>* row, auto* items, int64_t at) {
    scan_first<T>(row, n, k, largest, items, room);
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
