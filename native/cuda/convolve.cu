// Convolutions as their definition says (native/core/convolution.h), a thread for each element of the
// result. What cuDNN does not take, or where it is missing.

#include "native/cuda/convolve.h"

#include "native/cuda/divisor.cuh"
#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

// A place of up to three dims, from its number in row-major order.
struct Place {
  int64_t at[Convolution::max_spatial];

  DEVICE Place(int64_t number, const int64_t (&size)[Convolution::max_spatial]) {
#pragma unroll
    for (int d = Convolution::max_spatial - 1; d >= 0; d--) {
      const int64_t q = number / size[d];
      at[d] = number - q * size[d];
      number = q;
    }
  }
};

// Where in a channel of x the window at `out` has `tap`; -1 outside.
DEVICE int64_t read_by(const Convolution& v, const Place& out, const Place& tap) {
  int64_t at = 0;
#pragma unroll
  for (int d = 0; d < Convolution::max_spatial; d++) {
    const int64_t i = out.at[d] * v.stride[d] - v.pad[d] + tap.at[d] * v.dilation[d];
    if (uint64_t(i) >= uint64_t(v.in[d])) return -1;
    at = at * v.in[d] + i;
  }
  return at;
}
// Where the window is whose `tap` is at `in`; -1 where there is none.
DEVICE int64_t window_of(const Convolution& v, const Place& in, const Place& tap) {
  int64_t at = 0;
#pragma unroll
  for (int d = 0; d < Convolution::max_spatial; d++) {
    const int64_t from = in.at[d] + v.pad[d] - tap.at[d] * v.dilation[d], o = from / v.stride[d];
    if (from < 0 || o * v.stride[d] != from || o >= v.out[d]) return -1;
    at = at * v.out[d] + o;
  }
  return at;
}

// y[n, o, place] = bias[o] + sum over c, taps of x[n, c, place + tap] w[o, c, tap]
template <class T> DEVICE void convolve(const Convolve& p) {
  const Convolution& v = p.v;
  const int64_t places = v.places(), plane = v.plane(), taps = v.taps(), channels = v.C_g();
  for (int64_t k = grid_thread(); k < v.N * v.O * places; k += grid_threads()) {
    const int64_t o = k / places % v.O, n = k / places / v.O;
    const Place out(k % places, v.out);
    const T* const x = static_cast<const T*>(p.x) + (n * v.C + o / v.O_g() * channels) * plane;
    const T* const w = static_cast<const T*>(p.w) + o * channels * taps;
    T sum = 0;
    for (int64_t tap = 0; tap < taps; tap++) {
      const int64_t at = read_by(v, out, Place(tap, v.kernel));
      if (at >= 0) for (int64_t c = 0; c < channels; c++) sum += x[c * plane + at] * w[c * taps + tap];
    }
    static_cast<T*>(p.y)[k] = p.bias == nullptr ? sum : T(sum + static_cast<const T*>(p.bias)[o]);
  }
}

// x[n, c, place] = sum over o, taps of y[n, o, window] w[o, c, tap]
template <class T> DEVICE void convolve_input(const Convolve& p) {
  const Convolution& v = p.v;
  const int64_t places = v.places(), plane = v.plane(), taps = v.taps(), channels = v.C_g(), outputs = v.O_g();
  for (int64_t k = grid_thread(); k < v.N * v.C * plane; k += grid_threads()) {
    const int64_t c = k / plane % v.C, n = k / plane / v.C, group = c / channels;
    const Place in(k % plane, v.in);
    const T* const y = static_cast<const T*>(p.y) + (n * v.O + group * outputs) * places;
    const T* const w = static_cast<const T*>(p.w) + (group * outputs * channels + c % channels) * taps;
    T sum = 0;
    for (int64_t tap = 0; tap < taps; tap++) {
      const int64_t at = window_of(v, in, Place(tap, v.kernel));
      if (at >= 0) for (int64_t o = 0; o < outputs; o++) sum += y[o * places + at] * w[o * channels * taps + tap];
    }
    static_cast<T*>(p.x)[k] = sum;
  }
}

