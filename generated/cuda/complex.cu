// Generated from ops/complex.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// angle(x) = angle(x)
template <class T>
struct Angle : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<RealType<T>>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Angle(const Scalars&) {}

  HD RealType<T> operator()(T x) const { return ops::angle(x); }
};

// angle/backward/x(grad, x) = if x == 0 then 0 else grad * times_i(x) / (abs(x) * abs(x))
template <class T>
struct AngleBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<RealType<T>, T>;
  static constexpr int cost = 26;

  HD explicit AngleBackwardX(const Scalars&) {}

  HD T operator()(RealType<T> grad, T x) const {
    return x == T(0) ? T(0) : grad * ops::times_i(x) / (ops::abs(x) * ops::abs(x));
  }
};

// complex(real, imag) = complex(real, imag)
template <class T>
struct Complex : PointwiseFunctor {
  using Outputs = Types<ComplexType<T>>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Complex(const Scalars&) {}

  HD ComplexType<T> operator()(T real, T imag) const { return ops::complex(real, imag); }
};

// conj_physical(x) = conj(x)
template <class T>
struct ConjPhysical : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit ConjPhysical(const Scalars&) {}

  HD T operator()(T x) const { return ops::conj(x); }
};

// conj_physical/backward/x(grad) = conj(grad)
template <class T>
struct ConjPhysicalBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit ConjPhysicalBackwardX(const Scalars&) {}

  HD T operator()(T grad) const { return ops::conj(grad); }
};

// isreal(x) = imag(x) == 0
template <class T>
struct Isreal : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<bool>;
  using Inputs = Types<T>;
  static constexpr int cost = 17;

  HD explicit Isreal(const Scalars&) {}

  HD bool operator()(T x) const { return ops::imag(x) == R(0); }
};

// polar(abs, angle) = complex(abs * cos(angle), abs * sin(angle))
template <class T>
struct Polar : PointwiseFunctor {
  using Outputs = Types<ComplexType<T>>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 50;
  static constexpr bool partly = ops::is_real<T>;

  HD explicit Polar(const Scalars&) {}

  template <class Reach = ops::Whole>
  HD ComplexType<T> operator()(T abs, T angle, Reach reach = {}) const {
    return ops::complex(abs * ops::cos(reach(angle)), abs * ops::sin(reach(angle)));
  }
};

// sgn(x) = sgn(x)
template <class T>
struct Sgn : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit Sgn(const Scalars&) {}

  HD T operator()(T x) const { return ops::sgn(x); }
};

// sgn/backward/x(grad, x, result) = if x == 0 then 0 else (grad - real(grad * conj(result)) *
//     result) / abs(x)
template <class T>
struct SgnBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T, T>;
  static constexpr int cost = 42;

  HD explicit SgnBackwardX(const Scalars&) {}

  HD T operator()(T grad, T x, T result) const {
    return x == T(0) ? T(0) : (grad - ops::real(grad * ops::conj(result)) * result) / ops::abs(x);
  }
};

// times_i(x) = times_i(x)
template <class T>
struct TimesI : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 16;

  HD explicit TimesI(const Scalars&) {}

  HD T operator()(T x) const { return ops::times_i(x); }
};

// times_i/backward/x(grad) = -times_i(grad)
template <class T>
struct TimesIBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr int cost = 17;

  HD explicit TimesIBackwardX(const Scalars&) {}

  HD T operator()(T grad) const { return -ops::times_i(grad); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_angle_b8, pointwise, fluxion::cuda::Angle<bool>)
KERNEL(fluxion_angle_i32, pointwise, fluxion::cuda::Angle<int32_t>)
KERNEL(fluxion_angle_i64, pointwise, fluxion::cuda::Angle<int64_t>)
KERNEL(fluxion_angle_f32, pointwise, fluxion::cuda::Angle<float>)
KERNEL(fluxion_angle_f64, pointwise, fluxion::cuda::Angle<double>)
KERNEL(fluxion_angle_c64, pointwise, fluxion::cuda::Angle<fluxion::Complex<float>>)
KERNEL(fluxion_angle_c128, pointwise, fluxion::cuda::Angle<fluxion::Complex<double>>)
KERNEL(fluxion_angle_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Angle<float>>)
KERNEL(fluxion_angle_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Angle<float>>)
KERNEL(fluxion_angle_backward_x_f32, pointwise, fluxion::cuda::AngleBackwardX<float>)
KERNEL(fluxion_angle_backward_x_f64, pointwise, fluxion::cuda::AngleBackwardX<double>)
KERNEL(fluxion_angle_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::AngleBackwardX<float>>)
KERNEL(fluxion_angle_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::AngleBackwardX<float>>)
KERNEL(fluxion_complex_f32, pointwise, fluxion::cuda::Complex<float>)
KERNEL(fluxion_complex_f64, pointwise, fluxion::cuda::Complex<double>)
KERNEL(fluxion_complex_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Complex<float>>)
KERNEL(fluxion_complex_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Complex<float>>)
KERNEL(fluxion_conj_physical_b8, pointwise, fluxion::cuda::ConjPhysical<bool>)
KERNEL(fluxion_conj_physical_i32, pointwise, fluxion::cuda::ConjPhysical<int32_t>)
KERNEL(fluxion_conj_physical_i64, pointwise, fluxion::cuda::ConjPhysical<int64_t>)
KERNEL(fluxion_conj_physical_f32, pointwise, fluxion::cuda::ConjPhysical<float>)
KERNEL(fluxion_conj_physical_f64, pointwise, fluxion::cuda::ConjPhysical<double>)
KERNEL(fluxion_conj_physical_c64, pointwise, fluxion::cuda::ConjPhysical<fluxion::Complex<float>>)
KERNEL(fluxion_conj_physical_c128, pointwise, fluxion::cuda::ConjPhysical<fluxion::Complex<double>>)
KERNEL(fluxion_conj_physical_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ConjPhysical<float>>)
KERNEL(fluxion_conj_physical_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ConjPhysical<float>>)
KERNEL(fluxion_conj_physical_backward_x_f32, pointwise, fluxion::cuda::ConjPhysicalBackwardX<float>)
KERNEL(fluxion_conj_physical_backward_x_f64, pointwise,
    fluxion::cuda::ConjPhysicalBackwardX<double>)
