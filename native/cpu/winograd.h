// Convolutions of 3x3 windows that move by single steps, and both their gradients, by Winograd's minimal
// filtering (winograd_transforms.h). An image is cut into tiles of 4x4 results, of which each sees 6x6 inputs.
// Of the 36 places of a transformed tile each is a matrix product of its own over the channels:
//
//   results   M[k] = U[k] V[k]        (O, tiles) = (O, C) (C, tiles)
//   filters   U[k] = M[k] V[k]ᵀ
//
// where U is the transformed filters, V the inputs, M the results. The gradient of the inputs is a convolution
// of the results' gradient with the filters turned round. Some rows of tiles at a time go through all steps,
// so that V and M stay in the last cache; in each step the pool divides the channels, or the 36 products.
//
// An infinite or NaN input makes NaN of all results of its tiles, where only windows that hold it should be: so
// results that are not finite are left to another route.

#pragma once

#include <string.h>

#include <atomic>

#include "native/core/convolution.h"
#include "native/cpu/gemm.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scratch.h"
#include "native/cpu/winograd_transforms.h"

namespace fluxion::FLUXION_ISA {

class Winograd {
 public:
  // Whether it pays: enough channels that products outweigh transforms, enough tiles that the filters' do.
  static bool suits(const Convolution& v) {
    if (v.spatial != 2 || v.G != 1 || v.C < 32 || v.O < 32) return false;
    for (int d = 1; d < 3; d++) {
      if (v.kernel[d] != 3 || v.stride[d] != 1 || v.dilation[d] != 1 || v.pad[d] < 0 || v.pad[d] > 2) return false;
    }
    const int64_t across = (v.out[2] + 3) / 4, tiles = v.N * ((v.out[1] + 3) / 4) * across;
    const int64_t filters = places * v.O * v.C * 4, row = places * (v.C + v.O) * across * 4;
    if (filters > most_bytes || row > most_bytes) return false;
    const bool filters_stay = filters <= block_bytes;
    return tiles >= (filters_stay ? 16 : 48) && 16 * tiles <= 2 * v.N * v.places();
  }

  // y from x and w.
  static Winograd forward(const Convolution& v) {
    return {v.N, v.C, v.O, {v.in[1], v.in[2]}, {v.out[1], v.out[2]}, {v.pad[1], v.pad[2]}, v.C * taps, taps, false};
  }
  // x's gradient from y's and w.
  static Winograd backward(const Convolution& v) {
    return {v.N, v.O, v.C, {v.out[1], v.out[2]}, {v.in[1], v.in[2]}, {2 - v.pad[1], 2 - v.pad[2]}, taps, v.C * taps, true};
  }

  // Each false where there is no memory, or a result is not finite: then what it wrote is of no use.
  bool results(float* y, const float* x, const float* w, const float* bias) const {
    const Scratch u(places * O_ * C_ * 4), v(places * C_ * line_ * 4), m(places * O_ * line_ * 4);
    if (u.failed() || v.failed() || m.failed()) return false;
    bool ok = transform_filters(w, u.as<float>());
    for (int64_t row = 0; ok && row < rows_; row += rows_at_once_) {
      const Block block = block_at(row);
      ok = transform_inputs(block, x, v.as<float>());
      parallel_for(places, 1, [&](int64_t first, int64_t last) {
        for (int64_t k = first; k < last; k++) {
          gemm_product(GemmShape{O_, block.width, C_, C_, 1, line_, 1, line_, 1, false},
                       m.as<float>() + k * O_ * line_, u.as<float>() + k * O_ * C_, v.as<float>() + k * C_ * line_);
        }
      });
      ok = ok && write_results(block, m.as<float>(), bias, y);
    }
    return ok;
  }

