// The parameters of the kernels in shim_kernels.cpp.

#pragma once

struct Parameters {
  float* out;
  unsigned* counter;
  int n;
  float value;
};
