// Generated from ops/normalization.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/registry.h"
#include "native/cpu/rowwise.h"

namespace fluxion::FLUXION_ISA {

namespace {

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
  T eps;

  HD explicit LayerNorm(const Scalars& s) : eps(s.template real<T>(0)) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    const auto weight = row.template in<1>();
    const auto bias = row.template in<2>();
    const auto out = row.template out<0>();
    const T mu = row.mean([&](int64_t j) { return x[j]; });
    const T r = ops::rsqrt(row.mean([&](int64_t j) { return ops::square(x[j] - mu); }) + eps);
    row.each([&](int64_t j) { out[j] = (x[j] - mu) * r * weight[j] + bias[j]; });
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

  HD explicit LayerNormBackwardX(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto x = row.template in<1>();
    const auto weight = row.template in<2>();
    const auto mean = row.template one<3>();
    const auto rstd = row.template one<4>();
    const auto grad_x = row.template out<0>();
    const T mean_g = row.mean([&](int64_t j) { return grad[j] * weight[j]; });
    const T mean_1 = row.mean([&](int64_t j) {
      const T xh = (x[j] - mean) * rstd;
      const T g = grad[j] * weight[j];
      return g * xh;
    });
    row.each([&](int64_t j) {
      const T xh = (x[j] - mean) * rstd;
      const T g = grad[j] * weight[j];
      grad_x[j] = rstd * (g - mean_g - xh * mean_1);
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

  HD explicit LogSoftmax(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    const auto result = row.template out<0>();
    const T max_x = row.max([&](int64_t j) { return x[j]; });
    const T sum_1 = row.sum([&](int64_t j) {
      const T z = x[j] - max_x;
      return ops::exp(z);
    });
    const T log_sum_1 = ops::log(sum_1);
    row.each([&](int64_t j) {
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

  HD explicit LogSoftmaxBackwardX(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template in<0>();
    const auto result = row.template in<1>();
    const auto grad_x = row.template out<0>();
    const T sum_grad = row.sum([&](int64_t j) { return grad[j]; });
    row.each([&](int64_t j) { grad_x[j] = grad[j] - ops::exp(result[j]) * sum_grad; });
  }
};

constexpr Row rows[] = {
    {"layer_norm", DType::Float32, rowwise<LayerNorm<float>>},
    {"layer_norm", DType::Float64, rowwise<LayerNorm<double>>},
    {"layer_norm/backward/x", DType::Float32, rowwise<LayerNormBackwardX<float>>},
    {"layer_norm/backward/x", DType::Float64, rowwise<LayerNormBackwardX<double>>},
    {"log_softmax", DType::Float32, rowwise<LogSoftmax<float>>},
    {"log_softmax", DType::Float64, rowwise<LogSoftmax<double>>},
    {"log_softmax/backward/x", DType::Float32, rowwise<LogSoftmaxBackwardX<float>>},
    {"log_softmax/backward/x", DType::Float64, rowwise<LogSoftmaxBackwardX<double>>},
};

}  // namespace

extern const Table normalization_2_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
