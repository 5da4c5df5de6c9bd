// Complex lines of a tensor through fourier.h: several side by side, a lane each, or a long one in two steps.
// Transforms backwards are those forwards with real and imaginary parts exchanged.

#pragma once

#include "native/cpu/fourier_moves.h"

namespace fluxion::FLUXION_ISA {

// Two buffers of lines side by side, up to so many points, lie in a second-level cache.
constexpr int64_t longest_lines = 4096;

template <class T> class FourierLines {
  using Number = typename Fourier<T>::Number;
  using V = typename Fourier<T>::V;
  static constexpr int lanes = Fourier<T>::lanes;

 public:
  // As tensors (outer, n, inner), contiguous; out may be in.
  FourierLines(int64_t outer, int64_t n, int64_t inner, bool forward, T scale, const Complex<T>* in, Complex<T>* out)
      : outer_(outer), n_(n), inner_(inner), forward_(forward), scale_(scale), in_(in), out_(out) {}

  // False where another way is better.
  bool run() const {
    if (n_ < 8 || !Fourier<T>::suits(n_)) return false;
    if (n_ > longest_lines && side_of_long_line() > 0) return run_long_lines(), true;
    if (n_ > longest_lines) return false;
    if (inner_ == 1 && 2 * outer_ > lanes) return run_rows(), true;
    if (inner_ > 1 && 2 * inner_ > lanes) return run_columns(), true;
    return false;
  }

 private:
  // Lines whose points are neighbours.
  void run_rows() const {
    const Fourier<T> transform(n_);
    each_block<T>(outer_, lanes, 2 * n_, [&](int64_t row, int count, Number* x) {
      load(in_ + row * n_, {n_, 1}, count, n_, x);
      store(transform.run(x, x + n_), {n_, 1}, count, n_, out_ + row * n_);
    });
  }

  // Lines that are neighbours.
  void run_columns() const {
    const Fourier<T> transform(n_);
    const int64_t blocks = (inner_ + lanes - 1) / lanes;
    each_block<T>(outer_ * blocks * lanes, lanes, 2 * n_, [&](int64_t at, int, Number* x) {
      const int64_t block = at / lanes, column = block % blocks * lanes, place = block / blocks * n_ * inner_ + column;
      const int count = int(inner_ - column < lanes ? inner_ - column : lanes);
      load(in_ + place, {1, inner_}, count, n_, x);
      store(transform.run(x, x + n_), {1, inner_}, count, n_, out_ + place);
    });
  }

  // n1 of n = n1 n2, both in whole lanes, as near to each other as can be; 0 if there are none.
  int64_t side_of_long_line() const {
    for (int64_t side = int64_t(sqrt(double(n_))) / lanes * lanes; side > 0; side -= lanes) {
      if (n_ % side == 0 && n_ / side % lanes == 0 && n_ / side <= longest_lines) return side;
    }
    return 0;
  }

  void run_long_lines() const {
    const int64_t n1 = side_of_long_line(), n2 = n_ / n1;
    const Scratch memory((n_ / lanes + n1) * int64_t(sizeof(Number)));
    if (memory.failed()) throw std::bad_alloc();
    Number *const between = memory.as<Number>(), *const turns = between + n_ / lanes;
    const Fourier<T> first(n1), second(n2);
    const RootsOfUnity roots(n_);
    for (int64_t k1 = 0; k1 < n1; k1++) {
      for (int l = 0; l < lanes; l++) {
        const Complex<double> w = roots[k1 * l];
        turns[k1].re[l] = T(w.re), turns[k1].im[l] = T(w.im);
      }
    }
    for (int64_t line = 0; line < outer_ * inner_; line++) {
      const int64_t place = line / inner_ * n_ * inner_ + line % inner_;
      run_long_line(first, second, roots, turns, place, between);
    }
  }

  // Between the steps point (k1, j2) is lane j2 % lanes of number (j2 / lanes) n1 + k1. turns: w^(k1 l) in lane l.
  void run_long_line(const Fourier<T>& first, const Fourier<T>& second, const RootsOfUnity& roots, const Number* turns,
                     int64_t place, Number* between) const {
    const int64_t n1 = first.length(), n2 = second.length();
    each_block<T>(n2, lanes, 2 * n1, [&](int64_t j2, int, Number* x) {
      load(in_ + place + j2 * inner_, {inner_, n2 * inner_}, lanes, n1, x);
      const Number* const y = first.run(x, x + n1);
      Number* const to = between + j2 / lanes * n1;
      for (int64_t k1 = 0; k1 < n1; k1++) to[k1] = Fourier<T>::times(Fourier<T>::times(y[k1], turns[k1]), Complex<T>(roots[k1 * j2]));
    });
    each_block<T>(n1, lanes, 2 * n2, [&](int64_t k1, int, Number* x) {
      for (int64_t block = 0; block < n2 / lanes; block++) exchange_lanes(between + block * n1 + k1, x + block * lanes);
      store(second.run(x, x + n2), {inner_, n1 * inner_}, lanes, n2, out_ + place + k1 * inner_);
    });
  }

  // Lane i of number j is lane j of number i.
  static void exchange_lanes(const Number* from, Number* to) {
    V re[lanes], im[lanes];
#pragma GCC unroll 16
    for (int i = 0; i < lanes; i++) re[i] = from[i].re, im[i] = from[i].im;
    transpose<T, lanes>(re);
    transpose<T, lanes>(im);
#pragma GCC unroll 16
    for (int i = 0; i < lanes; i++) to[i] = {re[i], im[i]};
  }

  void load(const Complex<T>* from, Steps steps, int count, int64_t n, Number* x) const {
    gather_lines(from, steps, count, n, [&](int64_t j, V re, V im) { x[j] = forward_ ? Number{re, im} : Number{im, re}; });
  }
  void store(const Number* x, Steps steps, int count, int64_t n, Complex<T>* into) const {
    scatter_lines(into, steps, count, n, [&](int64_t j) {
      const Number y = Fourier<T>::times(x[j], scale_);
      return forward_ ? y : Number{y.im, y.re};
    });
  }

  int64_t outer_, n_, inner_;
  bool forward_;
  T scale_;
  const Complex<T>* in_;
  Complex<T>* out_;
};

}  // namespace fluxion::FLUXION_ISA
