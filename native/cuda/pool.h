// Parameters of the programs in pool.cu.

#pragma once

#include "native/core/window.h"
#include "native/cuda/kernel_frame.h"

namespace fluxion::cuda {

struct Pool {
  int64_t planes;
  WindowRule rules[3];
  int64_t divisor;    // of a mean; 0: what the window counts
  void *x, *y;        // (planes, in...), (planes, places...)
  int64_t* indices;   // of the greatest, like y

  HD int64_t plane() const { return rules[0].n * rules[1].n * rules[2].n; }
  HD int64_t places() const { return rules[0].places * rules[1].places * rules[2].places; }
};

}  // namespace fluxion::cuda
