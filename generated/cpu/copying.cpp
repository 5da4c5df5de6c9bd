// Generated from ops/copying.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// cast.bool(x) = x
template <class T>
struct CastBool : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastBool(const Scalars&) {}

  HD bool operator()(T x) const { return ops::cast<bool>(x); }
};

// cast.uint8(x) = x
template <class T>
struct CastUint8 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<uint8_t>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastUint8(const Scalars&) {}

  HD uint8_t operator()(T x) const { return ops::cast<uint8_t>(x); }
};

// cast.int8(x) = x
template <class T>
struct CastInt8 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<int8_t>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastInt8(const Scalars&) {}

  HD int8_t operator()(T x) const { return ops::cast<int8_t>(x); }
};

// cast.int16(x) = x
template <class T>
struct CastInt16 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<int16_t>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastInt16(const Scalars&) {}

  HD int16_t operator()(T x) const { return ops::cast<int16_t>(x); }
};

// cast.int32(x) = x
template <class T>
struct CastInt32 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<int32_t>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastInt32(const Scalars&) {}

  HD int32_t operator()(T x) const { return ops::cast<int32_t>(x); }
};

// cast.int64(x) = x
template <class T>
struct CastInt64 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<int64_t>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastInt64(const Scalars&) {}

  HD int64_t operator()(T x) const { return ops::cast<int64_t>(x); }
};

// cast.float16(x) = x
template <class T>
struct CastFloat16 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<Half>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastFloat16(const Scalars&) {}

  HD Half operator()(T x) const { return ops::cast<Half>(x); }
};

// cast.bfloat16(x) = x
template <class T>
struct CastBfloat16 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<BFloat16>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastBfloat16(const Scalars&) {}

  HD BFloat16 operator()(T x) const { return ops::cast<BFloat16>(x); }
};

