// Generated from ops/reduction.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// all(x):
//   init = 1
//   step = min(acc, if x != 0 then 1 else 0)
//   combine = min(a, b)
//   finish:result = acc != 0
template <class T>
struct All : ReduceFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  using R = RealType<T>;
  using State = int64_t;
  static constexpr int cost = 3;

  HD explicit All(const Scalars&) {}

  HD State init() const { return 1; }
  HD State step(State acc, T x, int64_t) const { return ops::min(acc, x != R(0) ? 1 : 0); }
  HD State combine(State a, State b) const { return ops::min(a, b); }
  HD bool finish(State acc, int64_t) const { return acc != 0; }
};

// amax(x):
//   init = lowest
//   step = max(acc, x)
//   combine = max(a, b)
//   finish:result = acc
template <class T>
struct Amax : ReduceFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using State = T;

  HD explicit Amax(const Scalars&) {}

  HD State init() const { return ops::lowest<T>(); }
  HD State step(State acc, T x, int64_t) const { return ops::max(acc, x); }
  HD State combine(State a, State b) const { return ops::max(a, b); }
  HD T finish(State acc, int64_t) const { return acc; }
};

// amin(x):
//   init = highest
//   step = min(acc, x)
//   combine = min(a, b)
//   finish:result = acc
template <class T>
struct Amin : ReduceFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using State = T;

  HD explicit Amin(const Scalars&) {}

  HD State init() const { return ops::highest<T>(); }
  HD State step(State acc, T x, int64_t) const { return ops::min(acc, x); }
  HD State combine(State a, State b) const { return ops::min(a, b); }
  HD T finish(State acc, int64_t) const { return acc; }
};

// any(x):
//   init = 0
//   step = max(acc, if x != 0 then 1 else 0)
//   combine = max(a, b)
//   finish:result = acc != 0
template <class T>
struct Any : ReduceFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  using R = RealType<T>;
  using State = int64_t;
  static constexpr int cost = 3;

  HD explicit Any(const Scalars&) {}

  HD State init() const { return 0; }
  HD State step(State acc, T x, int64_t) const { return ops::max(acc, x != R(0) ? 1 : 0); }
  HD State combine(State a, State b) const { return ops::max(a, b); }
  HD bool finish(State acc, int64_t) const { return acc != 0; }
};

// count_nonzero(x):
//   init = 0
//   step = acc + (if x != 0 then 1 else 0)
//   combine = a + b
//   finish:result = acc
template <class T>
struct CountNonzero : ReduceFunctor {
  using Outputs = Types<int64_t>;
  using Inputs = Types<T>;
  using R = RealType<T>;
  using State = int64_t;
  static constexpr int cost = 3;

  HD explicit CountNonzero(const Scalars&) {}

  HD State init() const { return 0; }
  HD State step(State acc, T x, int64_t) const { return acc + (x != R(0) ? 1 : 0); }
  HD State combine(State a, State b) const { return a + b; }
  HD int64_t finish(State acc, int64_t) const { return acc; }
};

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
  struct State { R m; T s; };
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
//   same = acc.v == x or isnan(acc.v) and isnan(x)
//   more = x > acc.v or isnan(x) and not isnan(acc.v)
//   pick = k >= 0 and (acc.at < 0 or more or same and k < acc.at)
//   same2 = a.v == b.v or isnan(a.v) and isnan(b.v)
//   more2 = b.v > a.v or isnan(b.v) and not isnan(a.v)
//   pick2 = b.at >= 0 and (a.at < 0 or more2 or same2 and b.at < a.at)
template <class T>
struct MaxDim : ReduceFunctor {
  using Outputs = Types<T, int64_t>;
  using Inputs = Types<T>;
  struct State { T v; int64_t at; };
  static constexpr int cost = 20;

  HD explicit MaxDim(const Scalars&) {}

