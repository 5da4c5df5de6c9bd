// Parts of a tensor named by indices: read, written, added to. Where indices repeat, the last write
// wins and sums are added in the order of the indices, whatever the number of threads.

#include <stdint.h>
#include <string.h>

#include <mutex>
#include <type_traits>

#include "native/core/dtype.h"
#include "native/core/math.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/parallel.h"
#include "native/cpu/parts.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// y = x
struct Read {
  static constexpr bool writes = false;
  template <class E> FX_INLINE void row(const E* x, int64_t xs, E* y, int64_t ys, int64_t n) const {
    if (xs == 1 && ys == 1) copy_row(y, x, n);
    else for (int64_t i = 0; i < n; i++) y[i * ys] = x[i * xs];
  }
};

// x = y
struct Write {
  static constexpr bool writes = true;
  template <class E> FX_INLINE void row(E* x, int64_t xs, const E* y, int64_t ys, int64_t n) const {
    if (xs == 1 && ys == 1) copy_row(x, y, n);
    else for (int64_t i = 0; i < n; i++) x[i * xs] = y[i * ys];
  }
};

// x = x + alpha * y
template <class T> struct Add {
  static constexpr bool writes = true;
  T alpha;
  FX_INLINE void row(Stored<T>* x, int64_t xs, const Stored<T>* y, int64_t ys, int64_t n) const {
    if (xs == 1 && ys == 1) for (int64_t i = 0; i < n; i++) x[i] = sum(x[i], y[i]);
    else for (int64_t i = 0; i < n; i++) x[i * xs] = sum(x[i * xs], y[i * ys]);
  }
  FX_INLINE Stored<T> sum(Stored<T> a, Stored<T> b) const {
    if constexpr (std::is_same_v<T, bool>) return a || (alpha && b);
    else return a + alpha * b;
  }
};

// Elements that one thread takes before a second one pays, when each costs a jump in memory.
constexpr int64_t grain_elements = parallel_work / 4;

int64_t grain_of(int64_t elements_each) {
  const int64_t each = elements_each < 1 ? 1 : elements_each;
  return each >= grain_elements ? 1 : grain_elements / each;
}

// The parts of x into y: threads share the parts.
template <class E> void read_parts(Frame& frame, const Parts& parts, E* x, E* y) {
  const Places& places = parts.places;
  if (parts.lead.count * parts.tail.count == 0) return report(frame, places.check(), places);
  const int64_t n = places.n, inner = parts.tail.ndim == 1 ? parts.tail.shape[0] : 1;
  PartFault first;
  std::mutex lock;
  parallel_for(parts.lead.count * n, grain_of(parts.tail.count), [&](int64_t begin, int64_t end) {
    for (int64_t at = begin; at < end;) {
      const int64_t lead = at / n, b = at % n, stop = b + end - at < n ? b + end - at : n;
      PartFault fault;
      parts.each(Read(), x, y, lead, b, stop, 0, inner, fault);
      if (fault.b >= 0) {
        const std::lock_guard<std::mutex> hold(lock);
        if (first.b < 0 || fault.b < first.b) first = fault;
      }
      at += stop - b;
    }
  });
  report(frame, first, places);
}

// Parts of y into those of x. All indices are checked first, so that an error changes nothing.
// Threads share L, or stretches of rows: each element of x is written by one thread, in order.
template <class E, class Op>
void write_parts(Frame& frame, const Parts& parts, const Op& op, E* x, E* y) {
  const Places& places = parts.places;
  const PartFault bad = places.check();
  if (bad.b >= 0) return report(frame, bad, places);
  if (parts.lead.count * places.n * parts.tail.count == 0) return;
  const int64_t n = places.n, inner = parts.tail.ndim == 1 ? parts.tail.shape[0] : 1;
  PartFault none;
  if (parts.lead.count > 1 || parts.tail.ndim != 1) {
    parallel_for(parts.lead.count, grain_of(n * parts.tail.count), [&](int64_t from, int64_t to) {
      PartFault fault;
      for (int64_t l = from; l < to; l++) parts.each(op, x, y, l, 0, n, 0, inner, fault);
    });
    return;
  }
  const int64_t grain = (grain_of(n) + 15) / 16 * 16;  // whole cache lines
  parallel_for(inner, grain, [&](int64_t from, int64_t to) {
    PartFault fault;
    parts.each(op, x, y, 0, 0, n, from, to, fault);
  });
}

template <class E> E* elements(const Frame& frame, int k) { return frame.operands[k].data_as<E>(); }

// y (L..., B..., T...) from x (L..., A1..Ak, T...) and places (k, B...); scalars: how many dims L has.
template <class E> void index_read(Frame& frame) {
  const Operand& places = frame.operands[2];
  const Parts parts(frame.operands[1], frame.operands[0], places, static_cast<int>(frame.scalars[0]),
                    static_cast<int>(places.size(0)), true);
  read_parts(frame, parts, elements<E>(frame, 1), elements<E>(frame, 0));
}

// x (L..., A1..Ak, T...) = y (L..., B..., T...) at places (k, B...); operands x, places, y.
Parts written_parts(const Frame& frame) {
  const Operand& places = frame.operands[1];
  return Parts(frame.operands[0], frame.operands[2], places, static_cast<int>(frame.scalars[0]),
               static_cast<int>(places.size(0)), true);
}
template <class E> void index_write(Frame& frame) {
  write_parts(frame, written_parts(frame), Write(), elements<E>(frame, 0), elements<E>(frame, 2));
}
template <class T> void index_accumulate(Frame& frame) {
  using E = Stored<T>;
  const Add<T> add{T(1)};
  write_parts(frame, written_parts(frame), add, elements<E>(frame, 0), elements<E>(frame, 2));
}

// The same with one list (n), or 0-d, of indices along dim, none of them negative; scalars: dim.
template <class E> void select_parts(Frame& frame) {
  const Parts parts(frame.operands[1], frame.operands[0], frame.operands[2],
                    static_cast<int>(frame.scalars[0]), 1, false);
  read_parts(frame, parts, elements<E>(frame, 1), elements<E>(frame, 0));
}
Parts selected_parts(const Frame& frame) {
  return Parts(frame.operands[0], frame.operands[2], frame.operands[1],
               static_cast<int>(frame.scalars[0]), 1, false);
}
template <class E> void copy_parts(Frame& frame) {
  write_parts(frame, selected_parts(frame), Write(), elements<E>(frame, 0), elements<E>(frame, 2));
}
// scalars: dim, alpha.
template <class T> void add_parts(Frame& frame) {
  using E = Stored<T>;
  const Add<T> add{ops::cast<T>(frame.scalars[1])};
  write_parts(frame, selected_parts(frame), add, elements<E>(frame, 0), elements<E>(frame, 2));
}

constexpr Row rows[] = {
    MOVED_ROWS("index_read", index_read),      MOVED_ROWS("index_write", index_write),
    MOVED_ROWS("select_parts", select_parts),  MOVED_ROWS("copy_parts", copy_parts),
    COMPUTED_ROWS("index_accumulate", index_accumulate),
    COMPUTED_ROWS("add_parts", add_parts),
};

}  // namespace

extern const Table index_parts_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
