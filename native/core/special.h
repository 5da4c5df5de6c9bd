// Special functions of ops:: that the C library lacks: digamma, polygamma. Included at the end
// of math.h. They compute in double; a float result is rounded once from it. The same formulas are
// codegen/formula/builtins/gamma.ts.

#pragma once

namespace fluxion::FLUXION_ISA::ops {

// a[0] + a[1] x + a[2] x^2 + …
template <int N> HD double polynomial(const double (&a)[N], double x) {
  double sum = a[N - 1];
  for (int k = N - 2; k >= 0; k--) sum = sum * x + a[k];
  return sum;
}

// double, about 3 ulp for x > 0. On [1, 2] the rational form of Boost.Math's digamma (J. Maddock,
// Boost licence) around the root; above 10 the asymptotic series.
HD double digamma(double x) {
  const double above[] = {0.25479851061131551, -0.32555031186804491, -0.65031853770896507,
                          -0.28919126444774784, -0.045251321448739056, -0.0020713321167745952};
  const double below[] = {1.0, 2.0767117023730469, 1.4606242909763515, 0.43593529692665969,
                          0.054151797245674225, 0.0021284987017821144, -0.55789841321675513e-6};
  // B(2k) / 2k
  const double tail[] = {1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240,
                         1.0 / 132, -691.0 / 32760, 1.0 / 12, -3617.0 / 8160};
  if (x == 0) return copysign(inf<double>(), -x);
  if (x == -inf<double>() || (x < 0 && x == floor(x))) return nan<double>();
  // Reflection: digamma(1 - x) - digamma(x) = pi / tan(pi x).
  double shift = 0;
  if (x < 0) {
    shift = -3.141592653589793 / tan(3.141592653589793 * (x - round(x)));
    x = 1 - x;
  }
  if (x >= 10) {
    const double z = 1 / (x * x);
    return shift + (log(x) - 0.5 / x - z * polynomial(tail, z));
  }
  for (; x > 2; shift += 1 / x) x -= 1;
  if (x < 1) {
    shift -= 1 / x;
    x += 1;
  }
  // The root of digamma, in three parts.
  const double g = x - 1569415565.0 * 0x1p-30 - 381566830.0 * 0x1p-60 - 0.90163120932586959e-19;
  const double r = polynomial(above, x - 1) / polynomial(below, x - 1);
  return shift + (g * 0.99558162689208984 + g * r);
}
HD float digamma(float x) { return float(digamma(double(x))); }

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
