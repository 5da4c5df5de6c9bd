// Generated from ops/copying.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_cast_bool_b8, pointwise, fluxion::cuda::CastBool<bool>)
KERNEL(fluxion_cast_bool_u8, pointwise, fluxion::cuda::CastBool<uint8_t>)
KERNEL(fluxion_cast_bool_i8, pointwise, fluxion::cuda::CastBool<int8_t>)
KERNEL(fluxion_cast_bool_i16, pointwise, fluxion::cuda::CastBool<int16_t>)
KERNEL(fluxion_cast_bool_i32, pointwise, fluxion::cuda::CastBool<int32_t>)
KERNEL(fluxion_cast_bool_i64, pointwise, fluxion::cuda::CastBool<int64_t>)
KERNEL(fluxion_cast_bool_f16, pointwise, fluxion::cuda::CastBool<fluxion::Half>)
KERNEL(fluxion_cast_bool_bf16, pointwise, fluxion::cuda::CastBool<fluxion::BFloat16>)
KERNEL(fluxion_cast_bool_f32, pointwise, fluxion::cuda::CastBool<float>)
KERNEL(fluxion_cast_bool_f64, pointwise, fluxion::cuda::CastBool<double>)
KERNEL(fluxion_cast_bool_c64, pointwise, fluxion::cuda::CastBool<fluxion::Complex<float>>)
KERNEL(fluxion_cast_bool_c128, pointwise, fluxion::cuda::CastBool<fluxion::Complex<double>>)
KERNEL(fluxion_cast_uint8_b8, pointwise, fluxion::cuda::CastUint8<bool>)
KERNEL(fluxion_cast_uint8_u8, pointwise, fluxion::cuda::CastUint8<uint8_t>)
KERNEL(fluxion_cast_uint8_i8, pointwise, fluxion::cuda::CastUint8<int8_t>)
KERNEL(fluxion_cast_uint8_i16, pointwise, fluxion::cuda::CastUint8<int16_t>)
KERNEL(fluxion_cast_uint8_i32, pointwise, fluxion::cuda::CastUint8<int32_t>)
KERNEL(fluxion_cast_uint8_i64, pointwise, fluxion::cuda::CastUint8<int64_t>)
KERNEL(fluxion_cast_uint8_f16, pointwise, fluxion::cuda::CastUint8<fluxion::Half>)
KERNEL(fluxion_cast_uint8_bf16, pointwise, fluxion::cuda::CastUint8<fluxion::BFloat16>)
KERNEL(fluxion_cast_uint8_f32, pointwise, fluxion::cuda::CastUint8<float>)
KERNEL(fluxion_cast_uint8_f64, pointwise, fluxion::cuda::CastUint8<double>)
KERNEL(fluxion_cast_uint8_c64, pointwise, fluxion::cuda::CastUint8<fluxion::Complex<float>>)
KERNEL(fluxion_cast_uint8_c128, pointwise, fluxion::cuda::CastUint8<fluxion::Complex<double>>)
KERNEL(fluxion_cast_int8_b8, pointwise, fluxion::cuda::CastInt8<bool>)
KERNEL(fluxion_cast_int8_u8, pointwise, fluxion::cuda::CastInt8<uint8_t>)
KERNEL(fluxion_cast_int8_i8, pointwise, fluxion::cuda::CastInt8<int8_t>)
KERNEL(fluxion_cast_int8_i16, pointwise, fluxion::cuda::CastInt8<int16_t>)
KERNEL(fluxion_cast_int8_i32, pointwise, fluxion::cuda::CastInt8<int32_t>)
KERNEL(fluxion_cast_int8_i64, pointwise, fluxion::cuda::CastInt8<int64_t>)
KERNEL(fluxion_cast_int8_f16, pointwise, fluxion::cuda::CastInt8<fluxion::Half>)
KERNEL(fluxion_cast_int8_bf16, pointwise, fluxion::cuda::CastInt8<fluxion::BFloat16>)
KERNEL(fluxion_cast_int8_f32, pointwise, fluxion::cuda::CastInt8<float>)
KERNEL(fluxion_cast_int8_f64, pointwise, fluxion::cuda::CastInt8<double>)
KERNEL(fluxion_cast_int8_c64, pointwise, fluxion::cuda::CastInt8<fluxion::Complex<float>>)
KERNEL(fluxion_cast_int8_c128, pointwise, fluxion::cuda::CastInt8<fluxion::Complex<double>>)
KERNEL(fluxion_cast_int16_b8, pointwise, fluxion::cuda::CastInt16<bool>)
KERNEL(fluxion_cast_int16_u8, pointwise, fluxion::cuda::CastInt16<uint8_t>)
KERNEL(fluxion_cast_int16_i8, pointwise, fluxion::cuda::CastInt16<int8_t>)
KERNEL(fluxion_cast_int16_i16, pointwise, fluxion::cuda::CastInt16<int16_t>)
KERNEL(fluxion_cast_int16_i32, pointwise, fluxion::cuda::CastInt16<int32_t>)
KERNEL(fluxion_cast_int16_i64, pointwise, fluxion::cuda::CastInt16<int64_t>)
KERNEL(fluxion_cast_int16_f16, pointwise, fluxion::cuda::CastInt16<fluxion::Half>)
KERNEL(fluxion_cast_int16_bf16, pointwise, fluxion::cuda::CastInt16<fluxion::BFloat16>)
KERNEL(fluxion_cast_int16_f32, pointwise, fluxion::cuda::CastInt16<float>)
KERNEL(fluxion_cast_int16_f64, pointwise, fluxion::cuda::CastInt16<double>)
KERNEL(fluxion_cast_int16_c64, pointwise, fluxion::cuda::CastInt16<fluxion::Complex<float>>)
KERNEL(fluxion_cast_int16_c128, pointwise, fluxion::cuda::CastInt16<fluxion::Complex<double>>)
KERNEL(fluxion_cast_int32_b8, pointwise, fluxion::cuda::CastInt32<bool>)
KERNEL(fluxion_cast_int32_u8, pointwise, fluxion::cuda::CastInt32<uint8_t>)
KERNEL(fluxion_cast_int32_i8, pointwise, fluxion::cuda::CastInt32<int8_t>)
KERNEL(fluxion_cast_int32_i16, pointwise, fluxion::cuda::CastInt32<int16_t>)
KERNEL(fluxion_cast_int32_i32, pointwise, fluxion::cuda::CastInt32<int32_t>)
KERNEL(fluxion_cast_int32_i64, pointwise, fluxion::cuda::CastInt32<int64_t>)
KERNEL(fluxion_cast_int32_f16, pointwise, fluxion::cuda::CastInt32<fluxion::Half>)
KERNEL(fluxion_cast_int32_bf16, pointwise, fluxion::cuda::CastInt32<fluxion::BFloat16>)
KERNEL(fluxion_cast_int32_f32, pointwise, fluxion::cuda::CastInt32<float>)
KERNEL(fluxion_cast_int32_f64, pointwise, fluxion::cuda::CastInt32<double>)
KERNEL(fluxion_cast_int32_c64, pointwise, fluxion::cuda::CastInt32<fluxion::Complex<float>>)
KERNEL(fluxion_cast_int32_c128, pointwise, fluxion::cuda::CastInt32<fluxion::Complex<double>>)
KERNEL(fluxion_cast_int64_b8, pointwise, fluxion::cuda::CastInt64<bool>)
KERNEL(fluxion_cast_int64_u8, pointwise, fluxion::cuda::CastInt64<uint8_t>)
KERNEL(fluxion_cast_int64_i8, pointwise, fluxion::cuda::CastInt64<int8_t>)
KERNEL(fluxion_cast_int64_i16, pointwise, fluxion::cuda::CastInt64<int16_t>)
KERNEL(fluxion_cast_int64_i32, pointwise, fluxion::cuda::CastInt64<int32_t>)
KERNEL(fluxion_cast_int64_i64, pointwise, fluxion::cuda::CastInt64<int64_t>)
KERNEL(fluxion_cast_int64_f16, pointwise, fluxion::cuda::CastInt64<fluxion::Half>)
KERNEL(fluxion_cast_int64_bf16, pointwise, fluxion::cuda::CastInt64<fluxion::BFloat16>)
KERNEL(fluxion_cast_int64_f32, pointwise, fluxion::cuda::CastInt64<float>)
KERNEL(fluxion_cast_int64_f64, pointwise, fluxion::cuda::CastInt64<double>)
KERNEL(fluxion_cast_int64_c64, pointwise, fluxion::cuda::CastInt64<fluxion::Complex<float>>)
KERNEL(fluxion_cast_int64_c128, pointwise, fluxion::cuda::CastInt64<fluxion::Complex<double>>)
KERNEL(fluxion_cast_float16_b8, pointwise, fluxion::cuda::CastFloat16<bool>)
KERNEL(fluxion_cast_float16_u8, pointwise, fluxion::cuda::CastFloat16<uint8_t>)
KERNEL(fluxion_cast_float16_i8, pointwise, fluxion::cuda::CastFloat16<int8_t>)
KERNEL(fluxion_cast_float16_i16, pointwise, fluxion::cuda::CastFloat16<int16_t>)
KERNEL(fluxion_cast_float16_i32, pointwise, fluxion::cuda::CastFloat16<int32_t>)
KERNEL(fluxion_cast_float16_i64, pointwise, fluxion::cuda::CastFloat16<int64_t>)
KERNEL(fluxion_cast_float16_f16, pointwise, fluxion::cuda::CastFloat16<fluxion::Half>)
KERNEL(fluxion_cast_float16_bf16, pointwise, fluxion::cuda::CastFloat16<fluxion::BFloat16>)
KERNEL(fluxion_cast_float16_f32, pointwise, fluxion::cuda::CastFloat16<float>)
KERNEL(fluxion_cast_float16_f64, pointwise, fluxion::cuda::CastFloat16<double>)
KERNEL(fluxion_cast_float16_c64, pointwise, fluxion::cuda::CastFloat16<fluxion::Complex<float>>)
KERNEL(fluxion_cast_float16_c128, pointwise, fluxion::cuda::CastFloat16<fluxion::Complex<double>>)
KERNEL(fluxion_cast_bfloat16_b8, pointwise, fluxion::cuda::CastBfloat16<bool>)
KERNEL(fluxion_cast_bfloat16_u8, pointwise, fluxion::cuda::CastBfloat16<uint8_t>)
KERNEL(fluxion_cast_bfloat16_i8, pointwise, fluxion::cuda::CastBfloat16<int8_t>)
KERNEL(fluxion_cast_bfloat16_i16, pointwise, fluxion::cuda::CastBfloat16<int16_t>)
KERNEL(fluxion_cast_bfloat16_i32, pointwise, fluxion::cuda::CastBfloat16<int32_t>)
KERNEL(fluxion_cast_bfloat16_i64, pointwise, fluxion::cuda::CastBfloat16<int64_t>)
KERNEL(fluxion_cast_bfloat16_f16, pointwise, fluxion::cuda::CastBfloat16<fluxion::Half>)
KERNEL(fluxion_cast_bfloat16_bf16, pointwise, fluxion::cuda::CastBfloat16<fluxion::BFloat16>)
KERNEL(fluxion_cast_bfloat16_f32, pointwise, fluxion::cuda::CastBfloat16<float>)
KERNEL(fluxion_cast_bfloat16_f64, pointwise, fluxion::cuda::CastBfloat16<double>)
KERNEL(fluxion_cast_bfloat16_c64, pointwise, fluxion::cuda::CastBfloat16<fluxion::Complex<float>>)
KERNEL(fluxion_cast_bfloat16_c128, pointwise, fluxion::cuda::CastBfloat16<fluxion::Complex<double>>)
KERNEL(fluxion_cast_float32_b8, pointwise, fluxion::cuda::CastFloat32<bool>)
KERNEL(fluxion_cast_float32_u8, pointwise, fluxion::cuda::CastFloat32<uint8_t>)
KERNEL(fluxion_cast_float32_i8, pointwise, fluxion::cuda::CastFloat32<int8_t>)
KERNEL(fluxion_cast_float32_i16, pointwise, fluxion::cuda::CastFloat32<int16_t>)
KERNEL(fluxion_cast_float32_i32, pointwise, fluxion::cuda::CastFloat32<int32_t>)
KERNEL(fluxion_cast_float32_i64, pointwise, fluxion::cuda::CastFloat32<int64_t>)
KERNEL(fluxion_cast_float32_f16, pointwise, fluxion::cuda::CastFloat32<fluxion::Half>)
KERNEL(fluxion_cast_float32_bf16, pointwise, fluxion::cuda::CastFloat32<fluxion::BFloat16>)
KERNEL(fluxion_cast_float32_f32, pointwise, fluxion::cuda::CastFloat32<float>)
KERNEL(fluxion_cast_float32_f64, pointwise, fluxion::cuda::CastFloat32<double>)
KERNEL(fluxion_cast_float32_c64, pointwise, fluxion::cuda::CastFloat32<fluxion::Complex<float>>)
KERNEL(fluxion_cast_float32_c128, pointwise, fluxion::cuda::CastFloat32<fluxion::Complex<double>>)
KERNEL(fluxion_cast_float64_b8, pointwise, fluxion::cuda::CastFloat64<bool>)
KERNEL(fluxion_cast_float64_u8, pointwise, fluxion::cuda::CastFloat64<uint8_t>)
KERNEL(fluxion_cast_float64_i8, pointwise, fluxion::cuda::CastFloat64<int8_t>)
KERNEL(fluxion_cast_float64_i16, pointwise, fluxion::cuda::CastFloat64<int16_t>)
KERNEL(fluxion_cast_float64_i32, pointwise, fluxion::cuda::CastFloat64<int32_t>)
KERNEL(fluxion_cast_float64_i64, pointwise, fluxion::cuda::CastFloat64<int64_t>)
KERNEL(fluxion_cast_float64_f16, pointwise, fluxion::cuda::CastFloat64<fluxion::Half>)
KERNEL(fluxion_cast_float64_bf16, pointwise, fluxion::cuda::CastFloat64<fluxion::BFloat16>)
KERNEL(fluxion_cast_float64_f32, pointwise, fluxion::cuda::CastFloat64<float>)
KERNEL(fluxion_cast_float64_f64, pointwise, fluxion::cuda::CastFloat64<double>)
KERNEL(fluxion_cast_float64_c64, pointwise, fluxion::cuda::CastFloat64<fluxion::Complex<float>>)
KERNEL(fluxion_cast_float64_c128, pointwise, fluxion::cuda::CastFloat64<fluxion::Complex<double>>)
KERNEL(fluxion_cast_complex64_b8, pointwise, fluxion::cuda::CastComplex64<bool>)
KERNEL(fluxion_cast_complex64_u8, pointwise, fluxion::cuda::CastComplex64<uint8_t>)
KERNEL(fluxion_cast_complex64_i8, pointwise, fluxion::cuda::CastComplex64<int8_t>)
KERNEL(fluxion_cast_complex64_i16, pointwise, fluxion::cuda::CastComplex64<int16_t>)
KERNEL(fluxion_cast_complex64_i32, pointwise, fluxion::cuda::CastComplex64<int32_t>)
KERNEL(fluxion_cast_complex64_i64, pointwise, fluxion::cuda::CastComplex64<int64_t>)
KERNEL(fluxion_cast_complex64_f16, pointwise, fluxion::cuda::CastComplex64<fluxion::Half>)
KERNEL(fluxion_cast_complex64_bf16, pointwise, fluxion::cuda::CastComplex64<fluxion::BFloat16>)
KERNEL(fluxion_cast_complex64_f32, pointwise, fluxion::cuda::CastComplex64<float>)
KERNEL(fluxion_cast_complex64_f64, pointwise, fluxion::cuda::CastComplex64<double>)
KERNEL(fluxion_cast_complex64_c64, pointwise, fluxion::cuda::CastComplex64<fluxion::Complex<float>>)
KERNEL(fluxion_cast_complex64_c128, pointwise,
    fluxion::cuda::CastComplex64<fluxion::Complex<double>>)
