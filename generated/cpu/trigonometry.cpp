// Generated from ops/trigonometry.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// acos(x) = acos(x)
template <class T>
struct Acos : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Acos(const Scalars&) {}

  HD T operator()(T x) const { return ops::acos(x); }
};

// acos/backward/x(grad, x) = -(grad * rsqrt((1 - x) * (1 + x)))
template <class T>
struct AcosBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 21;

  HD explicit AcosBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return -(grad * ops::rsqrt((T(1) - x) * (T(1) + x))); }
};

// acosh(x) = acosh(x)
template <class T>
struct Acosh : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Acosh(const Scalars&) {}

  HD T operator()(T x) const { return ops::acosh(x); }
};

// acosh/backward/x(grad, x) = grad * rsqrt((x - 1) * (x + 1))
template <class T>
struct AcoshBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 20;

  HD explicit AcoshBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::rsqrt((x - T(1)) * (x + T(1))); }
};

// asin(x) = asin(x)
template <class T>
struct Asin : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Asin(const Scalars&) {}

  HD T operator()(T x) const { return ops::asin(x); }
};

// asin/backward/x(grad, x) = grad * rsqrt((1 - x) * (1 + x))
template <class T>
struct AsinBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 20;

  HD explicit AsinBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::rsqrt((T(1) - x) * (T(1) + x)); }
};

// asinh(x) = asinh(x)
template <class T>
struct Asinh : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Asinh(const Scalars&) {}

  HD T operator()(T x) const { return ops::asinh(x); }
};

// asinh/backward/x(grad, x) = grad * rsqrt(x * x + 1)
template <class T>
struct AsinhBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 19;

  HD explicit AsinhBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::rsqrt(x * x + T(1)); }
};

// atan(x) = atan(x)
template <class T>
struct Atan : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Atan(const Scalars&) {}

  HD T operator()(T x) const { return ops::atan(x); }
};

// atan/backward/x(grad, x) = grad / (1 + x * x)
template <class T>
struct AtanBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 6;

  HD explicit AtanBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad / (T(1) + x * x); }
};

// atan2(y, x) = atan2(y, x)
template <class T>
struct Atan2 : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Atan2(const Scalars&) {}

  HD T operator()(T y, T x) const { return ops::atan2(y, x); }
};

// atan2/backward/y(grad, y, x) = grad * x / (x * x + y * y)
template <class T>
struct Atan2BackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 8;

  HD explicit Atan2BackwardY(const Scalars&) {}

  HD T operator()(T grad, T y, T x) const { return grad * x / (x * x + y * y); }
};

// atan2/backward/x(grad, y, x) = -grad * y / (x * x + y * y)
template <class T>
struct Atan2BackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 9;

  HD explicit Atan2BackwardX(const Scalars&) {}

  HD T operator()(T grad, T y, T x) const { return -grad * y / (x * x + y * y); }
};

// atan2/backward/y+x(grad, y, x):
//   y = grad * x / (x * x + y * y)
//   x = -grad * y / (x * x + y * y)
template <class T>
struct Atan2BackwardYX : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 17;

  HD explicit Atan2BackwardYX(const Scalars&) {}

  HD void operator()(T grad, T y, T x, T& grad_y, T& grad_x) const {
    grad_y = grad * x / (x * x + y * y);
    grad_x = -grad * y / (x * x + y * y);
  }
};

// atanh(x) = atanh(x)
template <class T>
struct Atanh : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Atanh(const Scalars&) {}

  HD T operator()(T x) const { return ops::atanh(x); }
};

// atanh/backward/x(grad, x) = grad / ((1 - x) * (1 + x))
template <class T>
struct AtanhBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 7;

  HD explicit AtanhBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad / ((T(1) - x) * (T(1) + x)); }
};

// cos(x) = cos(x)
template <class T>
struct Cos : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit Cos(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T x, Reach reach = {}) const { return ops::cos(reach(x)); }
};

// cos/backward/x(grad, x) = -(grad * sin(x))
template <class T>
struct CosBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 18;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit CosBackwardX(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T grad, T x, Reach reach = {}) const { return -(grad * ops::sin(reach(x))); }
};

