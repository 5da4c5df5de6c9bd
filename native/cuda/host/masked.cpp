// The elements where a mask holds: the host's part of native/cuda/masked.cu.

#include "native/cuda/masked.h"

#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

namespace {

// out (n), x, mask: of one shape, contiguous.
void masked_elements(Call& call) {
  static constexpr Program program = SIZED_PROGRAM("masked", "fluxion_masked_elements");
  MaskedElements p = {};
  p.n = call.numel(1), p.most = call.numel(0);
  p.x = call.data(1), p.mask = call.data<uint8_t>(2), p.out = call.data(0);
  if (p.n == 0 || p.most == 0) return;
  const int64_t tiles = (p.n + masked_tile - 1) / masked_tile;
  const size_t bytes = tiles * sizeof(uint64_t) + sizeof(uint32_t);
  const Scratch told(call.device.memory, bytes);
  call.device.fill(told.address(), 0, bytes);
  p.words = told.as<uint64_t>();
  p.ticket = reinterpret_cast<uint32_t*>(p.words + tiles);
  call.launch_sized(program, p, tiles, masked_threads);
}

constexpr Row kernels[] = {MOVED_ROWS("masked_elements", 1, 3, masked_elements)};

}  // namespace

extern const Rows masked_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
