// Parameters of choosing elements by a test.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

constexpr int chosen_threads = 256;
constexpr int chosen_tile = 8 * chosen_threads;

struct Chosen {
  int64_t n, tiles;
  int64_t* counts;   // of each tile; then of the tiles before it
  int64_t* found;    // how many there are, or null
};

}  // namespace fluxion::cuda
