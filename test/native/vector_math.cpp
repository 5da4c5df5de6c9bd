// Measures the errors of native/core/vector_math.h and vector_math64.h: floats against double
// arithmetic, doubles against long double. Takes every STEP-th bit pattern, and the special values.
// Prints the largest error in ULP and where it is; fails beyond the bound.
//   g++ -std=c++17 -O2 -ffp-contract=off -I. test/native/vector_math.cpp -o vector_math && ./vector_math [STEP]

#include <stdio.h>
#include <stdlib.h>

#include "native/core/math.h"

using namespace fluxion::baseline;

void fluxion::Fault::note_division_by_zero() noexcept {}

static float from_bits(uint64_t u, float) { return ops::float_of(uint32_t(u)); }
static double from_bits(uint64_t u, double) { return ops::double_of(u); }

// Of the float, or double, nearest to `exact`.
template <class T> static long double ulp_of(long double exact) {
  constexpr int digits = sizeof(T) == 4 ? 24 : 53, least = sizeof(T) == 4 ? -125 : -1021;
  int e;
  frexpl(exact, &e);
  return ldexpl(1.0L, (e < least ? least : e) - digits);
}

// Error in ULP; negative where a special value is wrong.
template <class T> static long double error_of(T got, long double want) {
  if (want != want || got != got) return (want != want) == (got != got) ? 0 : -1;
  const T nearest = T(want);
  const T largest = sizeof(T) == 4 ? T(0x1.fffffep127) : T(0x1.fffffffffffffp1023);
  if (isinf(nearest) || isinf(got)) return got == nearest || fabsl(want) > largest * 0.9999999L ? 0 : -1;
  if (got == 0 && nearest == 0 && signbit(got) != signbit(nearest)) return -1;
  return fabsl((long double)got - want) / ulp_of<T>(want);
}

template <class T, class Fast, class Exact>
static int measure(const char* name, double bound, uint64_t step, Fast fast, Exact exact) {
  long double worst = 0;
  T at = 0;
  const uint64_t end = sizeof(T) == 4 ? uint64_t(1) << 32 : 0;
  const uint64_t stride = sizeof(T) == 4 ? step : step * 0x0000000100000001ull;
  for (uint64_t u = 0, count = 0; end != 0 ? u < end : count < ~uint64_t(0) / stride; u += stride, count++) {
    const T x = from_bits(u, T(0));
    const long double error = error_of<T>(fast(x), exact((long double)x));
    if (error < 0) return printf("%s(%a): got %a, expected %La\n", name, double(x), double(fast(x)), exact(x)), 1;
    if (error > worst) worst = error, at = x;
  }
  printf("%-14s %.3Lf ULP at %a\n", name, worst, double(at));
  return worst > bound;
}

// Doubles have mostly huge or tiny exponents: also a number of them spread over a range, and as many
// beside multiples of `period`, where what is left of x is small.
template <class Fast, class Exact>
static int measure_in(const char* name, double bound, uint64_t step, double end, double period, Fast fast, Exact exact) {
  long double worst = 0;
  double at = 0;
  const uint64_t count = 2000000000 / step;
  uint64_t state = 88172645463325252ull;
  for (uint64_t k = 0; k < count; k++) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    const double spread = double(int64_t(state)) * 0x1p-63 * end;
    double x = spread;
    if ((k & 1) != 0 && period > 0) {
      x = ops::round(spread / period) * period;
      if ((k & 2) != 0) x = from_bits(ops::bits_of(x) + (state & 15) - 8, 0.0);
    } else if ((k & 2) != 0) {
      x = spread * spread / end * 1e-3;
    }
    const long double error = error_of<double>(fast(x), exact((long double)x));
    if (error < 0) return printf("%s(%a): got %a, expected %La\n", name, x, fast(x), exact(x)), 1;
    if (error > worst) worst = error, at = x;
  }
  printf("%-14s %.3Lf ULP at %a\n", name, worst, at);
  return worst > bound;
}

