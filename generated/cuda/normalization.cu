// Generated from ops/normalization.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/row_parts.cuh"
#include "native/cuda/rowwise.cuh"

namespace fluxion::cuda {

namespace {

// batch_norm(x, running_mean, running_var, weight, bias):
//   out = (x - mu) * r * (weight ?? 1) + (bias ?? 0)
//   mean = mu
//   invstd = r
//   update:running_mean = if training then running_mean + momentum * (mu - running_mean) else
//       running_mean
//   update:running_var = if training then running_var + momentum * (v * n / max(n - 1, 1) -
//       running_var) else running_var
//   mu = if training then mean_over(x) else running_mean ?? 0
//   v = if training then mean_over((x - mu)^2) else running_var ?? 1
//   r = rsqrt(v + eps)
template <class T>
struct BatchNorm : RowFunctor {
  using Outputs = Types<T, PerRow<T>, PerRow<T>, PerRow<T>, PerRow<T>>;
  using Inputs = Types<T, PerRow<T>, PerRow<T>, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 102;
  static constexpr unsigned held = 1;
  bool training;
  T eps;
  T momentum;

  HD explicit BatchNorm(const Scalars& s)
      : training(s.truth(0)),
        eps(s.template real<T>(1)),
        momentum(s.template real<T>(2)) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    const auto running_mean = row.template one<1>();
    const auto running_var = row.template one<2>();
    const auto weight = row.template one<3>();
    const auto bias = row.template one<4>();
    const auto out = row.template out<0>();
    const int64_t n = row.size();
    const T mu = training ? row.mean([&](auto j) { return x[j]; }) : running_mean;
    const T v = training ? row.mean([&](auto j) { return ops::square(x[j] - mu); }) : running_var;
    const T r = ops::rsqrt(v + eps);
    row.each([&](auto j) { out[j] = (x[j] - mu) * r * weight + bias; });
    row.template set<1>(mu);
    row.template set<2>(r);
    row.template set<3>(training ? running_mean + momentum * (mu - running_mean) : running_mean);
    row.template set<4>(training ? running_var + momentum
        * (v * T(n) / T(ops::max(n - 1, 1)) - running_var) : running_var);
  }
};

// batch_norm/backward/x(grad, x, weight, mean, invstd):
//   x = invstd * (if training then g - mean_over(g) - xh * mean_over(g * xh) else g)
//   xh = (x - mean) * invstd
//   g = grad * (weight ?? 1)
template <class T>
struct BatchNormBackwardX : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, PerRow<T>, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 14;
  static constexpr unsigned held = 3;
  bool training;

  HD explicit BatchNormBackwardX(const Scalars& s) : training(s.truth(0)) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto weight = row.template one<2>();
    const auto mean = row.template one<3>();
    const auto invstd = row.template one<4>();
    const auto grad_x = row.template out<0>();
    const T mean_g = training ? row.mean([&](auto j) { return grad[j] * weight; }) : T(0);
    const T mean_1 = training ? row.mean([&](auto j) {
      const T xh = (x[j] - mean) * invstd;
      const T g = grad[j] * weight;
      return g * xh;
    }) : T(0);
    row.each([&](auto j) {
      const T xh = (x[j] - mean) * invstd;
      const T g = grad[j] * weight;
      grad_x[j] = invstd * (training ? g - mean_g - xh * mean_1 : g);
    });
  }
};

// batch_norm/backward/weight(grad, x, mean, invstd):
//   weight = sum_over(grad * (x - mean) * invstd)
template <class T>
struct BatchNormBackwardWeight : RowFunctor {
  using Outputs = Types<PerRow<T>>;
  using Inputs = Types<T, T, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 5;
  static constexpr unsigned held = 3;

  HD explicit BatchNormBackwardWeight(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto mean = row.template one<2>();
    const auto invstd = row.template one<3>();
    row.template set<0>(row.sum([&](auto j) { return grad[j] * (x[j] - mean) * invstd; }));
  }
};

// batch_norm/backward/x+weight(grad, x, weight, mean, invstd):
//   x = invstd * (if training then g - mean_over(g) - xh * mean_over(g * xh) else g)
//   weight = sum_over(grad * (x - mean) * invstd)
//   xh = (x - mean) * invstd
//   g = grad * (weight ?? 1)
template <class T>
struct BatchNormBackwardXWeight : RowFunctor {
  using Outputs = Types<T, PerRow<T>>;
  using Inputs = Types<T, T, PerRow<T>, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 19;
  static constexpr unsigned held = 3;
  bool training;

  HD explicit BatchNormBackwardXWeight(const Scalars& s) : training(s.truth(0)) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto weight = row.template one<2>();
    const auto mean = row.template one<3>();
    const auto invstd = row.template one<4>();
    const auto grad_x = row.template out<0>();
    const T mean_g = training ? row.mean([&](auto j) { return grad[j] * weight; }) : T(0);
    const T mean_1 = training ? row.mean([&](auto j) {
      const T xh = (x[j] - mean) * invstd;
      const T g = grad[j] * weight;
      return g * xh;
    }) : T(0);
    row.each([&](auto j) {
      const T xh = (x[j] - mean) * invstd;
      const T g = grad[j] * weight;
      grad_x[j] = invstd * (training ? g - mean_g - xh * mean_1 : g);
    });
    row.template set<1>(row.sum([&](auto j) { return grad[j] * (x[j] - mean) * invstd; }));
  }
};

