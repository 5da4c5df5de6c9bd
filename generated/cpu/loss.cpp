// Generated from ops/loss.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"
#include "native/cpu/rowwise.h"

namespace fluxion::FLUXION_ISA {

namespace {

// class_entropy(x, classes, target):
//   out = k * s - sum_over(if classes == target then x - m else 0)
//   most = m
//   log_sum = s
//   times = k
//   m = max_over(x)
//   s = log(sum_over(exp(x - m)))
//   k = sum_over(if classes == target then 1 else 0)
template <class T>
struct ClassEntropy : RowFunctor {
  using Outputs = Types<PerRow<T>, PerRow<T>, PerRow<T>, PerRow<T>>;
  using Inputs = Types<T, T, PerRow<T>>;
  static constexpr int cost = 91;
  static constexpr unsigned held = 1;

  HD explicit ClassEntropy(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    const auto classes = row.template in<1>();
    const auto target = row.template one<2>();
    const T m = row.max([&](auto j) { return x[j]; });
    const T s = ops::log(row.sum([&](auto j) { return ops::exp(x[j] - m); }));
    const int64_t k = row.sum([&](auto j) { return classes[j] == target ? 1 : 0; });
    row.template set<0>(T(k) * s
        - row.sum([&](auto j) { return classes[j] == target ? x[j] - m : T(0); }));
    row.template set<1>(m);
    row.template set<2>(s);
    row.template set<3>(k);
  }
};

// class_entropy/backward/x(grad, x, classes, target, most, log_sum, times):
//   x = grad * (times * exp(x - most - log_sum) - (if classes == target then 1 else 0))
template <class T>
struct ClassEntropyBackwardX : RowFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<PerRow<T>, T, T, PerRow<T>, PerRow<T>, PerRow<T>, PerRow<T>>;
  static constexpr int cost = 23;
  static constexpr unsigned held = 2;

  HD explicit ClassEntropyBackwardX(const Scalars&) {}

  template <class Row>
  HD void operator()(const Row& row) const {
    const auto grad = row.template one<0>();
    const auto x = row.template in<1>();
    const auto classes = row.template in<2>();
    const auto target = row.template one<3>();
    const auto most = row.template one<4>();
    const auto log_sum = row.template one<5>();
    const auto times = row.template one<6>();
    const auto grad_x = row.template out<0>();
    row.each([&](auto j) { grad_x[j] = grad
        * (times * ops::exp(x[j] - most - log_sum) - (classes[j] == target ? T(1) : T(0))); });
  }
};

// log_loss(x, target) = -target * max(log(x), -100) - (1 - target) * max(log1p(-x), -100)
template <class T>
struct LogLoss : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 42;

  HD explicit LogLoss(const Scalars&) {}

  HD T operator()(T x, T target) const {
    return -target * ops::max(ops::log(x), -T(100)) - (T(1) - target)
        * ops::max(ops::log1p(-x), -T(100));
  }
};

// log_loss/backward/x(grad, x, target) = grad * (x - target) / max(x * (1 - x), 1e-12)
template <class T>
struct LogLossBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 9;

  HD explicit LogLossBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T target) const {
    return grad * (x - target) / ops::max(x * (T(1) - x), T(1e-12));
  }
};

// log_loss/backward/target(grad, x) = grad * (log1p(-x) - log(x))
template <class T>
struct LogLossBackwardTarget : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 35;

  HD explicit LogLossBackwardTarget(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * (ops::log1p(-x) - ops::log(x)); }
};

// log_loss/backward/x+target(grad, x, target):
//   x = grad * (x - target) / max(x * (1 - x), 1e-12)
//   target = grad * (log1p(-x) - log(x))
template <class T>
struct LogLossBackwardXTarget : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 44;

  HD explicit LogLossBackwardXTarget(const Scalars&) {}

  HD void operator()(T grad, T x, T target, T& grad_x, T& grad_target) const {
    grad_x = grad * (x - target) / ops::max(x * (T(1) - x), T(1e-12));
    grad_target = grad * (ops::log1p(-x) - ops::log(x));
  }
};

