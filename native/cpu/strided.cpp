// Copies between strided memory and contiguous buffers, by element size.

#include "native/cpu/strided.h"

#include "native/cpu/dtype_rows.h"
#include "native/cpu/squares.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace fluxion {

Walk::Walk(int dims, const int64_t* sizes, int64_t position) : ndim(dims), shape(sizes) {
  for (int d = ndim - 1; d >= 0; d--) {
    const int64_t size = shape[d] > 0 ? shape[d] : 1;  // An empty shape has no position but the first.
    at[d] = position % size;
    position /= size;
  }
}

void Walk::advance(int64_t n) {
  int64_t carry = n;
  for (int d = ndim - 1; d >= 0 && carry > 0; d--) {
    at[d] += carry;
    if (at[d] < shape[d]) return;
    carry = at[d] / shape[d];
    at[d] %= shape[d];
  }
}

namespace {

// n copies of an element, 64 bytes at a time.
template <class E> void fill_with(char* out, const char* element, int64_t n) {
  E line[64 / sizeof(E)];
  for (E& one : line) memcpy(&one, element, sizeof(E));
  const int64_t bytes = n * int64_t(sizeof(E));
  int64_t at = 0;
  for (; at + 64 <= bytes; at += 64) __builtin_memcpy(out + at, line, 64);
  memcpy(out + at, line, bytes - at);
}

template <class E> void gather_row(E* out, const char* in, int64_t stride, int64_t n) {
  if (stride == int64_t(sizeof(E))) {
    memcpy(out, in, n * sizeof(E));
  } else if (stride == 0) {
    fill_with<E>(reinterpret_cast<char*>(out), in, n);
  } else {
    for (int64_t j = 0; j < n; j++) out[j] = *reinterpret_cast<const E*>(in + j * stride);
  }
}

template <class E> void scatter_row(char* out, const E* in, int64_t stride, int64_t n) {
  for (int64_t j = 0; j < n; j++) *reinterpret_cast<E*>(out + j * stride) = in[j];
}

// Calls row(element offset in the buffer, byte offset in the tensor, count) for each stretch.
template <class Row>
void for_each_row(const int64_t* strides, const Walk& from, int64_t n, Row row) {
  if (n <= from.left_in_row()) return row(0, from.offset(strides), n);
  Walk walk = from;
  for (int64_t done = 0; done < n;) {
    const int64_t count = n - done < walk.left_in_row() ? n - done : walk.left_in_row();
    row(done, walk.offset(strides), count);
    walk.advance(count);
    done += count;
  }
}

template <class E>
void pack_as(char* out, const char* base, const int64_t* strides, const Walk& from, int64_t n) {
  const int64_t inner = from.ndim == 0 ? 0 : strides[from.ndim - 1];
  for_each_row(strides, from, n, [&](int64_t at, int64_t offset, int64_t count) {
    gather_row(reinterpret_cast<E*>(out) + at, base + offset, inner, count);
  });
}

template <class E>
void unpack_as(char* base, const char* in, const int64_t* strides, const Walk& from, int64_t n) {
  const int64_t inner = from.ndim == 0 ? 0 : strides[from.ndim - 1];
  for_each_row(strides, from, n, [&](int64_t at, int64_t offset, int64_t count) {
    scatter_row(base + offset, reinterpret_cast<const E*>(in) + at, inner, count);
  });
}

// Lines far apart, of which little is used, take long: they are asked for so many ahead.
constexpr int64_t lines_ahead = 24;

bool is_far(int64_t step, int64_t bytes) { return step > 256 && bytes <= 128; }

// (rows, columns) at `in` become (columns, rows) at `out`; steps are between lines, in bytes. Squares of k
// elements; the side whose lines lie farther apart is walked once, so that each of its lines is used up.
template <class E> struct Transposing {
  static constexpr int k = side<E>;
  static constexpr int64_t size = sizeof(E);
  char* out;
  int64_t out_step;
  const char* in;
  int64_t in_step, rows, columns;

  FX_INLINE void one(int64_t r, int64_t c) const { memcpy(out + c * out_step + r * size, in + r * in_step + c * size, sizeof(E)); }

  // The elements [r, r + k) x [c, c + k), or those of them that there are.
  FX_INLINE void block(int64_t r, int64_t c) const {
    if constexpr (k > 1) {
      if (r + k <= rows && c + k <= columns) return square(reinterpret_cast<E*>(out + c * out_step) + r, out_step / size, in + r * in_step + c * size, in_step);
    }
    for (int64_t i = r; i < r + k && i < rows; i++) for (int64_t j = c; j < c + k && j < columns; j++) one(i, j);
  }

  void by_rows() const {
    const bool far = is_far(in_step, columns * size);
    for (int64_t r = 0; r < rows; r += k) {
      if (far) for (int i = 0; i < k; i++) __builtin_prefetch(in + (r + lines_ahead + i) * in_step, 0, 2);
      for (int64_t c = 0; c < columns; c += k) block(r, c);
    }
  }

  void by_columns() const {
    const bool far = is_far(out_step, rows * size);
    for (int64_t c = 0; c < columns; c += k) {
      if (far) for (int i = 0; i < k; i++) __builtin_prefetch(out + (c + lines_ahead + i) * out_step, 1, 2);
      for (int64_t r = 0; r < rows; r += k) block(r, c);
    }
  }
};

template <class E>
void pack_rows_as(char* out, int64_t row_bytes, const char* base, const int64_t* strides, const Walk& from, int64_t n, int64_t width) {
  const int64_t inner = from.ndim == 0 ? 0 : strides[from.ndim - 1];
  for_each_row(strides, from, n, [&](int64_t at, int64_t offset, int64_t count) {
    Transposing<E>{out + at * sizeof(E), row_bytes, base + offset, inner, count, width}.by_rows();
  });
}

template <class E>
void unpack_rows_as(char* base, const char* in, int64_t row_bytes, const int64_t* strides, const Walk& from, int64_t n, int64_t width) {
  const int64_t inner = from.ndim == 0 ? 0 : strides[from.ndim - 1];
  for_each_row(strides, from, n, [&](int64_t at, int64_t offset, int64_t count) {
    Transposing<E>{base + offset, inner, in + at * sizeof(E), row_bytes, width, count}.by_columns();
  });
}

}  // namespace

