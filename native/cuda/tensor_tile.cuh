// A tile of attention on tensor cores (native/cuda/tensor_attention.cu): what a warp has of it, how its matrices come to
// shared memory and leave it, and the products of its rows.

#pragma once

#include "native/cuda/attention.cuh"
#include "native/cuda/tensor_core.cuh"

namespace fluxion::cuda {

template <class T> struct alignas(16) Eight { T at[8]; };

// Matrices of up to `width` columns; a block of `warps` has rows of its own, and takes columns of scores in turn.
template <class T_, int width_, int rows_, int columns_, int warps_, bool is_masked> struct TensorTile {
  using T = T_;
  using ScoringOfTile = Scoring<T, is_masked>;
  static constexpr int width = width_, rows = rows_, columns = columns_, warps = warps_, threads = warps * 32;
  static constexpr int warp_rows = rows / warps, own = warp_rows / 16;   // own: parts of 16 rows
  static constexpr int step = tensor_attention_step(width);

  // Of each 16 rows, numbers 0 and 1 of four are in row `up`, the others 8 below; columns left + 8 j and the next.
  int first_row, up, left, lane;

  DEVICE TensorTile() {
    lane = int(threadIdx.x) % 32;
    first_row = int(threadIdx.x) / 32 * warp_rows;
    up = lane / 4, left = lane % 4 * 2;
  }

  DEVICE int row_of(int i, int number) const { return first_row + i * 16 + up + number / 2 * 8; }
  DEVICE int column_of(int j, int number) const { return j * 8 + left + number % 2; }

  using Scores = float[own][columns / 8][4];
  using Rows = float[own][width / 8][4];   // of a matrix

  // Lines from `first` of a matrix to shared memory, there after `await_copies` and a barrier; zeros past the last
  // line or column.
  template <int lines> static DEVICE void load(T* to, const MatrixOfBatch& from, int64_t offset, int first, int there, int columns_there) {
    const T* const x = static_cast<const T*>(from.at) + offset + first * from.row;
    constexpr int per_line = width / 8, at_once = threads / per_line;   // lines
    static_assert(threads % per_line == 0 && lines % at_once == 0);
    const int own_line = int(threadIdx.x) / per_line, c = int(threadIdx.x) % per_line * 8;
    T* const into = to + own_line * step + c;
    if (from.is_wide) {
      const T* wide = x + own_line * from.row + c;
      const int left = c < columns_there ? there - first : 0;
#pragma unroll
      for (int line = 0; line < lines; line += at_once, wide += at_once * from.row) {
        copy_soon_where<sizeof(Eight<T>)>(own_line + line < left, into + line * step, wide);
      }
      return;
    }
    // Seldom, and beside sums that fill the registers: one number at a time.
#pragma unroll 1
    for (int at = int(threadIdx.x); at < lines * width; at += threads) {
      const int line = at / width, column = at % width;
      const bool is_there = first + line < there && column < columns_there;
      to[line * step + column] = is_there ? x[line * from.row + column * from.column] : T(0.0f);
    }
  }

  // The left sides of products: the warp's rows of a, columns d to d + 16.
  DEVICE void load_left(uint32_t (&x)[own][4], const T* a, int d) const {
#pragma unroll
    for (int i = 0; i < own; i++) load_fragments(x[i], a + (first_row + i * 16 + lane % 16) * step + d + lane / 16 * 8);
  }

  // sums[i][j] += row i of a times row j of b, both in shared memory.
  DEVICE void multiply(Scores& sums, const T* a, const T* b) const {
    b += (lane % 8 + lane / 16 * 8) * step + lane / 8 % 2 * 8;
#pragma unroll
    for (int d = 0; d < width; d += 16) {
      uint32_t x[own][4];
      load_left(x, a, d);
#pragma unroll
      for (int j = 0; j < columns; j += 16) {
        uint32_t y[4];
        load_fragments(y, b + j * step + d);
#pragma unroll
        for (int i = 0; i < own; i++) {
          add_product<T>(sums[i][j / 8], x[i], y[0], y[1]);
          add_product<T>(sums[i][j / 8 + 1], x[i], y[2], y[3]);
        }
      }
    }
  }

  // sums[i] += the rows of b, weighted by row i of the weights.
  DEVICE void add_weighted(Rows& sums, const Scores& weights, const T* b) const {
    b += lane % 16 * step + lane / 16 * 8;
#pragma unroll
    for (int j = 0; j < columns; j += 16) {
      uint32_t x[own][4];
#pragma unroll
      for (int i = 0; i < own; i++) {
        const float(&left_half)[4] = weights[i][j / 8], (&right_half)[4] = weights[i][j / 8 + 1];
        x[i][0] = pair_of<T>(left_half[0], left_half[1]), x[i][1] = pair_of<T>(left_half[2], left_half[3]);
        x[i][2] = pair_of<T>(right_half[0], right_half[1]), x[i][3] = pair_of<T>(right_half[2], right_half[3]);
      }
#pragma unroll
      for (int d = 0; d < width; d += 16) {
        uint32_t y[4];
        load_transposed_fragments(y, b + j * step + d);
#pragma unroll
        for (int i = 0; i < own; i++) {
          add_product<T>(sums[i][d / 8], x[i], y[0], y[1]);
          add_product<T>(sums[i][d / 8 + 1], x[i], y[2], y[3]);
        }
      }
    }
  }

  // The warp's rows, each times a factor, to a dense matrix, by way of its rows of `room`, which no other warp reads.
  template <class Factor> DEVICE void store(void* to, T* room, const Rows& sums, int first, int there, int columns_there, Factor factor) const {
    __syncwarp();
#pragma unroll
    for (int i = 0; i < own; i++) {
#pragma unroll
      for (int h = 0; h < 2; h++) {
        const float by = factor(i, h);
        T* const row = room + row_of(i, h * 2) * step + left;
#pragma unroll
        for (int d = 0; d < width / 8; d++) {
          *reinterpret_cast<uint32_t*>(row + d * 8) = pair_of<T>(sums[i][d][h * 2] * by, sums[i][d][h * 2 + 1] * by);
        }
      }
    }
    __syncwarp();
    const int from = first_row + first;
    T* const out = static_cast<T*>(to) + int64_t(from) * columns_there;
    for (int at = lane; at < warp_rows * width / 8; at += 32) {
      const int line = at / (width / 8), c = at % (width / 8) * 8;
      if (from + line >= there || c >= columns_there) continue;
      const Eight<T> eight = *reinterpret_cast<const Eight<T>*>(room + (first_row + line) * step + c);
      T* const place = out + int64_t(line) * columns_there + c;
      if (columns_there % 8 == 0) {
        *reinterpret_cast<Eight<T>*>(place) = eight;
      } else {
#pragma unroll
        for (int k = 0; k < 8; k++) if (c + k < columns_there) place[k] = eight.at[k];
      }
    }
  }
};

// Where there was no step, those of other threads may still come, into rows that `store` goes by.
DEVICE void finish_copies() {
  await_copies();
  __syncthreads();
}

// Of the four lanes that have a row.
DEVICE float maximum_over_row(float x) {
  x = ::fmaxf(x, __shfl_xor_sync(~0u, x, 1));
  return ::fmaxf(x, __shfl_xor_sync(~0u, x, 2));
}
DEVICE float sum_over_row(float x) {
  x += __shfl_xor_sync(~0u, x, 1);
  return x + __shfl_xor_sync(~0u, x, 2);
}

}  // namespace fluxion::cuda
