// Generated from ops/random.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_bernoulli_f32, pointwise, fluxion::cuda::Bernoulli<float>)
KERNEL(fluxion_bernoulli_f64, pointwise, fluxion::cuda::Bernoulli<double>)
KERNEL(fluxion_bernoulli_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Bernoulli<float>>)
KERNEL(fluxion_bernoulli_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Bernoulli<float>>)
KERNEL(fluxion_dropout_f32, pointwise, fluxion::cuda::Dropout<float>)
KERNEL(fluxion_dropout_f64, pointwise, fluxion::cuda::Dropout<double>)
KERNEL(fluxion_dropout_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Dropout<float>>)
KERNEL(fluxion_dropout_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Dropout<float>>)
KERNEL(fluxion_dropout_backward_x_f32, pointwise, fluxion::cuda::DropoutBackwardX<float>)
KERNEL(fluxion_dropout_backward_x_f64, pointwise, fluxion::cuda::DropoutBackwardX<double>)
KERNEL(fluxion_dropout_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::DropoutBackwardX<float>>)
KERNEL(fluxion_dropout_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::DropoutBackwardX<float>>)
KERNEL(fluxion_normal_draw_f32, pointwise, fluxion::cuda::NormalDraw<float>)
KERNEL(fluxion_normal_draw_f64, pointwise, fluxion::cuda::NormalDraw<double>)
KERNEL(fluxion_normal_draw_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NormalDraw<float>>)
KERNEL(fluxion_normal_draw_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NormalDraw<float>>)
KERNEL(fluxion_normal_fill_f32, pointwise, fluxion::cuda::NormalFill<float>)
KERNEL(fluxion_normal_fill_f64, pointwise, fluxion::cuda::NormalFill<double>)
KERNEL(fluxion_normal_fill_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NormalFill<float>>)
KERNEL(fluxion_normal_fill_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NormalFill<float>>)
KERNEL(fluxion_normal_reals_f32, pointwise, fluxion::cuda::NormalReals<float>)
KERNEL(fluxion_normal_reals_f64, pointwise, fluxion::cuda::NormalReals<double>)
KERNEL(fluxion_normal_reals_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NormalReals<float>>)
KERNEL(fluxion_normal_reals_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NormalReals<float>>)
KERNEL(fluxion_uniform_fill_f16, pointwise, fluxion::cuda::UniformFill<fluxion::Half>)
KERNEL(fluxion_uniform_fill_bf16, pointwise, fluxion::cuda::UniformFill<fluxion::BFloat16>)
KERNEL(fluxion_uniform_fill_f32, pointwise, fluxion::cuda::UniformFill<float>)
KERNEL(fluxion_uniform_fill_f64, pointwise, fluxion::cuda::UniformFill<double>)
KERNEL(fluxion_uniform_reals_f16, pointwise, fluxion::cuda::UniformReals<fluxion::Half>)
KERNEL(fluxion_uniform_reals_bf16, pointwise, fluxion::cuda::UniformReals<fluxion::BFloat16>)
KERNEL(fluxion_uniform_reals_f32, pointwise, fluxion::cuda::UniformReals<float>)
KERNEL(fluxion_uniform_reals_f64, pointwise, fluxion::cuda::UniformReals<double>)
