// Generated from ops/reduction.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/reduce.cuh"

namespace fluxion::cuda {

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
//   pick = acc.at < 0 or x < acc.v or isnan(x) and not isnan(acc.v)
//   same = a.v == b.v or isnan(a.v) and isnan(b.v)
//   less = b.v < a.v or isnan(b.v) and not isnan(a.v)
//   pick2 = b.at >= 0 and (a.at < 0 or less or same and b.at < a.at)
template <class T>
struct MinDim : ReduceFunctor {
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

  HD explicit MinDim(const Scalars&) {}

  HD State init() const { return State{ops::highest<T>(), -1}; }
  HD State step(State acc, T x, int64_t k) const {
    const bool pick = (acc.at < 0) | (x < acc.v) | (ops::isnan(x) & !ops::isnan(acc.v));
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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_all_b8, reduce, fluxion::cuda::All<bool>)
KERNEL(fluxion_all_i32, reduce, fluxion::cuda::All<int32_t>)
KERNEL(fluxion_all_i64, reduce, fluxion::cuda::All<int64_t>)
KERNEL(fluxion_all_f32, reduce, fluxion::cuda::All<float>)
KERNEL(fluxion_all_f64, reduce, fluxion::cuda::All<double>)
KERNEL(fluxion_all_c64, reduce, fluxion::cuda::All<fluxion::Complex<float>>)
KERNEL(fluxion_all_c128, reduce, fluxion::cuda::All<fluxion::Complex<double>>)
KERNEL(fluxion_all_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::All<float>>)
KERNEL(fluxion_all_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::All<float>>)
KERNEL(fluxion_amax_b8, reduce, fluxion::cuda::Amax<bool>)
KERNEL(fluxion_amax_i32, reduce, fluxion::cuda::Amax<int32_t>)
KERNEL(fluxion_amax_i64, reduce, fluxion::cuda::Amax<int64_t>)
KERNEL(fluxion_amax_f32, reduce, fluxion::cuda::Amax<float>)
KERNEL(fluxion_amax_f64, reduce, fluxion::cuda::Amax<double>)
KERNEL(fluxion_amax_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Amax<float>>)
KERNEL(fluxion_amax_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Amax<float>>)
KERNEL(fluxion_amin_b8, reduce, fluxion::cuda::Amin<bool>)
KERNEL(fluxion_amin_i32, reduce, fluxion::cuda::Amin<int32_t>)
KERNEL(fluxion_amin_i64, reduce, fluxion::cuda::Amin<int64_t>)
KERNEL(fluxion_amin_f32, reduce, fluxion::cuda::Amin<float>)
KERNEL(fluxion_amin_f64, reduce, fluxion::cuda::Amin<double>)
KERNEL(fluxion_amin_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Amin<float>>)
KERNEL(fluxion_amin_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Amin<float>>)
KERNEL(fluxion_any_b8, reduce, fluxion::cuda::Any<bool>)
KERNEL(fluxion_any_i32, reduce, fluxion::cuda::Any<int32_t>)
KERNEL(fluxion_any_i64, reduce, fluxion::cuda::Any<int64_t>)
KERNEL(fluxion_any_f32, reduce, fluxion::cuda::Any<float>)
KERNEL(fluxion_any_f64, reduce, fluxion::cuda::Any<double>)
KERNEL(fluxion_any_c64, reduce, fluxion::cuda::Any<fluxion::Complex<float>>)
KERNEL(fluxion_any_c128, reduce, fluxion::cuda::Any<fluxion::Complex<double>>)
KERNEL(fluxion_any_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Any<float>>)
KERNEL(fluxion_any_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Any<float>>)
KERNEL(fluxion_count_nonzero_b8, reduce, fluxion::cuda::CountNonzero<bool>)
KERNEL(fluxion_count_nonzero_i32, reduce, fluxion::cuda::CountNonzero<int32_t>)
KERNEL(fluxion_count_nonzero_i64, reduce, fluxion::cuda::CountNonzero<int64_t>)
KERNEL(fluxion_count_nonzero_f32, reduce, fluxion::cuda::CountNonzero<float>)
KERNEL(fluxion_count_nonzero_f64, reduce, fluxion::cuda::CountNonzero<double>)
KERNEL(fluxion_count_nonzero_c64, reduce, fluxion::cuda::CountNonzero<fluxion::Complex<float>>)
KERNEL(fluxion_count_nonzero_c128, reduce, fluxion::cuda::CountNonzero<fluxion::Complex<double>>)
KERNEL(fluxion_count_nonzero_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::CountNonzero<float>>)
KERNEL(fluxion_count_nonzero_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::CountNonzero<float>>)
KERNEL(fluxion_logsumexp_f32, reduce, fluxion::cuda::Logsumexp<float>)
KERNEL(fluxion_logsumexp_f64, reduce, fluxion::cuda::Logsumexp<double>)
KERNEL(fluxion_logsumexp_c64, reduce, fluxion::cuda::Logsumexp<fluxion::Complex<float>>)
KERNEL(fluxion_logsumexp_c128, reduce, fluxion::cuda::Logsumexp<fluxion::Complex<double>>)
KERNEL(fluxion_logsumexp_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Logsumexp<float>>)
KERNEL(fluxion_logsumexp_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Logsumexp<float>>)
KERNEL(fluxion_max_dim_b8, reduce, fluxion::cuda::MaxDim<bool>)
KERNEL(fluxion_max_dim_i32, reduce, fluxion::cuda::MaxDim<int32_t>)
KERNEL(fluxion_max_dim_i64, reduce, fluxion::cuda::MaxDim<int64_t>)
KERNEL(fluxion_max_dim_f32, reduce, fluxion::cuda::MaxDim<float>)
KERNEL(fluxion_max_dim_f64, reduce, fluxion::cuda::MaxDim<double>)
KERNEL(fluxion_max_dim_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MaxDim<float>>)
KERNEL(fluxion_max_dim_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MaxDim<float>>)
KERNEL(fluxion_mean_f32, reduce, fluxion::cuda::Mean<float>)
KERNEL(fluxion_mean_f64, reduce, fluxion::cuda::Mean<double>)
KERNEL(fluxion_mean_c64, reduce, fluxion::cuda::Mean<fluxion::Complex<float>>)
KERNEL(fluxion_mean_c128, reduce, fluxion::cuda::Mean<fluxion::Complex<double>>)
KERNEL(fluxion_mean_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Mean<float>>)
KERNEL(fluxion_mean_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Mean<float>>)
KERNEL(fluxion_min_dim_b8, reduce, fluxion::cuda::MinDim<bool>)
KERNEL(fluxion_min_dim_i32, reduce, fluxion::cuda::MinDim<int32_t>)
KERNEL(fluxion_min_dim_i64, reduce, fluxion::cuda::MinDim<int64_t>)
KERNEL(fluxion_min_dim_f32, reduce, fluxion::cuda::MinDim<float>)
KERNEL(fluxion_min_dim_f64, reduce, fluxion::cuda::MinDim<double>)
KERNEL(fluxion_min_dim_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MinDim<float>>)
KERNEL(fluxion_min_dim_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MinDim<float>>)
KERNEL(fluxion_prod_b8, reduce, fluxion::cuda::Prod<bool>)
KERNEL(fluxion_prod_i32, reduce, fluxion::cuda::Prod<int32_t>)
KERNEL(fluxion_prod_i64, reduce, fluxion::cuda::Prod<int64_t>)
KERNEL(fluxion_prod_f32, reduce, fluxion::cuda::Prod<float>)
KERNEL(fluxion_prod_f64, reduce, fluxion::cuda::Prod<double>)
KERNEL(fluxion_prod_c64, reduce, fluxion::cuda::Prod<fluxion::Complex<float>>)
KERNEL(fluxion_prod_c128, reduce, fluxion::cuda::Prod<fluxion::Complex<double>>)
KERNEL(fluxion_prod_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Prod<float>>)
KERNEL(fluxion_prod_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Prod<float>>)
KERNEL(fluxion_sum_b8, reduce, fluxion::cuda::Sum<bool>)
KERNEL(fluxion_sum_i32, reduce, fluxion::cuda::Sum<int32_t>)
KERNEL(fluxion_sum_i64, reduce, fluxion::cuda::Sum<int64_t>)
KERNEL(fluxion_sum_f32, reduce, fluxion::cuda::Sum<float>)
KERNEL(fluxion_sum_f64, reduce, fluxion::cuda::Sum<double>)
KERNEL(fluxion_sum_c64, reduce, fluxion::cuda::Sum<fluxion::Complex<float>>)
KERNEL(fluxion_sum_c128, reduce, fluxion::cuda::Sum<fluxion::Complex<double>>)
KERNEL(fluxion_sum_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sum<float>>)
KERNEL(fluxion_sum_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sum<float>>)
KERNEL(fluxion_var_dim_f32, reduce, fluxion::cuda::VarDim<float>)
KERNEL(fluxion_var_dim_f64, reduce, fluxion::cuda::VarDim<double>)
KERNEL(fluxion_var_dim_c64, reduce, fluxion::cuda::VarDim<fluxion::Complex<float>>)
KERNEL(fluxion_var_dim_c128, reduce, fluxion::cuda::VarDim<fluxion::Complex<double>>)
KERNEL(fluxion_var_dim_f16, reduce, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::VarDim<float>>)
KERNEL(fluxion_var_dim_bf16, reduce, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::VarDim<float>>)