// logistic_loss(x, target, pos_weight) = (1 - target) * x + scale * below
//   below = log1p(exp(-abs(x))) + max(-x, 0)
//   scale = 1 + (pos_weight - 1) * target
template <class T>
struct LogisticLoss : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 44;

  HD explicit LogisticLoss(const Scalars&) {}

  HD T operator()(T x, T target, T pos_weight) const {
    const T below = ops::log1p(ops::exp(-ops::abs(x))) + ops::max(-x, T(0));
    const T scale = T(1) + (pos_weight - T(1)) * target;
    return (T(1) - target) * x + scale * below;
  }
};

// logistic_loss/backward/x(grad, x, target, pos_weight) = grad * (1 - target - scale / (1 +
//     exp(x)))
//   scale = 1 + (pos_weight - 1) * target
template <class T>
struct LogisticLossBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 27;

  HD explicit LogisticLossBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T target, T pos_weight) const {
    const T scale = T(1) + (pos_weight - T(1)) * target;
    return grad * (T(1) - target - scale / (T(1) + ops::exp(x)));
  }
};

// logistic_loss/backward/target(grad, x, pos_weight) = grad * ((pos_weight - 1) * below - x)
//   below = log1p(exp(-abs(x))) + max(-x, 0)
template <class T>
struct LogisticLossBackwardTarget : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 41;

  HD explicit LogisticLossBackwardTarget(const Scalars&) {}

  HD T operator()(T grad, T x, T pos_weight) const {
    const T below = ops::log1p(ops::exp(-ops::abs(x))) + ops::max(-x, T(0));
    return grad * ((pos_weight - T(1)) * below - x);
  }
};

// logistic_loss/backward/x+target(grad, x, target, pos_weight):
//   x = grad * (1 - target - scale / (1 + exp(x)))
//   target = grad * ((pos_weight - 1) * below - x)
//   scale = 1 + (pos_weight - 1) * target
//   below = log1p(exp(-abs(x))) + max(-x, 0)
template <class T>
struct LogisticLossBackwardXTarget : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 68;

  HD explicit LogisticLossBackwardXTarget(const Scalars&) {}

  HD void operator()(T grad, T x, T target, T pos_weight, T& grad_x, T& grad_target) const {
    const T scale = T(1) + (pos_weight - T(1)) * target;
    const T below = ops::log1p(ops::exp(-ops::abs(x))) + ops::max(-x, T(0));
    grad_x = grad * (T(1) - target - scale / (T(1) + ops::exp(x)));
    grad_target = grad * ((pos_weight - T(1)) * below - x);
  }
};

// logistic_loss/backward/pos_weight(grad, x, target) = grad * target * below
//   below = log1p(exp(-abs(x))) + max(-x, 0)
template <class T>
struct LogisticLossBackwardPosWeight : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 39;

  HD explicit LogisticLossBackwardPosWeight(const Scalars&) {}

  HD T operator()(T grad, T x, T target) const {
    const T below = ops::log1p(ops::exp(-ops::abs(x))) + ops::max(-x, T(0));
    return grad * target * below;
  }
};

// logistic_loss/backward/x+pos_weight(grad, x, target, pos_weight):
//   x = grad * (1 - target - scale / (1 + exp(x)))
//   pos_weight = grad * target * below
//   scale = 1 + (pos_weight - 1) * target
//   below = log1p(exp(-abs(x))) + max(-x, 0)
template <class T>
struct LogisticLossBackwardXPosWeight : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 66;

  HD explicit LogisticLossBackwardXPosWeight(const Scalars&) {}

  HD void operator()(T grad, T x, T target, T pos_weight, T& grad_x, T& grad_pos_weight) const {
    const T scale = T(1) + (pos_weight - T(1)) * target;
    const T below = ops::log1p(ops::exp(-ops::abs(x))) + ops::max(-x, T(0));
    grad_x = grad * (T(1) - target - scale / (T(1) + ops::exp(x)));
    grad_pos_weight = grad * target * below;
  }
};

