// Generated from ops/reduction.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// logsumexp(x):
//   init = { m: -inf, s: 0 }
//   step = { m: m, s: if m == -inf then 0 else acc.s * exp(acc.m - m) + exp(x - m) }
//   combine = { m: m2, s: if m2 == -inf then 0 else a.s * exp(a.m - m2) + b.s * exp(b.m - m2) }
//   finish:result = if abs(acc.m) == inf then acc.m else acc.m + log(acc.s)
//   m = max(acc.m, real(x))
//   m2 = max(a.m, b.m)
template <class T>
struct Logsumexp : ReduceFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using R = RealType<T>;
  struct State {
    R m; T s;
    template <int width> struct Side {
      R m_[width]; T s_[width];
      HD State get(int l) const { return {m_[l], s_[l]}; }
      HD void set(int l, State given) { m_[l] = given.m; s_[l] = given.s; }
    };
  };
  static constexpr int cost = 56;

  HD explicit Logsumexp(const Scalars&) {}

  HD State init() const { return State{-ops::inf<R>(), R(0)}; }
  HD State step(State acc, T x, int64_t) const {
    const R m = ops::max(acc.m, ops::real(x));
    return State{m, m == -ops::inf<R>() ? R(0) : acc.s * ops::exp(acc.m - m) + ops::exp(x - m)};
  }
  HD State combine(State a, State b) const {
    const R m = ops::max(a.m, b.m);
    return State{m, m == -ops::inf<R>() ? R(0) : a.s * ops::exp(a.m - m) + b.s * ops::exp(b.m - m)};
  }
  HD T finish(State acc, int64_t) const {
    return ops::abs(acc.m) == ops::inf<R>() ? acc.m : acc.m + ops::log(acc.s);
  }
};

// max_dim(x):
//   init = { v: lowest, at: -1 }
//   step = { v: if pick then x else acc.v, at: if pick then k else acc.at }
//   combine = { v: if pick2 then b.v else a.v, at: if pick2 then b.at else a.at }
//   finish:values = acc.v
//   finish:indices = acc.at
//   pick = acc.at < 0 or x > acc.v or isnan(x) and not isnan(acc.v)
//   same = a.v == b.v or isnan(a.v) and isnan(b.v)
//   more = b.v > a.v or isnan(b.v) and not isnan(a.v)
//   pick2 = b.at >= 0 and (a.at < 0 or more or same and b.at < a.at)
template <class T>
struct MaxDim : ReduceFunctor {
  using Outputs = Types<T, int64_t>;
  using Inputs = Types<T>;
  struct State {
    T v; int64_t at;
    template <int width> struct Side {
      T v_[width]; int64_t at_[width];
      HD State get(int l) const { return {v_[l], at_[l]}; }
      HD void set(int l, State given) { v_[l] = given.v; at_[l] = given.at; }
    };
  };
  static constexpr int cost = 10;

  HD explicit MaxDim(const Scalars&) {}

  HD State init() const { return State{ops::lowest<T>(), -1}; }
  HD State step(State acc, T x, int64_t k) const {
    const bool pick = (acc.at < 0) | (x > acc.v) | (ops::isnan(x) & !ops::isnan(acc.v));
    return State{pick ? x : acc.v, pick ? k : acc.at};
  }
  HD State combine(State a, State b) const {
    const bool same = (a.v == b.v) | (ops::isnan(a.v) & ops::isnan(b.v));
    const bool more = (b.v > a.v) | (ops::isnan(b.v) & !ops::isnan(a.v));
    const bool pick = (b.at >= 0) & ((a.at < 0) | more | (same & (b.at < a.at)));
    return State{pick ? b.v : a.v, pick ? b.at : a.at};
  }
  HD void finish(State acc, int64_t, T& values, int64_t& indices) const {
    values = acc.v;
    indices = acc.at;
  }
};

constexpr Row rows[] = {
    {"logsumexp", DType::Float32, reduce<Logsumexp<float>>},
    {"logsumexp", DType::Float64, reduce<Logsumexp<double>>},
    {"logsumexp", DType::Complex64, reduce<Logsumexp<fluxion::Complex<float>>>},
    {"logsumexp", DType::Complex128, reduce<Logsumexp<fluxion::Complex<double>>>},
    {"max_dim", DType::Bool, reduce<MaxDim<bool>>},
    {"max_dim", DType::Int32, reduce<MaxDim<int32_t>>},
    {"max_dim", DType::Int64, reduce<MaxDim<int64_t>>},
    {"max_dim", DType::Float32, reduce<MaxDim<float>>},
    {"max_dim", DType::Float64, reduce<MaxDim<double>>},
};

}  // namespace

extern const Table reduction_5_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
