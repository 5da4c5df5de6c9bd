// ops:: the functions that emitted formulas call, for float, double, integers and bool. Branch-free
// where a loop over them should vectorise; special values are part of the contract:
// NaN propagates through max, min, clamp; fmax and fmin skip it; integers wrap.
// Errors are those of the C library (glibc: at most 2 ULP) unless a function says otherwise.

#pragma once

#include <math.h>
#include <stdint.h>

#include <type_traits>

#include "native/core/complex.h"
#include "native/core/error.h"
#include "native/core/half.h"
#include "native/core/inline.h"
#include "native/core/reach.h"

namespace fluxion::FLUXION_ISA::ops {

// ── Types ───────────────────────────────────────────────────────────────────────────────────────

template <class T> constexpr bool is_real = std::is_floating_point_v<T>;
template <class T> constexpr bool is_half = std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>;
template <class... Ts> using Common = std::common_type_t<Ts...>;
template <class T> using IfReal = std::enable_if_t<is_real<T>, T>;
// Integer arithmetic happens in the wider of two types; that of bools in int.
template <class... Ts> using IfInts =
    std::enable_if_t<(std::is_integral_v<Ts> && ...), Common<Ts...>>;

template <class T> HD T inf() {
  if constexpr (is_real<T>) return T(INFINITY);
  else if constexpr (std::is_same_v<T, bool>) return true;
  else return T((uint64_t(1) << (8 * sizeof(T) - (std::is_signed_v<T> ? 1 : 0))) - 1);
}
template <> HD uint64_t inf<uint64_t>() { return ~uint64_t(0); }
template <class T> HD T nan() {
  if constexpr (is_real<T>) return T(NAN);
  else return T(0);
}
template <class T> HD T highest() { return inf<T>(); }
template <class T> HD T lowest() {
  if constexpr (is_real<T>) return -T(INFINITY);
  else if constexpr (std::is_unsigned_v<T>) return T(0);
  else return T(-inf<T>() - 1);
}
// The greatest finite value.
template <class T> HD T largest() {
  if constexpr (std::is_same_v<T, float>) return 0x1.fffffep127f;
  else if constexpr (std::is_same_v<T, double>) return 0x1.fffffffffffffp1023;
  else return inf<T>();
}
template <class T> HD T eps() {
  if constexpr (std::is_same_v<T, float>) return 0x1p-23f;
  else if constexpr (std::is_same_v<T, double>) return 0x1p-52;
  else return T(1);
}

// ── Conversions ─────────────────────────────────────────────────────────────────────────────────

// From real to integer: rounds towards zero, saturates at the ends, NaN is 0; integers of less than
// 32 bits wrap, and are 0 where int32 would saturate. To bool: is it not 0. The 16-bit floats go by
// way of float, and so round twice when they come from double.
// From complex to real: drops the imaginary part.
template <class To, class From> HD To cast(From x) {
  if constexpr (std::is_same_v<To, From>) {
    return x;
  } else if constexpr (is_complex<From> && !is_complex<To> && !std::is_same_v<To, bool>) {
    return cast<To>(x.re);
  } else if constexpr (is_complex<To> && !is_complex<From>) {
    return To(cast<RealType<To>>(x));
  } else if constexpr (is_half<From>) {
    return cast<To>(float(x));
  } else if constexpr (is_half<To>) {
    return To(float(x));
  } else if constexpr (std::is_same_v<To, bool>) {
    return x != From(0);
  } else if constexpr (is_real<From> && std::is_integral_v<To> && sizeof(To) < 4) {
    const bool inside = (x >= From(-0x1p31)) & (x < From(0x1p31));
    return To(int32_t(inside ? x : From(0)));
  } else if constexpr (is_real<From> && std::is_integral_v<To>) {
    // The least value of To is a power of two, so exact in From; the largest may not be.
    const From low = From(lowest<To>());
    const From end = std::is_signed_v<To> ? -low : From(highest<To>() / 2 + 1) * From(2);
    const bool inside = (x >= low) & (x < end);
    const To whole = To(inside ? x : From(0));
    return inside ? whole : x >= end ? highest<To>() : x < low ? lowest<To>() : To(0);
  } else {
    return To(x);
  }
}

// ── Tests ───────────────────────────────────────────────────────────────────────────────────────

template <class T> HD bool isnan(T x) { return x != x; }
template <class T> HD T abs(T x) {
  if constexpr (std::is_same_v<T, float>) return ::fabsf(x);
  else if constexpr (std::is_same_v<T, double>) return ::fabs(x);
  else if constexpr (std::is_unsigned_v<T>) return x;
  else return x < 0 ? T(-x) : x;
}
template <class T> HD bool isinf(T x) {
  if constexpr (is_real<T>) return abs(x) == inf<T>();
  else return false;
}
template <class T> HD bool isfinite(T x) {
  if constexpr (is_real<T>) return abs(x) < inf<T>();
  else return true;
}

// ── Extremes ────────────────────────────────────────────────────────────────────────────────────

// The last NaN wins; -0 and 0 are equal, and the first is taken. Written so that in a fold, where x is
// what was met so far, only one instruction waits for x: the processor's own maximum.
template <class T> HD IfReal<T> max(T x, T y) {
  const T more = y > x ? y : x;
  return y != y ? y : more;
}
template <class T> HD IfReal<T> min(T x, T y) {
  const T less = y < x ? y : x;
  return y != y ? y : less;
}
template <class T> HD IfReal<T> fmax(T x, T y) { return (x >= y) | (y != y) ? x : y; }
template <class T> HD IfReal<T> fmin(T x, T y) { return (x <= y) | (y != y) ? x : y; }
template <class A, class B> HD IfInts<A, B> max(A x, B y) {
  using C = Common<A, B>;
  return C(x) > C(y) ? C(x) : C(y);
}
template <class A, class B> HD IfInts<A, B> min(A x, B y) {
  using C = Common<A, B>;
  return C(x) < C(y) ? C(x) : C(y);
}
template <class A, class B> HD IfInts<A, B> fmax(A x, B y) { return max(x, y); }
template <class A, class B> HD IfInts<A, B> fmin(A x, B y) { return min(x, y); }
// min(max(x, lo), hi)
template <class T> HD IfReal<T> clamp(T x, T lo, T hi) { return min(max(x, lo), hi); }
template <class A, class B, class C> HD IfInts<A, B, C> clamp(A x, B lo, C hi) {
  return min(max(x, lo), hi);
}

// ── Rounding and signs ──────────────────────────────────────────────────────────────────────────

template <class T> HD T floor(T x) {
  if constexpr (std::is_same_v<T, float>) return ::floorf(x);
  else if constexpr (std::is_same_v<T, double>) return ::floor(x);
  else return x;
}
template <class T> HD T ceil(T x) {
  if constexpr (std::is_same_v<T, float>) return ::ceilf(x);
  else if constexpr (std::is_same_v<T, double>) return ::ceil(x);
  else return x;
}
template <class T> HD T trunc(T x) {
  if constexpr (std::is_same_v<T, float>) return ::truncf(x);
  else if constexpr (std::is_same_v<T, double>) return ::trunc(x);
  else return x;
}
// Halves to even, whatever the rounding mode of the thread's caller is meant to be: it is nearest.
template <class T> HD T round(T x) {
  if constexpr (std::is_same_v<T, float>) return ::rintf(x);
  else if constexpr (std::is_same_v<T, double>) return ::rint(x);
  else return x;
}
template <class T> HD T frac(T x) { return x - trunc(x); }
// -1, 0 or 1; 0 for NaN.
template <class T> HD T sign(T x) { return x > T(0) ? T(1) : x < T(0) ? T(0) - T(1) : T(0); }
HD float copysign(float x, float y) { return ::copysignf(x, y); }
HD double copysign(double x, double y) { return ::copysign(x, y); }
template <class T> HD bool signbit(T x) {
  if constexpr (is_real<T>) return copysign(T(1), x) < T(0);
  else return x < T(0);
}

// ── Parts of floating numbers: x = mantissa(x) * 2^exponent(x) ──────────────────────────────────

// In [0.5, 1), or its negative; zeros, infinities and NaN are their own mantissa, with exponent 0.
template <class T> HD T split(T x, int* exponent) {
  if constexpr (std::is_same_v<T, float>) return ::frexpf(x, exponent);
  else return ::frexp(x, exponent);
}
template <class T> HD IfReal<T> mantissa(T x) {
  int e;
  return split(x, &e);
}
template <class T> HD int64_t exponent(T x) {
  int e = 0;
  if (isfinite(x)) split(x, &e);
  return e;
}
HD float nextafter(float x, float y) { return ::nextafterf(x, y); }
HD double nextafter(double x, double y) { return ::nextafter(x, y); }

// ── Quotients and remainders ────────────────────────────────────────────────────────────────────

// What an integer division by zero gives, after it is noted. On a GPU nobody can be told: 0 it is.
HD void note_division_by_zero() {
#ifndef __CUDA_ARCH__
  Fault::note_division_by_zero();
#endif
}

// Towards minus infinity. The least integer divided by -1 wraps to itself.
template <class A, class B> HD IfInts<A, B> floor_divide(A a, B b) {
  using C = Common<A, B>;
  const C x = C(a), y = C(b);
  if (y == 0) return note_division_by_zero(), C(0);
  if constexpr (std::is_signed_v<C>) if (y == C(-1)) return C(-x);
  const C q = C(x / y);
  return C(q - C(x % y != 0 && (x < 0) != (y < 0)));
}
// Towards zero.
template <class A, class B> HD IfInts<A, B> trunc_divide(A a, B b) {
  using C = Common<A, B>;
  const C x = C(a), y = C(b);
  if (y == 0) return note_division_by_zero(), C(0);
  if constexpr (std::is_signed_v<C>) if (y == C(-1)) return C(-x);
  return C(x / y);
}
// Has the divisor's sign.
template <class A, class B> HD IfInts<A, B> mod(A a, B b) {
  using C = Common<A, B>;
  const C x = C(a), y = C(b);
  if (y == 0) return note_division_by_zero(), C(0);
  if constexpr (std::is_signed_v<C>) if (y == C(-1)) return C(0);
  const C r = C(x % y);
  return C(r != 0 && (r < 0) != (y < 0) ? r + y : r);
}
// Has the dividend's sign.
template <class A, class B> HD IfInts<A, B> fmod(A a, B b) {
  using C = Common<A, B>;
  const C x = C(a), y = C(b);
  if (y == 0) return note_division_by_zero(), C(0);
  if constexpr (std::is_signed_v<C>) if (y == C(-1)) return C(0);
  return C(x % y);
}

HD float fmod(float x, float y) { return ::fmodf(x, y); }
HD double fmod(double x, double y) { return ::fmod(x, y); }
template <class T> HD IfReal<T> mod(T x, T y) {
  const T r = fmod(x, y);
  return r != T(0) && (y < T(0)) != (r < T(0)) ? r + y : r;
}
template <class T> HD IfReal<T> trunc_divide(T x, T y) { return trunc(x / y); }
// The quotient is taken from the exact remainder, so that it agrees with mod.
template <class T> HD IfReal<T> floor_divide(T x, T y) {
  if (y == T(0) || !isfinite(x) || isnan(y)) return x / y;
  const T r = fmod(x, y);
  T q = (x - r) / y;
  if (r != T(0) && (y < T(0)) != (r < T(0))) q -= T(1);
  if (q == T(0)) return copysign(T(0), x / y);
  const T whole = floor(q);
  return q - whole > T(0.5) ? whole + T(1) : whole;
}

// ── Bits ────────────────────────────────────────────────────────────────────────────────────────

template <class A, class B> HD IfInts<A, B> bit_and(A x, B y) {
  return Common<A, B>(Common<A, B>(x) & Common<A, B>(y));
}
template <class A, class B> HD IfInts<A, B> bit_or(A x, B y) {
  return Common<A, B>(Common<A, B>(x) | Common<A, B>(y));
}
template <class A, class B> HD IfInts<A, B> bit_xor(A x, B y) {
  return Common<A, B>(Common<A, B>(x) ^ Common<A, B>(y));
}
template <class T> HD IfInts<T> bit_not(T x) {
  if constexpr (std::is_same_v<T, bool>) return !x;
  else return T(~x);
}
// Zero where the shift is negative or as wide as the integer.
template <class A, class B> HD IfInts<A> shl(A x, B y) {
  const bool fits = y >= 0 && int64_t(y) < int64_t(8 * sizeof(A));
  return fits ? A(uint64_t(x) << uint64_t(y)) : A(0);
}
// The sign fills where the shift is negative or as wide as the integer.
template <class A, class B> HD IfInts<A> shr(A x, B y) {
  const bool fits = y >= 0 && int64_t(y) < int64_t(8 * sizeof(A));
  return fits ? A(x >> int(y)) : x < 0 ? A(-1) : A(0);
}

// ── Divisors ────────────────────────────────────────────────────────────────────────────────────

template <class T> HD std::make_unsigned_t<T> magnitude(T x) {
  using U = std::make_unsigned_t<T>;
  return x < 0 ? U(0) - U(x) : U(x);
}
// Never negative, but for the least integer; that of 0 and 0 is 0.
template <class A, class B> HD IfInts<A, B> gcd(A x, B y) {
  using C = Common<A, B>;
  auto a = magnitude(C(x)), b = magnitude(C(y));
  while (b != 0) {
    const auto rest = decltype(a)(a % b);
    a = b;
    b = rest;
  }
  return C(a);
}
// Never negative unless it wraps; 0 where x or y is 0.
template <class A, class B> HD IfInts<A, B> lcm(A x, B y) {
  using C = Common<A, B>;
  if (x == 0 || y == 0) return C(0);
  const auto a = magnitude(C(x)), b = magnitude(C(y));
  return C(decltype(a)(a / magnitude(gcd(x, y)) * b));
}

// ── Functions of the C library, by type ─────────────────────────────────────────────────────────

#define FX_UNARY(name)                                  \
  HD float name(float x) { return ::name##f(x); }       \
  HD double name(double x) { return ::name(x); }
// The float form is in vector_math64.h.
#define FX_DOUBLE(name) \
  HD double name(double x) { return ::name(x); }
#define FX_BINARY(name)                                           \
  HD float name(float x, float y) { return ::name##f(x, y); }     \
  HD double name(double x, double y) { return ::name(x, y); }

FX_UNARY(sqrt)
#ifdef __CUDA_ARCH__   // Elsewhere they are in vector_roots.h, vector_area.h, vector_power.h and vector_inverse.h.
FX_UNARY(cbrt)
FX_UNARY(asinh)
FX_UNARY(acosh)
FX_UNARY(atanh)
FX_BINARY(hypot)
FX_DOUBLE(exp2)
FX_DOUBLE(expm1)
FX_DOUBLE(log2)
FX_DOUBLE(log10)
FX_DOUBLE(log1p)
FX_DOUBLE(sinh)
FX_DOUBLE(cosh)
FX_UNARY(asin)
FX_UNARY(acos)
FX_UNARY(atan)
FX_BINARY(atan2)
#endif

#undef FX_UNARY
#undef FX_DOUBLE
#undef FX_BINARY

#ifdef __CUDA_ARCH__
HD float rsqrt(float x) { return 1.0f / ::sqrtf(x); }
HD double rsqrt(double x) { return 1.0 / ::sqrt(x); }
#endif
HD float fma(float x, float y, float z) { return ::fmaf(x, y, z); }
HD double fma(double x, double y, double z) { return ::fma(x, y, z); }
template <class A, class B, class C> HD IfInts<A, B, C> fma(A x, B y, C z) { return x * y + z; }

// ── Powers ──────────────────────────────────────────────────────────────────────────────────────

template <class T> HD T square(T x) { return T(x * x); }
template <class T> HD T cube(T x) { return T(x * x * x); }
#ifdef __CUDA_ARCH__
HD double pow(double x, double y) { return ::pow(x, y); }
#endif
// By repeated squaring. A negative exponent leaves only the powers of 1 and -1.
template <class A, class B> HD IfInts<A, B> pow(A base, B exponent) {
  using C = Common<A, B>;
  using U = std::make_unsigned_t<std::conditional_t<std::is_same_v<C, bool>, uint8_t, C>>;
  if (exponent < 0) {
    if (base == A(1)) return C(1);
    if (base == A(-1)) return exponent % 2 == 0 ? C(1) : C(-1);
    return C(0);
  }
  U result = 1, factor = U(C(base));
  for (uint64_t n = uint64_t(exponent); n > 0; n >>= 1) {
    if (n & 1) result = U(result * factor);
    factor = U(factor * factor);
  }
  return C(result);
}

}  // namespace fluxion::FLUXION_ISA::ops

#include "native/core/vector_math.h"
#include "native/core/pair.h"
#include "native/core/vector_math64.h"
#include "native/core/vector_power.h"
#include "native/core/vector_roots.h"
#include "native/core/vector_area.h"
#include "native/core/vector_circular.h"
#include "native/core/vector_inverse.h"
#include "native/core/vector_erf.h"
#include "native/core/vector_gamma.h"
#include "native/core/vector_digamma.h"
#include "native/core/complex_math.h"
#include "native/core/special.h"
