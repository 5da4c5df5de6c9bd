// Transcendental functions of float as plain branch-free arithmetic, so that loops over them
// vectorise on every instruction set, with fused products where it has them. Included by
// math.h. Each states: dtype, largest error in ULP (measured over every 97th float by
// test/native/vector_math.cpp), range, source.

#pragma once

namespace fluxion::FLUXION_ISA::ops {

HD uint32_t bits_of(float x) {
#ifdef __CUDA_ARCH__
  return __float_as_uint(x);
#else
  uint32_t u;
  __builtin_memcpy(&u, &x, 4);
  return u;
#endif
}
HD float float_of(uint32_t u) {
#ifdef __CUDA_ARCH__
  return __uint_as_float(u);
#else
  float x;
  __builtin_memcpy(&x, &u, 4);
  return x;
#endif
}

// a b + c, rounded once where the processor can.
template <class T> HD T fused(T a, T b, T c) {
#if defined(__CUDA_ARCH__)
  return ::fma(a, b, c);
#elif defined(__FMA__)
  if constexpr (sizeof(T) == 4) return __builtin_fmaf(a, b, c);
  else return __builtin_fma(a, b, c);
#else
  return a * b + c;
#endif
}

// A polynomial by Horner's rule, from the coefficient of the highest power to the constant.
template <class T> HD T polynomial(T, T p) { return p; }
template <class T, class... Ts> HD T polynomial(T x, T p, T next, Ts... rest) { return polynomial(x, fused(p, x, next), rest...); }

// exp(x) = 2^n exp(r), r = x - n ln 2: exp(r), and n where a float has its exponent. Polynomial from Cephes
// (Moshier), expf.c.
HD float exp_of_rest(float x, uint32_t* power) {
  // Adding 1.5 * 2^23 rounds to an integer, which the low bits then hold.
  const float shifted = fused(x, 1.44269504088896341f, 12582912.0f);
  const float n = shifted - 12582912.0f;
  const float r = fused(n, 2.12194440e-4f, fused(n, -0.693359375f, x));   // ln 2 in two parts
  const float p = polynomial(r, 1.9875691500e-4f, 1.3981999507e-3f, 8.3334519073e-3f, 4.1665795894e-2f,
                                1.6666665459e-1f, 5.0000001201e-1f);
  *power = bits_of(shifted) << 23;
  return fused(p, r * r, r) + 1.0f;
}

// float, 1.0 ULP, |x| <= 80 and NaN.
HD float exp_near(float x) {
  uint32_t power;
  const float y = exp_of_rest(x, &power);
  return y * float_of(power + (127u << 23));
}

// float, 1.0 ULP, all x, denormal results included: 2^n in two factors, so that neither is
// beyond the normal numbers.
HD float exp(float x) {
  uint32_t power;
  const float y = exp_of_rest(x, &power);
  const bool tiny = x < -80.0f;
  const float value = y * float_of(power + (tiny ? 191u << 23 : 126u << 23)) * (tiny ? 0x1p-64f : 2.0f);
  return x > 0x1.62e42ep+6f ? INFINITY : x < -104.0f ? 0.0f : value;   // NaN is neither.
}

// float, 0.8 ULP, normal positive numbers x, of 2^-less x. log(x) = e ln 2 + log(m), m in [sqrt(1/2), sqrt(2));
// polynomial from Cephes (Moshier), logf.c.
HD float log_near(float x, float less = 0.0f) {
  const uint32_t u = bits_of(x);
  // The exponent of the power of two nearest below m / sqrt(1/2).
  const int32_t k = int32_t(u - 0x3f3504f3u) >> 23;
  const float m = float_of(u - (uint32_t(k) << 23)) - 1.0f;
  const float e = float(k) - less;
  const float p = polynomial(m, 7.0376836292e-2f, -1.1514610310e-1f, 1.1676998740e-1f, -1.2420140846e-1f,
                                1.4249322787e-1f, -1.6668057665e-1f, 2.0000714765e-1f, -2.4999993993e-1f,
                                3.3333331174e-1f);
  const float z = m * m;
  const float y = fused(-0.5f, z, fused(p, m * z, e * -2.12194440e-4f));
  return fused(e, 0.693359375f, m + y);
}

// float, 0.8 ULP, all x.
HD float log(float x) {
  const bool tiny = x < 1.17549435e-38f;
  const float value = log_near(tiny ? x * 8388608.0f : x, tiny ? 23.0f : 0.0f);
  const float ends = x == 0.0f ? -INFINITY : x < 0.0f ? NAN : x;
  return (x > 0.0f) & (x < INFINITY) ? value : ends;
}

// float, 1.4 ULP, all x. Small x by an odd polynomial, others by 1 - 2 / (exp(2x) + 1); from Cephes
// (Moshier), tanhf.c.
HD float tanh(float x) {
  const float a = ::fabsf(x);
  const float z = x * x;
  const float p = polynomial(z, -5.70498872745e-3f, 2.06390887954e-2f, -5.37397155531e-2f, 1.33314422036e-1f,
                                -3.33332819422e-1f);
  const float small = fused(p * z, a, a);
  const float large = 1.0f - 2.0f / (exp_near(a > 10.0f ? 20.0f : 2.0f * a) + 1.0f);   // tanh(10) rounds to 1.
  return ::copysignf(a < 0.625f ? small : large, x);
}

// float, 1.2 ULP, all x. Small x by an odd polynomial, others by 1 - exp(polynomial); after
// N. Juffa, "Fast implementation of erff", Stack Overflow 35148198 (2016).
HD float erf(float x) {
  const float t = ::fabsf(x);
  const float s = x * x;
  const float even = fused(-1.72853470e-5f, t, 3.83197126e-4f), odd = fused(-3.88396438e-3f, t, 2.42546219e-2f);
  const float q = fused(polynomial(t, fused(even, s, odd), -1.06777877e-1f, -6.34846687e-1f, -1.28717512e-1f), t, -t);
  const float large = 1.0f - exp_near(t > 4.0f ? -20.0f : q);
  const float p = polynomial(s, -5.96761703e-4f, 4.99119423e-3f, -2.67681349e-2f, 1.12819925e-1f,
                                -3.76125336e-1f, 1.28379166e-1f);
  const float small = fused(p, x, x);
  return t > 0.927734375f ? ::copysignf(large, x) : x == x ? small : x;
}

// float, absolute error 1.2e-7, v in [0, 1): cos(2 pi v) and sin(2 pi v), for normal numbers. The turn is reduced to
// an eighth exactly; polynomials from Cephes (Moshier), sinf.c.
HD void point_of_turn(float v, float* x, float* y) {
  const float shifted = fused(v, 4.0f, 12582912.0f);
  const uint32_t quarter = bits_of(shifted);
  const float r = fused(shifted - 12582912.0f, -0.25f, v) * 6.2831853071795865f;
  const float z = r * r;
  const float sine = fused(polynomial(z, -1.9515295891e-4f, 8.3321608736e-3f, -1.6666654611e-1f) * z, r, r);
  const float cosine = polynomial(z, 2.443315711809948e-5f, -1.388731625493765e-3f, 4.166664568298827e-2f, -0.5f, 1.0f);
  const bool odd = (quarter & 1) != 0;
  *x = float_of(bits_of(odd ? sine : cosine) ^ ((quarter + 1) & 2) << 30);
  *y = float_of(bits_of(odd ? cosine : sine) ^ (quarter & 2) << 30);
}

}  // namespace fluxion::FLUXION_ISA::ops
