// The host values of a call, as a functor's constructor reads them.

#pragma once

#include "native/core/frame.h"
#include "native/core/math.h"
#include "native/core/philox.h"

namespace fluxion::FLUXION_ISA {

struct Scalars {
  const Frame& frame;

  // Saturates where T is an integer, so -inf stands for the lowest of every T.
  template <class T> FX_INLINE T real(int k) const { return ops::cast<T>(frame.scalars[k]); }
  FX_INLINE int64_t whole(int k) const { return ops::cast<int64_t>(frame.scalars[k]); }
  FX_INLINE bool truth(int k) const { return frame.scalars[k] != 0; }
  FX_INLINE Philox random() const { return Philox(frame.seed, frame.offset); }
};

}  // namespace fluxion::FLUXION_ISA
