// What surrounds the vendor's libraries: moving matrices between our order and theirs, triangles,
// scales, and what is read from factors. Stacks of matrices lie one behind the other.

#pragma once

#include "native/core/complex.h"
#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

template <class T> DEVICE T conjugate_of(T x) { return x; }
template <class T> DEVICE Complex<T> conjugate_of(Complex<T> z) { return {z.re, -z.im}; }
template <class T> DEVICE T real_of(T x) { return x; }
template <class T> DEVICE T real_of(Complex<T> z) { return z.re; }

constexpr int transposed_tile = 32;

// out (count, cols, rows) from x (count, rows, cols). Scalars: whether conjugate; how far the matrices of
// x, and those of out, lie apart. A block turns a tile in shared memory, so that both sides are read and
// written along their rows.
template <class T> DEVICE void transposed(const Frame& frame) {
  constexpr int tile = transposed_tile;
  SHARED(T, kept, tile * (tile + 1));
  const int64_t rows = frame.shape[1], cols = frame.shape[2];
  const int64_t across = (cols + tile - 1) / tile, down = (rows + tile - 1) / tile;
  const bool conjugated = frame.scalars[0] != 0;
  const int x = int(threadIdx.x) % tile, step = int(blockDim.x) / tile;
  for (int64_t at = blockIdx.x; at < frame.shape[0] * across * down; at += gridDim.x) {
    const int64_t r0 = at / across % down * tile, c0 = at % across * tile, matrix = at / (across * down);
    const T* from = frame.operands[1].template data_as<T>() + matrix * int64_t(frame.scalars[1]);
    T* to = frame.operands[0].template data_as<T>() + matrix * int64_t(frame.scalars[2]);
    for (int y = int(threadIdx.x) / tile; y < tile; y += step) {
      if (r0 + y < rows && c0 + x < cols) kept[y * (tile + 1) + x] = from[(r0 + y) * cols + c0 + x];
    }
    __syncthreads();
    for (int y = int(threadIdx.x) / tile; y < tile; y += step) {
      if (c0 + y >= cols || r0 + x >= rows) continue;
      const T value = kept[x * (tile + 1) + y];
      to[(c0 + y) * rows + r0 + x] = conjugated ? conjugate_of(value) : value;
    }
    __syncthreads();
  }
}

template <class T> DEVICE T without_imaginary(T x) { return x; }
template <class T> DEVICE Complex<T> without_imaginary(Complex<T> z) { return {z.re, T(0)}; }

// out = x times a scale, conjugate where asked. Scalars: the scale; whether conjugate; the length of
// lines whose first number counts as real, or 0; whether their last one does too.
template <class T> DEVICE void points(const Frame& frame) {
  const RealType<T> scale = RealType<T>(frame.scalars[0]);
  const bool conjugated = frame.scalars[1] != 0, last_too = frame.scalars[3] != 0;
  const int64_t line = int64_t(frame.scalars[2]);
  T* out = frame.operands[0].template data_as<T>();
  const T* x = frame.operands[1].template data_as<T>();
  for (int64_t i = grid_thread(); i < frame.n; i += grid_threads()) {
    T value = x[i] * scale;
    if (conjugated) value = conjugate_of(value);
    if (line > 0) {
      const int64_t k = i % line;
      if (k == 0 || (last_too && k == line - 1)) value = without_imaginary(value);
    }
    out[i] = value;
  }
}

// out (count, rows, cols) = one triangle of x, with zeros for the other. Scalars: upper; how far the
// matrices of x, which may have more rows, lie apart.
template <class T> DEVICE void triangle(const Frame& frame) {
  const bool upper = frame.scalars[0] != 0;
  const int64_t rows = frame.shape[1], cols = frame.shape[2], apart = int64_t(frame.scalars[1]);
  T* out = frame.operands[0].template data_as<T>();
  const T* x = frame.operands[1].template data_as<T>();
  for (int64_t i = grid_thread(); i < frame.n; i += grid_threads()) {
    const int64_t b = i / (rows * cols), at = i % (rows * cols), r = at / cols, c = at % cols;
    out[i] = (upper ? c >= r : c <= r) ? x[b * apart + at] : T(0);
  }
}

// out (count, n, n): ones on the diagonals.
template <class T> DEVICE void identity(const Frame& frame) {
  const int64_t n = frame.shape[1];
  T* out = frame.operands[0].template data_as<T>();
  for (int64_t i = grid_thread(); i < frame.n; i += grid_threads()) {
    out[i] = T(RealType<T>(i % (n * n) % (n + 1) == 0));
  }
}

// out (batch dims, size) = x, whose batch dims broadcast to them.
template <class T> DEVICE void expanded(const Frame& frame) {
  T* out = frame.operands[0].template data_as<T>();
  const T* x = frame.operands[1].template data_as<T>();
  for (int64_t i = grid_thread(); i < frame.n; i += grid_threads()) {
    out[i] = x[offset_of(frame, frame.operands[1], i, 0, frame.ndim)];
  }
}

