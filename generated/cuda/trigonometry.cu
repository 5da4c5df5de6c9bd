// Generated from ops/trigonometry.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_acos_f32, pointwise, fluxion::cuda::Acos<float>)
KERNEL(fluxion_acos_f64, pointwise, fluxion::cuda::Acos<double>)
KERNEL(fluxion_acos_c64, pointwise, fluxion::cuda::Acos<fluxion::Complex<float>>)
KERNEL(fluxion_acos_c128, pointwise, fluxion::cuda::Acos<fluxion::Complex<double>>)
KERNEL(fluxion_acos_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Acos<float>>)
KERNEL(fluxion_acos_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Acos<float>>)
KERNEL(fluxion_acos_backward_x_f32, pointwise, fluxion::cuda::AcosBackwardX<float>)
KERNEL(fluxion_acos_backward_x_f64, pointwise, fluxion::cuda::AcosBackwardX<double>)
KERNEL(fluxion_acos_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AcosBackwardX<float>>)
KERNEL(fluxion_acos_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AcosBackwardX<float>>)
KERNEL(fluxion_acosh_f32, pointwise, fluxion::cuda::Acosh<float>)
KERNEL(fluxion_acosh_f64, pointwise, fluxion::cuda::Acosh<double>)
KERNEL(fluxion_acosh_c64, pointwise, fluxion::cuda::Acosh<fluxion::Complex<float>>)
KERNEL(fluxion_acosh_c128, pointwise, fluxion::cuda::Acosh<fluxion::Complex<double>>)
KERNEL(fluxion_acosh_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Acosh<float>>)
KERNEL(fluxion_acosh_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Acosh<float>>)
KERNEL(fluxion_acosh_backward_x_f32, pointwise, fluxion::cuda::AcoshBackwardX<float>)
KERNEL(fluxion_acosh_backward_x_f64, pointwise, fluxion::cuda::AcoshBackwardX<double>)
KERNEL(fluxion_acosh_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AcoshBackwardX<float>>)
KERNEL(fluxion_acosh_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AcoshBackwardX<float>>)
KERNEL(fluxion_asin_f32, pointwise, fluxion::cuda::Asin<float>)
KERNEL(fluxion_asin_f64, pointwise, fluxion::cuda::Asin<double>)
KERNEL(fluxion_asin_c64, pointwise, fluxion::cuda::Asin<fluxion::Complex<float>>)
KERNEL(fluxion_asin_c128, pointwise, fluxion::cuda::Asin<fluxion::Complex<double>>)
KERNEL(fluxion_asin_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Asin<float>>)
KERNEL(fluxion_asin_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Asin<float>>)
KERNEL(fluxion_asin_backward_x_f32, pointwise, fluxion::cuda::AsinBackwardX<float>)
KERNEL(fluxion_asin_backward_x_f64, pointwise, fluxion::cuda::AsinBackwardX<double>)
KERNEL(fluxion_asin_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AsinBackwardX<float>>)
KERNEL(fluxion_asin_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AsinBackwardX<float>>)
KERNEL(fluxion_asinh_f32, pointwise, fluxion::cuda::Asinh<float>)
KERNEL(fluxion_asinh_f64, pointwise, fluxion::cuda::Asinh<double>)
KERNEL(fluxion_asinh_c64, pointwise, fluxion::cuda::Asinh<fluxion::Complex<float>>)
KERNEL(fluxion_asinh_c128, pointwise, fluxion::cuda::Asinh<fluxion::Complex<double>>)
KERNEL(fluxion_asinh_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Asinh<float>>)
KERNEL(fluxion_asinh_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Asinh<float>>)
KERNEL(fluxion_asinh_backward_x_f32, pointwise, fluxion::cuda::AsinhBackwardX<float>)
KERNEL(fluxion_asinh_backward_x_f64, pointwise, fluxion::cuda::AsinhBackwardX<double>)
KERNEL(fluxion_asinh_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AsinhBackwardX<float>>)
KERNEL(fluxion_asinh_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AsinhBackwardX<float>>)
KERNEL(fluxion_atan_f32, pointwise, fluxion::cuda::Atan<float>)
KERNEL(fluxion_atan_f64, pointwise, fluxion::cuda::Atan<double>)
KERNEL(fluxion_atan_c64, pointwise, fluxion::cuda::Atan<fluxion::Complex<float>>)
KERNEL(fluxion_atan_c128, pointwise, fluxion::cuda::Atan<fluxion::Complex<double>>)
KERNEL(fluxion_atan_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Atan<float>>)
KERNEL(fluxion_atan_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Atan<float>>)
KERNEL(fluxion_atan_backward_x_f32, pointwise, fluxion::cuda::AtanBackwardX<float>)
KERNEL(fluxion_atan_backward_x_f64, pointwise, fluxion::cuda::AtanBackwardX<double>)
KERNEL(fluxion_atan_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AtanBackwardX<float>>)
KERNEL(fluxion_atan_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AtanBackwardX<float>>)
KERNEL(fluxion_atan2_f32, pointwise, fluxion::cuda::Atan2<float>)
KERNEL(fluxion_atan2_f64, pointwise, fluxion::cuda::Atan2<double>)
KERNEL(fluxion_atan2_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Atan2<float>>)
KERNEL(fluxion_atan2_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Atan2<float>>)
KERNEL(fluxion_atan2_backward_y_f32, pointwise, fluxion::cuda::Atan2BackwardY<float>)
KERNEL(fluxion_atan2_backward_y_f64, pointwise, fluxion::cuda::Atan2BackwardY<double>)
KERNEL(fluxion_atan2_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Atan2BackwardY<float>>)
KERNEL(fluxion_atan2_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Atan2BackwardY<float>>)
KERNEL(fluxion_atan2_backward_x_f32, pointwise, fluxion::cuda::Atan2BackwardX<float>)
KERNEL(fluxion_atan2_backward_x_f64, pointwise, fluxion::cuda::Atan2BackwardX<double>)
KERNEL(fluxion_atan2_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Atan2BackwardX<float>>)
KERNEL(fluxion_atan2_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Atan2BackwardX<float>>)
KERNEL(fluxion_atan2_backward_y_x_f32, pointwise, fluxion::cuda::Atan2BackwardYX<float>)
KERNEL(fluxion_atan2_backward_y_x_f64, pointwise, fluxion::cuda::Atan2BackwardYX<double>)
KERNEL(fluxion_atan2_backward_y_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Atan2BackwardYX<float>>)
KERNEL(fluxion_atan2_backward_y_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Atan2BackwardYX<float>>)
KERNEL(fluxion_atanh_f32, pointwise, fluxion::cuda::Atanh<float>)
KERNEL(fluxion_atanh_f64, pointwise, fluxion::cuda::Atanh<double>)
KERNEL(fluxion_atanh_c64, pointwise, fluxion::cuda::Atanh<fluxion::Complex<float>>)
KERNEL(fluxion_atanh_c128, pointwise, fluxion::cuda::Atanh<fluxion::Complex<double>>)
KERNEL(fluxion_atanh_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Atanh<float>>)
KERNEL(fluxion_atanh_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Atanh<float>>)
KERNEL(fluxion_atanh_backward_x_f32, pointwise, fluxion::cuda::AtanhBackwardX<float>)
KERNEL(fluxion_atanh_backward_x_f64, pointwise, fluxion::cuda::AtanhBackwardX<double>)
KERNEL(fluxion_atanh_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AtanhBackwardX<float>>)
KERNEL(fluxion_atanh_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AtanhBackwardX<float>>)
KERNEL(fluxion_cos_f32, pointwise, fluxion::cuda::Cos<float>)
KERNEL(fluxion_cos_f64, pointwise, fluxion::cuda::Cos<double>)
KERNEL(fluxion_cos_c64, pointwise, fluxion::cuda::Cos<fluxion::Complex<float>>)
KERNEL(fluxion_cos_c128, pointwise, fluxion::cuda::Cos<fluxion::Complex<double>>)
KERNEL(fluxion_cos_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Cos<float>>)
KERNEL(fluxion_cos_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Cos<float>>)
KERNEL(fluxion_cos_backward_x_f32, pointwise, fluxion::cuda::CosBackwardX<float>)
KERNEL(fluxion_cos_backward_x_f64, pointwise, fluxion::cuda::CosBackwardX<double>)
KERNEL(fluxion_cos_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::CosBackwardX<float>>)
KERNEL(fluxion_cos_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::CosBackwardX<float>>)
KERNEL(fluxion_cosh_f32, pointwise, fluxion::cuda::Cosh<float>)
KERNEL(fluxion_cosh_f64, pointwise, fluxion::cuda::Cosh<double>)
KERNEL(fluxion_cosh_c64, pointwise, fluxion::cuda::Cosh<fluxion::Complex<float>>)
KERNEL(fluxion_cosh_c128, pointwise, fluxion::cuda::Cosh<fluxion::Complex<double>>)
KERNEL(fluxion_cosh_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Cosh<float>>)
KERNEL(fluxion_cosh_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Cosh<float>>)
KERNEL(fluxion_cosh_backward_x_f32, pointwise, fluxion::cuda::CoshBackwardX<float>)
KERNEL(fluxion_cosh_backward_x_f64, pointwise, fluxion::cuda::CoshBackwardX<double>)
KERNEL(fluxion_cosh_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::CoshBackwardX<float>>)
KERNEL(fluxion_cosh_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::CoshBackwardX<float>>)
KERNEL(fluxion_deg2rad_f32, pointwise, fluxion::cuda::Deg2rad<float>)
KERNEL(fluxion_deg2rad_f64, pointwise, fluxion::cuda::Deg2rad<double>)
KERNEL(fluxion_deg2rad_c64, pointwise, fluxion::cuda::Deg2rad<fluxion::Complex<float>>)
KERNEL(fluxion_deg2rad_c128, pointwise, fluxion::cuda::Deg2rad<fluxion::Complex<double>>)
KERNEL(fluxion_deg2rad_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Deg2rad<float>>)
KERNEL(fluxion_deg2rad_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Deg2rad<float>>)
KERNEL(fluxion_deg2rad_backward_x_f32, pointwise, fluxion::cuda::Deg2radBackwardX<float>)
KERNEL(fluxion_deg2rad_backward_x_f64, pointwise, fluxion::cuda::Deg2radBackwardX<double>)
KERNEL(fluxion_deg2rad_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Deg2radBackwardX<float>>)
KERNEL(fluxion_deg2rad_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Deg2radBackwardX<float>>)
KERNEL(fluxion_hypot_f32, pointwise, fluxion::cuda::Hypot<float>)
KERNEL(fluxion_hypot_f64, pointwise, fluxion::cuda::Hypot<double>)
KERNEL(fluxion_hypot_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Hypot<float>>)
KERNEL(fluxion_hypot_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Hypot<float>>)
KERNEL(fluxion_hypot_backward_x_f32, pointwise, fluxion::cuda::HypotBackwardX<float>)
KERNEL(fluxion_hypot_backward_x_f64, pointwise, fluxion::cuda::HypotBackwardX<double>)
KERNEL(fluxion_hypot_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::HypotBackwardX<float>>)
KERNEL(fluxion_hypot_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::HypotBackwardX<float>>)
KERNEL(fluxion_hypot_backward_y_f32, pointwise, fluxion::cuda::HypotBackwardY<float>)
KERNEL(fluxion_hypot_backward_y_f64, pointwise, fluxion::cuda::HypotBackwardY<double>)
KERNEL(fluxion_hypot_backward_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::HypotBackwardY<float>>)
KERNEL(fluxion_hypot_backward_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::HypotBackwardY<float>>)
KERNEL(fluxion_hypot_backward_x_y_f32, pointwise, fluxion::cuda::HypotBackwardXY<float>)
KERNEL(fluxion_hypot_backward_x_y_f64, pointwise, fluxion::cuda::HypotBackwardXY<double>)
KERNEL(fluxion_hypot_backward_x_y_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::HypotBackwardXY<float>>)
KERNEL(fluxion_hypot_backward_x_y_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::HypotBackwardXY<float>>)
KERNEL(fluxion_rad2deg_f32, pointwise, fluxion::cuda::Rad2deg<float>)
KERNEL(fluxion_rad2deg_f64, pointwise, fluxion::cuda::Rad2deg<double>)
KERNEL(fluxion_rad2deg_c64, pointwise, fluxion::cuda::Rad2deg<fluxion::Complex<float>>)
KERNEL(fluxion_rad2deg_c128, pointwise, fluxion::cuda::Rad2deg<fluxion::Complex<double>>)
KERNEL(fluxion_rad2deg_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Rad2deg<float>>)
KERNEL(fluxion_rad2deg_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Rad2deg<float>>)
KERNEL(fluxion_rad2deg_backward_x_f32, pointwise, fluxion::cuda::Rad2degBackwardX<float>)
KERNEL(fluxion_rad2deg_backward_x_f64, pointwise, fluxion::cuda::Rad2degBackwardX<double>)
KERNEL(fluxion_rad2deg_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Rad2degBackwardX<float>>)
KERNEL(fluxion_rad2deg_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Rad2degBackwardX<float>>)
KERNEL(fluxion_sin_f32, pointwise, fluxion::cuda::Sin<float>)
KERNEL(fluxion_sin_f64, pointwise, fluxion::cuda::Sin<double>)
KERNEL(fluxion_sin_c64, pointwise, fluxion::cuda::Sin<fluxion::Complex<float>>)
KERNEL(fluxion_sin_c128, pointwise, fluxion::cuda::Sin<fluxion::Complex<double>>)
KERNEL(fluxion_sin_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sin<float>>)
KERNEL(fluxion_sin_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sin<float>>)
KERNEL(fluxion_sin_backward_x_f32, pointwise, fluxion::cuda::SinBackwardX<float>)
KERNEL(fluxion_sin_backward_x_f64, pointwise, fluxion::cuda::SinBackwardX<double>)
KERNEL(fluxion_sin_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SinBackwardX<float>>)
KERNEL(fluxion_sin_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SinBackwardX<float>>)
KERNEL(fluxion_sinh_f32, pointwise, fluxion::cuda::Sinh<float>)
KERNEL(fluxion_sinh_f64, pointwise, fluxion::cuda::Sinh<double>)
KERNEL(fluxion_sinh_c64, pointwise, fluxion::cuda::Sinh<fluxion::Complex<float>>)
KERNEL(fluxion_sinh_c128, pointwise, fluxion::cuda::Sinh<fluxion::Complex<double>>)
KERNEL(fluxion_sinh_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sinh<float>>)
KERNEL(fluxion_sinh_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sinh<float>>)
KERNEL(fluxion_sinh_backward_x_f32, pointwise, fluxion::cuda::SinhBackwardX<float>)
KERNEL(fluxion_sinh_backward_x_f64, pointwise, fluxion::cuda::SinhBackwardX<double>)
KERNEL(fluxion_sinh_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SinhBackwardX<float>>)
KERNEL(fluxion_sinh_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SinhBackwardX<float>>)
KERNEL(fluxion_tan_f32, pointwise, fluxion::cuda::Tan<float>)
KERNEL(fluxion_tan_f64, pointwise, fluxion::cuda::Tan<double>)
KERNEL(fluxion_tan_c64, pointwise, fluxion::cuda::Tan<fluxion::Complex<float>>)
KERNEL(fluxion_tan_c128, pointwise, fluxion::cuda::Tan<fluxion::Complex<double>>)
KERNEL(fluxion_tan_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Tan<float>>)
KERNEL(fluxion_tan_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Tan<float>>)
KERNEL(fluxion_tan_backward_x_f32, pointwise, fluxion::cuda::TanBackwardX<float>)
KERNEL(fluxion_tan_backward_x_f64, pointwise, fluxion::cuda::TanBackwardX<double>)
KERNEL(fluxion_tan_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::TanBackwardX<float>>)
KERNEL(fluxion_tan_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::TanBackwardX<float>>)
KERNEL(fluxion_tanh_f32, pointwise, fluxion::cuda::Tanh<float>)
KERNEL(fluxion_tanh_f64, pointwise, fluxion::cuda::Tanh<double>)
KERNEL(fluxion_tanh_c64, pointwise, fluxion::cuda::Tanh<fluxion::Complex<float>>)
KERNEL(fluxion_tanh_c128, pointwise, fluxion::cuda::Tanh<fluxion::Complex<double>>)
KERNEL(fluxion_tanh_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Tanh<float>>)
KERNEL(fluxion_tanh_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Tanh<float>>)
KERNEL(fluxion_tanh_backward_x_f32, pointwise, fluxion::cuda::TanhBackwardX<float>)
KERNEL(fluxion_tanh_backward_x_f64, pointwise, fluxion::cuda::TanhBackwardX<double>)
KERNEL(fluxion_tanh_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::TanhBackwardX<float>>)
KERNEL(fluxion_tanh_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::TanhBackwardX<float>>)
