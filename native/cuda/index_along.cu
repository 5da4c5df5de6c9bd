// An index for every element (native/cpu/index_along.cpp).

#include "native/cuda/index_along.h"

#include "native/cuda/by_hand.cuh"

namespace fluxion::cuda {

// y[i] = x[i with index[i] at dim], a thread for each element in turn.
template <class E> DEVICE void gather_along(const GatherAlong& p) {
  for (int64_t i = grid_thread(); i < p.walk.n; i += grid_threads()) {
    const Places<3> at = places_of(p.walk, i);
    const int64_t v = p.index[at.at[2]];
    E value = {};
    if (uint64_t(v) < uint64_t(p.size)) value = static_cast<const E*>(p.x)[at.at[0] + v * p.stride];
    else report(p.faults, i, v, p.size);
    static_cast<E*>(p.y)[at.at[1]] = value;
  }
}

}  // namespace fluxion::cuda

SIZED_PROGRAMS(fluxion_gather_along, fluxion::cuda::GatherAlong, fluxion::cuda::gather_along)
