// Generated from ops/copying.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// cast.float32(x) = x
template <class T>
struct CastFloat32 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<float>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastFloat32(const Scalars&) {}

  HD float operator()(T x) const { return ops::cast<float>(x); }
};

// cast.float64(x) = x
template <class T>
struct CastFloat64 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<double>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastFloat64(const Scalars&) {}

  HD double operator()(T x) const { return ops::cast<double>(x); }
};

// cast.complex64(x) = x
template <class T>
struct CastComplex64 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<fluxion::Complex<float>>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastComplex64(const Scalars&) {}

  HD fluxion::Complex<float> operator()(T x) const {
    return ops::cast<fluxion::Complex<float>>(x);
  }
};

// cast.complex128(x) = x
template <class T>
struct CastComplex128 : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<fluxion::Complex<double>>;
  using Inputs = Types<T>;
  static constexpr bool converts = true;

  HD explicit CastComplex128(const Scalars&) {}

  HD fluxion::Complex<double> operator()(T x) const {
    return ops::cast<fluxion::Complex<double>>(x);
  }
};

// clone(x) = x
template <class T>
struct Clone : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int copied = 0;

  HD explicit Clone(const Scalars&) {}

  HD T operator()(T x) const { return x; }
};

// copy(x, src) = src
template <class T>
struct Copy : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int copied = 1;

  HD explicit Copy(const Scalars&) {}

  HD T operator()(T, T src) const { return src; }
};

// fill(x, value) = value
template <class T>
struct Fill : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int copied = 1;

  HD explicit Fill(const Scalars&) {}

  HD T operator()(T, T value_) const { return value_; }
};

// zero(x) = 0
template <class T>
struct Zero : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Zero(const Scalars&) {}

  HD T operator()(T) const { return R(0); }
};