KERNEL(fluxion_cast_complex128_b8, pointwise, fluxion::cuda::CastComplex128<bool>)
KERNEL(fluxion_cast_complex128_u8, pointwise, fluxion::cuda::CastComplex128<uint8_t>)
KERNEL(fluxion_cast_complex128_i8, pointwise, fluxion::cuda::CastComplex128<int8_t>)
KERNEL(fluxion_cast_complex128_i16, pointwise, fluxion::cuda::CastComplex128<int16_t>)
KERNEL(fluxion_cast_complex128_i32, pointwise, fluxion::cuda::CastComplex128<int32_t>)
KERNEL(fluxion_cast_complex128_i64, pointwise, fluxion::cuda::CastComplex128<int64_t>)
KERNEL(fluxion_cast_complex128_f16, pointwise, fluxion::cuda::CastComplex128<fluxion::Half>)
KERNEL(fluxion_cast_complex128_bf16, pointwise, fluxion::cuda::CastComplex128<fluxion::BFloat16>)
KERNEL(fluxion_cast_complex128_f32, pointwise, fluxion::cuda::CastComplex128<float>)
KERNEL(fluxion_cast_complex128_f64, pointwise, fluxion::cuda::CastComplex128<double>)
KERNEL(fluxion_cast_complex128_c64, pointwise,
    fluxion::cuda::CastComplex128<fluxion::Complex<float>>)
