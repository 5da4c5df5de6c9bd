// Generated from ops/indexing.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/gather.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// flip(x):
//   value = x[h0 + h1 * i]
template <class T>
struct Flip : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  Position h0;
  Position h1;

  HD explicit Flip(const Scalars& s) : h0(s.list(0, 0)), h1(s.list(0, 1)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return x.at(itemwise([](int64_t x, int64_t y) { return int64_t(x + y); }, h0,
        itemwise([](int64_t x, int64_t y) { return int64_t(x * y); }, h1, i)));
  }
};

// masked_fill(x, mask, value) = if mask then value else x
template <class T>
struct MaskedFill : PointwiseFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T, bool, T>;

  HD explicit MaskedFill(const Scalars&) {}

  HD T operator()(T x, bool mask, T value_) const { return mask ? value_ : x; }
};

// masked_fill/backward/x(grad, mask) = if mask then 0 else grad
template <class T>
struct MaskedFillBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, bool>;

  HD explicit MaskedFillBackwardX(const Scalars&) {}

  HD T operator()(T grad, bool mask) const { return mask ? T(0) : grad; }
};

// masked_fill/backward/value(grad, mask) = if mask then grad else 0
template <class T>
struct MaskedFillBackwardValue : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, bool>;

  HD explicit MaskedFillBackwardValue(const Scalars&) {}

  HD T operator()(T grad, bool mask) const { return mask ? grad : T(0); }
};

// masked_fill/backward/x+value(grad, mask):
//   x = if mask then 0 else grad
//   value = if mask then grad else 0
template <class T>
struct MaskedFillBackwardXValue : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, bool>;
  static constexpr int cost = 2;

  HD explicit MaskedFillBackwardXValue(const Scalars&) {}

  HD void operator()(T grad, bool mask, T& grad_x, T& grad_value) const {
    grad_x = mask ? T(0) : grad;
    grad_value = mask ? grad : T(0);
  }
};

// rolled(x):
//   value = x[(i - by) % h0]
template <class T>
struct Rolled : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  Position by;
  Position h0;

  HD explicit Rolled(const Scalars& s) : by(s.list(0, 0)), h0(s.list(0, 1)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return x.at(itemwise([](int64_t x, int64_t y) { return int64_t(ops::mod(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, by), h0));
  }
};

// tril(x):
//   value = if i[h0] - i[h1] <= diagonal then x[i] else 0
template <class T>
struct Tril : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  int64_t h0;
  int64_t h1;
  int64_t diagonal;

  HD explicit Tril(const Scalars& s) : h0(s.whole(0)), h1(s.whole(1)), diagonal(s.whole(2)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return i[h0] - i[h1] <= diagonal ? x.at(i) : R(0);
  }
};

// triu(x):
//   value = if i[h0] - i[h1] >= diagonal then x[i] else 0
template <class T>
struct Triu : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  int64_t h0;
  int64_t h1;
  int64_t diagonal;

  HD explicit Triu(const Scalars& s) : h0(s.whole(0)), h1(s.whole(1)), diagonal(s.whole(2)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return i[h0] - i[h1] >= diagonal ? x.at(i) : R(0);
  }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_flip_b8, gather, fluxion::cuda::Flip<bool>)
KERNEL(fluxion_flip_i32, gather, fluxion::cuda::Flip<int32_t>)
KERNEL(fluxion_flip_i64, gather, fluxion::cuda::Flip<int64_t>)
KERNEL(fluxion_flip_f32, gather, fluxion::cuda::Flip<float>)
KERNEL(fluxion_flip_f64, gather, fluxion::cuda::Flip<double>)
KERNEL(fluxion_flip_c64, gather, fluxion::cuda::Flip<fluxion::Complex<float>>)
KERNEL(fluxion_flip_c128, gather, fluxion::cuda::Flip<fluxion::Complex<double>>)
KERNEL(fluxion_masked_fill_b8, pointwise, fluxion::cuda::MaskedFill<bool>)
KERNEL(fluxion_masked_fill_i32, pointwise, fluxion::cuda::MaskedFill<int32_t>)
KERNEL(fluxion_masked_fill_i64, pointwise, fluxion::cuda::MaskedFill<int64_t>)
KERNEL(fluxion_masked_fill_f32, pointwise, fluxion::cuda::MaskedFill<float>)
KERNEL(fluxion_masked_fill_f64, pointwise, fluxion::cuda::MaskedFill<double>)
KERNEL(fluxion_masked_fill_c64, pointwise, fluxion::cuda::MaskedFill<fluxion::Complex<float>>)
KERNEL(fluxion_masked_fill_c128, pointwise, fluxion::cuda::MaskedFill<fluxion::Complex<double>>)
KERNEL(fluxion_masked_fill_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MaskedFill<float>>)
KERNEL(fluxion_masked_fill_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MaskedFill<float>>)
KERNEL(fluxion_masked_fill_backward_x_f32, pointwise, fluxion::cuda::MaskedFillBackwardX<float>)
KERNEL(fluxion_masked_fill_backward_x_f64, pointwise, fluxion::cuda::MaskedFillBackwardX<double>)
KERNEL(fluxion_masked_fill_backward_x_f16, pointwise, fluxion::cuda::Narrow<fluxion::cuda::Float16,
    fluxion::cuda::MaskedFillBackwardX<float>>)
