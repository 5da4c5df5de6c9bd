// Generated from ops/creation.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/create.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

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

constexpr Row rows[] = {
    {"new_zeros", DType::Bool, create<NewZeros<bool>>},
    {"new_zeros", DType::Int32, create<NewZeros<int32_t>>},
    {"new_zeros", DType::Int64, create<NewZeros<int64_t>>},
    {"new_zeros", DType::Float32, create<NewZeros<float>>},
    {"new_zeros", DType::Float64, create<NewZeros<double>>},
    {"new_zeros", DType::Complex64, create<NewZeros<fluxion::Complex<float>>>},
    {"new_zeros", DType::Complex128, create<NewZeros<fluxion::Complex<double>>>},
    {"ones", DType::Bool, create<Ones<bool>>},
    {"ones", DType::Int32, create<Ones<int32_t>>},
    {"ones", DType::Int64, create<Ones<int64_t>>},
    {"ones", DType::Float32, create<Ones<float>>},
    {"ones", DType::Float64, create<Ones<double>>},
    {"ones", DType::Complex64, create<Ones<fluxion::Complex<float>>>},
    {"ones", DType::Complex128, create<Ones<fluxion::Complex<double>>>},
    {"ones_like", DType::Bool, create<OnesLike<bool>>},
    {"ones_like", DType::Int32, create<OnesLike<int32_t>>},
    {"ones_like", DType::Int64, create<OnesLike<int64_t>>},
    {"ones_like", DType::Float32, create<OnesLike<float>>},
    {"ones_like", DType::Float64, create<OnesLike<double>>},
    {"ones_like", DType::Complex64, create<OnesLike<fluxion::Complex<float>>>},
    {"ones_like", DType::Complex128, create<OnesLike<fluxion::Complex<double>>>},
    {"zeros", DType::Bool, create<Zeros<bool>>},
    {"zeros", DType::Int32, create<Zeros<int32_t>>},
    {"zeros", DType::Int64, create<Zeros<int64_t>>},
    {"zeros", DType::Float32, create<Zeros<float>>},
    {"zeros", DType::Float64, create<Zeros<double>>},
    {"zeros", DType::Complex64, create<Zeros<fluxion::Complex<float>>>},
    {"zeros", DType::Complex128, create<Zeros<fluxion::Complex<double>>>},
    {"zeros_like", DType::Bool, create<ZerosLike<bool>>},
    {"zeros_like", DType::Int32, create<ZerosLike<int32_t>>},
    {"zeros_like", DType::Int64, create<ZerosLike<int64_t>>},
    {"zeros_like", DType::Float32, create<ZerosLike<float>>},
    {"zeros_like", DType::Float64, create<ZerosLike<double>>},
    {"zeros_like", DType::Complex64, create<ZerosLike<fluxion::Complex<float>>>},
    {"zeros_like", DType::Complex128, create<ZerosLike<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table creation_2_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
