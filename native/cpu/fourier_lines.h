// Complex lines of a tensor through fourier.h: several side by side, a lane each, or a long one in two steps.
// Transforms backwards are those forwards with real and imaginary parts exchanged.

#pragma once

#include <atomic>

#include "native/cpu/fourier.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

template <class T> class FourierLines {
  using Number = typename Fourier<T>::Number;
  using V = typename Fourier<T>::V;
  static constexpr int lanes = Fourier<T>::lanes;
  // Two buffers of lines side by side, up to here, lie in a second-level cache.
  static constexpr int64_t longest = 4096;

 public:
  // As tensors (outer, n, inner), contiguous; out may be in.
  FourierLines(int64_t outer, int64_t n, int64_t inner, bool forward, T scale, const Complex<T>* in, Complex<T>* out)
      : outer_(outer), n_(n), inner_(inner), forward_(forward), scale_(scale), in_(in), out_(out) {}

  // False where another way is better, or there is no memory.
  bool run() const {
    if (n_ < 8 || !Fourier<T>::suits(n_)) return false;
    if (n_ > longest) return side_of_long_line() > 0 && run_long_lines();
    if (inner_ == 1 && 2 * outer_ > lanes) return run_rows();
    return 2 * inner_ > lanes && run_columns();
  }

 private:
  // Complex numbers in memory: from a lane to the next, and from a point of a line to the next.
  struct Steps { int64_t lane, point; };

  // Lines whose points are neighbours.
  bool run_rows() const {
    const Fourier<T> transform(n_);
    return each_block(outer_, 2 * n_, [&](int64_t row, int count, Number* x) {
      load(in_ + row * n_, {n_, 1}, count, n_, x);
      store(transform.run(x, x + n_), {n_, 1}, count, n_, out_ + row * n_);
    });
  }

  // Lines that are neighbours.
  bool run_columns() const {
    const Fourier<T> transform(n_);
    const int64_t blocks = (inner_ + lanes - 1) / lanes;
    return each_block(outer_ * blocks * lanes, 2 * n_, [&](int64_t at, int, Number* x) {
      const int64_t block = at / lanes, column = block % blocks * lanes, place = block / blocks * n_ * inner_ + column;
      const int count = int(inner_ - column < lanes ? inner_ - column : lanes);
      load(in_ + place, {1, inner_}, count, n_, x);
      store(transform.run(x, x + n_), {1, inner_}, count, n_, out_ + place);
    });
  }

  // n1 of n = n1 n2, both in whole lanes, as near to each other as can be; 0 if there are none.
  int64_t side_of_long_line() const {
    for (int64_t side = int64_t(sqrt(double(n_))) / lanes * lanes; side > 0; side -= lanes) {
      if (n_ % side == 0 && n_ / side % lanes == 0 && n_ / side <= longest) return side;
    }
    return 0;
  }

  bool run_long_lines() const {
    const int64_t n1 = side_of_long_line(), n2 = n_ / n1;
    const Scratch memory((n_ / lanes + n1) * int64_t(sizeof(Number)));
    if (memory.failed()) return false;
    Number *const between = memory.as<Number>(), *const turns = between + n_ / lanes;
    const Fourier<T> first(n1), second(n2);
    const RootsOfUnity roots(n_);
    for (int64_t k1 = 0; k1 < n1; k1++) {
      for (int l = 0; l < lanes; l++) set_lane(turns[k1], l, roots[k1 * l]);
    }
    for (int64_t line = 0; line < outer_ * inner_; line++) {
      const int64_t place = line / inner_ * n_ * inner_ + line % inner_;
      if (!run_long_line(first, second, roots, turns, place, between)) return false;
    }
    return true;
  }

  // Between the steps point (k1, j2) is lane j2 % lanes of number (j2 / lanes) n1 + k1. turns: w^(k1 l) in lane l.
  bool run_long_line(const Fourier<T>& first, const Fourier<T>& second, const RootsOfUnity& roots, const Number* turns,
                     int64_t place, Number* between) const {
    const int64_t n1 = first.length(), n2 = second.length();
    const bool ok = each_block(n2, 2 * n1, [&](int64_t j2, int, Number* x) {
      load(in_ + place + j2 * inner_, {inner_, n2 * inner_}, lanes, n1, x);
      const Number* const y = first.run(x, x + n1);
      Number* const to = between + j2 / lanes * n1;
      for (int64_t k1 = 0; k1 < n1; k1++) to[k1] = Fourier<T>::times(Fourier<T>::times(y[k1], turns[k1]), Complex<T>(roots[k1 * j2]));
    });
    return ok && each_block(n1, 2 * n2, [&](int64_t k1, int, Number* x) {
      for (int64_t block = 0; block < n2 / lanes; block++) exchange_lanes(between + block * n1 + k1, x + block * lanes);
      store(second.run(x, x + n2), {inner_, n1 * inner_}, lanes, n2, out_ + place + k1 * inner_);
    });
  }

  static void set_lane(Number& x, int lane, Complex<double> z) { x.re[lane] = T(z.re), x.im[lane] = T(z.im); }

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

  // n points of `count` lines to numbers; what other lanes hold is zero.
  void load(const Complex<T>* from, Steps steps, int count, int64_t n, Number* x) const {
    const auto put = [&](int64_t j, V re, V im) { x[j] = forward_ ? Number{re, im} : Number{im, re}; };
    int64_t j = 0;
    if (count == lanes && steps.lane == 1) {
      for (; j < n; j++) {
        const T* const pairs = parts(from + j * steps.point);
        const V a = vector_at(pairs), b = vector_at(pairs + lanes);
        put(j, __builtin_shuffle(a, b, Order::evens()), __builtin_shuffle(a, b, Order::odds()));
      }
    } else if (count == lanes && steps.point == 1) {
      for (; j + lanes / 2 <= n; j += lanes / 2) {
        V rows[lanes];
#pragma GCC unroll 16
        for (int l = 0; l < lanes; l++) rows[l] = vector_at(parts(from + l * steps.lane + j));
        transpose<T, lanes>(rows);
#pragma GCC unroll 8
        for (int i = 0; i < lanes / 2; i++) put(j + i, rows[2 * i], rows[2 * i + 1]);
      }
    }
    for (; j < n; j++) {
      Number number{};
      for (int l = 0; l < count; l++) set_lane(number, l, Complex<double>(from[l * steps.lane + j * steps.point]));
      put(j, number.re, number.im);
    }
  }

  void store(const Number* x, Steps steps, int count, int64_t n, Complex<T>* into) const {
    const auto get = [&](int64_t j) { return forward_ ? Number{x[j].re * scale_, x[j].im * scale_} : Number{x[j].im * scale_, x[j].re * scale_}; };
    int64_t j = 0;
    if (count == lanes && steps.lane == 1) {
      for (; j < n; j++) {
        const Number number = get(j);
        T* const pairs = parts(into + j * steps.point);
        put_vector(pairs, __builtin_shuffle(number.re, number.im, Order::lower()));
        put_vector(pairs + lanes, __builtin_shuffle(number.re, number.im, Order::upper()));
      }
    } else if (count == lanes && steps.point == 1) {
      for (; j + lanes / 2 <= n; j += lanes / 2) {
        V rows[lanes];
#pragma GCC unroll 8
        for (int i = 0; i < lanes / 2; i++) {
          const Number number = get(j + i);
          rows[2 * i] = number.re;
          rows[2 * i + 1] = number.im;
        }
        transpose<T, lanes>(rows);
#pragma GCC unroll 16
        for (int l = 0; l < lanes; l++) put_vector(parts(into + l * steps.lane + j), rows[l]);
      }
    }
    for (; j < n; j++) {
      const Number number = get(j);
      for (int l = 0; l < count; l++) into[l * steps.lane + j * steps.point] = {number.re[l], number.im[l]};
    }
  }

  // Which numbers of two vectors make one.
  struct Order {
    using Index = std::conditional_t<sizeof(T) == 4, int32_t, int64_t>;
    typedef Index Places __attribute__((vector_size(vector_bytes)));
    template <class Fn> static Places of(Fn fn) {
      Places places{};
      for (int i = 0; i < lanes; i++) places[i] = Index(fn(i));
      return places;
    }
    static Places evens() { return of([](int i) { return 2 * i; }); }
    static Places odds() { return of([](int i) { return 2 * i + 1; }); }
    static Places lower() { return of([](int i) { return i / 2 + i % 2 * lanes; }); }
    static Places upper() { return of([](int i) { return (lanes + i) / 2 + i % 2 * lanes; }); }
  };

  static const T* parts(const Complex<T>* z) { return reinterpret_cast<const T*>(z); }
  static T* parts(Complex<T>* z) { return reinterpret_cast<T*>(z); }
  static V vector_at(const T* p) { return fluxion::FLUXION_ISA::load(p); }
  static void put_vector(T* p, V v) { fluxion::FLUXION_ISA::store(p, v); }

  // fn(first line, how many, numbers of memory) for blocks of `lanes` lines.
  template <class Fn> static bool each_block(int64_t lines, int64_t numbers, Fn fn) {
    std::atomic<bool> ok{true};
    const int64_t blocks = (lines + lanes - 1) / lanes;
    parallel_for(blocks, parallel_work / (numbers * lanes * 4) + 1, [&](int64_t begin, int64_t end) {
      const Scratch memory(numbers * int64_t(sizeof(Number)));
      if (memory.failed()) return ok.store(false);
      for (int64_t block = begin; block < end; block++) {
        const int64_t first = block * lanes;
        fn(first, int(lines - first < lanes ? lines - first : lanes), memory.as<Number>());
      }
    });
    return ok;
  }

  int64_t outer_, n_, inner_;
  bool forward_;
  T scale_;
  const Complex<T>* in_;
  Complex<T>* out_;
};

}  // namespace fluxion::FLUXION_ISA
