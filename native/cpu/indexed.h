// What gather, scatter and create share: the loop over the positions of a shape, row by row, with a
// view of every input.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include <utility>

#include "native/core/position.h"
#include "native/cpu/scalars.h"

namespace fluxion::FLUXION_ISA {

template <size_t I, class T> struct Viewed { View<T> view; };
template <class Indices, class... Ts> struct Views;
template <size_t... I, class... Ts> struct Views<std::index_sequence<I...>, Ts...> : Viewed<I, Ts>... {
  Views(const Frame& frame, int first, int ndim)
      : Viewed<I, Ts>{View<Ts>(frame.operands[first + I], ndim)}... {
    (void)frame, (void)first, (void)ndim;
  }
  FX_INLINE void begin_row(const Index& i) {
    (void)i;
    (static_cast<Viewed<I, Ts>*>(this)->view.begin_row(i), ...);
  }
};
template <size_t I, class T> FX_INLINE const View<T>& view(const Viewed<I, T>& v) { return v.view; }

// The iteration space of a frame; at least one dim, so that there is always a last one.
struct Space {
  int ndim;
  int64_t n;
  int64_t shape[max_dims];

  explicit Space(const Frame& frame) : ndim(frame.rank()), n(1) {
    for (int d = 0; d < ndim; d++) n *= shape[d] = frame.size(d);
  }

  Index index(int64_t position) const {
    Index i;
    i.ndim = ndim;
    i.at[0] = 0;  // A 0-d tensor has one virtual dim of size 1.
    for (int d = ndim - 1; d >= 0; d--) {
      i.at[d] = position % shape[d];
      position /= shape[d];
    }
    return i;
  }

  // Calls begin_row(i) at the start of each row and one(i, position) for each element.
  template <class BeginRow, class One>
  FX_INLINE void walk(int64_t begin, int64_t end, BeginRow begin_row, One one) const {
    if (begin >= end) return;
    Index i = index(begin);
    if (ndim == 0) {
      begin_row(i);
      one(i, begin);
      return;
    }
    int64_t& last = i.at[ndim - 1];
    for (int64_t at = begin; at < end;) {
      begin_row(i);
      const int64_t left = shape[ndim - 1] - last;
      const int64_t stop = left < end - at ? at + left : end;
      for (; at < stop; at++, last++) one(i, at);
      if (last < shape[ndim - 1]) return;
      last = 0;
      for (int d = ndim - 2; d >= 0; d--) {
        if (++i.at[d] < shape[d]) break;
        i.at[d] = 0;
      }
    }
  }
};

// The first fault of a parallel loop, by position.
struct FirstFault {
  int64_t position = -1;
  Bounds bounds;
};

FX_INLINE void report(Frame& frame, const FirstFault& fault) {
  if (fault.position < 0) return;
  frame.fail(Status::IndexOutOfRange, static_cast<double>(fault.position),
             static_cast<double>(fault.bounds.value), static_cast<double>(fault.bounds.size));
}

}  // namespace fluxion::FLUXION_ISA
