// Reads a fold's iteration space from the frame and merges its dims.

#include "native/cpu/fold_plan.h"

namespace fluxion {

namespace {

void swap(int64_t& a, int64_t& b) {
  const int64_t c = a;
  a = b;
  b = c;
}

// Joins neighbouring dims that every operand walks as one.
int merge(int ndim, int64_t* shape, int64_t (*strides)[max_dims], int operands) {
  if (ndim == 0) return 0;
  int last = 0;
  for (int d = 1; d < ndim; d++) {
    bool joins = true;
    for (int k = 0; k < operands; k++) joins &= strides[k][last] == strides[k][d] * shape[d];
    if (joins) shape[last] *= shape[d];
    else shape[++last] = shape[d];
    for (int k = 0; k < operands; k++) strides[k][last] = strides[k][d];
  }
  return last + 1;
}

}  // namespace

FoldPlan::FoldPlan(const Frame& frame, const uint8_t* element_sizes, int count, int leader)
    : operands(count), sizes(element_sizes), rows(1), n(1), kept(0), folded(0) {
  for (int k = 0; k < operands; k++) base[k] = frame.operands[k].data();
  for (int d = 0; d < frame.rank(); d++) {
    const bool keep = d < frame.kept();
    const int64_t size = frame.size(d);
    (keep ? rows : n) *= size;
    if (size == 1) continue;
    (keep ? kept_shape : folded_shape)[keep ? kept : folded] = size;
    for (int k = 0; k < operands; k++) {
      const int64_t stride = frame.operands[k].stride(d) * sizes[k];
      if (keep) kept_strides[k][kept] = stride;
      else folded_strides[k][folded] = stride;
    }
    (keep ? kept : folded)++;
  }
  // Rows may be visited in any order: the one in which the leader lies in memory.
  for (int d = 1; d < kept; d++) {
    for (int e = d; e > 0 && kept_strides[leader][e - 1] < kept_strides[leader][e]; e--) {
      swap(kept_shape[e - 1], kept_shape[e]);
      for (int k = 0; k < operands; k++) swap(kept_strides[k][e - 1], kept_strides[k][e]);
    }
  }
  kept = merge(kept, kept_shape, kept_strides, operands);
  folded = merge(folded, folded_shape, folded_strides, operands);
}

}  // namespace fluxion
