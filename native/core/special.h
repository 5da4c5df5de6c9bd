// The derivatives of digamma, by Hurwitz's zeta function. Included at the end of math.h. They compute in double; a
// float result is rounded once from it. The same formulas are codegen/formula/builtins/gamma.ts.

#pragma once

namespace fluxion::FLUXION_ISA::ops {

// a[0] + a[1] x + a[2] x^2 + …
template <int N> HD double polynomial(const double (&a)[N], double x) {
  double sum = a[N - 1];
  for (int k = N - 2; k >= 0; k--) sum = sum * x + a[k];
  return sum;
}

// sum over k >= 0 of (x + k)^-s for x > 0, s > 1, by Euler-Maclaurin after twelve terms.
HD double hurwitz_zeta(double s, double x) {
  // B(2k) / (2k)!
  const double bernoulli[] = {1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1209600, 1.0 / 47900160,
                              -691.0 / 1307674368000, 1.0 / 74724249600,
                              -3617.0 / 10670622842880000};
  const int first = 12;
  double sum = 0;
  for (int k = 0; k < first; k++) sum += pow(x + k, -s);
  const double a = x + first;
  sum += pow(a, 1 - s) / (s - 1) + 0.5 * pow(a, -s);
  double factor = s * pow(a, -s - 1);
  for (int k = 0; k < 8; k++) {
    sum += bernoulli[k] * factor;
    factor *= ((s + 2 * k + 1) * (s + 2 * k + 2)) / (a * a);
  }
  return sum;
}

// The n-th derivative of digamma for x > 0; double, about 10 ulp.
HD double polygamma(double n, double x) {
  if (n == 0) return digamma(x);
  if (n < 0 || n != floor(n)) return nan<double>();
  const double sign = fmod(n, 2.0) == 0 ? -1 : 1;
  return sign * exp(lgamma(n + 1)) * hurwitz_zeta(n + 1, x);
}
HD float polygamma(float n, float x) { return float(polygamma(double(n), double(x))); }

}  // namespace fluxion::FLUXION_ISA::ops
