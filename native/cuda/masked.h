// Parameters of the programs in masked.cu.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

constexpr int masked_threads = 512;
// Elements of each thread, and of a tile.
constexpr int masked_each = 32;
constexpr int masked_tile = masked_threads * masked_each;

struct MaskedElements {
  int64_t n, most;         // elements of x and of the mask; no more are written
  const void* x;
  const uint8_t* mask;
  void* out;
  // Memory that is 0 before.
  uint64_t* words;         // what tiles tell the ones behind them
  uint32_t* ticket;
};

}  // namespace fluxion::cuda
