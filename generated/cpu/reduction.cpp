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

constexpr Row rows[] = {
    {"all", DType::Bool, reduce<All<bool>>},
    {"all", DType::Int32, reduce<All<int32_t>>},
    {"all", DType::Int64, reduce<All<int64_t>>},
    {"all", DType::Float32, reduce<All<float>>},
    {"all", DType::Float64, reduce<All<double>>},
    {"all", DType::Complex64, reduce<All<fluxion::Complex<float>>>},
    {"all", DType::Complex128, reduce<All<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table reduction_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
