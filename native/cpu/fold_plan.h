// How the kernels that fold rows (reduce, scan, rowwise) walk their operands: the kept dims give the
// rows, the folded dims the elements of a row, in logical order.

#pragma once

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/strided.h"

namespace fluxion {

struct FoldPlan {
  int operands;
  const uint8_t* sizes;       // element sizes in bytes, outputs first
  int64_t rows;               // elements of the kept space
  int64_t n;                  // elements of a row
  int kept, folded;           // dims, after merging
  int64_t kept_shape[max_dims];
  int64_t folded_shape[max_dims];
  int64_t kept_strides[max_operands][max_dims];     // in bytes
  int64_t folded_strides[max_operands][max_dims];
  char* base[max_operands];

  // `leader` is the operand whose layout orders the kept dims. Folded dims keep their order.
  FoldPlan(const Frame& frame, const uint8_t* element_sizes, int count, int leader);

  // The row's elements lie side by side.
  bool contiguous(int k) const {
    return folded == 0 || (folded == 1 && folded_strides[k][0] == sizes[k]);
  }
  // Neighbouring rows lie side by side.
  bool contiguous_rows(int k) const { return kept > 0 && kept_strides[k][kept - 1] == sizes[k]; }
};

}  // namespace fluxion
