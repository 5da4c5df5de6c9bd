// The windows of pooling as tables, one for each dim.

#pragma once

#include <stdint.h>

#include <memory>
#include <new>

#include "native/core/frame.h"
#include "native/core/window.h"

namespace fluxion {

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
    w.fill([&](int d) {
      const int k = d - lead;
      if (k < 0) return WindowRule{1, 1, 1, 1, 0, 1, false};
      return WindowRule{w.in[d], w.out[d], whole(kernel[k]), whole(stride[k]), whole(pad[k]), whole(dilation[k]), count_pad};
    });
    return w;
  }

  // As many as y has places, as even as they can be: they may overlap by one element.
  static Windows adaptive(const Operand& x, const Operand& y) {
    Windows w(x, y);
    w.fill([&](int d) { return WindowRule{w.in[d], w.out[d], 0, 0, 0, 0, false}; });
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

  template <class Rule> void fill(Rule rule_of) {
    if (failed() || is_empty()) return;
    for (int d = 0; d < max_spatial; d++) {
      const WindowRule rule = rule_of(d);
      for (int64_t place = 0; place < out[d]; place++) table_[start_[d] + place] = rule.at(place);
    }
  }

  int64_t start_[max_spatial];
  std::unique_ptr<Window[]> table_;
};

}  // namespace fluxion
