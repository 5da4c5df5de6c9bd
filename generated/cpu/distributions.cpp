// Generated from ops/distributions.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/draws.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"cauchy", DType::Float32, pointwise<Cauchy<float>>},
    {"cauchy", DType::Float64, pointwise<Cauchy<double>>},
    {"cauchy", DType::Float16, pointwise_narrow<Half, Cauchy<float>>, true},
    {"cauchy", DType::BFloat16, pointwise_narrow<BFloat16, Cauchy<float>>, true},
    {"exponential", DType::Float32, pointwise<Exponential<float>>},
    {"exponential", DType::Float64, pointwise<Exponential<double>>},
    {"exponential", DType::Float16, pointwise_narrow<Half, Exponential<float>>, true},
    {"exponential", DType::BFloat16, pointwise_narrow<BFloat16, Exponential<float>>, true},
    {"geometric", DType::Float32, pointwise<Geometric<float>>},
    {"geometric", DType::Float64, pointwise<Geometric<double>>},
    {"geometric", DType::Float16, pointwise_narrow<Half, Geometric<float>>, true},
    {"geometric", DType::BFloat16, pointwise_narrow<BFloat16, Geometric<float>>, true},
    {"log_normal", DType::Float32, pointwise<LogNormal<float>>},
    {"log_normal", DType::Float64, pointwise<LogNormal<double>>},
    {"log_normal", DType::Float16, pointwise_narrow<Half, LogNormal<float>>, true},
    {"log_normal", DType::BFloat16, pointwise_narrow<BFloat16, LogNormal<float>>, true},
};

}  // namespace

extern const Table distributions_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
