// The parts of an LSTM's step beside its product, and the rows that a product begins with.

#include "native/cuda/recurrent.h"

#include "native/core/math.h"
#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

template <class T> DEVICE T logistic(T x) { return T(1) / (T(1) + ops::exp(-x)); }

template <class T> DEVICE void lstm_step(const LstmStep& p) {
  for (int64_t at = grid_thread(); at < p.N * p.H; at += grid_threads()) {
    const int64_t n = at / p.H;
    T* const row = static_cast<T*>(p.bent) + n * 5 * p.H + (at - n * p.H);
    const T i = logistic(row[0]), f = logistic(row[p.H]), g = ops::tanh(row[2 * p.H]), o = logistic(row[3 * p.H]);
    const T next = f * static_cast<const T*>(p.c_before)[at] + i * g, bend = ops::tanh(next);
    row[0] = i, row[p.H] = f, row[2 * p.H] = g, row[3 * p.H] = o, row[4 * p.H] = bend;
    static_cast<T*>(p.c)[at] = next;
    static_cast<T*>(p.h)[at] = o * bend;
  }
}

template <class T> DEVICE void lstm_step_backward(const LstmStepBackward& p) {
  for (int64_t at = grid_thread(); at < p.N * p.H; at += grid_threads()) {
    const int64_t n = at / p.H, j = at - n * p.H;
    const T* const row = static_cast<const T*>(p.bent) + n * 5 * p.H + j;
    const T i = row[0], f = row[p.H], g = row[2 * p.H], o = row[3 * p.H], bend = row[4 * p.H];
    T dh = static_cast<const T*>(p.d_h)[at];
    if (p.d_output != nullptr) dh += static_cast<const T*>(p.d_output)[at];
    T& dc = static_cast<T*>(p.d_c)[at];
    T* const d = static_cast<T*>(p.d_gates) + n * 4 * p.H + j;
    const T whole = dc + dh * o * (T(1) - bend * bend);
    d[3 * p.H] = dh * bend * o * (T(1) - o);
    d[0] = whole * g * i * (T(1) - i);
    d[p.H] = whole * static_cast<const T*>(p.c_before)[at] * f * (T(1) - f);
    d[2 * p.H] = whole * i * (T(1) - g * g);
    dc = whole * f;
  }
}

template <class E> DEVICE void spread_rows(const SpreadRows& p) {
  for (int64_t at = grid_thread(); at < p.rows * p.from; at += grid_threads()) {
    const int64_t row = at / p.from, j = at - row * p.from;
    static_cast<E*>(p.y)[row * p.to + j] = static_cast<const E*>(p.x)[row * p.step + j];
  }
}

}  // namespace fluxion::cuda

PROGRAM(fluxion_lstm_step_f32, fluxion::cuda::LstmStep, fluxion::cuda::lstm_step<float>)
PROGRAM(fluxion_lstm_step_f64, fluxion::cuda::LstmStep, fluxion::cuda::lstm_step<double>)
PROGRAM(fluxion_lstm_step_backward_f32, fluxion::cuda::LstmStepBackward, fluxion::cuda::lstm_step_backward<float>)
PROGRAM(fluxion_lstm_step_backward_f64, fluxion::cuda::LstmStepBackward, fluxion::cuda::lstm_step_backward<double>)
SIZED_PROGRAMS(fluxion_spread_rows, fluxion::cuda::SpreadRows, fluxion::cuda::spread_rows)