// batch_norm/backward/bias(grad):
//   bias = sum_over(grad)
template <class T>
struct BatchNormBackwardBias : RowFunctor {
  using Outputs = Types<PerRow<T>>;
  using Inputs = Types<T>;
  static constexpr int cost = 2;
  static constexpr unsigned held = 1;

  HD explicit BatchNormBackwardBias(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    row.template set<0>(row.sum([&](auto j) { return grad[j]; }));
  }
};

// batch_norm/backward/x+bias(grad, x, weight, mean, invstd):
//   x = invstd * (if training then g - mean_over(g) - xh * mean_over(g * xh) else g)
//   bias = sum_over(grad)
//   xh = (x - mean) * invstd
//   g = grad * (weight ?? 1)
template <class T>
struct BatchNormBackwardXBias : RowFunctor {
  using Outputs = Types<T, PerRow<T>>;
  using Inputs = Types<T, T, PerRow<T>, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 16;
  static constexpr unsigned held = 3;
  bool training;

  HD explicit BatchNormBackwardXBias(const Scalars& s) : training(s.truth(0)) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto weight = row.template one<2>();
    const auto mean = row.template one<3>();
    const auto invstd = row.template one<4>();
    const auto grad_x = row.template out<0>();
    const T mean_g = training ? row.mean([&](auto j) { return grad[j] * weight; }) : T(0);
    const T mean_1 = training ? row.mean([&](auto j) {
      const T xh = (x[j] - mean) * invstd;
      const T g = grad[j] * weight;
      return g * xh;
    }) : T(0);
    row.each([&](auto j) {
      const T xh = (x[j] - mean) * invstd;
      const T g = grad[j] * weight;
      grad_x[j] = invstd * (training ? g - mean_g - xh * mean_1 : g);
    });
    row.template set<1>(row.sum([&](auto j) { return grad[j]; }));
  }
};

// batch_norm/backward/weight+bias(grad, x, mean, invstd):
//   weight = sum_over(grad * (x - mean) * invstd)
//   bias = sum_over(grad)
template <class T>
struct BatchNormBackwardWeightBias : RowFunctor {
  using Outputs = Types<PerRow<T>, PerRow<T>>;
  using Inputs = Types<T, T, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 7;
  static constexpr unsigned held = 3;

  HD explicit BatchNormBackwardWeightBias(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto mean = row.template one<2>();
    const auto invstd = row.template one<3>();
    row.template set<0>(row.sum([&](auto j) { return grad[j] * (x[j] - mean) * invstd; }));
    row.template set<1>(row.sum([&](auto j) { return grad[j]; }));
  }
};

// batch_norm/backward/x+weight+bias(grad, x, weight, mean, invstd):
//   x = invstd * (if training then g - mean_over(g) - xh * mean_over(g * xh) else g)
//   weight = sum_over(grad * (x - mean) * invstd)
//   bias = sum_over(grad)
//   xh = (x - mean) * invstd
//   g = grad * (weight ?? 1)
template <class T>
struct BatchNormBackwardXWeightBias : RowFunctor {
  using Outputs = Types<T, PerRow<T>, PerRow<T>>;
  using Inputs = Types<T, T, PerRow<T>, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 21;
  static constexpr unsigned held = 3;
  bool training;

  HD explicit BatchNormBackwardXWeightBias(const Scalars& s) : training(s.truth(0)) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto weight = row.template one<2>();
    const auto mean = row.template one<3>();
    const auto invstd = row.template one<4>();
    const auto grad_x = row.template out<0>();
    const T mean_g = training ? row.mean([&](auto j) { return grad[j] * weight; }) : T(0);
    const T mean_1 = training ? row.mean([&](auto j) {
      const T xh = (x[j] - mean) * invstd;
      const T g = grad[j] * weight;
      return g * xh;
    }) : T(0);
    row.each([&](auto j) {
      const T xh = (x[j] - mean) * invstd;
      const T g = grad[j] * weight;
      grad_x[j] = invstd * (training ? g - mean_g - xh * mean_1 : g);
    });
    row.template set<1>(row.sum([&](auto j) { return grad[j] * (x[j] - mean) * invstd; }));
    row.template set<2>(row.sum([&](auto j) { return grad[j]; }));
  }
};

// layer_norm(x, weight, bias):
//   out = (x - mu) * r * (weight ?? 1) + (bias ?? 0)
//   mean = mu
//   rstd = r
//   mu = mean_over(x)
//   r = rsqrt(mean_over((x - mu)^2) + eps)
template <class T>
struct LayerNorm : RowFunctor {
  using Outputs = Types<T, PerRow<T>, PerRow<T>>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 60;
  static constexpr unsigned held = 1;
  T eps;

  HD explicit LayerNorm(const Scalars& s) : eps(s.template real<T>(0)) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    const auto weight = row.template in<1>();
    const auto bias = row.template in<2>();
    const auto out = row.template out<0>();
    const T mu = row.mean([&](auto j) { return x[j]; });
    const T r = ops::rsqrt(row.mean([&](auto j) { return ops::square(x[j] - mu); }) + eps);
    row.each([&](auto j) { out[j] = (x[j] - mu) * r * weight[j] + bias[j]; });
    row.template set<1>(mu);
    row.template set<2>(r);
  }
};

