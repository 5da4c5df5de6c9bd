// Functions of complex numbers on a device, whose library has none for them, from functions of real
// numbers; branch cuts and signs of zeros as C99 has them. Included by native/core/complex_math.h.
//
// The inverse ones are Kahan's ("Branch cuts for complex elementary functions", 1987).

#pragma once

namespace fluxion::FLUXION_ISA::ops {

namespace parts {

template <class T> HD bool is_finite(T x) { return x - x == T(0); }
template <class T> HD T size(T x) { return x < T(0) ? -x : x; }
HD float with_sign(float x, float of) { return ::copysignf(x, of); }
HD double with_sign(double x, double of) { return ::copysign(x, of); }

}  // namespace parts

template <class T> HD Complex<T> exp(Complex<T> z) {
  const T scale = exp(z.re);
  if (z.im == T(0)) return {scale, z.im};
  if (scale == T(0) && !parts::is_finite(z.im)) return {scale, T(0)};
  return {scale * cos(z.im), scale * sin(z.im)};
}

// log |z| from 1 - |z|^2 where that is small, so that nothing cancels.
template <class T> HD Complex<T> log(Complex<T> z) {
  const T larger = parts::size(z.re) > parts::size(z.im) ? parts::size(z.re) : parts::size(z.im);
  const T smaller = parts::size(z.re) > parts::size(z.im) ? parts::size(z.im) : parts::size(z.re);
  const T length = hypot(z.re, z.im);
  const bool near_one = length > T(0.5) && length < T(2);
  const T real = near_one ? log1p((larger - T(1)) * (larger + T(1)) + smaller * smaller) / T(2) : log(length);
  return {real, atan2(z.im, z.re)};
}

template <class T> HD Complex<T> sqrt(Complex<T> z) {
  if (z.re == T(0) && z.im == T(0)) return {T(0), z.im};
  if (parts::size(z.im) > T(0) && !parts::is_finite(z.im) && z.im == z.im) return {parts::size(z.im), z.im};
  // A quarter of both parts, so that their length does not overflow.
  const T re = z.re / T(4), im = z.im / T(4);
  const T root = sqrt((parts::size(re) + hypot(re, im)) * T(2));
  if (root == T(0)) return {T(0), z.im};
  if (!(z.re < T(0))) return {root, z.im / (root * T(2))};
  return {parts::size(z.im) / (root * T(2)), parts::with_sign(root, z.im)};
}

template <class T> HD Complex<T> sinh(Complex<T> z) { return {sinh(z.re) * cos(z.im), z.im == T(0) ? z.im : cosh(z.re) * sin(z.im)}; }
template <class T> HD Complex<T> cosh(Complex<T> z) {
  const T imag = z.im == T(0) || z.re == T(0) ? z.re * z.im : sinh(z.re) * sin(z.im);
  return {cosh(z.re) * cos(z.im), imag};
}
template <class T> HD Complex<T> tanh(Complex<T> z) {
  // Beyond this tanh(re) is 1 in float64.
  if (parts::size(z.re) > T(20)) {
    const T rest = exp(T(-2) * parts::size(z.re));
    return {parts::with_sign(T(1), z.re), rest == T(0) ? parts::with_sign(T(0), z.im) : T(4) * sin(z.im) * cos(z.im) * rest};
  }
  const T t = tan(z.im), beta = T(1) + t * t, s = sinh(z.re), below = T(1) + beta * s * s;
  if (!parts::is_finite(t)) return {sqrt(T(1) + s * s) / s, T(1) / t};
  return {beta * sqrt(T(1) + s * s) * s / below, t / below};
}

// f(z) = -i g(i z), and cos(z) = cosh(i z).
template <class T> HD Complex<T> sin(Complex<T> z) {
  const Complex<T> w = sinh(Complex<T>(-z.im, z.re));
  return {w.im, -w.re};
}
template <class T> HD Complex<T> cos(Complex<T> z) { return cosh(Complex<T>(-z.im, z.re)); }
template <class T> HD Complex<T> tan(Complex<T> z) {
  const Complex<T> w = tanh(Complex<T>(-z.im, z.re));
  return {w.im, -w.re};
}

// The roots of 1 - z and 1 + z. A sum would lose the sign of a zero.
template <class T> HD Complex<T> root_below(Complex<T> z) { return sqrt(Complex<T>(T(1) - z.re, -z.im)); }
template <class T> HD Complex<T> root_above(Complex<T> z) { return sqrt(Complex<T>(T(1) + z.re, z.im)); }

template <class T> HD Complex<T> asin(Complex<T> z) {
  const Complex<T> a = root_below(z), b = root_above(z);
  return {atan2(z.re, a.re * b.re - a.im * b.im), asinh(a.re * b.im - a.im * b.re)};
}
template <class T> HD Complex<T> acos(Complex<T> z) {
  const Complex<T> a = root_below(z), b = root_above(z);
  return {T(2) * atan2(a.re, b.re), asinh(b.re * a.im - b.im * a.re)};
}
template <class T> HD Complex<T> acosh(Complex<T> z) {
  const Complex<T> a = sqrt(Complex<T>(z.re - T(1), z.im)), b = root_above(z);
  return {asinh(a.re * b.re + a.im * b.im), T(2) * atan2(a.im, b.re)};
}
template <class T> HD Complex<T> asinh(Complex<T> z) {
  const Complex<T> w = asin(Complex<T>(-z.im, z.re));
  return {w.im, -w.re};
}
template <class T> HD Complex<T> atanh(Complex<T> z) {
  // So large that squares overflow: 1 / z on the real side.
  if (parts::size(z.re) > T(1e18) || parts::size(z.im) > T(1e18)) {
    const T length = hypot(z.re, z.im);
    return {parts::is_finite(length) ? z.re / length / length : parts::with_sign(T(0), z.re), parts::with_sign(T(1.5707963267948966), z.im)};
  }
  const T x = parts::size(z.re), below = T(1) - x, y = z.im * z.im;
  const T real = below == T(0) ? (log(hypot(T(2), z.im)) - log(parts::size(z.im))) / T(2) : log1p(T(4) * x / (below * below + y)) / T(4);
  // Real numbers beyond 1 are on the cut, whose side the sign of the zero says.
  return {parts::with_sign(real, z.re), atan2(T(2) * z.im, below * (T(1) + x) - y) / T(2)};
}
template <class T> HD Complex<T> atan(Complex<T> z) {
  const Complex<T> w = atanh(Complex<T>(-z.im, z.re));
  return {w.im, -w.re};
}

// Of 0 and of infinite numbers the logarithm is infinite, and outweighs the angle.
template <class T> HD Complex<T> power(Complex<T> z, Complex<T> w) {
  const Complex<T> l = log(z), p = w * l;
  return exp(parts::is_finite(l.re) || l.re != l.re ? p : Complex<T>(w.re * l.re, p.im));
}

}  // namespace fluxion::FLUXION_ISA::ops
