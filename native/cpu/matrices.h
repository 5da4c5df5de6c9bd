// Operands as stacks of row-major matrices, and one library call for each matrix of a stack, in
// parallel. What goes wrong with a matrix is reported for the first one, whoever ran it.

#pragma once

#include <math.h>
#include <stdint.h>

#include <memory>
#include <mutex>
#include <new>

#include "native/core/frame.h"
#include "native/cpu/lapack.h"
#include "native/cpu/parallel.h"

namespace fluxion {

// The last two dims of an operand are a matrix, those in front count matrices.
template <class T> struct Matrices {
  T* data;
  int64_t count;
  int rows, cols;
  bool batched;

  explicit Matrices(const Operand& x) : data(x.data_as<T>()), count(1) {
    const int ndim = x.rank();
    for (int d = 0; d < ndim - 2; d++) count *= x.size(d);
    rows = static_cast<int>(x.size(ndim - 2));
    cols = static_cast<int>(x.size(ndim - 1));
    batched = ndim > 2;
  }

  int64_t size() const { return int64_t(rows) * cols; }
  T* at(int64_t i) const { return data + i * size(); }
};

// What the library found wrong with one matrix.
struct Failure {
  Status status = Status::Ok;
  int order = 0;
};

// The failure of the first matrix in the batch that has one.
class FirstFailure {
 public:
  void note(int64_t matrix, Failure failure);
  // Leaves it in the frame.
  void report(Frame& frame, bool batched) const;

 private:
  std::mutex mutex_;
  int64_t matrix_ = -1;
  Failure failure_;
};

// Working memory of one thread: numbers, integers, and the real numbers that T is made of. Not zeroed.
template <class T> struct Buffer {
  std::unique_ptr<T[]> numbers;
  std::unique_ptr<int[]> ints;
  std::unique_ptr<RealType<T>[]> reals;

  Buffer(int64_t n, int64_t k, int64_t r = 0)
      : numbers(new (std::nothrow) T[n > 0 ? n : 1]), ints(new (std::nothrow) int[k > 0 ? k : 1]),
        reals(new (std::nothrow) RealType<T>[r > 0 ? r : 1]) {}
  bool ready() const { return numbers != nullptr && ints != nullptr && reals != nullptr; }
};

// True where the library can take an operand's matrices; else the frame says why not.
bool fits_library(Frame& frame, const Operand& x);

// The library, where it is there and can take the matrices of all operands; else the frame says why not.
template <class T, class... Operands> const Lapack<T>* library_for(Frame& frame, const Operands&... operands) {
  const Lapack<T>* library = lapack<T>();
  if (library == nullptr) frame.fail(Status::LibraryMissing);
  return library != nullptr && (fits_library(frame, operands) && ...) ? library : nullptr;
}

// How many numbers and integers a thread needs, about how many operations a matrix takes, and how
// many real numbers a thread needs besides.
struct Needs {
  int64_t numbers, ints, cost, reals = 0;
};

// Calls fn(matrix, scratch) for every matrix of a batch.
template <class T, class Fn>
void for_each_matrix(Frame& frame, int64_t count, bool batched, Needs needs, Fn fn) {
  FirstFailure first;
  parallel_for(count, parallel_work / (needs.cost + 1) + 1, [&](int64_t begin, int64_t end) {
    Buffer<T> scratch(needs.numbers, needs.ints, needs.reals);
    if (!scratch.ready()) return first.note(begin, {Status::OutOfMemory, 0});
    for (int64_t i = begin; i < end; i++) {
      const Failure failure = fn(i, scratch);
      if (failure.status != Status::Ok) first.note(i, failure);
    }
  });
  first.report(frame, batched);
}

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────

template <class T> FX_INLINE T real_part(T x) { return x; }
template <class T> FX_INLINE T real_part(Complex<T> z) { return z.re; }
template <class T> FX_INLINE T conjugate(T x) { return x; }
template <class T> FX_INLINE Complex<T> conjugate(Complex<T> z) { return {z.re, -z.im}; }
FX_INLINE float size_of(float x) { return fabsf(x); }
FX_INLINE double size_of(double x) { return fabs(x); }
FX_INLINE float size_of(Complex<float> z) { return hypotf(z.re, z.im); }
FX_INLINE double size_of(Complex<double> z) { return hypot(z.re, z.im); }

// The length of a workspace that the library asks for as a T, which may have rounded it down.
template <class T> int whole_size(T asked) {
  return static_cast<int>(static_cast<double>(real_part(asked)) * (1 + 1e-6)) + 1;
}

// ── Matrices ────────────────────────────────────────────────────────────────────────────────────

// out (cols, rows) = the transpose of x (rows, cols), by tiles that fit the cache.
template <class T> void transpose(const T* x, T* out, int rows, int cols) {
  constexpr int tile = 16;
  for (int r0 = 0; r0 < rows; r0 += tile) {
    for (int c0 = 0; c0 < cols; c0 += tile) {
      const int r1 = r0 + tile < rows ? r0 + tile : rows, c1 = c0 + tile < cols ? c0 + tile : cols;
      for (int c = c0; c < c1; c++) {
        for (int r = r0; r < r1; r++) out[int64_t(c) * rows + r] = x[int64_t(r) * cols + c];
      }
    }
  }
}

template <class T> void copy(const T* x, T* out, int64_t n) {
  for (int64_t i = 0; i < n; i++) out[i] = x[i];
}

// The library may not return from NaN and infinities.
template <class T> bool all_finite(const T* x, int64_t n) {
  T sum = 0;
  for (int64_t i = 0; i < n; i++) sum += x[i] * T(0);
  return sum == T(0);
}
template <class T> bool all_finite(const Complex<T>* z, int64_t n) {
  return all_finite(reinterpret_cast<const T*>(z), 2 * n);
}

// Which matrix of an operand meets matrix i of a result to whose batch dims it broadcasts.
class BatchIndex {
 public:
  BatchIndex(const Operand& result, const Operand& x);
  int64_t of(int64_t i) const;

 private:
  int ndim_;
  int64_t sizes_[max_dims], strides_[max_dims];
};

}  // namespace fluxion
