// Generated from ops/gating.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/draws.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// gumbel_like() = -log(max(-log1p(-uniform(i)), eps / 2))
template <class T>
struct GumbelLike : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  static constexpr int cost = 70;
  static constexpr bool indexed = true;
  Draws<Uniforms<T>> random;

  HD explicit GumbelLike(const Scalars& s) : random(s.template random<Uniforms<T>>()) {}

  HD T operator()(int64_t i) const {
    return -ops::log(ops::max(-ops::log1p(-random.template uniform<T>(i)), ops::eps<T>() / T(2)));
  }
};

// rrelu(x):
//   slope = if training then lower + h0 * uniform(i) else h1
//   out = if x > 0 then x else x * slope
template <class T>
struct Rrelu : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T>;
  static constexpr int cost = 36;
  static constexpr bool indexed = true;
  bool training;
  T lower;
  T h0;
  T h1;
  Draws<Uniforms<T>> random;

  HD explicit Rrelu(const Scalars& s)
      : training(s.truth(0)),
        lower(s.template real<T>(1)),
        h0(s.template real<T>(2)),
        h1(s.template real<T>(3)),
        random(s.template random<Uniforms<T>>()) {}

  HD void operator()(int64_t i, T x, T& out, T& slope) const {
    slope = training ? lower + h0 * random.template uniform<T>(i) : h1;
    out = x > T(0) ? x : x * slope;
  }
};

// rrelu/backward/x(grad, x, slope) = if x > 0 then grad else grad * slope
template <class T>
struct RreluBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 3;

  HD explicit RreluBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T slope) const { return x > T(0) ? grad : grad * slope; }
};

// sloped(x, slope) = if x > 0 then x else x * slope
template <class T>
struct Sloped : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit Sloped(const Scalars&) {}

  HD T operator()(T x, T slope) const { return x > T(0) ? x : x * slope; }
};

// sloped/backward/x(grad, x, slope) = if x > 0 then grad else grad * slope
template <class T>
struct SlopedBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 3;

  HD explicit SlopedBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T slope) const { return x > T(0) ? grad : grad * slope; }
};

// sloped/backward/slope(grad, x) = if x > 0 then 0 else grad * x
template <class T>
struct SlopedBackwardSlope : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit SlopedBackwardSlope(const Scalars&) {}

  HD T operator()(T grad, T x) const { return x > T(0) ? T(0) : grad * x; }
};

// sloped/backward/x+slope(grad, x, slope):
//   x = if x > 0 then grad else grad * slope
//   slope = if x > 0 then 0 else grad * x
template <class T>
struct SlopedBackwardXSlope : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 6;

  HD explicit SlopedBackwardXSlope(const Scalars&) {}

  HD void operator()(T grad, T x, T slope, T& grad_x, T& grad_slope) const {
    grad_x = x > T(0) ? grad : grad * slope;
    grad_slope = x > T(0) ? T(0) : grad * x;
  }
};

constexpr Row rows[] = {
    {"gumbel_like", DType::Float32, pointwise<GumbelLike<float>>},
    {"gumbel_like", DType::Float64, pointwise<GumbelLike<double>>},
    {"gumbel_like", DType::Float16, pointwise_narrow<Half, GumbelLike<float>>, true},
    {"gumbel_like", DType::BFloat16, pointwise_narrow<BFloat16, GumbelLike<float>>, true},
    {"rrelu", DType::Float32, pointwise<Rrelu<float>>},
    {"rrelu", DType::Float64, pointwise<Rrelu<double>>},
    {"rrelu", DType::Float16, pointwise_narrow<Half, Rrelu<float>, 2>, true},
    {"rrelu", DType::BFloat16, pointwise_narrow<BFloat16, Rrelu<float>, 2>, true},
    {"rrelu/backward/x", DType::Float32, pointwise<RreluBackwardX<float>>},
    {"rrelu/backward/x", DType::Float64, pointwise<RreluBackwardX<double>>},
    {"rrelu/backward/x", DType::Float16, pointwise_narrow<Half, RreluBackwardX<float>, 8>, true},
    {"rrelu/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, RreluBackwardX<float>, 8>,
        true},
    {"sloped", DType::Float32, pointwise<Sloped<float>>},
    {"sloped", DType::Float64, pointwise<Sloped<double>>},
    {"sloped", DType::Float16, pointwise_narrow<Half, Sloped<float>>, true},
    {"sloped", DType::BFloat16, pointwise_narrow<BFloat16, Sloped<float>>, true},
    {"sloped/backward/x", DType::Float32, pointwise<SlopedBackwardX<float>>},
    {"sloped/backward/x", DType::Float64, pointwise<SlopedBackwardX<double>>},
    {"sloped/backward/x", DType::Float16, pointwise_narrow<Half, SlopedBackwardX<float>>, true},
    {"sloped/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SlopedBackwardX<float>>,
        true},
    {"sloped/backward/slope", DType::Float32, pointwise<SlopedBackwardSlope<float>>},
    {"sloped/backward/slope", DType::Float64, pointwise<SlopedBackwardSlope<double>>},
    {"sloped/backward/slope", DType::Float16, pointwise_narrow<Half, SlopedBackwardSlope<float>>,
        true},
    {"sloped/backward/slope", DType::BFloat16, pointwise_narrow<BFloat16,
        SlopedBackwardSlope<float>>, true},
    {"sloped/backward/x+slope", DType::Float32, pointwise<SlopedBackwardXSlope<float>>},
    {"sloped/backward/x+slope", DType::Float64, pointwise<SlopedBackwardXSlope<double>>},
    {"sloped/backward/x+slope", DType::Float16, pointwise_narrow<Half,
        SlopedBackwardXSlope<float>>, true},
    {"sloped/backward/x+slope", DType::BFloat16, pointwise_narrow<BFloat16,
        SlopedBackwardXSlope<float>>, true},
};

}  // namespace

extern const Table gating_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