// atan2 on a grid of special values and over vectors of all lengths and directions.
template <class T> static int measure_atan2(const char* name, double bound, uint64_t step) {
  const T large = sizeof(T) == 4 ? T(0x1.8p127) : T(0x1.8p1023), least = sizeof(T) == 4 ? T(0x1p-149) : T(0x1p-1074);
  const T values[] = {0, 1, T(0.5), 3, large, large / 3, least, least * 5, T(1e-30), T(1e30), T(INFINITY), T(NAN)};
  long double worst = 0;
  T at[2] = {0, 0};
  const auto check = [&](T y, T x) {
    const long double error = error_of<T>(ops::atan2(y, x), atan2l(y, x));
    if (error < 0) printf("atan2(%a, %a): got %a, expected %La\n", double(y), double(x), double(ops::atan2(y, x)), atan2l(y, x));
    if (error < 0 || error > worst) worst = error < 0 ? 1e9L : error, at[0] = y, at[1] = x;
  };
  for (const T y : values) for (const T x : values) for (int k = 0; k < 4; k++) check(k & 1 ? -y : y, k & 2 ? -x : x);
  uint64_t state = 88172645463325252ull;
  const auto draw = [&] { return state ^= state << 13, state ^= state >> 7, state ^= state << 17; };
  for (uint64_t k = 0; k < 800000000 / step; k++) {
    const T size = T(1) + T(draw() >> 40) * T(0x1p-24);
    const T y = k & 1 ? from_bits(draw(), T(0)) : size * (T(int64_t(draw())) * T(0x1p-63));
    const T x = k & 2 ? from_bits(draw(), T(0)) : size * (T(int64_t(draw())) * T(0x1p-63));
    check(y, k % 8 == 7 ? y * x : x);
  }
  printf("%-14s %.3Lf ULP at %a, %a\n", name, worst, double(at[0]), double(at[1]));
  return worst > bound;
}

// pow on a grid of special values, and where results are of every size.
template <class T> static int measure_pow(const char* name, double bound, uint64_t step) {
  const T values[] = {0, 1, 2, 3, T(0.5), T(1.5), T(1e-40), T(1e38), 16777216, 16777215, 33554432, T(0x1p53), T(0x1p53 - 1), T(0.333), 10,
                      T(7.25), T(INFINITY), T(NAN), T(1e-7), T(0.999999), T(1.000001), 127, T(60.5), T(0x1p-1074), T(0x1.8p1023)};
  long double worst = 0;
  T at[2] = {0, 0};
  const auto check = [&](T x, T y) {
    const long double error = error_of<T>(ops::pow(x, y), powl(x, y));
    if (error < 0) printf("pow(%a, %a): got %a, expected %La\n", double(x), double(y), double(ops::pow(x, y)), powl(x, y));
    if (error < 0 || error > worst) worst = error < 0 ? 1e9L : error, at[0] = x, at[1] = y;
  };
  for (const T x : values) for (const T y : values) for (int k = 0; k < 4; k++) check(k & 1 ? -x : x, k & 2 ? -y : y);
  uint64_t state = 88172645463325252ull;
  const auto draw = [&] { return state ^= state << 13, state ^= state >> 7, state ^= state << 17; };
  for (uint64_t k = 0; k < 800000000 / step; k++) {
    const T x = k & 1 ? from_bits(draw() >> 1 & ~(uint64_t(sizeof(T) == 4) << 31), T(0)) : T(1) + T(int64_t(draw())) * T(0x1p-64);
    const T most = (sizeof(T) == 4 ? T(104) : T(745)) / ops::log(x);
    check(x, T(int64_t(draw())) * T(0x1p-63) * (k & 2 ? most : T(4)));
  }
  printf("%-14s %.3Lf ULP at %a, %a\n", name, worst, double(at[0]), double(at[1]));
  return worst > bound;
}