  HD State init() const { return State{ops::lowest<T>(), -1}; }
  HD State step(State acc, T x, int64_t k) const {
    const bool same = (acc.v == x) | (ops::isnan(acc.v) & ops::isnan(x));
    const bool more = (x > acc.v) | (ops::isnan(x) & !ops::isnan(acc.v));
    const bool pick = (k >= 0) & ((acc.at < 0) | more | (same & (k < acc.at)));
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

// mean(x):
//   init = 0
//   step = acc + x
//   combine = a + b
//   finish:result = acc / n
template <class T>
struct Mean : ReduceFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using R = RealType<T>;
  using State = T;

  HD explicit Mean(const Scalars&) {}

  HD State init() const { return R(0); }
  HD State step(State acc, T x, int64_t) const { return acc + x; }
  HD State combine(State a, State b) const { return a + b; }
  HD T finish(State acc, int64_t n) const { return acc / R(n); }
};

// min_dim(x):
//   init = { v: highest, at: -1 }
//   step = { v: if pick then x else acc.v, at: if pick then k else acc.at }
//   combine = { v: if pick2 then b.v else a.v, at: if pick2 then b.at else a.at }
//   finish:values = acc.v
//   finish:indices = acc.at
//   same = acc.v == x or isnan(acc.v) and isnan(x)
//   less = x < acc.v or isnan(x) and not isnan(acc.v)
//   pick = k >= 0 and (acc.at < 0 or less or same and k < acc.at)
//   same2 = a.v == b.v or isnan(a.v) and isnan(b.v)
//   less2 = b.v < a.v or isnan(b.v) and not isnan(a.v)
//   pick2 = b.at >= 0 and (a.at < 0 or less2 or same2 and b.at < a.at)
template <class T>
struct MinDim : ReduceFunctor {
  using Outputs = Types<T, int64_t>;
  using Inputs = Types<T>;
  struct State { T v; int64_t at; };
  static constexpr int cost = 20;

  HD explicit MinDim(const Scalars&) {}

  HD State init() const { return State{ops::highest<T>(), -1}; }
  HD State step(State acc, T x, int64_t k) const {
    const bool same = (acc.v == x) | (ops::isnan(acc.v) & ops::isnan(x));
    const bool less = (x < acc.v) | (ops::isnan(x) & !ops::isnan(acc.v));
    const bool pick = (k >= 0) & ((acc.at < 0) | less | (same & (k < acc.at)));
    return State{pick ? x : acc.v, pick ? k : acc.at};
  }
  HD State combine(State a, State b) const {
    const bool same = (a.v == b.v) | (ops::isnan(a.v) & ops::isnan(b.v));
    const bool less = (b.v < a.v) | (ops::isnan(b.v) & !ops::isnan(a.v));
    const bool pick = (b.at >= 0) & ((a.at < 0) | less | (same & (b.at < a.at)));
    return State{pick ? b.v : a.v, pick ? b.at : a.at};
  }
  HD void finish(State acc, int64_t, T& values, int64_t& indices) const {
    values = acc.v;
    indices = acc.at;
  }
};

// prod(x):
//   init = 1
//   step = acc * x
//   combine = a * b
//   finish:result = acc
template <class T>
struct Prod : ReduceFunctor {
  using Outputs = Types<SumType<T>>;
  using Inputs = Types<T>;
  using A = SumType<T>;   // The type that is added up in.
  using R = RealType<A>;
  using State = A;

  HD explicit Prod(const Scalars&) {}

  HD State init() const { return R(1); }
  HD State step(State acc, A x, int64_t) const { return acc * x; }
  HD State combine(State a, State b) const { return a * b; }
  HD SumType<T> finish(State acc, int64_t) const { return acc; }
};

// sum(x):
//   init = 0
//   step = acc + x
//   combine = a + b
//   finish:result = acc
template <class T>
struct Sum : ReduceFunctor {
  using Outputs = Types<SumType<T>>;
  using Inputs = Types<T>;
  using A = SumType<T>;   // The type that is added up in.
  using R = RealType<A>;
  using State = A;

  HD explicit Sum(const Scalars&) {}