// logistic_loss/backward/target+pos_weight(grad, x, target, pos_weight):
//   target = grad * ((pos_weight - 1) * below - x)
//   pos_weight = grad * target * below
//   below = log1p(exp(-abs(x))) + max(-x, 0)
template <class T>
struct LogisticLossBackwardTargetPosWeight : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 43;

  HD explicit LogisticLossBackwardTargetPosWeight(const Scalars&) {}

  HD void operator()(T grad, T x, T target, T pos_weight, T& grad_target,
      T& grad_pos_weight) const {
    const T below = ops::log1p(ops::exp(-ops::abs(x))) + ops::max(-x, T(0));
    grad_target = grad * ((pos_weight - T(1)) * below - x);
    grad_pos_weight = grad * target * below;
  }
};

// logistic_loss/backward/x+target+pos_weight(grad, x, target, pos_weight):
//   x = grad * (1 - target - scale / (1 + exp(x)))
//   target = grad * ((pos_weight - 1) * below - x)
//   pos_weight = grad * target * below
//   scale = 1 + (pos_weight - 1) * target
//   below = log1p(exp(-abs(x))) + max(-x, 0)
template <class T>
struct LogisticLossBackwardXTargetPosWeight : PointwiseFunctor {
  using Outputs = Types<T, T, T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 70;

  HD explicit LogisticLossBackwardXTargetPosWeight(const Scalars&) {}

  HD void operator()(T grad, T x, T target, T pos_weight, T& grad_x, T& grad_target,
      T& grad_pos_weight) const {
    const T scale = T(1) + (pos_weight - T(1)) * target;
    const T below = ops::log1p(ops::exp(-ops::abs(x))) + ops::max(-x, T(0));
    grad_x = grad * (T(1) - target - scale / (T(1) + ops::exp(x)));
    grad_target = grad * ((pos_weight - T(1)) * below - x);
    grad_pos_weight = grad * target * below;
  }
};