KERNEL(fluxion_cast_complex128_c128, pointwise,
    fluxion::cuda::CastComplex128<fluxion::Complex<double>>)
KERNEL(fluxion_clone_b8, pointwise, fluxion::cuda::Clone<bool>)
KERNEL(fluxion_clone_u8, pointwise, fluxion::cuda::Clone<uint8_t>)
KERNEL(fluxion_clone_i8, pointwise, fluxion::cuda::Clone<int8_t>)
KERNEL(fluxion_clone_i16, pointwise, fluxion::cuda::Clone<int16_t>)
KERNEL(fluxion_clone_i32, pointwise, fluxion::cuda::Clone<int32_t>)
KERNEL(fluxion_clone_i64, pointwise, fluxion::cuda::Clone<int64_t>)
KERNEL(fluxion_clone_f16, pointwise, fluxion::cuda::Clone<fluxion::Half>)
KERNEL(fluxion_clone_bf16, pointwise, fluxion::cuda::Clone<fluxion::BFloat16>)
KERNEL(fluxion_clone_f32, pointwise, fluxion::cuda::Clone<float>)
KERNEL(fluxion_clone_f64, pointwise, fluxion::cuda::Clone<double>)
KERNEL(fluxion_clone_c64, pointwise, fluxion::cuda::Clone<fluxion::Complex<float>>)
KERNEL(fluxion_clone_c128, pointwise, fluxion::cuda::Clone<fluxion::Complex<double>>)
KERNEL(fluxion_copy_b8, pointwise, fluxion::cuda::Copy<bool>)
KERNEL(fluxion_copy_u8, pointwise, fluxion::cuda::Copy<uint8_t>)
KERNEL(fluxion_copy_i8, pointwise, fluxion::cuda::Copy<int8_t>)
KERNEL(fluxion_copy_i16, pointwise, fluxion::cuda::Copy<int16_t>)
KERNEL(fluxion_copy_i32, pointwise, fluxion::cuda::Copy<int32_t>)
KERNEL(fluxion_copy_i64, pointwise, fluxion::cuda::Copy<int64_t>)
KERNEL(fluxion_copy_f16, pointwise, fluxion::cuda::Copy<fluxion::Half>)
KERNEL(fluxion_copy_bf16, pointwise, fluxion::cuda::Copy<fluxion::BFloat16>)
KERNEL(fluxion_copy_f32, pointwise, fluxion::cuda::Copy<float>)
KERNEL(fluxion_copy_f64, pointwise, fluxion::cuda::Copy<double>)
KERNEL(fluxion_copy_c64, pointwise, fluxion::cuda::Copy<fluxion::Complex<float>>)
KERNEL(fluxion_copy_c128, pointwise, fluxion::cuda::Copy<fluxion::Complex<double>>)
KERNEL(fluxion_fill_b8, pointwise, fluxion::cuda::Fill<bool>)
KERNEL(fluxion_fill_u8, pointwise, fluxion::cuda::Fill<uint8_t>)
KERNEL(fluxion_fill_i8, pointwise, fluxion::cuda::Fill<int8_t>)
KERNEL(fluxion_fill_i16, pointwise, fluxion::cuda::Fill<int16_t>)
KERNEL(fluxion_fill_i32, pointwise, fluxion::cuda::Fill<int32_t>)
KERNEL(fluxion_fill_i64, pointwise, fluxion::cuda::Fill<int64_t>)
KERNEL(fluxion_fill_f16, pointwise, fluxion::cuda::Fill<fluxion::Half>)
KERNEL(fluxion_fill_bf16, pointwise, fluxion::cuda::Fill<fluxion::BFloat16>)
KERNEL(fluxion_fill_f32, pointwise, fluxion::cuda::Fill<float>)
KERNEL(fluxion_fill_f64, pointwise, fluxion::cuda::Fill<double>)
KERNEL(fluxion_fill_c64, pointwise, fluxion::cuda::Fill<fluxion::Complex<float>>)
KERNEL(fluxion_fill_c128, pointwise, fluxion::cuda::Fill<fluxion::Complex<double>>)
KERNEL(fluxion_zero_b8, pointwise, fluxion::cuda::Zero<bool>)
KERNEL(fluxion_zero_u8, pointwise, fluxion::cuda::Zero<uint8_t>)
KERNEL(fluxion_zero_i8, pointwise, fluxion::cuda::Zero<int8_t>)
KERNEL(fluxion_zero_i16, pointwise, fluxion::cuda::Zero<int16_t>)
KERNEL(fluxion_zero_i32, pointwise, fluxion::cuda::Zero<int32_t>)
KERNEL(fluxion_zero_i64, pointwise, fluxion::cuda::Zero<int64_t>)
KERNEL(fluxion_zero_f16, pointwise, fluxion::cuda::Zero<fluxion::Half>)
KERNEL(fluxion_zero_bf16, pointwise, fluxion::cuda::Zero<fluxion::BFloat16>)
KERNEL(fluxion_zero_f32, pointwise, fluxion::cuda::Zero<float>)
KERNEL(fluxion_zero_f64, pointwise, fluxion::cuda::Zero<double>)
KERNEL(fluxion_zero_c64, pointwise, fluxion::cuda::Zero<fluxion::Complex<float>>)
KERNEL(fluxion_zero_c128, pointwise, fluxion::cuda::Zero<fluxion::Complex<double>>)
