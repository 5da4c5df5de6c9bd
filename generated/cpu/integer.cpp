// Generated from ops/integer.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// bitwise_and(x, y) = bit_and(x, y)
template <class T>
struct BitwiseAnd : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseAnd(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::bit_and(x, y)); }
};

// bitwise_left_shift(x, y) = shl(x, y)
template <class T>
struct BitwiseLeftShift : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseLeftShift(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::shl(x, y)); }
};

// bitwise_not(x) = bit_not(x)
template <class T>
struct BitwiseNot : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit BitwiseNot(const Scalars&) {}

  HD T operator()(T x) const { return T(ops::bit_not(x)); }
};

// bitwise_or(x, y) = bit_or(x, y)
template <class T>
struct BitwiseOr : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseOr(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::bit_or(x, y)); }
};

// bitwise_right_shift(x, y) = shr(x, y)
template <class T>
struct BitwiseRightShift : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseRightShift(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::shr(x, y)); }
};

// bitwise_xor(x, y) = bit_xor(x, y)
template <class T>
struct BitwiseXor : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseXor(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::bit_xor(x, y)); }
};

// gcd(x, y) = gcd(x, y)
template <class T>
struct Gcd : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Gcd(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::gcd(x, y)); }
};

// lcm(x, y) = lcm(x, y)
template <class T>
struct Lcm : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Lcm(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::lcm(x, y)); }
};

constexpr Row rows[] = {
    {"bitwise_and", DType::Bool, pointwise<BitwiseAnd<bool>>},
    {"bitwise_and", DType::Int32, pointwise<BitwiseAnd<int32_t>>},
    {"bitwise_and", DType::Int64, pointwise<BitwiseAnd<int64_t>>},
    {"bitwise_left_shift", DType::Int32, pointwise<BitwiseLeftShift<int32_t>>},
    {"bitwise_left_shift", DType::Int64, pointwise<BitwiseLeftShift<int64_t>>},
    {"bitwise_not", DType::Bool, pointwise<BitwiseNot<bool>>},
    {"bitwise_not", DType::Int32, pointwise<BitwiseNot<int32_t>>},
    {"bitwise_not", DType::Int64, pointwise<BitwiseNot<int64_t>>},
    {"bitwise_or", DType::Bool, pointwise<BitwiseOr<bool>>},
    {"bitwise_or", DType::Int32, pointwise<BitwiseOr<int32_t>>},
    {"bitwise_or", DType::Int64, pointwise<BitwiseOr<int64_t>>},
    {"bitwise_right_shift", DType::Int32, pointwise<BitwiseRightShift<int32_t>>},
    {"bitwise_right_shift", DType::Int64, pointwise<BitwiseRightShift<int64_t>>},
    {"bitwise_xor", DType::Bool, pointwise<BitwiseXor<bool>>},
    {"bitwise_xor", DType::Int32, pointwise<BitwiseXor<int32_t>>},
    {"bitwise_xor", DType::Int64, pointwise<BitwiseXor<int64_t>>},
    {"gcd", DType::Int32, pointwise<Gcd<int32_t>>},
    {"gcd", DType::Int64, pointwise<Gcd<int64_t>>},
    {"lcm", DType::Int32, pointwise<Lcm<int32_t>>},
    {"lcm", DType::Int64, pointwise<Lcm<int64_t>>},
};

}  // namespace

extern const Table integer_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
