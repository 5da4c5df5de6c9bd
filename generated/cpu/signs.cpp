// Generated from ops/signs.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// copysign(x, y) = copysign(x, y)
template <class T>
struct Copysign : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit Copysign(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::copysign(x, y); }
};

// copysign/backward/x(grad, x, result) = if x == 0 then 0 else grad * (result / x)
template <class T>
struct CopysignBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 7;

  HD explicit CopysignBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const { return x == T(0) ? T(0) : grad * (result / x); }
};

// frexp(x):
//   mantissa = mantissa(x)
//   exponent = exponent(x)
template <class T>
struct Frexp : PointwiseFunctor {
  using Outputs = Types<T, int32_t>;
  using Inputs = Types<T>;
  static constexpr int cost = 32;

  HD explicit Frexp(const Scalars&) {}

  HD void operator()(T x, T& mantissa, int32_t& exponent) const {
    mantissa = ops::mantissa(x);
    exponent = ops::cast<int32_t>(ops::exponent(x));
  }
};

// frexp/backward/x(grad, exponent) = grad * exp2(-exponent)
template <class T>
struct FrexpBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, int32_t>;
  static constexpr int cost = 18;

  HD explicit FrexpBackwardX(const Scalars&) {}

  HD T operator()(T grad, int32_t exponent) const { return grad * ops::exp2(T(-exponent)); }
};

// ldexp(x, other) = x * exp2(other)
template <class T>
struct Ldexp : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit Ldexp(const Scalars&) {}

  HD T operator()(T x, T other) const { return x * ops::exp2(other); }
};

// ldexp/backward/x(grad, other) = grad * exp2(other)
template <class T>
struct LdexpBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit LdexpBackwardX(const Scalars&) {}

  HD T operator()(T grad, T other) const { return grad * ops::exp2(other); }
};

// ldexp/backward/other(grad, x, other) = grad * (x * (exp2(other) * ln2))
template <class T>
struct LdexpBackwardOther : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 19;

  HD explicit LdexpBackwardOther(const Scalars&) {}

  HD T operator()(T grad, T x, T other) const {
    return grad * (x * (ops::exp2(other) * T(0.6931471805599453)));
  }
};

// ldexp/backward/x+other(grad, x, other):
//   x = grad * exp2(other)
//   other = grad * (x * (exp2(other) * ln2))
template <class T>
struct LdexpBackwardXOther : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 36;

  HD explicit LdexpBackwardXOther(const Scalars&) {}

  HD void operator()(T grad, T x, T other, T& grad_x, T& grad_other) const {
    grad_x = grad * ops::exp2(other);
    grad_other = grad * (x * (ops::exp2(other) * T(0.6931471805599453)));
  }
};

// nextafter(x, y) = nextafter(x, y)
template <class T>
struct Nextafter : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Nextafter(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::nextafter(x, y); }
};

// rsub(x, y) = y - alpha * x
template <class T>
struct Rsub : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 2;
  R alpha;

  HD explicit Rsub(const Scalars& s) : alpha(s.template real<R>(0)) {}

  HD T operator()(T x, T y) const { return y - alpha * x; }
};

// rsub#0(x, y) = y - x
template <class T>
struct RsubSpecial0 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit RsubSpecial0(const Scalars&) {}

  HD T operator()(T x, T y) const { return y - x; }
};

// rsub/backward/x(grad) = -(grad * alpha)
template <class T>
struct RsubBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 2;
  T alpha;

  HD explicit RsubBackwardX(const Scalars& s) : alpha(s.template real<T>(0)) {}

  HD T operator()(T grad) const { return -(grad * alpha); }
};

// signbit(x) = signbit(x)
template <class T>
struct Signbit : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Signbit(const Scalars&) {}

  HD bool operator()(T x) const { return ops::signbit(x); }
};

