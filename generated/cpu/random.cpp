// Generated from ops/random.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/draws.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// bernoulli(x) = if uniform(i) < x then 1 else 0
template <class T>
struct Bernoulli : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 32;
  static constexpr bool indexed = true;
  Draws<Uniforms<T>> random;

  HD explicit Bernoulli(const Scalars& s) : random(s.template random<Uniforms<T>>()) {}

  HD T operator()(int64_t i, T x) const {
    return random.template uniform<T>(i) < x ? T(1) : T(0);
  }
};

// dropout(x):
//   mask = h0 or uniform(i) >= p
//   out = if mask then x * scale else 0
template <class T>
struct Dropout : PointwiseFunctor {
  using Outputs = Types<T, bool>;
  using Inputs = Types<T>;
  static constexpr int cost = 34;
  static constexpr bool indexed = true;
  bool h0;
  T p;
  T scale;
  Draws<Uniforms<T>> random;

  HD explicit Dropout(const Scalars& s)
      : h0(s.truth(0)),
        p(s.template real<T>(1)),
        scale(s.template real<T>(2)),
        random(s.template random<Uniforms<T>>()) {}

  HD void operator()(int64_t i, T x, T& out, bool& mask) const {
    mask = h0 | (random.template uniform<T>(i) >= p);
    out = mask ? x * scale : T(0);
  }
};

// dropout/backward/x(grad, mask) = if mask then grad * scale else 0
template <class T>
struct DropoutBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, bool>;
  static constexpr int cost = 2;
  T scale;

  HD explicit DropoutBackwardX(const Scalars& s) : scale(s.template real<T>(0)) {}

  HD T operator()(T grad, bool mask) const { return mask ? grad * scale : T(0); }
};

// normal_draw(mean, std) = mean + std * normal(i)
template <class T>
struct NormalDraw : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 32;
  static constexpr bool indexed = true;
  Draws<Normals<T>> random;

  HD explicit NormalDraw(const Scalars& s) : random(s.template random<Normals<T>>()) {}

  HD T operator()(int64_t i, T mean, T std) const {
    return mean + std * random.template normal<T>(i);
  }
};

// normal_fill() = mean + std * normal(i)
template <class T>
struct NormalFill : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 32;
  static constexpr bool indexed = true;
  T mean;
  T std;
  Draws<Normals<T>> random;

  HD explicit NormalFill(const Scalars& s)
      : mean(s.template real<T>(0)),
        std(s.template real<T>(1)),
        random(s.template random<Normals<T>>()) {}

  HD T operator()(int64_t i) const { return mean + std * random.template normal<T>(i); }
};

// normal_reals() = normal(i)
template <class T>
struct NormalReals : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 30;
  static constexpr bool indexed = true;
  Draws<Normals<T>> random;

  HD explicit NormalReals(const Scalars& s) : random(s.template random<Normals<T>>()) {}

  HD T operator()(int64_t i) const { return random.template normal<T>(i); }
};

// uniform_fill() = from + h0 * uniform(i)
template <class T>
struct UniformFill : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 32;
  static constexpr bool indexed = true;
  T from;
  T h0;
  Draws<Uniforms<T>> random;

  HD explicit UniformFill(const Scalars& s)
      : from(s.template real<T>(0)),
        h0(s.template real<T>(1)),
        random(s.template random<Uniforms<T>>()) {}

  HD T operator()(int64_t i) const { return from + h0 * random.template uniform<T>(i); }
};

// uniform_reals() = uniform(i)
template <class T>
struct UniformReals : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 30;
  static constexpr bool indexed = true;
  Draws<Uniforms<T>> random;

  HD explicit UniformReals(const Scalars& s) : random(s.template random<Uniforms<T>>()) {}

  HD T operator()(int64_t i) const { return random.template uniform<T>(i); }
};

constexpr Row rows[] = {
    {"bernoulli", DType::Float32, pointwise<Bernoulli<float>>},
    {"bernoulli", DType::Float64, pointwise<Bernoulli<double>>},
    {"bernoulli", DType::Float16, pointwise_narrow<Half, Bernoulli<float>>, true},
    {"bernoulli", DType::BFloat16, pointwise_narrow<BFloat16, Bernoulli<float>>, true},
    {"dropout", DType::Float32, pointwise<Dropout<float>>},
    {"dropout", DType::Float64, pointwise<Dropout<double>>},
    {"dropout", DType::Float16, pointwise_narrow<Half, Dropout<float>>, true},
    {"dropout", DType::BFloat16, pointwise_narrow<BFloat16, Dropout<float>>, true},
    {"dropout/backward/x", DType::Float32, pointwise<DropoutBackwardX<float>>},
    {"dropout/backward/x", DType::Float64, pointwise<DropoutBackwardX<double>>},
    {"dropout/backward/x", DType::Float16, pointwise_narrow<Half, DropoutBackwardX<float>>, true},
    {"dropout/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, DropoutBackwardX<float>>,
        true},
    {"normal_draw", DType::Float32, pointwise<NormalDraw<float>>},
    {"normal_draw", DType::Float64, pointwise<NormalDraw<double>>},
    {"normal_draw", DType::Float16, pointwise_narrow<Half, NormalDraw<float>>, true},
    {"normal_draw", DType::BFloat16, pointwise_narrow<BFloat16, NormalDraw<float>>, true},
    {"normal_fill", DType::Float32, pointwise<NormalFill<float>>},
    {"normal_fill", DType::Float64, pointwise<NormalFill<double>>},
    {"normal_fill", DType::Float16, pointwise_narrow<Half, NormalFill<float>>, true},
    {"normal_fill", DType::BFloat16, pointwise_narrow<BFloat16, NormalFill<float>>, true},
    {"normal_reals", DType::Float32, pointwise<NormalReals<float>>},
    {"normal_reals", DType::Float64, pointwise<NormalReals<double>>},
    {"normal_reals", DType::Float16, pointwise_narrow<Half, NormalReals<float>>, true},
    {"normal_reals", DType::BFloat16, pointwise_narrow<BFloat16, NormalReals<float>>, true},
    {"uniform_fill", DType::Float16, pointwise<UniformFill<Half>>},
    {"uniform_fill", DType::BFloat16, pointwise<UniformFill<BFloat16>>},
    {"uniform_fill", DType::Float32, pointwise<UniformFill<float>>},
    {"uniform_fill", DType::Float64, pointwise<UniformFill<double>>},
    {"uniform_reals", DType::Float16, pointwise<UniformReals<Half>>},
    {"uniform_reals", DType::BFloat16, pointwise<UniformReals<BFloat16>>},
    {"uniform_reals", DType::Float32, pointwise<UniformReals<float>>},
    {"uniform_reals", DType::Float64, pointwise<UniformReals<double>>},
};

}  // namespace

extern const Table random_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
