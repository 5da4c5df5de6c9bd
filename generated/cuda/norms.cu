// Generated from ops/norms.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/reduce.cuh"

namespace fluxion::cuda {

namespace {

// norm_0(x):
//   init = 0
//   step = acc + (if x != 0 then 1 else 0)
//   combine = a + b
//   finish:result = acc
template <class T>
struct Norm0 : ReduceFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using State = int64_t;
  static constexpr int cost = 3;

  HD explicit Norm0(const Scalars&) {}

  HD State init() const { return 0; }
  HD State step(State acc, T x, int64_t) const { return acc + (x != T(0) ? 1 : 0); }
  HD State combine(State a, State b) const { return a + b; }
  HD T finish(State acc, int64_t) const { return acc; }
};

// norm_2(x):
//   init = 0
//   step = acc + x * x
//   combine = a + b
//   finish:result = sqrt(acc)
template <class T>
struct Norm2 : ReduceFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using State = T;
  static constexpr int cost = 2;

  HD explicit Norm2(const Scalars&) {}

  HD State init() const { return T(0); }
  HD State step(State acc, T x, int64_t) const { return acc + x * x; }
  HD State combine(State a, State b) const { return a + b; }
  HD T finish(State acc, int64_t) const { return ops::sqrt(acc); }
};

// norm_p(x):
//   init = 0
//   step = acc + abs(x)^p
//   combine = a + b
//   finish:result = acc^h0
template <class T>
struct NormP : ReduceFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using State = T;
  static constexpr int cost = 18;
  T p;
  T h0;

  HD explicit NormP(const Scalars& s) : p(s.template real<T>(0)), h0(s.template real<T>(1)) {}

  HD State init() const { return T(0); }
  HD State step(State acc, T x, int64_t) const { return acc + ops::pow(ops::abs(x), p); }
  HD State combine(State a, State b) const { return a + b; }
  HD T finish(State acc, int64_t) const { return ops::pow(acc, h0); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_norm_0_f32, reduce, fluxion::cuda::Norm0<float>)
KERNEL(fluxion_norm_0_f64, reduce, fluxion::cuda::Norm0<double>)
KERNEL(fluxion_norm_0_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Norm0<float>>)
KERNEL(fluxion_norm_0_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Norm0<float>>)
KERNEL(fluxion_norm_2_f32, reduce, fluxion::cuda::Norm2<float>)
KERNEL(fluxion_norm_2_f64, reduce, fluxion::cuda::Norm2<double>)
KERNEL(fluxion_norm_2_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Norm2<float>>)
KERNEL(fluxion_norm_2_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Norm2<float>>)
KERNEL(fluxion_norm_p_f32, reduce, fluxion::cuda::NormP<float>)
KERNEL(fluxion_norm_p_f64, reduce, fluxion::cuda::NormP<double>)
KERNEL(fluxion_norm_p_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NormP<float>>)
KERNEL(fluxion_norm_p_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NormP<float>>)
