// Copies of what a matrix product reads again and again, as its tiles read it: one term of all rows, or of
// all columns, side by side.

#pragma once

#include <string.h>

#include "native/cpu/gemm_vectors.h"

namespace fluxion::FLUXION_ISA {

// into (terms, width) = lines (count, terms) turned. What stands for the lines that are not there is never
// used. `line` and `term` are the strides of the lines, in elements.
template <class T, int width>
void pack(T* into, const T* lines, int64_t line, int64_t term, int64_t count, int64_t terms) {
  constexpr int W = Lanes<T>::width, side = W < width ? W : width;
  int64_t k = 0;
  if (line == 1 && (count == width || term >= width)) {
    // Whole, also where some lines are missing: what is read then lies before the next term.
    for (const int64_t whole = count == width ? terms : terms - 1; k < whole; k++) memcpy(into + k * width, lines + k * term, width * sizeof(T));
  } else if (term == 1) {
    for (; k + W <= terms; k += W) {
      for (int64_t first = 0; first < count; first += side) {
        typename Lanes<T>::V square[side];
#pragma GCC unroll 16
        for (int i = 0; i < side; i++) square[i] = load(lines + k + (first + i < count ? first + i : count - 1) * line);
        transpose<T, side>(square);
#pragma GCC unroll 16
        for (int i = 0; i < W; i++) {
          memcpy(into + (k + i) * width + first, reinterpret_cast<const T*>(&square[i % side]) + i / side * side, side * sizeof(T));
        }
      }
    }
  }
  for (; k < terms; k++) {
    for (int64_t i = 0; i < width; i++) into[k * width + i] = i < count ? lines[i * line + k * term] : T(0);
  }
}

}  // namespace fluxion::FLUXION_ISA
