// Generated from ops/optimization.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// adam_step(x, mean, square) = x + rate * mean / (sqrt(square) * scale + eps)
template <class T>
struct AdamStep : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 12;
  T rate;
  T scale;
  T eps;

  HD explicit AdamStep(const Scalars& s)
      : rate(s.template real<T>(0)),
        scale(s.template real<T>(1)),
        eps(s.template real<T>(2)) {}

  HD T operator()(T x, T mean, T square) const {
    return x + rate * mean / (ops::sqrt(square) * scale + eps);
  }
};

// adam_step/backward/mean(grad, square) = grad * (1 / (sqrt(square) * scale + eps) * rate)
template <class T>
struct AdamStepBackwardMean : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 12;
  T scale;
  T eps;
  T rate;

  HD explicit AdamStepBackwardMean(const Scalars& s)
      : scale(s.template real<T>(0)),
        eps(s.template real<T>(1)),
        rate(s.template real<T>(2)) {}

  HD T operator()(T grad, T square) const {
    return grad * (T(1) / (ops::sqrt(square) * scale + eps) * rate);
  }
};

// adam_step/backward/square(grad, mean, square) = -(grad * (rate * mean / (sqrt(square) * scale +
//     eps) / (sqrt(square) * scale + eps) * (scale * (0.5 / sqrt(square)))))
template <class T>
struct AdamStepBackwardSquare : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 33;
  T rate;
  T scale;
  T eps;

  HD explicit AdamStepBackwardSquare(const Scalars& s)
      : rate(s.template real<T>(0)),
        scale(s.template real<T>(1)),
        eps(s.template real<T>(2)) {}

  HD T operator()(T grad, T mean, T square) const {
    return -(grad
        * (rate * mean / (ops::sqrt(square) * scale + eps) / (ops::sqrt(square) * scale + eps)
        * (scale * (T(0.5) / ops::sqrt(square)))));
  }
};

// adam_step/backward/mean+square(grad, mean, square):
//   mean = grad * (1 / (sqrt(square) * scale + eps) * rate)
//   square = -(grad * (rate * mean / (sqrt(square) * scale + eps) / (sqrt(square) * scale + eps) *
//       (scale * (0.5 / sqrt(square)))))
template <class T>
struct AdamStepBackwardMeanSquare : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 45;
  T scale;
  T eps;
  T rate;

  HD explicit AdamStepBackwardMeanSquare(const Scalars& s)
      : scale(s.template real<T>(0)),
        eps(s.template real<T>(1)),
        rate(s.template real<T>(2)) {}

  HD void operator()(T grad, T mean, T square, T& grad_mean, T& grad_square) const {
    grad_mean = grad * (T(1) / (ops::sqrt(square) * scale + eps) * rate);
    grad_square
        = -(grad * (rate * mean / (ops::sqrt(square) * scale + eps)
        / (ops::sqrt(square) * scale + eps) * (scale * (T(0.5) / ops::sqrt(square)))));
  }
};

// decay_add(x, grads) = beta * x + alpha * grads
template <class T>
struct DecayAdd : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;
  T beta;
  T alpha;

  HD explicit DecayAdd(const Scalars& s)
      : beta(s.template real<T>(0)),
        alpha(s.template real<T>(1)) {}

  HD T operator()(T x, T grads) const { return beta * x + alpha * grads; }
};

// decay_add/backward/x(grad) = grad * beta
template <class T>
struct DecayAddBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  T beta;

  HD explicit DecayAddBackwardX(const Scalars& s) : beta(s.template real<T>(0)) {}

  HD T operator()(T grad) const { return grad * beta; }
};

// decay_add/backward/grads(grad) = grad * alpha
template <class T>
struct DecayAddBackwardGrads : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  T alpha;

  HD explicit DecayAddBackwardGrads(const Scalars& s) : alpha(s.template real<T>(0)) {}

  HD T operator()(T grad) const { return grad * alpha; }
};

