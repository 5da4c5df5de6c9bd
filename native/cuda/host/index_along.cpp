// Gathers and scatters with an index for every element: the host's part of native/cuda/index_along.cu.

#include "native/cuda/index_along.h"

#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

namespace {

// Operands y, x, index; scalars: dim.
void gather_along(Call& call) {
  static constexpr Program program = SIZED_PROGRAM("index_along", "fluxion_gather_along");
  const auto &y = call.operand(0), &x = call.operand(1), &index = call.operand(2);
  const int dim = static_cast<int>(call.whole(0));
  GatherAlong p = {};
  p.faults = call.faults();
  p.x = call.data(1);
  p.y = call.data(0);
  p.index = call.data<int64_t>(2);
  p.size = x.rank() == 0 ? 1 : x.size(dim);
  p.stride = x.rank() == 0 ? 0 : x.stride(dim);
  if (call.numel(0) == 0) return;
  for (int d = 0; d < index.rank(); d++) p.walk.add(index.size(d), d == dim ? 0 : x.stride(d), y.stride(d), index.stride(d));
  call.launch_sized(program, p, call.blocks_for(p.walk.n));
}

constexpr Row kernels[] = {
    MOVED_ROWS("gather_along", 1, 3, gather_along),
};

}  // namespace

extern const Rows index_along_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