  // w's gradient from x and y's.
  bool filters(float* w, const float* x, const float* y) const {
    const Scratch u(places * O_ * C_ * 4), v(places * C_ * line_ * 4), m(places * O_ * line_ * 4);
    if (u.failed() || v.failed() || m.failed()) return false;
    bool ok = true;
    for (int64_t row = 0; ok && row < rows_; row += rows_at_once_) {
      const Block block = block_at(row);
      ok = transform_inputs(block, x, v.as<float>()) && transform_results(block, y, m.as<float>());
      parallel_for(places, 1, [&](int64_t first, int64_t last) {
        for (int64_t k = first; k < last; k++) {
          gemm_product(GemmShape{O_, C_, block.tiles, line_, 1, 1, line_, C_, 1, row > 0},
                       u.as<float>() + k * O_ * C_, m.as<float>() + k * O_ * line_, v.as<float>() + k * C_ * line_);
        }
      });
    }
    return ok && write_filters(u.as<float>(), w);
  }

 private:
  static constexpr int64_t taps = 9, places = 36, lanes = 16;
  // A part of the last cache: V and M together.
  static constexpr int64_t block_bytes = 12 << 20;
  // Of scratch memory, for U, and for V and M of a row of tiles.
  static constexpr int64_t most_bytes = 256 << 20;

  struct Size { int64_t height, width; };
  // Rows of tiles [first, last), counted through all images, and their tiles; width is tiles in whole vectors.
  struct Block { int64_t first, last, tiles, width; };

  Winograd(int64_t N, int64_t C, int64_t O, Size in, Size out, Size pad, int64_t w_out, int64_t w_in, bool turned)
      : C_(C), O_(O), in_(in), out_(out), pad_(pad), w_out_(w_out), w_in_(w_in), turned_(turned),
        down_((out.height + 3) / 4), across_((out.width + 3) / 4), rows_(N * down_) {
    const int64_t tile_bytes = places * (C + O) * 4, wanted = block_bytes / tile_bytes / across_;
    const int64_t blocks = wanted < 1 ? rows_ : (rows_ + wanted - 1) / wanted;
    rows_at_once_ = (rows_ + blocks - 1) / blocks;
    // Not a power of two, so that a tile's places do not share a line of the cache.
    line_ = in_vectors(rows_at_once_ * across_) + lanes;
  }

  static int64_t in_vectors(int64_t n) { return (n + lanes - 1) / lanes * lanes; }

  Block block_at(int64_t row) const {
    const int64_t last = row + rows_at_once_ < rows_ ? row + rows_at_once_ : rows_, tiles = (last - row) * across_;
    return {row, last, tiles, in_vectors(tiles)};
  }

  // U (36, O, C) = G w Gᵀ.
  bool transform_filters(const float* w, float* u) const {
    return each(O_, taps + 3 * 6, C_, [&](int64_t o, float* scratch) {
      float *const given = scratch, *const half = scratch + taps * C_;
      for (int64_t tap = 0; tap < taps; tap++) {
        const float* const from = w + o * w_out_ + (turned_ ? taps - 1 - tap : tap);
        for (int64_t c = 0; c < C_; c++) given[tap * C_ + c] = from[c * w_in_];
      }
      using winograd::OfTaps;
      for (int64_t i = 0; i < 3; i++) winograd::transform<OfTaps>(given + i * C_, 3 * C_, half + i * C_, 3 * C_, C_);
      for (int64_t i = 0; i < 6; i++) {
        winograd::transform<OfTaps>(half + 3 * i * C_, C_, u + (6 * i * O_ + o) * C_, O_ * C_, C_);
      }
      return true;
    });
  }

  // w (O, C, 3, 3) = Gᵀ U G.
  bool write_filters(const float* u, float* w) const {
    return each(O_, taps + 3 * 6, C_, [&](int64_t o, float* scratch) {
      float *const whole = scratch, *const half = scratch + taps * C_;
      using winograd::ToTaps;
      for (int64_t i = 0; i < 6; i++) {
        winograd::transform<ToTaps>(u + (6 * i * O_ + o) * C_, O_ * C_, half + 3 * i * C_, C_, C_);
      }
      for (int64_t i = 0; i < 3; i++) winograd::transform<ToTaps>(half + i * C_, 3 * C_, whole + i * C_, 3 * C_, C_);
      for (int64_t tap = 0; tap < taps; tap++) {
        for (int64_t c = 0; c < C_; c++) w[(o * C_ + c) * taps + tap] = whole[tap * C_ + c];
      }
      return are_finite(whole, taps * C_);
    });
  }

