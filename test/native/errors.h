// Measures the error of a builtin in units in the last place, over the whole range of its arguments:
// every so many bit patterns, special values, and numbers spread over where the function lives.

#pragma once

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <initializer_list>

#include "test/native/exact/value.h"

namespace errors {

using exact::quad;
using exact::Value;

// ── One result ──────────────────────────────────────────────────────────────────────────────────

template <class T> constexpr int digits_of = sizeof(T) == 4 ? 24 : 53;
template <class T> constexpr T largest = sizeof(T) == 4 ? T(0x1.fffffep127) : T(0x1.fffffffffffffp1023);
template <class T> constexpr T least = sizeof(T) == 4 ? T(0x1p-149) : T(0x1p-1074);

// Of the T nearest to `size`.
template <class T> quad ulp_of(quad size) {
  constexpr int least = sizeof(T) == 4 ? -125 : -1021;
  int e;
  frexpq(size, &e);
  return ldexpq(1, (size == 0 || e < least ? least : e) - digits_of<T>);
}

// Error in ULP; negative where a special value is wrong: NaN, an infinity, a zero's sign.
template <class T> double error_of(T got, Value want) {
  const quad value = want.value;
  if (isnanq(value) || got != got) return isnanq(value) == (got != got) ? 0 : -1;
  const T nearest = T(value);
  if (isinfq(nearest) || isinfq(got)) return got == nearest || fabsq(value) > largest<T> * 0.9999999Q ? 0 : -1;
  if (got == 0 && nearest == 0 && signbitq(got) != signbitq(value) && value == 0) return -1;
  return double(fabsq(got - value) / ulp_of<T>(want.size));
}

// ── Arguments ───────────────────────────────────────────────────────────────────────────────────

template <class T> T from_bits(uint64_t bits) {
  T x;
  memcpy(&x, &bits, sizeof(T));
  return x;
}
// So many numbers further.
template <class T> T moved(T x, int64_t steps) {
  uint64_t bits = 0;
  memcpy(&bits, &x, sizeof(T));
  return from_bits<T>(bits + uint64_t(steps));
}

struct Interval { double from, to; };

// Numbers by chance, the same in every run.
struct Draws {
  uint64_t state = 88172645463325252ull;
  uint64_t bits() { return state ^= state << 13, state ^= state >> 7, state ^= state << 17; }
  double share() { return double(bits() >> 11) * 0x1p-53; }
  double in(Interval at) { return at.from + share() * (at.to - at.from); }
  // With logarithms spread evenly, of either sign.
  double size(double least, double most) {
    const double x = exp2q(least + share() * (most - least));
    return bits() & 1 ? -x : x;
  }
};

template <class T> constexpr T specials[] = {
    0, 1, 2, 3, 4, 7, T(0.5), T(1.5), T(0.25), T(0.1), 10, 127, T(60.5), 1000, 16777215, 16777216, 33554432, T(0x1p53), T(1e-7), T(1e-40),
    T(1e38), T(0.999999), T(1.000001), T(1.5707963267948966), T(3.141592653589793), least<T>, 5 * least<T>, largest<T>,
    largest<T> / 3, T(INFINITY), T(NAN)};

// ── The measurement ─────────────────────────────────────────────────────────────────────────────

struct Row {
  const char* name;
  int arity;
  // Where each argument is drawn from, if it is not only from the whole line.
  const Interval* domain;
  // Whether functions of several arguments are measured beyond it.
  bool everywhere;
};

template <class T, class Fast, class Exact> struct Measured {
  Row row;
  Fast fast;
  Exact exact;
  double worst = 0;
  T at[3] = {0, 0, 0};
  Draws draws;

  void check(T x, T y = 0, T z = 0) {
    const T in[3] = {x, y, z};
    const double error = error_of<T>(fast(in), exact(quad(x), quad(y), quad(z)));
    if (worst < 0 || (error >= 0 && error <= worst)) return;
    worst = error;
    memcpy(at, in, sizeof(in));
  }

  void specials_of_all() {
    for (const T x : specials<T>) for (const T a : {x, -x}) {
      if (row.arity == 1) check(a);
      else for (const T y : specials<T>) for (const T b : {y, -y}) if (inside(a, 0) && inside(b, 1)) check(a, b, T(2));
    }
  }
  bool inside(T x, int k) const { return row.everywhere || (x >= T(row.domain[k].from) && x <= T(row.domain[k].to)); }

  // All exponents and signs.
  void patterns(uint64_t count) {
    const uint64_t stride = (sizeof(T) == 4 ? uint64_t(1) << 32 : ~uint64_t(0)) / count;
    for (uint64_t k = 0; k < count; k++) check(from_bits<T>(k * stride));
  }
  // About halves and quarter turns, where signs change and forms end, and in between.
  void ranges(uint64_t count, Interval at) {
    for (uint64_t k = 0; k < count; k++) {
      const double x = draws.in(at);
      const double period = k % 4 == 0 ? 0.5 : 1.5707963267948966;
      check(k & 1 ? T(x) : moved(T(double(rintq(x / period)) * period), int64_t(draws.bits() & 15) - 8));
    }
  }
  // Whole numbers too: orders.
  T argument(int k) {
    const double x = draws.in(row.domain[k]);
    return T(draws.bits() & 1 ? x : double(rintq(x)));
  }
  void pairs(uint64_t count) {
    for (uint64_t k = 0; k < count; k++) {
      const double near_one = 1 + draws.size(-30, -1);
      switch (k % 4) {
        case 0: check(from_bits<T>(draws.bits()), from_bits<T>(draws.bits()), from_bits<T>(draws.bits())); break;
        case 1: check(T(draws.size(-20, 20)), T(draws.size(-10, 10)), T(draws.size(-20, 20))); break;
        case 2: check(T(near_one), T(draws.size(0, 36)), T(draws.size(0, 36))); break;
        default: check(T(draws.in({-4, 4})), T(draws.in({-4, 4})), T(draws.in({-4, 4})));
      }
    }
  }
  void run(uint64_t count) {
    if (row.arity == 1) {
      specials_of_all();
      patterns(count);
      for (const double reach : {1.0, 8.0, 100.0, 1200.0, 1e6}) ranges(count / 4, {-reach, reach});
      if (row.domain != nullptr) for (uint64_t k = 0; k < count; k++) check(argument(0));
    } else {
      specials_of_all();
      if (row.domain != nullptr) for (uint64_t k = 0; k < count; k++) check(argument(0), argument(1));
      if (row.everywhere) pairs(2 * count);
    }
  }
};

// One line of JSON: the largest error, and the arguments it has it at, as hexadecimal numbers.
template <class T, class Fast, class Exact> void measure(Row row, uint64_t count, Fast fast, Exact exact) {
  exact::digits = digits_of<T>;
  Measured<T, Fast, Exact> measured{row, fast, exact};
  measured.run(count);
  printf("{\"name\": \"%s\", \"dtype\": \"float%d\", \"ulp\": %.3f, \"got\": \"%.17g\", \"at\": \"", row.name, int(8 * sizeof(T)),
         measured.worst, double(fast(measured.at)));
  for (int k = 0; k < row.arity; k++) printf(k == 0 ? "%a" : ", %a", double(measured.at[k]));
  printf("\"}\n");
}

}  // namespace errors
