// Copies from one layout to another, for kernels that only move elements.

#pragma once

#include "native/core/frame.h"

namespace fluxion {

// out (operand 0) = operand `from`, both of elements of `size` bytes, over the frame's space. False,
// and nothing done, where neither is contiguous along some dim that the other one shares.
bool copy_strided(Frame& frame, int from, int size);

}  // namespace fluxion
