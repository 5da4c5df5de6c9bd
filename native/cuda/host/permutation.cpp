// Permutation matrices: the host's part of native/cuda/permutation.cu.

#include "native/cuda/permutation.h"

#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

namespace {

constexpr const char* file = "permutation";

// P (..., m, m); the matrices that were factored; pivots (..., k).
void permutation_matrix(Call& call) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_permutation_matrix");
  const int64_t m = call.last(0), k = call.last(2);
  if (call.numel(0) == 0) return;
  const int64_t count = call.numel(0) / (m * m);
  const Scratch rows(call.device.memory, size_t(count) * m * sizeof(uint32_t));
  const PermutationMatrix p = {call.faults(), count, m, k, call.data<int64_t>(2), rows.as<uint32_t>(), call.data(0)};
  call.launch_typed(program, p, std::min<int64_t>(count, call.device.processors() * int64_t(16)));
}

constexpr Row kernels[] = {
    BY_HAND("permutation_matrix", Float32, 1, 3, permutation_matrix), BY_HAND("permutation_matrix", Float64, 1, 3, permutation_matrix),
    BY_HAND("permutation_matrix", Complex64, 1, 3, permutation_matrix), BY_HAND("permutation_matrix", Complex128, 1, 3, permutation_matrix),
};

}  // namespace

extern const Rows permutation_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
