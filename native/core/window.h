// Windows of pooling along one dim: where each begins and ends, cut to what is there, and how many
// elements it counts. A window of several dims is the product of its parts.

#pragma once

#include <stdint.h>

#include "native/core/inline.h"

namespace fluxion {

struct Window {
  int64_t first, last, step;   // elements first, first + step, ... below last
  int64_t count;               // what a mean divides by

  HD bool is_empty() const { return first >= last; }
};

// Windows along one dim of n elements.
struct WindowRule {
  int64_t n, places;
  int64_t size, stride, pad, step;   // size 0: as many windows as places, as even as they can be
  bool count_pad;                    // elements of padding count if they lie within the padded tensor

  HD Window at(int64_t place) const {
    if (size == 0) {
      const int64_t first = place * n / places, last = ((place + 1) * n + places - 1) / places;
      return {first, last, 1, last - first};
    }
    const int64_t begin = place * stride - pad, end = begin + (size - 1) * step + 1;
    const int64_t skipped = begin < 0 ? (-begin + step - 1) / step : 0;
    const int64_t first = begin + skipped * step, last = end < n ? end : n;
    const int64_t padded = (end < n + pad ? end : n + pad) - begin;
    return {first, last, step, count_pad ? padded : (last > first ? last - first : 0)};
  }

  // The first place whose window may reach element i; those that do follow each other.
  HD int64_t first_over(int64_t i) const {
    const int64_t place = size == 0 ? i * places / n - 1 : (i + pad - (size - 1) * step + stride - 1) / stride;
    return place < 0 ? 0 : place;
  }
};

// What the mean of a window divides by: the divisor that was asked for, or 0.
HD int64_t count_of(int64_t divisor, const Window& d, const Window& h, const Window& v) {
  return divisor != 0 ? divisor : d.count * h.count * v.count;
}
HD bool is_empty(const Window& d, const Window& h, const Window& v) { return d.is_empty() || h.is_empty() || v.is_empty(); }

}  // namespace fluxion
