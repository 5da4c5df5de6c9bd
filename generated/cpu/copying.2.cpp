// Generated from ops/copying.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

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
