// Generated from ops/normalization.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/registry.h"
#include "native/cpu/rowwise.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"rms_norm/backward/x+weight", DType::Float32, rowwise<RmsNormBackwardXWeight<float>>},
    {"rms_norm/backward/x+weight", DType::Float64, rowwise<RmsNormBackwardXWeight<double>>},
    {"softmax", DType::Float32, rowwise<Softmax<float>>},
    {"softmax", DType::Float64, rowwise<Softmax<double>>},
    {"softmax/backward/x", DType::Float32, rowwise<SoftmaxBackwardX<float>>},
    {"softmax/backward/x", DType::Float64, rowwise<SoftmaxBackwardX<double>>},
};

}  // namespace

extern const Table normalization_6_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
