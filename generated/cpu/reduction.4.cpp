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

constexpr Row rows[] = {
    {"count_nonzero", DType::Bool, reduce<CountNonzero<bool>>},
    {"count_nonzero", DType::Int32, reduce<CountNonzero<int32_t>>},
    {"count_nonzero", DType::Int64, reduce<CountNonzero<int64_t>>},
    {"count_nonzero", DType::Float32, reduce<CountNonzero<float>>},
    {"count_nonzero", DType::Float64, reduce<CountNonzero<double>>},
    {"count_nonzero", DType::Complex64, reduce<CountNonzero<fluxion::Complex<float>>>},
    {"count_nonzero", DType::Complex128, reduce<CountNonzero<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table reduction_4_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