// layer_norm/backward/x(grad, x, weight, mean, rstd):
//   x = rstd * (g - mean_over(g) - xh * mean_over(g * xh))
//   xh = (x - mean) * rstd
//   g = grad * (weight ?? 1)
template <class T>
struct LayerNormBackwardX : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 13;
  static constexpr unsigned held = 3;

  HD explicit LayerNormBackwardX(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto weight = row.template in<2>();
    const auto mean = row.template one<3>();
    const auto rstd = row.template one<4>();
    const auto grad_x = row.template out<0>();
    const T mean_g = row.mean([&](auto j) { return grad[j] * weight[j]; });
    const T mean_1 = row.mean([&](auto j) {
      const T xh = (x[j] - mean) * rstd;
      const T g = grad[j] * weight[j];
      return g * xh;
    });
    row.each([&](auto j) {
      const T xh = (x[j] - mean) * rstd;
      const T g = grad[j] * weight[j];
      grad_x[j] = rstd * (g - mean_g - xh * mean_1);
    });
  }
};

// layer_norm/backward/weight(grad, x, mean, rstd):
//   weight = grad * (x - mean) * rstd
template <class T>
struct LayerNormBackwardWeight : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 3;
  static constexpr unsigned held = 3;

  HD explicit LayerNormBackwardWeight(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto mean = row.template one<2>();
    const auto rstd = row.template one<3>();
    const auto grad_weight = row.template out<0>();
    row.each([&](auto j) { grad_weight[j] = grad[j] * (x[j] - mean) * rstd; });
  }
};

// layer_norm/backward/x+weight(grad, x, weight, mean, rstd):
//   x = rstd * (g - mean_over(g) - xh * mean_over(g * xh))
//   weight = grad * (x - mean) * rstd
//   xh = (x - mean) * rstd
//   g = grad * (weight ?? 1)
template <class T>
struct LayerNormBackwardXWeight : RowFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 16;
  static constexpr unsigned held = 3;

  HD explicit LayerNormBackwardXWeight(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto weight = row.template in<2>();
    const auto mean = row.template one<3>();
    const auto rstd = row.template one<4>();
    const auto grad_x = row.template out<0>();
    const auto grad_weight = row.template out<1>();
    const T mean_g = row.mean([&](auto j) { return grad[j] * weight[j]; });
    const T mean_1 = row.mean([&](auto j) {
      const T xh = (x[j] - mean) * rstd;
      const T g = grad[j] * weight[j];
      return g * xh;
    });
    row.each([&](auto j) {
      const T xh = (x[j] - mean) * rstd;
      const T g = grad[j] * weight[j];
      grad_x[j] = rstd * (g - mean_g - xh * mean_1);
      grad_weight[j] = grad[j] * (x[j] - mean) * rstd;
    });
  }
};

// log_softmax(x):
//   result = z - log(sum_over(exp(z)))
//   z = x - max_over(x)
template <class T>
struct LogSoftmax : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 38;
  static constexpr unsigned held = 1;

  HD explicit LogSoftmax(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    const auto result = row.template out<0>();
    const T max_x = row.max([&](auto j) { return x[j]; });
    const T sum_1 = row.sum([&](auto j) {
      const T z = x[j] - max_x;
      return ops::exp(z);
    });
    const T log_sum_1 = ops::log(sum_1);
    row.each([&](auto j) {
      const T z = x[j] - max_x;
      result[j] = z - log_sum_1;
    });
  }
};

// log_softmax/backward/x(grad, result):
//   x = grad - exp(result) * sum_over(grad)
template <class T>
struct LogSoftmaxBackwardX : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 20;
  static constexpr unsigned held = 3;

  HD explicit LogSoftmaxBackwardX(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto result = row.template in<1>();
    const auto grad_x = row.template out<0>();
    const T sum_grad = row.sum([&](auto j) { return grad[j]; });
    row.each([&](auto j) { grad_x[j] = grad[j] - ops::exp(result[j]) * sum_grad; });
  }
};

// rms_norm(x, weight):
//   out = x * r * (weight ?? 1)
//   rstd = r
//   r = rsqrt(mean_over(x * x) + eps)
template <class T>
struct RmsNorm : RowFunctor {
  using Outputs = Types<T, PerRow<T>>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 43;
  static constexpr unsigned held = 1;
  T eps;

  HD explicit RmsNorm(const Scalars& s) : eps(s.template real<T>(0)) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    const auto weight = row.template in<1>();
    const auto out = row.template out<0>();
    const T r = ops::rsqrt(row.mean([&](auto j) { return x[j] * x[j]; }) + eps);
    row.each([&](auto j) { out[j] = x[j] * r * weight[j]; });
    row.template set<1>(r);
  }
};

