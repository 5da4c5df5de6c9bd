// Where values belong in rows that are sorted, by bisection.

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/parallel.h"

namespace fluxion::FLUXION_ISA {

namespace {

// The first of n elements in order that is not less than v, or, from the right, that is greater. NaN
// is neither, so it belongs behind everything, and so does what is looked for beyond one.
template <class E, bool right> int64_t place_of(const E* row, int64_t n, E v) {
  int64_t low = 0, high = n;
  while (low < high) {
    const int64_t middle = low + (high - low) / 2;
    if (right ? row[middle] > v : row[middle] >= v) high = middle;
    else low = middle + 1;
  }
  return low;
}

// places int64 (rows, m); sorted (rows, n) or (n) for all; values (rows, m). pass: whether from the
// right.
template <class E> void search_rows(Frame& frame) {
  const Operand &sorted = frame.operands[1], &values = frame.operands[2];
  const int64_t n = sorted.size(sorted.rank() - 1);
  const bool right = frame.scalars[0] != 0;
  const int64_t m = sorted.rank() == 1 ? 0 : values.size(values.rank() - 1);
  int64_t* out = frame.operands[0].data_as<int64_t>();
  const E *from = sorted.data_as<E>(), *v = values.data_as<E>();
  parallel_for(static_cast<int64_t>(values.numel), parallel_work / 64, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; i++) {
      const E* row = m == 0 ? from : from + i / m * n;
      out[i] = right ? place_of<E, true>(row, n, v[i]) : place_of<E, false>(row, n, v[i]);
    }
  });
}

template <class T> void search_elements(Frame& frame) { search_rows<Stored<T>>(frame); }

constexpr Row rows[] = {ORDERED_ROWS("search_rows", search_elements)};

}  // namespace

extern const Table search_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