// w[o, c, tap] = sum over n, places of y[n, o, place] x[n, c, place + tap], a sum for each image
template <class T> DEVICE void convolve_weight(const Convolve& p) {
  const Convolution& v = p.v;
  const int64_t places = v.places(), plane = v.plane(), taps = v.taps(), channels = v.C_g();
  for (int64_t k = grid_thread(); k < v.O * channels * taps; k += grid_threads()) {
    const int64_t o = k / taps / channels, c = o / v.O_g() * channels + k / taps % channels;
    const Place tap(k % taps, v.kernel);
    T sum = 0;
    for (int64_t n = 0; n < v.N; n++) {
      const T* const y = static_cast<const T*>(p.y) + (n * v.O + o) * places;
      const T* const x = static_cast<const T*>(p.x) + (n * v.C + c) * plane;
      T image = 0;
      for (int64_t place = 0; place < places; place++) {
        const int64_t at = read_by(v, Place(place, v.out), tap);
        if (at >= 0) image += y[place] * x[at];
      }
      sum += image;
    }
    static_cast<T*>(p.w)[k] = sum;
  }
}

// Results of a thread, one below the other: a row that is read serves all of them.
constexpr int depthwise_rows = 4;

// to[plane, i, j] = bias[c] + sum over a, b of from[plane, i + a - pad, j + b - pad] w[c, a, b], taps in order; in the
// gradient, where windows lie the other way, from[plane, i + pad - a, j + pad - b].
template <class T, int size, bool gradient> DEVICE void depthwise_of(const Depthwise& p) {
  constexpr int rows = depthwise_rows;
  const unsigned bands = unsigned(p.rows + rows - 1) / rows, columns = unsigned(p.columns), items = unsigned(p.planes) * bands * columns;
  for (int64_t k = grid_thread(); k < int64_t(items); k += grid_threads()) {
    const unsigned band = unsigned(k) / columns, plane = band / bands, channel = plane % unsigned(p.channels);
    const int j = int(unsigned(k) - band * columns), first = int(band - plane * bands) * rows;
    const T* const from = static_cast<const T*>(p.from) + int64_t(plane) * p.from_rows * p.from_columns;
    const T* const w = static_cast<const T*>(p.w) + channel * (size * size);
    T sums[rows] = {};
    // Lines in the order of the taps of each result.
#pragma unroll
    for (int t = 0; t < rows + size - 1; t++) {
      const int i = gradient ? first + rows - 1 + p.pad_rows - t : first - p.pad_rows + t;
      const bool is_line = unsigned(i) < unsigned(p.from_rows);
      T line[size];
      bool inside[size];
#pragma unroll
      for (int b = 0; b < size; b++) {
        const int at = gradient ? j + p.pad_columns - b : j - p.pad_columns + b;
        inside[b] = is_line && unsigned(at) < unsigned(p.from_columns);
        line[b] = inside[b] ? __ldg(from + i * p.from_columns + at) : T(0);
      }
#pragma unroll
      for (int a = 0; a < size; a++) {
        const int r = t - a;
        if (r < 0 || r >= rows) continue;
        T& sum = sums[gradient ? rows - 1 - r : r];
#pragma unroll
        for (int b = 0; b < size; b++) if (inside[b]) sum += line[b] * __ldg(w + a * size + b);
      }
    }
    const T bias = p.bias == nullptr ? T(0) : static_cast<const T*>(p.bias)[channel];
    T* const to = static_cast<T*>(p.to) + int64_t(plane) * p.rows * p.columns + j;
#pragma unroll
    for (int r = 0; r < rows; r++) if (first + r < p.rows) to[int64_t(first + r) * p.columns] = p.bias == nullptr ? sums[r] : T(sums[r] + bias);
  }
}
template <class T> DEVICE void depthwise_3(const Depthwise& p) { depthwise_of<T, 3, false>(p); }
template <class T> DEVICE void depthwise_5(const Depthwise& p) { depthwise_of<T, 5, false>(p); }
template <class T> DEVICE void depthwise_7(const Depthwise& p) { depthwise_of<T, 7, false>(p); }
template <class T> DEVICE void depthwise_input_3(const Depthwise& p) { depthwise_of<T, 3, true>(p); }
template <class T> DEVICE void depthwise_input_5(const Depthwise& p) { depthwise_of<T, 5, true>(p); }
template <class T> DEVICE void depthwise_input_7(const Depthwise& p) { depthwise_of<T, 7, true>(p); }

