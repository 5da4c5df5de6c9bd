// Discrete Fourier transforms on the device. A transform along a dim sees a tensor as (outer, n, inner);
// the library wants transforms that lie evenly, so that dims in the middle are turned to be the last
// ones. What it reads is never the operand itself where it would overwrite it.

#include <algorithm>

#include "native/cuda/host/fft.h"
#include "native/cuda/host/matrices.h"

namespace fluxion::cuda {

namespace {

// One dim of a contiguous tensor, on the side where all points are.
struct Line {
  int64_t outer = 1, n, inner = 1;
};

Line line_of(const fluxion::Operand& x, int dim) {
  Line line;
  line.n = x.size(dim);
  for (int d = 0; d < dim; d++) line.outer *= x.size(d);
  for (int d = dim + 1; d < x.rank(); d++) line.inner *= x.size(d);
  return line;
}

int64_t numel(const fluxion::Operand& x) {
  int64_t n = 1;
  for (int d = 0; d < x.rank(); d++) n *= x.size(d);
  return n;
}

bool is_wide(DType dtype) { return dtype == DType::Float64 || dtype == DType::Complex128; }
DType complex_of(DType dtype) { return is_wide(dtype) ? DType::Complex128 : DType::Complex64; }
DType real_of(DType dtype) { return is_wide(dtype) ? DType::Float64 : DType::Float32; }

// Up to this many calls are made for lines in the middle; beyond that they are turned.
constexpr int64_t most_calls = 4;

// One transform of a complex tensor along a dim.
class Along {
 public:
  Along(Device& device, DType dtype, int direction)
      : device_(device), around_(device, dtype), type_(is_wide(dtype) ? cufft_z2z : cufft_c2c),
        direction_(direction), element_(size_of(dtype)) {}

  bool run(const Line& line, char* in, char* out) const {
    if (line.inner == 1) return call(line.n, 1, line.n, line.outer, in, out);
    if (line.outer <= most_calls) {
      const int64_t each = line.n * line.inner * element_;
      for (int64_t o = 0; o < line.outer; o++) {
        if (!call(line.n, line.inner, 1, line.inner, in + o * each, out + o * each)) return false;
      }
      return true;
    }
    const Scratch turned(device_.memory, static_cast<size_t>(line.outer * line.n * line.inner * element_));
    around_.transpose(in, turned.as<void>(), line.outer, line.n, line.inner);
    if (!call(line.n, 1, line.n, line.outer * line.inner, turned.as<char>(), turned.as<char>())) return false;
    around_.transpose(turned.as<void>(), out, line.outer, line.inner, line.n);
    return true;
  }

  // The last `rank` dims of x at once.
  bool last(const fluxion::Operand& x, int rank, char* in, char* out) const {
    Transforms t{type_, rank, {}, 1, 1, 1, 1, 1};
    for (int d = 0; d < x.rank(); d++) {
      const int k = d - (x.rank() - rank);
      if (k < 0) t.count *= x.size(d);
      else t.in_apart *= t.n[k] = static_cast<int>(x.size(d));
    }
    t.out_apart = t.in_apart;
    return device_.fft().run(t, in, out, direction_);
  }

 private:
  bool call(int64_t n, int64_t step, int64_t apart, int64_t count, char* in, char* out) const {
    return device_.fft().run({type_, 1, {static_cast<int>(n)}, step, apart, step, apart, count}, in, out, direction_);
  }

