// Creation: out[i] = value(i), from nothing but the index and scalars. The output is contiguous.
// It is a gather without inputs.

#pragma once

#include "native/cpu/gather.h"

namespace fluxion::FLUXION_ISA {

template <class F> void create(Frame& frame) { gather<F>(frame); }

}  // namespace fluxion::FLUXION_ISA
