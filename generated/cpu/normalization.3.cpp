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

constexpr Row rows[] = {
    {"layer_norm", DType::Float32, rowwise<LayerNorm<float>>},
    {"layer_norm", DType::Float64, rowwise<LayerNorm<double>>},
    {"layer_norm/backward/x", DType::Float32, rowwise<LayerNormBackwardX<float>>},
    {"layer_norm/backward/x", DType::Float64, rowwise<LayerNormBackwardX<double>>},
    {"layer_norm/backward/weight", DType::Float32, rowwise<LayerNormBackwardWeight<float>>},
    {"layer_norm/backward/weight", DType::Float64, rowwise<LayerNormBackwardWeight<double>>},
    {"layer_norm/backward/x+weight", DType::Float32, rowwise<LayerNormBackwardXWeight<float>>},
    {"layer_norm/backward/x+weight", DType::Float64, rowwise<LayerNormBackwardXWeight<double>>},
};

}  // namespace

extern const Table normalization_3_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
