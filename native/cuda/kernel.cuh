// What every generated CUDA file includes: types, the device's call frame, and all intrinsics. No
// other skeleton or generated file names one. Kernels here are launched by the CUDA
// library, which copies the call frame of ARCHITECTURE.md into a `Frame` passed by value.

#pragma once

#include <stdint.h>

#include <type_traits>
#include <utility>

#include "native/core/dtype.h"
#include "native/core/inline.h"
#include "native/core/math.h"
#include "native/core/philox.h"
#include "native/core/position.h"

#ifdef FLUXION_CUDA_SHIM
// Without a device: the CPU stands in, and the words below mean what is written there.
#include "native/cuda/shim/device.h"
#else
#define DEVICE __device__ __forceinline__
// Memory that the threads of a block share.
#define SHARED(T, name, n) \
  __shared__ __align__(16) unsigned char name##_bytes[(n) * sizeof(T)]; \
  T* const name = reinterpret_cast<T*>(name##_bytes)
// A kernel under a C name, which the library finds in the fatbin: KERNEL(gelu_f32, pointwise, Gelu<float>).
#define KERNEL(name, skeleton, ...)                                                       \
  extern "C" __global__ void name(const __grid_constant__ ::fluxion::cuda::Frame frame) { \
    ::fluxion::cuda::skeleton<__VA_ARGS__>(frame);                                        \
  }
#endif

namespace fluxion::cuda {

constexpr int max_dims = 16;
constexpr int max_operands = 12;
constexpr int max_scalars = 64;

struct Operand {
  void* address;
  int64_t ndim;
  int64_t shape[max_dims];
  int64_t strides[max_dims];

  template <class T> DEVICE T* data_as() const { return static_cast<T*>(address); }
  DEVICE int rank() const { return static_cast<int>(ndim); }
  DEVICE int64_t size(int d) const { return shape[d]; }
  DEVICE int64_t stride(int d) const { return strides[d]; }
};

// Where a kernel reports the first bad index: pinned memory that the host looks at when it waits.
struct ErrorSlot {
  unsigned long long status;   // 0, or 1: index out of range
  int64_t position, value, size;
};

// The call frame on the device: as in native/core/frame.h, with merged dims. Under 4 KB, the limit
// of a kernel's parameters.
struct Frame {
  int64_t n;         // elements of the iteration space
  int64_t rows;      // reduce, scan, rowwise: elements of the kept dims
  int ndim, split;
  int64_t seed, offset;
  ErrorSlot* error;
  void* workspace;   // rowwise: scratch rows, one set for each block
  int64_t shape[max_dims];
  Operand operands[max_operands];   // outputs, then inputs
  double scalars[max_scalars];

  DEVICE int rank() const { return ndim; }
  DEVICE int64_t size(int d) const { return shape[d]; }
  DEVICE int64_t extent(int from, int to) const {
    int64_t count = 1;
    for (int d = from; d < to; d++) count *= shape[d];
    return count;
  }
};
static_assert(sizeof(Frame) <= 4096);

struct Scalars {
  const Frame& frame;
  template <class T> DEVICE T real(int k) const { return ops::cast<T>(frame.scalars[k]); }
  DEVICE int64_t whole(int k) const { return ops::cast<int64_t>(frame.scalars[k]); }
  DEVICE bool truth(int k) const { return frame.scalars[k] != 0; }
  // The k-th list of those behind `first` scalars, each its length and then its items.
  DEVICE Position list(int first, int k) const {
    for (; k > 0; k--) first += 1 + int(whole(first));
    Position p;
    p.ndim = int(whole(first));
    for (int d = 0; d < p.ndim; d++) p.at[d] = whole(first + 1 + d);
    return p;
  }
  DEVICE Philox random() const { return Philox(frame.seed, frame.offset); }
};

// The first thread of the grid-stride loop over a range, and the loop's step.
DEVICE int64_t grid_thread() { return int64_t(blockIdx.x) * blockDim.x + threadIdx.x; }
DEVICE int64_t grid_threads() { return int64_t(gridDim.x) * blockDim.x; }

// Offset in elements of the `position`-th element of dims [from, to).
DEVICE int64_t offset_of(const Frame& frame, const Operand& x, int64_t position, int from, int to) {
  int64_t at = 0;
  for (int d = to - 1; d >= from; d--) {
    const int64_t q = position / frame.shape[d];
    at += (position - q * frame.shape[d]) * x.strides[d];
    position = q;
  }
  return at;
}

// Pointers and values over a pack of element types.
template <size_t I, class T> struct Slot { T* at; };
template <class Indices, class... Ts> struct Slots;
template <size_t... I, class... Ts> struct Slots<std::index_sequence<I...>, Ts...> : Slot<I, Ts>... {
  DEVICE Slots(const Frame& frame, int first)
      : Slot<I, Ts>{static_cast<Ts*>(frame.operands[first + I].address)}... {}
};
template <size_t I, class T> DEVICE T* slot(const Slot<I, T>& s) { return s.at; }
template <size_t I, class T> struct Value { T value; };
template <class Indices, class... Ts> struct Values;
template <size_t... I, class... Ts> struct Values<std::index_sequence<I...>, Ts...> : Value<I, Ts>... {};
template <size_t I, class T> DEVICE T& value(Value<I, T>& v) { return v.value; }

template <int k, class T, class... Ts> struct Pick { using Type = typename Pick<k - 1, Ts...>::Type; };
template <class T, class... Ts> struct Pick<0, T, Ts...> { using Type = T; };

}  // namespace fluxion::cuda
