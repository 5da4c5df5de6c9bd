// Generated from ops/complex.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"angle", DType::Bool, pointwise<Angle<bool>>},
    {"angle", DType::Int32, pointwise<Angle<int32_t>>},
    {"angle", DType::Int64, pointwise<Angle<int64_t>>},
    {"angle", DType::Float32, pointwise<Angle<float>>},
    {"angle", DType::Float64, pointwise<Angle<double>>},
    {"angle", DType::Complex64, pointwise<Angle<fluxion::Complex<float>>>},
    {"angle", DType::Complex128, pointwise<Angle<fluxion::Complex<double>>>},
    {"angle", DType::Float16, pointwise_narrow<Half, Angle<float>>, true},
    {"angle", DType::BFloat16, pointwise_narrow<BFloat16, Angle<float>>, true},
    {"angle/backward/x", DType::Float32, pointwise<AngleBackwardX<float>>},
    {"angle/backward/x", DType::Float64, pointwise<AngleBackwardX<double>>},
    {"angle/backward/x", DType::Float16, pointwise_narrow<Half, AngleBackwardX<float>>, true},
    {"angle/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, AngleBackwardX<float>>, true},
    {"complex", DType::Float32, pointwise<Complex<float>>},
    {"complex", DType::Float64, pointwise<Complex<double>>},
    {"complex", DType::Float16, pointwise_narrow<Half, Complex<float>>, true},
    {"complex", DType::BFloat16, pointwise_narrow<BFloat16, Complex<float>>, true},
    {"conj_physical", DType::Bool, pointwise<ConjPhysical<bool>>},
    {"conj_physical", DType::Int32, pointwise<ConjPhysical<int32_t>>},
    {"conj_physical", DType::Int64, pointwise<ConjPhysical<int64_t>>},
    {"conj_physical", DType::Float32, pointwise<ConjPhysical<float>>},
    {"conj_physical", DType::Float64, pointwise<ConjPhysical<double>>},
    {"conj_physical", DType::Complex64, pointwise<ConjPhysical<fluxion::Complex<float>>>},
    {"conj_physical", DType::Complex128, pointwise<ConjPhysical<fluxion::Complex<double>>>},
    {"conj_physical", DType::Float16, pointwise_narrow<Half, ConjPhysical<float>>, true},
    {"conj_physical", DType::BFloat16, pointwise_narrow<BFloat16, ConjPhysical<float>>, true},
    {"conj_physical/backward/x", DType::Float32, pointwise<ConjPhysicalBackwardX<float>>},
    {"conj_physical/backward/x", DType::Float64, pointwise<ConjPhysicalBackwardX<double>>},
    {"conj_physical/backward/x", DType::Float16, pointwise_narrow<Half,
        ConjPhysicalBackwardX<float>>, true},
    {"conj_physical/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        ConjPhysicalBackwardX<float>>, true},
    {"isreal", DType::Bool, pointwise<Isreal<bool>>},
    {"isreal", DType::Int32, pointwise<Isreal<int32_t>>},
    {"isreal", DType::Int64, pointwise<Isreal<int64_t>>},
    {"isreal", DType::Float32, pointwise<Isreal<float>>},
    {"isreal", DType::Float64, pointwise<Isreal<double>>},
    {"isreal", DType::Complex64, pointwise<Isreal<fluxion::Complex<float>>>},
    {"isreal", DType::Complex128, pointwise<Isreal<fluxion::Complex<double>>>},
    {"isreal", DType::Float16, pointwise_narrow<Half, Isreal<float>>, true},
    {"isreal", DType::BFloat16, pointwise_narrow<BFloat16, Isreal<float>>, true},
    {"polar", DType::Float32, pointwise<Polar<float>>},
    {"polar", DType::Float64, pointwise<Polar<double>>},
    {"polar", DType::Float16, pointwise_narrow<Half, Polar<float>>, true},
    {"polar", DType::BFloat16, pointwise_narrow<BFloat16, Polar<float>>, true},
    {"sgn", DType::Bool, pointwise<Sgn<bool>>},
    {"sgn", DType::Int32, pointwise<Sgn<int32_t>>},
    {"sgn", DType::Int64, pointwise<Sgn<int64_t>>},
    {"sgn", DType::Float32, pointwise<Sgn<float>>},
    {"sgn", DType::Float64, pointwise<Sgn<double>>},
    {"sgn", DType::Complex64, pointwise<Sgn<fluxion::Complex<float>>>},
    {"sgn", DType::Complex128, pointwise<Sgn<fluxion::Complex<double>>>},
    {"sgn", DType::Float16, pointwise_narrow<Half, Sgn<float>>, true},
    {"sgn", DType::BFloat16, pointwise_narrow<BFloat16, Sgn<float>>, true},
    {"sgn/backward/x", DType::Float32, pointwise<SgnBackwardX<float>>},
    {"sgn/backward/x", DType::Float64, pointwise<SgnBackwardX<double>>},
    {"sgn/backward/x", DType::Float16, pointwise_narrow<Half, SgnBackwardX<float>>, true},
    {"sgn/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, SgnBackwardX<float>>, true},
    {"times_i", DType::Bool, pointwise<TimesI<bool>>},
    {"times_i", DType::Int32, pointwise<TimesI<int32_t>>},
    {"times_i", DType::Int64, pointwise<TimesI<int64_t>>},
    {"times_i", DType::Float32, pointwise<TimesI<float>>},
    {"times_i", DType::Float64, pointwise<TimesI<double>>},
    {"times_i", DType::Complex64, pointwise<TimesI<fluxion::Complex<float>>>},
    {"times_i", DType::Complex128, pointwise<TimesI<fluxion::Complex<double>>>},
    {"times_i", DType::Float16, pointwise_narrow<Half, TimesI<float>>, true},
    {"times_i", DType::BFloat16, pointwise_narrow<BFloat16, TimesI<float>>, true},
    {"times_i/backward/x", DType::Float32, pointwise<TimesIBackwardX<float>>},
    {"times_i/backward/x", DType::Float64, pointwise<TimesIBackwardX<double>>},
    {"times_i/backward/x", DType::Float16, pointwise_narrow<Half, TimesIBackwardX<float>>, true},
    {"times_i/backward/x", DType::BFloat16, pointwise_narrow<BFloat16, TimesIBackwardX<float>>,
        true},
};

}  // namespace

extern const Table complex_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
