// How a pointwise kernel will run: the space with its dims ordered and merged, and how each operand's
// tiles are found. Made once for a call (pointwise_plan.cpp), then read by the drivers.

#pragma once

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/pointwise.h"

namespace fluxion {

constexpr int64_t tile_size = 512;
constexpr int tile_bytes = tile_size * 16;

// How an operand's tile is found.
enum class Access : uint8_t {
  Flat,      // contiguous over the whole space: base + position
  Constant,  // one element everywhere: a buffer filled once
  Row,       // contiguous along a row, and tiles do not cross rows
  PerRow,    // one element for each row, and tiles do not cross rows: a buffer filled for the row
  Packed,    // copied through a buffer
  Streamed,  // flat, an output too large for the caches: computed in a buffer, stored around them
};

struct Plan {
  const PointwiseCall& call;
  int ndim;
  int64_t n;
  int64_t shape[max_dims];
  int64_t strides[max_operands][max_dims];   // in bytes
  char* base[max_operands];
  Access access[max_operands];
  bool rows;       // tiles do not cross rows
  bool buffered;   // some operand needs a buffer
  bool streamed;   // some output is
  bool blocked;    // the last two dims are walked in blocks: an operand is contiguous along the other one

  Plan(const Frame& frame, const PointwiseCall& call);
};

// Walks the last two dims of the space in blocks (pointwise_blocked.cpp); false where there is no memory for
// them.
bool run_blocked(const Plan& plan);

}  // namespace fluxion
