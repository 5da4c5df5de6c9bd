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

  // The product that the frame of native/cpu/gemm.h asks for; false where the library is missing or
  // does not take the dtype or the strides.
  bool multiply(DType dtype, const fluxion::Frame& frame);

 private:
  void* handle_ = nullptr;
};

}  // namespace fluxion::cuda