// rms_norm/backward/x(grad, x, weight, rstd):
//   x = rstd * (g - xh * mean_over(g * xh))
//   xh = x * rstd
//   g = grad * (weight ?? 1)
template <class T>
struct RmsNormBackwardX : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T, PerRow<T>>;
  static constexpr int cost = 9;
  static constexpr unsigned held = 3;

  HD explicit RmsNormBackwardX(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto weight = row.template in<2>();
    const auto rstd = row.template one<3>();
    const auto grad_x = row.template out<0>();
    const T mean_1 = row.mean([&](auto j) {
      const T xh = x[j] * rstd;
      const T g = grad[j] * weight[j];
      return g * xh;
    });
    row.each([&](auto j) {
      const T xh = x[j] * rstd;
      const T g = grad[j] * weight[j];
      grad_x[j] = rstd * (g - xh * mean_1);
    });
  }
};

// rms_norm/backward/weight(grad, x, rstd):
//   weight = grad * x * rstd
template <class T>
struct RmsNormBackwardWeight : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, PerRow<T>>;
  static constexpr int cost = 2;
  static constexpr unsigned held = 3;

  HD explicit RmsNormBackwardWeight(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto rstd = row.template one<2>();
    const auto grad_weight = row.template out<0>();
    row.each([&](auto j) { grad_weight[j] = grad[j] * x[j] * rstd; });
  }
};

// rms_norm/backward/x+weight(grad, x, weight, rstd):
//   x = rstd * (g - xh * mean_over(g * xh))
//   weight = grad * x * rstd
//   xh = x * rstd
//   g = grad * (weight ?? 1)
template <class T>
struct RmsNormBackwardXWeight : RowFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T, PerRow<T>>;
  static constexpr int cost = 11;
  static constexpr unsigned held = 3;

  HD explicit RmsNormBackwardXWeight(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto weight = row.template in<2>();
    const auto rstd = row.template one<3>();
    const auto grad_x = row.template out<0>();
    const auto grad_weight = row.template out<1>();
    const T mean_1 = row.mean([&](auto j) {
      const T xh = x[j] * rstd;
      const T g = grad[j] * weight[j];
      return g * xh;
    });
    row.each([&](auto j) {
      const T xh = x[j] * rstd;
      const T g = grad[j] * weight[j];
      grad_x[j] = rstd * (g - xh * mean_1);
      grad_weight[j] = grad[j] * x[j] * rstd;
    });
  }
};

// softmax(x):
//   result = e / sum_over(e)
//   e = exp(x - max_over(x))
template <class T>
struct Softmax : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 25;
  static constexpr int scratch = 1;
  static constexpr unsigned held = 1;

  HD explicit Softmax(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    const auto result = row.template out<0>();
    const auto e = row.scratch(0);
    const T max_x = row.max([&](auto j) { return x[j]; });
    const T sum_e = row.sum([&](auto j) { return e[j] = ops::exp(x[j] - max_x); });
    row.each([&](auto j) { result[j] = e[j] / sum_e; });
  }
};

// softmax/backward/x(grad, result):
//   x = result * (grad - sum_over(grad * result))
template <class T>
struct SoftmaxBackwardX : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 5;
  static constexpr unsigned held = 3;

  HD explicit SoftmaxBackwardX(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto result = row.template in<1>();
    const auto grad_x = row.template out<0>();
    const T sum_1 = row.sum([&](auto j) { return grad[j] * result[j]; });
    row.each([&](auto j) { grad_x[j] = result[j] * (grad[j] - sum_1); });
  }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_batch_norm_f32, rowwise, fluxion::cuda::BatchNorm<float>)
KERNEL(fluxion_batch_norm_f32_parts, row_parts, fluxion::cuda::BatchNorm<float>)
KERNEL(fluxion_batch_norm_f64, rowwise, fluxion::cuda::BatchNorm<double>)
KERNEL(fluxion_batch_norm_f64_parts, row_parts, fluxion::cuda::BatchNorm<double>)
KERNEL(fluxion_batch_norm_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::BatchNorm<float>, 6>)
KERNEL(fluxion_batch_norm_f16_parts, row_parts, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::BatchNorm<float>, 6>)
KERNEL(fluxion_batch_norm_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::BatchNorm<float>, 6>)
KERNEL(fluxion_batch_norm_bf16_parts, row_parts, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::BatchNorm<float>, 6>)
KERNEL(fluxion_batch_norm_backward_x_f32, rowwise, fluxion::cuda::BatchNormBackwardX<float>)
KERNEL(fluxion_batch_norm_backward_x_f32_parts, row_parts, fluxion::cuda::BatchNormBackwardX<float>)
KERNEL(fluxion_batch_norm_backward_x_f64, rowwise, fluxion::cuda::BatchNormBackwardX<double>)
KERNEL(fluxion_batch_norm_backward_x_f64_parts, row_parts,
    fluxion::cuda::BatchNormBackwardX<double>)
KERNEL(fluxion_batch_norm_backward_x_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::BatchNormBackwardX<float>, 48>)
KERNEL(fluxion_batch_norm_backward_x_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::BatchNormBackwardX<float>, 48>)
KERNEL(fluxion_batch_norm_backward_x_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::BatchNormBackwardX<float>, 48>)
KERNEL(fluxion_batch_norm_backward_x_bf16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::BatchNormBackwardX<float>, 48>)
KERNEL(fluxion_batch_norm_backward_weight_f32, rowwise,
    fluxion::cuda::BatchNormBackwardWeight<float>)
