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
};

}  // namespace

extern const Table reduction_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
