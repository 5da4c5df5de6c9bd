// Discrete Fourier transforms: by fourier_lines.h and fourier_real.h what they take, the rest by pocketfft. One
// along a dim sees the tensor as (outer, n, inner); threads share the outer ones or the inner ones, whichever
// are more, and each line is computed on its own, so that results never depend on how they are shared.

#include <math.h>
#include <stdint.h>

#include <atomic>
#include <new>

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/cpu/fourier_real.h"
#include "native/cpu/parallel.h"
#include "native/cpu/registry.h"

// The library's namespace gets the instruction set's name: its inline functions must not be shared.
#define FX_PASTE(a, b) a##b
#define FX_NAME_OF(a, b) FX_PASTE(a, b)
#define pocketfft FX_NAME_OF(pocketfft_, FLUXION_ISA)
#define POCKETFFT_NO_MULTITHREADING
#include "native/third_party/pocketfft_hdronly.h"

namespace fluxion::FLUXION_ISA {

namespace {

namespace library = pocketfft;

// One dim of a contiguous tensor, on the side where all points are.
struct Line {
  int64_t outer, n, inner;
};

Line line_of(const Operand& x, int dim) {
  Line line{1, x.size(dim), 1};
  for (int d = 0; d < dim; d++) line.outer *= x.size(d);
  for (int d = dim + 1; d < x.rank(); d++) line.inner *= x.size(d);
  return line;
}

// Calls run(shape of the block with n in the middle, first outer, first inner) for blocks that
// together are all lines. Reports working memory that is not there.
template <class Run> void for_blocks(Frame& frame, const Line& line, Run run) {
  const bool by_outer = line.outer >= line.inner;
  const int64_t work = line.n * (1 + int64_t(log2(double(line.n)))) * (by_outer ? line.inner : line.outer);
  std::atomic<bool> failed{false};
  parallel_for(by_outer ? line.outer : line.inner, parallel_work / (work + 1) + 1,
               [&](int64_t begin, int64_t end) {
                 const size_t count = size_t(end - begin);
                 const size_t n = size_t(line.n), inner = size_t(line.inner), outer = size_t(line.outer);
                 try {
                   if (by_outer) run(library::shape_t{count, n, inner}, begin, int64_t(0));
                   else run(library::shape_t{outer, n, count}, int64_t(0), begin);
                 } catch (const std::bad_alloc&) {
                   failed = true;
                 }
               });
  if (failed) frame.fail(Status::OutOfMemory, double(line.n) * 32);
}

// Strides in bytes of a contiguous (outer, n, inner).
template <class E> library::stride_t strides_of(int64_t n, int64_t inner) {
  const auto size = static_cast<ptrdiff_t>(sizeof(E));
  return {size * ptrdiff_t(n * inner), size * ptrdiff_t(inner), size};
}

template <class T> std::complex<T>* pairs(Complex<T>* z) { return reinterpret_cast<std::complex<T>*>(z); }
template <class T> const std::complex<T>* pairs(const Complex<T>* z) {
  return reinterpret_cast<const std::complex<T>*>(z);
}

// out, x: one shape, complex. scalars: forward, scale, how many dims, the dims.
template <class C> void spectrum(Frame& frame) {
  using T = RealType<C>;
  const Operand& x = frame.operands[1];
  if (x.numel == 0) return;
  C* out = frame.operands[0].data_as<C>();
  const C* in = x.data_as<C>();
  const bool forward = frame.scalars[0] != 0;
  T scale = T(frame.scalars[1]);
  for (int k = 0; k < int(frame.scalars[2]); k++) {
    const Line line = line_of(x, int(frame.scalars[3 + k]));
    const library::stride_t strides = strides_of<C>(line.n, line.inner);
    if (!FourierLines<T>(line.outer, line.n, line.inner, forward, scale, in, out).run()) for_blocks(frame, line, [&](const library::shape_t& shape, int64_t outer, int64_t inner) {
      const int64_t at = outer * line.n * line.inner + inner;
      library::c2c(shape, strides, strides, {1}, forward, pairs(in + at), pairs(out + at), scale);
    });
    // The first one reads x; the others go on with what is there.
    in = out;
    scale = T(1);
  }
}

// out (…, n / 2 + 1, …), complex; x (…, n, …), real. scalars: forward, scale, dim.
template <class T> void half_spectrum(Frame& frame) {
  const Operand& x = frame.operands[1];
  if (x.numel == 0) return;
  Complex<T>* out = frame.operands[0].data_as<Complex<T>>();
  const T* in = x.data_as<T>();
  const bool forward = frame.scalars[0] != 0;
  const Line line = line_of(x, int(frame.scalars[2]));
  const int64_t half = line.n / 2 + 1;
  if (RealFourierLines<T>(line.outer, line.n, line.inner, !forward, T(frame.scalars[1])).spectra(in, out)) return;
  const auto from = strides_of<T>(line.n, line.inner), to = strides_of<Complex<T>>(half, line.inner);
  for_blocks(frame, line, [&](const library::shape_t& shape, int64_t outer, int64_t inner) {
    library::r2c(shape, from, to, size_t(1), forward, in + outer * line.n * line.inner + inner,
                 pairs(out + outer * half * line.inner + inner), T(frame.scalars[1]));
  });
}

// out (…, n, …), real; x (…, n / 2 + 1, …), complex. scalars: forward, scale, dim.
template <class C> void signal(Frame& frame) {
  using T = RealType<C>;
  T* out = frame.operands[0].data_as<T>();
  const C* in = frame.operands[1].data_as<C>();
  if (frame.operands[0].numel == 0) return;
  const bool forward = frame.scalars[0] != 0;
  const Line line = line_of(frame.operands[0], int(frame.scalars[2]));
  const int64_t half = line.n / 2 + 1;
  if (RealFourierLines<T>(line.outer, line.n, line.inner, forward, T(frame.scalars[1])).signals(in, out)) return;
  const auto from = strides_of<C>(half, line.inner), to = strides_of<T>(line.n, line.inner);
  for_blocks(frame, line, [&](const library::shape_t& shape, int64_t outer, int64_t inner) {
    library::c2r(shape, from, to, size_t(1), forward, pairs(in + outer * half * line.inner + inner),
                 out + outer * line.n * line.inner + inner, T(frame.scalars[1]));
  });
}

constexpr Row rows[] = {
    {"spectrum", DType::Complex64, spectrum<Complex<float>>},
    {"spectrum", DType::Complex128, spectrum<Complex<double>>},
    {"half_spectrum", DType::Float32, half_spectrum<float>},
    {"half_spectrum", DType::Float64, half_spectrum<double>},
    {"signal", DType::Complex64, signal<Complex<float>>},
    {"signal", DType::Complex128, signal<Complex<double>>},
};

}  // namespace

extern const Table spectrum_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
