// Scans on the device, in order along a row, as on the CPU. Rows are scanned 16 at a time, a thread for each,
// from tiles in shared memory that the whole block reads and writes in lines; short rows by a thread
// each, straight from memory. Launched by the CUDA library with fold_threads threads in a block and any grid.

#pragma once

#include "native/cuda/fold_geometry.h"
#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

struct ScanFunctor {
  static constexpr int cost = 1;
};

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs> struct Scan;

template <class F, class Out, class In> struct Scan<F, Types<Out>, Types<In>> {
  using State = typename F::State;
  static constexpr int rows = scan_rows, columns = sizeof(State) <= 4 ? 128 : 512 / int(sizeof(State)), cells_in_row = columns + 1;
  // Cells of each thread in a tile.
  static constexpr int each_has = rows * columns / fold_threads;

  const F& f;
  const Frame& frame;
  const int64_t n, from, to;   // the row's length, and the steps along it of the input and the output
  const Stored<In>* const in;
  Stored<Out>* const out;

  DEVICE Scan(const F& functor, const Frame& call)
      : f(functor), frame(call), n(call.shape[call.split]), from(call.operands[1].strides[call.split]), to(call.operands[0].strides[call.split]),
        in(call.operands[1].template data_as<const Stored<In>>()), out(call.operands[0].template data_as<Stored<Out>>()) {}

  DEVICE int64_t start(int operand, int64_t r) const { return offset_of(frame, frame.operands[operand], r, 0, frame.split); }

  DEVICE void row(int64_t r) const {
    const Stored<In>* const x = in + start(1, r);
    Stored<Out>* const y = out + start(0, r);
    State s = f.init();
    for (int64_t k = 0; k < n; k++) y[k * to] = s = f.combine(s, static_cast<In>(x[k * from]));
  }

  // Where cell i of a tile lies: neighbouring threads take neighbours in memory.
  template <bool along> static DEVICE int row_of(int i) { return along ? i / columns : i % rows; }
  template <bool along> static DEVICE int column_of(int i) { return along ? i % columns : i / rows; }

  // Calls each(j, r, c) for the cells of this thread, of which `many` rows and `wide` columns are in use.
  template <bool along, class Each> static DEVICE void cells_of_thread(int many, int wide, Each each) {
#pragma unroll
    for (int j = 0; j < each_has; j++) {
      const int i = int(threadIdx.x) + j * fold_threads, r = row_of<along>(i), c = column_of<along>(i);
      if (r < many && c < wide) each(j, r, c);
    }
  }

  // Cells become the states up to them. Where combining is cheap, cells are read several at a time, so that none
  // waits for the one before to be written.
  DEVICE State along_cells(State* cells, int wide, State s) const {
    constexpr int batch = F::cost > 8 ? 1 : sizeof(State) <= 8 ? 8 : 4;
    int c = 0;
#pragma unroll 1
    for (; c + batch <= wide; c += batch) {
      State held[batch];
#pragma unroll
      for (int j = 0; j < batch; j++) held[j] = cells[c + j];
#pragma unroll
      for (int j = 0; j < batch; j++) held[j] = s = f.combine(s, held[j]);
#pragma unroll
      for (int j = 0; j < batch; j++) cells[c + j] = held[j];
    }
    for (; c < wide; c++) cells[c] = s = f.combine(s, cells[c]);
    return s;
  }

  template <bool along> DEVICE void tiles(State* cells, int64_t* starts) const {
#pragma unroll 1
    for (int64_t first = int64_t(blockIdx.x) * rows; first < frame.rows; first += int64_t(gridDim.x) * rows) {
      const int many = frame.rows - first < rows ? int(frame.rows - first) : rows;
      if (int(threadIdx.x) < 2 * many) starts[threadIdx.x] = start(threadIdx.x % 2, first + threadIdx.x / 2);
      __syncthreads();
      const auto wide_at = [&](int64_t k) { return n - k < columns ? int(n - k) : columns; };
      // The next tile is on its way while this one is scanned.
      State next[each_has];
      const auto read = [&](int64_t k) {
        cells_of_thread<along>(many, wide_at(k), [&](int j, int r, int c) { next[j] = static_cast<In>(in[starts[2 * r + 1] + (k + c) * from]); });
      };
      read(0);
      State s = f.init();
#pragma unroll 1
      for (int64_t k = 0; k < n; k += columns) {
        const int wide = wide_at(k);
        cells_of_thread<along>(many, wide, [&](int j, int r, int c) { cells[r * cells_in_row + c] = next[j]; });
        __syncthreads();
        if (k + columns < n) read(k + columns);
        if (int(threadIdx.x) < many) s = along_cells(cells + threadIdx.x * cells_in_row, wide, s);
        __syncthreads();
        cells_of_thread<along>(many, wide, [&](int, int r, int c) { out[starts[2 * r] + (k + c) * to] = cells[r * cells_in_row + c]; });
        __syncthreads();
      }
    }
  }
};

template <class F> DEVICE void scan(const Frame& frame) {
  const F f(Scalars{frame});
  using S = Scan<F>;
  const S scan(f, frame);
  SHARED(typename S::State, cells, S::rows * S::cells_in_row);
  SHARED(int64_t, starts, 2 * S::rows);
  if (scan.n < fold_short) {
    for (int64_t r = grid_thread(); r < frame.rows; r += grid_threads()) scan.row(r);
  } else if (scan.from == 1 || scan.from == -1) {
    scan.template tiles<true>(cells, starts);
  } else {
    scan.template tiles<false>(cells, starts);
  }
}

}  // namespace fluxion::cuda
