// Generated from ops/creation.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/create.cuh"

namespace fluxion::cuda {

namespace {

// arange():
//   value = first + i[0] * step
template <class T>
struct Arange : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<>;
  T first;
  T step_;

  HD explicit Arange(const Scalars& s)
      : first(s.template real<T>(0)),
        step_(s.template real<T>(1)) {}

  HD T value(const Index& i, Bounds&) const { return first + T(i[0]) * step_; }
};

// eye():
//   value = if i[0] == i[1] then 1 else 0
template <class T>
struct Eye : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;

  HD explicit Eye(const Scalars&) {}

  HD T value(const Index& i, Bounds&) const { return i[0] == i[1] ? R(1) : R(0); }
};

// full():
//   value = fill_value
template <class T>
struct Full : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;
  R fill_value;

  HD explicit Full(const Scalars& s) : fill_value(s.template real<R>(0)) {}

  HD T value(const Index&, Bounds&) const { return fill_value; }
};

// full_like():
//   value = fill_value
template <class T>
struct FullLike : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;
  R fill_value;

  HD explicit FullLike(const Scalars& s) : fill_value(s.template real<R>(0)) {}

  HD T value(const Index&, Bounds&) const { return fill_value; }
};

// linspace_reals():
//   value = if i[0] < half then start + i[0] * step else end - (h0 - i[0]) * step
template <class T>
struct LinspaceReals : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;
  int64_t half;
  R start;
  R step_;
  R end;
  int64_t h0;

  HD explicit LinspaceReals(const Scalars& s)
      : half(s.whole(0)),
        start(s.template real<R>(1)),
        step_(s.template real<R>(2)),
        end(s.template real<R>(3)),
        h0(s.whole(4)) {}

  HD T value(const Index& i, Bounds&) const {
    return i[0] < half ? start + R(i[0]) * step_ : end - R(h0 - i[0]) * step_;
  }
};

// new_full():
//   value = fill_value
template <class T>
struct NewFull : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;
  R fill_value;

  HD explicit NewFull(const Scalars& s) : fill_value(s.template real<R>(0)) {}

  HD T value(const Index&, Bounds&) const { return fill_value; }
};

// new_ones():
//   value = 1
template <class T>
struct NewOnes : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;

  HD explicit NewOnes(const Scalars&) {}

  HD T value(const Index&, Bounds&) const { return R(1); }
};

// new_zeros():
//   value = 0
template <class T>
struct NewZeros : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;

  HD explicit NewZeros(const Scalars&) {}

  HD T value(const Index&, Bounds&) const { return R(0); }
};

// ones():
//   value = 1
template <class T>
struct Ones : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;

  HD explicit Ones(const Scalars&) {}

  HD T value(const Index&, Bounds&) const { return R(1); }
};

// ones_like():
//   value = 1
template <class T>
struct OnesLike : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;

  HD explicit OnesLike(const Scalars&) {}

  HD T value(const Index&, Bounds&) const { return R(1); }
};

// zeros():
//   value = 0
template <class T>
struct Zeros : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;

  HD explicit Zeros(const Scalars&) {}

  HD T value(const Index&, Bounds&) const { return R(0); }
};

// zeros_like():
//   value = 0
template <class T>
struct ZerosLike : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<>;

  HD explicit ZerosLike(const Scalars&) {}

  HD T value(const Index&, Bounds&) const { return R(0); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_arange_b8, create, fluxion::cuda::Arange<bool>)