  HD State init() const { return R(0); }
  HD State step(State acc, A x, int64_t) const { return acc + x; }
  HD State combine(State a, State b) const { return a + b; }
  HD SumType<T> finish(State acc, int64_t) const { return acc; }
};

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
  struct State { R n; T mean; R m2; };
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
    {"all", DType::Bool, reduce<All<bool>>},
    {"all", DType::Int32, reduce<All<int32_t>>},
    {"all", DType::Int64, reduce<All<int64_t>>},
    {"all", DType::Float32, reduce<All<float>>},
    {"all", DType::Float64, reduce<All<double>>},
    {"all", DType::Complex64, reduce<All<fluxion::Complex<float>>>},
    {"all", DType::Complex128, reduce<All<fluxion::Complex<double>>>},
    {"amax", DType::Bool, reduce<Amax<bool>>},
    {"amax", DType::Int32, reduce<Amax<int32_t>>},
    {"amax", DType::Int64, reduce<Amax<int64_t>>},
    {"amax", DType::Float32, reduce<Amax<float>>},
    {"amax", DType::Float64, reduce<Amax<double>>},
    {"amin", DType::Bool, reduce<Amin<bool>>},
    {"amin", DType::Int32, reduce<Amin<int32_t>>},
    {"amin", DType::Int64, reduce<Amin<int64_t>>},
    {"amin", DType::Float32, reduce<Amin<float>>},
    {"amin", DType::Float64, reduce<Amin<double>>},
    {"any", DType::Bool, reduce<Any<bool>>},
    {"any", DType::Int32, reduce<Any<int32_t>>},
    {"any", DType::Int64, reduce<Any<int64_t>>},
    {"any", DType::Float32, reduce<Any<float>>},
    {"any", DType::Float64, reduce<Any<double>>},
    {"any", DType::Complex64, reduce<Any<fluxion::Complex<float>>>},
    {"any", DType::Complex128, reduce<Any<fluxion::Complex<double>>>},
    {"count_nonzero", DType::Bool, reduce<CountNonzero<bool>>},
    {"count_nonzero", DType::Int32, reduce<CountNonzero<int32_t>>},
    {"count_nonzero", DType::Int64, reduce<CountNonzero<int64_t>>},
    {"count_nonzero", DType::Float32, reduce<CountNonzero<float>>},
    {"count_nonzero", DType::Float64, reduce<CountNonzero<double>>},
    {"count_nonzero", DType::Complex64, reduce<CountNonzero<fluxion::Complex<float>>>},
    {"count_nonzero", DType::Complex128, reduce<CountNonzero<fluxion::Complex<double>>>},
    {"logsumexp", DType::Float32, reduce<Logsumexp<float>>},
    {"logsumexp", DType::Float64, reduce<Logsumexp<double>>},
    {"logsumexp", DType::Complex64, reduce<Logsumexp<fluxion::Complex<float>>>},
    {"logsumexp", DType::Complex128, reduce<Logsumexp<fluxion::Complex<double>>>},
    {"max_dim", DType::Bool, reduce<MaxDim<bool>>},
    {"max_dim", DType::Int32, reduce<MaxDim<int32_t>>},
    {"max_dim", DType::Int64, reduce<MaxDim<int64_t>>},
    {"max_dim", DType::Float32, reduce<MaxDim<float>>},
    {"max_dim", DType::Float64, reduce<MaxDim<double>>},
    {"mean", DType::Float32, reduce<Mean<float>>},
    {"mean", DType::Float64, reduce<Mean<double>>},
    {"mean", DType::Complex64, reduce<Mean<fluxion::Complex<float>>>},
    {"mean", DType::Complex128, reduce<Mean<fluxion::Complex<double>>>},
    {"min_dim", DType::Bool, reduce<MinDim<bool>>},
    {"min_dim", DType::Int32, reduce<MinDim<int32_t>>},
    {"min_dim", DType::Int64, reduce<MinDim<int64_t>>},
    {"min_dim", DType::Float32, reduce<MinDim<float>>},
    {"min_dim", DType::Float64, reduce<MinDim<double>>},
    {"prod", DType::Bool, reduce<Prod<bool>>},
    {"prod", DType::Int32, reduce<Prod<int32_t>>},
    {"prod", DType::Int64, reduce<Prod<int64_t>>},
    {"prod", DType::Float32, reduce<Prod<float>>},
    {"prod", DType::Float64, reduce<Prod<double>>},
    {"prod", DType::Complex64, reduce<Prod<fluxion::Complex<float>>>},
    {"prod", DType::Complex128, reduce<Prod<fluxion::Complex<double>>>},
    {"sum", DType::Bool, reduce<Sum<bool>>},
    {"sum", DType::Int32, reduce<Sum<int32_t>>},
    {"sum", DType::Int64, reduce<Sum<int64_t>>},
    {"sum", DType::Float32, reduce<Sum<float>>},
    {"sum", DType::Float64, reduce<Sum<double>>},
    {"sum", DType::Complex64, reduce<Sum<fluxion::Complex<float>>>},
    {"sum", DType::Complex128, reduce<Sum<fluxion::Complex<double>>>},
    {"var_dim", DType::Float32, reduce<VarDim<float>>},
    {"var_dim", DType::Float64, reduce<VarDim<double>>},
    {"var_dim", DType::Complex64, reduce<VarDim<fluxion::Complex<float>>>},
    {"var_dim", DType::Complex128, reduce<VarDim<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table reduction_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
