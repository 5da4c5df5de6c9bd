// Choosing elements by a test: `count`, then this, then what reads the counts.

#pragma once

#include "native/cuda/chosen.h"
#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

// Memory for the counts of n elements.
class ChosenTiles {
 public:
  ChosenTiles(Call& call, int64_t n)
      : tiles_((n + chosen_tile - 1) / chosen_tile), counts_(call.device.memory, tiles_ * sizeof(int64_t)) {}
  Chosen of(int64_t n, int64_t* found) const { return {n, tiles_, counts_.as<int64_t>(), found}; }
  int64_t blocks() const { return tiles_; }

 private:
  int64_t tiles_;
  Scratch counts_;
};

}  // namespace fluxion::cuda
