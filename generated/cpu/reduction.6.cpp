// Generated from ops/reduction.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"mean", DType::Float32, reduce<Mean<float>>},
    {"mean", DType::Float64, reduce<Mean<double>>},
    {"mean", DType::Complex64, reduce<Mean<fluxion::Complex<float>>>},
    {"mean", DType::Complex128, reduce<Mean<fluxion::Complex<double>>>},
    {"min_dim", DType::Bool, reduce<MinDim<bool>>},
    {"min_dim", DType::Int32, reduce<MinDim<int32_t>>},
    {"min_dim", DType::Int64, reduce<MinDim<int64_t>>},
    {"min_dim", DType::Float32, reduce<MinDim<float>>},
    {"min_dim", DType::Float64, reduce<MinDim<double>>},
};

}  // namespace

extern const Table reduction_6_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