KERNEL(fluxion_conj_physical_backward_x_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::ConjPhysicalBackwardX<float>>)
KERNEL(fluxion_conj_physical_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ConjPhysicalBackwardX<float>>)
KERNEL(fluxion_isreal_b8, pointwise, fluxion::cuda::Isreal<bool>)
KERNEL(fluxion_isreal_i32, pointwise, fluxion::cuda::Isreal<int32_t>)
KERNEL(fluxion_isreal_i64, pointwise, fluxion::cuda::Isreal<int64_t>)
KERNEL(fluxion_isreal_f32, pointwise, fluxion::cuda::Isreal<float>)
KERNEL(fluxion_isreal_f64, pointwise, fluxion::cuda::Isreal<double>)
KERNEL(fluxion_isreal_c64, pointwise, fluxion::cuda::Isreal<fluxion::Complex<float>>)
KERNEL(fluxion_isreal_c128, pointwise, fluxion::cuda::Isreal<fluxion::Complex<double>>)
KERNEL(fluxion_isreal_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Isreal<float>>)
KERNEL(fluxion_isreal_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Isreal<float>>)
KERNEL(fluxion_polar_f32, pointwise, fluxion::cuda::Polar<float>)
KERNEL(fluxion_polar_f64, pointwise, fluxion::cuda::Polar<double>)
KERNEL(fluxion_polar_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Polar<float>>)
KERNEL(fluxion_polar_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Polar<float>>)
KERNEL(fluxion_sgn_b8, pointwise, fluxion::cuda::Sgn<bool>)
KERNEL(fluxion_sgn_i32, pointwise, fluxion::cuda::Sgn<int32_t>)
KERNEL(fluxion_sgn_i64, pointwise, fluxion::cuda::Sgn<int64_t>)
KERNEL(fluxion_sgn_f32, pointwise, fluxion::cuda::Sgn<float>)
KERNEL(fluxion_sgn_f64, pointwise, fluxion::cuda::Sgn<double>)
KERNEL(fluxion_sgn_c64, pointwise, fluxion::cuda::Sgn<fluxion::Complex<float>>)
KERNEL(fluxion_sgn_c128, pointwise, fluxion::cuda::Sgn<fluxion::Complex<double>>)
KERNEL(fluxion_sgn_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Sgn<float>>)
KERNEL(fluxion_sgn_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Sgn<float>>)
KERNEL(fluxion_sgn_backward_x_f32, pointwise, fluxion::cuda::SgnBackwardX<float>)
KERNEL(fluxion_sgn_backward_x_f64, pointwise, fluxion::cuda::SgnBackwardX<double>)
KERNEL(fluxion_sgn_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::SgnBackwardX<float>>)
KERNEL(fluxion_sgn_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::SgnBackwardX<float>>)
KERNEL(fluxion_times_i_b8, pointwise, fluxion::cuda::TimesI<bool>)
KERNEL(fluxion_times_i_i32, pointwise, fluxion::cuda::TimesI<int32_t>)
KERNEL(fluxion_times_i_i64, pointwise, fluxion::cuda::TimesI<int64_t>)
KERNEL(fluxion_times_i_f32, pointwise, fluxion::cuda::TimesI<float>)
KERNEL(fluxion_times_i_f64, pointwise, fluxion::cuda::TimesI<double>)
KERNEL(fluxion_times_i_c64, pointwise, fluxion::cuda::TimesI<fluxion::Complex<float>>)
KERNEL(fluxion_times_i_c128, pointwise, fluxion::cuda::TimesI<fluxion::Complex<double>>)
KERNEL(fluxion_times_i_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::TimesI<float>>)
KERNEL(fluxion_times_i_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::TimesI<float>>)
KERNEL(fluxion_times_i_backward_x_f32, pointwise, fluxion::cuda::TimesIBackwardX<float>)
KERNEL(fluxion_times_i_backward_x_f64, pointwise, fluxion::cuda::TimesIBackwardX<double>)
KERNEL(fluxion_times_i_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::TimesIBackwardX<float>>)
KERNEL(fluxion_times_i_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::TimesIBackwardX<float>>)
