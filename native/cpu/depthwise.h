// Depthwise convolution: each channel of y comes from one channel of x alone. With a square kernel of 3
// or 5 taps and windows that follow each other along a row, planes are small enough to be convolved as
// they lie, in a copy with its padding around it.

#pragma once

#include <string.h>

#include <atomic>

#include "native/core/convolution.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

namespace {

constexpr int64_t depthwise_lanes = 16;

// One row of y, whole vectors of it: `length` elements of one padded row of x lie below each other.
template <class T, int64_t K>
void depthwise_row(const T* x, int64_t length, const T* w, T bias, int64_t places, T* __restrict y) {
  for (int64_t p = 0; p < places; p++) {
    T sum = bias;
#pragma GCC unroll 5
    for (int64_t a = 0; a < K; a++) {
#pragma GCC unroll 5
      for (int64_t b = 0; b < K; b++) sum += w[a * K + b] * x[a * length + p + b];
    }
    y[p] = sum;
  }
}

// A plane of y from one of x, through `padded`, whose borders are zero, and `row`, for the last row: the
// vectors of the others may run over into the next.
template <class T, int64_t K>
void depthwise_plane(const Convolution& v, T* y, const T* x, const T* w, T bias, T* padded, int64_t length, T* row) {
  const int64_t H = v.in[1], W = v.in[2], rows = v.out[1], places = v.out[2];
  const int64_t whole = (places + depthwise_lanes - 1) / depthwise_lanes * depthwise_lanes;
  for (int64_t h = 0; h < H; h++) memcpy(padded + (h + v.pad[1]) * length + v.pad[2], x + h * W, W * sizeof(T));
  for (int64_t r = 0; r < rows; r++) {
    const T* const from = padded + r * v.stride[1] * length;
    const bool fits = r * places + whole <= rows * places;
    depthwise_row<T, K>(from, length, w, bias, whole, fits ? y + r * places : row);
    if (!fits) memcpy(y + r * places, row, places * sizeof(T));
  }
}

template <class T, int64_t K> bool depthwise_planes(const Convolution& v, T* y, const T* x, const T* w, const T* bias) {
  const int64_t each = v.O / v.C, plane = v.plane(), places = v.places();
  const int64_t length = v.in[2] + 2 * v.pad[2] + depthwise_lanes + K, height = v.in[1] + 2 * v.pad[1];
  std::atomic<bool> fine{true};
  parallel_for(v.N * v.O, parallel_work / (2 * K * K * places + 1) + 1, [&](int64_t begin, int64_t end) {
    const int64_t size = height * length + K;
    const Scratch space((size + v.out[2] + depthwise_lanes) * int64_t(sizeof(T)));
    if (space.failed()) return fine.store(false);
    T* const padded = space.as<T>();
    memset(padded, 0, size * sizeof(T));
    for (int64_t k = begin; k < end; k++) {
      const int64_t o = k % v.O, c = k / v.O * v.C + o / each;
      depthwise_plane<T, K>(v, y + k * places, x + c * plane, w + o * K * K, bias == nullptr ? T(0) : bias[o], padded, length, padded + size);
    }
  });
  return fine;
}

}  // namespace

// y from x, weight and bias (may be null); false where another way is better, or memory is missing.
template <class T> bool depthwise_forward(const Convolution& v, T* y, const T* x, const T* w, const T* bias) {
  const int64_t K = v.kernel[2];
  const bool served = v.G == v.C && v.kernel[1] == K && v.kernel[0] == 1 && v.in[0] == 1 && v.pad[0] == 0 &&
                      v.stride[2] == 1 && v.dilation[1] == 1 && v.dilation[2] == 1 && v.plane() <= 65536;
  if (!served) return false;
  if (K == 3) return depthwise_planes<T, 3>(v, y, x, w, bias);
  if (K == 5) return depthwise_planes<T, 5>(v, y, x, w, bias);
  return false;
}

}  // namespace fluxion::FLUXION_ISA
