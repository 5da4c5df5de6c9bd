// Generated from ops/activation.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// celu(x) = if x > 0 then x else alpha * expm1(x / alpha)
template <class T>
struct Celu : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 23;
  T alpha;

  HD explicit Celu(const Scalars& s) : alpha(s.template real<T>(0)) {}

  HD T operator()(T x) const { return x > T(0) ? x : alpha * ops::expm1(x / alpha); }
};

// celu/backward/x(grad, x) = if x > 0 then grad else grad * (alpha * ((expm1(x / alpha) + 1) /
//     alpha))
template <class T>
struct CeluBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 29;
  T alpha;

  HD explicit CeluBackwardX(const Scalars& s) : alpha(s.template real<T>(0)) {}

  HD T operator()(T grad, T x) const {
    return x > T(0) ? grad : grad * (alpha * ((ops::expm1(x / alpha) + T(1)) / alpha));
  }
};

// elu(x) = if x > 0 then x else alpha * expm1(x)
template <class T>
struct Elu : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 19;
  T alpha;

  HD explicit Elu(const Scalars& s) : alpha(s.template real<T>(0)) {}

  HD T operator()(T x) const { return x > T(0) ? x : alpha * ops::expm1(x); }
};

// elu/backward/x(grad, x) = if x > 0 then grad else grad * (alpha * (expm1(x) + 1))
template <class T>
struct EluBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 21;
  T alpha;

  HD explicit EluBackwardX(const Scalars& s) : alpha(s.template real<T>(0)) {}

  HD T operator()(T grad, T x) const {
    return x > T(0) ? grad : grad * (alpha * (ops::expm1(x) + T(1)));
  }
};

// gelu.none(x) = 0.5 * x * (1 + erf(x * sqrt1_2))
template <class T>
struct GeluNone : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 20;

  HD explicit GeluNone(const Scalars&) {}

  HD T operator()(T x) const { return T(0.5) * x * (T(1) + ops::erf(x * T(0.7071067811865476))); }
};

// gelu.tanh(x) = 0.5 * x * (1 + tanh(k * (x + 0.044715 * x^3)))
//   k = 0.7978845608028654
template <class T>
struct GeluTanh : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 26;

  HD explicit GeluTanh(const Scalars&) {}

  HD T operator()(T x) const {
    const T k = T(0.7978845608028654);
    return T(0.5) * x * (T(1) + ops::tanh(k * (x + T(0.044715) * ops::cube(x))));
  }
};

// gelu/backward/none.x(grad, x) = grad * (0.5 * (1 + erf(x * sqrt1_2)) + x * exp(-0.5 * x * x) /
//     2.5066282746310002)
template <class T>
struct GeluBackwardNoneX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 45;

  HD explicit GeluBackwardNoneX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    return grad
        * (T(0.5) * (T(1) + ops::erf(x * T(0.7071067811865476))) + x * ops::exp(-T(0.5) * x * x)
        / T(2.5066282746310002));
  }
};

// gelu/backward/tanh.x(grad, x) = grad * (0.5 * (1 + tanh(k * (x + 0.044715 * x^3))) + 0.5 * x *
//     ((1 - tanh(k * (x + 0.044715 * x^3)) * tanh(k * (x + 0.044715 * x^3))) * (k * (1 + 0.134145
//     * x^2))))
//   k = 0.7978845608028654
template <class T>
struct GeluBackwardTanhX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 85;

  HD explicit GeluBackwardTanhX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    const T k = T(0.7978845608028654);
    return grad
        * (T(0.5) * (T(1) + ops::tanh(k * (x + T(0.044715) * ops::cube(x)))) + T(0.5) * x
        * ((T(1) - ops::tanh(k * (x + T(0.044715) * ops::cube(x)))
        * ops::tanh(k * (x + T(0.044715) * ops::cube(x))))
        * (k * (T(1) + T(0.134145) * ops::square(x)))));
  }
};

// hardshrink(x) = if x >= h0 and x <= lambd then 0 else x
template <class T>
struct Hardshrink : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 4;
  T h0;
  T lambd;

  HD explicit Hardshrink(const Scalars& s)
      : h0(s.template real<T>(0)),
        lambd(s.template real<T>(1)) {}

  HD T operator()(T x) const { return (x >= h0) & (x <= lambd) ? T(0) : x; }
};

