// Generated from ops/rounding.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// ceil(x) = ceil(x)
template <class T>
struct Ceil : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Ceil(const Scalars&) {}

  HD T operator()(T x) const { return ops::ceil(x); }
};

// floor(x) = floor(x)
template <class T>
struct Floor : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Floor(const Scalars&) {}

  HD T operator()(T x) const { return ops::floor(x); }
};

// frac(x) = x - trunc(x)
template <class T>
struct Frac : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 2;

  HD explicit Frac(const Scalars&) {}

  HD T operator()(T x) const { return x - ops::trunc(x); }
};

// round(x) = round(x / down * up) / up * down
template <class T>
struct Round : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 11;
  int64_t down;
  int64_t up;

  HD explicit Round(const Scalars& s) : down(s.whole(0)), up(s.whole(1)) {}

  HD T operator()(T x) const { return ops::round(x / T(down) * T(up)) / T(up) * T(down); }
};

// round#0(x) = round(x)
template <class T>
struct RoundSpecial0 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit RoundSpecial0(const Scalars&) {}

  HD T operator()(T x) const { return ops::round(x); }
};

// trunc(x) = trunc(x)
template <class T>
struct Trunc : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Trunc(const Scalars&) {}

  HD T operator()(T x) const { return ops::trunc(x); }
};

constexpr Row rows[] = {
    {"ceil", DType::Int32, pointwise<Ceil<int32_t>>},
    {"ceil", DType::Int64, pointwise<Ceil<int64_t>>},
    {"ceil", DType::Float32, pointwise<Ceil<float>>},
    {"ceil", DType::Float64, pointwise<Ceil<double>>},
    {"ceil", DType::Float16, pointwise_narrow<Half, Ceil<float>>, true},
    {"ceil", DType::BFloat16, pointwise_narrow<BFloat16, Ceil<float>>, true},
    {"floor", DType::Int32, pointwise<Floor<int32_t>>},
    {"floor", DType::Int64, pointwise<Floor<int64_t>>},
    {"floor", DType::Float32, pointwise<Floor<float>>},
    {"floor", DType::Float64, pointwise<Floor<double>>},
    {"floor", DType::Float16, pointwise_narrow<Half, Floor<float>>, true},
    {"floor", DType::BFloat16, pointwise_narrow<BFloat16, Floor<float>>, true},
    {"frac", DType::Float32, pointwise<Frac<float>>},
    {"frac", DType::Float64, pointwise<Frac<double>>},
    {"frac", DType::Float16, pointwise_narrow<Half, Frac<float>>, true},
    {"frac", DType::BFloat16, pointwise_narrow<BFloat16, Frac<float>>, true},
    {"round", DType::Int32, pointwise<Round<int32_t>>},
    {"round", DType::Int64, pointwise<Round<int64_t>>},
    {"round", DType::Float32, pointwise<Round<float>>},
    {"round", DType::Float64, pointwise<Round<double>>},
    {"round", DType::Float16, pointwise_narrow<Half, Round<float>>, true},
    {"round", DType::BFloat16, pointwise_narrow<BFloat16, Round<float>>, true},
    {"round#0", DType::Int32, pointwise<RoundSpecial0<int32_t>>},
    {"round#0", DType::Int64, pointwise<RoundSpecial0<int64_t>>},
    {"round#0", DType::Float32, pointwise<RoundSpecial0<float>>},
    {"round#0", DType::Float64, pointwise<RoundSpecial0<double>>},
    {"round#0", DType::Float16, pointwise_narrow<Half, RoundSpecial0<float>>, true},
    {"round#0", DType::BFloat16, pointwise_narrow<BFloat16, RoundSpecial0<float>>, true},
    {"trunc", DType::Int32, pointwise<Trunc<int32_t>>},
    {"trunc", DType::Int64, pointwise<Trunc<int64_t>>},
    {"trunc", DType::Float32, pointwise<Trunc<float>>},
    {"trunc", DType::Float64, pointwise<Trunc<double>>},
    {"trunc", DType::Float16, pointwise_narrow<Half, Trunc<float>>, true},
    {"trunc", DType::BFloat16, pointwise_narrow<BFloat16, Trunc<float>>, true},
};

}  // namespace

extern const Table rounding_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
