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
//   combine = if a == b and isinf(a) then a else large + log1p(exp(small - large))
//   large = if real(a) >= real(b) then a else b
//   small = if real(a) >= real(b) then b else a
template <class T>
struct Logcumsumexp : ScanFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  using R = RealType<T>;
  using State = T;
  static constexpr int cost = 106;

  HD explicit Logcumsumexp(const Scalars&) {}

  HD State init() const { return -ops::inf<R>(); }
  HD State combine(State a, State b) const {
    const T large = ops::real(a) >= ops::real(b) ? a : b;
    const T small = ops::real(a) >= ops::real(b) ? b : a;
    return (a == b) & ops::isinf(a) ? a : large + ops::log1p(ops::exp(small - large));
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
    {"logcumsumexp", DType::Complex64, scan<Logcumsumexp<fluxion::Complex<float>>>},
    {"logcumsumexp", DType::Complex128, scan<Logcumsumexp<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table scan_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
