// Lines of a tensor to and from the numbers of fourier.h, of which each lane is a line.

#pragma once

#include <atomic>
#include <new>

#include "native/cpu/fourier.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

// From a line to the next, and from a point of a line to the next, in elements.
struct Steps { int64_t lane, point; };

// Which numbers of two vectors make one.
template <class T> struct Order {
  static constexpr int lanes = Lanes<T>::width;
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

template <class T> const T* parts(const Complex<T>* z) { return reinterpret_cast<const T*>(z); }
template <class T> T* parts(Complex<T>* z) { return reinterpret_cast<T*>(z); }

// put(j, re, im) for n points of `count` lines; what other lanes hold is zero.
template <class T, class Put> void gather_lines(const Complex<T>* from, Steps steps, int count, int64_t n, Put put) {
  constexpr int lanes = Lanes<T>::width;
  using V = typename Lanes<T>::V;
  int64_t j = 0;
  if (count == lanes && steps.lane == 1) {
    for (; j < n; j++) {
      const T* const pairs = parts(from + j * steps.point);
      const V a = load(pairs), b = load(pairs + lanes);
      put(j, __builtin_shuffle(a, b, Order<T>::evens()), __builtin_shuffle(a, b, Order<T>::odds()));
    }
  } else if (count == lanes && steps.point == 1) {
    for (; j + lanes / 2 <= n; j += lanes / 2) {
      V rows[lanes];
#pragma GCC unroll 16
      for (int l = 0; l < lanes; l++) rows[l] = load(parts(from + l * steps.lane + j));
      transpose<T, lanes>(rows);
#pragma GCC unroll 8
      for (int i = 0; i < lanes / 2; i++) put(j + i, rows[2 * i], rows[2 * i + 1]);
    }
  }
  for (; j < n; j++) {
    V re{}, im{};
    for (int l = 0; l < count; l++) {
      const Complex<T> z = from[l * steps.lane + j * steps.point];
      re[l] = z.re, im[l] = z.im;
    }
    put(j, re, im);
  }
}

// get(j) to n points of `count` lines.
template <class T, class Get> void scatter_lines(Complex<T>* into, Steps steps, int count, int64_t n, Get get) {
  constexpr int lanes = Lanes<T>::width;
  using V = typename Lanes<T>::V;
  int64_t j = 0;
  if (count == lanes && steps.lane == 1) {
    for (; j < n; j++) {
      const auto z = get(j);
      T* const pairs = parts(into + j * steps.point);
      store(pairs, __builtin_shuffle(z.re, z.im, Order<T>::lower()));
      store(pairs + lanes, __builtin_shuffle(z.re, z.im, Order<T>::upper()));
    }
  } else if (count == lanes && steps.point == 1) {
    for (; j + lanes / 2 <= n; j += lanes / 2) {
      V rows[lanes];
#pragma GCC unroll 8
      for (int i = 0; i < lanes / 2; i++) {
        const auto z = get(j + i);
        rows[2 * i] = z.re;
        rows[2 * i + 1] = z.im;
      }
      transpose<T, lanes>(rows);
#pragma GCC unroll 16
      for (int l = 0; l < lanes; l++) store(parts(into + l * steps.lane + j), rows[l]);
    }
  }
  for (; j < n; j++) {
    const auto z = get(j);
    for (int l = 0; l < count; l++) into[l * steps.lane + j * steps.point] = {z.re[l], z.im[l]};
  }
}

// The same of real numbers: put(j, x).
template <class T, class Put> void gather_lines(const T* from, Steps steps, int count, int64_t n, Put put) {
  constexpr int lanes = Lanes<T>::width;
  using V = typename Lanes<T>::V;
  int64_t j = 0;
  if (count == lanes && steps.lane == 1) {
    for (; j < n; j++) put(j, load(from + j * steps.point));
  } else if (count == lanes && steps.point == 1) {
    for (; j + lanes <= n; j += lanes) {
      V rows[lanes];
#pragma GCC unroll 16
      for (int l = 0; l < lanes; l++) rows[l] = load(from + l * steps.lane + j);
      transpose<T, lanes>(rows);
#pragma GCC unroll 16
      for (int i = 0; i < lanes; i++) put(j + i, rows[i]);
    }
  }
  for (; j < n; j++) {
    V x{};
    for (int l = 0; l < count; l++) x[l] = from[l * steps.lane + j * steps.point];
    put(j, x);
  }
}

template <class T, class Get> void scatter_lines(T* into, Steps steps, int count, int64_t n, Get get) {
  constexpr int lanes = Lanes<T>::width;
  using V = typename Lanes<T>::V;
  int64_t j = 0;
  if (count == lanes && steps.lane == 1) {
    for (; j < n; j++) store<T>(into + j * steps.point, get(j));
  } else if (count == lanes && steps.point == 1) {
    for (; j + lanes <= n; j += lanes) {
      V rows[lanes];
#pragma GCC unroll 16
      for (int i = 0; i < lanes; i++) rows[i] = get(j + i);
      transpose<T, lanes>(rows);
#pragma GCC unroll 16
      for (int l = 0; l < lanes; l++) store(into + l * steps.lane + j, rows[l]);
    }
  }
  for (; j < n; j++) {
    const V x = get(j);
    for (int l = 0; l < count; l++) into[l * steps.lane + j * steps.point] = x[l];
  }
}

// fn(first line, how many, memory for so many numbers) for blocks of `most` lines. Throws std::bad_alloc: lines
// may be transformed where they lie, so nothing else could begin again.
template <class T, class Fn> void each_block(int64_t lines, int64_t most, int64_t numbers, Fn fn) {
  using Number = typename Fourier<T>::Number;
  std::atomic<bool> ok{true};
  const int64_t blocks = (lines + most - 1) / most;
  parallel_for(blocks, parallel_work / (numbers * most * 4) + 1, [&](int64_t begin, int64_t end) {
    const Scratch memory(numbers * int64_t(sizeof(Number)));
    if (memory.failed()) return ok.store(false);
    for (int64_t block = begin; block < end; block++) {
      const int64_t first = block * most;
      fn(first, int(lines - first < most ? lines - first : most), memory.as<Number>());
    }
  });
  if (!ok) throw std::bad_alloc();
}

}  // namespace fluxion::FLUXION_ISA
