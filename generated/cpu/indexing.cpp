// Generated from ops/indexing.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/gather.h"
#include "native/cpu/pointwise.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"flip", DType::Bool, gather<Flip<bool>>},
    {"flip", DType::Int32, gather<Flip<int32_t>>},
    {"flip", DType::Int64, gather<Flip<int64_t>>},
    {"flip", DType::Float32, gather<Flip<float>>},
    {"flip", DType::Float64, gather<Flip<double>>},
    {"flip", DType::Complex64, gather<Flip<fluxion::Complex<float>>>},
    {"flip", DType::Complex128, gather<Flip<fluxion::Complex<double>>>},
    {"masked_fill", DType::Bool, pointwise<MaskedFill<bool>>},
    {"masked_fill", DType::Int32, pointwise<MaskedFill<int32_t>>},
    {"masked_fill", DType::Int64, pointwise<MaskedFill<int64_t>>},
    {"masked_fill", DType::Float32, pointwise<MaskedFill<float>>},
    {"masked_fill", DType::Float64, pointwise<MaskedFill<double>>},
    {"masked_fill", DType::Complex64, pointwise<MaskedFill<fluxion::Complex<float>>>},
    {"masked_fill", DType::Complex128, pointwise<MaskedFill<fluxion::Complex<double>>>},
    {"masked_fill", DType::Float16, pointwise_narrow<Half, MaskedFill<float>>, true},
    {"masked_fill", DType::BFloat16, pointwise_narrow<BFloat16, MaskedFill<float>>, true},
    {"masked_fill/backward/x", DType::Float32, pointwise<MaskedFillBackwardX<float>>},
    {"masked_fill/backward/x", DType::Float64, pointwise<MaskedFillBackwardX<double>>},
    {"masked_fill/backward/x", DType::Float16, pointwise_narrow<Half, MaskedFillBackwardX<float>>,
        true},
    {"masked_fill/backward/x", DType::BFloat16, pointwise_narrow<BFloat16,
        MaskedFillBackwardX<float>>, true},
    {"masked_fill/backward/value", DType::Float32, pointwise<MaskedFillBackwardValue<float>>},
    {"masked_fill/backward/value", DType::Float64, pointwise<MaskedFillBackwardValue<double>>},
    {"masked_fill/backward/value", DType::Float16, pointwise_narrow<Half,
        MaskedFillBackwardValue<float>>, true},
    {"masked_fill/backward/value", DType::BFloat16, pointwise_narrow<BFloat16,
        MaskedFillBackwardValue<float>>, true},
    {"masked_fill/backward/x+value", DType::Float32, pointwise<MaskedFillBackwardXValue<float>>},
    {"masked_fill/backward/x+value", DType::Float64, pointwise<MaskedFillBackwardXValue<double>>},
    {"masked_fill/backward/x+value", DType::Float16, pointwise_narrow<Half,
        MaskedFillBackwardXValue<float>>, true},
    {"masked_fill/backward/x+value", DType::BFloat16, pointwise_narrow<BFloat16,
        MaskedFillBackwardXValue<float>>, true},
    {"rolled", DType::Bool, gather<Rolled<bool>>},
    {"rolled", DType::Int32, gather<Rolled<int32_t>>},
    {"rolled", DType::Int64, gather<Rolled<int64_t>>},
    {"rolled", DType::Float32, gather<Rolled<float>>},
    {"rolled", DType::Float64, gather<Rolled<double>>},
    {"rolled", DType::Complex64, gather<Rolled<fluxion::Complex<float>>>},
    {"rolled", DType::Complex128, gather<Rolled<fluxion::Complex<double>>>},
    {"tril", DType::Bool, gather<Tril<bool>>},
    {"tril", DType::Int32, gather<Tril<int32_t>>},
    {"tril", DType::Int64, gather<Tril<int64_t>>},
    {"tril", DType::Float32, gather<Tril<float>>},
    {"tril", DType::Float64, gather<Tril<double>>},
    {"tril", DType::Complex64, gather<Tril<fluxion::Complex<float>>>},
    {"tril", DType::Complex128, gather<Tril<fluxion::Complex<double>>>},
    {"triu", DType::Bool, gather<Triu<bool>>},
    {"triu", DType::Int32, gather<Triu<int32_t>>},
    {"triu", DType::Int64, gather<Triu<int64_t>>},
    {"triu", DType::Float32, gather<Triu<float>>},
    {"triu", DType::Float64, gather<Triu<double>>},
    {"triu", DType::Complex64, gather<Triu<fluxion::Complex<float>>>},
    {"triu", DType::Complex128, gather<Triu<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table indexing_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
