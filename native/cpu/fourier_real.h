// Transforms between real lines and the first half of their spectra, two lines in each lane of fourier.h: of
// z = a + i b, whose spectra are A and B,
//
//   A[k] = (Z[k] + conj Z[n - k]) / 2,  B[k] = (Z[k] - conj Z[n - k]) / 2i;  Z[k] = A[k] + i B[k].

#pragma once

#include "native/cpu/fourier_lines.h"

namespace fluxion::FLUXION_ISA {

template <class T> class RealFourierLines {
  using Number = typename Fourier<T>::Number;
  using V = typename Fourier<T>::V;
  static constexpr int lanes = Fourier<T>::lanes;

 public:
  // Real tensors (outer, n, inner), spectra (outer, n / 2 + 1, inner), conjugated or not; contiguous.
  RealFourierLines(int64_t outer, int64_t n, int64_t inner, bool conjugated, T scale)
      : outer_(outer), n_(n), half_(n / 2 + 1), inner_(inner), conjugated_(conjugated), scale_(scale) {}

  // Each false where another way is better.
  bool spectra(const T* in, Complex<T>* out) const {
    return each([&](const Fourier<T>& transform, const Lines& lines, Number* x) {
      gather_lines(in + lines.real, lines.between_reals, lines.first, n_, [&](int64_t j, V a) { x[j].re = a; });
      gather_lines(in + lines.real + lanes * lines.between_reals.lane, lines.between_reals, lines.second, n_, [&](int64_t j, V b) { x[j].im = b; });
      const Number* const z = transform.run(x, x + n_);
      const T half = T(0.5) * scale_, sign = conjugated_ ? -half : half;
      scatter_lines(out + lines.spectrum, lines.between_spectra, lines.first, half_, [&](int64_t k) {
        const Number one = z[k], other = z[k == 0 ? 0 : n_ - k];
        return Number{(one.re + other.re) * half, (one.im - other.im) * sign};
      });
      scatter_lines(out + lines.spectrum + lanes * lines.between_spectra.lane, lines.between_spectra, lines.second, half_, [&](int64_t k) {
        const Number one = z[k], other = z[k == 0 ? 0 : n_ - k];
        return Number{(one.im + other.im) * half, (other.re - one.re) * sign};
      });
    });
  }

  // The transform backwards, that is forwards with real and imaginary parts exchanged.
  bool signals(const Complex<T>* in, T* out) const {
    return each([&](const Fourier<T>& transform, const Lines& lines, Number* x) {
      const T sign = conjugated_ ? T(-1) : T(1);
      const auto is_real = [&](int64_t k) { return k == 0 || 2 * k == n_; };
      gather_lines(in + lines.spectrum, lines.between_spectra, lines.first, half_, [&](int64_t k, V re, V im) {
        im = is_real(k) ? V{} : im * sign;
        x[k] = {im, re};
        if (k > 0) x[n_ - k] = {-im, re};
      });
      gather_lines(in + lines.spectrum + lanes * lines.between_spectra.lane, lines.between_spectra, lines.second, half_, [&](int64_t k, V re, V im) {
        im = is_real(k) ? V{} : im * sign;
        x[k] = {x[k].re + re, x[k].im - im};
        if (k > 0 && 2 * k != n_) x[n_ - k] = {x[n_ - k].re + re, x[n_ - k].im + im};
      });
      const Number* const z = transform.run(x, x + n_);
      scatter_lines(out + lines.real, lines.between_reals, lines.first, n_, [&](int64_t j) { return z[j].im * scale_; });
      scatter_lines(out + lines.real + lanes * lines.between_reals.lane, lines.between_reals, lines.second, n_, [&](int64_t j) { return z[j].re * scale_; });
    });
  }

 private:
  // Where the lines of a block begin, and how many are in the first and in the second half.
  struct Lines {
    int64_t real, spectrum;
    Steps between_reals, between_spectra;
    int first, second;
  };

  // fn for each block of twice as many lines as there are lanes: rows, or neighbours.
  template <class Fn> bool each(Fn fn) const {
    if (n_ < 8 || n_ > longest_lines || !Fourier<T>::suits(n_)) return false;
    const bool rows = inner_ == 1;
    if ((rows ? outer_ : inner_) < lanes) return false;
    const Fourier<T> transform(n_);
    constexpr int64_t most = 2 * lanes;
    const int64_t blocks = (inner_ + most - 1) / most;
    each_block<T>(rows ? outer_ : outer_ * blocks * most, most, 2 * n_, [&](int64_t at, int count, Number* x) {
      const int64_t outer = rows ? at : at / most / blocks, column = rows ? 0 : at / most % blocks * most;
      if (!rows) count = int(inner_ - column < most ? inner_ - column : most);
      Lines lines{outer * n_ * inner_ + column, outer * half_ * inner_ + column, {1, inner_}, {1, inner_}, count < lanes ? count : lanes, 0};
      if (rows) lines.between_reals = {n_, 1}, lines.between_spectra = {half_, 1};
      lines.second = count - lines.first;
      fn(transform, lines, x);
    });
    return true;
  }

  int64_t outer_, n_, half_, inner_;
  bool conjugated_;
  T scale_;
};

}  // namespace fluxion::FLUXION_ISA
