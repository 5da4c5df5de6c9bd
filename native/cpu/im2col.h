// Convolution as matrix products: the windows of a block of places become the columns of a matrix,
//
//   columns (C_g * taps, places)
//   y = weight (O_g, C_g * taps) @ columns;  weight = y @ columnsᵀ;  columns = weightᵀ @ y
//
// one block at a time, so that the matrix stays in the cache. The route of every dtype and shape
// for which nothing better is there. Blocks and sums depend on the shape alone.

#pragma once

#include <atomic>

#include "native/core/convolution.h"
#include "native/cpu/gemm.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

// Elements of a block of columns: about half of a second-level cache in float64.
constexpr int64_t column_block = int64_t(1) << 16;

inline int64_t places_at_once(const Convolution& v, int64_t rows) {
  const int64_t wanted = rows == 0 ? v.places() : column_block / rows;
  const int64_t step = wanted < 64 ? 64 : wanted / 64 * 64;
  return step < v.places() || v.places() == 0 ? step : v.places();
}

// Places [first, last) of a row of outputs whose tap lies inside of x.
struct Inside {
  int64_t first, last;
};

inline Inside inside_row(const Convolution& v, int64_t tap) {
  const int64_t W = v.in[2], s = v.stride[2], shift = v.pad[2] - tap * v.dilation[2];
  // shift <= place * stride < W + shift
  const int64_t first = shift <= 0 ? 0 : (shift + s - 1) / s;
  const int64_t last = W + shift <= 0 ? 0 : (W + shift - 1) / s + 1;
  return {first, last};
}

// Calls fn(at, count, from, step) for the runs of places in [begin, end) that one tap sees in one
// row of x: places from `at` on (counted from begin) read x[from], x[from + step], ...; places no
// run names lie outside.
template <class Fn>
void each_run(const Convolution& v, int64_t begin, int64_t end, const int64_t (&tap)[3], Fn fn) {
  const Inside inside = inside_row(v, tap[2]);
  const int64_t row = begin / v.out[2];
  int64_t x0 = begin % v.out[2], y0 = row % v.out[1], z0 = row / v.out[1];
  for (int64_t at = begin; at < end;) {
    const int64_t left = v.out[2] - x0, count = end - at < left ? end - at : left;
    const int64_t d = z0 * v.stride[0] - v.pad[0] + tap[0] * v.dilation[0];
    const int64_t h = y0 * v.stride[1] - v.pad[1] + tap[1] * v.dilation[1];
    const int64_t first = inside.first > x0 ? inside.first : x0;
    const int64_t last = inside.last < x0 + count ? inside.last : x0 + count;
    if (d >= 0 && d < v.in[0] && h >= 0 && h < v.in[1] && first < last) {
      const int64_t w = first * v.stride[2] - v.pad[2] + tap[2] * v.dilation[2];
      fn(at + first - x0 - begin, last - first, (d * v.in[1] + h) * v.in[2] + w, v.stride[2]);
    }
    at += count;
    x0 = 0;
    if (++y0 == v.out[1]) y0 = 0, z0++;
  }
}

template <class Fn> void each_tap(const Convolution& v, Fn fn) {
  int64_t tap[3], k = 0;
  for (tap[0] = 0; tap[0] < v.kernel[0]; tap[0]++) {
    for (tap[1] = 0; tap[1] < v.kernel[1]; tap[1]++) {
      for (tap[2] = 0; tap[2] < v.kernel[2]; tap[2]++) fn(tap, k++);
    }
  }
}

// columns (channels * taps, end - begin) from x (channels, in...).
template <class T>
void gather_columns(const Convolution& v, const T* x, int64_t channels, int64_t begin, int64_t end, T* columns) {
  const int64_t width = end - begin;
  for (int64_t c = 0; c < channels; c++, x += v.plane()) {
    each_tap(v, [&](const int64_t (&tap)[3], int64_t) {
      int64_t done = 0;
      each_run(v, begin, end, tap, [&](int64_t at, int64_t count, int64_t from, int64_t step) {
        for (; done < at; done++) columns[done] = T(0);
        const T* source = x + from;
        if (step == 1) for (int64_t i = 0; i < count; i++) columns[at + i] = source[i];
        else if (step == 2) for (int64_t i = 0; i < count; i++) columns[at + i] = source[2 * i];
        else for (int64_t i = 0; i < count; i++) columns[at + i] = source[i * step];
        done = at + count;
      });
      for (; done < width; done++) columns[done] = T(0);
      columns += width;
    });
  }
}

// x (channels, in...) += the columns, each at the place it was read from.
template <class T>
void scatter_columns(const Convolution& v, const T* columns, int64_t channels, int64_t begin, int64_t end, T* x) {
  for (int64_t c = 0; c < channels; c++, x += v.plane()) {
    each_tap(v, [&](const int64_t (&tap)[3], int64_t) {
      each_run(v, begin, end, tap, [&](int64_t at, int64_t count, int64_t from, int64_t step) {
        T* into = x + from;
        if (step == 1) for (int64_t i = 0; i < count; i++) into[i] += columns[at + i];
        else for (int64_t i = 0; i < count; i++) into[i * step] += columns[at + i];
      });
      columns += end - begin;
    });
  }
}

// The rows of a block of y: each begins as its channel's bias, which the product is then added to.
template <class T> void fill_with_bias(T* y, int64_t rows, int64_t row, int64_t width, const T* bias) {
  for (int64_t o = 0; o < rows; o++) {
    for (int64_t i = 0; i < width; i++) y[o * row + i] = bias[o];
  }
}

