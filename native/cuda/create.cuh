// Creation on the device: a gather without inputs.

#pragma once

#include "native/cuda/gather.cuh"

namespace fluxion::cuda {

template <class F> DEVICE void create(const Frame& frame) { gather<F>(frame); }

}  // namespace fluxion::cuda
