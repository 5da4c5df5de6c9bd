// Parameters of the programs in index_along.cu.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

struct GatherAlong {
  Faults faults;
  const void* x;
  void* y;
  const int64_t* index;
  int64_t size, stride;   // of the indexed dim of x
  Walk<3> walk;           // over the index: x (the indexed dim apart), y, index
};

enum class Combination { write, sum, product, greatest, least };

// Scatters: over the index, x (the indexed dim apart), y, index, and x as if it were contiguous.
struct ScatterAlong {
  Faults faults;
  void* x;
  const void* y;
  const int64_t* index;
  int64_t size, stride, line;   // of the indexed dim of x; its stride if x were contiguous
  int64_t places;               // elements of x
  Combination combination;
  uint32_t* last;               // write: for each place of x, 1 + the last position that goes there, or 0
  void* keys;                   // else: the place of each position; in order
  const uint32_t* order;        // positions in the order of their keys
  Walk<4> walk;
};

// The same of many lines along the last dim, each of which one warp combines in shared memory, so many
// places at a time.
struct ScatterLines {
  Faults faults;
  void* x;
  const void* y;
  const int64_t* index;
  int64_t length, size, parts;             // of a line of the index, and of x; stretches of places
  int64_t x_step, y_step, index_step;
  Combination combination;
  Walk<3> lines;                           // x, y, index
};
FX_BOTH constexpr int line_places(int bytes) { return 32768 / (bytes + 4); }

}  // namespace fluxion::cuda
