// Convolutions by oneDNN, in float32. Each returns false where the library is not there or has no
// fast code for the shape; then nothing was written.

#pragma once

#include "native/core/convolution.h"

namespace fluxion {

// y = x * weight + bias (may be null)
bool onednn_forward(const Convolution& v, float* y, const float* x, const float* w, const float* bias);
// x from y and weight
bool onednn_input(const Convolution& v, float* x, const float* y, const float* w);
// weight from x and y
bool onednn_weight(const Convolution& v, float* w, const float* x, const float* y);

}  // namespace fluxion