// hardshrink/backward/x(grad, x) = if x >= h0 and x <= lambd then 0 else grad
template <class T>
struct HardshrinkBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;
  T h0;
  T lambd;

  HD explicit HardshrinkBackwardX(const Scalars& s)
      : h0(s.template real<T>(0)),
        lambd(s.template real<T>(1)) {}

  HD T operator()(T grad, T x) const { return (x >= h0) & (x <= lambd) ? T(0) : grad; }
};

// hardsigmoid(x) = clamp(x + 3, 0, 6) / 6
template <class T>
struct Hardsigmoid : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 6;

  HD explicit Hardsigmoid(const Scalars&) {}

  HD T operator()(T x) const { return ops::clamp(x + T(3), T(0), T(6)) / T(6); }
};

// hardsigmoid/backward/x(grad, x) = if x <= -3 or x >= 3 then 0 else grad / 6
template <class T>
struct HardsigmoidBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 9;

  HD explicit HardsigmoidBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return (x <= -T(3)) | (x >= T(3)) ? T(0) : grad / T(6); }
};

// hardswish(x) = x * clamp(x + 3, 0, 6) / 6
template <class T>
struct Hardswish : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 7;

  HD explicit Hardswish(const Scalars&) {}

  HD T operator()(T x) const { return x * ops::clamp(x + T(3), T(0), T(6)) / T(6); }
};

// hardswish/backward/x(grad, x) = if x <= -3 then 0 else if x >= 3 then grad else grad * (x / 3 +
//     0.5)
template <class T>
struct HardswishBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 11;

  HD explicit HardswishBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    return x <= -T(3) ? T(0) : x >= T(3) ? grad : grad * (x / T(3) + T(0.5));
  }
};

// hardtanh(x) = clamp(x, min_val, max_val)
template <class T>
struct Hardtanh : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  T min_val;
  T max_val;

  HD explicit Hardtanh(const Scalars& s)
      : min_val(s.template real<T>(0)),
        max_val(s.template real<T>(1)) {}

  HD T operator()(T x) const { return ops::clamp(x, min_val, max_val); }
};

// hardtanh/backward/x(grad, x) = if x <= min_val or x >= max_val then 0 else grad
template <class T>
struct HardtanhBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;
  T min_val;
  T max_val;

  HD explicit HardtanhBackwardX(const Scalars& s)
      : min_val(s.template real<T>(0)),
        max_val(s.template real<T>(1)) {}

  HD T operator()(T grad, T x) const { return (x <= min_val) | (x >= max_val) ? T(0) : grad; }
};

// leaky_relu(x) = if x > 0 then x else x * negative_slope
template <class T>
struct LeakyRelu : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 3;
  T negative_slope;

  HD explicit LeakyRelu(const Scalars& s) : negative_slope(s.template real<T>(0)) {}

  HD T operator()(T x) const { return x > T(0) ? x : x * negative_slope; }
};

// leaky_relu/backward/x(grad, x) = if x > 0 then grad else grad * negative_slope
template <class T>
struct LeakyReluBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;
  T negative_slope;

  HD explicit LeakyReluBackwardX(const Scalars& s) : negative_slope(s.template real<T>(0)) {}

  HD T operator()(T grad, T x) const { return x > T(0) ? grad : grad * negative_slope; }
};

// logsigmoid(x) = min(x, 0) - log1p(exp(-abs(x)))
template <class T>
struct Logsigmoid : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 36;

  HD explicit Logsigmoid(const Scalars&) {}

  HD T operator()(T x) const { return ops::min(x, T(0)) - ops::log1p(ops::exp(-ops::abs(x))); }
};

// logsigmoid/backward/x(grad, x) = grad / (1 + exp(x))
template <class T>
struct LogsigmoidBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 21;

  HD explicit LogsigmoidBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad / (T(1) + ops::exp(x)); }
};

// mish(x) = x * t
//   t = tanh(if x > 20 then x else log1p(exp(x)))
template <class T>
struct Mish : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 51;

  HD explicit Mish(const Scalars&) {}

  HD T operator()(T x) const {
    const T t = ops::tanh(x > T(20) ? x : ops::log1p(ops::exp(x)));
    return x * t;
  }
};

