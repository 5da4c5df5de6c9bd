// Where values belong in rows that are sorted, by bisection.

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/parallel.h"

namespace fluxion::FLUXION_ISA {

namespace {

// Values that are looked for together: each waits for memory many times over, but not for the others.
constexpr int64_t lanes = 16;

// For each of `count` values the first of n elements in order that is not less, or, from the right, that is
// greater. NaN is neither, so it belongs behind everything, and so does what is looked for beyond one:
// every value takes the steps that it would take alone.
// P holds places up to n.
template <class P, bool right, class E> void find_places(const E* row, P n, const E* values, int64_t count, int64_t* out) {
  P low[lanes], high[lanes], middle[lanes];
  E v[lanes], at[lanes];
  for (int64_t j = 0; j < lanes; j++) low[j] = 0, high[j] = n, v[j] = values[j < count ? j : 0];
  for (P widest = n; widest > 0; widest /= 2) {
    for (int64_t j = 0; j < lanes; j++) middle[j] = low[j] + (high[j] - low[j]) / 2;
    for (int64_t j = 0; j < lanes; j++) at[j] = row[middle[j] < n ? middle[j] : n - 1];
    // Choices by masks, where a branch would be guessed wrong every other time.
    for (int64_t j = 0; j < lanes; j++) {
      const P open = -P(low[j] < high[j]), left = -P(right ? at[j] > v[j] : at[j] >= v[j]) & open;
      high[j] ^= (high[j] ^ middle[j]) & left;
      low[j] ^= (low[j] ^ (middle[j] + 1)) & open & ~left;
    }
  }
  for (int64_t j = 0; j < count; j++) out[j] = int64_t(low[j]);
}

template <bool right, class E> void find_places(const E* row, int64_t n, const E* values, int64_t count, int64_t* out) {
  if (n <= int64_t(UINT32_MAX)) find_places<uint32_t, right>(row, uint32_t(n), values, count, out);
  else find_places<uint64_t, right>(row, uint64_t(n), values, count, out);
}

// places int64 (rows, m); sorted (rows, n) or (n) for all; values (rows, m). pass: whether from the
// right.
template <class E> void search_rows(Frame& frame) {
  const Operand &sorted = frame.operands[1], &values = frame.operands[2];
  const int64_t n = sorted.size(sorted.rank() - 1), numel = static_cast<int64_t>(values.numel);
  const bool right = frame.scalars[0] != 0, shared = sorted.rank() == 1;
  const int64_t m = shared ? numel : values.size(values.rank() - 1);
  int64_t* out = frame.operands[0].data_as<int64_t>();
  const E *from = sorted.data_as<E>(), *v = values.data_as<E>();
  parallel_for(numel, parallel_work / 64, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end;) {
      const int64_t row = i / m, stop = (row + 1) * m < end ? (row + 1) * m : end;
      for (; i < stop; i += lanes) {
        const int64_t count = stop - i < lanes ? stop - i : lanes;
        if (right) find_places<true>(from + row * n, n, v + i, count, out + i);
        else find_places<false>(from + row * n, n, v + i, count, out + i);
      }
      i = stop;
    }
  });
}

template <class T> void search_elements(Frame& frame) { search_rows<Stored<T>>(frame); }

constexpr Row rows[] = {ORDERED_ROWS("search_rows", search_elements)};

}  // namespace

extern const Table search_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
