// Generated from ops/distributions.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// cauchy() = median + sigma * tan(pi * (uniform(i) - 0.5))
template <class T>
struct Cauchy : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 50;
  static constexpr bool indexed = true;
  static constexpr bool partly = ops::is_real<T>;
  T median;
  T sigma;
  Draws<Uniforms<T>> random;

  HD explicit Cauchy(const Scalars& s)
      : median(s.template real<T>(0)),
        sigma(s.template real<T>(1)),
        random(s.template random<Uniforms<T>>()) {}

  template <class Reach = ops::Whole>
  HD T operator()(int64_t i, Reach reach = {}) const {
    return median + sigma
        * ops::tan(reach(T(3.141592653589793) * (random.template uniform<T>(i) - T(0.5))));
  }
};

// exponential() = max(-log1p(-uniform(i)), eps / 2) / lambd
template <class T>
struct Exponential : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 57;
  static constexpr bool indexed = true;
  T lambd;
  Draws<Uniforms<T>> random;

  HD explicit Exponential(const Scalars& s)
      : lambd(s.template real<T>(0)),
        random(s.template random<Uniforms<T>>()) {}

  HD T operator()(int64_t i) const {
    return ops::max(-ops::log1p(-random.template uniform<T>(i)), ops::eps<T>() / T(2)) / lambd;
  }
};

// geometric() = max(ceil(log1p(-uniform(i)) / h0), 1)
template <class T>
struct Geometric : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 53;
  static constexpr bool indexed = true;
  T h0;
  Draws<Uniforms<T>> random;

  HD explicit Geometric(const Scalars& s)
      : h0(s.template real<T>(0)),
        random(s.template random<Uniforms<T>>()) {}

  HD T operator()(int64_t i) const {
    return ops::max(ops::ceil(ops::log1p(-random.template uniform<T>(i)) / h0), T(1));
  }
};

// log_normal() = exp(mean + std * normal(i))
template <class T>
struct LogNormal : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 48;
  static constexpr bool indexed = true;
  T mean;
  T std;
  Draws<Normals<T>> random;

  HD explicit LogNormal(const Scalars& s)
      : mean(s.template real<T>(0)),
        std(s.template real<T>(1)),
        random(s.template random<Normals<T>>()) {}

  HD T operator()(int64_t i) const { return ops::exp(mean + std * random.template normal<T>(i)); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_cauchy_f32, pointwise, fluxion::cuda::Cauchy<float>)
KERNEL(fluxion_cauchy_f64, pointwise, fluxion::cuda::Cauchy<double>)
KERNEL(fluxion_cauchy_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Cauchy<float>>)
KERNEL(fluxion_cauchy_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Cauchy<float>>)
KERNEL(fluxion_exponential_f32, pointwise, fluxion::cuda::Exponential<float>)
KERNEL(fluxion_exponential_f64, pointwise, fluxion::cuda::Exponential<double>)
KERNEL(fluxion_exponential_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Exponential<float>>)
KERNEL(fluxion_exponential_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Exponential<float>>)
KERNEL(fluxion_geometric_f32, pointwise, fluxion::cuda::Geometric<float>)
KERNEL(fluxion_geometric_f64, pointwise, fluxion::cuda::Geometric<double>)
KERNEL(fluxion_geometric_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Geometric<float>>)
KERNEL(fluxion_geometric_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Geometric<float>>)
KERNEL(fluxion_log_normal_f32, pointwise, fluxion::cuda::LogNormal<float>)
KERNEL(fluxion_log_normal_f64, pointwise, fluxion::cuda::LogNormal<double>)
KERNEL(fluxion_log_normal_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogNormal<float>>)
KERNEL(fluxion_log_normal_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogNormal<float>>)
