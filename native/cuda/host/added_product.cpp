// out (B, M, N) = beta out + alpha a (B, M, K) b (B, K, N), added before it is rounded: one product with its
// two factors. The result holds x already; a and b lie by their strides.

#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

namespace {

void add_product(Call& call) {
  fluxion::Frame& frame = call.frame;
  const fluxion::Operand &out = call.operand(0), &a = call.operand(1), &b = call.operand(2);
  if (call.numel(0) == 0) return;
  const double beta = call.scalar(0), alpha = call.scalar(1);
  const double scalars[] = {out.shape[1], out.shape[2], a.shape[2], a.strides[1], a.strides[2], b.strides[1], b.strides[2], out.shape[2], 1, beta};
  std::copy(std::begin(scalars), std::end(scalars), frame.scalars);
  frame.ndim = 1, frame.split = 0;
  frame.shape[0] = out.shape[0];
  for (const Row* one : rows()) {
    if (one->skeleton == Skeleton::gemm && one->dtype == call.row.dtype) return call.device.matmul(*one, frame, alpha);
  }
}

constexpr Row kernels[] = {
    BY_HAND("add_product", Float16, 1, 3, add_product), BY_HAND("add_product", BFloat16, 1, 3, add_product),
    BY_HAND("add_product", Float32, 1, 3, add_product), BY_HAND("add_product", Float64, 1, 3, add_product),
};

}  // namespace

extern const Rows added_product_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
