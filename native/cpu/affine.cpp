// y (M, N) = x (M, K) weight (N, K)ᵀ + bias (N), contiguous: a product whose rows begin as the bias.

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/cpu/gemm.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

template <class T> void affine(Frame& frame) {
  const Operand &x = frame.operands[1], &weight = frame.operands[2];
  const double M = x.size(0), N = weight.size(0), K = x.size(1);
  const double shape[] = {M, N, K, K, 1, 1, K, N, 1, from_bias};
  for (int k = 0; k < 10; k++) frame.scalars[k] = shape[k];
  gemm<T>(frame);
}

constexpr Row rows[] = {
    {"affine", DType::Float32, affine<float>},
    {"affine", DType::Float64, affine<double>},
};

}  // namespace

extern const Table affine_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