// mish/backward/x(grad, x) = grad * (t + x * (1 - t * t) / (1 + exp(-x)))
//   t = tanh(if x > 20 then x else log1p(exp(x)))
template <class T>
struct MishBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 77;

  HD explicit MishBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    const T t = ops::tanh(x > T(20) ? x : ops::log1p(ops::exp(x)));
    return grad * (t + x * (T(1) - t * t) / (T(1) + ops::exp(-x)));
  }
};

// relu(x) = if x <= 0 then 0 else x
template <class T>
struct Relu : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 2;

  HD explicit Relu(const Scalars&) {}

  HD T operator()(T x) const { return x <= T(0) ? T(0) : x; }
};

// relu/backward/x(grad, result) = if result <= 0 then 0 else grad
template <class T>
struct ReluBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;

  HD explicit ReluBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return result <= T(0) ? T(0) : grad; }
};

// relu6(x) = clamp(x, 0, 6)
template <class T>
struct Relu6 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Relu6(const Scalars&) {}

  HD T operator()(T x) const { return ops::clamp(x, T(0), T(6)); }
};

// relu6/backward/x(grad, x) = if x <= 0 or x >= 6 then 0 else grad
template <class T>
struct Relu6BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;

  HD explicit Relu6BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return (x <= T(0)) | (x >= T(6)) ? T(0) : grad; }
};

// selu(x) = if x > 0 then scale * x else scale * alpha * expm1(x)
//   alpha = 1.6732632423543772848170429916717
//   scale = 1.0507009873554804934193349852946
template <class T>
struct Selu : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 21;

  HD explicit Selu(const Scalars&) {}

  HD T operator()(T x) const {
    const T alpha = T(1.6732632423543772848170429916717);
    const T scale = T(1.0507009873554804934193349852946);
    return x > T(0) ? scale * x : scale * alpha * ops::expm1(x);
  }
};

// selu/backward/x(grad, x) = if x > 0 then grad * scale else grad * (scale * alpha * (expm1(x) +
//     1))
//   alpha = 1.6732632423543772848170429916717
//   scale = 1.0507009873554804934193349852946
template <class T>
struct SeluBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 23;

  HD explicit SeluBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    const T alpha = T(1.6732632423543772848170429916717);
    const T scale = T(1.0507009873554804934193349852946);
    return x > T(0) ? grad * scale : grad * (scale * alpha * (ops::expm1(x) + T(1)));
  }
};

// sigmoid(x) = (if real(x) >= 0 then 1 else t) / (1 + t)
//   t = exp(if real(x) >= 0 then -x else x)
template <class T>
struct Sigmoid : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 58;

  HD explicit Sigmoid(const Scalars&) {}

  HD T operator()(T x) const {
    const T t = ops::exp(ops::real(x) >= R(0) ? -x : x);
    return (ops::real(x) >= R(0) ? R(1) : t) / (R(1) + t);
  }
};

// sigmoid/backward/x(grad, result) = grad * result * (1 - result)
template <class T>
struct SigmoidBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit SigmoidBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return grad * result * (T(1) - result); }
};

// silu(x) = x * s
//   s = 1 / (1 + exp(-x))
template <class T>
struct Silu : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 23;

  HD explicit Silu(const Scalars&) {}

  HD T operator()(T x) const {
    const T s = R(1) / (R(1) + ops::exp(-x));
    return x * s;
  }
};

// silu/backward/x(grad, x) = grad * s * (1 + x * (1 - s))
//   s = 1 / (1 + exp(-x))
template <class T>
struct SiluBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 27;

  HD explicit SiluBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    const T s = T(1) / (T(1) + ops::exp(-x));
    return grad * s * (T(1) + x * (T(1) - s));
  }
};

// softplus(x) = if beta * x > threshold then x else log1p(exp(beta * x)) / beta
template <class T>
struct Softplus : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 40;
  T beta;
  T threshold;

  HD explicit Softplus(const Scalars& s)
      : beta(s.template real<T>(0)),
        threshold(s.template real<T>(1)) {}

  HD T operator()(T x) const {
    return beta * x > threshold ? x : ops::log1p(ops::exp(beta * x)) / beta;
  }
};