// Each task: one block of places of one group of one image.
template <class T> bool forward_by_columns(const Convolution& v, T* y, const T* x, const T* w, const T* bias) {
  const int64_t L = v.places(), K = v.C_g() * v.taps(), step = places_at_once(v, K);
  const int64_t blocks = (L + step - 1) / step;
  const bool direct = v.is_pointwise();
  std::atomic<bool> ok{true};
  parallel_for(v.N * v.G * blocks, 1, [&](int64_t first, int64_t last) {
    const Scratch columns(direct ? 0 : K * step * int64_t(sizeof(T)));
    if (columns.failed()) return ok.store(false);
    for (int64_t task = first; task < last; task++) {
      const int64_t image = task / blocks / v.G, g = task / blocks % v.G;
      const int64_t begin = task % blocks * step, end = begin + step < L ? begin + step : L;
      const T* from = x + (image * v.C + g * v.C_g()) * v.plane();
      if (!direct) gather_columns(v, from, v.C_g(), begin, end, columns.as<T>());
      const GemmShape s{v.O_g(), end - begin, K, K, 1, direct ? L : end - begin, 1, L, 1, bias != nullptr};
      T* const into = y + (image * v.O + g * v.O_g()) * L + begin;
      if (bias != nullptr) fill_with_bias(into, v.O_g(), L, end - begin, bias + g * v.O_g());
      gemm_product(s, into, w + g * v.O_g() * K,
                   direct ? from + begin : columns.as<T>());
    }
  });
  return ok;
}

// Channels of a group that one task takes: no more than make eight tasks.
inline int64_t channels_at_once(const Convolution& v, int64_t others) {
  const int64_t parts = others >= 8 ? 1 : (8 + others - 1) / (others < 1 ? 1 : others);
  const int64_t step = (v.C_g() + parts - 1) / parts;
  return step < 1 ? 1 : step;
}

// Each task: some channels of one group of one image, block after block.
template <class T> bool input_by_columns(const Convolution& v, T* x, const T* y, const T* w) {
  const int64_t L = v.places(), K = v.C_g() * v.taps(), chunk = channels_at_once(v, v.N * v.G);
  const int64_t parts = (v.C_g() + chunk - 1) / chunk, step = places_at_once(v, chunk * v.taps());
  const bool direct = v.is_pointwise();
  std::atomic<bool> ok{true};
  parallel_for(v.N * v.G * parts, 1, [&](int64_t first, int64_t last) {
    const Scratch columns(direct ? 0 : chunk * v.taps() * step * int64_t(sizeof(T)));
    if (columns.failed()) return ok.store(false);
    for (int64_t task = first; task < last; task++) {
      const int64_t image = task / parts / v.G, g = task / parts % v.G, c = task % parts * chunk;
      const int64_t channels = c + chunk < v.C_g() ? chunk : v.C_g() - c;
      T* into = x + (image * v.C + g * v.C_g() + c) * v.plane();
      for (int64_t i = 0; i < channels * v.plane(); i++) into[i] = T(0);
      for (int64_t begin = 0; begin < L; begin += step) {
        const int64_t end = begin + step < L ? begin + step : L;
        const GemmShape s{channels * v.taps(), end - begin, v.O_g(), 1, K, L, 1, direct ? L : end - begin, 1, false};
        gemm_product(s, direct ? into + begin : columns.as<T>(), w + g * v.O_g() * K + c * v.taps(),
                     y + (image * v.O + g * v.O_g()) * L + begin);
        if (!direct) scatter_columns(v, columns.as<T>(), channels, begin, end, into);
      }
    }
  });
  return ok;
}

// Each task: the weights of some channels of one group, from image after image.
template <class T> bool weight_by_columns(const Convolution& v, T* w, const T* x, const T* y) {
  const int64_t L = v.places(), K = v.C_g() * v.taps(), chunk = channels_at_once(v, v.G);
  const int64_t parts = (v.C_g() + chunk - 1) / chunk, step = places_at_once(v, chunk * v.taps());
  const bool direct = v.is_pointwise();
  for (int64_t i = 0; i < v.O * K; i++) w[i] = T(0);
  std::atomic<bool> ok{true};
  parallel_for(v.G * parts, 1, [&](int64_t first, int64_t last) {
    const Scratch columns(direct ? 0 : chunk * v.taps() * step * int64_t(sizeof(T)));
    if (columns.failed()) return ok.store(false);
    for (int64_t task = first; task < last; task++) {
      const int64_t g = task / parts, c = task % parts * chunk;
      const int64_t channels = c + chunk < v.C_g() ? chunk : v.C_g() - c;
      T* into = w + g * v.O_g() * K + c * v.taps();
      for (int64_t image = 0; image < v.N; image++) {
        const T* from = x + (image * v.C + g * v.C_g() + c) * v.plane();
        for (int64_t begin = 0; begin < L; begin += step) {
          const int64_t end = begin + step < L ? begin + step : L;
          if (!direct) gather_columns(v, from, channels, begin, end, columns.as<T>());
          const GemmShape s{v.O_g(), channels * v.taps(), end - begin, L, 1, 1, direct ? L : end - begin, K, 1, true};
          gemm_product(s, into, y + (image * v.O + g * v.O_g()) * L + begin, direct ? from + begin : columns.as<T>());
        }
      }
    }
  });
  return ok;
}

}  // namespace fluxion::FLUXION_ISA
