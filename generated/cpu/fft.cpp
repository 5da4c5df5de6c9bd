// Generated from ops/fft.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/create.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"fft_fftfreq", DType::Float32, create<FftFftfreq<float>>},
    {"fft_fftfreq", DType::Float64, create<FftFftfreq<double>>},
    {"fft_rfftfreq", DType::Float32, create<FftRfftfreq<float>>},
    {"fft_rfftfreq", DType::Float64, create<FftRfftfreq<double>>},
};

}  // namespace

extern const Table fft_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
