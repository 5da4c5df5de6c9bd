// Generated from ops/reduction.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
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
};

}  // namespace

extern const Table reduction_3_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
