// Generated from ops/reduction.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"any", DType::Bool, reduce<Any<bool>>},
    {"any", DType::Int32, reduce<Any<int32_t>>},
    {"any", DType::Int64, reduce<Any<int64_t>>},
    {"any", DType::Float32, reduce<Any<float>>},
    {"any", DType::Float64, reduce<Any<double>>},
    {"any", DType::Complex64, reduce<Any<fluxion::Complex<float>>>},
    {"any", DType::Complex128, reduce<Any<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table reduction_3_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
