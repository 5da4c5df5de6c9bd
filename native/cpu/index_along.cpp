// An index for every element: gather reads x, and the scatters write into it, at the place of the
// element but for one dim, in which it is the index. Negative indices are errors. Where elements
// meet in one place they come in the order of the index, whatever the number of threads.

#include <stdint.h>

#include <mutex>
#include <type_traits>

#include "native/core/math.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/indexed.h"
#include "native/cpu/parallel.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// Dims that three tensors share, in row-major order: of x (the indexed dim apart), of y (which has
// the shape of the index), and of the index.
struct Dims {
  int ndim = 0;
  int64_t count = 1;
  int64_t shape[max_dims], x[max_dims], y[max_dims], index[max_dims];

  void add(int64_t size, int64_t xs, int64_t ys, int64_t is) {
    count *= size;
    if (size == 1) return;
    const int last = ndim - 1;
    const bool merges = ndim > 0 && x[last] == xs * size && y[last] == ys * size && index[last] == is * size;
    const int at = merges ? last : ndim++;
    shape[at] = merges ? shape[at] * size : size;
    x[at] = xs;
    y[at] = ys;
    index[at] = is;
  }
};

// Calls row(x, y, index, length) for stretches of positions [begin, end), each along the last dim.
template <class Row> FX_INLINE void for_rows(const Dims& dims, int64_t begin, int64_t end, Row row) {
  if (begin >= end) return;
  const int last = dims.ndim - 1;
  if (last < 0) return row(int64_t(0), int64_t(0), int64_t(0), int64_t(1), begin);
  int64_t at[max_dims], x = 0, y = 0, index = 0, rest = begin;
  for (int d = last; d >= 0; d--) {
    at[d] = rest % dims.shape[d];
    rest /= dims.shape[d];
    x += at[d] * dims.x[d];
    y += at[d] * dims.y[d];
    index += at[d] * dims.index[d];
  }
  for (int64_t position = begin; position < end;) {
    const int64_t left = dims.shape[last] - at[last];
    const int64_t length = left < end - position ? left : end - position;
    row(x, y, index, length, position);
    position += length;
    x -= at[last] * dims.x[last];
    y -= at[last] * dims.y[last];
    index -= at[last] * dims.index[last];
    at[last] = 0;
    for (int d = last - 1; d >= 0; d--) {
      x += dims.x[d];
      y += dims.y[d];
      index += dims.index[d];
      if (++at[d] < dims.shape[d]) break;
      x -= at[d] * dims.x[d];
      y -= at[d] * dims.y[d];
      index -= at[d] * dims.index[d];
      at[d] = 0;
    }
  }
}

constexpr int64_t grain_elements = parallel_work / 4;

// What every kernel here needs of its operands.
struct Indexed {
  int dim;
  int64_t size, stride;  // of the indexed dim of x
  const int64_t* index;

  Indexed(const Operand& x, const Operand& list, double given)
      : dim(static_cast<int>(given)), size(x.rank() == 0 ? 1 : x.size(dim)),
        stride(x.rank() == 0 ? 0 : x.stride(dim)), index(list.data_as<int64_t>()) {}

  FX_INLINE bool holds(int64_t v) const { return uint64_t(v) < uint64_t(size); }
};

// y[i] = x[i * xs + index[i * is] * stride] up to the first index out of range; returns its i, or n.
template <class E>
FX_INLINE int64_t read_row(E* y, const E* x, int64_t xs, const int64_t* index, int64_t is,
                           int64_t stride, int64_t size, int64_t n) {
  for (int64_t i = 0; i < n; i++) {
    const int64_t v = index[i * is];
    if (__builtin_expect(uint64_t(v) >= uint64_t(size), 0)) return i;
    y[i] = x[i * xs + v * stride];
  }
  return n;
}

