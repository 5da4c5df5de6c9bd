// Generated from ops/comparison.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// eq(x, y) = x == y
template <class T>
struct Eq : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Eq(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x == y; }
};

// ge(x, y) = x >= y
template <class T>
struct Ge : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Ge(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x >= y; }
};

// gt(x, y) = x > y
template <class T>
struct Gt : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Gt(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x > y; }
};

// isclose(x, y) = x == y or equal_nan and isnan(x) and isnan(y) or isfinite(x) and isfinite(y) and
//     abs(x - y) <= atol + rtol * abs(y)
template <class T>
struct Isclose : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;
  bool equal_nan;
  R atol;
  R rtol;

  HD explicit Isclose(const Scalars& s)
      : equal_nan(s.truth(0)),
        atol(s.template real<R>(1)),
        rtol(s.template real<R>(2)) {}

  HD bool operator()(T x, T y) const {
    return (x == y) | (equal_nan & ops::isnan(x) & ops::isnan(y))
        | (ops::isfinite(x) & ops::isfinite(y) & (ops::abs(x - y) <= atol + rtol * ops::abs(y)));
  }
};

// isfinite(x) = isfinite(x)
template <class T>
struct Isfinite : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;

  HD explicit Isfinite(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isfinite(x); }
};

// isinf(x) = isinf(x)
template <class T>
struct Isinf : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;

  HD explicit Isinf(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isinf(x); }
};

// isnan(x) = isnan(x)
template <class T>
struct Isnan : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;

  HD explicit Isnan(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isnan(x); }
};

// isneginf(x) = isinf(x) and x < 0
template <class T>
struct Isneginf : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  static constexpr int cost = 3;

  HD explicit Isneginf(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isinf(x) & (x < T(0)); }
};

// isposinf(x) = isinf(x) and x > 0
template <class T>
struct Isposinf : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  static constexpr int cost = 3;

  HD explicit Isposinf(const Scalars&) {}

  HD bool operator()(T x) const { return ops::isinf(x) & (x > T(0)); }
};

// le(x, y) = x <= y
template <class T>
struct Le : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Le(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x <= y; }
};

// logical_and(x, y) = x != 0 and y != 0
template <class T>
struct LogicalAnd : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit LogicalAnd(const Scalars&) {}

  HD bool operator()(T x, T y) const { return (x != R(0)) & (y != R(0)); }
};

// logical_not(x) = x == 0
template <class T>
struct LogicalNot : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;

  HD explicit LogicalNot(const Scalars&) {}

  HD bool operator()(T x) const { return x == R(0); }
};

// logical_or(x, y) = x != 0 or y != 0
template <class T>
struct LogicalOr : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit LogicalOr(const Scalars&) {}

  HD bool operator()(T x, T y) const { return (x != R(0)) | (y != R(0)); }
};

// logical_xor(x, y) = if x != 0 then y == 0 else y != 0
template <class T>
struct LogicalXor : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 4;

  HD explicit LogicalXor(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x != R(0) ? y == R(0) : y != R(0); }
};

// lt(x, y) = x < y
template <class T>
struct Lt : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Lt(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x < y; }
};

// ne(x, y) = x != y
template <class T>
struct Ne : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T, T>;

  HD explicit Ne(const Scalars&) {}

  HD bool operator()(T x, T y) const { return x != y; }
};

