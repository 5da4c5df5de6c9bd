// Generated from ops/windows.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/create.cuh"
#include "native/core/bessel.h"

namespace fluxion::cuda {

namespace {

// bartlett_window():
//   value = if h0 then 1 else 1 - abs(i[0] * turn / pi - 1)
template <class T>
struct BartlettWindow : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  bool h0;
  T turn;

  HD explicit BartlettWindow(const Scalars& s) : h0(s.truth(0)), turn(s.template real<T>(1)) {}

  HD T value(const Index& i, Bounds&) const {
    return h0 ? T(1) : T(1) - ops::abs(T(i[0]) * turn / T(3.141592653589793) - T(1));
  }
};

// blackman_window():
//   value = if h0 then 1 else 0.42 - 0.5 * cos(i[0] * turn) + 0.08 * cos(2 * (i[0] * turn))
template <class T>
struct BlackmanWindow : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  bool h0;
  T turn;

  HD explicit BlackmanWindow(const Scalars& s) : h0(s.truth(0)), turn(s.template real<T>(1)) {}

  HD T value(const Index& i, Bounds&) const {
    return h0 ? T(1) : T(0.42) - T(0.5) * ops::cos(T(i[0]) * turn) + T(0.08)
        * ops::cos(T(2) * (T(i[0]) * turn));
  }
};

// hamming_window():
//   value = if h0 then 1 else alpha - beta * cos(i[0] * turn)
template <class T>
struct HammingWindow : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  bool h0;
  T alpha;
  T beta;
  T turn;

  HD explicit HammingWindow(const Scalars& s)
      : h0(s.truth(0)),
        alpha(s.template real<T>(1)),
        beta(s.template real<T>(2)),
        turn(s.template real<T>(3)) {}

  HD T value(const Index& i, Bounds&) const {
    return h0 ? T(1) : alpha - beta * ops::cos(T(i[0]) * turn);
  }
};

// hann_window():
//   value = if h0 then 1 else 0.5 - 0.5 * cos(i[0] * turn)
template <class T>
struct HannWindow : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  bool h0;
  T turn;

  HD explicit HannWindow(const Scalars& s) : h0(s.truth(0)), turn(s.template real<T>(1)) {}

  HD T value(const Index& i, Bounds&) const {
    return h0 ? T(1) : T(0.5) - T(0.5) * ops::cos(T(i[0]) * turn);
  }
};

// kaiser_window():
//   value = if h0 then 1 else i0(beta * sqrt(max(1 - r * r, 0))) / i0(beta + 0 * r)
//   r = i[0] * turn / pi - 1
template <class T>
struct KaiserWindow : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  T turn;
  bool h0;
  T beta;

  HD explicit KaiserWindow(const Scalars& s)
      : turn(s.template real<T>(0)),
        h0(s.truth(1)),
        beta(s.template real<T>(2)) {}

  HD T value(const Index& i, Bounds&) const {
    const T r = T(i[0]) * turn / T(3.141592653589793) - T(1);
    return h0 ? T(1) : ops::i0(beta * ops::sqrt(ops::max(T(1) - r * r, T(0))))
        / ops::i0(beta + T(0) * r);
  }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_bartlett_window_f32, create, fluxion::cuda::BartlettWindow<float>)
KERNEL(fluxion_bartlett_window_f64, create, fluxion::cuda::BartlettWindow<double>)
KERNEL(fluxion_bartlett_window_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::BartlettWindow<float>>)
KERNEL(fluxion_bartlett_window_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::BartlettWindow<float>>)
KERNEL(fluxion_blackman_window_f32, create, fluxion::cuda::BlackmanWindow<float>)
KERNEL(fluxion_blackman_window_f64, create, fluxion::cuda::BlackmanWindow<double>)
KERNEL(fluxion_blackman_window_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::BlackmanWindow<float>>)
KERNEL(fluxion_blackman_window_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::BlackmanWindow<float>>)
KERNEL(fluxion_hamming_window_f32, create, fluxion::cuda::HammingWindow<float>)
KERNEL(fluxion_hamming_window_f64, create, fluxion::cuda::HammingWindow<double>)
KERNEL(fluxion_hamming_window_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::HammingWindow<float>>)
KERNEL(fluxion_hamming_window_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::HammingWindow<float>>)
KERNEL(fluxion_hann_window_f32, create, fluxion::cuda::HannWindow<float>)
KERNEL(fluxion_hann_window_f64, create, fluxion::cuda::HannWindow<double>)
KERNEL(fluxion_hann_window_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::HannWindow<float>>)
KERNEL(fluxion_hann_window_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::HannWindow<float>>)
KERNEL(fluxion_kaiser_window_f32, create, fluxion::cuda::KaiserWindow<float>)
KERNEL(fluxion_kaiser_window_f64, create, fluxion::cuda::KaiserWindow<double>)
