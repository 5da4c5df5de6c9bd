// Parameters of the programs in recurrent.cu: native/cpu/lstm.cpp says what they compute.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

// One step of N rows of H cells.
struct LstmStep {
  int64_t N, H;
  void* bent;              // N x 5H: the gates before, then as they act, and tanh(c)
  const void* c_before;
  void* c;
  void* h;
};

struct LstmStepBackward {
  int64_t N, H;
  const void* bent;
  const void* c_before;
  const void* d_output;    // or null
  const void* d_h;
  void* d_c;               // of c after the step; then before it
  void* d_gates;           // N x 4H
};

// Rows of `from` numbers, from one row or from many, at the front of rows of `to`.
struct SpreadRows {
  int64_t rows, from, to;
  int64_t step;            // between rows of x; 0: the same for all
  const void* x;
  void* y;
};

}  // namespace fluxion::cuda
