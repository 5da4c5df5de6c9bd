// Generated from ops/normalization.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/registry.h"
#include "native/cpu/rowwise.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"log_softmax", DType::Float32, rowwise<LogSoftmax<float>>},
    {"log_softmax", DType::Float64, rowwise<LogSoftmax<double>>},
    {"log_softmax/backward/x", DType::Float32, rowwise<LogSoftmaxBackwardX<float>>},
    {"log_softmax/backward/x", DType::Float64, rowwise<LogSoftmaxBackwardX<double>>},
};

}  // namespace

extern const Table normalization_4_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
