// Windows of pooling along one dim: where each begins and ends, cut to what is there, and how many
// elements it counts. A window of several dims is the product of its parts.

#pragma once

#include <stdint.h>

#include <memory>
#include <new>

#include "native/core/frame.h"

namespace fluxion {

struct Window {
  int64_t first, last, step;   // elements first, first + step, ... below last
  int64_t count;               // what a mean divides by
};

// The windows along the dims of x (planes, in...) that become y (planes, out...).
class Windows {
 public:
  static constexpr int max_spatial = 3;

  // Each of kernel elements, stride apart. Elements of padding count if they lie within the padded
  // tensor and count_pad says so.
  static Windows strided(const Operand& x, const Operand& y, const double* kernel, const double* stride,
                         const double* pad, const double* dilation, bool count_pad) {
    Windows w(x, y);
    const int lead = max_spatial - (x.rank() - 1);
    w.fill([&](int d, int64_t place, int64_t n) {
      const int k = d - lead;
      if (k < 0) return Window{0, 1, 1, 1};
      const int64_t size = whole(kernel[k]), step = whole(dilation[k]), before = whole(pad[k]);
      const int64_t begin = place * whole(stride[k]) - before, end = begin + (size - 1) * step + 1;
      const int64_t skipped = begin < 0 ? (-begin + step - 1) / step : 0;
      const int64_t first = begin + skipped * step, last = end < n ? end : n;
      const int64_t padded = (end < n + before ? end : n + before) - begin;
      return Window{first, last, step, count_pad ? padded : (last > first ? last - first : 0)};
    });
    return w;
  }

  // As many as y has places, as even as they can be: they may overlap by one element.
  static Windows adaptive(const Operand& x, const Operand& y) {
    Windows w(x, y);
    w.fill([&](int d, int64_t place, int64_t n) {
      const int64_t first = place * n / w.out[d], last = ((place + 1) * n + w.out[d] - 1) / w.out[d];
      return Window{first, last, 1, last - first};
    });
    return w;
  }

  bool failed() const { return table_ == nullptr; }
  const Window* along(int d) const { return table_.get() + start_[d]; }
  int64_t plane() const { return in[0] * in[1] * in[2]; }
  int64_t places() const { return out[0] * out[1] * out[2]; }

  bool is_empty() const { return planes == 0 || out[0] == 0 || out[1] == 0 || out[2] == 0; }

  int64_t planes;
  int64_t in[max_spatial], out[max_spatial];

 private:
  static int64_t whole(double value) { return static_cast<int64_t>(value); }

  Windows(const Operand& x, const Operand& y) : planes(x.size(0)) {
    const int lead = max_spatial - (x.rank() - 1);
    int64_t total = 0;
    for (int d = 0; d < max_spatial; d++) {
      in[d] = d < lead ? 1 : x.size(1 + d - lead);
      out[d] = d < lead ? 1 : y.size(1 + d - lead);
      start_[d] = total;
      total += out[d];
    }
    if (is_empty()) total = 0;
    table_.reset(new (std::nothrow) Window[total]);
  }

  template <class Fn> void fill(Fn window) {
    if (failed() || is_empty()) return;
    for (int d = 0; d < max_spatial; d++) {
      for (int64_t place = 0; place < out[d]; place++) table_[start_[d] + place] = window(d, place, in[d]);
    }
  }

  int64_t start_[max_spatial];
  std::unique_ptr<Window[]> table_;
};

}  // namespace fluxion
