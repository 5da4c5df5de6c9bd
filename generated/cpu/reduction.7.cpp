// Generated from ops/reduction.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"prod", DType::Bool, reduce<Prod<bool>>},
    {"prod", DType::Int32, reduce<Prod<int32_t>>},
    {"prod", DType::Int64, reduce<Prod<int64_t>>},
    {"prod", DType::Float32, reduce<Prod<float>>},
    {"prod", DType::Float64, reduce<Prod<double>>},
    {"prod", DType::Complex64, reduce<Prod<fluxion::Complex<float>>>},
    {"prod", DType::Complex128, reduce<Prod<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table reduction_7_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
