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

// The same of many lines along the last dim, which lie in a block's memory while it reads them.
constexpr int gather_threads = 512;
constexpr int gather_line_bytes = 32768;

struct GatherLines {
  Faults faults;
  const void* x;
  void* y;
  const int64_t* index;
  int64_t size, length;        // of a line of x, whose elements lie side by side, and of the index
  int64_t y_step, index_step;
  Walk<3> lines;               // x, y, index
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

// The same of many lines along the last dim, each of which a block combines, so many places at a time.
constexpr int line_places = 4096;
constexpr int line_threads = 512;
// Blocks of a multiprocessor, for elements of so many bytes, whose registers hold fewer.
constexpr int line_blocks(int bytes) { return bytes <= 4 ? 4 : bytes == 8 ? 3 : 2; }

struct ScatterLines {
  Faults faults;
  void* x;
  const void* y;
  const int64_t* index;
  int64_t length, size, parts;             // of a line of the index, and of x; stretches of places
  int64_t x_step, y_step, index_step;
  Combination combination;
  bool fresh;                              // x is all 0, which is yet to be written
  Walk<3> lines;                           // x, y, index
};
// Positions, for elements of so many bytes, that a block looks at together.
FX_BOTH constexpr int line_positions(int bytes) { return bytes <= 4 ? 4096 : 16384 / bytes; }

}  // namespace fluxion::cuda