#define MEASURE(T, name, bound, step) \
  failed += measure<T>(#name " " #T, bound, step, [](T x) { return ops::name(x); }, [](long double x) { return ::name##l(x); })

#define MEASURE_IN(name, bound, step, end, period) \
  failed += measure_in(#name " double", bound, step, end, period, [](double x) { return ops::name(x); }, [](long double x) { return ::name##l(x); })

// Of the sizes of numbers.
#define MEASURE_POSITIVE(name, bound, step, end)                                             \
  failed += measure_in(#name " double", bound, step, end, 1.0, [](double x) { return ops::name(::fabs(x)); }, \
                       [](long double x) { return ::name##l(fabsl(x)); })

int main(int argc, char** argv) {
  const uint64_t step = argc > 1 ? uint64_t(atoi(argv[1])) : 97;
  int failed = 0;
  failed += measure_pow<float>("pow float", 0.6, step);
  failed += measure_pow<double>("pow double", 0.8, step);
  MEASURE(float, lgamma, 0.6, step);
  MEASURE(double, lgamma, 5.0, step);   // negative numbers are the C library's
  MEASURE_POSITIVE(lgamma, 1.0, step, 6.0);
  MEASURE_POSITIVE(lgamma, 1.0, step, 1000.0);
  MEASURE(float, exp, 1.1, step);
  MEASURE(float, log, 1.1, step);
  MEASURE(float, tanh, 1.6, step);
  MEASURE(float, erf, 1.5, step);
  MEASURE(float, exp2, 0.6, step);
  MEASURE(float, expm1, 0.6, step);
  MEASURE(float, log1p, 0.6, step);
  MEASURE(float, log2, 0.6, step);
  MEASURE(float, log10, 0.6, step);
  MEASURE(float, sinh, 0.6, step);
  MEASURE(float, cosh, 0.6, step);
  MEASURE(double, exp, 0.8, step);
  MEASURE(double, exp2, 0.8, step);
  MEASURE(double, expm1, 1.0, step);
  MEASURE(double, log2, 0.7, step);
  MEASURE(double, log10, 0.7, step);
  MEASURE(double, log1p, 1.0, step);
  MEASURE(double, sinh, 1.0, step);
  MEASURE(double, cosh, 1.0, step);
  MEASURE_IN(exp, 0.8, step, 750.0, 0.0);
  MEASURE_IN(exp2, 0.8, step, 1100.0, 0.0);
  MEASURE_IN(expm1, 1.0, step, 4.0, 0.0);
  MEASURE_IN(log1p, 1.0, step, 1.0, 0.0);
  MEASURE_IN(sinh, 1.0, step, 60.0, 0.0);
  MEASURE_IN(cosh, 1.0, step, 60.0, 0.0);
  MEASURE(double, log, 1.0, step);
  MEASURE(double, tanh, 0.9, step);
  MEASURE_IN(tanh, 0.9, step, 1.0, 0.0);
  MEASURE_IN(erf, 1.0, step, 1.5, 0.0);
  MEASURE(double, erf, 1.0, step);
  MEASURE(float, sin, 1.6, step);
  MEASURE(float, cos, 1.6, step);
  MEASURE(float, tan, 1.4, step);
  MEASURE(double, sin, 1.0, step);
  MEASURE(double, cos, 1.0, step);
  MEASURE(double, tan, 1.0, step);
  MEASURE(float, asin, 0.6, step);
  MEASURE(float, acos, 0.6, step);
  MEASURE(float, atan, 0.6, step);
  MEASURE(double, asin, 0.7, step);
  MEASURE(double, acos, 0.7, step);
  MEASURE(double, atan, 0.7, step);
  MEASURE_IN(asin, 0.7, step, 1.0, 0.0);
  MEASURE_IN(acos, 0.7, step, 1.0, 0.0);
  MEASURE_IN(atan, 0.7, step, 8.0, 0.0);
  failed += measure_atan2<float>("atan2 float", 0.6, step);
  failed += measure_atan2<double>("atan2 double", 0.7, step);
  MEASURE_IN(sin, 1.0, step, 1.1e6, 1.5707963267948966);
  MEASURE_IN(cos, 1.0, step, 1.1e6, 1.5707963267948966);
  MEASURE_IN(tan, 1.0, step, 1.1e6, 1.5707963267948966);
  return failed;
}
