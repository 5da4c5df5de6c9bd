// Kernels of the device that are written by hand, as the host sees them: a function reads the call frame,
// takes what memory it needs, and launches programs of native/cuda/<name>.cu, each with a struct of its
// own. A file has a table `<name>_rows`, with the CPU's keys; the catalog names the file.

#pragma once

#include <stdint.h>

#include <algorithm>

#include "native/core/frame.h"
#include "native/cuda/host/device.h"
#include "native/cuda/host/registry.h"
#include "native/cuda/walk.h"

namespace fluxion::cuda {

inline size_t size_of(DType dtype) {
  switch (dtype) {
    case DType::Bool: case DType::UInt8: case DType::Int8: return 1;
    case DType::Int16: case DType::Float16: case DType::BFloat16: return 2;
    case DType::Int32: case DType::Float32: return 4;
    case DType::Complex128: return 16;
    default: return 8;
  }
}

// A program's names, one for each size of elements or for each dtype, as kernel.cuh makes them.
struct Program {
  const char* file;        // <file>.fatbin has it
  const char* names[12];
};

#define SIZED_PROGRAM(file, name) \
  {file, {name "_1", name "_2", name "_4", name "_8", name "_16"}}
#define TYPED_PROGRAM(file, name)                                                              \
  {file, {name "_b8", name "_u8", name "_i8", name "_i16", name "_i32", name "_i64", name "_f16", \
          name "_bf16", name "_f32", name "_f64", name "_c64", name "_c128"}}

// Memory for one call. One stream runs everything in order, so it may be given back once the last
// kernel that uses it is launched.
class Scratch {
 public:
  Scratch(Memory& memory, size_t bytes) : memory_(memory), bytes_(bytes), address_(memory.take(bytes)) {}
  ~Scratch() { memory_.give(address_, bytes_); }
  Scratch(const Scratch&) = delete;
  template <class T> T* as() const { return reinterpret_cast<T*>(address_); }
  CUdeviceptr address() const { return address_; }

 private:
  Memory& memory_;
  size_t bytes_;
  CUdeviceptr address_;
};

// One call of an operator.
class Call {
 public:
  Call(Device& device, fluxion::Frame& frame, const Row& row) : device(device), frame(frame), row(row) {}

  const fluxion::Operand& operand(int k) const { return frame.operands[k]; }
  template <class T = void> T* data(int k) const { return reinterpret_cast<T*>(operand(k).data()); }
  bool is_given(int k) const { return frame.operands[k].address != 0; }
  int64_t numel(int k) const { return static_cast<int64_t>(operand(k).numel); }
  double scalar(int k) const { return frame.scalars[k]; }
  int64_t whole(int k) const { return static_cast<int64_t>(frame.scalars[k]); }

  int64_t rows_in(int k) const { return last(k) == 0 ? 0 : numel(k) / last(k); }
  // Elements of the last dim.
  int64_t last(int k) const { return operand(k).rank() == 0 ? 1 : operand(k).size(operand(k).rank() - 1); }

  // Where kernels report bad indices, and the launch they name then.
  Faults faults() const { return {device.error_slot(), device.launches()}; }

  // The program for the size, or the dtype, of the operator's elements.
  template <class P> void launch_sized(const Program& program, const P& parameter, int64_t blocks, int threads = 256) {
    static_assert(sizeof(P) <= 4096);
    device.run(program.file, program.names[__builtin_ctzll(size_of(row.dtype))], &parameter, blocks, threads);
  }
  template <class P> void launch_typed(const Program& program, const P& parameter, int64_t blocks, int threads = 256, int shared_bytes = 0) {
    static_assert(sizeof(P) <= 4096);
    device.run(program.file, program.names[static_cast<int>(row.dtype)], &parameter, blocks, threads, shared_bytes);
  }
  template <class P> void launch(const char* file, const char* name, const P& parameter, int64_t blocks, int threads = 256) {
    static_assert(sizeof(P) <= 4096);
    device.run(file, name, &parameter, blocks, threads);
  }
  void copy(void* to, const void* from, size_t bytes) {
    device.copy(reinterpret_cast<CUdeviceptr>(to), reinterpret_cast<CUdeviceptr>(from), bytes);
  }
  void zero(void* to, size_t bytes) { device.fill(reinterpret_cast<CUdeviceptr>(to), 0, bytes); }

  // Blocks for a grid-stride loop over n elements.
  int64_t blocks_for(int64_t n, int threads = 256) const {
    return std::max<int64_t>(1, std::min((n + threads - 1) / threads, device.processors() * int64_t(32)));
  }

  // The host has to run it: a library is missing, does not take the operands, or failed.
  void decline() { declined_ = true; }
  bool is_declined() const { return declined_; }

  Device& device;
  fluxion::Frame& frame;
  const Row& row;

 private:
  bool declined_ = false;
};

// A function that says whether it ran, as one that is called.
template <bool (*run)(Device& device, DType dtype, fluxion::Frame& frame)> void or_decline(Call& call) {
  if (!run(call.device, call.row.dtype, call.frame)) call.decline();
}

}  // namespace fluxion::cuda

// Rows of a table, with the number of outputs and of operands.
#define BY_HAND(key, dtype, outputs, operands, run) \
  {key, DType::dtype, nullptr, nullptr, Skeleton::by_hand, outputs, operands, 0, 0, 0, false, run}
// A kernel that moves elements without looking at them.
#define MOVED_ROWS(key, o, n, run)                                                                       \
  BY_HAND(key, UInt8, o, n, run), BY_HAND(key, Int8, o, n, run), BY_HAND(key, Int16, o, n, run),         \
  BY_HAND(key, Float16, o, n, run), BY_HAND(key, BFloat16, o, n, run), COMPUTED_ROWS(key, o, n, run)
// A kernel that orders elements; and one that adds and multiplies them.
#define ORDERED_ROWS(key, o, n, run)                                                                     \
  BY_HAND(key, Bool, o, n, run), BY_HAND(key, Int32, o, n, run), BY_HAND(key, Int64, o, n, run),         \
  BY_HAND(key, Float32, o, n, run), BY_HAND(key, Float64, o, n, run)
#define COMPUTED_ROWS(key, o, n, run)                                                                    \
  ORDERED_ROWS(key, o, n, run), BY_HAND(key, Complex64, o, n, run), BY_HAND(key, Complex128, o, n, run)
// A function that hands matrices to a library, which takes four dtypes.
#define LIBRARY_ROWS(key, o, n, ...)                                                                     \
  BY_HAND(key, Float32, o, n, (or_decline<__VA_ARGS__>)), BY_HAND(key, Float64, o, n, (or_decline<__VA_ARGS__>)), \
  BY_HAND(key, Complex64, o, n, (or_decline<__VA_ARGS__>)), BY_HAND(key, Complex128, o, n, (or_decline<__VA_ARGS__>))
#define TABLE_OF(kernels) {kernels, sizeof(kernels) / sizeof(kernels[0])}
