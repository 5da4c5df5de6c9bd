// Generated from ops/scan.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/scan.cuh"

namespace fluxion::cuda {

namespace {

// cumprod(x):
//   init = 1
//   combine = a * b
template <class T>
struct Cumprod : ScanFunctor {
  using Outputs = Types<SumType<T>>;
  using Inputs = Types<T>;
  using A = SumType<T>;   // The type that is added up in.
  using R = RealType<A>;
  using State = A;

  HD explicit Cumprod(const Scalars&) {}

  HD State init() const { return R(1); }
  HD State combine(State a, State b) const { return a * b; }
};

// cumsum(x):
//   init = 0
//   combine = a + b
template <class T>
struct Cumsum : ScanFunctor {
  using Outputs = Types<SumType<T>>;
  using Inputs = Types<T>;
  using A = SumType<T>;   // The type that is added up in.
  using R = RealType<A>;
  using State = A;

  HD explicit Cumsum(const Scalars&) {}

  HD State init() const { return R(0); }
  HD State combine(State a, State b) const { return a + b; }
};

// logcumsumexp(x):
//   init = -inf
//   combine = if a == b and isinf(a) then a else large + log1p(exp(small - large))
//   large = if real(a) >= real(b) then a else b
//   small = if real(a) >= real(b) then b else a
template <class T>
struct Logcumsumexp : ScanFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using R = RealType<T>;
  using State = T;
  static constexpr int cost = 106;

  HD explicit Logcumsumexp(const Scalars&) {}

  HD State init() const { return -ops::inf<R>(); }
  HD State combine(State a, State b) const {
    const T large = ops::real(a) >= ops::real(b) ? a : b;
    const T small = ops::real(a) >= ops::real(b) ? b : a;
    return (a == b) & ops::isinf(a) ? a : large + ops::log1p(ops::exp(small - large));
  }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_cumprod_b8, scan, fluxion::cuda::Cumprod<bool>)
KERNEL(fluxion_cumprod_i32, scan, fluxion::cuda::Cumprod<int32_t>)
KERNEL(fluxion_cumprod_i64, scan, fluxion::cuda::Cumprod<int64_t>)
KERNEL(fluxion_cumprod_f32, scan, fluxion::cuda::Cumprod<float>)
KERNEL(fluxion_cumprod_f64, scan, fluxion::cuda::Cumprod<double>)
KERNEL(fluxion_cumprod_c64, scan, fluxion::cuda::Cumprod<fluxion::Complex<float>>)
KERNEL(fluxion_cumprod_c128, scan, fluxion::cuda::Cumprod<fluxion::Complex<double>>)
KERNEL(fluxion_cumprod_f16, scan, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Cumprod<float>>)
KERNEL(fluxion_cumprod_bf16, scan, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Cumprod<float>>)
KERNEL(fluxion_cumsum_b8, scan, fluxion::cuda::Cumsum<bool>)
KERNEL(fluxion_cumsum_i32, scan, fluxion::cuda::Cumsum<int32_t>)
KERNEL(fluxion_cumsum_i64, scan, fluxion::cuda::Cumsum<int64_t>)
KERNEL(fluxion_cumsum_f32, scan, fluxion::cuda::Cumsum<float>)
KERNEL(fluxion_cumsum_f64, scan, fluxion::cuda::Cumsum<double>)
KERNEL(fluxion_cumsum_c64, scan, fluxion::cuda::Cumsum<fluxion::Complex<float>>)
KERNEL(fluxion_cumsum_c128, scan, fluxion::cuda::Cumsum<fluxion::Complex<double>>)
KERNEL(fluxion_cumsum_f16, scan, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Cumsum<float>>)
KERNEL(fluxion_cumsum_bf16, scan, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Cumsum<float>>)
KERNEL(fluxion_logcumsumexp_f32, scan, fluxion::cuda::Logcumsumexp<float>)
KERNEL(fluxion_logcumsumexp_f64, scan, fluxion::cuda::Logcumsumexp<double>)
KERNEL(fluxion_logcumsumexp_c64, scan, fluxion::cuda::Logcumsumexp<fluxion::Complex<float>>)
KERNEL(fluxion_logcumsumexp_c128, scan, fluxion::cuda::Logcumsumexp<fluxion::Complex<double>>)
KERNEL(fluxion_logcumsumexp_f16, scan, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Logcumsumexp<float>>)
KERNEL(fluxion_logcumsumexp_bf16, scan, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Logcumsumexp<float>>)
