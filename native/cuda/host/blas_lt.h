// Products that end with a bias through cuBLASLt, where it is found: no second kernel adds it, and results
// are rounded once. What the library chose for a shape is kept.

#pragma once

#include <stdint.h>

#include <list>

#include "native/core/dtype.h"
#include "native/cuda/host/cublas_lt_api.h"

namespace fluxion::cuda {

class Device;

// y (M, N) = x (M, K) weight (N, K)ᵀ + bias (N), all by rows and without gaps.
struct AffineMap {
  int64_t M, N, K;
  void* y;
  const void *x, *weight, *bias;
};

class BlasLt {
 public:
  explicit BlasLt(Device& device) : device_(device) {}
  ~BlasLt();
  BlasLt(const BlasLt&) = delete;

  // False where the library is missing, does not take the map, or fails.
  bool affine(DType dtype, const AffineMap& map);

 private:
  struct Problem {
    DType dtype;
    int64_t M, N, K;
    uint32_t aligned[4];   // how the addresses of weight, x, y and bias are
    void *operation = nullptr, *weight = nullptr, *x = nullptr, *y = nullptr;   // descriptors
    bool taken = false;
    LtChoice choice = {};
  };
  bool open();
  Problem& problem_for(DType dtype, const AffineMap& map);
  bool describe(Problem& problem);
  bool choose(Problem& problem, const void* bias);
  static void release(Problem& problem);

  Device& device_;
  void* handle_ = nullptr;
  std::list<Problem> problems_;   // used last first
};

}  // namespace fluxion::cuda
