// Squares of elements transposed in vector registers of 16 bytes, which every level has.

#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <utility>

#include "native/core/inline.h"

namespace fluxion {

// How many elements 16 bytes hold: the side of the squares that are transposed in registers.
template <class E> constexpr int side = 16 / int(sizeof(E));

template <class E> using Vector __attribute__((vector_size(16))) = E;

// a0 b0 a1 b1 … of the lower halves of a and b, or of the upper ones.
template <class E, int first, size_t... i>
FX_INLINE Vector<E> interleave(Vector<E> a, Vector<E> b, std::index_sequence<i...>) {
  return __builtin_shufflevector(a, b, (first + int(i) / 2 + (i % 2 ? side<E> : 0))...);
}

// out[j * out_step + i] = in[i * in_step + j] for a square. Interleaving the first half of the vectors with
// the second half, as often as a side can be halved, leaves them transposed.
template <class E> FX_INLINE void square(E* out, int64_t out_step, const char* in, int64_t in_step) {
  constexpr int k = side<E>;
  constexpr auto all = std::make_index_sequence<k>();
  Vector<E> v[k], w[k];
#pragma GCC unroll 16
  for (int i = 0; i < k; i++) memcpy(&v[i], in + i * in_step, 16);
#pragma GCC unroll 4
  for (int half = 1; half < k; half *= 2) {
#pragma GCC unroll 8
    for (int i = 0; i < k / 2; i++) {
      w[2 * i] = interleave<E, 0>(v[i], v[i + k / 2], all);
      w[2 * i + 1] = interleave<E, k / 2>(v[i], v[i + k / 2], all);
    }
#pragma GCC unroll 16
    for (int i = 0; i < k; i++) v[i] = w[i];
  }
#pragma GCC unroll 16
  for (int i = 0; i < k; i++) memcpy(out + i * out_step, &v[i], 16);
}

}  // namespace fluxion