// decay_add/backward/x+grads(grad):
//   x = grad * beta
//   grads = grad * alpha
template <class T>
struct DecayAddBackwardXGrads : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T>;
  static constexpr int cost = 2;
  T beta;
  T alpha;

  HD explicit DecayAddBackwardXGrads(const Scalars& s)
      : beta(s.template real<T>(0)),
        alpha(s.template real<T>(1)) {}

  HD void operator()(T grad, T& grad_x, T& grad_grads) const {
    grad_x = grad * beta;
    grad_grads = grad * alpha;
  }
};

// decay_square(x, grads) = beta * x + h0 * grads * grads
template <class T>
struct DecaySquare : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;
  T beta;
  T h0;

  HD explicit DecaySquare(const Scalars& s)
      : beta(s.template real<T>(0)),
        h0(s.template real<T>(1)) {}

  HD T operator()(T x, T grads) const { return beta * x + h0 * grads * grads; }
};

// decay_square/backward/x(grad) = grad * beta
template <class T>
struct DecaySquareBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  T beta;

  HD explicit DecaySquareBackwardX(const Scalars& s) : beta(s.template real<T>(0)) {}

  HD T operator()(T grad) const { return grad * beta; }
};

// decay_square/backward/grads(grad, grads) = grad * (grads * h0 + h0 * grads)
template <class T>
struct DecaySquareBackwardGrads : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;
  T h0;

  HD explicit DecaySquareBackwardGrads(const Scalars& s) : h0(s.template real<T>(0)) {}

  HD T operator()(T grad, T grads) const { return grad * (grads * h0 + h0 * grads); }
};

// decay_square/backward/x+grads(grad, grads):
//   x = grad * beta
//   grads = grad * (grads * h0 + h0 * grads)
template <class T>
struct DecaySquareBackwardXGrads : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 5;
  T beta;
  T h0;

  HD explicit DecaySquareBackwardXGrads(const Scalars& s)
      : beta(s.template real<T>(0)),
        h0(s.template real<T>(1)) {}

  HD void operator()(T grad, T grads, T& grad_x, T& grad_grads) const {
    grad_x = grad * beta;
    grad_grads = grad * (grads * h0 + h0 * grads);
  }
};

