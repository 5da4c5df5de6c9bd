// Positions in tensors: the index `i` of the element that is computed, positions made from it, and
// views that are read and written there.

#pragma once

#include <stdint.h>

#include "native/core/dtype.h"
#include "native/core/inline.h"
#include "native/core/math.h"

namespace fluxion::FLUXION_ISA {

struct IndexedFunctor {};

constexpr int max_rank = 16;

// The multi-index of the element that is computed. A loop changes only its last item; whoever keeps
// a sum over the others (View::row) refreshes it when a row begins.
struct Index {
  int ndim;
  int64_t at[max_rank];
  HD int64_t operator[](int64_t d) const { return at[d]; }
};

// The index with item d replaced by v.
struct Replaced {
  const Index& i;
  int64_t d, v;
};
HD Replaced replace(const Index& i, int64_t d, int64_t v) { return {i, d, v}; }

// A position of its own: items inserted into an index or taken from it.
struct Position {
  int ndim;
  int64_t at[max_rank];
  HD int64_t operator[](int64_t d) const { return at[d]; }
};

template <class P> HD Position insert(const P& p, int64_t d, int64_t v) {
  Position q;
  q.ndim = p.ndim + 1;
  for (int e = 0; e < p.ndim; e++) q.at[e < d ? e : e + 1] = p.at[e];
  q.at[d] = v;
  return q;
}
template <class P> HD Position remove(const P& p, int64_t d) {
  Position q;
  q.ndim = p.ndim - 1;
  for (int e = 0; e < q.ndim; e++) q.at[e] = p.at[e < d ? e : e + 1];
  return q;
}

// A function of integers on the items of positions of one length; a number meets every item.
template <class P> HD int64_t item(const P& p, int d) {
  if constexpr (std::is_integral_v<P>) return p;
  else return p.at[d];
}
template <class P> HD int items(const P& p) {
  if constexpr (std::is_integral_v<P>) return 0;
  else return p.ndim;
}
template <class F, class A, class... Bs>
HD Position itemwise(F f, const A& a, const Bs&... bs) {
  Position q;
  q.ndim = items(a);
  ((q.ndim = items(bs) > q.ndim ? items(bs) : q.ndim), ...);
  for (int d = 0; d < q.ndim; d++) q.at[d] = f(item(a, d), item(bs, d)...);
  return q;
}
// Whether p is a position in that shape.
template <class P, class S> HD bool within(const P& p, const S& shape) {
  bool inside = true;
  for (int d = 0; d < p.ndim; d++) inside &= uint64_t(p.at[d]) < uint64_t(shape.at[d]);
  return inside;
}
HD Position replace(const Position& p, int64_t d, int64_t v) {
  Position q = p;
  q.at[d] = v;
  return q;
}

// The first index that was out of range.
struct Bounds {
  bool failed = false;
  int64_t value = 0, size = 0;
};

// An index counted from the end if negative; 0, and a note, if it is out of range.
HD int64_t wrap_index(int64_t v, int64_t n, Bounds& bounds) {
  const int64_t wrapped = v < 0 ? v + n : v;
  if (__builtin_expect(uint64_t(wrapped) < uint64_t(n), 1)) return wrapped;
  if (!bounds.failed) bounds = {true, v, n};
  return 0;
}
// An index as it is; 0, and a note, if it is out of range.
HD int64_t check_index(int64_t v, int64_t n, Bounds& bounds) {
  if (__builtin_expect(uint64_t(v) < uint64_t(n), 1)) return v;
  if (!bounds.failed) bounds = {true, v, n};
  return 0;
}
HD int64_t clamp_index(int64_t v, int64_t n) {
  const int64_t wrapped = v < 0 ? v + n : v;
  return wrapped < 0 ? 0 : wrapped > n ? n : wrapped;
}
HD int64_t ceil_div(int64_t a, int64_t b) { return -ops::floor_divide(-a, b); }

// A tensor that is read at positions. One without elements is a zero everywhere, so that an index
// that is out of range reads no memory before it is reported.
template <class T> struct View {
  const Stored<T>* data;
  int ndim;
  int64_t strides[max_rank];
  int64_t row;    // the offset of the index, but for its last item
  bool along;     // has as many dims as the index, so `row` serves
  bool empty;

  // Of an operand of the frame, for an index of so many dims.
  template <class Operand>
  HD View(const Operand& x, int index_ndim)
      : data(x.template data_as<Stored<T>>()), ndim(x.rank()), row(0), empty(false) {
    for (int d = 0; d < ndim; d++) {
      strides[d] = x.stride(d);
      empty |= x.size(d) == 0;
    }
    along = ndim == index_ndim && ndim > 0;
  }

  HD void begin_row(const Index& i) {
    row = 0;
    for (int d = 0; d < ndim - 1; d++) row += i.at[d] * strides[d];
  }
  HD int64_t offset(const Index& i) const {
    return along ? row + i.at[ndim - 1] * strides[ndim - 1] : sum(i);
  }
  HD int64_t offset(const Replaced& p) const {
    return ndim == 0 ? 0 : offset(p.i) + (p.v - p.i.at[p.d]) * strides[p.d];
  }
  HD int64_t offset(const Position& p) const { return sum(p); }
  HD int64_t offset(int64_t j) const { return ndim == 0 ? 0 : j * strides[0]; }

  template <class P> HD T at(const P& p) const {
    return empty ? T(0) : static_cast<T>(data[offset(p)]);
  }

 private:
  template <class P> HD int64_t sum(const P& p) const {
    int64_t at = 0;
    for (int d = 0; d < ndim; d++) at += p.at[d] * strides[d];
    return at;
  }
};

}  // namespace fluxion::FLUXION_ISA
