// The geometry of a convolution, read from a frame:
//
//   x       (N, C, in...)           with up to three spatial dims
//   weight  (O, C / groups, kernel...)
//   y       (N, O, out...)          y[o] = sum over c, taps of weight[o, c, tap] * x[c, out * stride
//                                   - pad + tap * dilation]; what lies outside of x counts as 0
//   scalars stride..., pad..., dilation..., groups
//
// Three kernels compute one of the three tensors from the others: y, or a gradient. All contiguous.

#pragma once

#include <stdint.h>

#include "native/core/frame.h"
#include "native/core/inline.h"

namespace fluxion {

struct Convolution {
  static constexpr int max_spatial = 3;

  int spatial;            // dims in use, the last of the three; the others are neutral
  int64_t N, C, O, G;     // images, channels of x, channels of y, groups
  int64_t in[max_spatial], out[max_spatial], kernel[max_spatial];
  int64_t stride[max_spatial], pad[max_spatial], dilation[max_spatial];

  static Convolution from(const Frame& frame, const Operand& y, const Operand& x, const Operand& w) {
    Convolution v;
    const int s = v.spatial = x.rank() - 2, lead = max_spatial - s;
    v.N = x.size(0);
    v.C = x.size(1);
    v.O = w.size(0);
    const auto scalar = [&](int k) { return static_cast<int64_t>(frame.scalars[k]); };
    v.G = scalar(3 * s);
    for (int d = 0; d < max_spatial; d++) {
      const int k = d - lead;
      v.in[d] = k < 0 ? 1 : x.size(2 + k);
      v.out[d] = k < 0 ? 1 : y.size(2 + k);
      v.kernel[d] = k < 0 ? 1 : w.size(2 + k);
      v.stride[d] = k < 0 ? 1 : scalar(k);
      v.pad[d] = k < 0 ? 0 : scalar(s + k);
      v.dilation[d] = k < 0 ? 1 : scalar(2 * s + k);
    }
    return v;
  }

  HD int64_t C_g() const { return C / G; }                                     // channels of a group
  HD int64_t O_g() const { return O / G; }
  HD int64_t taps() const { return kernel[0] * kernel[1] * kernel[2]; }        // of a kernel
  HD int64_t plane() const { return in[0] * in[1] * in[2]; }                   // elements of a channel
  HD int64_t places() const { return out[0] * out[1] * out[2]; }
  int64_t macs() const { return N * O * places() * C_g() * taps(); }        // multiplications
  bool empty() const { return macs() == 0; }

  // Every place reads one element of its channel, in order: the windows are x itself.
  bool is_pointwise() const {
    for (int d = 0; d < max_spatial; d++) {
      if (kernel[d] != 1 || stride[d] != 1 || pad[d] != 0) return false;
    }
    return true;
  }
};

}  // namespace fluxion
