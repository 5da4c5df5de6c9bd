// Generated from ops/normalization.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/registry.h"
#include "native/cpu/rowwise.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"batch_norm", DType::Float32, rowwise<BatchNorm<float>>},
    {"batch_norm", DType::Float64, rowwise<BatchNorm<double>>},
    {"batch_norm/backward/x", DType::Float32, rowwise<BatchNormBackwardX<float>>},
    {"batch_norm/backward/x", DType::Float64, rowwise<BatchNormBackwardX<double>>},
    {"batch_norm/backward/weight", DType::Float32, rowwise<BatchNormBackwardWeight<float>>},
    {"batch_norm/backward/weight", DType::Float64, rowwise<BatchNormBackwardWeight<double>>},
    {"batch_norm/backward/x+weight", DType::Float32, rowwise<BatchNormBackwardXWeight<float>>},
    {"batch_norm/backward/x+weight", DType::Float64, rowwise<BatchNormBackwardXWeight<double>>},
};

}  // namespace

extern const Table normalization_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
