// Twins of the functions in native/cuda/tensor_core.cuh: lanes give each other their registers, and each computes its
// own part from those.

#pragma once

#include "native/cuda/shim/device.h"

namespace fluxion::cuda {

template <class T> uint16_t bits_of_narrow(float x) {
  const T narrow(x);
  uint16_t bits;
  memcpy(&bits, &narrow, sizeof bits);
  return bits;
}
template <class T> uint32_t pair_of(float low, float high) {
  return bits_of_narrow<T>(low) | uint32_t(bits_of_narrow<T>(high)) << 16;
}

// What the lanes gave of type G, by lane.
template <class G> struct Lanes {
  const unsigned char* taken;
  G of(int lane) const {
    G given;
    memcpy(&given, taken + lane * shim::most_bytes, sizeof given);
    return given;
  }
};
template <class G> Lanes<G> lanes_give(const G& given, const char* file, int line) {
  return {shim::exchange(~0u, &given, sizeof given, file, line)};
}

template <bool is_transposed> void load_shim_fragments(uint32_t (&fragments)[4], const void* row, const char* file, int line) {
  if (reinterpret_cast<uintptr_t>(row) % 16 != 0) shim::fail(file, line, "a row of a fragment is not aligned to 16 bytes");
  const Lanes<const uint16_t*> rows = lanes_give(static_cast<const uint16_t*>(row), file, line);
  const int up = int(shim::lane_of_thread()) / 4, left = int(shim::lane_of_thread()) % 4 * 2;
  for (int f = 0; f < 4; f++) {
    const auto number = [&](int r, int c) { return uint32_t(rows.of(f * 8 + r)[c]); };
    fragments[f] = is_transposed ? number(left, up) | number(left + 1, up) << 16 : number(up, left) | number(up, left + 1) << 16;
  }
}
inline void load_fragments(uint32_t (&fragments)[4], const void* row, const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
  load_shim_fragments<false>(fragments, row, file, line);
}
inline void load_transposed_fragments(uint32_t (&fragments)[4], const void* row, const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
  load_shim_fragments<true>(fragments, row, file, line);
}

template <class T> float half_of_pair(uint32_t pair, int which) {
  const uint16_t bits = uint16_t(pair >> which * 16);
  T narrow;
  memcpy(&narrow, &bits, sizeof bits);
  return float(narrow);
}

template <class T> void add_product(float (&sums)[4], const uint32_t (&a)[4], uint32_t b_0, uint32_t b_8,
                                    const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
  struct Given { uint32_t a[4], b[2]; };
  const Lanes<Given> lanes = lanes_give(Given{{a[0], a[1], a[2], a[3]}, {b_0, b_8}}, file, line);
  const int row = int(shim::lane_of_thread()) / 4, column = int(shim::lane_of_thread()) % 4 * 2;
  for (int k = 0; k < 16; k++) {
    const int pair = k % 8 / 2, behind = k / 8;
    const Given left = lanes.of(row * 4 + pair);
    for (int n = 0; n < 2; n++) {
      const float right = half_of_pair<T>(lanes.of((column + n) * 4 + pair).b[behind], k % 2);
      for (int m = 0; m < 2; m++) sums[m * 2 + n] = __builtin_fmaf(half_of_pair<T>(left.a[behind * 2 + m], k % 2), right, sums[m * 2 + n]);
    }
  }
}

template <int bytes> void copy_soon_where(bool there, void* to, const void* from) {
  if ((reinterpret_cast<uintptr_t>(from) | reinterpret_cast<uintptr_t>(to)) % bytes != 0) shim::fail("", 0, "a copy to shared memory is not aligned");
  if (there) memcpy(to, from, bytes);
  else memset(to, 0, bytes);
}

inline float power_of_two(float x) { return __builtin_exp2f(x); }

}  // namespace fluxion::cuda
