// Matrix products through cuBLAS, where it is found.

#pragma once

#include <cuda.h>

#include "native/core/dtype.h"
#include "native/core/frame.h"

namespace fluxion::cuda {

class Blas {
 public:
  explicit Blas(CUstream stream);
  ~Blas();
  Blas(const Blas&) = delete;

  // alpha times the product that the frame of native/cpu/gemm.h asks for, and what scalar 9 says times what
  // the result holds; false where the library is missing or does not take the dtype or the strides.
  bool multiply(DType dtype, const fluxion::Frame& frame, double alpha);

 private:
  void* handle_ = nullptr;
};

}  // namespace fluxion::cuda