// y (any shape, contiguous) [i] = x[i with index[i] at dim]; operands y, x, index; scalars: dim.
template <class E> void gather_along(Frame& frame) {
  const Operand &out = frame.operands[0], &source = frame.operands[1], &list = frame.operands[2];
  const Indexed by(source, list, frame.scalars[0]);
  Dims dims;
  for (int d = 0; d < list.rank(); d++) {
    dims.add(list.size(d), d == by.dim ? 0 : source.stride(d), out.stride(d), list.stride(d));
  }
  const E* x = source.data_as<E>();
  E* y = out.data_as<E>();
  FirstFault first;
  std::mutex lock;
  const int last = dims.ndim - 1;
  const int64_t xs = last < 0 ? 0 : dims.x[last], is = last < 0 ? 0 : dims.index[last];
  parallel_for(dims.count, grain_elements, [&](int64_t begin, int64_t end) {
    FirstFault fault;
    for_rows(dims, begin, end, [&](int64_t xo, int64_t yo, int64_t io, int64_t n, int64_t position) {
      // Along rows of x, and anywhere.
      const bool plain = is == 1 && xs == 0 && by.stride == 1;
      const int64_t bad =
          plain ? read_row(y + yo, x + xo, 0, by.index + io, 1, 1, by.size, n)
                : read_row(y + yo, x + xo, xs, by.index + io, is, by.stride, by.size, n);
      if (bad < n && fault.position < 0) fault = {position + bad, {true, by.index[io + bad * is], by.size}};
    });
    if (fault.position < 0) return;
    const std::lock_guard<std::mutex> hold(lock);
    if (first.position < 0 || fault.position < first.position) first = fault;
  });
  report(frame, first);
}

// The first of n indices that is out of range; n where all are in.
FX_INLINE int64_t first_outside(const int64_t* index, int64_t is, uint64_t size, int64_t n) {
  uint64_t greatest = 0;
  if (is == 1) for (int64_t i = 0; i < n; i++) greatest = uint64_t(index[i]) > greatest ? uint64_t(index[i]) : greatest;
  else for (int64_t i = 0; i < n; i++) greatest = uint64_t(index[i * is]) > greatest ? uint64_t(index[i * is]) : greatest;
  if (n == 0 || greatest < size) return n;
  int64_t i = 0;
  while (uint64_t(index[i * is]) < size) i++;
  return i;
}

// The first index that is out of range, by its position.
FirstFault check(const Indexed& by, const Operand& list) {
  Dims dims;
  for (int d = 0; d < list.rank(); d++) dims.add(list.size(d), 0, 0, list.stride(d));
  const int64_t is = dims.ndim == 0 ? 0 : dims.index[dims.ndim - 1];
  FirstFault first;
  std::mutex lock;
  parallel_for(dims.count, parallel_work, [&](int64_t begin, int64_t end) {
    FirstFault fault;
    for_rows(dims, begin, end, [&](int64_t, int64_t, int64_t io, int64_t n, int64_t position) {
      const int64_t bad = fault.position >= 0 ? n : first_outside(by.index + io, is, uint64_t(by.size), n);
      if (bad < n) fault = {position + bad, {true, by.index[io + bad * is], by.size}};
    });
    if (fault.position < 0) return;
    const std::lock_guard<std::mutex> hold(lock);
    if (first.position < 0 || fault.position < first.position) first = fault;
  });
  return first;
}

// How far ahead places are asked for: they may lie anywhere.
constexpr int64_t ahead = 24;

// x[i * xs + index[i * is] * stride] = combine(that, y[i * ys]), for indices that were checked.
template <class E, class Combine>
FX_INLINE void write_row(const Combine& combine, E* x, int64_t xs, const int64_t* index, int64_t is,
                         int64_t stride, const E* y, int64_t ys, int64_t n) {
  const auto run = [&](int64_t x_step, int64_t i_step, int64_t each, int64_t y_step) {
    int64_t i = 0;
    for (; i < n - ahead; i++) {
      __builtin_prefetch(&x[i * x_step + index[(i + ahead) * i_step] * each], 1);
      E& at = x[i * x_step + index[i * i_step] * each];
      at = combine(at, y[i * y_step]);
    }
    for (; i < n; i++) {
      E& at = x[i * x_step + index[i * i_step] * each];
      at = combine(at, y[i * y_step]);
    }
  };
  if (is == 1 && ys == 1 && xs == 0 && stride == 1) run(0, 1, 1, 1);
  else run(xs, is, stride, ys);
}

