// cuSOLVER and cuBLAS on one stream, for factors of matrices.

#pragma once

#include "native/cuda/host/cusolver.h"

namespace fluxion::cuda {

class Solver {
 public:
  explicit Solver(CUstream_st* stream);
  ~Solver();
  Solver(const Solver&) = delete;

  // The functions of a dtype, or null where a library is missing, lacks one of them, or does not start.
  const Dense* functions(DType dtype) const;

  // Eigenvalues of general matrices, or null where the library is older than they are.
  const CusolverGeneral* general() const;

  void* solver() const { return solver_; }
  void* blas() const { return blas_; }
  void* syevj() const { return syevj_; }
  void* gesvdj() const { return gesvdj_; }
  void* parameters() const { return parameters_; }

 private:
  void* solver_ = nullptr;
  void* blas_ = nullptr;
  void* syevj_ = nullptr;
  void* gesvdj_ = nullptr;
  void* parameters_ = nullptr;   // of general()
};

}  // namespace fluxion::cuda
