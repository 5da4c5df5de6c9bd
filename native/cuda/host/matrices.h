// Operands as stacks of matrices on the device, and the kernels that surround the vendor's libraries
// (native/cuda/matrices.cu).

#pragma once

#include <stdint.h>

#include <initializer_list>
#include <vector>

#include "native/cpu/matrices.h"
#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

// The last two dims of an operand are a matrix, those in front count matrices.
struct Stack {
  char* data;
  int64_t count = 1;
  int64_t rows, cols;
  bool batched;
  size_t element;

  Stack(const fluxion::Operand& x, DType dtype);

  int64_t size() const { return rows * cols; }
  size_t bytes() const { return static_cast<size_t>(count * size()) * element; }
  char* at(int64_t i) const { return data + i * size() * static_cast<int64_t>(element); }
  // Whether the library, which counts a matrix with 32 bits, takes it.
  bool fits() const { return size() <= INT32_MAX && count <= INT32_MAX; }
};

// The kernels, on one device and for one dtype. What has no elements is left alone.
class Around {
 public:
  Around(Device& device, DType dtype) : device_(device), dtype_(dtype) {}

  // out (count, cols, rows) from x (count, rows, cols), matrices that lie one behind the other, or `x_apart`
  // and `out_apart` numbers apart.
  void transpose(const void* x, void* out, int64_t count, int64_t rows, int64_t cols, bool conjugated = false,
                 int64_t x_apart = 0, int64_t out_apart = 0) const;
  // out (count) = x, scaled and conjugate; of lines of that length, if it is not 0, the first number is
  // made real, and the last one where `last_too`.
  void points(const void* x, void* out, int64_t count, double scale, bool conjugated = false, int64_t line = 0, bool last_too = false) const;
  // out (count, rows, cols) = one triangle of x, whose matrices lie `apart` numbers apart.
  void triangle(const void* x, void* out, int64_t count, int64_t rows, int64_t cols, bool upper, int64_t apart) const;
  // out (count, size) = the first numbers of each matrix of x, which lie `apart` numbers apart.
  void first(const void* x, void* out, int64_t count, int64_t size, int64_t apart) const;
  void identity(void* out, int64_t count, int64_t n) const;
  // out, the stack of matrices of `result`, from x, whose batch dims broadcast to those.
  void expand(const fluxion::Operand& result, const fluxion::Operand& x, void* out) const;
  void positive_diagonal(int* info, const void* a, int64_t count, int64_t n) const;
  // info (count) = whether a matrix of x (count, rows, cols) has a NaN or an infinity, in all of it (part 0),
  // in its upper (1) or in its lower triangle (-1).
  void not_finite(int* info, const void* x, int64_t count, int64_t rows, int64_t cols, int part) const;
  // x (count, size) becomes the number where info is not 0.
  void replace_where(void* x, const int* info, int64_t count, int64_t size, double number) const;
  // out (count, n, n), complex, the vectors of real matrices as columns, from `packed` as cusolver.h has them;
  // of the complex dtype.
  void paired_vectors(void* out, const void* packed, const void* values, int64_t count, int64_t n) const;
  void determinant(void* out, const void* lu, const int* pivots, int64_t count, int64_t n) const;
  void log_determinant(void* sign, void* log, const void* lu, const int* pivots, int64_t count, int64_t n) const;

 private:
  void start(const Program& program, const Frame& frame) const;
  Device& device_;
  DType dtype_;
};

// Up to this many rows and columns a library's batched Jacobi methods take; and of so small matrices
// the host does more than `most_small` sooner than calls for each of them.
constexpr int64_t small_matrix = 32, most_small = 32;

// Addresses of matrices, on the device: where(i) of the i-th.
template <class Where> std::vector<void*> addresses(int64_t count, Where where) {
  std::vector<void*> list(static_cast<size_t>(count));
  for (int64_t i = 0; i < count; i++) list[static_cast<size_t>(i)] = where(i);
  return list;
}
class Addresses {
 public:
  Addresses(Device& device, const std::vector<void*>& list) : scratch_(device.memory, list.size() * sizeof(void*)) {
    device.copy_in(scratch_.address(), list.data(), list.size() * sizeof(void*));
  }
  void** at() const { return scratch_.as<void*>(); }

 private:
  Scratch scratch_;
};

// What is wrong with matrices, each with a number on the device that is above 0 where it is.
struct Findings {
  const int* info;
  Status status;
};

// Waits, and leaves the first matrix in the frame that something is wrong with.
void report(Device& device, fluxion::Frame& frame, int64_t count, bool batched, std::initializer_list<Findings> all);

}  // namespace fluxion::cuda
