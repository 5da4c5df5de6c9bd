// Copies from one layout to another. Where both lie along the same dim, rows are copied; where they lie
// along different ones, tiles are transposed: a tile's lines are read whole into a buffer in the
// first-level cache and written whole from there. Strides are in bytes.

#include "native/cpu/strided_copy.h"

#include <string.h>

#include "native/cpu/cores.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/parallel.h"
#include "native/cpu/squares.h"
#include "native/cpu/strided.h"

namespace fluxion {

namespace {

// Bytes that one thread moves before a second one pays.
constexpr int64_t grain_bytes = 4 * parallel_work;
// Rows shorter than this are not worth stores around the caches.
constexpr int64_t streamed_row = 256;

// The space, its dims ordered as the output lies and merged where both step through two as one.
struct Layout {
  int ndim = 0;
  int64_t n = 1;
  int64_t shape[max_dims], out[max_dims], in[max_dims];
  char* to;
  const char* from;

  Layout(const Frame& frame, const Operand& a, const Operand& b, int size) : to(a.data()), from(b.data()) {
    for (int d = 0; d < frame.rank(); d++) {
      n *= frame.size(d);
      if (frame.size(d) != 1) insert(frame.size(d), a.stride(d) * size, b.stride(d) * size);
    }
    merge();
  }

 private:
  void insert(int64_t length, int64_t out_stride, int64_t in_stride) {
    int d = ndim++;
    for (; d > 0 && out[d - 1] < out_stride; d--) shape[d] = shape[d - 1], out[d] = out[d - 1], in[d] = in[d - 1];
    shape[d] = length, out[d] = out_stride, in[d] = in_stride;
  }

  void merge() {
    int last = 0;
    for (int d = 1; d < ndim; d++) {
      if (out[last] == out[d] * shape[d] && in[last] == in[d] * shape[d]) {
        shape[last] *= shape[d];
      } else {
        shape[++last] = shape[d];
      }
      out[last] = out[d], in[last] = in[d];
    }
    ndim = ndim == 0 ? 0 : last + 1;
  }
};

// Copies n bytes; short rows without a call.
FX_INLINE void copy_bytes(char* to, const char* from, int64_t n) {
  if (n > 256) {
    memcpy(to, from, n);
    return;
  }
  int64_t at = 0;
  for (; at + 16 <= n; at += 16) __builtin_memcpy(to + at, from + at, 16);
  for (; at < n; at++) to[at] = from[at];
}

bool aligned(const char* address) { return reinterpret_cast<uintptr_t>(address) % 16 == 0; }

// Where a copy's results go: into the caches, or around them where they are more than those hold.
struct Sink {
  bool streams;