// cosh(x) = cosh(x)
template <class T>
struct Cosh : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Cosh(const Scalars&) {}

  HD T operator()(T x) const { return ops::cosh(x); }
};

// cosh/backward/x(grad, x) = grad * sinh(x)
template <class T>
struct CoshBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit CoshBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::sinh(x); }
};

// deg2rad(x) = x * 0.017453292519943295
template <class T>
struct Deg2rad : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Deg2rad(const Scalars&) {}

  HD T operator()(T x) const { return x * R(0.017453292519943295); }
};

// deg2rad/backward/x(grad) = grad * 0.017453292519943295
template <class T>
struct Deg2radBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Deg2radBackwardX(const Scalars&) {}

  HD T operator()(T grad) const { return grad * T(0.017453292519943295); }
};

// hypot(x, y) = hypot(x, y)
template <class T>
struct Hypot : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Hypot(const Scalars&) {}

  HD T operator()(T x, T y) const { return ops::hypot(x, y); }
};

// hypot/backward/x(grad, x, result) = grad * (x / result)
template <class T>
struct HypotBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 5;

  HD explicit HypotBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const { return grad * (x / result); }
};

// hypot/backward/y(grad, y, result) = grad * (y / result)
template <class T>
struct HypotBackwardY : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 5;

  HD explicit HypotBackwardY(const Scalars&) {}

  HD T operator()(T grad, T y, T result) const { return grad * (y / result); }
};

// hypot/backward/x+y(grad, x, y, result):
//   x = grad * (x / result)
//   y = grad * (y / result)
template <class T>
struct HypotBackwardXY : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, T, T, T>;
  static constexpr int cost = 10;

  HD explicit HypotBackwardXY(const Scalars&) {}

  HD void operator()(T grad, T x, T y, T result, T& grad_x, T& grad_y) const {
    grad_x = grad * (x / result);
    grad_y = grad * (y / result);
  }
};

// rad2deg(x) = x * 57.29577951308232
template <class T>
struct Rad2deg : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Rad2deg(const Scalars&) {}

  HD T operator()(T x) const { return x * R(57.29577951308232); }
};

// rad2deg/backward/x(grad) = grad * 57.29577951308232
template <class T>
struct Rad2degBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit Rad2degBackwardX(const Scalars&) {}

  HD T operator()(T grad) const { return grad * T(57.29577951308232); }
};

// sin(x) = sin(x)
template <class T>
struct Sin : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit Sin(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T x, Reach reach = {}) const { return ops::sin(reach(x)); }
};

// sin/backward/x(grad, x) = grad * cos(x)
template <class T>
struct SinBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit SinBackwardX(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T grad, T x, Reach reach = {}) const { return grad * ops::cos(reach(x)); }
};

// sinh(x) = sinh(x)
template <class T>
struct Sinh : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Sinh(const Scalars&) {}

  HD T operator()(T x) const { return ops::sinh(x); }
};

// sinh/backward/x(grad, x) = grad * cosh(x)
template <class T>
struct SinhBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 17;

  HD explicit SinhBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x) const { return grad * ops::cosh(x); }
};

// tan(x) = tan(x)
template <class T>
struct Tan : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit Tan(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD T operator()(T x, Reach reach = {}) const { return ops::tan(reach(x)); }
};

// tan/backward/x(grad, result) = grad * (1 + result * result)
template <class T>
struct TanBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit TanBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return grad * (T(1) + result * result); }
};

// tanh(x) = tanh(x)
template <class T>
struct Tanh : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Tanh(const Scalars&) {}

  HD T operator()(T x) const { return ops::tanh(x); }
};

// tanh/backward/x(grad, result) = grad * (1 - result * result)
template <class T>
struct TanhBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 3;

  HD explicit TanhBackwardX(const Scalars&) {}

  HD T operator()(T grad, T result) const { return grad * (T(1) - result * result); }
};

