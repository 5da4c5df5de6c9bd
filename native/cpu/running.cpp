// Running extremes with their places: values[k] is the greatest, or least, of x[0..k] along a dim.
// The last of equals wins, and NaN wins over everything from where it stands on.

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/parallel.h"

namespace fluxion::FLUXION_ISA {

namespace {

constexpr int64_t columns = 256;

// False where the value so far is NaN, unless y is another.
template <class E, bool greatest> FX_INLINE bool takes(E y, E best) {
  return y != y || (greatest ? y >= best : y <= best);
}

// x, values and indices (outer, n, inner), contiguous. Columns [begin, end) of one outer part are
// scanned together; what came before is read back from the results.
template <class E, bool greatest>
void scan_columns(const E* x, E* values, int64_t* indices, int64_t n, int64_t inner, int64_t begin, int64_t end) {
  for (int64_t c = begin; c < end; c++) values[c] = x[c], indices[c] = 0;
  for (int64_t k = 1; k < n; k++) {
    const int64_t row = k * inner;
    for (int64_t c = row + begin; c < row + end; c++) {
      const bool takes_it = takes<E, greatest>(x[c], values[c - inner]);
      values[c] = takes_it ? x[c] : values[c - inner];
      indices[c] = takes_it ? k : indices[c - inner];
    }
  }
}

// The same of one line of n elements, side by side. New extremes are either rare or the rule: a branch
// that is foreseen, where choosing would wait for the one before.
template <class E, bool greatest> void scan_line(const E* x, E* values, int64_t* indices, int64_t n) {
  E best = x[0];
  int64_t place = 0;
  for (int64_t k = 0; k < n; k++) {
    if (takes<E, greatest>(x[k], best)) best = x[k], place = k;
    values[k] = best;
    indices[k] = place;
  }
}

// pass: dim.
template <class E, bool greatest> void running(Frame& frame) {
  const Operand& x = frame.operands[2];
  if (x.numel == 0) return;
  const int dim = static_cast<int>(frame.scalars[0]);
  const int64_t n = x.rank() == 0 ? 1 : x.size(dim);
  int64_t inner = 1;
  for (int d = dim + 1; d < x.rank(); d++) inner *= x.size(d);
  const int64_t whole = n * inner, outer = static_cast<int64_t>(x.numel) / whole;
  const int64_t pieces = (inner + columns - 1) / columns;
  const int64_t each = n * (inner < columns ? inner : columns);
  parallel_for(outer * pieces, parallel_work / each + 1, [&](int64_t begin, int64_t end) {
    for (int64_t task = begin; task < end; task++) {
      const int64_t start = task / pieces * whole, first = task % pieces * columns;
      const int64_t last = first + columns < inner ? first + columns : inner;
      const E* const from = x.data_as<E>() + start;
      E* const values = frame.operands[0].data_as<E>() + start;
      int64_t* const indices = frame.operands[1].data_as<int64_t>() + start;
      if (inner == 1) scan_line<E, greatest>(from, values, indices, n);
      else scan_columns<E, greatest>(from, values, indices, n, inner, first, last);
    }
  });
}

template <class T> void running_max(Frame& frame) { running<Stored<T>, true>(frame); }
template <class T> void running_min(Frame& frame) { running<Stored<T>, false>(frame); }

constexpr Row rows[] = {
    ORDERED_ROWS("running_max", running_max),
    ORDERED_ROWS("running_min", running_min),
};

}  // namespace

extern const Table running_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
