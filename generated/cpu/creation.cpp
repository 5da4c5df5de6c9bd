// Generated from ops/creation.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/create.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"arange", DType::Bool, create<Arange<bool>>},
    {"arange", DType::Int32, create<Arange<int32_t>>},
    {"arange", DType::Int64, create<Arange<int64_t>>},
    {"arange", DType::Float32, create<Arange<float>>},
    {"arange", DType::Float64, create<Arange<double>>},
    {"eye", DType::Bool, create<Eye<bool>>},
    {"eye", DType::Int32, create<Eye<int32_t>>},
    {"eye", DType::Int64, create<Eye<int64_t>>},
    {"eye", DType::Float32, create<Eye<float>>},
    {"eye", DType::Float64, create<Eye<double>>},
    {"eye", DType::Complex64, create<Eye<fluxion::Complex<float>>>},
    {"eye", DType::Complex128, create<Eye<fluxion::Complex<double>>>},
    {"full", DType::Bool, create<Full<bool>>},
    {"full", DType::Int32, create<Full<int32_t>>},
    {"full", DType::Int64, create<Full<int64_t>>},
    {"full", DType::Float32, create<Full<float>>},
    {"full", DType::Float64, create<Full<double>>},
    {"full", DType::Complex64, create<Full<fluxion::Complex<float>>>},
    {"full", DType::Complex128, create<Full<fluxion::Complex<double>>>},
    {"full_like", DType::Bool, create<FullLike<bool>>},
    {"full_like", DType::Int32, create<FullLike<int32_t>>},
    {"full_like", DType::Int64, create<FullLike<int64_t>>},
    {"full_like", DType::Float32, create<FullLike<float>>},
    {"full_like", DType::Float64, create<FullLike<double>>},
    {"full_like", DType::Complex64, create<FullLike<fluxion::Complex<float>>>},
    {"full_like", DType::Complex128, create<FullLike<fluxion::Complex<double>>>},
    {"linspace_reals", DType::Float32, create<LinspaceReals<float>>},
    {"linspace_reals", DType::Float64, create<LinspaceReals<double>>},
    {"linspace_reals", DType::Complex64, create<LinspaceReals<fluxion::Complex<float>>>},
    {"linspace_reals", DType::Complex128, create<LinspaceReals<fluxion::Complex<double>>>},
    {"new_full", DType::Bool, create<NewFull<bool>>},
    {"new_full", DType::Int32, create<NewFull<int32_t>>},
    {"new_full", DType::Int64, create<NewFull<int64_t>>},
    {"new_full", DType::Float32, create<NewFull<float>>},
    {"new_full", DType::Float64, create<NewFull<double>>},
    {"new_full", DType::Complex64, create<NewFull<fluxion::Complex<float>>>},
    {"new_full", DType::Complex128, create<NewFull<fluxion::Complex<double>>>},
    {"new_ones", DType::Bool, create<NewOnes<bool>>},
    {"new_ones", DType::Int32, create<NewOnes<int32_t>>},
    {"new_ones", DType::Int64, create<NewOnes<int64_t>>},
    {"new_ones", DType::Float32, create<NewOnes<float>>},
    {"new_ones", DType::Float64, create<NewOnes<double>>},
    {"new_ones", DType::Complex64, create<NewOnes<fluxion::Complex<float>>>},
    {"new_ones", DType::Complex128, create<NewOnes<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table creation_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