// By packs of 16 bytes where planes hold whole ones.
template <class T> DEVICE void add_bias(const AddBias& p) {
  constexpr int width = 16 / int(sizeof(T));
  struct alignas(16) Pack { T at[width]; };
  const bool packs = p.places % width == 0 && reinterpret_cast<uintptr_t>(p.y) % sizeof(Pack) == 0;
  const Divisor plane(uint32_t(packs ? p.places / width : p.places)), repeat(uint32_t(p.channels));
  const auto bias_at = [&](uint32_t k) {
    const uint32_t number = plane.quotient(k);
    return __ldg(static_cast<const T*>(p.bias) + (number - repeat.quotient(number) * repeat.divisor));
  };
  if (packs) {
    Pack* const y = static_cast<Pack*>(p.y);
    for (int64_t k = grid_thread(); k < p.n / width; k += grid_threads()) {
      const T bias = bias_at(uint32_t(k));
      Pack pack = y[k];
#pragma unroll
      for (int j = 0; j < width; j++) pack.at[j] += bias;
      y[k] = pack;
    }
  } else {
    for (int64_t k = grid_thread(); k < p.n; k += grid_threads()) static_cast<T*>(p.y)[k] += bias_at(uint32_t(k));
  }
}

}  // namespace fluxion::cuda

#define CONVOLUTION_PROGRAMS(name, Parameter, function) \
  PROGRAM(name##_i32, Parameter, function<int32_t>)     \
  PROGRAM(name##_i64, Parameter, function<int64_t>)     \
  PROGRAM(name##_f32, Parameter, function<float>)       \
  PROGRAM(name##_f64, Parameter, function<double>)

CONVOLUTION_PROGRAMS(fluxion_convolve, fluxion::cuda::Convolve, fluxion::cuda::convolve)
CONVOLUTION_PROGRAMS(fluxion_convolve_input, fluxion::cuda::Convolve, fluxion::cuda::convolve_input)
CONVOLUTION_PROGRAMS(fluxion_convolve_weight, fluxion::cuda::Convolve, fluxion::cuda::convolve_weight)

// What follows a library's convolution, or takes its place, is for the dtypes that it has.
#define FLOATING_PROGRAMS(name, Parameter, function) \
  PROGRAM(name##_f32, Parameter, function<float>)    \
  PROGRAM(name##_f64, Parameter, function<double>)

FLOATING_PROGRAMS(fluxion_add_bias, fluxion::cuda::AddBias, fluxion::cuda::add_bias)
FLOATING_PROGRAMS(fluxion_depthwise_3, fluxion::cuda::Depthwise, fluxion::cuda::depthwise_3)
FLOATING_PROGRAMS(fluxion_depthwise_5, fluxion::cuda::Depthwise, fluxion::cuda::depthwise_5)
FLOATING_PROGRAMS(fluxion_depthwise_7, fluxion::cuda::Depthwise, fluxion::cuda::depthwise_7)
FLOATING_PROGRAMS(fluxion_depthwise_input_3, fluxion::cuda::Depthwise, fluxion::cuda::depthwise_input_3)
FLOATING_PROGRAMS(fluxion_depthwise_input_5, fluxion::cuda::Depthwise, fluxion::cuda::depthwise_input_5)
FLOATING_PROGRAMS(fluxion_depthwise_input_7, fluxion::cuda::Depthwise, fluxion::cuda::depthwise_input_7)
