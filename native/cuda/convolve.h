// Parameters of the programs in convolve.cu.

#pragma once

#include "native/core/convolution.h"

namespace fluxion::cuda {

// Two of the three tensors are given, the third is computed.
struct Convolve {
  Convolution v;
  void *y, *x, *w;
  const void* bias;   // (O), or null
};

// y (N, O, places) += bias (O), of under 2^31 elements
struct AddBias {
  void* y;
  const void* bias;
  int64_t n, channels, places;
};

// A filter for each channel, as wide as high, that moves by single steps. `from` (planes, from_rows, from_columns) is
// read, `to` (planes, rows, columns) is written; there are under 2^31 elements of each. Planes repeat the channels.
struct Depthwise {
  const void *from, *w, *bias;   // (channels, size, size); (channels), or null
  void* to;
  int planes, channels;
  int from_rows, from_columns, rows, columns;
  int pad_rows, pad_columns;
};

}  // namespace fluxion::cuda
