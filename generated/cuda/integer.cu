// Generated from ops/integer.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// bitwise_and(x, y) = bit_and(x, y)
template <class T>
struct BitwiseAnd : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseAnd(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::bit_and(x, y)); }
};

// bitwise_left_shift(x, y) = shl(x, y)
template <class T>
struct BitwiseLeftShift : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseLeftShift(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::shl(x, y)); }
};

// bitwise_not(x) = bit_not(x)
template <class T>
struct BitwiseNot : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;

  HD explicit BitwiseNot(const Scalars&) {}

  HD T operator()(T x) const { return T(ops::bit_not(x)); }
};

// bitwise_or(x, y) = bit_or(x, y)
template <class T>
struct BitwiseOr : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseOr(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::bit_or(x, y)); }
};

// bitwise_right_shift(x, y) = shr(x, y)
template <class T>
struct BitwiseRightShift : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseRightShift(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::shr(x, y)); }
};

// bitwise_xor(x, y) = bit_xor(x, y)
template <class T>
struct BitwiseXor : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;

  HD explicit BitwiseXor(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::bit_xor(x, y)); }
};

// gcd(x, y) = gcd(x, y)
template <class T>
struct Gcd : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Gcd(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::gcd(x, y)); }
};

// lcm(x, y) = lcm(x, y)
template <class T>
struct Lcm : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, T>;
  static constexpr int cost = 16;

  HD explicit Lcm(const Scalars&) {}

  HD T operator()(T x, T y) const { return T(ops::lcm(x, y)); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_bitwise_and_b8, pointwise, fluxion::cuda::BitwiseAnd<bool>)
KERNEL(fluxion_bitwise_and_i32, pointwise, fluxion::cuda::BitwiseAnd<int32_t>)
KERNEL(fluxion_bitwise_and_i64, pointwise, fluxion::cuda::BitwiseAnd<int64_t>)
KERNEL(fluxion_bitwise_left_shift_i32, pointwise, fluxion::cuda::BitwiseLeftShift<int32_t>)
KERNEL(fluxion_bitwise_left_shift_i64, pointwise, fluxion::cuda::BitwiseLeftShift<int64_t>)
KERNEL(fluxion_bitwise_not_b8, pointwise, fluxion::cuda::BitwiseNot<bool>)
KERNEL(fluxion_bitwise_not_i32, pointwise, fluxion::cuda::BitwiseNot<int32_t>)
KERNEL(fluxion_bitwise_not_i64, pointwise, fluxion::cuda::BitwiseNot<int64_t>)
KERNEL(fluxion_bitwise_or_b8, pointwise, fluxion::cuda::BitwiseOr<bool>)
KERNEL(fluxion_bitwise_or_i32, pointwise, fluxion::cuda::BitwiseOr<int32_t>)
KERNEL(fluxion_bitwise_or_i64, pointwise, fluxion::cuda::BitwiseOr<int64_t>)
KERNEL(fluxion_bitwise_right_shift_i32, pointwise, fluxion::cuda::BitwiseRightShift<int32_t>)
KERNEL(fluxion_bitwise_right_shift_i64, pointwise, fluxion::cuda::BitwiseRightShift<int64_t>)
KERNEL(fluxion_bitwise_xor_b8, pointwise, fluxion::cuda::BitwiseXor<bool>)
KERNEL(fluxion_bitwise_xor_i32, pointwise, fluxion::cuda::BitwiseXor<int32_t>)
KERNEL(fluxion_bitwise_xor_i64, pointwise, fluxion::cuda::BitwiseXor<int64_t>)
KERNEL(fluxion_gcd_i32, pointwise, fluxion::cuda::Gcd<int32_t>)
KERNEL(fluxion_gcd_i64, pointwise, fluxion::cuda::Gcd<int64_t>)
KERNEL(fluxion_lcm_i32, pointwise, fluxion::cuda::Lcm<int32_t>)
KERNEL(fluxion_lcm_i64, pointwise, fluxion::cuda::Lcm<int64_t>)