KERNEL(fluxion_batch_norm_backward_weight_f32_parts, row_parts,
    fluxion::cuda::BatchNormBackwardWeight<float>)
KERNEL(fluxion_batch_norm_backward_weight_f64, rowwise,
    fluxion::cuda::BatchNormBackwardWeight<double>)
KERNEL(fluxion_batch_norm_backward_weight_f64_parts, row_parts,
    fluxion::cuda::BatchNormBackwardWeight<double>)
KERNEL(fluxion_batch_norm_backward_weight_f16, rowwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::BatchNormBackwardWeight<float>,
    24>)
KERNEL(fluxion_batch_norm_backward_weight_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::BatchNormBackwardWeight<float>,
    24>)
KERNEL(fluxion_batch_norm_backward_weight_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::BatchNormBackwardWeight<float>, 24>)
KERNEL(fluxion_batch_norm_backward_weight_bf16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::BatchNormBackwardWeight<float>, 24>)
KERNEL(fluxion_batch_norm_backward_x_weight_f32, rowwise,
    fluxion::cuda::BatchNormBackwardXWeight<float>)
KERNEL(fluxion_batch_norm_backward_x_weight_f32_parts, row_parts,
    fluxion::cuda::BatchNormBackwardXWeight<float>)
KERNEL(fluxion_batch_norm_backward_x_weight_f64, rowwise,
    fluxion::cuda::BatchNormBackwardXWeight<double>)
KERNEL(fluxion_batch_norm_backward_x_weight_f64_parts, row_parts,
    fluxion::cuda::BatchNormBackwardXWeight<double>)
KERNEL(fluxion_batch_norm_backward_bias_f32, rowwise, fluxion::cuda::BatchNormBackwardBias<float>)
KERNEL(fluxion_batch_norm_backward_bias_f32_parts, row_parts,
    fluxion::cuda::BatchNormBackwardBias<float>)
KERNEL(fluxion_batch_norm_backward_bias_f64, rowwise, fluxion::cuda::BatchNormBackwardBias<double>)
KERNEL(fluxion_batch_norm_backward_bias_f64_parts, row_parts,
    fluxion::cuda::BatchNormBackwardBias<double>)
KERNEL(fluxion_batch_norm_backward_bias_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::BatchNormBackwardBias<float>>)
KERNEL(fluxion_batch_norm_backward_bias_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::BatchNormBackwardBias<float>>)
KERNEL(fluxion_batch_norm_backward_bias_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::BatchNormBackwardBias<float>>)
KERNEL(fluxion_batch_norm_backward_bias_bf16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::BatchNormBackwardBias<float>>)
KERNEL(fluxion_batch_norm_backward_x_bias_f32, rowwise,
    fluxion::cuda::BatchNormBackwardXBias<float>)
KERNEL(fluxion_batch_norm_backward_x_bias_f32_parts, row_parts,
    fluxion::cuda::BatchNormBackwardXBias<float>)
KERNEL(fluxion_batch_norm_backward_x_bias_f64, rowwise,
    fluxion::cuda::BatchNormBackwardXBias<double>)
KERNEL(fluxion_batch_norm_backward_x_bias_f64_parts, row_parts,
    fluxion::cuda::BatchNormBackwardXBias<double>)
KERNEL(fluxion_batch_norm_backward_weight_bias_f32, rowwise,
    fluxion::cuda::BatchNormBackwardWeightBias<float>)
KERNEL(fluxion_batch_norm_backward_weight_bias_f32_parts, row_parts,
    fluxion::cuda::BatchNormBackwardWeightBias<float>)
KERNEL(fluxion_batch_norm_backward_weight_bias_f64, rowwise,
    fluxion::cuda::BatchNormBackwardWeightBias<double>)
KERNEL(fluxion_batch_norm_backward_weight_bias_f64_parts, row_parts,
    fluxion::cuda::BatchNormBackwardWeightBias<double>)
KERNEL(fluxion_batch_norm_backward_x_weight_bias_f32, rowwise,
    fluxion::cuda::BatchNormBackwardXWeightBias<float>)
KERNEL(fluxion_batch_norm_backward_x_weight_bias_f32_parts, row_parts,
    fluxion::cuda::BatchNormBackwardXWeightBias<float>)
KERNEL(fluxion_batch_norm_backward_x_weight_bias_f64, rowwise,
    fluxion::cuda::BatchNormBackwardXWeightBias<double>)
KERNEL(fluxion_batch_norm_backward_x_weight_bias_f64_parts, row_parts,
    fluxion::cuda::BatchNormBackwardXWeightBias<double>)
KERNEL(fluxion_batch_norm_backward_x_weight_bias_f16, rowwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::BatchNormBackwardXWeightBias<float>, 192>)
KERNEL(fluxion_batch_norm_backward_x_weight_bias_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::BatchNormBackwardXWeightBias<float>, 192>)
KERNEL(fluxion_batch_norm_backward_x_weight_bias_bf16, rowwise,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::BatchNormBackwardXWeightBias<float>,
    192>)
KERNEL(fluxion_batch_norm_backward_x_weight_bias_bf16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::BatchNormBackwardXWeightBias<float>,
    192>)