constexpr Row rows[] = {
    {"cast.bool", DType::Bool, pointwise<CastBool<bool>>},
    {"cast.bool", DType::UInt8, pointwise<CastBool<uint8_t>>},
    {"cast.bool", DType::Int8, pointwise<CastBool<int8_t>>},
    {"cast.bool", DType::Int16, pointwise<CastBool<int16_t>>},
    {"cast.bool", DType::Int32, pointwise<CastBool<int32_t>>},
    {"cast.bool", DType::Int64, pointwise<CastBool<int64_t>>},
    {"cast.bool", DType::Float16, pointwise<CastBool<Half>>},
    {"cast.bool", DType::BFloat16, pointwise<CastBool<BFloat16>>},
    {"cast.bool", DType::Float32, pointwise<CastBool<float>>},
    {"cast.bool", DType::Float64, pointwise<CastBool<double>>},
    {"cast.bool", DType::Complex64, pointwise<CastBool<fluxion::Complex<float>>>},
    {"cast.bool", DType::Complex128, pointwise<CastBool<fluxion::Complex<double>>>},
    {"cast.uint8", DType::Bool, pointwise<CastUint8<bool>>},
    {"cast.uint8", DType::UInt8, pointwise<CastUint8<uint8_t>>},
    {"cast.uint8", DType::Int8, pointwise<CastUint8<int8_t>>},
    {"cast.uint8", DType::Int16, pointwise<CastUint8<int16_t>>},
    {"cast.uint8", DType::Int32, pointwise<CastUint8<int32_t>>},
    {"cast.uint8", DType::Int64, pointwise<CastUint8<int64_t>>},
    {"cast.uint8", DType::Float16, pointwise<CastUint8<Half>>},
    {"cast.uint8", DType::BFloat16, pointwise<CastUint8<BFloat16>>},
    {"cast.uint8", DType::Float32, pointwise<CastUint8<float>>},
    {"cast.uint8", DType::Float64, pointwise<CastUint8<double>>},
    {"cast.uint8", DType::Complex64, pointwise<CastUint8<fluxion::Complex<float>>>},
    {"cast.uint8", DType::Complex128, pointwise<CastUint8<fluxion::Complex<double>>>},
    {"cast.int8", DType::Bool, pointwise<CastInt8<bool>>},
    {"cast.int8", DType::UInt8, pointwise<CastInt8<uint8_t>>},
    {"cast.int8", DType::Int8, pointwise<CastInt8<int8_t>>},
    {"cast.int8", DType::Int16, pointwise<CastInt8<int16_t>>},
    {"cast.int8", DType::Int32, pointwise<CastInt8<int32_t>>},
    {"cast.int8", DType::Int64, pointwise<CastInt8<int64_t>>},
    {"cast.int8", DType::Float16, pointwise<CastInt8<Half>>},
    {"cast.int8", DType::BFloat16, pointwise<CastInt8<BFloat16>>},
    {"cast.int8", DType::Float32, pointwise<CastInt8<float>>},
    {"cast.int8", DType::Float64, pointwise<CastInt8<double>>},
    {"cast.int8", DType::Complex64, pointwise<CastInt8<fluxion::Complex<float>>>},
    {"cast.int8", DType::Complex128, pointwise<CastInt8<fluxion::Complex<double>>>},
    {"cast.int16", DType::Bool, pointwise<CastInt16<bool>>},
    {"cast.int16", DType::UInt8, pointwise<CastInt16<uint8_t>>},
    {"cast.int16", DType::Int8, pointwise<CastInt16<int8_t>>},
    {"cast.int16", DType::Int16, pointwise<CastInt16<int16_t>>},
    {"cast.int16", DType::Int32, pointwise<CastInt16<int32_t>>},
    {"cast.int16", DType::Int64, pointwise<CastInt16<int64_t>>},
    {"cast.int16", DType::Float16, pointwise<CastInt16<Half>>},
    {"cast.int16", DType::BFloat16, pointwise<CastInt16<BFloat16>>},
    {"cast.int16", DType::Float32, pointwise<CastInt16<float>>},
    {"cast.int16", DType::Float64, pointwise<CastInt16<double>>},
    {"cast.int16", DType::Complex64, pointwise<CastInt16<fluxion::Complex<float>>>},
    {"cast.int16", DType::Complex128, pointwise<CastInt16<fluxion::Complex<double>>>},
    {"cast.int32", DType::Bool, pointwise<CastInt32<bool>>},
    {"cast.int32", DType::UInt8, pointwise<CastInt32<uint8_t>>},
    {"cast.int32", DType::Int8, pointwise<CastInt32<int8_t>>},
    {"cast.int32", DType::Int16, pointwise<CastInt32<int16_t>>},
    {"cast.int32", DType::Int32, pointwise<CastInt32<int32_t>>},
    {"cast.int32", DType::Int64, pointwise<CastInt32<int64_t>>},
    {"cast.int32", DType::Float16, pointwise<CastInt32<Half>>},
    {"cast.int32", DType::BFloat16, pointwise<CastInt32<BFloat16>>},
    {"cast.int32", DType::Float32, pointwise<CastInt32<float>>},
    {"cast.int32", DType::Float64, pointwise<CastInt32<double>>},
    {"cast.int32", DType::Complex64, pointwise<CastInt32<fluxion::Complex<float>>>},
    {"cast.int32", DType::Complex128, pointwise<CastInt32<fluxion::Complex<double>>>},
    {"cast.int64", DType::Bool, pointwise<CastInt64<bool>>},
    {"cast.int64", DType::UInt8, pointwise<CastInt64<uint8_t>>},
    {"cast.int64", DType::Int8, pointwise<CastInt64<int8_t>>},
    {"cast.int64", DType::Int16, pointwise<CastInt64<int16_t>>},
    {"cast.int64", DType::Int32, pointwise<CastInt64<int32_t>>},
    {"cast.int64", DType::Int64, pointwise<CastInt64<int64_t>>},
    {"cast.int64", DType::Float16, pointwise<CastInt64<Half>>},
    {"cast.int64", DType::BFloat16, pointwise<CastInt64<BFloat16>>},
    {"cast.int64", DType::Float32, pointwise<CastInt64<float>>},
    {"cast.int64", DType::Float64, pointwise<CastInt64<double>>},
    {"cast.int64", DType::Complex64, pointwise<CastInt64<fluxion::Complex<float>>>},
    {"cast.int64", DType::Complex128, pointwise<CastInt64<fluxion::Complex<double>>>},
    {"cast.float16", DType::Bool, pointwise<CastFloat16<bool>>},
    {"cast.float16", DType::UInt8, pointwise<CastFloat16<uint8_t>>},
    {"cast.float16", DType::Int8, pointwise<CastFloat16<int8_t>>},
    {"cast.float16", DType::Int16, pointwise<CastFloat16<int16_t>>},
    {"cast.float16", DType::Int32, pointwise<CastFloat16<int32_t>>},
    {"cast.float16", DType::Int64, pointwise<CastFloat16<int64_t>>},
    {"cast.float16", DType::Float16, pointwise<CastFloat16<Half>>},
    {"cast.float16", DType::BFloat16, pointwise<CastFloat16<BFloat16>>},
    {"cast.float16", DType::Float32, pointwise<CastFloat16<float>>},
    {"cast.float16", DType::Float64, pointwise<CastFloat16<double>>},
    {"cast.float16", DType::Complex64, pointwise<CastFloat16<fluxion::Complex<float>>>},
    {"cast.float16", DType::Complex128, pointwise<CastFloat16<fluxion::Complex<double>>>},
    {"cast.bfloat16", DType::Bool, pointwise<CastBfloat16<bool>>},
    {"cast.bfloat16", DType::UInt8, pointwise<CastBfloat16<uint8_t>>},
    {"cast.bfloat16", DType::Int8, pointwise<CastBfloat16<int8_t>>},
    {"cast.bfloat16", DType::Int16, pointwise<CastBfloat16<int16_t>>},
    {"cast.bfloat16", DType::Int32, pointwise<CastBfloat16<int32_t>>},
    {"cast.bfloat16", DType::Int64, pointwise<CastBfloat16<int64_t>>},
    {"cast.bfloat16", DType::Float16, pointwise<CastBfloat16<Half>>},
    {"cast.bfloat16", DType::BFloat16, pointwise<CastBfloat16<BFloat16>>},
    {"cast.bfloat16", DType::Float32, pointwise<CastBfloat16<float>>},
    {"cast.bfloat16", DType::Float64, pointwise<CastBfloat16<double>>},
    {"cast.bfloat16", DType::Complex64, pointwise<CastBfloat16<fluxion::Complex<float>>>},
    {"cast.bfloat16", DType::Complex128, pointwise<CastBfloat16<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table copying_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