void stream(char* out, const char* in, int64_t bytes) {
#if defined(__SSE2__)
  int64_t at = 0;
  for (; at + 16 <= bytes; at += 16) {
    _mm_stream_si128(reinterpret_cast<__m128i*>(out + at), _mm_loadu_si128(reinterpret_cast<const __m128i*>(in + at)));
  }
  memcpy(out + at, in + at, bytes - at);
#else
  memcpy(out, in, bytes);
#endif
}

void stream_fence() {
#if defined(__SSE2__)
  _mm_sfence();
#endif
}

void fill(char* out, const char* element, int size, int64_t n) {
  switch (size) {
    case 1: return fill_with<uint8_t>(out, element, n);
    case 2: return fill_with<uint16_t>(out, element, n);
    case 4: return fill_with<uint32_t>(out, element, n);
    case 8: return fill_with<uint64_t>(out, element, n);
    default: return fill_with<Bits128>(out, element, n);
  }
}

void pack(char* out, const char* base, int size, const int64_t* strides, const Walk& from,
          int64_t n) {
  switch (size) {
    case 1: return pack_as<uint8_t>(out, base, strides, from, n);
    case 2: return pack_as<uint16_t>(out, base, strides, from, n);
    case 4: return pack_as<uint32_t>(out, base, strides, from, n);
    case 8: return pack_as<uint64_t>(out, base, strides, from, n);
    default: return pack_as<Bits128>(out, base, strides, from, n);
  }
}

void unpack(char* base, const char* in, int size, const int64_t* strides, const Walk& from,
            int64_t n) {
  switch (size) {
    case 1: return unpack_as<uint8_t>(base, in, strides, from, n);
    case 2: return unpack_as<uint16_t>(base, in, strides, from, n);
    case 4: return unpack_as<uint32_t>(base, in, strides, from, n);
    case 8: return unpack_as<uint64_t>(base, in, strides, from, n);
    default: return unpack_as<Bits128>(base, in, strides, from, n);
  }
}

void pack_rows(char* out, int64_t row_bytes, const char* base, int size, const int64_t* strides,
               const Walk& from, int64_t n, int64_t width) {
  if (width == 1) return pack(out, base, size, strides, from, n);
  switch (size) {
    case 1: return pack_rows_as<uint8_t>(out, row_bytes, base, strides, from, n, width);
    case 2: return pack_rows_as<uint16_t>(out, row_bytes, base, strides, from, n, width);
    case 4: return pack_rows_as<uint32_t>(out, row_bytes, base, strides, from, n, width);
    case 8: return pack_rows_as<uint64_t>(out, row_bytes, base, strides, from, n, width);
    default: return pack_rows_as<Bits128>(out, row_bytes, base, strides, from, n, width);
  }
}

void unpack_rows(char* base, const char* in, int64_t row_bytes, int size, const int64_t* strides,
                 const Walk& from, int64_t n, int64_t width) {
  if (width == 1) return unpack(base, in, size, strides, from, n);
  switch (size) {
    case 1: return unpack_rows_as<uint8_t>(base, in, row_bytes, strides, from, n, width);
    case 2: return unpack_rows_as<uint16_t>(base, in, row_bytes, strides, from, n, width);
    case 4: return unpack_rows_as<uint32_t>(base, in, row_bytes, strides, from, n, width);
    case 8: return unpack_rows_as<uint64_t>(base, in, row_bytes, strides, from, n, width);
    default: return unpack_rows_as<Bits128>(base, in, row_bytes, strides, from, n, width);
  }
}

}  // namespace fluxion
