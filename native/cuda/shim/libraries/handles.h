// Handles of the stand-ins for cuSOLVER and cuBLAS: a stream, and nothing else.

#pragma once

#include "native/cpu/lapack.h"
#include "native/cuda/shim/libraries/call.h"

namespace fluxion::shim {

struct LibraryHandle { CUstream stream = nullptr; };

inline int create_handle(void** handle) {
  *handle = new LibraryHandle;
  return 0;
}
inline int destroy_handle(void* handle) {
  delete static_cast<LibraryHandle*>(handle);
  return 0;
}
inline int set_stream(void* handle, CUstream stream) {
  static_cast<LibraryHandle*>(handle)->stream = stream;
  return 0;
}
inline CUstream stream_of(void* handle) { return static_cast<LibraryHandle*>(handle)->stream; }

// Bytes of a matrix whose columns lie `lead` numbers apart.
template <class T> int64_t matrix_bytes(int64_t rows, int64_t cols, int64_t lead) {
  return rows == 0 || cols == 0 ? 0 : ((cols - 1) * lead + rows) * static_cast<int64_t>(sizeof(T));
}

}  // namespace fluxion::shim

// name(FUNCTION) for the four dtypes: S, D, C and Z.
#define FOR_DTYPES(FUNCTION) \
  FUNCTION(S, float) FUNCTION(D, double) FUNCTION(C, fluxion::Complex<float>) FUNCTION(Z, fluxion::Complex<double>)