constexpr Row rows[] = {
    {"class_entropy", DType::Float32, rowwise<ClassEntropy<float>>},
    {"class_entropy", DType::Float64, rowwise<ClassEntropy<double>>},
    {"class_entropy/backward/x", DType::Float32, rowwise<ClassEntropyBackwardX<float>>},
    {"class_entropy/backward/x", DType::Float64, rowwise<ClassEntropyBackwardX<double>>},
    {"log_loss", DType::Float32, pointwise<LogLoss<float>>},
    {"log_loss", DType::Float64, pointwise<LogLoss<double>>},
    {"log_loss", DType::Float16, pointwise_narrow<Half, LogLoss<float>>, true},
    {"log_loss", DType::BFloat16, pointwise_narrow<BFloat16, LogLoss<float>>, true},
    {"log_loss/backward/x", DType::Float32, pointwise<LogLossBackwardX<float>>},
    {"log_loss/backward/x", DType::Float64, pointwise<LogLossBackwardX<double>>},
    {"log_loss/backward/x", DType::Float16, pointwise_narrow<Half, LogLossBackwardX<float>>, true},
    {"log_loss/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, LogLossBackwardX<float>>,
        true},
    {"log_loss/backward/target", DType::Float32, pointwise<LogLossBackwardTarget<float>>},
    {"log_loss/backward/target", DType::Float64, pointwise<LogLossBackwardTarget<double>>},
    {"log_loss/backward/target", DType::Float16, pointwise_narrow<Half,
        LogLossBackwardTarget<float>>, true},
    {"log_loss/backward/target", DType::BFloat16, pointwise_narrow<BFloat16,
        LogLossBackwardTarget<float>>, true},
    {"log_loss/backward/x+target", DType::Float32, pointwise<LogLossBackwardXTarget<float>>},
    {"log_loss/backward/x+target", DType::Float64, pointwise<LogLossBackwardXTarget<double>>},
    {"log_loss/backward/x+target", DType::Float16, pointwise_narrow<Half,
        LogLossBackwardXTarget<float>>, true},
    {"log_loss/backward/x+target", DType::BFloat16, pointwise_narrow<BFloat16,
        LogLossBackwardXTarget<float>>, true},
    {"logistic_loss", DType::Float32, pointwise<LogisticLoss<float>>},
    {"logistic_loss", DType::Float64, pointwise<LogisticLoss<double>>},
    {"logistic_loss", DType::Float16, pointwise_narrow<Half, LogisticLoss<float>>, true},
    {"logistic_loss", DType::BFloat16, pointwise_narrow<BFloat16, LogisticLoss<float>>, true},
    {"logistic_loss/backward/x", DType::Float32, pointwise<LogisticLossBackwardX<float>>},
    {"logistic_loss/backward/x", DType::Float64, pointwise<LogisticLossBackwardX<double>>},
    {"logistic_loss/backward/x", DType::Float16, pointwise_narrow<Half,
        LogisticLossBackwardX<float>>, true},
    {"logistic_loss/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        LogisticLossBackwardX<float>>, true},
    {"logistic_loss/backward/target", DType::Float32, pointwise<LogisticLossBackwardTarget<float>>},
    {"logistic_loss/backward/target", DType::Float64,
        pointwise<LogisticLossBackwardTarget<double>>},
    {"logistic_loss/backward/target", DType::Float16, pointwise_narrow<Half,
        LogisticLossBackwardTarget<float>>, true},
    {"logistic_loss/backward/target", DType::BFloat16, pointwise_narrow<BFloat16,
        LogisticLossBackwardTarget<float>>, true},
    {"logistic_loss/backward/x+target", DType::Float32,
        pointwise<LogisticLossBackwardXTarget<float>>},
    {"logistic_loss/backward/x+target", DType::Float64,
        pointwise<LogisticLossBackwardXTarget<double>>},
    {"logistic_loss/backward/x+target", DType::Float16, pointwise_narrow<Half,
        LogisticLossBackwardXTarget<float>>, true},
    {"logistic_loss/backward/x+target", DType::BFloat16, pointwise_narrow<BFloat16,
        LogisticLossBackwardXTarget<float>>, true},
    {"logistic_loss/backward/pos_weight", DType::Float32,
        pointwise<LogisticLossBackwardPosWeight<float>>},
    {"logistic_loss/backward/pos_weight", DType::Float64,
        pointwise<LogisticLossBackwardPosWeight<double>>},
    {"logistic_loss/backward/pos_weight", DType::Float16, pointwise_narrow<Half,
        LogisticLossBackwardPosWeight<float>>, true},
    {"logistic_loss/backward/pos_weight", DType::BFloat16, pointwise_narrow<BFloat16,
        LogisticLossBackwardPosWeight<float>>, true},
    {"logistic_loss/backward/x+pos_weight", DType::Float32,
        pointwise<LogisticLossBackwardXPosWeight<float>>},
    {"logistic_loss/backward/x+pos_weight", DType::Float64,
        pointwise<LogisticLossBackwardXPosWeight<double>>},
    {"logistic_loss/backward/x+pos_weight", DType::Float16, pointwise_narrow<Half,
        LogisticLossBackwardXPosWeight<float>>, true},
    {"logistic_loss/backward/x+pos_weight", DType::BFloat16, pointwise_narrow<BFloat16,
        LogisticLossBackwardXPosWeight<float>>, true},
    {"logistic_loss/backward/target+pos_weight", DType::Float32,
        pointwise<LogisticLossBackwardTargetPosWeight<float>>},
    {"logistic_loss/backward/target+pos_weight", DType::Float64,
        pointwise<LogisticLossBackwardTargetPosWeight<double>>},
    {"logistic_loss/backward/target+pos_weight", DType::Float16, pointwise_narrow<Half,
        LogisticLossBackwardTargetPosWeight<float>>, true},
    {"logistic_loss/backward/target+pos_weight", DType::BFloat16, pointwise_narrow<BFloat16,
        LogisticLossBackwardTargetPosWeight<float>>, true},
    {"logistic_loss/backward/x+target+pos_weight", DType::Float32,
        pointwise<LogisticLossBackwardXTargetPosWeight<float>>},
    {"logistic_loss/backward/x+target+pos_weight", DType::Float64,
        pointwise<LogisticLossBackwardXTargetPosWeight<double>>},
    {"logistic_loss/backward/x+target+pos_weight", DType::Float16, pointwise_narrow<Half,
        LogisticLossBackwardXTargetPosWeight<float>>, true},
    {"logistic_loss/backward/x+target+pos_weight", DType::BFloat16, pointwise_narrow<BFloat16,
        LogisticLossBackwardXTargetPosWeight<float>>, true},
};

}  // namespace

extern const Table loss_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