constexpr Row rows[] = {
    {"eq", DType::Bool, pointwise<Eq<bool>>},
    {"eq", DType::Int32, pointwise<Eq<int32_t>>},
    {"eq", DType::Int64, pointwise<Eq<int64_t>>},
    {"eq", DType::Float32, pointwise<Eq<float>>},
    {"eq", DType::Float64, pointwise<Eq<double>>},
    {"eq", DType::Complex64, pointwise<Eq<fluxion::Complex<float>>>},
    {"eq", DType::Complex128, pointwise<Eq<fluxion::Complex<double>>>},
    {"eq", DType::Float16, pointwise_narrow<Half, Eq<float>>, true},
    {"eq", DType::BFloat16, pointwise_narrow<BFloat16, Eq<float>>, true},
    {"ge", DType::Bool, pointwise<Ge<bool>>},
    {"ge", DType::Int32, pointwise<Ge<int32_t>>},
    {"ge", DType::Int64, pointwise<Ge<int64_t>>},
    {"ge", DType::Float32, pointwise<Ge<float>>},
    {"ge", DType::Float64, pointwise<Ge<double>>},
    {"ge", DType::Float16, pointwise_narrow<Half, Ge<float>>, true},
    {"ge", DType::BFloat16, pointwise_narrow<BFloat16, Ge<float>>, true},
    {"gt", DType::Bool, pointwise<Gt<bool>>},
    {"gt", DType::Int32, pointwise<Gt<int32_t>>},
    {"gt", DType::Int64, pointwise<Gt<int64_t>>},
    {"gt", DType::Float32, pointwise<Gt<float>>},
    {"gt", DType::Float64, pointwise<Gt<double>>},
    {"gt", DType::Float16, pointwise_narrow<Half, Gt<float>>, true},
    {"gt", DType::BFloat16, pointwise_narrow<BFloat16, Gt<float>>, true},
    {"isclose", DType::Float32, pointwise<Isclose<float>>},
    {"isclose", DType::Float64, pointwise<Isclose<double>>},
    {"isclose", DType::Complex64, pointwise<Isclose<fluxion::Complex<float>>>},
    {"isclose", DType::Complex128, pointwise<Isclose<fluxion::Complex<double>>>},
    {"isclose", DType::Float16, pointwise_narrow<Half, Isclose<float>>, true},
    {"isclose", DType::BFloat16, pointwise_narrow<BFloat16, Isclose<float>>, true},
    {"isfinite", DType::Bool, pointwise<Isfinite<bool>>},
    {"isfinite", DType::Int32, pointwise<Isfinite<int32_t>>},
    {"isfinite", DType::Int64, pointwise<Isfinite<int64_t>>},
    {"isfinite", DType::Float32, pointwise<Isfinite<float>>},
    {"isfinite", DType::Float64, pointwise<Isfinite<double>>},
    {"isfinite", DType::Complex64, pointwise<Isfinite<fluxion::Complex<float>>>},
    {"isfinite", DType::Complex128, pointwise<Isfinite<fluxion::Complex<double>>>},
    {"isfinite", DType::Float16, pointwise_narrow<Half, Isfinite<float>>, true},
    {"isfinite", DType::BFloat16, pointwise_narrow<BFloat16, Isfinite<float>>, true},
    {"isinf", DType::Bool, pointwise<Isinf<bool>>},
    {"isinf", DType::Int32, pointwise<Isinf<int32_t>>},
    {"isinf", DType::Int64, pointwise<Isinf<int64_t>>},
    {"isinf", DType::Float32, pointwise<Isinf<float>>},
    {"isinf", DType::Float64, pointwise<Isinf<double>>},
    {"isinf", DType::Complex64, pointwise<Isinf<fluxion::Complex<float>>>},
    {"isinf", DType::Complex128, pointwise<Isinf<fluxion::Complex<double>>>},
    {"isinf", DType::Float16, pointwise_narrow<Half, Isinf<float>>, true},
    {"isinf", DType::BFloat16, pointwise_narrow<BFloat16, Isinf<float>>, true},
    {"isnan", DType::Bool, pointwise<Isnan<bool>>},
    {"isnan", DType::Int32, pointwise<Isnan<int32_t>>},
    {"isnan", DType::Int64, pointwise<Isnan<int64_t>>},
    {"isnan", DType::Float32, pointwise<Isnan<float>>},
    {"isnan", DType::Float64, pointwise<Isnan<double>>},
    {"isnan", DType::Complex64, pointwise<Isnan<fluxion::Complex<float>>>},
    {"isnan", DType::Complex128, pointwise<Isnan<fluxion::Complex<double>>>},
    {"isnan", DType::Float16, pointwise_narrow<Half, Isnan<float>>, true},
    {"isnan", DType::BFloat16, pointwise_narrow<BFloat16, Isnan<float>>, true},
    {"isneginf", DType::Bool, pointwise<Isneginf<bool>>},
    {"isneginf", DType::Int32, pointwise<Isneginf<int32_t>>},
    {"isneginf", DType::Int64, pointwise<Isneginf<int64_t>>},
    {"isneginf", DType::Float32, pointwise<Isneginf<float>>},
    {"isneginf", DType::Float64, pointwise<Isneginf<double>>},
    {"isneginf", DType::Float16, pointwise_narrow<Half, Isneginf<float>>, true},
    {"isneginf", DType::BFloat16, pointwise_narrow<BFloat16, Isneginf<float>>, true},
    {"isposinf", DType::Bool, pointwise<Isposinf<bool>>},
    {"isposinf", DType::Int32, pointwise<Isposinf<int32_t>>},
    {"isposinf", DType::Int64, pointwise<Isposinf<int64_t>>},
    {"isposinf", DType::Float32, pointwise<Isposinf<float>>},
    {"isposinf", DType::Float64, pointwise<Isposinf<double>>},
    {"isposinf", DType::Float16, pointwise_narrow<Half, Isposinf<float>>, true},
    {"isposinf", DType::BFloat16, pointwise_narrow<BFloat16, Isposinf<float>>, true},
    {"le", DType::Bool, pointwise<Le<bool>>},
    {"le", DType::Int32, pointwise<Le<int32_t>>},
    {"le", DType::Int64, pointwise<Le<int64_t>>},
    {"le", DType::Float32, pointwise<Le<float>>},
    {"le", DType::Float64, pointwise<Le<double>>},
    {"le", DType::Float16, pointwise_narrow<Half, Le<float>>, true},
    {"le", DType::BFloat16, pointwise_narrow<BFloat16, Le<float>>, true},
    {"logical_and", DType::Bool, pointwise<LogicalAnd<bool>>},
    {"logical_and", DType::Int32, pointwise<LogicalAnd<int32_t>>},
    {"logical_and", DType::Int64, pointwise<LogicalAnd<int64_t>>},
    {"logical_and", DType::Float32, pointwise<LogicalAnd<float>>},
    {"logical_and", DType::Float64, pointwise<LogicalAnd<double>>},
    {"logical_and", DType::Complex64, pointwise<LogicalAnd<fluxion::Complex<float>>>},
    {"logical_and", DType::Complex128, pointwise<LogicalAnd<fluxion::Complex<double>>>},
    {"logical_and", DType::Float16, pointwise_narrow<Half, LogicalAnd<float>>, true},
    {"logical_and", DType::BFloat16, pointwise_narrow<BFloat16, LogicalAnd<float>>, true},
    {"logical_not", DType::Bool, pointwise<LogicalNot<bool>>},
    {"logical_not", DType::Int32, pointwise<LogicalNot<int32_t>>},
    {"logical_not", DType::Int64, pointwise<LogicalNot<int64_t>>},
    {"logical_not", DType::Float32, pointwise<LogicalNot<float>>},
    {"logical_not", DType::Float64, pointwise<LogicalNot<double>>},
    {"logical_not", DType::Complex64, pointwise<LogicalNot<fluxion::Complex<float>>>},
    {"logical_not", DType::Complex128, pointwise<LogicalNot<fluxion::Complex<double>>>},
    {"logical_not", DType::Float16, pointwise_narrow<Half, LogicalNot<float>>, true},
    {"logical_not", DType::BFloat16, pointwise_narrow<BFloat16, LogicalNot<float>>, true},
    {"logical_or", DType::Bool, pointwise<LogicalOr<bool>>},
    {"logical_or", DType::Int32, pointwise<LogicalOr<int32_t>>},
    {"logical_or", DType::Int64, pointwise<LogicalOr<int64_t>>},
    {"logical_or", DType::Float32, pointwise<LogicalOr<float>>},
    {"logical_or", DType::Float64, pointwise<LogicalOr<double>>},
    {"logical_or", DType::Complex64, pointwise<LogicalOr<fluxion::Complex<float>>>},
    {"logical_or", DType::Complex128, pointwise<LogicalOr<fluxion::Complex<double>>>},
    {"logical_or", DType::Float16, pointwise_narrow<Half, LogicalOr<float>>, true},
    {"logical_or", DType::BFloat16, pointwise_narrow<BFloat16, LogicalOr<float>>, true},
    {"logical_xor", DType::Bool, pointwise<LogicalXor<bool>>},
    {"logical_xor", DType::Int32, pointwise<LogicalXor<int32_t>>},
    {"logical_xor", DType::Int64, pointwise<LogicalXor<int64_t>>},
    {"logical_xor", DType::Float32, pointwise<LogicalXor<float>>},
    {"logical_xor", DType::Float64, pointwise<LogicalXor<double>>},
    {"logical_xor", DType::Complex64, pointwise<LogicalXor<fluxion::Complex<float>>>},
    {"logical_xor", DType::Complex128, pointwise<LogicalXor<fluxion::Complex<double>>>},
    {"logical_xor", DType::Float16, pointwise_narrow<Half, LogicalXor<float>>, true},
    {"logical_xor", DType::BFloat16, pointwise_narrow<BFloat16, LogicalXor<float>>, true},
    {"lt", DType::Bool, pointwise<Lt<bool>>},
    {"lt", DType::Int32, pointwise<Lt<int32_t>>},
    {"lt", DType::Int64, pointwise<Lt<int64_t>>},
    {"lt", DType::Float32, pointwise<Lt<float>>},
    {"lt", DType::Float64, pointwise<Lt<double>>},
    {"lt", DType::Float16, pointwise_narrow<Half, Lt<float>>, true},
    {"lt", DType::BFloat16, pointwise_narrow<BFloat16, Lt<float>>, true},
    {"ne", DType::Bool, pointwise<Ne<bool>>},
    {"ne", DType::Int32, pointwise<Ne<int32_t>>},
    {"ne", DType::Int64, pointwise<Ne<int64_t>>},
    {"ne", DType::Float32, pointwise<Ne<float>>},
    {"ne", DType::Float64, pointwise<Ne<double>>},
    {"ne", DType::Complex64, pointwise<Ne<fluxion::Complex<float>>>},
    {"ne", DType::Complex128, pointwise<Ne<fluxion::Complex<double>>>},
    {"ne", DType::Float16, pointwise_narrow<Half, Ne<float>>, true},
    {"ne", DType::BFloat16, pointwise_narrow<BFloat16, Ne<float>>, true},
};

}  // namespace

extern const Table comparison_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
