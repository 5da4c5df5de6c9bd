// Generated from ops/reduction.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// var_dim(x):
//   init = { n: 0, mean: 0, m2: 0 }
//   step = { n: n, mean: mean, m2: acc.m2 + real(conj(d) * (x - mean)) }
//   combine = { n: n2, mean: a.mean + d2 * w, m2: a.m2 + b.m2 + real(conj(d2) * d2) * a.n * w }
//   finish:result = acc.m2 / max(acc.n - correction, 0)
//   n = acc.n + 1
//   d = x - acc.mean
//   mean = acc.mean + d / n
//   n2 = a.n + b.n
//   d2 = b.mean - a.mean
//   w = if n2 > 0 then b.n / n2 else 0
template <class T>
struct VarDim : ReduceFunctor {
  using Outputs = Types<RealType<T>>;
  using Inputs = Types<T>;
  using R = RealType<T>;
  struct State {
    R n; T mean; R m2;
    template <int width> struct Side {
      R n_[width]; T mean_[width]; R m2_[width];
      HD State get(int l) const { return {n_[l], mean_[l], m2_[l]}; }
      HD void set(int l, State given) { n_[l] = given.n; mean_[l] = given.mean; m2_[l] = given.m2; }
    };
  };
  static constexpr int cost = 42;
  R correction;

  HD explicit VarDim(const Scalars& s) : correction(s.template real<R>(0)) {}

  HD State init() const { return State{R(0), R(0), R(0)}; }
  HD State step(State acc, T x, int64_t) const {
    const R n = acc.n + R(1);
    const T d = x - acc.mean;
    const T mean = acc.mean + d / n;
    return State{n, mean, acc.m2 + ops::real(ops::conj(d) * (x - mean))};
  }
  HD State combine(State a, State b) const {
    const R n = a.n + b.n;
    const T d = b.mean - a.mean;
    const R w = n > R(0) ? b.n / n : R(0);
    return State{n, a.mean + d * w, a.m2 + b.m2 + ops::real(ops::conj(d) * d) * a.n * w};
  }
  HD RealType<T> finish(State acc, int64_t) const {
    return acc.m2 / ops::max(acc.n - correction, R(0));
  }
};

constexpr Row rows[] = {
    {"var_dim", DType::Float32, reduce<VarDim<float>>},
    {"var_dim", DType::Float64, reduce<VarDim<double>>},
    {"var_dim", DType::Complex64, reduce<VarDim<fluxion::Complex<float>>>},
    {"var_dim", DType::Complex128, reduce<VarDim<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table reduction_9_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
