// Generated from ops/special_functions.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// erfcx/backward/x(grad, x, result) = grad * (2 * (x * result - 0.5641895835477563))
template <class T>
struct ErfcxBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 4;

  HD explicit ErfcxBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return grad * (T(2) * (x * result - T(0.5641895835477563)));
  }
};

// igamma/backward/x(grad, a, x) = grad * exp((a - 1) * log(x) - x - lgamma(a))
template <class T>
struct IgammaBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 53;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit IgammaBackwardX(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T grad, T a, T x, Reach reach = {}) const {
    return grad * ops::exp((a - T(1)) * ops::log(x) - x - ops::lgamma(reach(a)));
  }
};

// igammac/backward/x(grad, a, x) = -grad * exp((a - 1) * log(x) - x - lgamma(a))
template <class T>
struct IgammacBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 54;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit IgammacBackwardX(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T grad, T a, T x, Reach reach = {}) const {
    return -grad * ops::exp((a - T(1)) * ops::log(x) - x - ops::lgamma(reach(a)));
  }
};

// ndtri/backward/x(grad, result) = grad * (2.5066282746310002 * exp(result * result / 2))
template <class T>
struct NdtriBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 23;

  HD explicit NdtriBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const {
    return grad * (T(2.5066282746310002) * ops::exp(result * result / T(2)));
  }
};

constexpr Row rows[] = {
    {"erfcx/backward/x", DType::Float32, pointwise<ErfcxBackwardX<float>>},
    {"erfcx/backward/x", DType::Float64, pointwise<ErfcxBackwardX<double>>},
    {"igamma/backward/x", DType::Float32, pointwise<IgammaBackwardX<float>>},
    {"igamma/backward/x", DType::Float64, pointwise<IgammaBackwardX<double>>},
    {"igammac/backward/x", DType::Float32, pointwise<IgammacBackwardX<float>>},
    {"igammac/backward/x", DType::Float64, pointwise<IgammacBackwardX<double>>},
    {"ndtri/backward/x", DType::Float32, pointwise<NdtriBackwardX<float>>},
    {"ndtri/backward/x", DType::Float64, pointwise<NdtriBackwardX<double>>},
};

}  // namespace

extern const Table special_functions_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
