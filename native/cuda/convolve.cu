// Convolutions as their definition says (native/core/convolution.h), a thread for each element of the
// result. What cuDNN does not take, or where it is missing.

#include "native/cuda/convolve.h"

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

template <class T> DEVICE void add_bias(const AddBias& p) {
  for (int64_t k = grid_thread(); k < p.n; k += grid_threads()) {
    static_cast<T*>(p.y)[k] += static_cast<const T*>(p.bias)[k / p.places % p.channels];
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
CONVOLUTION_PROGRAMS(fluxion_add_bias, fluxion::cuda::AddBias, fluxion::cuda::add_bias)
