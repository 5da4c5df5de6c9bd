// The distinct elements of x, and its distinct rows: in order, or neighbours only. NaN is unlike
// everything, itself included.

#include <string.h>

#include <algorithm>
#include <numeric>
#include <type_traits>

#include "native/core/frame.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/placed_rows.h"
#include "native/cpu/radix_sort.h"

namespace fluxion::FLUXION_ISA {

namespace {

// What is found: the groups' values or rows, and, where there is room for them, which group each
// element of x belongs to and how many there are in each group.
struct Groups {
  int64_t* inverse;   // or nullptr
  int64_t* counts;    // or nullptr
  int64_t* found;
  int64_t n = 0;

  explicit Groups(const Frame& frame)
      : inverse(room(frame.operands[1])), counts(room(frame.operands[2])), found(frame.operands[3].data_as<int64_t>()) {}
  ~Groups() { *found = n; }

  static int64_t* room(const Operand& out) { return out.numel == 0 ? nullptr : out.data_as<int64_t>(); }
  void open() {
    if (counts != nullptr) counts[n] = 0;
    n++;
  }
  void add(int64_t at) const {
    if (inverse != nullptr) inverse[at] = n - 1;
    if (counts != nullptr) counts[n - 1]++;
  }
};

// The key of NaN, which floats alone have.
template <class T> FX_INLINE bool is_nan_key(Key<T> key) { return std::is_floating_point_v<T> && key == Key<T>(~Key<T>(0)); }

// The groups of integers that `table` says are there, in order, without a branch for each; `number` is
// told the group of each place.
template <class T, class Count, class Number>
void read_table(const Count* table, int64_t n, KeyRange range, Stored<T>* values, Groups& groups, Number number) {
  int64_t found = 0;
  for (uint64_t place = 0; place <= range.span && found < n; place++) {
    values[found] = element_of_key<T>(Key<T>(range.low + place));
    if (groups.counts != nullptr) groups.counts[found] = table[place];
    const bool there = table[place] != 0;
    number(place, found);
    found += there;
  }
  groups.n = found;
}

// Integers of a range not much wider than they are many are marked, or counted, each at its place.
template <class T> bool distinct_by_counting(const Stored<T>* x, int64_t n, KeyRange range, Stored<T>* values, Groups& groups) {
  if (std::is_floating_point_v<T> || range.span >= uint64_t(n) * 4 || n > int64_t(UINT32_MAX)) return false;
  const bool marks = groups.inverse == nullptr && groups.counts == nullptr;
  const int64_t places = int64_t(range.span + 1), bytes = places * (marks ? 1 : int64_t(sizeof(uint32_t)));
  Scratch memory(bytes);
  if (memory.failed()) return false;
  memset(memory.data(), 0, bytes);
  const auto place_of = [&](int64_t i) { return uint64_t(ascending_key<T>(x[i])) - range.low; };
  if (marks) {
    uint8_t* const table = memory.as<uint8_t>();
    for (int64_t i = 0; i < n; i++) table[place_of(i)] = 1;
    read_table<T>(table, n, range, values, groups, [](uint64_t, int64_t) {});
    return true;
  }
  uint32_t* const table = memory.as<uint32_t>();
  for (int64_t i = 0; i < n; i++) table[place_of(i)]++;
  read_table<T>(table, n, range, values, groups, [&](uint64_t place, int64_t group) { table[place] = uint32_t(group); });
  if (groups.inverse == nullptr) return true;
  parallel_for(n, parallel_work / 4, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; i++) groups.inverse[i] = table[place_of(i)];
  });
  return true;
}

// From items in order, P a key or a placed one.
template <class T, class P> void group_sorted(const Stored<T>* x, const P* items, int64_t n, Stored<T>* values, Groups& groups) {
  for (int64_t i = 0; i < n; i++) {
    const Key<T> key = key_of(items[i]);
    if (i == 0 || key != key_of(items[i - 1]) || is_nan_key<T>(key)) {
      groups.open();
      if constexpr (std::is_same_v<P, Placed<Key<T>>>) values[groups.n - 1] = x[items[i].at];
      else values[groups.n - 1] = element_of_key<T>(key);
    }
    if constexpr (std::is_same_v<P, Placed<Key<T>>>) groups.add(items[i].at);
    else groups.add(i);
  }
}