KERNEL(fluxion_arange_i32, create, fluxion::cuda::Arange<int32_t>)
KERNEL(fluxion_arange_i64, create, fluxion::cuda::Arange<int64_t>)
KERNEL(fluxion_arange_f32, create, fluxion::cuda::Arange<float>)
KERNEL(fluxion_arange_f64, create, fluxion::cuda::Arange<double>)
KERNEL(fluxion_arange_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Arange<float>>)
KERNEL(fluxion_arange_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Arange<float>>)
KERNEL(fluxion_eye_b8, create, fluxion::cuda::Eye<bool>)
KERNEL(fluxion_eye_i32, create, fluxion::cuda::Eye<int32_t>)
KERNEL(fluxion_eye_i64, create, fluxion::cuda::Eye<int64_t>)
KERNEL(fluxion_eye_f32, create, fluxion::cuda::Eye<float>)
KERNEL(fluxion_eye_f64, create, fluxion::cuda::Eye<double>)
KERNEL(fluxion_eye_c64, create, fluxion::cuda::Eye<fluxion::Complex<float>>)
KERNEL(fluxion_eye_c128, create, fluxion::cuda::Eye<fluxion::Complex<double>>)
KERNEL(fluxion_eye_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Eye<float>>)
KERNEL(fluxion_eye_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Eye<float>>)
KERNEL(fluxion_full_b8, create, fluxion::cuda::Full<bool>)
KERNEL(fluxion_full_i32, create, fluxion::cuda::Full<int32_t>)
KERNEL(fluxion_full_i64, create, fluxion::cuda::Full<int64_t>)
KERNEL(fluxion_full_f32, create, fluxion::cuda::Full<float>)
KERNEL(fluxion_full_f64, create, fluxion::cuda::Full<double>)
KERNEL(fluxion_full_c64, create, fluxion::cuda::Full<fluxion::Complex<float>>)
KERNEL(fluxion_full_c128, create, fluxion::cuda::Full<fluxion::Complex<double>>)
KERNEL(fluxion_full_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Full<float>>)
KERNEL(fluxion_full_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Full<float>>)
KERNEL(fluxion_full_like_b8, create, fluxion::cuda::FullLike<bool>)
KERNEL(fluxion_full_like_i32, create, fluxion::cuda::FullLike<int32_t>)
KERNEL(fluxion_full_like_i64, create, fluxion::cuda::FullLike<int64_t>)
KERNEL(fluxion_full_like_f32, create, fluxion::cuda::FullLike<float>)
KERNEL(fluxion_full_like_f64, create, fluxion::cuda::FullLike<double>)
KERNEL(fluxion_full_like_c64, create, fluxion::cuda::FullLike<fluxion::Complex<float>>)
KERNEL(fluxion_full_like_c128, create, fluxion::cuda::FullLike<fluxion::Complex<double>>)
KERNEL(fluxion_full_like_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::FullLike<float>>)
KERNEL(fluxion_full_like_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::FullLike<float>>)
KERNEL(fluxion_linspace_reals_f32, create, fluxion::cuda::LinspaceReals<float>)
KERNEL(fluxion_linspace_reals_f64, create, fluxion::cuda::LinspaceReals<double>)
KERNEL(fluxion_linspace_reals_c64, create, fluxion::cuda::LinspaceReals<fluxion::Complex<float>>)
KERNEL(fluxion_linspace_reals_c128, create, fluxion::cuda::LinspaceReals<fluxion::Complex<double>>)
KERNEL(fluxion_linspace_reals_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::LinspaceReals<float>>)
KERNEL(fluxion_linspace_reals_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::LinspaceReals<float>>)
KERNEL(fluxion_new_full_b8, create, fluxion::cuda::NewFull<bool>)
KERNEL(fluxion_new_full_i32, create, fluxion::cuda::NewFull<int32_t>)
KERNEL(fluxion_new_full_i64, create, fluxion::cuda::NewFull<int64_t>)
KERNEL(fluxion_new_full_f32, create, fluxion::cuda::NewFull<float>)
KERNEL(fluxion_new_full_f64, create, fluxion::cuda::NewFull<double>)
KERNEL(fluxion_new_full_c64, create, fluxion::cuda::NewFull<fluxion::Complex<float>>)
KERNEL(fluxion_new_full_c128, create, fluxion::cuda::NewFull<fluxion::Complex<double>>)
KERNEL(fluxion_new_full_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NewFull<float>>)
KERNEL(fluxion_new_full_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NewFull<float>>)
KERNEL(fluxion_new_ones_b8, create, fluxion::cuda::NewOnes<bool>)
KERNEL(fluxion_new_ones_i32, create, fluxion::cuda::NewOnes<int32_t>)
KERNEL(fluxion_new_ones_i64, create, fluxion::cuda::NewOnes<int64_t>)
KERNEL(fluxion_new_ones_f32, create, fluxion::cuda::NewOnes<float>)
KERNEL(fluxion_new_ones_f64, create, fluxion::cuda::NewOnes<double>)
KERNEL(fluxion_new_ones_c64, create, fluxion::cuda::NewOnes<fluxion::Complex<float>>)
KERNEL(fluxion_new_ones_c128, create, fluxion::cuda::NewOnes<fluxion::Complex<double>>)
KERNEL(fluxion_new_ones_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NewOnes<float>>)
KERNEL(fluxion_new_ones_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NewOnes<float>>)
KERNEL(fluxion_new_zeros_b8, create, fluxion::cuda::NewZeros<bool>)
KERNEL(fluxion_new_zeros_i32, create, fluxion::cuda::NewZeros<int32_t>)
KERNEL(fluxion_new_zeros_i64, create, fluxion::cuda::NewZeros<int64_t>)
KERNEL(fluxion_new_zeros_f32, create, fluxion::cuda::NewZeros<float>)
KERNEL(fluxion_new_zeros_f64, create, fluxion::cuda::NewZeros<double>)
KERNEL(fluxion_new_zeros_c64, create, fluxion::cuda::NewZeros<fluxion::Complex<float>>)
KERNEL(fluxion_new_zeros_c128, create, fluxion::cuda::NewZeros<fluxion::Complex<double>>)
KERNEL(fluxion_new_zeros_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::NewZeros<float>>)
KERNEL(fluxion_new_zeros_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::NewZeros<float>>)
KERNEL(fluxion_ones_b8, create, fluxion::cuda::Ones<bool>)
KERNEL(fluxion_ones_i32, create, fluxion::cuda::Ones<int32_t>)
KERNEL(fluxion_ones_i64, create, fluxion::cuda::Ones<int64_t>)
KERNEL(fluxion_ones_f32, create, fluxion::cuda::Ones<float>)
KERNEL(fluxion_ones_f64, create, fluxion::cuda::Ones<double>)
KERNEL(fluxion_ones_c64, create, fluxion::cuda::Ones<fluxion::Complex<float>>)
KERNEL(fluxion_ones_c128, create, fluxion::cuda::Ones<fluxion::Complex<double>>)
KERNEL(fluxion_ones_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Ones<float>>)
KERNEL(fluxion_ones_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Ones<float>>)
KERNEL(fluxion_ones_like_b8, create, fluxion::cuda::OnesLike<bool>)
KERNEL(fluxion_ones_like_i32, create, fluxion::cuda::OnesLike<int32_t>)
KERNEL(fluxion_ones_like_i64, create, fluxion::cuda::OnesLike<int64_t>)
KERNEL(fluxion_ones_like_f32, create, fluxion::cuda::OnesLike<float>)
KERNEL(fluxion_ones_like_f64, create, fluxion::cuda::OnesLike<double>)
KERNEL(fluxion_ones_like_c64, create, fluxion::cuda::OnesLike<fluxion::Complex<float>>)
KERNEL(fluxion_ones_like_c128, create, fluxion::cuda::OnesLike<fluxion::Complex<double>>)
KERNEL(fluxion_ones_like_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::OnesLike<float>>)
KERNEL(fluxion_ones_like_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::OnesLike<float>>)
KERNEL(fluxion_zeros_b8, create, fluxion::cuda::Zeros<bool>)
KERNEL(fluxion_zeros_i32, create, fluxion::cuda::Zeros<int32_t>)
KERNEL(fluxion_zeros_i64, create, fluxion::cuda::Zeros<int64_t>)
KERNEL(fluxion_zeros_f32, create, fluxion::cuda::Zeros<float>)
KERNEL(fluxion_zeros_f64, create, fluxion::cuda::Zeros<double>)
KERNEL(fluxion_zeros_c64, create, fluxion::cuda::Zeros<fluxion::Complex<float>>)
KERNEL(fluxion_zeros_c128, create, fluxion::cuda::Zeros<fluxion::Complex<double>>)
KERNEL(fluxion_zeros_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::Zeros<float>>)
KERNEL(fluxion_zeros_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::Zeros<float>>)
KERNEL(fluxion_zeros_like_b8, create, fluxion::cuda::ZerosLike<bool>)
KERNEL(fluxion_zeros_like_i32, create, fluxion::cuda::ZerosLike<int32_t>)
KERNEL(fluxion_zeros_like_i64, create, fluxion::cuda::ZerosLike<int64_t>)
KERNEL(fluxion_zeros_like_f32, create, fluxion::cuda::ZerosLike<float>)
KERNEL(fluxion_zeros_like_f64, create, fluxion::cuda::ZerosLike<double>)
KERNEL(fluxion_zeros_like_c64, create, fluxion::cuda::ZerosLike<fluxion::Complex<float>>)
KERNEL(fluxion_zeros_like_c128, create, fluxion::cuda::ZerosLike<fluxion::Complex<double>>)
KERNEL(fluxion_zeros_like_f16, create, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::ZerosLike<float>>)
KERNEL(fluxion_zeros_like_bf16, create, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::ZerosLike<float>>)
