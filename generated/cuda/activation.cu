// Generated from ops/activation.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_celu_f32, pointwise, fluxion::cuda::Celu<float>)
KERNEL(fluxion_celu_f64, pointwise, fluxion::cuda::Celu<double>)
KERNEL(fluxion_celu_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Celu<float>>)
KERNEL(fluxion_celu_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Celu<float>>)
KERNEL(fluxion_celu_backward_x_f32, pointwise, fluxion::cuda::CeluBackwardX<float>)
KERNEL(fluxion_celu_backward_x_f64, pointwise, fluxion::cuda::CeluBackwardX<double>)
KERNEL(fluxion_celu_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::CeluBackwardX<float>>)
KERNEL(fluxion_celu_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::CeluBackwardX<float>>)
KERNEL(fluxion_elu_f32, pointwise, fluxion::cuda::Elu<float>)
KERNEL(fluxion_elu_f64, pointwise, fluxion::cuda::Elu<double>)
KERNEL(fluxion_elu_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Elu<float>>)
KERNEL(fluxion_elu_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Elu<float>>)
KERNEL(fluxion_elu_backward_x_f32, pointwise, fluxion::cuda::EluBackwardX<float>)
KERNEL(fluxion_elu_backward_x_f64, pointwise, fluxion::cuda::EluBackwardX<double>)
KERNEL(fluxion_elu_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::EluBackwardX<float>>)
KERNEL(fluxion_elu_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::EluBackwardX<float>>)
KERNEL(fluxion_gelu_none_f32, pointwise, fluxion::cuda::GeluNone<float>)
KERNEL(fluxion_gelu_none_f64, pointwise, fluxion::cuda::GeluNone<double>)
KERNEL(fluxion_gelu_none_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::GeluNone<float>>)
KERNEL(fluxion_gelu_none_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::GeluNone<float>>)
KERNEL(fluxion_gelu_tanh_f32, pointwise, fluxion::cuda::GeluTanh<float>)
KERNEL(fluxion_gelu_tanh_f64, pointwise, fluxion::cuda::GeluTanh<double>)
KERNEL(fluxion_gelu_tanh_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::GeluTanh<float>>)
KERNEL(fluxion_gelu_tanh_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::GeluTanh<float>>)
KERNEL(fluxion_gelu_backward_none_x_f32, pointwise, fluxion::cuda::GeluBackwardNoneX<float>)
KERNEL(fluxion_gelu_backward_none_x_f64, pointwise, fluxion::cuda::GeluBackwardNoneX<double>)
KERNEL(fluxion_gelu_backward_none_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::GeluBackwardNoneX<float>>)
KERNEL(fluxion_gelu_backward_none_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::GeluBackwardNoneX<float>>)
KERNEL(fluxion_gelu_backward_tanh_x_f32, pointwise, fluxion::cuda::GeluBackwardTanhX<float>)
KERNEL(fluxion_gelu_backward_tanh_x_f64, pointwise, fluxion::cuda::GeluBackwardTanhX<double>)
KERNEL(fluxion_gelu_backward_tanh_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::GeluBackwardTanhX<float>>)
KERNEL(fluxion_gelu_backward_tanh_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::GeluBackwardTanhX<float>>)
KERNEL(fluxion_hardshrink_f32, pointwise, fluxion::cuda::Hardshrink<float>)
KERNEL(fluxion_hardshrink_f64, pointwise, fluxion::cuda::Hardshrink<double>)
KERNEL(fluxion_hardshrink_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Hardshrink<float>>)
KERNEL(fluxion_hardshrink_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Hardshrink<float>>)
KERNEL(fluxion_hardshrink_backward_x_f32, pointwise, fluxion::cuda::HardshrinkBackwardX<float>)
KERNEL(fluxion_hardshrink_backward_x_f64, pointwise, fluxion::cuda::HardshrinkBackwardX<double>)
KERNEL(fluxion_hardshrink_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::HardshrinkBackwardX<float>>)
KERNEL(fluxion_hardshrink_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::HardshrinkBackwardX<float>>)
KERNEL(fluxion_hardsigmoid_f32, pointwise, fluxion::cuda::Hardsigmoid<float>)
KERNEL(fluxion_hardsigmoid_f64, pointwise, fluxion::cuda::Hardsigmoid<double>)
KERNEL(fluxion_hardsigmoid_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Hardsigmoid<float>>)
KERNEL(fluxion_hardsigmoid_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Hardsigmoid<float>>)
KERNEL(fluxion_hardsigmoid_backward_x_f32, pointwise, fluxion::cuda::HardsigmoidBackwardX<float>)
KERNEL(fluxion_hardsigmoid_backward_x_f64, pointwise, fluxion::cuda::HardsigmoidBackwardX<double>)
KERNEL(fluxion_hardsigmoid_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::HardsigmoidBackwardX<float>>)
KERNEL(fluxion_hardsigmoid_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::HardsigmoidBackwardX<float>>)
KERNEL(fluxion_hardswish_f32, pointwise, fluxion::cuda::Hardswish<float>)
KERNEL(fluxion_hardswish_f64, pointwise, fluxion::cuda::Hardswish<double>)
KERNEL(fluxion_hardswish_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Hardswish<float>>)
KERNEL(fluxion_hardswish_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Hardswish<float>>)
KERNEL(fluxion_hardswish_backward_x_f32, pointwise, fluxion::cuda::HardswishBackwardX<float>)
KERNEL(fluxion_hardswish_backward_x_f64, pointwise, fluxion::cuda::HardswishBackwardX<double>)
KERNEL(fluxion_hardswish_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::HardswishBackwardX<float>>)
KERNEL(fluxion_hardswish_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::HardswishBackwardX<float>>)
KERNEL(fluxion_hardtanh_i32, pointwise, fluxion::cuda::Hardtanh<int32_t>)
KERNEL(fluxion_hardtanh_i64, pointwise, fluxion::cuda::Hardtanh<int64_t>)
KERNEL(fluxion_hardtanh_f32, pointwise, fluxion::cuda::Hardtanh<float>)
KERNEL(fluxion_hardtanh_f64, pointwise, fluxion::cuda::Hardtanh<double>)
KERNEL(fluxion_hardtanh_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Hardtanh<float>>)
KERNEL(fluxion_hardtanh_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Hardtanh<float>>)
KERNEL(fluxion_hardtanh_backward_x_f32, pointwise, fluxion::cuda::HardtanhBackwardX<float>)
KERNEL(fluxion_hardtanh_backward_x_f64, pointwise, fluxion::cuda::HardtanhBackwardX<double>)
KERNEL(fluxion_hardtanh_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::HardtanhBackwardX<float>>)
KERNEL(fluxion_hardtanh_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::HardtanhBackwardX<float>>)
KERNEL(fluxion_leaky_relu_f32, pointwise, fluxion::cuda::LeakyRelu<float>)
KERNEL(fluxion_leaky_relu_f64, pointwise, fluxion::cuda::LeakyRelu<double>)
KERNEL(fluxion_leaky_relu_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LeakyRelu<float>>)
KERNEL(fluxion_leaky_relu_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LeakyRelu<float>>)
KERNEL(fluxion_leaky_relu_backward_x_f32, pointwise, fluxion::cuda::LeakyReluBackwardX<float>)
KERNEL(fluxion_leaky_relu_backward_x_f64, pointwise, fluxion::cuda::LeakyReluBackwardX<double>)
KERNEL(fluxion_leaky_relu_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LeakyReluBackwardX<float>>)
KERNEL(fluxion_leaky_relu_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LeakyReluBackwardX<float>>)
KERNEL(fluxion_logsigmoid_f32, pointwise, fluxion::cuda::Logsigmoid<float>)
KERNEL(fluxion_logsigmoid_f64, pointwise, fluxion::cuda::Logsigmoid<double>)
KERNEL(fluxion_logsigmoid_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Logsigmoid<float>>)
KERNEL(fluxion_logsigmoid_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Logsigmoid<float>>)
KERNEL(fluxion_logsigmoid_backward_x_f32, pointwise, fluxion::cuda::LogsigmoidBackwardX<float>)
KERNEL(fluxion_logsigmoid_backward_x_f64, pointwise, fluxion::cuda::LogsigmoidBackwardX<double>)
KERNEL(fluxion_logsigmoid_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogsigmoidBackwardX<float>>)
KERNEL(fluxion_logsigmoid_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogsigmoidBackwardX<float>>)
KERNEL(fluxion_mish_f32, pointwise, fluxion::cuda::Mish<float>)
KERNEL(fluxion_mish_f64, pointwise, fluxion::cuda::Mish<double>)
KERNEL(fluxion_mish_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Mish<float>>)
KERNEL(fluxion_mish_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Mish<float>>)
KERNEL(fluxion_mish_backward_x_f32, pointwise, fluxion::cuda::MishBackwardX<float>)
KERNEL(fluxion_mish_backward_x_f64, pointwise, fluxion::cuda::MishBackwardX<double>)
KERNEL(fluxion_mish_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MishBackwardX<float>>)
KERNEL(fluxion_mish_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MishBackwardX<float>>)
KERNEL(fluxion_relu_i32, pointwise, fluxion::cuda::Relu<int32_t>)
KERNEL(fluxion_relu_i64, pointwise, fluxion::cuda::Relu<int64_t>)
KERNEL(fluxion_relu_f32, pointwise, fluxion::cuda::Relu<float>)
KERNEL(fluxion_relu_f64, pointwise, fluxion::cuda::Relu<double>)
KERNEL(fluxion_relu_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Relu<float>>)
KERNEL(fluxion_relu_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Relu<float>>)
KERNEL(fluxion_relu_backward_x_f32, pointwise, fluxion::cuda::ReluBackwardX<float>)
KERNEL(fluxion_relu_backward_x_f64, pointwise, fluxion::cuda::ReluBackwardX<double>)
KERNEL(fluxion_relu_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ReluBackwardX<float>>)
KERNEL(fluxion_relu_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ReluBackwardX<float>>)
KERNEL(fluxion_relu6_i32, pointwise, fluxion::cuda::Relu6<int32_t>)
KERNEL(fluxion_relu6_i64, pointwise, fluxion::cuda::Relu6<int64_t>)
KERNEL(fluxion_relu6_f32, pointwise, fluxion::cuda::Relu6<float>)
KERNEL(fluxion_relu6_f64, pointwise, fluxion::cuda::Relu6<double>)
KERNEL(fluxion_relu6_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Relu6<float>>)
KERNEL(fluxion_relu6_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Relu6<float>>)
KERNEL(fluxion_relu6_backward_x_f32, pointwise, fluxion::cuda::Relu6BackwardX<float>)
KERNEL(fluxion_relu6_backward_x_f64, pointwise, fluxion::cuda::Relu6BackwardX<double>)
KERNEL(fluxion_relu6_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Relu6BackwardX<float>>)
KERNEL(fluxion_relu6_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Relu6BackwardX<float>>)
KERNEL(fluxion_selu_f32, pointwise, fluxion::cuda::Selu<float>)
KERNEL(fluxion_selu_f64, pointwise, fluxion::cuda::Selu<double>)
KERNEL(fluxion_selu_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Selu<float>>)
KERNEL(fluxion_selu_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Selu<float>>)
KERNEL(fluxion_selu_backward_x_f32, pointwise, fluxion::cuda::SeluBackwardX<float>)
KERNEL(fluxion_selu_backward_x_f64, pointwise, fluxion::cuda::SeluBackwardX<double>)
KERNEL(fluxion_selu_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SeluBackwardX<float>>)
KERNEL(fluxion_selu_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SeluBackwardX<float>>)
KERNEL(fluxion_sigmoid_f32, pointwise, fluxion::cuda::Sigmoid<float>)
KERNEL(fluxion_sigmoid_f64, pointwise, fluxion::cuda::Sigmoid<double>)
KERNEL(fluxion_sigmoid_c64, pointwise, fluxion::cuda::Sigmoid<fluxion::Complex<float>>)
KERNEL(fluxion_sigmoid_c128, pointwise, fluxion::cuda::Sigmoid<fluxion::Complex<double>>)
KERNEL(fluxion_sigmoid_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sigmoid<float>>)
KERNEL(fluxion_sigmoid_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sigmoid<float>>)
KERNEL(fluxion_sigmoid_backward_x_f32, pointwise, fluxion::cuda::SigmoidBackwardX<float>)
KERNEL(fluxion_sigmoid_backward_x_f64, pointwise, fluxion::cuda::SigmoidBackwardX<double>)
KERNEL(fluxion_sigmoid_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SigmoidBackwardX<float>>)
KERNEL(fluxion_sigmoid_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SigmoidBackwardX<float>>)
KERNEL(fluxion_silu_f32, pointwise, fluxion::cuda::Silu<float>)
KERNEL(fluxion_silu_f64, pointwise, fluxion::cuda::Silu<double>)
KERNEL(fluxion_silu_c64, pointwise, fluxion::cuda::Silu<fluxion::Complex<float>>)
KERNEL(fluxion_silu_c128, pointwise, fluxion::cuda::Silu<fluxion::Complex<double>>)
KERNEL(fluxion_silu_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Silu<float>>)
KERNEL(fluxion_silu_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Silu<float>>)
KERNEL(fluxion_silu_backward_x_f32, pointwise, fluxion::cuda::SiluBackwardX<float>)
KERNEL(fluxion_silu_backward_x_f64, pointwise, fluxion::cuda::SiluBackwardX<double>)
KERNEL(fluxion_silu_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SiluBackwardX<float>>)
KERNEL(fluxion_silu_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SiluBackwardX<float>>)
KERNEL(fluxion_softplus_f32, pointwise, fluxion::cuda::Softplus<float>)
KERNEL(fluxion_softplus_f64, pointwise, fluxion::cuda::Softplus<double>)
KERNEL(fluxion_softplus_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Softplus<float>>)
KERNEL(fluxion_softplus_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Softplus<float>>)
KERNEL(fluxion_softplus_backward_x_f32, pointwise, fluxion::cuda::SoftplusBackwardX<float>)
KERNEL(fluxion_softplus_backward_x_f64, pointwise, fluxion::cuda::SoftplusBackwardX<double>)
KERNEL(fluxion_softplus_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SoftplusBackwardX<float>>)
KERNEL(fluxion_softplus_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SoftplusBackwardX<float>>)
KERNEL(fluxion_softshrink_f32, pointwise, fluxion::cuda::Softshrink<float>)
KERNEL(fluxion_softshrink_f64, pointwise, fluxion::cuda::Softshrink<double>)
KERNEL(fluxion_softshrink_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Softshrink<float>>)
KERNEL(fluxion_softshrink_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Softshrink<float>>)
KERNEL(fluxion_softshrink_backward_x_f32, pointwise, fluxion::cuda::SoftshrinkBackwardX<float>)
KERNEL(fluxion_softshrink_backward_x_f64, pointwise, fluxion::cuda::SoftshrinkBackwardX<double>)
KERNEL(fluxion_softshrink_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SoftshrinkBackwardX<float>>)
KERNEL(fluxion_softshrink_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SoftshrinkBackwardX<float>>)
KERNEL(fluxion_softsign_f32, pointwise, fluxion::cuda::Softsign<float>)
KERNEL(fluxion_softsign_f64, pointwise, fluxion::cuda::Softsign<double>)
KERNEL(fluxion_softsign_c64, pointwise, fluxion::cuda::Softsign<fluxion::Complex<float>>)
KERNEL(fluxion_softsign_c128, pointwise, fluxion::cuda::Softsign<fluxion::Complex<double>>)
KERNEL(fluxion_softsign_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Softsign<float>>)
KERNEL(fluxion_softsign_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Softsign<float>>)
KERNEL(fluxion_softsign_backward_x_f32, pointwise, fluxion::cuda::SoftsignBackwardX<float>)
KERNEL(fluxion_softsign_backward_x_f64, pointwise, fluxion::cuda::SoftsignBackwardX<double>)
KERNEL(fluxion_softsign_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SoftsignBackwardX<float>>)
KERNEL(fluxion_softsign_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SoftsignBackwardX<float>>)
KERNEL(fluxion_tanhshrink_f32, pointwise, fluxion::cuda::Tanhshrink<float>)
KERNEL(fluxion_tanhshrink_f64, pointwise, fluxion::cuda::Tanhshrink<double>)
KERNEL(fluxion_tanhshrink_c64, pointwise, fluxion::cuda::Tanhshrink<fluxion::Complex<float>>)
KERNEL(fluxion_tanhshrink_c128, pointwise, fluxion::cuda::Tanhshrink<fluxion::Complex<double>>)
KERNEL(fluxion_tanhshrink_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Tanhshrink<float>>)
KERNEL(fluxion_tanhshrink_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Tanhshrink<float>>)
KERNEL(fluxion_tanhshrink_backward_x_f32, pointwise, fluxion::cuda::TanhshrinkBackwardX<float>)
KERNEL(fluxion_tanhshrink_backward_x_f64, pointwise, fluxion::cuda::TanhshrinkBackwardX<double>)
KERNEL(fluxion_tanhshrink_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::TanhshrinkBackwardX<float>>)
KERNEL(fluxion_tanhshrink_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::TanhshrinkBackwardX<float>>)
KERNEL(fluxion_threshold_i32, pointwise, fluxion::cuda::Threshold<int32_t>)
KERNEL(fluxion_threshold_i64, pointwise, fluxion::cuda::Threshold<int64_t>)
KERNEL(fluxion_threshold_f32, pointwise, fluxion::cuda::Threshold<float>)
KERNEL(fluxion_threshold_f64, pointwise, fluxion::cuda::Threshold<double>)
KERNEL(fluxion_threshold_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Threshold<float>>)
KERNEL(fluxion_threshold_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Threshold<float>>)
KERNEL(fluxion_threshold_backward_x_f32, pointwise, fluxion::cuda::ThresholdBackwardX<float>)
KERNEL(fluxion_threshold_backward_x_f64, pointwise, fluxion::cuda::ThresholdBackwardX<double>)
KERNEL(fluxion_threshold_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ThresholdBackwardX<float>>)
KERNEL(fluxion_threshold_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ThresholdBackwardX<float>>)