template <class T, class P, class Make>
void distinct_by_sorting(Frame& frame, const Stored<T>* x, int64_t n, Stored<T>* values, Groups& groups, Make make) {
  Scratch memory(2 * n * int64_t(sizeof(P)));
  if (memory.failed()) return frame.fail(Status::OutOfMemory, 2.0 * double(n) * sizeof(P));
  P* items = memory.as<P>();
  for (int64_t i = 0; i < n; i++) items[i] = make(ascending_key<T>(x[i]), i);
  group_sorted<T>(x, sort_items(items, items + n, n), n, values, groups);
}

// values (n), inverse (n) or (0), counts (n) or (0), found (); x (n).
template <class T> void distinct_sorted(Frame& frame) {
  using K = Key<T>;
  const Operand& operand = frame.operands[4];
  const int64_t n = static_cast<int64_t>(operand.numel);
  const Stored<T>* x = operand.data_as<Stored<T>>();
  Stored<T>* values = frame.operands[0].data_as<Stored<T>>();
  Groups groups(frame);
  if (refuses(frame, n) || distinct_by_counting<T>(x, n, range_of<T>(x, n), values, groups)) return;
  if (groups.inverse != nullptr) {
    distinct_by_sorting<T, Placed<K>>(frame, x, n, values, groups, [](K key, int64_t i) { return Placed<K>{key, uint32_t(i)}; });
  } else {
    distinct_by_sorting<T, K>(frame, x, n, values, groups, [](K key, int64_t) { return key; });
  }
}

// The same with neighbours only.
template <class T> void distinct_runs(Frame& frame) {
  const Operand& operand = frame.operands[4];
  const int64_t n = static_cast<int64_t>(operand.numel);
  const Stored<T>* x = operand.data_as<Stored<T>>();
  Stored<T>* values = frame.operands[0].data_as<Stored<T>>();
  Groups groups(frame);
  for (int64_t i = 0; i < n; i++) {
    if (i == 0 || !(x[i] == x[i - 1])) {
      groups.open();
      values[groups.n - 1] = x[i];
    }
    groups.add(i);
  }
}

// -1, 0 or 1 as row a comes before b, equals it, or comes after; the first element that differs says.
template <class K> int compare_rows(const K* a, const K* b, int64_t width) {
  for (int64_t j = 0; j < width; j++) {
    if (a[j] != b[j]) return a[j] < b[j] ? -1 : 1;
  }
  return 0;
}

template <class T> bool rows_equal(const Stored<T>* a, const Stored<T>* b, int64_t width) {
  for (int64_t j = 0; j < width; j++) {
    if (!(a[j] == b[j])) return false;
  }
  return true;
}

// firsts (n), inverse (n), counts (n), found (); x (n, width). firsts names a row of each group. pass:
// whether rows are sorted first.
template <class T> void distinct_rows(Frame& frame) {
  using K = Key<T>;
  const Operand& operand = frame.operands[4];
  const int64_t n = operand.size(0), width = operand.size(1);
  const Stored<T>* x = operand.data_as<Stored<T>>();
  int64_t* firsts = frame.operands[0].data_as<int64_t>();
  Groups groups(frame);
  const bool sorts = frame.scalars[0] != 0;
  Scratch order_memory(n * int64_t(sizeof(int64_t))), key_memory(sorts ? n * width * int64_t(sizeof(K)) : 0);
  if (order_memory.failed() || key_memory.failed()) return frame.fail(Status::OutOfMemory, double(n) * (8 + width * sizeof(K)));
  int64_t* order = order_memory.as<int64_t>();
  std::iota(order, order + n, int64_t(0));
  if (sorts) {
    K* keys = key_memory.as<K>();
    for (int64_t i = 0; i < n * width; i++) keys[i] = ascending_key<T>(x[i]);
    std::stable_sort(order, order + n, [&](int64_t a, int64_t b) { return compare_rows(keys + a * width, keys + b * width, width) < 0; });
  }
  for (int64_t i = 0; i < n; i++) {
    if (i == 0 || !rows_equal<T>(x + order[i] * width, x + order[i - 1] * width, width)) {
      groups.open();
      firsts[groups.n - 1] = order[i];
    }
    groups.add(order[i]);
  }
}

constexpr Row rows[] = {
    ORDERED_ROWS("distinct_sorted", distinct_sorted),
    ORDERED_ROWS("distinct_runs", distinct_runs),
    ORDERED_ROWS("distinct_rows", distinct_rows),
};

}  // namespace

extern const Table distinct_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
