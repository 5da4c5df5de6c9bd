// Rows of 16-bit floats as rows of floats, and back: contiguous, a vector at a time where the
// instruction set converts.

#pragma once

#include <stdint.h>

#include "native/core/half.h"
#include "native/core/inline.h"

#ifdef __F16C__
#include <immintrin.h>
#endif

namespace fluxion {

// How a 16-bit float's rows are converted.
struct HalfRows {
  void (*widen)(float* out, const void* in, int64_t n);
  void (*narrow)(void* out, const float* in, int64_t n);
};

namespace FLUXION_ISA {

template <class H> void widen_row(float* out, const void* in, int64_t n) {
  const H* const from = static_cast<const H*>(in);
#pragma GCC ivdep
  for (int64_t k = 0; k < n; k++) out[k] = from[k];
}

template <class H> void narrow_row(void* out, const float* in, int64_t n) {
  H* const to = static_cast<H*>(out);
#pragma GCC ivdep
  for (int64_t k = 0; k < n; k++) to[k] = in[k];
}

#ifdef __F16C__

// A vector of floats, as wide as the instruction set has them.
#ifdef __AVX512F__
constexpr int64_t lanes = 16;
FX_INLINE void widen_vector(float* out, const Half* in) {
  _mm512_storeu_ps(out, _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(in))));
}
FX_INLINE void narrow_vector(Half* out, const float* in) {
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), _mm512_cvtps_ph(_mm512_loadu_ps(in), _MM_FROUND_TO_NEAREST_INT));
}
#else
constexpr int64_t lanes = 8;
FX_INLINE void widen_vector(float* out, const Half* in) {
  _mm256_storeu_ps(out, _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(in))));
}
FX_INLINE void narrow_vector(Half* out, const float* in) {
  _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm256_cvtps_ph(_mm256_loadu_ps(in), _MM_FROUND_TO_NEAREST_INT));
}
#endif

template <> inline void widen_row<Half>(float* out, const void* in, int64_t n) {
  const Half* const from = static_cast<const Half*>(in);
  int64_t k = 0;
  for (; k + lanes <= n; k += lanes) widen_vector(out + k, from + k);
  for (; k < n; k++) out[k] = from[k];
}

template <> inline void narrow_row<Half>(void* out, const float* in, int64_t n) {
  Half* const to = static_cast<Half*>(out);
  int64_t k = 0;
  for (; k + lanes <= n; k += lanes) narrow_vector(to + k, in + k);
  for (; k < n; k++) to[k] = in[k];
}

#endif

template <class H> constexpr HalfRows half_rows = {widen_row<H>, narrow_row<H>};

}  // namespace FLUXION_ISA
}  // namespace fluxion
