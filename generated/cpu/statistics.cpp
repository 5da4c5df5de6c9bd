// Generated from ops/statistics.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// nansum(x):
//   init = 0
//   step = acc + (if isnan(x) then 0 else x)
//   combine = a + b
//   finish:result = acc
template <class T>
struct Nansum : ReduceFunctor {
  using Outputs = Types<SumType<T>>;
  using Inputs = Types<T>;
  using A = SumType<T>;   // The type that is added up in.
  using State = A;
  static constexpr int cost = 3;

  HD explicit Nansum(const Scalars&) {}

  HD State init() const { return A(0); }
  HD State step(State acc, A x, int64_t) const { return acc + (ops::isnan(x) ? A(0) : x); }
  HD State combine(State a, State b) const { return a + b; }
  HD SumType<T> finish(State acc, int64_t) const { return acc; }
};

constexpr Row rows[] = {
    {"nansum", DType::Bool, reduce<Nansum<bool>>},
    {"nansum", DType::Int32, reduce<Nansum<int32_t>>},
    {"nansum", DType::Int64, reduce<Nansum<int64_t>>},
    {"nansum", DType::Float32, reduce<Nansum<float>>},
    {"nansum", DType::Float64, reduce<Nansum<double>>},
};

}  // namespace

extern const Table statistics_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