// softplus/backward/x(grad, x) = if beta * x > threshold then grad else grad / (1 + exp(h0 * x))
template <class T>
struct SoftplusBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 25;
  T beta;
  T threshold;
  T h0;

  HD explicit SoftplusBackwardX(const Scalars& s)
      : beta(s.template real<T>(0)),
        threshold(s.template real<T>(1)),
        h0(s.template real<T>(2)) {}

  HD T operator()(T grad, T x) const {
    return beta * x > threshold ? grad : grad / (T(1) + ops::exp(h0 * x));
  }
};

// softshrink(x) = if x >= h0 and x <= lambd then 0 else if x > 0 then x - lambd else x + lambd
template <class T>
struct Softshrink : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 8;
  T h0;
  T lambd;

  HD explicit Softshrink(const Scalars& s)
      : h0(s.template real<T>(0)),
        lambd(s.template real<T>(1)) {}

  HD T operator()(T x) const {
    return (x >= h0) & (x <= lambd) ? T(0) : x > T(0) ? x - lambd : x + lambd;
  }
};

// softshrink/backward/x(grad, x) = if x >= h0 and x <= lambd then 0 else grad
template <class T>
struct SoftshrinkBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;
  T h0;
  T lambd;

  HD explicit SoftshrinkBackwardX(const Scalars& s)
      : h0(s.template real<T>(0)),
        lambd(s.template real<T>(1)) {}

  HD T operator()(T grad, T x) const { return (x >= h0) & (x <= lambd) ? T(0) : grad; }
};

// softsign(x) = x / (1 + abs(x))
template <class T>
struct Softsign : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 6;

  HD explicit Softsign(const Scalars&) {}

  HD T operator()(T x) const { return x / (R(1) + ops::abs(x)); }
};

// softsign/backward/x(grad, x) = (grad + abs(x) * (grad - sgn(x) * real(conj(grad) * sgn(x)))) /
//     (1 + abs(x))^2
template <class T>
struct SoftsignBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 80;

  HD explicit SoftsignBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const {
    return (grad + ops::abs(x) * (grad - ops::sgn(x) * ops::real(ops::conj(grad) * ops::sgn(x))))
        / ops::square(T(1) + ops::abs(x));
  }
};

// tanhshrink(x) = x - tanh(x)
template <class T>
struct Tanhshrink : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 17;

  HD explicit Tanhshrink(const Scalars&) {}

  HD T operator()(T x) const { return x - ops::tanh(x); }
};

// tanhshrink/backward/x(grad, x) = grad * tanh(x)^2
template <class T>
struct TanhshrinkBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 21;

  HD explicit TanhshrinkBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::square(ops::tanh(x)); }
};

// threshold(x) = if x <= threshold then value else x
template <class T>
struct Threshold : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 2;
  T threshold;
  T value_;

  HD explicit Threshold(const Scalars& s)
      : threshold(s.template real<T>(0)),
        value_(s.template real<T>(1)) {}

  HD T operator()(T x) const { return x <= threshold ? value_ : x; }
};

// threshold/backward/x(grad, x) = if x <= threshold then 0 else grad
template <class T>
struct ThresholdBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;
  T threshold;

  HD explicit ThresholdBackwardX(const Scalars& s) : threshold(s.template real<T>(0)) {}

  HD T operator()(T grad, T x) const { return x <= threshold ? T(0) : grad; }
};