KERNEL(fluxion_layer_norm_f32, rowwise, fluxion::cuda::LayerNorm<float>)
KERNEL(fluxion_layer_norm_f32_parts, row_parts, fluxion::cuda::LayerNorm<float>)
HELD_KERNEL(fluxion_layer_norm_f32_held, held_rows, fluxion::cuda::LayerNorm<float>)
KERNEL(fluxion_layer_norm_f64, rowwise, fluxion::cuda::LayerNorm<double>)
KERNEL(fluxion_layer_norm_f64_parts, row_parts, fluxion::cuda::LayerNorm<double>)
KERNEL(fluxion_layer_norm_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LayerNorm<float>, 6>)
KERNEL(fluxion_layer_norm_f16_parts, row_parts, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LayerNorm<float>, 6>)
HELD_KERNEL(fluxion_layer_norm_f16_held, held_rows, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LayerNorm<float>, 6>)
KERNEL(fluxion_layer_norm_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LayerNorm<float>, 6>)
KERNEL(fluxion_layer_norm_bf16_parts, row_parts, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LayerNorm<float>, 6>)
HELD_KERNEL(fluxion_layer_norm_bf16_held, held_rows, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LayerNorm<float>, 6>)
KERNEL(fluxion_layer_norm_backward_x_f32, rowwise, fluxion::cuda::LayerNormBackwardX<float>)
KERNEL(fluxion_layer_norm_backward_x_f32_parts, row_parts, fluxion::cuda::LayerNormBackwardX<float>)
HELD_KERNEL(fluxion_layer_norm_backward_x_f32_held, held_rows,
    fluxion::cuda::LayerNormBackwardX<float>)
KERNEL(fluxion_layer_norm_backward_x_f64, rowwise, fluxion::cuda::LayerNormBackwardX<double>)
KERNEL(fluxion_layer_norm_backward_x_f64_parts, row_parts,
    fluxion::cuda::LayerNormBackwardX<double>)
KERNEL(fluxion_layer_norm_backward_x_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LayerNormBackwardX<float>, 48>)
KERNEL(fluxion_layer_norm_backward_x_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LayerNormBackwardX<float>, 48>)
HELD_KERNEL(fluxion_layer_norm_backward_x_f16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LayerNormBackwardX<float>, 48>)
KERNEL(fluxion_layer_norm_backward_x_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LayerNormBackwardX<float>, 48>)
KERNEL(fluxion_layer_norm_backward_x_bf16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::LayerNormBackwardX<float>, 48>)
HELD_KERNEL(fluxion_layer_norm_backward_x_bf16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::LayerNormBackwardX<float>, 48>)
KERNEL(fluxion_layer_norm_backward_weight_f32, rowwise,
    fluxion::cuda::LayerNormBackwardWeight<float>)
HELD_KERNEL(fluxion_layer_norm_backward_weight_f32_held, held_rows,
    fluxion::cuda::LayerNormBackwardWeight<float>)
KERNEL(fluxion_layer_norm_backward_weight_f64, rowwise,
    fluxion::cuda::LayerNormBackwardWeight<double>)
KERNEL(fluxion_layer_norm_backward_weight_f16, rowwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LayerNormBackwardWeight<float>,
    24>)
HELD_KERNEL(fluxion_layer_norm_backward_weight_f16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LayerNormBackwardWeight<float>,
    24>)
KERNEL(fluxion_layer_norm_backward_weight_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LayerNormBackwardWeight<float>, 24>)
HELD_KERNEL(fluxion_layer_norm_backward_weight_bf16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::LayerNormBackwardWeight<float>, 24>)
KERNEL(fluxion_layer_norm_backward_x_weight_f32, rowwise,
    fluxion::cuda::LayerNormBackwardXWeight<float>)
KERNEL(fluxion_layer_norm_backward_x_weight_f32_parts, row_parts,
    fluxion::cuda::LayerNormBackwardXWeight<float>)
HELD_KERNEL(fluxion_layer_norm_backward_x_weight_f32_held, held_rows,
    fluxion::cuda::LayerNormBackwardXWeight<float>)
KERNEL(fluxion_layer_norm_backward_x_weight_f64, rowwise,
    fluxion::cuda::LayerNormBackwardXWeight<double>)
KERNEL(fluxion_layer_norm_backward_x_weight_f64_parts, row_parts,
    fluxion::cuda::LayerNormBackwardXWeight<double>)
KERNEL(fluxion_layer_norm_backward_x_weight_f16, rowwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LayerNormBackwardXWeight<float>,
    96>)
KERNEL(fluxion_layer_norm_backward_x_weight_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LayerNormBackwardXWeight<float>,
    96>)
HELD_KERNEL(fluxion_layer_norm_backward_x_weight_f16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LayerNormBackwardXWeight<float>,
    96>)