  // V (36, C, tiles) = Bᵀ x B, of the inputs that each tile sees.
  bool transform_inputs(const Block& block, const float* x, float* v) const {
    const int64_t width = 4 * in_vectors(across_) + 2, column = column_of(block);
    return each(C_, 1, 6 * width + in_.width + 36 * column, [&](int64_t c, float* scratch) {
      float *const rows = scratch, *const nothing = rows + 6 * width, *const apart = nothing + in_.width;
      memset(scratch, 0, (6 * width + in_.width) * sizeof(float));
      for (int64_t row = block.first; row < block.last; row++) {
        const float* const image = x + (row / down_ * C_ + c) * in_.height * in_.width;
        const int64_t top = row % down_ * 4 - pad_.height;
        const float* line[6];
        for (int64_t i = 0; i < 6; i++) {
          line[i] = top + i >= 0 && top + i < in_.height ? image + (top + i) * in_.width : nothing;
        }
        transform_rows(line, width, rows);
        for (int64_t i = 0; i < 6; i++) take_apart<6>(rows + i * width, apart + 6 * i * column + (row - block.first) * across_, column);
      }
      spread<winograd::OfInputs>(block, apart, column, v + c * line_, C_ * line_);
      return true;
    });
  }

  // M (36, O, tiles) = A y Aᵀ.
  bool transform_results(const Block& block, const float* y, float* m) const {
    const int64_t width = 4 * in_vectors(across_), column = column_of(block);
    return each(O_, 1, 4 * width + 6 * width + 24 * column, [&](int64_t o, float* scratch) {
      float *const given = scratch, *const rows = given + 4 * width, *const apart = rows + 6 * width;
      memset(scratch, 0, 4 * width * sizeof(float));
      for (int64_t row = block.first; row < block.last; row++) {
        const int64_t top = row % down_ * 4;
        const float* const image = y + (row / down_ * O_ + o) * out_.height * out_.width;
        for (int64_t i = 0; i < 4; i++) {
          if (top + i < out_.height) memcpy(given + i * width, image + (top + i) * out_.width, out_.width * sizeof(float));
          else memset(given + i * width, 0, out_.width * sizeof(float));
        }
        winograd::transform<winograd::OfResults>(given, width, rows, width, width);
        for (int64_t i = 0; i < 6; i++) take_apart<4>(rows + i * width, apart + 4 * i * column + (row - block.first) * across_, column);
      }
      spread<winograd::OfResults>(block, apart, column, m + o * line_, O_ * line_);
      return true;
    });
  }

  // y = Aᵀ M A + bias.
  bool write_results(const Block& block, const float* m, const float* bias, float* y) const {
    const int64_t column = column_of(block), width = 4 * in_vectors(across_);
    return each(O_, 1, (24 + 16) * column + width, [&](int64_t o, float* scratch) {
      float *const half = scratch, *const whole = half + 24 * column, *const line = whole + 16 * column;
      using winograd::ToResults;
      for (int64_t i = 0; i < 6; i++) {
        winograd::transform<ToResults>(m + (6 * i * O_ + o) * line_, O_ * line_, half + 4 * i * column, column, block.width);
      }
      for (int64_t j = 0; j < 4; j++) {
        winograd::transform<ToResults>(half + j * column, 4 * column, whole + j * column, 4 * column, block.width);
      }
      const float more = bias == nullptr ? 0.0f : bias[o];
      bool finite = true;
      for (int64_t row = block.first; row < block.last; row++) {
        const int64_t top = row % down_ * 4;
        float* const image = y + (row / down_ * O_ + o) * out_.height * out_.width;
        for (int64_t i = 0; i < 4 && top + i < out_.height; i++) {
          put_together(whole + 4 * i * column + (row - block.first) * across_, column, more, line);
          memcpy(image + (top + i) * out_.width, line, out_.width * sizeof(float));
          finite &= are_finite(line, out_.width);
        }
      }
      return finite;
    });
  }