constexpr Row rows[] = {
    {"adam_step", DType::Float32, pointwise<AdamStep<float>>},
    {"adam_step", DType::Float64, pointwise<AdamStep<double>>},
    {"adam_step", DType::Float16, pointwise_narrow<Half, AdamStep<float>>, true},
    {"adam_step", DType::BFloat16, pointwise_narrow<BFloat16, AdamStep<float>>, true},
    {"adam_step/backward/mean", DType::Float32, pointwise<AdamStepBackwardMean<float>>},
    {"adam_step/backward/mean", DType::Float64, pointwise<AdamStepBackwardMean<double>>},
    {"adam_step/backward/mean", DType::Float16, pointwise_narrow<Half,
        AdamStepBackwardMean<float>>, true},
    {"adam_step/backward/mean", DType::BFloat16, pointwise_narrow<BFloat16,
        AdamStepBackwardMean<float>>, true},
    {"adam_step/backward/square", DType::Float32, pointwise<AdamStepBackwardSquare<float>>},
    {"adam_step/backward/square", DType::Float64, pointwise<AdamStepBackwardSquare<double>>},
    {"adam_step/backward/square", DType::Float16, pointwise_narrow<Half,
        AdamStepBackwardSquare<float>>, true},
    {"adam_step/backward/square", DType::BFloat16, pointwise_narrow<BFloat16,
        AdamStepBackwardSquare<float>>, true},
    {"adam_step/backward/mean+square", DType::Float32,
        pointwise<AdamStepBackwardMeanSquare<float>>},
    {"adam_step/backward/mean+square", DType::Float64,
        pointwise<AdamStepBackwardMeanSquare<double>>},
    {"adam_step/backward/mean+square", DType::Float16, pointwise_narrow<Half,
        AdamStepBackwardMeanSquare<float>>, true},
    {"adam_step/backward/mean+square", DType::BFloat16, pointwise_narrow<BFloat16,
        AdamStepBackwardMeanSquare<float>>, true},
    {"decay_add", DType::Float32, pointwise<DecayAdd<float>>},
    {"decay_add", DType::Float64, pointwise<DecayAdd<double>>},
    {"decay_add", DType::Float16, pointwise_narrow<Half, DecayAdd<float>>, true},
    {"decay_add", DType::BFloat16, pointwise_narrow<BFloat16, DecayAdd<float>>, true},
    {"decay_add/backward/x", DType::Float32, pointwise<DecayAddBackwardX<float>>},
    {"decay_add/backward/x", DType::Float64, pointwise<DecayAddBackwardX<double>>},
    {"decay_add/backward/x", DType::Float16, pointwise_narrow<Half, DecayAddBackwardX<float>>,
        true},
    {"decay_add/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, DecayAddBackwardX<float>>,
        true},
    {"decay_add/backward/grads", DType::Float32, pointwise<DecayAddBackwardGrads<float>>},
    {"decay_add/backward/grads", DType::Float64, pointwise<DecayAddBackwardGrads<double>>},
    {"decay_add/backward/grads", DType::Float16, pointwise_narrow<Half,
        DecayAddBackwardGrads<float>>, true},
    {"decay_add/backward/grads", DType::BFloat16, pointwise_narrow<BFloat16,
        DecayAddBackwardGrads<float>>, true},
    {"decay_add/backward/x+grads", DType::Float32, pointwise<DecayAddBackwardXGrads<float>>},
    {"decay_add/backward/x+grads", DType::Float64, pointwise<DecayAddBackwardXGrads<double>>},
    {"decay_add/backward/x+grads", DType::Float16, pointwise_narrow<Half,
        DecayAddBackwardXGrads<float>>, true},
    {"decay_add/backward/x+grads", DType::BFloat16, pointwise_narrow<BFloat16,
        DecayAddBackwardXGrads<float>>, true},
    {"decay_square", DType::Float32, pointwise<DecaySquare<float>>},
    {"decay_square", DType::Float64, pointwise<DecaySquare<double>>},
    {"decay_square", DType::Float16, pointwise_narrow<Half, DecaySquare<float>>, true},
    {"decay_square", DType::BFloat16, pointwise_narrow<BFloat16, DecaySquare<float>>, true},
    {"decay_square/backward/x", DType::Float32, pointwise<DecaySquareBackwardX<float>>},
    {"decay_square/backward/x", DType::Float64, pointwise<DecaySquareBackwardX<double>>},
    {"decay_square/backward/x", DType::Float16, pointwise_narrow<Half,
        DecaySquareBackwardX<float>>, true},
    {"decay_square/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        DecaySquareBackwardX<float>>, true},
    {"decay_square/backward/grads", DType::Float32, pointwise<DecaySquareBackwardGrads<float>>},
    {"decay_square/backward/grads", DType::Float64, pointwise<DecaySquareBackwardGrads<double>>},
    {"decay_square/backward/grads", DType::Float16, pointwise_narrow<Half,
        DecaySquareBackwardGrads<float>>, true},
    {"decay_square/backward/grads", DType::BFloat16, pointwise_narrow<BFloat16,
        DecaySquareBackwardGrads<float>>, true},
    {"decay_square/backward/x+grads", DType::Float32, pointwise<DecaySquareBackwardXGrads<float>>},
    {"decay_square/backward/x+grads", DType::Float64, pointwise<DecaySquareBackwardXGrads<double>>},
    {"decay_square/backward/x+grads", DType::Float16, pointwise_narrow<Half,
        DecaySquareBackwardXGrads<float>>, true},
    {"decay_square/backward/x+grads", DType::BFloat16, pointwise_narrow<BFloat16,
        DecaySquareBackwardXGrads<float>>, true},
};

}  // namespace

extern const Table optimization_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