  Device& device_;
  Around around_;
  int type_, direction_;
  int64_t element_;
};

// How many dims, which are transformed in any order, are the last ones of a tensor, all of them; 0 where
// that is not so, or cuFFT does not take so many.
int last_dims(const fluxion::Frame& frame, int ndim) {
  const int count = static_cast<int>(frame.scalars[2]);
  if (count < 2 || count > 3) return 0;
  bool among[max_dims] = {};
  for (int k = 0; k < count; k++) among[static_cast<int>(frame.scalars[3 + k])] = true;
  for (int d = ndim - count; d < ndim; d++) if (d < 0 || !among[d]) return 0;
  return count;
}

bool fits(const fluxion::Operand& x) { return numel(x) <= INT32_MAX; }

// out, x: one shape, complex. scalars: forward, scale, how many dims, the dims.
bool spectrum(Device& device, DType dtype, fluxion::Frame& frame) {
  const fluxion::Operand& x = frame.operands[1];
  if (numel(x) == 0) return true;
  if (cufft() == nullptr || !fits(x)) return false;
  const Along along(device, dtype, frame.scalars[0] != 0 ? cufft_forward : cufft_inverse);
  char* out = frame.operands[0].data();
  char* in = x.data();
  if (const int rank = last_dims(frame, x.rank())) {
    if (!along.last(x, rank, in, out)) return false;
    in = out;
  } else {
    for (int k = 0; k < static_cast<int>(frame.scalars[2]); k++) {
      if (!along.run(line_of(x, static_cast<int>(frame.scalars[3 + k])), in, out)) return false;
      in = out;
    }
  }
  if (in != out || frame.scalars[1] != 1) Around(device, dtype).points(in, out, numel(x), frame.scalars[1]);
  return true;
}

// out (…, n / 2 + 1, …), complex; x (…, n, …), real. scalars: forward, scale, dim.
bool half_spectrum(Device& device, DType dtype, fluxion::Frame& frame) {
  const fluxion::Operand& x = frame.operands[1];
  if (numel(x) == 0) return true;
  if (cufft() == nullptr || !fits(x)) return false;
  const Line line = line_of(x, static_cast<int>(frame.scalars[2]));
  const int64_t half = line.n / 2 + 1, lines = line.outer * line.inner;
  const size_t pair = size_of(complex_of(dtype));
  const Around reals(device, dtype), pairs(device, complex_of(dtype));
  void* in = x.data();
  void* out = frame.operands[0].data();
  // The library reads pairs of real numbers where pairs lie.
  const bool turns = line.inner > 1, moved = turns || reinterpret_cast<uintptr_t>(in) % pair != 0;
  const Scratch from(device.memory, moved ? static_cast<size_t>(lines * line.n) * pair / 2 : 0);
  const Scratch to(device.memory, turns ? static_cast<size_t>(lines * half) * pair : 0);
  if (turns) reals.transpose(in, from.as<void>(), line.outer, line.n, line.inner);
  else if (moved) reals.points(in, from.as<void>(), lines * line.n, 1);
  void* const result = turns ? to.as<void>() : out;
  const Transforms t{is_wide(dtype) ? cufft_d2z : cufft_r2c, 1, {static_cast<int>(line.n)}, 1, line.n, 1, half, lines};
  if (!device.fft().run(t, moved ? from.as<void>() : in, result, cufft_forward)) return false;
  const bool conjugated = frame.scalars[0] == 0;
  if (conjugated || frame.scalars[1] != 1) pairs.points(result, result, lines * half, frame.scalars[1], conjugated);
  if (turns) pairs.transpose(result, out, line.outer, line.inner, half);
  return true;
}

// out (…, n, …), real; x (…, n / 2 + 1, …), complex. scalars: forward, scale, dim.
bool signal(Device& device, DType dtype, fluxion::Frame& frame) {
  const fluxion::Operand& whole = frame.operands[0];
  if (numel(whole) == 0) return true;
  if (cufft() == nullptr || !fits(whole)) return false;
  const Line line = line_of(whole, static_cast<int>(frame.scalars[2]));
  const int64_t half = line.n / 2 + 1, lines = line.outer * line.inner;
  const size_t pair = size_of(dtype);
  const Around reals(device, real_of(dtype)), pairs(device, dtype);
  const bool turns = line.inner > 1;
  const Scratch from(device.memory, static_cast<size_t>(lines * half) * pair);
  const Scratch to(device.memory, turns ? static_cast<size_t>(lines * line.n) * pair / 2 : 0);
  void* in = frame.operands[1].data();
  if (turns) pairs.transpose(in, from.as<void>(), line.outer, half, line.inner);
  pairs.points(turns ? from.as<void>() : in, from.as<void>(), lines * half, 1, frame.scalars[0] != 0, half, line.n % 2 == 0);
  void* const result = turns ? to.as<void>() : whole.data();
  const Transforms t{is_wide(dtype) ? cufft_z2d : cufft_c2r, 1, {static_cast<int>(line.n)}, 1, half, 1, line.n, lines};
  if (!device.fft().run(t, from.as<void>(), result, cufft_inverse)) return false;
  if (frame.scalars[1] != 1) reals.points(result, result, lines * line.n, frame.scalars[1]);
  if (turns) reals.transpose(result, whole.data(), line.outer, line.inner, line.n);
  return true;
}

constexpr Row kernels[] = {
    BY_HAND("spectrum", Complex64, 1, 2, or_decline<spectrum>),
    BY_HAND("spectrum", Complex128, 1, 2, or_decline<spectrum>),
    BY_HAND("half_spectrum", Float32, 1, 2, or_decline<half_spectrum>),
    BY_HAND("half_spectrum", Float64, 1, 2, or_decline<half_spectrum>),
    BY_HAND("signal", Complex64, 1, 2, or_decline<signal>),
    BY_HAND("signal", Complex128, 1, 2, or_decline<signal>),
};

}  // namespace

extern const Rows spectrum_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
