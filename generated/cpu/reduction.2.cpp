// Generated from ops/reduction.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/reduce.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"amax", DType::Bool, reduce<Amax<bool>>},
    {"amax", DType::Int32, reduce<Amax<int32_t>>},
    {"amax", DType::Int64, reduce<Amax<int64_t>>},
    {"amax", DType::Float32, reduce<Amax<float>>},
    {"amax", DType::Float64, reduce<Amax<double>>},
    {"amin", DType::Bool, reduce<Amin<bool>>},
    {"amin", DType::Int32, reduce<Amin<int32_t>>},
    {"amin", DType::Int64, reduce<Amin<int64_t>>},
    {"amin", DType::Float32, reduce<Amin<float>>},
    {"amin", DType::Float64, reduce<Amin<double>>},
};

}  // namespace

extern const Table reduction_2_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