constexpr Row rows[] = {
    {"copysign", DType::Float32, pointwise<Copysign<float>>},
    {"copysign", DType::Float64, pointwise<Copysign<double>>},
    {"copysign", DType::Float16, pointwise_narrow<Half, Copysign<float>>, true},
    {"copysign", DType::BFloat16, pointwise_narrow<BFloat16, Copysign<float>>, true},
    {"copysign/backward/x", DType::Float32, pointwise<CopysignBackwardX<float>>},
    {"copysign/backward/x", DType::Float64, pointwise<CopysignBackwardX<double>>},
    {"copysign/backward/x", DType::Float16, pointwise_narrow<Half, CopysignBackwardX<float>>, true},
    {"copysign/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, CopysignBackwardX<float>>,
        true},
    {"frexp", DType::Float32, pointwise<Frexp<float>>},
    {"frexp", DType::Float64, pointwise<Frexp<double>>},
    {"frexp", DType::Float16, pointwise_narrow<Half, Frexp<float>>, true},
    {"frexp", DType::BFloat16, pointwise_narrow<BFloat16, Frexp<float>>, true},
    {"frexp/backward/x", DType::Float32, pointwise<FrexpBackwardX<float>>},
    {"frexp/backward/x", DType::Float64, pointwise<FrexpBackwardX<double>>},
    {"frexp/backward/x", DType::Float16, pointwise_narrow<Half, FrexpBackwardX<float>>, true},
    {"frexp/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, FrexpBackwardX<float>>, true},
    {"ldexp", DType::Float32, pointwise<Ldexp<float>>},
    {"ldexp", DType::Float64, pointwise<Ldexp<double>>},
    {"ldexp", DType::Complex64, pointwise<Ldexp<fluxion::Complex<float>>>},
    {"ldexp", DType::Complex128, pointwise<Ldexp<fluxion::Complex<double>>>},
    {"ldexp", DType::Float16, pointwise_narrow<Half, Ldexp<float>>, true},
    {"ldexp", DType::BFloat16, pointwise_narrow<BFloat16, Ldexp<float>>, true},
    {"ldexp/backward/x", DType::Float32, pointwise<LdexpBackwardX<float>>},
    {"ldexp/backward/x", DType::Float64, pointwise<LdexpBackwardX<double>>},
    {"ldexp/backward/x", DType::Float16, pointwise_narrow<Half, LdexpBackwardX<float>>, true},
    {"ldexp/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, LdexpBackwardX<float>>, true},
    {"ldexp/backward/other", DType::Float32, pointwise<LdexpBackwardOther<float>>},
    {"ldexp/backward/other", DType::Float64, pointwise<LdexpBackwardOther<double>>},
    {"ldexp/backward/other", DType::Float16, pointwise_narrow<Half, LdexpBackwardOther<float>>,
        true},
    {"ldexp/backward/other", DType::BFloat16, pointwise_narrow<BFloat16,
        LdexpBackwardOther<float>>, true},
    {"ldexp/backward/x+other", DType::Float32, pointwise<LdexpBackwardXOther<float>>},
    {"ldexp/backward/x+other", DType::Float64, pointwise<LdexpBackwardXOther<double>>},
    {"ldexp/backward/x+other", DType::Float16, pointwise_narrow<Half, LdexpBackwardXOther<float>>,
        true},
    {"ldexp/backward/x+other", DType::BFloat16, pointwise_narrow<BFloat16,
        LdexpBackwardXOther<float>>, true},
    {"nextafter", DType::Float32, pointwise<Nextafter<float>>},
    {"nextafter", DType::Float64, pointwise<Nextafter<double>>},
    {"nextafter", DType::Float16, pointwise_narrow<Half, Nextafter<float>>, true},
    {"nextafter", DType::BFloat16, pointwise_narrow<BFloat16, Nextafter<float>>, true},
    {"rsub", DType::Int32, pointwise<Rsub<int32_t>>},
    {"rsub", DType::Int64, pointwise<Rsub<int64_t>>},
    {"rsub", DType::Float32, pointwise<Rsub<float>>},
    {"rsub", DType::Float64, pointwise<Rsub<double>>},
    {"rsub", DType::Complex64, pointwise<Rsub<fluxion::Complex<float>>>},
    {"rsub", DType::Complex128, pointwise<Rsub<fluxion::Complex<double>>>},
    {"rsub", DType::Float16, pointwise_narrow<Half, Rsub<float>>, true},
    {"rsub", DType::BFloat16, pointwise_narrow<BFloat16, Rsub<float>>, true},
    {"rsub#0", DType::Int32, pointwise<RsubSpecial0<int32_t>>},
    {"rsub#0", DType::Int64, pointwise<RsubSpecial0<int64_t>>},
    {"rsub#0", DType::Float32, pointwise<RsubSpecial0<float>>},
    {"rsub#0", DType::Float64, pointwise<RsubSpecial0<double>>},
    {"rsub#0", DType::Complex64, pointwise<RsubSpecial0<fluxion::Complex<float>>>},
    {"rsub#0", DType::Complex128, pointwise<RsubSpecial0<fluxion::Complex<double>>>},
    {"rsub#0", DType::Float16, pointwise_narrow<Half, RsubSpecial0<float>>, true},
    {"rsub#0", DType::BFloat16, pointwise_narrow<BFloat16, RsubSpecial0<float>>, true},
    {"rsub/backward/x", DType::Float32, pointwise<RsubBackwardX<float>>},
    {"rsub/backward/x", DType::Float64, pointwise<RsubBackwardX<double>>},
    {"rsub/backward/x", DType::Float16, pointwise_narrow<Half, RsubBackwardX<float>>, true},
    {"rsub/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, RsubBackwardX<float>>, true},
    {"signbit", DType::Bool, pointwise<Signbit<bool>>},
    {"signbit", DType::Int32, pointwise<Signbit<int32_t>>},
    {"signbit", DType::Int64, pointwise<Signbit<int64_t>>},
    {"signbit", DType::Float32, pointwise<Signbit<float>>},
    {"signbit", DType::Float64, pointwise<Signbit<double>>},
    {"signbit", DType::Float16, pointwise_narrow<Half, Signbit<float>>, true},
    {"signbit", DType::BFloat16, pointwise_narrow<BFloat16, Signbit<float>>, true},
};

}  // namespace

extern const Table signs_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
