// Long short-term memory over a whole sequence, forward and backward. For each step t, with the gates
// side by side in the order i, f, g, o:
//
//   a = gates[t] + h W            i, f, o = sigmoid(a), g = tanh(a)
//   c = f c + i g                 h = o tanh(c)
//
//   gates (T, N, 4H)      what the input gives to each gate, biases included
//   weight (H, 4H)        W
//   states (T + 1, N, H)  h before the first step and after each one; cells the same of c
//   bent (T, N, 5H)       i, f, g, o, and tanh(c)
//
// Backwards in time, states[t] comes from states[t + 1], so that in both directions the step of
// gates[t] lies between states[t] and states[t + 1]. Rows of the batch know nothing of each other: a
// task takes some of them through all steps.

#include <string.h>

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/core/math.h"
#include "native/cpu/gemm.h"
#include "native/cpu/parallel.h"
#include "native/cpu/registry.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

namespace {

struct Sequence {
  int64_t T, N, H;
  bool reverse;

  static Sequence from(const Frame& frame, const Operand& gates, const Operand& h) {
    return {gates.size(0), gates.size(1), h.size(1), frame.scalars[0] != 0};
  }
  int64_t before(int64_t t) const { return reverse ? t + 1 : t; }   // place of the state before step t
  int64_t after(int64_t t) const { return reverse ? t : t + 1; }
  int64_t first() const { return reverse ? T : 0; }
  int64_t last() const { return reverse ? 0 : T; }
  int64_t step(int64_t k) const { return reverse ? T - 1 - k : k; }  // the k-th step in time
};

// Enough rows for nearly the full speed of a product, and several tasks for a small batch.
template <class Fn> void each_rows(const Sequence& s, Fn fn) {
  const int64_t rows_at_once = s.N < 64 ? 8 : 16;
  const int64_t tasks = (s.N + rows_at_once - 1) / rows_at_once;
  if (s.H == 0) return;
  parallel_for(tasks, parallel_work / (s.T * rows_at_once * s.H * s.H + 1) + 1, [&](int64_t begin, int64_t end) {
    for (int64_t task = begin; task < end; task++) {
      const int64_t row = task * rows_at_once;
      fn(row, s.N - row < rows_at_once ? s.N - row : rows_at_once);
    }
  });
}

template <class T> void sigmoid(T* x, int64_t n) {
  for (int64_t i = 0; i < n; i++) x[i] = T(1) / (T(1) + ops::exp(-x[i]));
}
template <class T> void tanh(T* x, int64_t n) {
  for (int64_t i = 0; i < n; i++) x[i] = ops::tanh(x[i]);
}

// c, tanh(c) and h of one row after a step, from i, f, g, o side by side.
template <class T>
void next_state(int64_t H, const T* gates, const T* c_before, T* __restrict c, T* __restrict bend, T* __restrict h) {
  const T *const i = gates, *const f = gates + H, *const g = gates + 2 * H, *const o = gates + 3 * H;
  for (int64_t j = 0; j < H; j++) {
    const T next = f[j] * c_before[j] + i[j] * g[j], bent = ops::tanh(next);
    c[j] = next;
    bend[j] = bent;
    h[j] = o[j] * bent;
  }
}

// One row of a step: a -> i, f, g, o, tanh(c) in place, and the next c and h.
template <class T> void step_forward(int64_t H, T* a, const T* c_before, T* c, T* h) {
  sigmoid(a, 2 * H);
  tanh(a + 2 * H, H);
  sigmoid(a + 3 * H, H);
  next_state(H, a, c_before, c, a + 4 * H, h);
}

// Outputs states, cells, bent; inputs gates, h (N, H), c (N, H), weight; scalar: reverse.
template <class T> void lstm_sequence(Frame& frame) {
  const Operand* const operand = frame.operands;
  const Sequence s = Sequence::from(frame, operand[3], operand[4]);
  T *const states = operand[0].data_as<T>(), *const cells = operand[1].data_as<T>(), *const bent = operand[2].data_as<T>();
  const T *const gates = operand[3].data_as<T>(), *const h = operand[4].data_as<T>();
  const T *const c = operand[5].data_as<T>(), *const weight = operand[6].data_as<T>();
  const int64_t H = s.H, NH = s.N * H;
  each_rows(s, [&](int64_t row, int64_t rows) {
    const size_t bytes = rows * H * sizeof(T);
    memcpy(states + s.first() * NH + row * H, h + row * H, bytes);
    memcpy(cells + s.first() * NH + row * H, c + row * H, bytes);
    const GemmShape product{rows, 4 * H, H, H, 1, 4 * H, 1, 5 * H, 1, true};
    for (int64_t k = 0; k < s.T; k++) {
      const int64_t t = s.step(k), from = s.before(t) * NH + row * H, into = s.after(t) * NH + row * H;
      T* const a = bent + t * 5 * NH + row * 5 * H;
      const T* const given = gates + t * 4 * NH + row * 4 * H;
      for (int64_t n = 0; n < rows; n++) memcpy(a + n * 5 * H, given + n * 4 * H, 4 * H * sizeof(T));
      gemm_product(product, a, states + from, weight);
      for (int64_t n = 0; n < rows; n++) {
        step_forward(H, a + n * 5 * H, cells + from + n * H, cells + into + n * H, states + into + n * H);
      }
    }
  });
}

// One row of a step: from dh and dc, the gradients of h and c after it, those of a and of c before.
template <class T>
void step_backward(int64_t H, const T* bent, const T* c_before, const T* dh, T* __restrict dc, T* __restrict da) {
  const T *const i = bent, *const f = bent + H, *const g = bent + 2 * H, *const o = bent + 3 * H, *const bend = bent + 4 * H;
  T *const di = da, *const df = da + H, *const dg = da + 2 * H, *const dout = da + 3 * H;
  for (int64_t j = 0; j < H; j++) {
    const T whole = dc[j] + dh[j] * o[j] * (T(1) - bend[j] * bend[j]);
    dout[j] = dh[j] * bend[j] * o[j] * (T(1) - o[j]);
    di[j] = whole * g[j] * i[j] * (T(1) - i[j]);
    df[j] = whole * c_before[j] * f[j] * (T(1) - f[j]);
    dg[j] = whole * i[j] * (T(1) - g[j] * g[j]);
    dc[j] = whole * f[j];
  }
}

// Outputs the gradients of gates, h and c; inputs cells, bent and weight (4H, H), transposed, then the
// gradients of the outputs (T, N, H) and of h and c after the last step, each of which may be missing.
template <class T> void lstm_sequence_backward(Frame& frame) {
  const Operand* const operand = frame.operands;
  const Sequence s = Sequence::from(frame, operand[4], operand[1]);
  T *const d_gates = operand[0].data_as<T>(), *const d_h = operand[1].data_as<T>(), *const d_c = operand[2].data_as<T>();
  const T *const cells = operand[3].data_as<T>(), *const bent = operand[4].data_as<T>();
  const T *const weight = operand[5].data_as<T>(), *const d_outputs = operand[6].data_as<T>();
  const T *const d_h_last = operand[7].data_as<T>(), *const d_c_last = operand[8].data_as<T>();
  const int64_t H = s.H, NH = s.N * H;
  const auto begin = [H](T* into, const T* from, int64_t row, int64_t rows) {
    for (int64_t j = row * H; j < (row + rows) * H; j++) into[j] = from == nullptr ? T(0) : from[j];
  };
  each_rows(s, [&](int64_t row, int64_t rows) {
    begin(d_h, d_h_last, row, rows);
    begin(d_c, d_c_last, row, rows);
    const GemmShape product{rows, H, 4 * H, 4 * H, 1, H, 1, H, 1, false};
    for (int64_t k = s.T - 1; k >= 0; k--) {
      const int64_t t = s.step(k), from = s.before(t) * NH + row * H;
      T *const dh = d_h + row * H, *const da = d_gates + t * 4 * NH + row * 4 * H;
      if (d_outputs != nullptr) {
        const T* const d = d_outputs + t * NH + row * H;
        for (int64_t j = 0; j < rows * H; j++) dh[j] += d[j];
      }
      for (int64_t n = 0; n < rows; n++) {
        step_backward(H, bent + t * 5 * NH + (row + n) * 5 * H, cells + from + n * H, dh + n * H, d_c + (row + n) * H, da + n * 4 * H);
      }
      gemm_product(product, dh, da, weight);
    }
  });
}

constexpr Row rows[] = {
    {"lstm_sequence", DType::Float32, lstm_sequence<float>},
    {"lstm_sequence", DType::Float64, lstm_sequence<double>},
    {"lstm_sequence_backward", DType::Float32, lstm_sequence_backward<float>},
    {"lstm_sequence_backward", DType::Float64, lstm_sequence_backward<double>},
};

}  // namespace

extern const Table lstm_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
