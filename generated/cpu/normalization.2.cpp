// Generated from ops/normalization.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/registry.h"
#include "native/cpu/rowwise.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"batch_norm/backward/bias", DType::Float32, rowwise<BatchNormBackwardBias<float>>},
    {"batch_norm/backward/bias", DType::Float64, rowwise<BatchNormBackwardBias<double>>},
    {"batch_norm/backward/x+bias", DType::Float32, rowwise<BatchNormBackwardXBias<float>>},
    {"batch_norm/backward/x+bias", DType::Float64, rowwise<BatchNormBackwardXBias<double>>},
    {"batch_norm/backward/weight+bias", DType::Float32,
        rowwise<BatchNormBackwardWeightBias<float>>},
    {"batch_norm/backward/weight+bias", DType::Float64,
        rowwise<BatchNormBackwardWeightBias<double>>},
    {"batch_norm/backward/x+weight+bias", DType::Float32,
        rowwise<BatchNormBackwardXWeightBias<float>>},
    {"batch_norm/backward/x+weight+bias", DType::Float64,
        rowwise<BatchNormBackwardXWeightBias<double>>},
};

}  // namespace

extern const Table normalization_2_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