  // Bᵀ of six rows of x, into rows that begin and end with what lies outside of x.
  void transform_rows(const float* const (&line)[6], int64_t width, float* rows) const {
    const float *const d0 = line[0], *const d1 = line[1], *const d2 = line[2], *const d3 = line[3], *const d4 = line[4], *const d5 = line[5];
    float* const into = rows + pad_.width;
#pragma GCC ivdep
    for (int64_t i = 0; i < in_.width; i++) {
      winograd::OfInputs::apply(
          [&](int k) { return k == 0 ? d0[i] : k == 1 ? d1[i] : k == 2 ? d2[i] : k == 3 ? d3[i] : k == 4 ? d4[i] : d5[i]; },
          [&](int k, float value) { into[k * width + i] = value; });
    }
  }

  // The numbers that each tile of a row sees, `seen` of them from every fourth on, each in a column of its
  // own; whole vectors, of which the next row overwrites what is too much.
  template <int seen> void take_apart(const float* row, float* apart, int64_t column) const {
    const int64_t n = in_vectors(across_);
#pragma GCC ivdep
    for (int64_t j = 0; j < n; j++) {
      apart[j] = row[4 * j];
      apart[column + j] = row[4 * j + 1];
      apart[2 * column + j] = row[4 * j + 2];
      apart[3 * column + j] = row[4 * j + 3];
    }
    if (seen == 4) return;
    for (int64_t k = 4; k < seen; k++) {
#pragma GCC ivdep
      for (int64_t j = 0; j < n; j++) apart[k * column + j] = row[4 * j + k];
    }
  }

  void put_together(const float* apart, int64_t column, float more, float* row) const {
    const int64_t n = in_vectors(across_);
#pragma GCC ivdep
    for (int64_t j = 0; j < n; j++) {
      row[4 * j] = apart[j] + more;
      row[4 * j + 1] = apart[column + j] + more;
      row[4 * j + 2] = apart[2 * column + j] + more;
      row[4 * j + 3] = apart[3 * column + j] + more;
    }
  }

  // The second half of a transform: each of six rows of columns to places of V or M; what fills the last
  // vector is zero.
  template <class Transform> void spread(const Block& block, float* apart, int64_t column, float* into, int64_t place) const {
    for (int64_t k = 0; k < 6 * Transform::from; k++) {
      for (int64_t i = block.tiles; i < block.width; i++) apart[k * column + i] = 0.0f;
    }
    for (int64_t i = 0; i < 6; i++) {
      winograd::transform<Transform>(apart + Transform::from * i * column, column, into + 6 * i * place, place, block.width);
    }
  }

  // Room for a number of each tile of the block, and for the last row's vectors.
  int64_t column_of(const Block& block) const { return block.width + in_vectors(across_); }

  static bool are_finite(const float* x, int64_t n) {
    uint32_t beyond = 0;
    for (int64_t i = 0; i < n; i++) beyond |= (ops::bits_of(x[i]) & 0x7f800000u) == 0x7f800000u;
    return beyond == 0;
  }

  // fn(channel, scratch) for each channel, with lines * line numbers of memory for each task. Whether all said yes.
  template <class Fn> static bool each(int64_t channels, int64_t lines, int64_t line, Fn fn) {
    std::atomic<bool> ok{true};
    parallel_for(channels, 1, [&](int64_t first, int64_t last) {
      const Scratch scratch(lines * line * int64_t(sizeof(float)));
      if (scratch.failed()) return ok.store(false);
      for (int64_t channel = first; channel < last; channel++) {
        if (!fn(channel, scratch.as<float>())) ok = false;
      }
    });
    return ok;
  }

  int64_t C_, O_;
  Size in_, out_, pad_;
  int64_t w_out_, w_in_;   // from a filter of an output channel, or an input channel, to the next
  bool turned_;
  int64_t down_, across_, rows_, rows_at_once_, line_;
};

}  // namespace fluxion::FLUXION_ISA
