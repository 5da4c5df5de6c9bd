// The call frame as a kernel on the device gets it: ARCHITECTURE.md's, with merged dims and exact
// integers, passed by value. The host fills it (native/cuda/host/frame.cpp), kernels read it.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include <type_traits>

#ifdef __CUDACC__
#define FX_BOTH __host__ __device__ __forceinline__
#else
#define FX_BOTH inline __attribute__((always_inline))
#endif

namespace fluxion::cuda {

constexpr int max_dims = 16;
constexpr int max_operands = 12;
constexpr int max_scalars = 64;

struct Operand {
  void* address;
  int64_t ndim;                 // -1: a host number, which lies in `shape`
  int64_t shape[max_dims];
  int64_t strides[max_dims];

  FX_BOTH bool is_number() const { return ndim < 0; }
  template <class T> FX_BOTH T* data_as() const {
    return is_number() ? reinterpret_cast<T*>(const_cast<int64_t*>(shape)) : static_cast<T*>(address);
  }
  FX_BOTH int rank() const { return static_cast<int>(ndim); }
  FX_BOTH int64_t size(int d) const { return shape[d]; }
  FX_BOTH int64_t stride(int d) const { return strides[d]; }
};

// Where a kernel reports the first bad index: pinned memory that the host looks at when it waits.
struct ErrorSlot {
  unsigned long long status;   // 0, or 1: index out of range
  int64_t position, value, size;
  uint64_t launch;             // the number of the launch
};

// Under 4 KB, the limit of a kernel's parameters.
struct Frame {
  int64_t n;         // elements of the iteration space
  int64_t rows;      // reduce, scan, rowwise: elements of the kept dims
  int ndim, split;
  int64_t seed, offset;
  ErrorSlot* error;
  void* workspace;   // rowwise: scratch rows, one set for each block; reduce in parts: their states
  int64_t part;      // reduce: elements of a row that one block folds; 0: whole rows
  uint64_t launch;
  int64_t shape[max_dims];
  double scalars[max_scalars];
  Operand operands[max_operands];   // outputs, then inputs; a kernel is given its own only

  FX_BOTH int rank() const { return ndim; }
  FX_BOTH int64_t size(int d) const { return shape[d]; }
  FX_BOTH int64_t extent(int from, int to) const {
    int64_t count = 1;
    for (int d = from; d < to; d++) count *= shape[d];
    return count;
  }
};
static_assert(sizeof(Frame) <= 4096);

// How many operands a functor has, 0 of what is no functor.
template <class F, class = void> constexpr int operands_of = 0;
template <class F> constexpr int operands_of<F, std::void_t<typename F::Outputs, typename F::Inputs>> =
    F::Outputs::count + F::Inputs::count;

// A kernel's parameter: a frame up to the last operand that it has. Every launch copies it, and waits for that.
template <class F> struct FrameFor {
  static constexpr int count = operands_of<F> > 0 ? operands_of<F> : max_operands;
  alignas(Frame) unsigned char bytes[sizeof(Frame) - (max_operands - count) * sizeof(Operand)];
};

}  // namespace fluxion::cuda
