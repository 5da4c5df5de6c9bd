// Generated from ops/special.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/bessel.h"
#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// i0(x) = i0(x)
template <class T>
struct I0 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit I0(const Scalars&) {}

  HD T operator()(T x) const { return ops::i0(x); }
};

// i0/backward/x(grad, x) = grad * i1(x)
template <class T>
struct I0BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit I0BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::i1(x); }
};

// i0e(x) = i0e(x)
template <class T>
struct I0e : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit I0e(const Scalars&) {}

  HD T operator()(T x) const { return ops::i0e(x); }
};

// i0e/backward/x(grad, x, result) = grad * (i1e(x) - sign(x) * result)
template <class T>
struct I0eBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 20;

  HD explicit I0eBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return grad * (ops::i1e(x) - ops::sign(x) * result);
  }
};

// i1(x) = i1(x)
template <class T>
struct I1 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit I1(const Scalars&) {}

  HD T operator()(T x) const { return ops::i1(x); }
};

// i1/backward/x(grad, x, result) = if x == 0 then 0.5 * grad else grad * (i0(x) - result / x)
template <class T>
struct I1BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 25;

  HD explicit I1BackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return x == T(0) ? T(0.5) * grad : grad * (ops::i0(x) - result / x);
  }
};

// i1e(x) = i1e(x)
template <class T>
struct I1e : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit I1e(const Scalars&) {}

  HD T operator()(T x) const { return ops::i1e(x); }
};

// i1e/backward/x(grad, x, result) = if x == 0 then 0.5 * grad else grad * (i0e(x) - result *
//     (sign(x) + 1 / x))
template <class T>
struct I1eBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 28;

  HD explicit I1eBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return x == T(0) ? T(0.5) * grad : grad * (ops::i0e(x) - result * (ops::sign(x) + T(1) / x));
  }
};

constexpr Row rows[] = {
    {"i0", DType::Float32, pointwise<I0<float>>},
    {"i0", DType::Float64, pointwise<I0<double>>},
    {"i0/backward/x", DType::Float32, pointwise<I0BackwardX<float>>},
    {"i0/backward/x", DType::Float64, pointwise<I0BackwardX<double>>},
    {"i0e", DType::Float32, pointwise<I0e<float>>},
    {"i0e", DType::Float64, pointwise<I0e<double>>},
    {"i0e/backward/x", DType::Float32, pointwise<I0eBackwardX<float>>},
    {"i0e/backward/x", DType::Float64, pointwise<I0eBackwardX<double>>},
    {"i1", DType::Float32, pointwise<I1<float>>},
    {"i1", DType::Float64, pointwise<I1<double>>},
    {"i1/backward/x", DType::Float32, pointwise<I1BackwardX<float>>},
    {"i1/backward/x", DType::Float64, pointwise<I1BackwardX<double>>},
    {"i1e", DType::Float32, pointwise<I1e<float>>},
    {"i1e", DType::Float64, pointwise<I1e<double>>},
    {"i1e/backward/x", DType::Float32, pointwise<I1eBackwardX<float>>},
    {"i1e/backward/x", DType::Float64, pointwise<I1eBackwardX<double>>},
};

}  // namespace

extern const Table portable_special_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
