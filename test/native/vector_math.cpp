// Measures the error of native/core/vector_math.h against double arithmetic. Every STEP-th float;
// prints the largest error in ULP and where it is, and fails beyond the bound.
//   g++ -std=c++17 -O2 -ffp-contract=off -I. test/native/vector_math.cpp -o vector_math && ./vector_math

#include <stdio.h>
#include <stdlib.h>

#include "native/core/math.h"

using namespace fluxion::baseline;

void fluxion::Fault::note_division_by_zero() noexcept {}

static double ulp_of(double exact) {
  const float f = float(exact);
  int e;
  frexp(double(f), &e);
  return ldexp(1.0, (e < -125 ? -125 : e) - 24);
}

template <class Fast, class Exact>
static int measure(const char* name, uint32_t step, double bound, Fast fast, Exact exact) {
  double worst = 0;
  float at = 0;
  for (uint64_t u = 0; u < (uint64_t(1) << 32); u += step) {
    const float x = ops::float_of(uint32_t(u));
    const float got = fast(x);
    const double want = exact(double(x));
    if (want != want || got != got) {
      if ((want != want) != (got != got)) return printf("%s(%a): got %a, expected %a\n", name, x, got, want), 1;
      continue;
    }
    if (isinf(float(want)) || isinf(got)) {
      if (float(want) != got && fabs(want) < 3.4028235e38 * 0.9999999) {
        return printf("%s(%a): got %a, expected %a\n", name, x, got, want), 1;
      }
      continue;
    }
    const double error = fabs(double(got) - want) / ulp_of(want);
    if (error > worst) worst = error, at = x;
  }
  printf("%-6s %.3f ULP at %a\n", name, worst, at);
  return worst > bound;
}

int main(int argc, char** argv) {
  const uint32_t step = argc > 1 ? uint32_t(atoi(argv[1])) : 97;
  int failed = 0;
  failed += measure("exp", step, 1.5, [](float x) { return ops::exp(x); }, [](double x) { return ::exp(x); });
  failed += measure("log", step, 1.5, [](float x) { return ops::log(x); }, [](double x) { return ::log(x); });
  failed += measure("tanh", step, 2, [](float x) { return ops::tanh(x); }, [](double x) { return ::tanh(x); });
  failed += measure("erf", step, 2.5, [](float x) { return ops::erf(x); }, [](double x) { return ::erf(x); });
  return failed;
}
