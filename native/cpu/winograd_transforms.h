// One-dimensional transforms of Winograd's minimal filtering F(4, 3): four results of a filter of three taps
// from six inputs take six products instead of twelve,
//
//   y = Aᵀ [(G g) ⊙ (Bᵀ d)]
//
// and in two dims, where each is applied to the rows and then to the columns, 36 instead of 144. The products
// are those of polynomials, by their values at 0, ±a, ±b and infinity, with
// m(x) = x (x² - a²) (x² - b²). With a = 5/8, b = 3/2, whose powers are short, the error is less than twice
// that of sums term by term; with the usual 1 and 2 it is six times.
//
// S. Winograd, "Arithmetic Complexity of Computations", SIAM 1980; A. Lavin and S. Gray, "Fast Algorithms for
// Convolutional Neural Networks", arXiv:1509.09308. Each gradient takes the transforms transposed.

#pragma once

#include "native/core/inline.h"
#include "native/core/math.h"

namespace fluxion::FLUXION_ISA::winograd {

constexpr float a = 0.625f, a2 = a * a, a3 = a2 * a;
constexpr float b = 1.5f, b2 = b * b, b3 = b2 * b;
// 1 / m'(0), 1 / m'(±a), 1 / m'(±b).
constexpr float at_0 = float(1.0 / (double(a2) * b2));
constexpr float at_a = float(1.0 / (2.0 * a2 * (double(a2) - b2)));
constexpr float at_b = float(1.0 / (2.0 * b2 * (double(b2) - a2)));

using ops::fused;

// Bᵀ d: inputs of four neighbouring results.
struct OfInputs {
  static constexpr int from = 6, into = 6;
  template <class At, class Put> FX_INLINE static void apply(At d, Put put) {
    const float even_a = fused(-b2, d(2), d(4)), odd_a = a * fused(-b2, d(1), d(3));
    const float even_b = fused(-a2, d(2), d(4)), odd_b = b * fused(-a2, d(1), d(3));
    put(0, fused(a2 * b2, d(0), fused(-(a2 + b2), d(2), d(4))));
    put(1, even_a + odd_a);
    put(2, even_a - odd_a);
    put(3, even_b + odd_b);
    put(4, even_b - odd_b);
    put(5, fused(a2 * b2, d(1), fused(-(a2 + b2), d(3), d(5))));
  }
};

// G g: taps of a filter.
struct OfTaps {
  static constexpr int from = 3, into = 6;
  template <class At, class Put> FX_INLINE static void apply(At g, Put put) {
    const float even_a = fused(a2, g(2), g(0)), odd_a = a * g(1);
    const float even_b = fused(b2, g(2), g(0)), odd_b = b * g(1);
    put(0, at_0 * g(0));
    put(1, at_a * (even_a + odd_a));
    put(2, at_a * (even_a - odd_a));
    put(3, at_b * (even_b + odd_b));
    put(4, at_b * (even_b - odd_b));
    put(5, g(2));
  }
};

// Gᵀ u: the gradient of the taps.
struct ToTaps {
  static constexpr int from = 6, into = 3;
  template <class At, class Put> FX_INLINE static void apply(At u, Put put) {
    const float even_a = at_a * (u(1) + u(2)), odd_a = at_a * (u(1) - u(2));
    const float even_b = at_b * (u(3) + u(4)), odd_b = at_b * (u(3) - u(4));
    put(0, fused(at_0, u(0), even_a + even_b));
    put(1, fused(a, odd_a, b * odd_b));
    put(2, fused(a2, even_a, fused(b2, even_b, u(5))));
  }
};

// Aᵀ m: four results.
struct ToResults {
  static constexpr int from = 6, into = 4;
  template <class At, class Put> FX_INLINE static void apply(At m, Put put) {
    const float even_a = m(1) + m(2), odd_a = m(1) - m(2);
    const float even_b = m(3) + m(4), odd_b = m(3) - m(4);
    put(0, m(0) + (even_a + even_b));
    put(1, fused(a, odd_a, b * odd_b));
    put(2, fused(a2, even_a, b2 * even_b));
    put(3, fused(a3, odd_a, fused(b3, odd_b, m(5))));
  }
};

// A y: the gradient of four results.
struct OfResults {
  static constexpr int from = 4, into = 6;
  template <class At, class Put> FX_INLINE static void apply(At y, Put put) {
    const float even_a = fused(a2, y(2), y(0)), odd_a = fused(a3, y(3), a * y(1));
    const float even_b = fused(b2, y(2), y(0)), odd_b = fused(b3, y(3), b * y(1));
    put(0, y(0));
    put(1, even_a + odd_a);
    put(2, even_a - odd_a);
    put(3, even_b + odd_b);
    put(4, even_b - odd_b);
    put(5, y(3));
  }
};

// The transform of n lines of numbers, `from` of them side by side, a line apart, to `into`.
template <class Transform> void transform(const float* from, int64_t from_line, float* into, int64_t into_line, int64_t n) {
#pragma GCC ivdep
  for (int64_t i = 0; i < n; i++) {
    Transform::apply([&](int k) { return from[k * from_line + i]; }, [&](int k, float value) { into[k * into_line + i] = value; });
  }
}

}  // namespace fluxion::FLUXION_ISA::winograd