  FX_INLINE void put(char* to, const char* from, int64_t n) const {
    if (streams && aligned(to)) stream(to, from, n);
    else copy_bytes(to, from, n);
  }
  void finish() const { if (streams) stream_fence(); }
};

Sink sink_for(const Layout& l, int size, int64_t row_bytes) {
  return {l.n * size > last_level_cache_bytes() && row_bytes >= streamed_row};
}

// One stretch of bytes.
void copy_flat(const Layout& l, int size) {
  const Sink sink = sink_for(l, size, l.n * size);
  parallel_for(l.n * size, grain_bytes, [&](int64_t begin, int64_t end) {
    sink.put(l.to + begin, l.from + begin, end - begin);
    sink.finish();
  });
}

// Both contiguous along the last dim.
void copy_rows(const Layout& l, int size) {
  const int outer = l.ndim - 1;
  const int64_t bytes = l.shape[outer] * size;
  const Sink sink = sink_for(l, size, bytes);
  parallel_for(l.n / l.shape[outer], grain_bytes / bytes + 1, [&](int64_t begin, int64_t end) {
    Walk walk(outer, l.shape, begin);
    for (int64_t row = begin; row < end;) {
      const int64_t count = end - row < walk.left_in_row() ? end - row : walk.left_in_row();
      char* to = l.to + walk.offset(l.out);
      const char* from = l.from + walk.offset(l.in);
      for (int64_t k = 0; k < count; k++, to += l.out[outer - 1], from += l.in[outer - 1]) sink.put(to, from, bytes);
      walk.advance(count);
      row += count;
    }
    sink.finish();
  });
}

// A tile, (columns of the input, rows of the output) in 16 KB: buffer[j][i] = in[i][j].
template <class E> struct Tile {
  static constexpr int64_t width = 64;                               // i: along the output
  static constexpr int64_t height = 16384 / width / int64_t(sizeof(E)) < 64 ? 16384 / width / int64_t(sizeof(E)) : 64;

  // `ahead` bytes from a line lies the same one of the tile that comes next: far lines take long, and the
  // processor does not see such a pattern itself.
  static FX_INLINE void load(E* buffer, const char* in, int64_t in_step, int64_t rows, int64_t columns, int64_t ahead) {
    constexpr int k = side<E>;
    int64_t i = 0;
    if constexpr (k > 1) {
      for (; i + k <= rows; i += k) {
        const char* const at = in + i * in_step;
        for (int r = 0; r < k; r++) {
          for (int64_t byte = 0; byte < columns * int64_t(sizeof(E)); byte += 64) __builtin_prefetch(at + r * in_step + ahead + byte, 0, 2);
        }
        int64_t j = 0;
        for (; j + k <= columns; j += k) square(buffer + j * width + i, width, at + j * sizeof(E), in_step);
        for (; j < columns; j++) {
          for (int r = 0; r < k; r++) buffer[j * width + i + r] = element(at + r * in_step, j);
        }
      }
    }
    for (; i < rows; i++) {
      const char* const at = in + i * in_step;
      for (int64_t j = 0; j < columns; j++) buffer[j * width + i] = element(at, j);
    }
  }

  static FX_INLINE E element(const char* at, int64_t j) {
    E e;
    memcpy(&e, at + j * sizeof(E), sizeof e);
    return e;
  }
};

// The output contiguous along the last dim, the input along dim `across`.
template <class E> void transpose(const Layout& l, int across) {
  using T = Tile<E>;
  const int last = l.ndim - 1;
  const int64_t width = l.shape[last], height = l.shape[across];
  const int64_t bands = (height + T::height - 1) / T::height;
  // The other dims.
  int64_t shape[max_dims], out[max_dims], in[max_dims], outer = 1;
  int ndim = 0;
  for (int d = 0; d < last; d++) {
    if (d == across) continue;
    shape[ndim] = l.shape[d], out[ndim] = l.out[d], in[ndim] = l.in[d], outer *= l.shape[d], ndim++;
  }
  const Sink sink = sink_for(l, sizeof(E), T::width * sizeof(E));
  const int64_t band_bytes = T::height * width * int64_t(sizeof(E));
  parallel_for(outer * bands, grain_bytes / band_bytes + 1, [&](int64_t begin, int64_t end) {
    alignas(64) E buffer[T::width * T::height];
    for (int64_t task = begin; task < end; task++) {
      const Walk walk(ndim, shape, task / bands);
      const int64_t j = task % bands * T::height, columns = height - j < T::height ? height - j : T::height;
      char* const to = l.to + walk.offset(out) + j * l.out[across];
      const char* const from = l.from + walk.offset(in) + j * int64_t(sizeof(E));
      for (int64_t i = 0; i < width; i += T::width) {
        const int64_t rows = width - i < T::width ? width - i : T::width;
        const int64_t ahead = i + T::width < width ? T::width * l.in[last] : T::height * int64_t(sizeof(E)) - i * l.in[last];
        T::load(buffer, from + i * l.in[last], l.in[last], rows, columns, ahead);
        char* const row = to + i * int64_t(sizeof(E));
        for (int64_t k = 0; k < columns; k++) {
          sink.put(row + k * l.out[across], reinterpret_cast<const char*>(buffer + k * T::width), rows * int64_t(sizeof(E)));
        }
      }
    }
    sink.finish();
  });
}

// The longest dim but the last along which the input is contiguous, or -1.
int transposed_dim(const Layout& l, int size) {
  int found = -1;
  for (int d = 0; d < l.ndim - 1; d++) {
    if (l.in[d] == size && (found < 0 || l.shape[d] > l.shape[found])) found = d;
  }
  return found;
}

}  // namespace

bool copy_strided(Frame& frame, int from, int size) {
  const Layout l(frame, frame.operands[0], frame.operands[from], size);
  if (l.n == 0) return true;
  const int last = l.ndim - 1;
  if (l.ndim > 0 && l.out[last] != size) return false;
  if (l.ndim == 0 || (l.ndim == 1 && l.in[last] == size)) return copy_flat(l, size), true;
  if (l.in[last] == size) return copy_rows(l, size), true;
  const int across = transposed_dim(l, size);
  if (across < 0) return false;
  switch (size) {
    case 1: transpose<uint8_t>(l, across); break;
    case 2: transpose<uint16_t>(l, across); break;
    case 4: transpose<uint32_t>(l, across); break;
    case 8: transpose<uint64_t>(l, across); break;
    default: transpose<Bits128>(l, across);
  }
  return true;
}

}  // namespace fluxion
