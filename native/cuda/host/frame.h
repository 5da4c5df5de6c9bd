// From the call frame that JavaScript writes to the one a kernel gets: exact integers, dims merged
// where all operands allow it, host numbers inside the frame.

#pragma once

#include "native/core/frame.h"
#include "native/cuda/host/registry.h"
#include "native/cuda/kernel_frame.h"

namespace fluxion::cuda {

void translate(const Row& row, const fluxion::Frame& from, Frame& to);

}  // namespace fluxion::cuda
