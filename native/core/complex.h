// The complex numbers of tensors: two reals side by side. std::complex is not used: its products look
// for NaN in every element, and its inline functions would be shared between instruction sets (see
// Note [One copy for each instruction set]). The functions on them are in complex_math.h.

#pragma once

#include "native/core/inline.h"

namespace fluxion {

// A real number stands wherever a complex one may: it converts, and meets one half of the work in
// sums, products and quotients.
template <class T> struct Complex {
  T re, im;

  Complex() = default;
  HD constexpr Complex(T real, T imag = T(0)) : re(real), im(imag) {}
  // Of the other precision.
  template <class U> HD explicit constexpr Complex(Complex<U> z) : re(T(z.re)), im(T(z.im)) {}

  HD friend bool operator==(Complex a, Complex b) { return (a.re == b.re) & (a.im == b.im); }
  HD friend bool operator!=(Complex a, Complex b) { return (a.re != b.re) | (a.im != b.im); }

  HD friend Complex operator-(Complex a) { return {-a.re, -a.im}; }
  HD friend Complex operator+(Complex a, Complex b) { return {a.re + b.re, a.im + b.im}; }
  HD friend Complex operator-(Complex a, Complex b) { return {a.re - b.re, a.im - b.im}; }
  HD friend Complex operator*(Complex a, Complex b) {
    return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
  }
  // Smith's method (CACM 5, 1962): divides by the larger part first, so that nothing overflows early.
  HD friend Complex operator/(Complex a, Complex b) {
    const T re = b.re < 0 ? -b.re : b.re, im = b.im < 0 ? -b.im : b.im;
    if (re == T(0) && im == T(0)) return {a.re / re, a.im / re};
    if (re >= im) {
      const T ratio = b.im / b.re, scale = b.re + b.im * ratio;
      return {(a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale};
    }
    const T ratio = b.re / b.im, scale = b.re * ratio + b.im;
    return {(a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale};
  }

  HD friend Complex operator+(Complex a, T b) { return {a.re + b, a.im}; }
  HD friend Complex operator+(T a, Complex b) { return {a + b.re, b.im}; }
  HD friend Complex operator-(Complex a, T b) { return {a.re - b, a.im}; }
  HD friend Complex operator-(T a, Complex b) { return {a - b.re, -b.im}; }
  HD friend Complex operator*(Complex a, T b) { return {a.re * b, a.im * b}; }
  HD friend Complex operator*(T a, Complex b) { return {a * b.re, a * b.im}; }
  HD friend Complex operator/(Complex a, T b) { return {a.re / b, a.im / b}; }
  HD friend Complex operator/(T a, Complex b) { return Complex(a) / b; }

  HD Complex& operator+=(Complex b) { return *this = *this + b; }
  HD Complex& operator-=(Complex b) { return *this = *this - b; }
  HD Complex& operator*=(Complex b) { return *this = *this * b; }
  HD Complex& operator/=(Complex b) { return *this = *this / b; }
};

template <class T> constexpr bool is_complex = false;
template <class T> constexpr bool is_complex<Complex<T>> = true;

// The reals that T is made of, and the complex numbers made of T.
template <class T> struct RealOf { using Type = T; };
template <class T> struct RealOf<Complex<T>> { using Type = T; };
template <class T> using RealType = typename RealOf<T>::Type;
template <class T> using ComplexType = Complex<RealType<T>>;

}  // namespace fluxion
