// ops:: on complex numbers, with the branch cuts and special values of C99 (annex G), which the C
// library's own functions keep, and on a device our own. Included by math.h. Real numbers pass through the functions that ask
// for a part of a number, so one formula serves both.

#pragma once

#include <math.h>

#include "native/core/complex.h"

namespace fluxion::FLUXION_ISA::ops {

// ── Parts ───────────────────────────────────────────────────────────────────────────────────────

template <class T> HD T real(T x) { return x; }
template <class T> HD T real(Complex<T> z) { return z.re; }
template <class T> HD T imag(T) { return T(0); }
template <class T> HD T imag(Complex<T> z) { return z.im; }
template <class T> HD T conj(T x) { return x; }
template <class T> HD Complex<T> conj(Complex<T> z) { return {z.re, -z.im}; }
template <class T> HD T times_i(T) { return T(0); }
template <class T> HD Complex<T> times_i(Complex<T> z) { return {-z.im, z.re}; }
template <class T> HD Complex<T> complex(T re, T im) { return {re, im}; }

HD float abs(Complex<float> z) { return ::hypotf(z.re, z.im); }
HD double abs(Complex<double> z) { return ::hypot(z.re, z.im); }
HD float angle(Complex<float> z) { return atan2(z.im, z.re); }
HD double angle(Complex<double> z) { return atan2(z.im, z.re); }
// Pi for negative numbers, NaN for NaN, else 0; that of -0 is 0.
template <class T> HD T angle(T x) {
  return x != x ? x : x < T(0) ? T(3.141592653589793) : T(0);
}
// z / |z|, and 0 at 0; the sign of a real number.
template <class T> HD T sgn(T x) { return sign(x); }
template <class T> HD Complex<T> sgn(Complex<T> z) {
  const T size = abs(z);
  return size == T(0) ? Complex<T>(T(0)) : Complex<T>(z.re / size, z.im / size);
}

template <class T> HD bool isnan(Complex<T> z) { return isnan(z.re) | isnan(z.im); }
template <class T> HD bool isinf(Complex<T> z) { return isinf(z.re) | isinf(z.im); }
template <class T> HD bool isfinite(Complex<T> z) { return isfinite(z.re) & isfinite(z.im); }

// ── Functions of the C library, by type ─────────────────────────────────────────────────────────

#if defined(__CUDACC__) || defined(FLUXION_CUDA_SHIM)
}  // namespace fluxion::FLUXION_ISA::ops
#include "native/core/complex_functions.h"
namespace fluxion::FLUXION_ISA::ops {
#else
// To and from what the C library takes.
FX_INLINE _Complex float in_c(Complex<float> z) {
  _Complex float w;
  __real__ w = z.re, __imag__ w = z.im;
  return w;
}
FX_INLINE _Complex double in_c(Complex<double> z) {
  _Complex double w;
  __real__ w = z.re, __imag__ w = z.im;
  return w;
}
FX_INLINE Complex<float> from_c(_Complex float w) { return {__real__ w, __imag__ w}; }
FX_INLINE Complex<double> from_c(_Complex double w) { return {__real__ w, __imag__ w}; }

#define FX_COMPLEX(name)                                     \
  FX_COMPLEX_OF(name, float, __builtin_c##name##f)           \
  FX_COMPLEX_OF(name, double, __builtin_c##name)
#define FX_COMPLEX_OF(name, T, fn)                           \
  FX_INLINE Complex<T> name(Complex<T> z) { return from_c(fn(in_c(z))); }

FX_COMPLEX(exp)
FX_COMPLEX(log)
FX_COMPLEX(sqrt)
FX_COMPLEX(sin)
FX_COMPLEX(cos)
FX_COMPLEX(tan)
FX_COMPLEX(asin)
FX_COMPLEX(acos)
FX_COMPLEX(atan)
FX_COMPLEX(sinh)
FX_COMPLEX(cosh)
FX_COMPLEX(tanh)
FX_COMPLEX(asinh)
FX_COMPLEX(acosh)
FX_COMPLEX(atanh)

#undef FX_COMPLEX
#undef FX_COMPLEX_OF

FX_INLINE Complex<float> power(Complex<float> z, Complex<float> w) {
  return from_c(__builtin_cpowf(in_c(z), in_c(w)));
}
FX_INLINE Complex<double> power(Complex<double> z, Complex<double> w) {
  return from_c(__builtin_cpow(in_c(z), in_c(w)));
}
#endif

// ── Made of them ────────────────────────────────────────────────────────────────────────────────

template <class T> HD Complex<T> rsqrt(Complex<T> z) { return T(1) / sqrt(z); }
template <class T> HD Complex<T> square(Complex<T> z) { return z * z; }
template <class T> HD Complex<T> cube(Complex<T> z) { return z * z * z; }
template <class T> HD Complex<T> fma(Complex<T> x, Complex<T> y, Complex<T> z) { return x * y + z; }
template <class T> HD Complex<T> exp2(Complex<T> z) { return exp(z * T(0.6931471805599453)); }
template <class T> HD Complex<T> log2(Complex<T> z) { return log(z) / T(0.6931471805599453); }
template <class T> HD Complex<T> log10(Complex<T> z) { return log(z) / T(2.302585092994046); }

// e^z - 1 = expm1(x) cos(y) - 2 sin(y / 2)^2 + i e^x sin(y): nothing cancels near 0.
template <class T> HD Complex<T> expm1(Complex<T> z) {
  const T half = sin(z.im / T(2));
  return {expm1(z.re) * cos(z.im) - T(2) * half * half, exp(z.re) * sin(z.im)};
}
// Near 0, |1 + z|^2 - 1 = x (2 + x) + y^2 keeps what 1 + z loses.
template <class T> HD Complex<T> log1p(Complex<T> z) {
  const T theta = atan2(z.im, z.re + T(1));
  if (hypot(z.re, z.im) >= T(0.5)) return {log(hypot(z.re + T(1), z.im)), theta};
  const T r = z.re * (T(2) + z.re) + z.im * z.im;
  return {r == T(0) ? z.re : log1p(r) / T(2), theta};
}

// e^(w log z), but for the exponents 0, which gives 1 even at 0, and 2, a product.
template <class T> HD Complex<T> pow(Complex<T> z, Complex<T> w) {
  if (w == Complex<T>(T(0))) return T(1);
  return w == Complex<T>(T(2)) ? z * z : power(z, w);
}
template <class T> HD Complex<T> pow(Complex<T> z, T w) { return pow(z, Complex<T>(w)); }
template <class T> HD Complex<T> pow(T z, Complex<T> w) { return pow(Complex<T>(z), w); }

template <class T> HD Complex<T> sinc(Complex<T> z) {
  const Complex<T> y = z * T(3.141592653589793);
  return z == Complex<T>(T(0)) ? Complex<T>(T(1)) : sin(y) / y;
}

}  // namespace fluxion::FLUXION_ISA::ops
