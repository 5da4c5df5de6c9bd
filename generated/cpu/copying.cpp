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
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Clone(const Scalars&) {}

  HD T operator()(T x) const { return x; }
};

// copy(x, src) = src
template <class T>
struct Copy : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit Copy(const Scalars&) {}

  HD T operator()(T, T src) const { return src; }
};

// fill(x, value) = value
template <class T>
struct Fill : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit Fill(const Scalars&) {}

  HD T operator()(T, T value) const { return value; }
};

// to.bool(x) = x
template <class T>
struct ToBool : PointwiseFunctor {
  using Outputs = Types<bool>;
  using Inputs = Types<T>;

  HD explicit ToBool(const Scalars&) {}

  HD bool operator()(T x) const { return ops::cast<bool>(x); }
};

// to.int32(x) = x
template <class T>
struct ToInt32 : PointwiseFunctor {
  using Outputs = Types<int32_t>;
  using Inputs = Types<T>;

  HD explicit ToInt32(const Scalars&) {}

  HD int32_t operator()(T x) const { return ops::cast<int32_t>(x); }
};

// to.int64(x) = x
template <class T>
struct ToInt64 : PointwiseFunctor {
  using Outputs = Types<int64_t>;
  using Inputs = Types<T>;

  HD explicit ToInt64(const Scalars&) {}

  HD int64_t operator()(T x) const { return ops::cast<int64_t>(x); }
};

// to.float32(x) = x
template <class T>
struct ToFloat32 : PointwiseFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<T>;

  HD explicit ToFloat32(const Scalars&) {}

  HD float operator()(T x) const { return ops::cast<float>(x); }
};

// to.float64(x) = x
template <class T>
struct ToFloat64 : PointwiseFunctor {
  using Outputs = Types<double>;
  using Inputs = Types<T>;

  HD explicit ToFloat64(const Scalars&) {}

  HD double operator()(T x) const { return ops::cast<double>(x); }
};

// zero(x) = 0
template <class T>
struct Zero : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Zero(const Scalars&) {}

  HD T operator()(T) const { return T(0); }
};

constexpr Row rows[] = {
    {"clone", DType::Bool, pointwise<Clone<bool>>},
    {"clone", DType::Int32, pointwise<Clone<int32_t>>},
    {"clone", DType::Int64, pointwise<Clone<int64_t>>},
    {"clone", DType::Float32, pointwise<Clone<float>>},
    {"clone", DType::Float64, pointwise<Clone<double>>},
    {"copy", DType::Bool, pointwise<Copy<bool>>},
    {"copy", DType::Int32, pointwise<Copy<int32_t>>},
    {"copy", DType::Int64, pointwise<Copy<int64_t>>},
    {"copy", DType::Float32, pointwise<Copy<float>>},
    {"copy", DType::Float64, pointwise<Copy<double>>},
    {"fill", DType::Bool, pointwise<Fill<bool>>},
    {"fill", DType::Int32, pointwise<Fill<int32_t>>},
    {"fill", DType::Int64, pointwise<Fill<int64_t>>},
    {"fill", DType::Float32, pointwise<Fill<float>>},
    {"fill", DType::Float64, pointwise<Fill<double>>},
    {"to.bool", DType::Bool, pointwise<ToBool<bool>>},
    {"to.bool", DType::Int32, pointwise<ToBool<int32_t>>},
    {"to.bool", DType::Int64, pointwise<ToBool<int64_t>>},
    {"to.bool", DType::Float32, pointwise<ToBool<float>>},
    {"to.bool", DType::Float64, pointwise<ToBool<double>>},
    {"to.int32", DType::Bool, pointwise<ToInt32<bool>>},
    {"to.int32", DType::Int32, pointwise<ToInt32<int32_t>>},
    {"to.int32", DType::Int64, pointwise<ToInt32<int64_t>>},
    {"to.int32", DType::Float32, pointwise<ToInt32<float>>},
    {"to.int32", DType::Float64, pointwise<ToInt32<double>>},
    {"to.int64", DType::Bool, pointwise<ToInt64<bool>>},
    {"to.int64", DType::Int32, pointwise<ToInt64<int32_t>>},
    {"to.int64", DType::Int64, pointwise<ToInt64<int64_t>>},
    {"to.int64", DType::Float32, pointwise<ToInt64<float>>},
    {"to.int64", DType::Float64, pointwise<ToInt64<double>>},
    {"to.float32", DType::Bool, pointwise<ToFloat32<bool>>},
    {"to.float32", DType::Int32, pointwise<ToFloat32<int32_t>>},
    {"to.float32", DType::Int64, pointwise<ToFloat32<int64_t>>},
    {"to.float32", DType::Float32, pointwise<ToFloat32<float>>},
    {"to.float32", DType::Float64, pointwise<ToFloat32<double>>},
    {"to.float64", DType::Bool, pointwise<ToFloat64<bool>>},
    {"to.float64", DType::Int32, pointwise<ToFloat64<int32_t>>},
    {"to.float64", DType::Int64, pointwise<ToFloat64<int64_t>>},
    {"to.float64", DType::Float32, pointwise<ToFloat64<float>>},
    {"to.float64", DType::Float64, pointwise<ToFloat64<double>>},
    {"zero", DType::Bool, pointwise<Zero<bool>>},
    {"zero", DType::Int32, pointwise<Zero<int32_t>>},
    {"zero", DType::Int64, pointwise<Zero<int64_t>>},
    {"zero", DType::Float32, pointwise<Zero<float>>},
    {"zero", DType::Float64, pointwise<Zero<double>>},
};

}  // namespace

extern const Table copying_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
