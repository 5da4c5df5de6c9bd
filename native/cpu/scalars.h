// The host values of a call, as a functor's constructor reads them.

#pragma once

#include "native/core/frame.h"
#include "native/core/math.h"
#include "native/core/position.h"
#include "native/cpu/draws.h"

namespace fluxion::FLUXION_ISA {

struct Scalars {
  const Frame& frame;

  // Saturates where T is an integer, so -inf stands for the lowest of every T.
  template <class T> FX_INLINE T real(int k) const { return ops::cast<T>(frame.scalars[k]); }
  FX_INLINE int64_t whole(int k) const { return ops::cast<int64_t>(frame.scalars[k]); }
  FX_INLINE bool truth(int k) const { return frame.scalars[k] != 0; }
  // The k-th list of those behind `first` scalars, each its length and then its items.
  FX_INLINE Position list(int first, int k) const {
    for (; k > 0; k--) first += 1 + int(whole(first));
    Position p;
    p.ndim = int(whole(first));
    for (int d = 0; d < p.ndim; d++) p.at[d] = whole(first + 1 + d);
    return p;
  }
  template <class Kind> FX_INLINE Draws<Kind> random() const { return Draws<Kind>(Philox(frame.seed, frame.offset)); }
};

}  // namespace fluxion::FLUXION_ISA
