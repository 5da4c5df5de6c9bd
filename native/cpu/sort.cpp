// Sorting rows, and the k first of each in order. Rows lie side by side; each is one task.

#include <algorithm>

#include "native/core/frame.h"
#include "native/cpu/parallel.h"
#include "native/cpu/registry.h"
#include "native/cpu/scratch.h"
#include "native/cpu/sort_keys.h"

namespace fluxion::FLUXION_ISA {

namespace {

// Below this, comparing is quicker than counting.
constexpr int64_t radix_least = 256;
constexpr int digit_bits = 11;
constexpr int digits_at_once = 1 << digit_bits;

// Sorts n elements by their keys, one digit at a time from the lowest: a stable counting sort for
// each. `from` is overwritten; the result is in the array that is returned.
template <class K> Placed<K>* radix_sort(Placed<K>* from, Placed<K>* to, int64_t n) {
  constexpr int passes = (8 * int(sizeof(K)) + digit_bits - 1) / digit_bits;
  uint32_t counts[passes][digits_at_once] = {};
  for (int64_t i = 0; i < n; i++) {
    for (int p = 0; p < passes; p++) counts[p][uint64_t(from[i].key) >> (p * digit_bits) & (digits_at_once - 1)]++;
  }
  for (int p = 0; p < passes; p++) {
    const int shift = p * digit_bits;
    uint32_t* count = counts[p];
    // A digit that all elements share leaves the order as it is.
    if (count[uint64_t(from[0].key) >> shift & (digits_at_once - 1)] == n) continue;
    uint32_t start = 0;
    for (int d = 0; d < digits_at_once; d++) {
      const uint32_t here = count[d];
      count[d] = start;
      start += here;
    }
    for (int64_t i = 0; i < n; i++) to[count[uint64_t(from[i].key) >> shift & (digits_at_once - 1)]++] = from[i];
    std::swap(from, to);
  }
  return from;
}

template <class K> Placed<K>* sort_placed(Placed<K>* items, Placed<K>* spare, int64_t n) {
  if (n >= radix_least) return radix_sort(items, spare, n);
  std::sort(items, items + n);
  return items;
}

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

// x (rows, n); values and indices (rows, k). pass: descending.
struct Rows {
  int64_t rows, n, k;
  bool descending;

  explicit Rows(const Frame& frame) : n(last(frame.operands[2])), k(last(frame.operands[0])), descending(frame.scalars[0] != 0) {
    rows = n == 0 ? 0 : static_cast<int64_t>(frame.operands[2].numel) / n;
  }
  static int64_t last(const Operand& x) { return x.rank() == 0 ? 1 : x.size(x.rank() - 1); }
};

// Places are 32 bits wide: a longer row is refused.
bool refuses(Frame& frame, const Rows& r) {
  if (r.n <= int64_t(UINT32_MAX)) return false;
  frame.fail(Status::OutOfMemory, double(r.n) * 24);
  return true;
}

// Calls one(row of x, its placed keys, as much memory again, row number) for each row.
template <class T, class One> void for_each_row(Frame& frame, const Rows& r, bool twice, One one) {
  using P = Placed<Key<T>>;
  const Stored<T>* x = frame.operands[2].data_as<Stored<T>>();
  bool failed = false;
  parallel_for(r.rows, parallel_work / (r.n * 16 + 1) + 1, [&](int64_t begin, int64_t end) {
    Scratch memory(r.n * int64_t(sizeof(P)) * (twice ? 2 : 1));
    if (memory.failed()) return __atomic_store_n(&failed, true, __ATOMIC_RELAXED);
    P* items = memory.as<P>();
    for (int64_t row = begin; row < end; row++) {
      const Stored<T>* at = x + row * r.n;
      for (int64_t i = 0; i < r.n; i++) items[i] = {sort_key<T>(at[i], r.descending), uint32_t(i)};
      one(at, items, items + r.n, row);
    }
  });
  if (failed) frame.fail(Status::OutOfMemory, double(r.n) * sizeof(P) * 2);
}

template <class T> void sort_rows(Frame& frame) {
  const Rows r(frame);
  if (refuses(frame, r)) return;
  Stored<T>* values = frame.operands[0].data_as<Stored<T>>();
  int64_t* indices = frame.operands[1].data_as<int64_t>();
  for_each_row<T>(frame, r, true, [&](const Stored<T>* row, auto* items, auto* spare, int64_t at) {
    store<T>(row, sort_placed(items, spare, r.n), r.n, values + at * r.n, indices + at * r.n);
  });
}

template <class T> void first_of_rows(Frame& frame) {
  const Rows r(frame);
  if (refuses(frame, r)) return;
  Stored<T>* values = frame.operands[0].data_as<Stored<T>>();
  int64_t* indices = frame.operands[1].data_as<int64_t>();
  for_each_row<T>(frame, r, false, [&](const Stored<T>* row, auto* items, auto*, int64_t at) {
    select_first(items, r.n, r.k);
    store<T>(row, items, r.k, values + at * r.k, indices + at * r.k);
  });
}

#define FX_ROWS(symbol)                                                                      \
  {#symbol, DType::Bool, symbol<bool>}, {#symbol, DType::Int32, symbol<int32_t>},             \
  {#symbol, DType::Int64, symbol<int64_t>}, {#symbol, DType::Float32, symbol<float>},         \
  {#symbol, DType::Float64, symbol<double>}

constexpr Row rows[] = {FX_ROWS(sort_rows), FX_ROWS(first_of_rows)};

}  // namespace

extern const Table sort_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
