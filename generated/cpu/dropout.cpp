// Generated from ops/dropout.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/draws.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// alpha_dropout(x):
//   mask = h0 or uniform(i) >= p
//   out = if h0 then x else if mask then a * x + h1 else h2
//   limit = 1.7580993408473766
template <class T>
struct AlphaDropout : PointwiseFunctor {
  using Outputs = Types<T, bool>;
  using Inputs = Types<T>;
  static constexpr int cost = 36;
  static constexpr bool indexed = true;
  bool h0;
  T p;
  T a;
  T h1;
  T h2;
  Draws<Uniforms<T>> random;

  HD explicit AlphaDropout(const Scalars& s)
      : h0(s.truth(0)),
        p(s.template real<T>(1)),
        a(s.template real<T>(2)),
        h1(s.template real<T>(3)),
        h2(s.template real<T>(4)),
        random(s.template random<Uniforms<T>>()) {}

  HD void operator()(int64_t i, T x, T& out, bool& mask) const {
    const T limit = T(1.7580993408473766);
    mask = h0 | (random.template uniform<T>(i) >= p);
    out = h0 ? x : mask ? a * x + h1 : h2;
  }
};

// alpha_dropout/backward/x(grad, mask) = if h0 then grad else if mask then grad * a else 0
template <class T>
struct AlphaDropoutBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, bool>;
  static constexpr int cost = 3;
  bool h0;
  T a;

  HD explicit AlphaDropoutBackwardX(const Scalars& s) : h0(s.truth(0)), a(s.template real<T>(1)) {}

  HD T operator()(T grad, bool mask) const { return h0 ? grad : mask ? grad * a : T(0); }
};

constexpr Row rows[] = {
    {"alpha_dropout", DType::Float32, pointwise<AlphaDropout<float>>},
    {"alpha_dropout", DType::Float64, pointwise<AlphaDropout<double>>},
    {"alpha_dropout", DType::Float16, pointwise_narrow<Half, AlphaDropout<float>>, true},
    {"alpha_dropout", DType::BFloat16, pointwise_narrow<BFloat16, AlphaDropout<float>>, true},
    {"alpha_dropout/backward/x", DType::Float32, pointwise<AlphaDropoutBackwardX<float>>},
    {"alpha_dropout/backward/x", DType::Float64, pointwise<AlphaDropoutBackwardX<double>>},
    {"alpha_dropout/backward/x", DType::Float16, pointwise_narrow<Half,
        AlphaDropoutBackwardX<float>>, true},
    {"alpha_dropout/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        AlphaDropoutBackwardX<float>>, true},
};

}  // namespace

extern const Table dropout_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
