// Scans: out[k] = combine(out[k - 1], x[k]) along one dim, in order. A functor has
//
//   using State;  State init();  State combine(State a, State b);
//
// Where neighbouring rows lie side by side, many are scanned together; each row's value is the same
// either way. Strides along the dim may be negative: that is how a scan runs in reverse.

#pragma once

#include <stdint.h>

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/cpu/fold_plan.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scalars.h"

namespace fluxion::FLUXION_ISA {

struct ScanFunctor {
  static constexpr int cost = 1;
};

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs> struct Scan;

template <class F, class Out, class In> struct Scan<F, Types<Out>, Types<In>> {
  using State = typename F::State;
  static constexpr uint8_t sizes[] = {sizeof(Stored<Out>), sizeof(Stored<In>)};
  static constexpr int columns = 64;

  const F f;
  const FoldPlan& plan;
  const int64_t out_stride;   // bytes along the dim
  const int64_t in_stride;

  void row(char* out, const char* in) const {
    State s = f.init();
    for (int64_t k = 0; k < plan.n; k++) {
      s = f.combine(s, static_cast<In>(*reinterpret_cast<const Stored<In>*>(in + k * in_stride)));
      *reinterpret_cast<Stored<Out>*>(out + k * out_stride) = s;
    }
  }

  // Rows that lie apart, `abreast` at a time: each waits for its own last sum only. More of them would
  // share sets of the first-level cache, and g++ would gather their states in one register.
  static constexpr int abreast = 3;
  __attribute__((optimize("no-tree-slp-vectorize"))) void rows_abreast(char* const* out, const char* const* in) const {
    State s[abreast];
    for (int r = 0; r < abreast; r++) s[r] = f.init();
    for (int64_t k = 0; k < plan.n; k++) {
      for (int r = 0; r < abreast; r++) {
        s[r] = f.combine(s[r], static_cast<In>(*reinterpret_cast<const Stored<In>*>(in[r] + k * in_stride)));
        *reinterpret_cast<Stored<Out>*>(out[r] + k * out_stride) = s[r];
      }
    }
  }

  void side_by_side(char* out, const char* in, int width) const {
    State s[columns];
    for (int c = 0; c < width; c++) s[c] = f.init();
    for (int64_t k = 0; k < plan.n; k++) {
      const auto* x = reinterpret_cast<const Stored<In>*>(in + k * in_stride);
      auto* y = reinterpret_cast<Stored<Out>*>(out + k * out_stride);
#pragma GCC ivdep
      for (int c = 0; c < width; c++) {
        s[c] = f.combine(s[c], static_cast<In>(x[c]));
        y[c] = s[c];
      }
    }
  }

  void apart(int64_t begin, int64_t end) const {
    Walk at(plan.kept, plan.kept_shape, begin);
    char* out[abreast];
    const char* in[abreast];
    for (int64_t r = begin; r < end;) {
      const int64_t count = end - r < abreast ? 1 : abreast;
      for (int64_t c = 0; c < count; c++, at.advance(1)) {
        out[c] = plan.base[0] + at.offset(plan.kept_strides[0]);
        in[c] = plan.base[1] + at.offset(plan.kept_strides[1]);
      }
      if (count == 1) row(out[0], in[0]);
      else rows_abreast(out, in);
      r += count;
    }
  }

  void rows(int64_t begin, int64_t end) const {
    const bool together = plan.contiguous_rows(0) && plan.contiguous_rows(1) && plan.kept_shape[plan.kept - 1] >= 4;
    if (!together) return apart(begin, end);
    for (int64_t r = begin; r < end;) {
      const Walk at(plan.kept, plan.kept_shape, r);
      char* out = plan.base[0] + at.offset(plan.kept_strides[0]);
      const char* in = plan.base[1] + at.offset(plan.kept_strides[1]);
      int64_t width = at.left_in_row() < end - r ? at.left_in_row() : end - r;
      if (width > columns) width = columns;
      side_by_side(out, in, static_cast<int>(width));
      r += width;
    }
  }
};

// SHAPE holds the kept dims, then the one that is scanned; operands are the output and x.
template <class F> void scan(Frame& frame) {
  using S = Scan<F>;
  const FoldPlan plan(frame, S::sizes, 2, 0);
  if (plan.rows == 0 || plan.n == 0) return;
  const bool one = plan.folded == 0;
  const S s{F(Scalars{frame}), plan, one ? 0 : plan.folded_strides[0][0], one ? 0 : plan.folded_strides[1][0]};
  const int64_t grain = parallel_work / (plan.n * F::cost) + 1;
  parallel_for(plan.rows, (grain + S::columns - 1) / S::columns * S::columns,
               [&](int64_t begin, int64_t end) { s.rows(begin, end); });
}

}  // namespace fluxion::FLUXION_ISA
