// Parameters of the programs in lines.cu.

#pragma once

#include "native/cuda/walk.h"

namespace fluxion::cuda {

// x, values and indices (outer, n, inner).
struct Running {
  int64_t outer, n, inner;
  const void* x;
  void* values;
  int64_t* indices;
  bool greatest;
};
constexpr int running_threads = 256;

// For each of m values for a row its place in n that are sorted.
struct SearchRows {
  int64_t n, m, numel;
  bool right;
  const void* sorted;
  const void* values;
  int64_t* places;
};

struct CountPlaces {
  Faults faults;
  int64_t n, bins;
  const int64_t* x;
  unsigned long long* counts;
};

struct CountInBins {
  int64_t n, bins;
  double low, high;
  const void* x;
  unsigned long long* counts;
  void* out;
};
// Up to so many bins a block counts in memory of its own first.
constexpr int own_bins = 4096;

}  // namespace fluxion::cuda
