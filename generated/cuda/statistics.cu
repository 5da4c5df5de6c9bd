// Generated from ops/statistics.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/reduce.cuh"

namespace fluxion::cuda {

namespace {

// nansum(x):
//   init = 0
//   step = acc + (if isnan(x) then 0 else x)
//   combine = a + b
//   finish:result = acc
template <class T>
struct Nansum : ReduceFunctor {
  using Outputs = Types<SumType<T>>;
  using Inputs = Types<T>;
  using A = SumType<T>;   // The type that is added up in.
  using State = A;
  static constexpr int cost = 3;

  HD explicit Nansum(const Scalars&) {}

  HD State init() const { return A(0); }
  HD State step(State acc, A x, int64_t) const { return acc + (ops::isnan(x) ? A(0) : x); }
  HD State combine(State a, State b) const { return a + b; }
  HD SumType<T> finish(State acc, int64_t) const { return acc; }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_nansum_b8, reduce, fluxion::cuda::Nansum<bool>)
KERNEL(fluxion_nansum_i32, reduce, fluxion::cuda::Nansum<int32_t>)
KERNEL(fluxion_nansum_i64, reduce, fluxion::cuda::Nansum<int64_t>)
KERNEL(fluxion_nansum_f32, reduce, fluxion::cuda::Nansum<float>)
KERNEL(fluxion_nansum_f64, reduce, fluxion::cuda::Nansum<double>)
KERNEL(fluxion_nansum_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Nansum<float>>)
KERNEL(fluxion_nansum_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Nansum<float>>)
