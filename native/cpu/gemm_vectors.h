// Vectors of the instruction set, for matrix products and transforms: as wide as its registers, loaded from
// and stored to any address.

#pragma once

#include <stdint.h>

#include <type_traits>

#if defined(__AVX__)
#include <immintrin.h>
#endif

namespace fluxion::FLUXION_ISA {

#if defined(__AVX512F__)
constexpr int vector_bytes = 64;
#elif defined(__AVX__)
constexpr int vector_bytes = 32;
#else
constexpr int vector_bytes = 16;
#endif

template <class T> struct Lanes {
  static constexpr int width = vector_bytes / sizeof(T);
  typedef T V __attribute__((vector_size(vector_bytes)));
  typedef T Loose __attribute__((vector_size(vector_bytes), aligned(alignof(T)), may_alias));
};

template <class T> inline typename Lanes<T>::V load(const T* p) { return *reinterpret_cast<const typename Lanes<T>::Loose*>(p); }
template <class T> inline void store(T* p, typename Lanes<T>::V v) { *reinterpret_cast<typename Lanes<T>::Loose*>(p) = v; }

// x in every lane; x - 0 is x.
template <class T> inline typename Lanes<T>::V in_every_lane(T x) { return x - typename Lanes<T>::V{}; }

// a * b + c, rounded once where the instruction set can.
#if defined(__AVX512F__)
inline __m512 multiply_add(__m512 a, __m512 b, __m512 c) { return _mm512_fmadd_ps(a, b, c); }
inline __m512d multiply_add(__m512d a, __m512d b, __m512d c) { return _mm512_fmadd_pd(a, b, c); }
#elif defined(__FMA__)
inline __m256 multiply_add(__m256 a, __m256 b, __m256 c) { return _mm256_fmadd_ps(a, b, c); }
inline __m256d multiply_add(__m256d a, __m256d b, __m256d c) { return _mm256_fmadd_pd(a, b, c); }
#else
template <class V> inline V multiply_add(V a, V b, V c) { return a * b + c; }
#endif

// Exchanges rows and columns of the squares of `side` numbers that lie side by side in `side` vectors: in
// step s, numbers whose places differ in bit s.
template <class T, int side> inline void transpose(typename Lanes<T>::V (&v)[side]) {
  constexpr int W = Lanes<T>::width;
  using V = typename Lanes<T>::V;
  using Index = std::conditional_t<sizeof(T) == 4, int32_t, int64_t>;
  typedef Index Mask __attribute__((vector_size(vector_bytes)));
#pragma GCC unroll 8
  for (int s = 1; s < side; s *= 2) {
    Mask low{}, high{};
    for (int i = 0; i < W; i++) {
      low[i] = (i & s) == 0 ? i : i - s + W;
      high[i] = (i & s) == 0 ? i + s : i + W;
    }
#pragma GCC unroll 16
    for (int i = 0; i < side; i++) {
      if ((i & s) != 0) continue;
      const V a = v[i], b = v[i + s];
      v[i] = __builtin_shuffle(a, b, low);
      v[i + s] = __builtin_shuffle(a, b, high);
    }
  }
}

}  // namespace fluxion::FLUXION_ISA