KERNEL(fluxion_layer_norm_backward_x_weight_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LayerNormBackwardXWeight<float>, 96>)
KERNEL(fluxion_layer_norm_backward_x_weight_bf16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::LayerNormBackwardXWeight<float>, 96>)
HELD_KERNEL(fluxion_layer_norm_backward_x_weight_bf16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::LayerNormBackwardXWeight<float>, 96>)
KERNEL(fluxion_log_softmax_f32, rowwise, fluxion::cuda::LogSoftmax<float>)
KERNEL(fluxion_log_softmax_f32_parts, row_parts, fluxion::cuda::LogSoftmax<float>)
HELD_KERNEL(fluxion_log_softmax_f32_held, held_rows, fluxion::cuda::LogSoftmax<float>)
KERNEL(fluxion_log_softmax_f64, rowwise, fluxion::cuda::LogSoftmax<double>)
KERNEL(fluxion_log_softmax_f64_parts, row_parts, fluxion::cuda::LogSoftmax<double>)
KERNEL(fluxion_log_softmax_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogSoftmax<float>>)
KERNEL(fluxion_log_softmax_f16_parts, row_parts, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogSoftmax<float>>)
HELD_KERNEL(fluxion_log_softmax_f16_held, held_rows, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogSoftmax<float>>)
KERNEL(fluxion_log_softmax_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogSoftmax<float>>)
KERNEL(fluxion_log_softmax_bf16_parts, row_parts, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogSoftmax<float>>)
HELD_KERNEL(fluxion_log_softmax_bf16_held, held_rows, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogSoftmax<float>>)
KERNEL(fluxion_log_softmax_backward_x_f32, rowwise, fluxion::cuda::LogSoftmaxBackwardX<float>)
KERNEL(fluxion_log_softmax_backward_x_f32_parts, row_parts,
    fluxion::cuda::LogSoftmaxBackwardX<float>)
HELD_KERNEL(fluxion_log_softmax_backward_x_f32_held, held_rows,
    fluxion::cuda::LogSoftmaxBackwardX<float>)
KERNEL(fluxion_log_softmax_backward_x_f64, rowwise, fluxion::cuda::LogSoftmaxBackwardX<double>)
KERNEL(fluxion_log_softmax_backward_x_f64_parts, row_parts,
    fluxion::cuda::LogSoftmaxBackwardX<double>)
KERNEL(fluxion_log_softmax_backward_x_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LogSoftmaxBackwardX<float>>)
KERNEL(fluxion_log_softmax_backward_x_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LogSoftmaxBackwardX<float>>)
HELD_KERNEL(fluxion_log_softmax_backward_x_f16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::LogSoftmaxBackwardX<float>>)
KERNEL(fluxion_log_softmax_backward_x_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LogSoftmaxBackwardX<float>>)
KERNEL(fluxion_log_softmax_backward_x_bf16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::LogSoftmaxBackwardX<float>>)
HELD_KERNEL(fluxion_log_softmax_backward_x_bf16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::LogSoftmaxBackwardX<float>>)
KERNEL(fluxion_rms_norm_f32, rowwise, fluxion::cuda::RmsNorm<float>)
KERNEL(fluxion_rms_norm_f32_parts, row_parts, fluxion::cuda::RmsNorm<float>)
HELD_KERNEL(fluxion_rms_norm_f32_held, held_rows, fluxion::cuda::RmsNorm<float>)
KERNEL(fluxion_rms_norm_f64, rowwise, fluxion::cuda::RmsNorm<double>)
KERNEL(fluxion_rms_norm_f64_parts, row_parts, fluxion::cuda::RmsNorm<double>)
KERNEL(fluxion_rms_norm_c64, rowwise, fluxion::cuda::RmsNorm<fluxion::Complex<float>>)
KERNEL(fluxion_rms_norm_c64_parts, row_parts, fluxion::cuda::RmsNorm<fluxion::Complex<float>>)
KERNEL(fluxion_rms_norm_c128, rowwise, fluxion::cuda::RmsNorm<fluxion::Complex<double>>)
KERNEL(fluxion_rms_norm_c128_parts, row_parts, fluxion::cuda::RmsNorm<fluxion::Complex<double>>)
KERNEL(fluxion_rms_norm_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RmsNorm<float>, 2>)
KERNEL(fluxion_rms_norm_f16_parts, row_parts, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RmsNorm<float>, 2>)
HELD_KERNEL(fluxion_rms_norm_f16_held, held_rows, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RmsNorm<float>, 2>)
KERNEL(fluxion_rms_norm_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RmsNorm<float>, 2>)
KERNEL(fluxion_rms_norm_bf16_parts, row_parts, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RmsNorm<float>, 2>)
HELD_KERNEL(fluxion_rms_norm_bf16_held, held_rows, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RmsNorm<float>, 2>)
KERNEL(fluxion_rms_norm_backward_x_f32, rowwise, fluxion::cuda::RmsNormBackwardX<float>)
KERNEL(fluxion_rms_norm_backward_x_f32_parts, row_parts, fluxion::cuda::RmsNormBackwardX<float>)
HELD_KERNEL(fluxion_rms_norm_backward_x_f32_held, held_rows, fluxion::cuda::RmsNormBackwardX<float>)
KERNEL(fluxion_rms_norm_backward_x_f64, rowwise, fluxion::cuda::RmsNormBackwardX<double>)
KERNEL(fluxion_rms_norm_backward_x_f64_parts, row_parts, fluxion::cuda::RmsNormBackwardX<double>)
KERNEL(fluxion_rms_norm_backward_x_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RmsNormBackwardX<float>, 16>)
KERNEL(fluxion_rms_norm_backward_x_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::RmsNormBackwardX<float>, 16>)
HELD_KERNEL(fluxion_rms_norm_backward_x_f16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::RmsNormBackwardX<float>, 16>)
KERNEL(fluxion_rms_norm_backward_x_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RmsNormBackwardX<float>, 16>)
KERNEL(fluxion_rms_norm_backward_x_bf16_parts, row_parts, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RmsNormBackwardX<float>, 16>)
HELD_KERNEL(fluxion_rms_norm_backward_x_bf16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::RmsNormBackwardX<float>, 16>)
KERNEL(fluxion_rms_norm_backward_weight_f32, rowwise, fluxion::cuda::RmsNormBackwardWeight<float>)
HELD_KERNEL(fluxion_rms_norm_backward_weight_f32_held, held_rows,
    fluxion::cuda::RmsNormBackwardWeight<float>)
