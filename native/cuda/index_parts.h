// Parameters of the programs in index_parts.cu: native/cpu/parts.h says what the parts are.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

struct IndexParts {
  Faults faults;
  void* x;
  void* y;
  double alpha;
  // Of lists of n indices the sum over j of index (j, b) times stride[j] is where part b of x begins; with
  // times[j] it is the number of the place among `places`.
  const int64_t* index;
  int64_t n, step, places;
  int k;
  bool wraps, wide;              // negative indices count from the end; keys are of 8 bytes
  int64_t size[max_dims], stride[max_dims], times[max_dims];
  uint32_t* last;                // write: for each place, 1 + the last part that goes there, or 0
  void* keys;                    // accumulate: the place of each part; in order
  const uint32_t* order;         // parts in the order of their keys
  Walk<2> lead, across, tail;    // x, y
};

}  // namespace fluxion::cuda