constexpr Row rows[] = {
    {"acos", DType::Float32, pointwise<Acos<float>>},
    {"acos", DType::Float64, pointwise<Acos<double>>},
    {"acos", DType::Complex64, pointwise<Acos<fluxion::Complex<float>>>},
    {"acos", DType::Complex128, pointwise<Acos<fluxion::Complex<double>>>},
    {"acos", DType::Float16, pointwise_narrow<Half, Acos<float>>, true},
    {"acos", DType::BFloat16, pointwise_narrow<BFloat16, Acos<float>>, true},
    {"acos/backward/x", DType::Float32, pointwise<AcosBackwardX<float>>},
    {"acos/backward/x", DType::Float64, pointwise<AcosBackwardX<double>>},
    {"acos/backward/x", DType::Float16, pointwise_narrow<Half, AcosBackwardX<float>>, true},
    {"acos/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, AcosBackwardX<float>>, true},
    {"acosh", DType::Float32, pointwise<Acosh<float>>},
    {"acosh", DType::Float64, pointwise<Acosh<double>>},
    {"acosh", DType::Complex64, pointwise<Acosh<fluxion::Complex<float>>>},
    {"acosh", DType::Complex128, pointwise<Acosh<fluxion::Complex<double>>>},
    {"acosh", DType::Float16, pointwise_narrow<Half, Acosh<float>>, true},
    {"acosh", DType::BFloat16, pointwise_narrow<BFloat16, Acosh<float>>, true},
    {"acosh/backward/x", DType::Float32, pointwise<AcoshBackwardX<float>>},
    {"acosh/backward/x", DType::Float64, pointwise<AcoshBackwardX<double>>},
    {"acosh/backward/x", DType::Float16, pointwise_narrow<Half, AcoshBackwardX<float>>, true},
    {"acosh/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, AcoshBackwardX<float>>, true},
    {"asin", DType::Float32, pointwise<Asin<float>>},
    {"asin", DType::Float64, pointwise<Asin<double>>},
    {"asin", DType::Complex64, pointwise<Asin<fluxion::Complex<float>>>},
    {"asin", DType::Complex128, pointwise<Asin<fluxion::Complex<double>>>},
    {"asin", DType::Float16, pointwise_narrow<Half, Asin<float>>, true},
    {"asin", DType::BFloat16, pointwise_narrow<BFloat16, Asin<float>>, true},
    {"asin/backward/x", DType::Float32, pointwise<AsinBackwardX<float>>},
    {"asin/backward/x", DType::Float64, pointwise<AsinBackwardX<double>>},
    {"asin/backward/x", DType::Float16, pointwise_narrow<Half, AsinBackwardX<float>>, true},
    {"asin/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, AsinBackwardX<float>>, true},
    {"asinh", DType::Float32, pointwise<Asinh<float>>},
    {"asinh", DType::Float64, pointwise<Asinh<double>>},
    {"asinh", DType::Complex64, pointwise<Asinh<fluxion::Complex<float>>>},
    {"asinh", DType::Complex128, pointwise<Asinh<fluxion::Complex<double>>>},
    {"asinh", DType::Float16, pointwise_narrow<Half, Asinh<float>>, true},
    {"asinh", DType::BFloat16, pointwise_narrow<BFloat16, Asinh<float>>, true},
    {"asinh/backward/x", DType::Float32, pointwise<AsinhBackwardX<float>>},
    {"asinh/backward/x", DType::Float64, pointwise<AsinhBackwardX<double>>},
    {"asinh/backward/x", DType::Float16, pointwise_narrow<Half, AsinhBackwardX<float>>, true},
    {"asinh/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, AsinhBackwardX<float>>, true},
    {"atan", DType::Float32, pointwise<Atan<float>>},
    {"atan", DType::Float64, pointwise<Atan<double>>},
    {"atan", DType::Complex64, pointwise<Atan<fluxion::Complex<float>>>},
    {"atan", DType::Complex128, pointwise<Atan<fluxion::Complex<double>>>},
    {"atan", DType::Float16, pointwise_narrow<Half, Atan<float>>, true},
    {"atan", DType::BFloat16, pointwise_narrow<BFloat16, Atan<float>>, true},
    {"atan/backward/x", DType::Float32, pointwise<AtanBackwardX<float>>},
    {"atan/backward/x", DType::Float64, pointwise<AtanBackwardX<double>>},
    {"atan/backward/x", DType::Float16, pointwise_narrow<Half, AtanBackwardX<float>>, true},
    {"atan/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, AtanBackwardX<float>>, true},
    {"atan2", DType::Float32, pointwise<Atan2<float>>},
    {"atan2", DType::Float64, pointwise<Atan2<double>>},
    {"atan2", DType::Float16, pointwise_narrow<Half, Atan2<float>>, true},
    {"atan2", DType::BFloat16, pointwise_narrow<BFloat16, Atan2<float>>, true},
    {"atan2/backward/y", DType::Float32, pointwise<Atan2BackwardY<float>>},
    {"atan2/backward/y", DType::Float64, pointwise<Atan2BackwardY<double>>},
    {"atan2/backward/y", DType::Float16, pointwise_narrow<Half, Atan2BackwardY<float>>, true},
    {"atan2/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, Atan2BackwardY<float>>, true},
    {"atan2/backward/x", DType::Float32, pointwise<Atan2BackwardX<float>>},
    {"atan2/backward/x", DType::Float64, pointwise<Atan2BackwardX<double>>},
    {"atan2/backward/x", DType::Float16, pointwise_narrow<Half, Atan2BackwardX<float>>, true},
    {"atan2/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Atan2BackwardX<float>>, true},
    {"atan2/backward/y+x", DType::Float32, pointwise<Atan2BackwardYX<float>>},
    {"atan2/backward/y+x", DType::Float64, pointwise<Atan2BackwardYX<double>>},
    {"atan2/backward/y+x", DType::Float16, pointwise_narrow<Half, Atan2BackwardYX<float>>, true},
    {"atan2/backward/y+x", DType::BFloat16, pointwise_narrow<BFloat16, Atan2BackwardYX<float>>,
        true},
    {"atanh", DType::Float32, pointwise<Atanh<float>>},
    {"atanh", DType::Float64, pointwise<Atanh<double>>},
    {"atanh", DType::Complex64, pointwise<Atanh<fluxion::Complex<float>>>},
    {"atanh", DType::Complex128, pointwise<Atanh<fluxion::Complex<double>>>},
    {"atanh", DType::Float16, pointwise_narrow<Half, Atanh<float>>, true},
    {"atanh", DType::BFloat16, pointwise_narrow<BFloat16, Atanh<float>>, true},
    {"atanh/backward/x", DType::Float32, pointwise<AtanhBackwardX<float>>},
    {"atanh/backward/x", DType::Float64, pointwise<AtanhBackwardX<double>>},
    {"atanh/backward/x", DType::Float16, pointwise_narrow<Half, AtanhBackwardX<float>>, true},
    {"atanh/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, AtanhBackwardX<float>>, true},
    {"cos", DType::Float32, pointwise<Cos<float>>},
    {"cos", DType::Float64, pointwise<Cos<double>>},
    {"cos", DType::Complex64, pointwise<Cos<fluxion::Complex<float>>>},
    {"cos", DType::Complex128, pointwise<Cos<fluxion::Complex<double>>>},
    {"cos", DType::Float16, pointwise_narrow<Half, Cos<float>>, true},
    {"cos", DType::BFloat16, pointwise_narrow<BFloat16, Cos<float>>, true},
    {"cos/backward/x", DType::Float32, pointwise<CosBackwardX<float>>},
    {"cos/backward/x", DType::Float64, pointwise<CosBackwardX<double>>},
    {"cos/backward/x", DType::Float16, pointwise_narrow<Half, CosBackwardX<float>>, true},
    {"cos/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, CosBackwardX<float>>, true},
    {"cosh", DType::Float32, pointwise<Cosh<float>>},
    {"cosh", DType::Float64, pointwise<Cosh<double>>},
    {"cosh", DType::Complex64, pointwise<Cosh<fluxion::Complex<float>>>},
    {"cosh", DType::Complex128, pointwise<Cosh<fluxion::Complex<double>>>},
    {"cosh", DType::Float16, pointwise_narrow<Half, Cosh<float>>, true},
    {"cosh", DType::BFloat16, pointwise_narrow<BFloat16, Cosh<float>>, true},
    {"cosh/backward/x", DType::Float32, pointwise<CoshBackwardX<float>>},
    {"cosh/backward/x", DType::Float64, pointwise<CoshBackwardX<double>>},
    {"cosh/backward/x", DType::Float16, pointwise_narrow<Half, CoshBackwardX<float>>, true},
    {"cosh/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, CoshBackwardX<float>>, true},
    {"deg2rad", DType::Float32, pointwise<Deg2rad<float>>},
    {"deg2rad", DType::Float64, pointwise<Deg2rad<double>>},
    {"deg2rad", DType::Complex64, pointwise<Deg2rad<fluxion::Complex<float>>>},
    {"deg2rad", DType::Complex128, pointwise<Deg2rad<fluxion::Complex<double>>>},
    {"deg2rad", DType::Float16, pointwise_narrow<Half, Deg2rad<float>>, true},
    {"deg2rad", DType::BFloat16, pointwise_narrow<BFloat16, Deg2rad<float>>, true},
    {"deg2rad/backward/x", DType::Float32, pointwise<Deg2radBackwardX<float>>},
    {"deg2rad/backward/x", DType::Float64, pointwise<Deg2radBackwardX<double>>},
    {"deg2rad/backward/x", DType::Float16, pointwise_narrow<Half, Deg2radBackwardX<float>>, true},
    {"deg2rad/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Deg2radBackwardX<float>>,
        true},
    {"hypot", DType::Float32, pointwise<Hypot<float>>},
    {"hypot", DType::Float64, pointwise<Hypot<double>>},
    {"hypot", DType::Float16, pointwise_narrow<Half, Hypot<float>>, true},
    {"hypot", DType::BFloat16, pointwise_narrow<BFloat16, Hypot<float>>, true},
    {"hypot/backward/x", DType::Float32, pointwise<HypotBackwardX<float>>},
    {"hypot/backward/x", DType::Float64, pointwise<HypotBackwardX<double>>},
    {"hypot/backward/x", DType::Float16, pointwise_narrow<Half, HypotBackwardX<float>>, true},
    {"hypot/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, HypotBackwardX<float>>, true},
    {"hypot/backward/y", DType::Float32, pointwise<HypotBackwardY<float>>},
    {"hypot/backward/y", DType::Float64, pointwise<HypotBackwardY<double>>},
    {"hypot/backward/y", DType::Float16, pointwise_narrow<Half, HypotBackwardY<float>>, true},
    {"hypot/backward/y", DType::BFloat16, pointwise_narrow<BFloat16, HypotBackwardY<float>>, true},
    {"hypot/backward/x+y", DType::Float32, pointwise<HypotBackwardXY<float>>},
    {"hypot/backward/x+y", DType::Float64, pointwise<HypotBackwardXY<double>>},
    {"hypot/backward/x+y", DType::Float16, pointwise_narrow<Half, HypotBackwardXY<float>>, true},
    {"hypot/backward/x+y", DType::BFloat16, pointwise_narrow<BFloat16, HypotBackwardXY<float>>,
        true},
    {"rad2deg", DType::Float32, pointwise<Rad2deg<float>>},
    {"rad2deg", DType::Float64, pointwise<Rad2deg<double>>},
    {"rad2deg", DType::Complex64, pointwise<Rad2deg<fluxion::Complex<float>>>},
    {"rad2deg", DType::Complex128, pointwise<Rad2deg<fluxion::Complex<double>>>},
    {"rad2deg", DType::Float16, pointwise_narrow<Half, Rad2deg<float>>, true},
    {"rad2deg", DType::BFloat16, pointwise_narrow<BFloat16, Rad2deg<float>>, true},
    {"rad2deg/backward/x", DType::Float32, pointwise<Rad2degBackwardX<float>>},
    {"rad2deg/backward/x", DType::Float64, pointwise<Rad2degBackwardX<double>>},
    {"rad2deg/backward/x", DType::Float16, pointwise_narrow<Half, Rad2degBackwardX<float>>, true},
    {"rad2deg/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, Rad2degBackwardX<float>>,
        true},
    {"sin", DType::Float32, pointwise<Sin<float>>},
    {"sin", DType::Float64, pointwise<Sin<double>>},
    {"sin", DType::Complex64, pointwise<Sin<fluxion::Complex<float>>>},
    {"sin", DType::Complex128, pointwise<Sin<fluxion::Complex<double>>>},
    {"sin", DType::Float16, pointwise_narrow<Half, Sin<float>>, true},
    {"sin", DType::BFloat16, pointwise_narrow<BFloat16, Sin<float>>, true},
    {"sin/backward/x", DType::Float32, pointwise<SinBackwardX<float>>},
    {"sin/backward/x", DType::Float64, pointwise<SinBackwardX<double>>},
    {"sin/backward/x", DType::Float16, pointwise_narrow<Half, SinBackwardX<float>>, true},
    {"sin/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SinBackwardX<float>>, true},
    {"sinh", DType::Float32, pointwise<Sinh<float>>},
    {"sinh", DType::Float64, pointwise<Sinh<double>>},
    {"sinh", DType::Complex64, pointwise<Sinh<fluxion::Complex<float>>>},
    {"sinh", DType::Complex128, pointwise<Sinh<fluxion::Complex<double>>>},
    {"sinh", DType::Float16, pointwise_narrow<Half, Sinh<float>>, true},
    {"sinh", DType::BFloat16, pointwise_narrow<BFloat16, Sinh<float>>, true},
    {"sinh/backward/x", DType::Float32, pointwise<SinhBackwardX<float>>},
    {"sinh/backward/x", DType::Float64, pointwise<SinhBackwardX<double>>},
    {"sinh/backward/x", DType::Float16, pointwise_narrow<Half, SinhBackwardX<float>>, true},
    {"sinh/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SinhBackwardX<float>>, true},
    {"tan", DType::Float32, pointwise<Tan<float>>},
    {"tan", DType::Float64, pointwise<Tan<double>>},
    {"tan", DType::Complex64, pointwise<Tan<fluxion::Complex<float>>>},
    {"tan", DType::Complex128, pointwise<Tan<fluxion::Complex<double>>>},
    {"tan", DType::Float16, pointwise_narrow<Half, Tan<float>>, true},
    {"tan", DType::BFloat16, pointwise_narrow<BFloat16, Tan<float>>, true},
    {"tan/backward/x", DType::Float32, pointwise<TanBackwardX<float>>},
    {"tan/backward/x", DType::Float64, pointwise<TanBackwardX<double>>},
    {"tan/backward/x", DType::Float16, pointwise_narrow<Half, TanBackwardX<float>>, true},
    {"tan/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, TanBackwardX<float>>, true},
    {"tanh", DType::Float32, pointwise<Tanh<float>>},
    {"tanh", DType::Float64, pointwise<Tanh<double>>},
    {"tanh", DType::Complex64, pointwise<Tanh<fluxion::Complex<float>>>},
    {"tanh", DType::Complex128, pointwise<Tanh<fluxion::Complex<double>>>},
    {"tanh", DType::Float16, pointwise_narrow<Half, Tanh<float>>, true},
    {"tanh", DType::BFloat16, pointwise_narrow<BFloat16, Tanh<float>>, true},
    {"tanh/backward/x", DType::Float32, pointwise<TanhBackwardX<float>>},
    {"tanh/backward/x", DType::Float64, pointwise<TanhBackwardX<double>>},
    {"tanh/backward/x", DType::Float16, pointwise_narrow<Half, TanhBackwardX<float>>, true},
    {"tanh/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, TanhBackwardX<float>>, true},
};

}  // namespace

extern const Table trigonometry_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
