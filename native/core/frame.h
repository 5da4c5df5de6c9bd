// The call frame: how a kernel is called. JavaScript writes it, calls run(), reads the status.
// ARCHITECTURE.md, "The call frame", is the contract; src/native.ts holds the same layout, and the
// two are compared when the addon is loaded.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include "native/core/error.h"
#include "native/core/inline.h"

namespace fluxion {

constexpr int max_dims = 16;
constexpr int max_operands = 16;
constexpr int max_scalars = 64;
constexpr int frame_slots = 2048;

// One tensor of a call. Strides count elements and may be 0.
struct Operand {
  double address;   // of the first element, in bytes
  double ndim;
  double shape[max_dims];
  double strides[max_dims];
  double numel;
  double reserved[5];

  FX_INLINE char* data() const { return reinterpret_cast<char*>(static_cast<uintptr_t>(address)); }
  template <class T> FX_INLINE T* data_as() const { return reinterpret_cast<T*>(data()); }
  FX_INLINE int64_t stride(int d) const { return static_cast<int64_t>(strides[d]); }
  FX_INLINE int64_t size(int d) const { return static_cast<int64_t>(shape[d]); }
  FX_INLINE int rank() const { return static_cast<int>(ndim); }
};

struct Frame {
  double kernel;
  double status;
  double facts[4];
  double ndim;      // dims of the iteration space
  double split;     // how many leading dims are kept; the others are folded
  int64_t seed;
  int64_t offset;
  double reserved[6];
  double shape[max_dims];
  Operand operands[max_operands];   // outputs, then inputs
  double scalars[max_scalars];
  double spare[frame_slots - 32 - 40 * max_operands - max_scalars];

  FX_INLINE int rank() const { return static_cast<int>(ndim); }
  FX_INLINE int kept() const { return static_cast<int>(split); }
  FX_INLINE int64_t size(int d) const { return static_cast<int64_t>(shape[d]); }

  // Elements of the dims [from, to) of the iteration space.
  FX_INLINE int64_t extent(int from, int to) const {
    int64_t n = 1;
    for (int d = from; d < to; d++) n *= size(d);
    return n;
  }

  FX_INLINE void fail(Status s, double a = 0, double b = 0, double c = 0) {
    status = static_cast<int>(s);
    facts[0] = a;
    facts[1] = b;
    facts[2] = c;
  }
};

static_assert(sizeof(Operand) == 40 * 8);
static_assert(offsetof(Frame, shape) == 16 * 8);
static_assert(offsetof(Frame, operands) == 32 * 8);
static_assert(offsetof(Frame, scalars) == 672 * 8);
static_assert(sizeof(Frame) == frame_slots * 8);

// Every kernel has this one signature.
using KernelFn = void (*)(Frame&);

}  // namespace fluxion