KERNEL(fluxion_masked_fill_backward_x_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MaskedFillBackwardX<float>>)
KERNEL(fluxion_masked_fill_backward_value_f32, pointwise,
    fluxion::cuda::MaskedFillBackwardValue<float>)
KERNEL(fluxion_masked_fill_backward_value_f64, pointwise,
    fluxion::cuda::MaskedFillBackwardValue<double>)
KERNEL(fluxion_masked_fill_backward_value_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::MaskedFillBackwardValue<float>>)
KERNEL(fluxion_masked_fill_backward_value_bf16, pointwise, fluxion::cuda::Narrow<fluxion::BFloat16,
    fluxion::cuda::MaskedFillBackwardValue<float>>)
KERNEL(fluxion_masked_fill_backward_x_value_f32, pointwise,
    fluxion::cuda::MaskedFillBackwardXValue<float>)
KERNEL(fluxion_masked_fill_backward_x_value_f64, pointwise,
    fluxion::cuda::MaskedFillBackwardXValue<double>)
KERNEL(fluxion_masked_fill_backward_x_value_f16, pointwise,
    fluxion::cuda::Narrow<fluxion::cuda::Float16, fluxion::cuda::MaskedFillBackwardXValue<float>>)
KERNEL(fluxion_masked_fill_backward_x_value_bf16, pointwise,
    fluxion::cuda::Narrow<fluxion::BFloat16, fluxion::cuda::MaskedFillBackwardXValue<float>>)
KERNEL(fluxion_rolled_b8, gather, fluxion::cuda::Rolled<bool>)
KERNEL(fluxion_rolled_i32, gather, fluxion::cuda::Rolled<int32_t>)
KERNEL(fluxion_rolled_i64, gather, fluxion::cuda::Rolled<int64_t>)
KERNEL(fluxion_rolled_f32, gather, fluxion::cuda::Rolled<float>)
KERNEL(fluxion_rolled_f64, gather, fluxion::cuda::Rolled<double>)
KERNEL(fluxion_rolled_c64, gather, fluxion::cuda::Rolled<fluxion::Complex<float>>)
KERNEL(fluxion_rolled_c128, gather, fluxion::cuda::Rolled<fluxion::Complex<double>>)
KERNEL(fluxion_tril_b8, gather, fluxion::cuda::Tril<bool>)
KERNEL(fluxion_tril_i32, gather, fluxion::cuda::Tril<int32_t>)
KERNEL(fluxion_tril_i64, gather, fluxion::cuda::Tril<int64_t>)
KERNEL(fluxion_tril_f32, gather, fluxion::cuda::Tril<float>)
KERNEL(fluxion_tril_f64, gather, fluxion::cuda::Tril<double>)
KERNEL(fluxion_tril_c64, gather, fluxion::cuda::Tril<fluxion::Complex<float>>)
KERNEL(fluxion_tril_c128, gather, fluxion::cuda::Tril<fluxion::Complex<double>>)
KERNEL(fluxion_triu_b8, gather, fluxion::cuda::Triu<bool>)
KERNEL(fluxion_triu_i32, gather, fluxion::cuda::Triu<int32_t>)
KERNEL(fluxion_triu_i64, gather, fluxion::cuda::Triu<int64_t>)
KERNEL(fluxion_triu_f32, gather, fluxion::cuda::Triu<float>)
KERNEL(fluxion_triu_f64, gather, fluxion::cuda::Triu<double>)
KERNEL(fluxion_triu_c64, gather, fluxion::cuda::Triu<fluxion::Complex<float>>)
KERNEL(fluxion_triu_c128, gather, fluxion::cuda::Triu<fluxion::Complex<double>>)