constexpr Row rows[] = {
    {"cast.float32", DType::Bool, pointwise<CastFloat32<bool>>},
    {"cast.float32", DType::UInt8, pointwise<CastFloat32<uint8_t>>},
    {"cast.float32", DType::Int8, pointwise<CastFloat32<int8_t>>},
    {"cast.float32", DType::Int16, pointwise<CastFloat32<int16_t>>},
    {"cast.float32", DType::Int32, pointwise<CastFloat32<int32_t>>},
    {"cast.float32", DType::Int64, pointwise<CastFloat32<int64_t>>},
    {"cast.float32", DType::Float16, pointwise<CastFloat32<Half>>},
    {"cast.float32", DType::BFloat16, pointwise<CastFloat32<BFloat16>>},
    {"cast.float32", DType::Float32, pointwise<CastFloat32<float>>},
    {"cast.float32", DType::Float64, pointwise<CastFloat32<double>>},
    {"cast.float32", DType::Complex64, pointwise<CastFloat32<fluxion::Complex<float>>>},
    {"cast.float32", DType::Complex128, pointwise<CastFloat32<fluxion::Complex<double>>>},
    {"cast.float64", DType::Bool, pointwise<CastFloat64<bool>>},
    {"cast.float64", DType::UInt8, pointwise<CastFloat64<uint8_t>>},
    {"cast.float64", DType::Int8, pointwise<CastFloat64<int8_t>>},
    {"cast.float64", DType::Int16, pointwise<CastFloat64<int16_t>>},
    {"cast.float64", DType::Int32, pointwise<CastFloat64<int32_t>>},
    {"cast.float64", DType::Int64, pointwise<CastFloat64<int64_t>>},
    {"cast.float64", DType::Float16, pointwise<CastFloat64<Half>>},
    {"cast.float64", DType::BFloat16, pointwise<CastFloat64<BFloat16>>},
    {"cast.float64", DType::Float32, pointwise<CastFloat64<float>>},
    {"cast.float64", DType::Float64, pointwise<CastFloat64<double>>},
    {"cast.float64", DType::Complex64, pointwise<CastFloat64<fluxion::Complex<float>>>},
    {"cast.float64", DType::Complex128, pointwise<CastFloat64<fluxion::Complex<double>>>},
    {"cast.complex64", DType::Bool, pointwise<CastComplex64<bool>>},
    {"cast.complex64", DType::UInt8, pointwise<CastComplex64<uint8_t>>},
    {"cast.complex64", DType::Int8, pointwise<CastComplex64<int8_t>>},
    {"cast.complex64", DType::Int16, pointwise<CastComplex64<int16_t>>},
    {"cast.complex64", DType::Int32, pointwise<CastComplex64<int32_t>>},
    {"cast.complex64", DType::Int64, pointwise<CastComplex64<int64_t>>},
    {"cast.complex64", DType::Float16, pointwise<CastComplex64<Half>>},
    {"cast.complex64", DType::BFloat16, pointwise<CastComplex64<BFloat16>>},
    {"cast.complex64", DType::Float32, pointwise<CastComplex64<float>>},
    {"cast.complex64", DType::Float64, pointwise<CastComplex64<double>>},
    {"cast.complex64", DType::Complex64, pointwise<CastComplex64<fluxion::Complex<float>>>},
    {"cast.complex64", DType::Complex128, pointwise<CastComplex64<fluxion::Complex<double>>>},
    {"cast.complex128", DType::Bool, pointwise<CastComplex128<bool>>},
    {"cast.complex128", DType::UInt8, pointwise<CastComplex128<uint8_t>>},
    {"cast.complex128", DType::Int8, pointwise<CastComplex128<int8_t>>},
    {"cast.complex128", DType::Int16, pointwise<CastComplex128<int16_t>>},
    {"cast.complex128", DType::Int32, pointwise<CastComplex128<int32_t>>},
    {"cast.complex128", DType::Int64, pointwise<CastComplex128<int64_t>>},
    {"cast.complex128", DType::Float16, pointwise<CastComplex128<Half>>},
    {"cast.complex128", DType::BFloat16, pointwise<CastComplex128<BFloat16>>},
    {"cast.complex128", DType::Float32, pointwise<CastComplex128<float>>},
    {"cast.complex128", DType::Float64, pointwise<CastComplex128<double>>},
    {"cast.complex128", DType::Complex64, pointwise<CastComplex128<fluxion::Complex<float>>>},
    {"cast.complex128", DType::Complex128, pointwise<CastComplex128<fluxion::Complex<double>>>},
    {"clone", DType::Bool, pointwise<Clone<bool>>},
    {"clone", DType::UInt8, pointwise<Clone<uint8_t>>},
    {"clone", DType::Int8, pointwise<Clone<int8_t>>},
    {"clone", DType::Int16, pointwise<Clone<int16_t>>},
    {"clone", DType::Int32, pointwise<Clone<int32_t>>},
    {"clone", DType::Int64, pointwise<Clone<int64_t>>},
    {"clone", DType::Float16, pointwise<Clone<Half>>},
    {"clone", DType::BFloat16, pointwise<Clone<BFloat16>>},
    {"clone", DType::Float32, pointwise<Clone<float>>},
    {"clone", DType::Float64, pointwise<Clone<double>>},
    {"clone", DType::Complex64, pointwise<Clone<fluxion::Complex<float>>>},
    {"clone", DType::Complex128, pointwise<Clone<fluxion::Complex<double>>>},
    {"copy", DType::Bool, pointwise<Copy<bool>>},
    {"copy", DType::UInt8, pointwise<Copy<uint8_t>>},
    {"copy", DType::Int8, pointwise<Copy<int8_t>>},
    {"copy", DType::Int16, pointwise<Copy<int16_t>>},
    {"copy", DType::Int32, pointwise<Copy<int32_t>>},
    {"copy", DType::Int64, pointwise<Copy<int64_t>>},
    {"copy", DType::Float16, pointwise<Copy<Half>>},
    {"copy", DType::BFloat16, pointwise<Copy<BFloat16>>},
    {"copy", DType::Float32, pointwise<Copy<float>>},
    {"copy", DType::Float64, pointwise<Copy<double>>},
    {"copy", DType::Complex64, pointwise<Copy<fluxion::Complex<float>>>},
    {"copy", DType::Complex128, pointwise<Copy<fluxion::Complex<double>>>},
    {"fill", DType::Bool, pointwise<Fill<bool>>},
    {"fill", DType::UInt8, pointwise<Fill<uint8_t>>},
    {"fill", DType::Int8, pointwise<Fill<int8_t>>},
    {"fill", DType::Int16, pointwise<Fill<int16_t>>},
    {"fill", DType::Int32, pointwise<Fill<int32_t>>},
    {"fill", DType::Int64, pointwise<Fill<int64_t>>},
    {"fill", DType::Float16, pointwise<Fill<Half>>},
    {"fill", DType::BFloat16, pointwise<Fill<BFloat16>>},
    {"fill", DType::Float32, pointwise<Fill<float>>},
    {"fill", DType::Float64, pointwise<Fill<double>>},
    {"fill", DType::Complex64, pointwise<Fill<fluxion::Complex<float>>>},
    {"fill", DType::Complex128, pointwise<Fill<fluxion::Complex<double>>>},
    {"zero", DType::Bool, pointwise<Zero<bool>>},
    {"zero", DType::UInt8, pointwise<Zero<uint8_t>>},
    {"zero", DType::Int8, pointwise<Zero<int8_t>>},
    {"zero", DType::Int16, pointwise<Zero<int16_t>>},
    {"zero", DType::Int32, pointwise<Zero<int32_t>>},
    {"zero", DType::Int64, pointwise<Zero<int64_t>>},
    {"zero", DType::Float16, pointwise<Zero<Half>>},
    {"zero", DType::BFloat16, pointwise<Zero<BFloat16>>},
    {"zero", DType::Float32, pointwise<Zero<float>>},
    {"zero", DType::Float64, pointwise<Zero<double>>},
    {"zero", DType::Complex64, pointwise<Zero<fluxion::Complex<float>>>},
    {"zero", DType::Complex128, pointwise<Zero<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table copying_2_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