// x[i with index[i] at dim] = combine(that, y[i]); operands x, index, y; scalars: dim. All indices
// are checked first, so that an error changes nothing. Threads share the lines along dim.
template <class E, class Combine> void scatter_along(Frame& frame) {
  const Operand &out = frame.operands[0], &list = frame.operands[1], &source = frame.operands[2];
  const Indexed by(out, list, frame.scalars[0]);
  const FirstFault bad = check(by, list);
  if (bad.position >= 0) return report(frame, bad);
  Dims lines;
  int64_t length = 1, ys = 0, is = 0;  // along dim
  for (int d = 0; d < list.rank(); d++) {
    if (d != by.dim) lines.add(list.size(d), out.stride(d), source.stride(d), list.stride(d));
    else length = list.size(d), ys = source.stride(d), is = list.stride(d);
  }
  E* x = out.data_as<E>();
  const E* y = source.data_as<E>();
  const Combine combine;
  const int last = lines.ndim - 1;
  const int64_t xl = last < 0 ? 0 : lines.x[last], yl = last < 0 ? 0 : lines.y[last];
  const int64_t il = last < 0 ? 0 : lines.index[last];
  const int64_t each = length < 1 ? 1 : length;
  const int64_t grain = each >= grain_elements ? 1 : grain_elements / each;
  // Along the lines where those are the closer elements, else across them.
  const bool along = last < 0 || is <= il;
  parallel_for(lines.count, along ? grain : (grain + 15) / 16 * 16, [&](int64_t begin, int64_t end) {
    for_rows(lines, begin, end, [&](int64_t xo, int64_t yo, int64_t io, int64_t n, int64_t) {
      E* const xr = x + xo;
      const E* const yr = y + yo;
      const int64_t* const ir = by.index + io;
      if (along) {
        for (int64_t line = 0; line < n; line++) {
          write_row(combine, xr + line * xl, 0, ir + line * il, is, by.stride, yr + line * yl, ys, length);
        }
      } else {
        for (int64_t k = 0; k < length; k++) {
          write_row(combine, xr, xl, ir + k * is, il, by.stride, yr + k * ys, yl, n);
        }
      }
    });
  });
}

struct Second {
  template <class E> FX_INLINE E operator()(E, E b) const { return b; }
};
template <class T> struct Sum {
  FX_INLINE Stored<T> operator()(Stored<T> a, Stored<T> b) const {
    if constexpr (std::is_same_v<T, bool>) return a || b;
    else return a + b;
  }
};
template <class T> struct Product {
  FX_INLINE Stored<T> operator()(Stored<T> a, Stored<T> b) const {
    if constexpr (std::is_same_v<T, bool>) return a && b;
    else return a * b;
  }
};
// NaN is the greatest of all, and the least of all.
template <class T> struct Greatest {
  FX_INLINE Stored<T> operator()(Stored<T> a, Stored<T> b) const {
    if constexpr (std::is_same_v<T, bool>) return a || b;
    else return ops::max(a, b);
  }
};
template <class T> struct Least {
  FX_INLINE Stored<T> operator()(Stored<T> a, Stored<T> b) const {
    if constexpr (std::is_same_v<T, bool>) return a && b;
    else return ops::min(a, b);
  }
};

template <class E> void scatter_write(Frame& frame) { scatter_along<E, Second>(frame); }
template <class T> void scatter_sum(Frame& frame) { scatter_along<Stored<T>, Sum<T>>(frame); }
template <class T> void scatter_product(Frame& frame) { scatter_along<Stored<T>, Product<T>>(frame); }
template <class T> void scatter_greatest(Frame& frame) { scatter_along<Stored<T>, Greatest<T>>(frame); }
template <class T> void scatter_least(Frame& frame) { scatter_along<Stored<T>, Least<T>>(frame); }

constexpr Row rows[] = {
    MOVED_ROWS("gather_along", gather_along),
    MOVED_ROWS("scatter_write", scatter_write),
    COMPUTED_ROWS("scatter_sum", scatter_sum),
    COMPUTED_ROWS("scatter_product", scatter_product),
    ORDERED_ROWS("scatter_greatest", scatter_greatest),
    ORDERED_ROWS("scatter_least", scatter_least),
};

}  // namespace

extern const Table index_along_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