constexpr Row rows[] = {
    {"celu", DType::Float32, pointwise<Celu<float>>},
    {"celu", DType::Float64, pointwise<Celu<double>>},
    {"celu", DType::Float16, pointwise_narrow<Half, Celu<float>>, true},
    {"celu", DType::BFloat16, pointwise_narrow<BFloat16, Celu<float>>, true},
    {"celu/backward/x", DType::Float32, pointwise<CeluBackwardX<float>>},
    {"celu/backward/x", DType::Float64, pointwise<CeluBackwardX<double>>},
    {"celu/backward/x", DType::Float16, pointwise_narrow<Half, CeluBackwardX<float>>, true},
    {"celu/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, CeluBackwardX<float>>, true},
    {"elu", DType::Float32, pointwise<Elu<float>>},
    {"elu", DType::Float64, pointwise<Elu<double>>},
    {"elu", DType::Float16, pointwise_narrow<Half, Elu<float>>, true},
    {"elu", DType::BFloat16, pointwise_narrow<BFloat16, Elu<float>>, true},
    {"elu/backward/x", DType::Float32, pointwise<EluBackwardX<float>>},
    {"elu/backward/x", DType::Float64, pointwise<EluBackwardX<double>>},
    {"elu/backward/x", DType::Float16, pointwise_narrow<Half, EluBackwardX<float>>, true},
    {"elu/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, EluBackwardX<float>>, true},
    {"gelu.none", DType::Float32, pointwise<GeluNone<float>>},
    {"gelu.none", DType::Float64, pointwise<GeluNone<double>>},
    {"gelu.none", DType::Float16, pointwise_narrow<Half, GeluNone<float>>, true},
    {"gelu.none", DType::BFloat16, pointwise_narrow<BFloat16, GeluNone<float>>, true},
    {"gelu.tanh", DType::Float32, pointwise<GeluTanh<float>>},
    {"gelu.tanh", DType::Float64, pointwise<GeluTanh<double>>},
    {"gelu.tanh", DType::Float16, pointwise_narrow<Half, GeluTanh<float>>, true},
    {"gelu.tanh", DType::BFloat16, pointwise_narrow<BFloat16, GeluTanh<float>>, true},
    {"gelu/backward/none.x", DType::Float32, pointwise<GeluBackwardNoneX<float>>},
    {"gelu/backward/none.x", DType::Float64, pointwise<GeluBackwardNoneX<double>>},
    {"gelu/backward/none.x", DType::Float16, pointwise_narrow<Half, GeluBackwardNoneX<float>>,
        true},
    {"gelu/backward/none.x", DType::BFloat16, pointwise_narrow<BFloat16, GeluBackwardNoneX<float>>,
        true},
    {"gelu/backward/tanh.x", DType::Float32, pointwise<GeluBackwardTanhX<float>>},
    {"gelu/backward/tanh.x", DType::Float64, pointwise<GeluBackwardTanhX<double>>},
    {"gelu/backward/tanh.x", DType::Float16, pointwise_narrow<Half, GeluBackwardTanhX<float>>,
        true},
    {"gelu/backward/tanh.x", DType::BFloat16, pointwise_narrow<BFloat16, GeluBackwardTanhX<float>>,
        true},
    {"hardshrink", DType::Float32, pointwise<Hardshrink<float>>},
    {"hardshrink", DType::Float64, pointwise<Hardshrink<double>>},
    {"hardshrink", DType::Float16, pointwise_narrow<Half, Hardshrink<float>>, true},
    {"hardshrink", DType::BFloat16, pointwise_narrow<BFloat16, Hardshrink<float>>, true},
    {"hardshrink/backward/x", DType::Float32, pointwise<HardshrinkBackwardX<float>>},
    {"hardshrink/backward/x", DType::Float64, pointwise<HardshrinkBackwardX<double>>},
    {"hardshrink/backward/x", DType::Float16, pointwise_narrow<Half, HardshrinkBackwardX<float>>,
        true},
    {"hardshrink/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        HardshrinkBackwardX<float>>, true},
    {"hardsigmoid", DType::Float32, pointwise<Hardsigmoid<float>>},
    {"hardsigmoid", DType::Float64, pointwise<Hardsigmoid<double>>},
    {"hardsigmoid", DType::Float16, pointwise_narrow<Half, Hardsigmoid<float>>, true},
    {"hardsigmoid", DType::BFloat16, pointwise_narrow<BFloat16, Hardsigmoid<float>>, true},
    {"hardsigmoid/backward/x", DType::Float32, pointwise<HardsigmoidBackwardX<float>>},
    {"hardsigmoid/backward/x", DType::Float64, pointwise<HardsigmoidBackwardX<double>>},
    {"hardsigmoid/backward/x", DType::Float16, pointwise_narrow<Half, HardsigmoidBackwardX<float>>,
        true},
    {"hardsigmoid/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        HardsigmoidBackwardX<float>>, true},
    {"hardswish", DType::Float32, pointwise<Hardswish<float>>},
    {"hardswish", DType::Float64, pointwise<Hardswish<double>>},
    {"hardswish", DType::Float16, pointwise_narrow<Half, Hardswish<float>>, true},
    {"hardswish", DType::BFloat16, pointwise_narrow<BFloat16, Hardswish<float>>, true},
    {"hardswish/backward/x", DType::Float32, pointwise<HardswishBackwardX<float>>},
    {"hardswish/backward/x", DType::Float64, pointwise<HardswishBackwardX<double>>},
    {"hardswish/backward/x", DType::Float16, pointwise_narrow<Half, HardswishBackwardX<float>>,
        true},
    {"hardswish/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        HardswishBackwardX<float>>, true},
    {"hardtanh", DType::Int32, pointwise<Hardtanh<int32_t>>},
    {"hardtanh", DType::Int64, pointwise<Hardtanh<int64_t>>},
    {"hardtanh", DType::Float32, pointwise<Hardtanh<float>>},
    {"hardtanh", DType::Float64, pointwise<Hardtanh<double>>},
    {"hardtanh", DType::Float16, pointwise_narrow<Half, Hardtanh<float>>, true},
    {"hardtanh", DType::BFloat16, pointwise_narrow<BFloat16, Hardtanh<float>>, true},
    {"hardtanh/backward/x", DType::Float32, pointwise<HardtanhBackwardX<float>>},
    {"hardtanh/backward/x", DType::Float64, pointwise<HardtanhBackwardX<double>>},
    {"hardtanh/backward/x", DType::Float16, pointwise_narrow<Half, HardtanhBackwardX<float>>, true},
    {"hardtanh/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, HardtanhBackwardX<float>>,
        true},
    {"leaky_relu", DType::Float32, pointwise<LeakyRelu<float>>},
    {"leaky_relu", DType::Float64, pointwise<LeakyRelu<double>>},
    {"leaky_relu", DType::Float16, pointwise_narrow<Half, LeakyRelu<float>>, true},
    {"leaky_relu", DType::BFloat16, pointwise_narrow<BFloat16, LeakyRelu<float>>, true},
    {"leaky_relu/backward/x", DType::Float32, pointwise<LeakyReluBackwardX<float>>},
    {"leaky_relu/backward/x", DType::Float64, pointwise<LeakyReluBackwardX<double>>},
    {"leaky_relu/backward/x", DType::Float16, pointwise_narrow<Half, LeakyReluBackwardX<float>>,
        true},
    {"leaky_relu/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        LeakyReluBackwardX<float>>, true},
    {"logsigmoid", DType::Float32, pointwise<Logsigmoid<float>>},
    {"logsigmoid", DType::Float64, pointwise<Logsigmoid<double>>},
    {"logsigmoid", DType::Float16, pointwise_narrow<Half, Logsigmoid<float>>, true},
    {"logsigmoid", DType::BFloat16, pointwise_narrow<BFloat16, Logsigmoid<float>>, true},
    {"logsigmoid/backward/x", DType::Float32, pointwise<LogsigmoidBackwardX<float>>},
    {"logsigmoid/backward/x", DType::Float64, pointwise<LogsigmoidBackwardX<double>>},
    {"logsigmoid/backward/x", DType::Float16, pointwise_narrow<Half, LogsigmoidBackwardX<float>>,
        true},
    {"logsigmoid/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        LogsigmoidBackwardX<float>>, true},
    {"mish", DType::Float32, pointwise<Mish<float>>},
    {"mish", DType::Float64, pointwise<Mish<double>>},
    {"mish", DType::Float16, pointwise_narrow<Half, Mish<float>>, true},
    {"mish", DType::BFloat16, pointwise_narrow<BFloat16, Mish<float>>, true},
    {"mish/backward/x", DType::Float32, pointwise<MishBackwardX<float>>},
    {"mish/backward/x", DType::Float64, pointwise<MishBackwardX<double>>},
    {"mish/backward/x", DType::Float16, pointwise_narrow<Half, MishBackwardX<float>>, true},
    {"mish/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, MishBackwardX<float>>, true},
    {"relu", DType::Int32, pointwise<Relu<int32_t>>},
    {"relu", DType::Int64, pointwise<Relu<int64_t>>},
    {"relu", DType::Float32, pointwise<Relu<float>>},
    {"relu", DType::Float64, pointwise<Relu<double>>},
    {"relu", DType::Float16, pointwise_narrow<Half, Relu<float>>, true},
    {"relu", DType::BFloat16, pointwise_narrow<BFloat16, Relu<float>>, true},
    {"relu/backward/x", DType::Float32, pointwise<ReluBackwardX<float>>},
    {"relu/backward/x", DType::Float64, pointwise<ReluBackwardX<double>>},
    {"relu/backward/x", DType::Float16, pointwise_narrow<Half, ReluBackwardX<float>>, true},
    {"relu/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, ReluBackwardX<float>>, true},
    {"relu6", DType::Int32, pointwise<Relu6<int32_t>>},
    {"relu6", DType::Int64, pointwise<Relu6<int64_t>>},
    {"relu6", DType::Float32, pointwise<Relu6<float>>},
    {"relu6", DType::Float64, pointwise<Relu6<double>>},
    {"relu6", DType::Float16, pointwise_narrow<Half, Relu6<float>>, true},
    {"relu6", DType::BFloat16, pointwise_narrow<BFloat16, Relu6<float>>, true},
    {"relu6/backward/x", DType::Float32, pointwise<Relu6BackwardX<float>>},
    {"relu6/backward/x", DType::Float64, pointwise<Relu6BackwardX<double>>},
    {"relu6/backward/x", DType::Float16, pointwise_narrow<Half, Relu6BackwardX<float>>, true},
    {"relu6/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Relu6BackwardX<float>>, true},
    {"selu", DType::Float32, pointwise<Selu<float>>},
    {"selu", DType::Float64, pointwise<Selu<double>>},
    {"selu", DType::Float16, pointwise_narrow<Half, Selu<float>>, true},
    {"selu", DType::BFloat16, pointwise_narrow<BFloat16, Selu<float>>, true},
    {"selu/backward/x", DType::Float32, pointwise<SeluBackwardX<float>>},
    {"selu/backward/x", DType::Float64, pointwise<SeluBackwardX<double>>},
    {"selu/backward/x", DType::Float16, pointwise_narrow<Half, SeluBackwardX<float>>, true},
    {"selu/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SeluBackwardX<float>>, true},
    {"sigmoid", DType::Float32, pointwise<Sigmoid<float>>},
    {"sigmoid", DType::Float64, pointwise<Sigmoid<double>>},
    {"sigmoid", DType::Complex64, pointwise<Sigmoid<fluxion::Complex<float>>>},
    {"sigmoid", DType::Complex128, pointwise<Sigmoid<fluxion::Complex<double>>>},
    {"sigmoid", DType::Float16, pointwise_narrow<Half, Sigmoid<float>>, true},
    {"sigmoid", DType::BFloat16, pointwise_narrow<BFloat16, Sigmoid<float>>, true},
    {"sigmoid/backward/x", DType::Float32, pointwise<SigmoidBackwardX<float>>},
    {"sigmoid/backward/x", DType::Float64, pointwise<SigmoidBackwardX<double>>},
    {"sigmoid/backward/x", DType::Float16, pointwise_narrow<Half, SigmoidBackwardX<float>>, true},
    {"sigmoid/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SigmoidBackwardX<float>>,
        true},
    {"silu", DType::Float32, pointwise<Silu<float>>},
    {"silu", DType::Float64, pointwise<Silu<double>>},
    {"silu", DType::Complex64, pointwise<Silu<fluxion::Complex<float>>>},
    {"silu", DType::Complex128, pointwise<Silu<fluxion::Complex<double>>>},
    {"silu", DType::Float16, pointwise_narrow<Half, Silu<float>>, true},
    {"silu", DType::BFloat16, pointwise_narrow<BFloat16, Silu<float>>, true},
    {"silu/backward/x", DType::Float32, pointwise<SiluBackwardX<float>>},
    {"silu/backward/x", DType::Float64, pointwise<SiluBackwardX<double>>},
    {"silu/backward/x", DType::Float16, pointwise_narrow<Half, SiluBackwardX<float>>, true},
    {"silu/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SiluBackwardX<float>>, true},
    {"softplus", DType::Float32, pointwise<Softplus<float>>},
    {"softplus", DType::Float64, pointwise<Softplus<double>>},
    {"softplus", DType::Float16, pointwise_narrow<Half, Softplus<float>>, true},
    {"softplus", DType::BFloat16, pointwise_narrow<BFloat16, Softplus<float>>, true},
    {"softplus/backward/x", DType::Float32, pointwise<SoftplusBackwardX<float>>},
    {"softplus/backward/x", DType::Float64, pointwise<SoftplusBackwardX<double>>},
    {"softplus/backward/x", DType::Float16, pointwise_narrow<Half, SoftplusBackwardX<float>>, true},
    {"softplus/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SoftplusBackwardX<float>>,
        true},
    {"softshrink", DType::Float32, pointwise<Softshrink<float>>},
    {"softshrink", DType::Float64, pointwise<Softshrink<double>>},
    {"softshrink", DType::Float16, pointwise_narrow<Half, Softshrink<float>>, true},
    {"softshrink", DType::BFloat16, pointwise_narrow<BFloat16, Softshrink<float>>, true},
    {"softshrink/backward/x", DType::Float32, pointwise<SoftshrinkBackwardX<float>>},
    {"softshrink/backward/x", DType::Float64, pointwise<SoftshrinkBackwardX<double>>},
    {"softshrink/backward/x", DType::Float16, pointwise_narrow<Half, SoftshrinkBackwardX<float>>,
        true},
    {"softshrink/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        SoftshrinkBackwardX<float>>, true},
    {"softsign", DType::Float32, pointwise<Softsign<float>>},
    {"softsign", DType::Float64, pointwise<Softsign<double>>},
    {"softsign", DType::Complex64, pointwise<Softsign<fluxion::Complex<float>>>},
    {"softsign", DType::Complex128, pointwise<Softsign<fluxion::Complex<double>>>},
    {"softsign", DType::Float16, pointwise_narrow<Half, Softsign<float>>, true},
    {"softsign", DType::BFloat16, pointwise_narrow<BFloat16, Softsign<float>>, true},
    {"softsign/backward/x", DType::Float32, pointwise<SoftsignBackwardX<float>>},
    {"softsign/backward/x", DType::Float64, pointwise<SoftsignBackwardX<double>>},
    {"softsign/backward/x", DType::Float16, pointwise_narrow<Half, SoftsignBackwardX<float>>, true},
    {"softsign/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SoftsignBackwardX<float>>,
        true},
    {"tanhshrink", DType::Float32, pointwise<Tanhshrink<float>>},
    {"tanhshrink", DType::Float64, pointwise<Tanhshrink<double>>},
    {"tanhshrink", DType::Complex64, pointwise<Tanhshrink<fluxion::Complex<float>>>},
    {"tanhshrink", DType::Complex128, pointwise<Tanhshrink<fluxion::Complex<double>>>},
    {"tanhshrink", DType::Float16, pointwise_narrow<Half, Tanhshrink<float>>, true},
    {"tanhshrink", DType::BFloat16, pointwise_narrow<BFloat16, Tanhshrink<float>>, true},
    {"tanhshrink/backward/x", DType::Float32, pointwise<TanhshrinkBackwardX<float>>},
    {"tanhshrink/backward/x", DType::Float64, pointwise<TanhshrinkBackwardX<double>>},
    {"tanhshrink/backward/x", DType::Float16, pointwise_narrow<Half, TanhshrinkBackwardX<float>>,
        true},
    {"tanhshrink/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        TanhshrinkBackwardX<float>>, true},
    {"threshold", DType::Int32, pointwise<Threshold<int32_t>>},
    {"threshold", DType::Int64, pointwise<Threshold<int64_t>>},
    {"threshold", DType::Float32, pointwise<Threshold<float>>},
    {"threshold", DType::Float64, pointwise<Threshold<double>>},
    {"threshold", DType::Float16, pointwise_narrow<Half, Threshold<float>>, true},
    {"threshold", DType::BFloat16, pointwise_narrow<BFloat16, Threshold<float>>, true},
    {"threshold/backward/x", DType::Float32, pointwise<ThresholdBackwardX<float>>},
    {"threshold/backward/x", DType::Float64, pointwise<ThresholdBackwardX<double>>},
    {"threshold/backward/x", DType::Float16, pointwise_narrow<Half, ThresholdBackwardX<float>>,
        true},
    {"threshold/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ThresholdBackwardX<float>>, true},
};

}  // namespace

extern const Table activation_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
