// Generated from ops/fft.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/create.cuh"

namespace fluxion::cuda {

namespace {

// fft_fftfreq():
//   value = (if i[0] < h0 then i[0] else i[0] - n) / h1
template <class T>
struct FftFftfreq : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  int64_t h0;
  int64_t n;
  T h1;

  HD explicit FftFftfreq(const Scalars& s)
      : h0(s.whole(0)),
        n(s.whole(1)),
        h1(s.template real<T>(2)) {}

  HD T value(const Index& i, Bounds&) const { return (i[0] < h0 ? T(i[0]) : T(i[0] - n)) / h1; }
};

// fft_rfftfreq():
//   value = i[0] / h0
template <class T>
struct FftRfftfreq : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  T h0;

  HD explicit FftRfftfreq(const Scalars& s) : h0(s.template real<T>(0)) {}

  HD T value(const Index& i, Bounds&) const { return T(i[0]) / h0; }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_fft_fftfreq_f32, create, fluxion::cuda::FftFftfreq<float>)
KERNEL(fluxion_fft_fftfreq_f64, create, fluxion::cuda::FftFftfreq<double>)
KERNEL(fluxion_fft_fftfreq_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FftFftfreq<float>>)
KERNEL(fluxion_fft_fftfreq_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FftFftfreq<float>>)
KERNEL(fluxion_fft_rfftfreq_f32, create, fluxion::cuda::FftRfftfreq<float>)
KERNEL(fluxion_fft_rfftfreq_f64, create, fluxion::cuda::FftRfftfreq<double>)
KERNEL(fluxion_fft_rfftfreq_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FftRfftfreq<float>>)
KERNEL(fluxion_fft_rfftfreq_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FftRfftfreq<float>>)
