// Generated from ops/reduction.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"sum", DType::Bool, reduce<Sum<bool>>},
    {"sum", DType::Int32, reduce<Sum<int32_t>>},
    {"sum", DType::Int64, reduce<Sum<int64_t>>},
    {"sum", DType::Float32, reduce<Sum<float>>},
    {"sum", DType::Float64, reduce<Sum<double>>},
    {"sum", DType::Complex64, reduce<Sum<fluxion::Complex<float>>>},
    {"sum", DType::Complex128, reduce<Sum<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table reduction_8_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
