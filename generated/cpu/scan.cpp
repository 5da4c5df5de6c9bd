// Generated from ops/scan.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/registry.h"
#include "native/cpu/scan.h"

namespace fluxion::FLUXION_ISA {

namespace {

// cumprod(x):
//   init = 1
//   combine = a * b
template <class T>
struct Cumprod : ScanFunctor {
  using Outputs = Types<SumType<T>>;
  using Inputs = Types<T>;
  using A = SumType<T>;   // The type that is added up in.
  using R = RealType<A>;
  using State = A;

  HD explicit Cumprod(const Scalars&) {}

  HD State init() const { return R(1); }
  HD State combine(State a, State b) const { return a * b; }
};

// cumsum(x):
//   init = 0
//   combine = a + b
template <class T>
struct Cumsum : ScanFunctor {
  using Outputs = Types<SumType<T>>;
  using Inputs = Types<T>;
  using A = SumType<T>;   // The type that is added up in.
  using R = RealType<A>;
  using State = A;

  HD explicit Cumsum(const Scalars&) {}

  HD State init() const { return R(0); }
  HD State combine(State a, State b) const { return a + b; }
};

// logcumsumexp(x):
//   init = -inf
//   combine = if a == b and isinf(a) then a else max(a, b) + log1p(exp(-abs(a - b)))
template <class T>
struct Logcumsumexp : ScanFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using State = T;
  static constexpr int cost = 41;

  HD explicit Logcumsumexp(const Scalars&) {}

  HD State init() const { return -ops::inf<T>(); }
  HD State combine(State a, State b) const {
    return (a == b) & ops::isinf(a) ? a : ops::max(a, b) + ops::log1p(ops::exp(-ops::abs(a - b)));
  }
};

constexpr Row rows[] = {
    {"cumprod", DType::Bool, scan<Cumprod<bool>>},
    {"cumprod", DType::Int32, scan<Cumprod<int32_t>>},
    {"cumprod", DType::Int64, scan<Cumprod<int64_t>>},
    {"cumprod", DType::Float32, scan<Cumprod<float>>},
    {"cumprod", DType::Float64, scan<Cumprod<double>>},
    {"cumprod", DType::Complex64, scan<Cumprod<fluxion::Complex<float>>>},
    {"cumprod", DType::Complex128, scan<Cumprod<fluxion::Complex<double>>>},
    {"cumsum", DType::Bool, scan<Cumsum<bool>>},
    {"cumsum", DType::Int32, scan<Cumsum<int32_t>>},
    {"cumsum", DType::Int64, scan<Cumsum<int64_t>>},
    {"cumsum", DType::Float32, scan<Cumsum<float>>},
    {"cumsum", DType::Float64, scan<Cumsum<double>>},
    {"cumsum", DType::Complex64, scan<Cumsum<fluxion::Complex<float>>>},
    {"cumsum", DType::Complex128, scan<Cumsum<fluxion::Complex<double>>>},
    {"logcumsumexp", DType::Float32, scan<Logcumsumexp<float>>},
    {"logcumsumexp", DType::Float64, scan<Logcumsumexp<double>>},
};

}  // namespace

extern const Table scan_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
