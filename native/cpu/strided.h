// Walking a strided space in row-major order, and copying stretches of it from and to contiguous
// buffers. Strides are in bytes.

#pragma once

#include <stdint.h>
#include <string.h>

#include "native/core/frame.h"

namespace fluxion {

// A position in a space of `ndim` dims: an odometer.
struct Walk {
  int ndim;
  const int64_t* shape;
  int64_t at[max_dims];

  Walk(int dims, const int64_t* sizes, int64_t position);

  // Elements from here to the end of the innermost dim.
  int64_t left_in_row() const { return ndim == 0 ? 1 : shape[ndim - 1] - at[ndim - 1]; }

  int64_t offset(const int64_t* strides) const {
    int64_t bytes = 0;
    for (int d = 0; d < ndim; d++) bytes += at[d] * strides[d];
    return bytes;
  }

  void advance(int64_t n);
};

// Copies to memory that is not read soon, around the caches; `out` is aligned to 16 bytes. The copies
// of a thread are seen by others after its next stream_fence.
void stream(char* out, const char* in, int64_t bytes);
void stream_fence();

// n copies of one element.
void fill(char* out, const char* element, int size, int64_t n);

// n elements from the walk's position on, into a contiguous buffer; and back.
void pack(char* out, const char* base, int size, const int64_t* strides, const Walk& from, int64_t n);
void unpack(char* base, const char* in, int size, const int64_t* strides, const Walk& from,
            int64_t n);

// The same for `width` rows that lie side by side in the tensor, element by element: row w goes to
// out + w * row_bytes. Each cache line that is touched serves all of them.
void pack_rows(char* out, int64_t row_bytes, const char* base, int size, const int64_t* strides,
               const Walk& from, int64_t n, int64_t width);
void unpack_rows(char* base, const char* in, int64_t row_bytes, int size, const int64_t* strides,
                 const Walk& from, int64_t n, int64_t width);

}  // namespace fluxion