KERNEL(fluxion_rms_norm_backward_weight_f64, rowwise, fluxion::cuda::RmsNormBackwardWeight<double>)
KERNEL(fluxion_rms_norm_backward_weight_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::RmsNormBackwardWeight<float>, 8>)
HELD_KERNEL(fluxion_rms_norm_backward_weight_f16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::RmsNormBackwardWeight<float>, 8>)
KERNEL(fluxion_rms_norm_backward_weight_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RmsNormBackwardWeight<float>, 8>)
HELD_KERNEL(fluxion_rms_norm_backward_weight_bf16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::RmsNormBackwardWeight<float>, 8>)
KERNEL(fluxion_rms_norm_backward_x_weight_f32, rowwise,
    fluxion::cuda::RmsNormBackwardXWeight<float>)
KERNEL(fluxion_rms_norm_backward_x_weight_f32_parts, row_parts,
    fluxion::cuda::RmsNormBackwardXWeight<float>)
HELD_KERNEL(fluxion_rms_norm_backward_x_weight_f32_held, held_rows,
    fluxion::cuda::RmsNormBackwardXWeight<float>)
KERNEL(fluxion_rms_norm_backward_x_weight_f64, rowwise,
    fluxion::cuda::RmsNormBackwardXWeight<double>)
KERNEL(fluxion_rms_norm_backward_x_weight_f64_parts, row_parts,
    fluxion::cuda::RmsNormBackwardXWeight<double>)
KERNEL(fluxion_rms_norm_backward_x_weight_f16, rowwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::RmsNormBackwardXWeight<float>, 32>)
KERNEL(fluxion_rms_norm_backward_x_weight_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::RmsNormBackwardXWeight<float>, 32>)
HELD_KERNEL(fluxion_rms_norm_backward_x_weight_f16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::RmsNormBackwardXWeight<float>, 32>)
KERNEL(fluxion_rms_norm_backward_x_weight_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::RmsNormBackwardXWeight<float>, 32>)
KERNEL(fluxion_rms_norm_backward_x_weight_bf16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::RmsNormBackwardXWeight<float>, 32>)
HELD_KERNEL(fluxion_rms_norm_backward_x_weight_bf16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::RmsNormBackwardXWeight<float>, 32>)
KERNEL(fluxion_softmax_f32, rowwise, fluxion::cuda::Softmax<float>)
HELD_KERNEL(fluxion_softmax_f32_held, held_rows, fluxion::cuda::Softmax<float>)
KERNEL(fluxion_softmax_f64, rowwise, fluxion::cuda::Softmax<double>)
KERNEL(fluxion_softmax_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Softmax<float>>)
HELD_KERNEL(fluxion_softmax_f16_held, held_rows, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Softmax<float>>)
KERNEL(fluxion_softmax_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Softmax<float>>)
HELD_KERNEL(fluxion_softmax_bf16_held, held_rows, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Softmax<float>>)
KERNEL(fluxion_softmax_backward_x_f32, rowwise, fluxion::cuda::SoftmaxBackwardX<float>)
KERNEL(fluxion_softmax_backward_x_f32_parts, row_parts, fluxion::cuda::SoftmaxBackwardX<float>)
HELD_KERNEL(fluxion_softmax_backward_x_f32_held, held_rows, fluxion::cuda::SoftmaxBackwardX<float>)
KERNEL(fluxion_softmax_backward_x_f64, rowwise, fluxion::cuda::SoftmaxBackwardX<double>)
KERNEL(fluxion_softmax_backward_x_f64_parts, row_parts, fluxion::cuda::SoftmaxBackwardX<double>)
KERNEL(fluxion_softmax_backward_x_f16, rowwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SoftmaxBackwardX<float>>)
KERNEL(fluxion_softmax_backward_x_f16_parts, row_parts,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::SoftmaxBackwardX<float>>)
HELD_KERNEL(fluxion_softmax_backward_x_f16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::SoftmaxBackwardX<float>>)
KERNEL(fluxion_softmax_backward_x_bf16, rowwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SoftmaxBackwardX<float>>)
KERNEL(fluxion_softmax_backward_x_bf16_parts, row_parts, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SoftmaxBackwardX<float>>)
HELD_KERNEL(fluxion_softmax_backward_x_bf16_held, held_rows,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::SoftmaxBackwardX<float>>)
