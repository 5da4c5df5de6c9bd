// Scans on the device: a thread for each row, in order, as on the CPU. Neighbouring threads take
// neighbouring rows. Launched by the CUDA library with any grid.

#pragma once

#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

struct ScanFunctor {
  static constexpr int cost = 1;
};

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs> struct Scan;

template <class F, class Out, class In> struct Scan<F, Types<Out>, Types<In>> {
  static DEVICE void row(const F& f, const Frame& frame, int64_t r, int64_t n) {
    const Operand &y = frame.operands[0], &x = frame.operands[1];
    Stored<Out>* out = y.template data_as<Stored<Out>>() + offset_of(frame, y, r, 0, frame.split);
    const Stored<In>* in = x.template data_as<const Stored<In>>() + offset_of(frame, x, r, 0, frame.split);
    const int64_t to = y.strides[frame.split], from = x.strides[frame.split];
    typename F::State s = f.init();
    for (int64_t k = 0; k < n; k++) {
      s = f.combine(s, static_cast<In>(in[k * from]));
      out[k * to] = s;
    }
  }
};

template <class F> DEVICE void scan(const Frame& frame) {
  const F f(Scalars{frame});
  const int64_t n = frame.extent(frame.split, frame.ndim);
  for (int64_t r = grid_thread(); r < frame.rows; r += grid_threads()) Scan<F>::row(f, frame, r, n);
}

}  // namespace fluxion::cuda