// info (count) of factors a (count, n, n) on whose diagonal something is not positive, which the
// library may overlook for a NaN: the place of the first, counted from 1. A warp looks at a matrix.
template <class T> DEVICE void positive_diagonal(const Frame& frame) {
  const int n = int(frame.shape[1]), lane = int(threadIdx.x) % warpSize;
  int* info = frame.operands[0].template data_as<int>();
  const T* a = frame.operands[1].template data_as<T>();
  for (int64_t i = grid_thread() / warpSize; i < frame.shape[0]; i += grid_threads() / warpSize) {
    int first = n;
    for (int k = lane; k < n && first == n; k += warpSize) {
      if (!(real_of(a[(i * n + k) * n + k]) > 0)) first = k;
    }
    for (int half = warpSize / 2; half > 0; half /= 2) {
      const int above = value_above(first, half);
      if (above < first) first = above;
    }
    if (lane == 0 && first < n && info[i] == 0) info[i] = first + 1;
  }
}

// info (count) becomes 1 where a matrix of x (count, n, m) has a NaN or an infinity. Scalar: which part
// of it is looked at: 0 all of it, 1 the upper triangle, -1 the lower one.
template <class T> DEVICE void not_finite(const Frame& frame) {
  const int64_t size = frame.shape[1] * frame.shape[2];
  const double part = frame.scalars[0];
  int* info = frame.operands[0].template data_as<int>();
  const T* x = frame.operands[1].template data_as<T>();
  for (int64_t i = grid_thread(); i < frame.n; i += grid_threads()) {
    const int64_t r = i % size / frame.shape[2], c = i % size % frame.shape[2];
    const bool counts = part == 0 || (part > 0 ? c >= r : c <= r);
    const T nothing = x[i] * RealType<T>(0);
    if (counts && !(nothing == T(0))) info[i / size] = 1;
  }
}

// x (count, size) becomes a number, NaN or 0, where info (count) is not 0.
template <class T> DEVICE void replaced_where(const Frame& frame) {
  T* x = frame.operands[0].template data_as<T>();
  const int* info = frame.operands[1].template data_as<int>();
  for (int64_t i = grid_thread(); i < frame.n; i += grid_threads()) {
    if (info[i / frame.shape[1]] != 0) x[i] = T(RealType<T>(frame.scalars[0]));
  }
}

// out (count, n, n), complex vectors as columns, from packed (count, n, n), real and column by column, and
// values (count, n), complex: of a pair of conjugate values, the one with the positive imaginary part first,
// packed has x and then y of the vectors x + iy and x - iy.
template <class R> DEVICE void paired_vectors(const Frame& frame) {
  const int64_t n = frame.shape[1];
  Complex<R>* out = frame.operands[0].template data_as<Complex<R>>();
  const R* packed = frame.operands[1].template data_as<R>();
  const Complex<R>* values = frame.operands[2].template data_as<Complex<R>>();
  for (int64_t i = grid_thread(); i < frame.n; i += grid_threads()) {
    const int64_t b = i / (n * n), r = i / n % n, c = i % n;
    const R im = values[b * n + c].im;
    const R* x = packed + (b * n + (im < 0 ? c - 1 : c)) * n + r;
    out[i] = {x[0], im == 0 ? R(0) : im < 0 ? -x[n] : x[n]};
  }
}

DEVICE float size_of_number(float x) { return fabsf(x); }
DEVICE double size_of_number(double x) { return fabs(x); }
DEVICE float size_of_number(Complex<float> z) { return hypotf(z.re, z.im); }
DEVICE double size_of_number(Complex<double> z) { return hypot(z.re, z.im); }

template <class T> DEVICE T sign_of_number(T x) { return x > 0 ? T(1) : x < 0 ? T(-1) : x; }
template <class T> DEVICE Complex<T> sign_of_number(Complex<T> z) {
  const T size = size_of_number(z);
  return size == 0 ? z : z / size;
}

// Whether an odd number of rows were exchanged.
DEVICE bool is_odd(const int* pivots, int64_t n) {
  bool odd = false;
  for (int64_t k = 0; k < n; k++) odd ^= pivots[k] != k + 1;
  return odd;
}

// det (count) from lu (count, n, n) and pivots (count, n).
template <class T> DEVICE void determinant(const Frame& frame) {
  const int64_t n = frame.shape[1];
  const T* lu = frame.operands[1].template data_as<T>();
  for (int64_t i = grid_thread(); i < frame.n; i += grid_threads()) {
    T product = is_odd(frame.operands[2].template data_as<int>() + i * n, n) ? T(-1) : T(1);
    for (int64_t k = 0; k < n; k++) product *= lu[i * n * n + k * (n + 1)];
    frame.operands[0].template data_as<T>()[i] = product;
  }
}

// sign (count), log |det| (count), from the same.
template <class T> DEVICE void log_determinant(const Frame& frame) {
  using R = RealType<T>;
  const int64_t n = frame.shape[1];
  const T* lu = frame.operands[2].template data_as<T>();
  for (int64_t i = grid_thread(); i < frame.n; i += grid_threads()) {
    T sign = is_odd(frame.operands[3].template data_as<int>() + i * n, n) ? T(-1) : T(1);
    R sum = 0;
    for (int64_t k = 0; k < n; k++) {
      const T d = lu[i * n * n + k * (n + 1)];
      sign *= sign_of_number(d);
      sum += R(log(size_of_number(d)));
    }
    frame.operands[0].template data_as<T>()[i] = sign;
    frame.operands[1].template data_as<R>()[i] = sum;
  }
}

}  // namespace fluxion::cuda
