// Generated from ops/normalization.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/registry.h"
#include "native/cpu/rowwise.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"rms_norm", DType::Float32, rowwise<RmsNorm<float>>},
    {"rms_norm", DType::Float64, rowwise<RmsNorm<double>>},
    {"rms_norm", DType::Complex64, rowwise<RmsNorm<fluxion::Complex<float>>>},
    {"rms_norm", DType::Complex128, rowwise<RmsNorm<fluxion::Complex<double>>>},
    {"rms_norm/backward/x", DType::Float32, rowwise<RmsNormBackwardX<float>>},
    {"rms_norm/backward/x", DType::Float64, rowwise<RmsNormBackwardX<double>>},
    {"rms_norm/backward/weight", DType::Float32, rowwise<RmsNormBackwardWeight<float>>},
    {"rms_norm/backward/weight", DType::Float64, rowwise<RmsNormBackwardWeight<double>>},
};

}  // namespace

extern const Table normalization_5_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
