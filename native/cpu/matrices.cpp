// Batches of matrices: failures, limits, broadcasting.

#include "native/cpu/matrices.h"

namespace fluxion {

void FirstFailure::note(int64_t matrix, Failure failure) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (matrix_ >= 0 && matrix_ <= matrix) return;
  matrix_ = matrix;
  failure_ = failure;
}

void FirstFailure::report(Frame& frame, bool batched) const {
  if (matrix_ < 0) return;
  frame.fail(failure_.status, batched ? static_cast<double>(matrix_) : -1, failure_.order);
}

bool fits_library(Frame& frame, const Operand& x) {
  const double rows = x.shape[x.rank() - 2], cols = x.shape[x.rank() - 1];
  const double smaller = rows < cols ? rows : cols, larger = rows < cols ? cols : rows;
  if (smaller > lapack_max_smaller) frame.fail(Status::TooLarge, smaller, lapack_max_smaller);
  else if (larger > lapack_max_larger) frame.fail(Status::TooLarge, larger, lapack_max_larger);
  return smaller <= lapack_max_smaller && larger <= lapack_max_larger;
}

BatchIndex::BatchIndex(const Operand& result, const Operand& x) : ndim_(result.rank() - 2) {
  const int missing = result.rank() - x.rank();
  int64_t stride = 1;
  for (int d = ndim_ - 1; d >= 0; d--) {
    const int64_t size = d < missing ? 1 : x.size(d - missing);
    sizes_[d] = result.size(d);
    strides_[d] = size == 1 ? 0 : stride;
    stride *= size;
  }
}

int64_t BatchIndex::of(int64_t i) const {
  int64_t at = 0;
  for (int d = ndim_ - 1; d >= 0; d--) {
    at += i % sizes_[d] * strides_[d];
    i /= sizes_[d];
  }
  return at;
}

}  // namespace fluxion
