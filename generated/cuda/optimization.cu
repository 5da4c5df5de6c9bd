// Generated from ops/optimization.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_adam_step_f32, pointwise, fluxion::cuda::AdamStep<float>)
KERNEL(fluxion_adam_step_f64, pointwise, fluxion::cuda::AdamStep<double>)
KERNEL(fluxion_adam_step_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AdamStep<float>>)
KERNEL(fluxion_adam_step_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AdamStep<float>>)
KERNEL(fluxion_adam_step_backward_mean_f32, pointwise, fluxion::cuda::AdamStepBackwardMean<float>)
KERNEL(fluxion_adam_step_backward_mean_f64, pointwise, fluxion::cuda::AdamStepBackwardMean<double>)
KERNEL(fluxion_adam_step_backward_mean_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::AdamStepBackwardMean<float>>)
KERNEL(fluxion_adam_step_backward_mean_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AdamStepBackwardMean<float>>)
KERNEL(fluxion_adam_step_backward_square_f32, pointwise,
    fluxion::cuda::AdamStepBackwardSquare<float>)
KERNEL(fluxion_adam_step_backward_square_f64, pointwise,
    fluxion::cuda::AdamStepBackwardSquare<double>)
KERNEL(fluxion_adam_step_backward_square_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::AdamStepBackwardSquare<float>>)
KERNEL(fluxion_adam_step_backward_square_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AdamStepBackwardSquare<float>>)
KERNEL(fluxion_adam_step_backward_mean_square_f32, pointwise,
    fluxion::cuda::AdamStepBackwardMeanSquare<float>)
KERNEL(fluxion_adam_step_backward_mean_square_f64, pointwise,
    fluxion::cuda::AdamStepBackwardMeanSquare<double>)
KERNEL(fluxion_adam_step_backward_mean_square_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::AdamStepBackwardMeanSquare<float>>)
KERNEL(fluxion_adam_step_backward_mean_square_bf16, pointwise,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::AdamStepBackwardMeanSquare<float>>)
KERNEL(fluxion_decay_add_f32, pointwise, fluxion::cuda::DecayAdd<float>)
KERNEL(fluxion_decay_add_f64, pointwise, fluxion::cuda::DecayAdd<double>)
KERNEL(fluxion_decay_add_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DecayAdd<float>>)
KERNEL(fluxion_decay_add_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DecayAdd<float>>)
KERNEL(fluxion_decay_add_backward_x_f32, pointwise, fluxion::cuda::DecayAddBackwardX<float>)
KERNEL(fluxion_decay_add_backward_x_f64, pointwise, fluxion::cuda::DecayAddBackwardX<double>)
KERNEL(fluxion_decay_add_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DecayAddBackwardX<float>>)
KERNEL(fluxion_decay_add_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DecayAddBackwardX<float>>)
KERNEL(fluxion_decay_add_backward_grads_f32, pointwise, fluxion::cuda::DecayAddBackwardGrads<float>)
KERNEL(fluxion_decay_add_backward_grads_f64, pointwise,
    fluxion::cuda::DecayAddBackwardGrads<double>)
KERNEL(fluxion_decay_add_backward_grads_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::DecayAddBackwardGrads<float>>)
KERNEL(fluxion_decay_add_backward_grads_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DecayAddBackwardGrads<float>>)
KERNEL(fluxion_decay_add_backward_x_grads_f32, pointwise,
    fluxion::cuda::DecayAddBackwardXGrads<float>)
KERNEL(fluxion_decay_add_backward_x_grads_f64, pointwise,
    fluxion::cuda::DecayAddBackwardXGrads<double>)
KERNEL(fluxion_decay_add_backward_x_grads_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::DecayAddBackwardXGrads<float>>)
KERNEL(fluxion_decay_add_backward_x_grads_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DecayAddBackwardXGrads<float>>)
KERNEL(fluxion_decay_square_f32, pointwise, fluxion::cuda::DecaySquare<float>)
KERNEL(fluxion_decay_square_f64, pointwise, fluxion::cuda::DecaySquare<double>)
KERNEL(fluxion_decay_square_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DecaySquare<float>>)
KERNEL(fluxion_decay_square_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DecaySquare<float>>)
KERNEL(fluxion_decay_square_backward_x_f32, pointwise, fluxion::cuda::DecaySquareBackwardX<float>)
KERNEL(fluxion_decay_square_backward_x_f64, pointwise, fluxion::cuda::DecaySquareBackwardX<double>)
KERNEL(fluxion_decay_square_backward_x_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::DecaySquareBackwardX<float>>)
KERNEL(fluxion_decay_square_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DecaySquareBackwardX<float>>)
KERNEL(fluxion_decay_square_backward_grads_f32, pointwise,
    fluxion::cuda::DecaySquareBackwardGrads<float>)
KERNEL(fluxion_decay_square_backward_grads_f64, pointwise,
    fluxion::cuda::DecaySquareBackwardGrads<double>)
KERNEL(fluxion_decay_square_backward_grads_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::DecaySquareBackwardGrads<float>>)
KERNEL(fluxion_decay_square_backward_grads_bf16, pointwise,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::DecaySquareBackwardGrads<float>>)
KERNEL(fluxion_decay_square_backward_x_grads_f32, pointwise,
    fluxion::cuda::DecaySquareBackwardXGrads<float>)
KERNEL(fluxion_decay_square_backward_x_grads_f64, pointwise,
    fluxion::cuda::DecaySquareBackwardXGrads<double>)
KERNEL(fluxion_decay_square_backward_x_grads_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::DecaySquareBackwardXGrads<float>>)
KERNEL(fluxion_decay_square_backward_x_grads_bf16, pointwise,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::DecaySquareBackwardXGrads<float>>)
