// Discrete Fourier transforms of lengths 2^a 3^b 5^c, a register of lines at a time: each lane is a line, so
// that nothing moves between lanes and twiddle factors are the same for all.
//
//   X[k] = sum over j of x[j] w^(j k), w = exp(-2 pi i / n)
//
// Stockham's form: pass after pass between two buffers, in which the results come out in order. A single long
// line of n = n1 n2 points is first n2 lines of n1 points, and then n1 of n2, multiplied by w^(j2 k1) between
// (D. H. Bailey, "FFTs in External or Hierarchical Memory", J. Supercomputing 4, 1990).

#pragma once

#include <math.h>
#include <stdint.h>

#include <vector>

#include "native/core/complex.h"
#include "native/cpu/gemm_vectors.h"

namespace fluxion::FLUXION_ISA {

// exp(-2 pi i e / n) for 0 <= e < n, to double's precision: the product of one of many and one of few.
class RootsOfUnity {
 public:
  explicit RootsOfUnity(int64_t n) {
    while (int64_t(1) << 2 * bits_ < n) bits_++;
    for (int64_t e = 0; e < int64_t(1) << bits_; e++) near_.push_back(at_angle(e, n));
    for (int64_t e = 0; e << bits_ < n; e++) far_.push_back(at_angle(e << bits_, n));
  }
  Complex<double> operator[](int64_t e) const { return far_[e >> bits_] * near_[e & ((int64_t(1) << bits_) - 1)]; }

 private:
  static Complex<double> at_angle(int64_t e, int64_t n) {
    const double angle = -2.0 * M_PI * double(e) / double(n);
    return {cos(angle), sin(angle)};
  }

  int bits_ = 0;
  std::vector<Complex<double>> near_, far_;
};

template <class T> class Fourier {
 public:
  static constexpr int lanes = Lanes<T>::width;
  using V = typename Lanes<T>::V;
  struct Number { V re, im; };

  // Whether n has no other factors.
  static bool suits(int64_t n) {
    for (const int64_t factor : {2, 3, 5}) while (n > 0 && n % factor == 0) n /= factor;
    return n == 1;
  }

  static Number times(Number a, T c) { return {a.re * c, a.im * c}; }
  static Number times(Number a, Complex<T> w) { return {a.re * w.re - a.im * w.im, a.re * w.im + a.im * w.re}; }
  static Number times(Number a, Number b) { return {a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re}; }

  explicit Fourier(int64_t n) : n_(n), roots_(n) {
    const RootsOfUnity roots(n);
    for (int64_t e = 0; e < n; e++) {
      const Complex<double> w = roots[e];
      roots_[e] = {T(w.re), T(w.im)};
    }
  }
  int64_t length() const { return n_; }

  // Of x, n numbers; work holds as many. Returns which of the two has the result.
  Number* run(Number* x, Number* work) const {
    int64_t left = n_, done = 1;
    const auto passes = [&](int64_t radix, auto pass) {
      while (left % radix == 0) {
        pass(x, work, left / radix, done);
        left /= radix, done *= radix;
        Number* const given = x;
        x = work, work = given;
      }
    };
    passes(4, [&](const Number* from, Number* to, int64_t m, int64_t s) { pass<4>(from, to, m, s); });
    passes(2, [&](const Number* from, Number* to, int64_t m, int64_t s) { pass<2>(from, to, m, s); });
    passes(3, [&](const Number* from, Number* to, int64_t m, int64_t s) { pass<3>(from, to, m, s); });
    passes(5, [&](const Number* from, Number* to, int64_t m, int64_t s) { pass<5>(from, to, m, s); });
    return x;
  }

 private:
  static Number plus(Number a, Number b) { return {a.re + b.re, a.im + b.im}; }
  static Number minus(Number a, Number b) { return {a.re - b.re, a.im - b.im}; }
  static Number turned(Number a) { return {a.im, -a.re}; }   // times -i

  static void butterfly(Number (&a)[2]) {
    const Number b = a[1];
    a[1] = minus(a[0], b);
    a[0] = plus(a[0], b);
  }
  static void butterfly(Number (&a)[3]) {
    const Number sum = plus(a[1], a[2]), side = turned(times(minus(a[1], a[2]), T(0.86602540378443864676)));
    const Number middle = minus(a[0], times(sum, T(0.5)));
    a[0] = plus(a[0], sum);
    a[1] = plus(middle, side);
    a[2] = minus(middle, side);
  }
  static void butterfly(Number (&a)[4]) {
    const Number even = plus(a[0], a[2]), odd = plus(a[1], a[3]), less = minus(a[0], a[2]), side = turned(minus(a[1], a[3]));
    a[0] = plus(even, odd);
    a[1] = plus(less, side);
    a[2] = minus(even, odd);
    a[3] = minus(less, side);
  }
  static void butterfly(Number (&a)[5]) {
    constexpr T c1 = T(0.30901699437494742410), c2 = T(-0.80901699437494742410);   // cos(2 pi / 5), cos(4 pi / 5)
    constexpr T s1 = T(0.95105651629515357212), s2 = T(0.58778525229247312917);
    const Number outer = plus(a[1], a[4]), inner = plus(a[2], a[3]), far = minus(a[1], a[4]), near = minus(a[2], a[3]);
    const Number first = plus(a[0], plus(times(outer, c1), times(inner, c2))), second = plus(a[0], plus(times(outer, c2), times(inner, c1)));
    const Number first_side = turned(plus(times(far, s1), times(near, s2))), second_side = turned(minus(times(far, s2), times(near, s1)));
    a[0] = plus(a[0], plus(outer, inner));
    a[1] = plus(first, first_side);
    a[2] = plus(second, second_side);
    a[3] = minus(second, second_side);
    a[4] = minus(first, first_side);
  }

  // Of the m transforms of `radix` points at each of s places, whose results are turned by w^(p j).
  template <int radix> void pass(const Number* from, Number* to, int64_t m, int64_t s) const {
    for (int64_t p = 0; p < m; p++) {
      Complex<T> w[radix];
      for (int k = 1; k < radix; k++) w[k] = roots_[p * k * s];
      for (int64_t q = 0; q < s; q++) {
        Number a[radix];
#pragma GCC unroll 5
        for (int k = 0; k < radix; k++) a[k] = from[q + s * (p + k * m)];
        butterfly(a);
        Number* const into = to + q + s * radix * p;
        into[0] = a[0];
#pragma GCC unroll 5
        for (int k = 1; k < radix; k++) into[k * s] = times(a[k], w[k]);
      }
    }
  }

  int64_t n_;
  std::vector<Complex<T>> roots_;
};

}  // namespace fluxion::FLUXION_ISA
