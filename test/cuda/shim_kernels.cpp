// Kernels for shim.cpp, right and wrong ones, written with the words that native/cuda/kernel.cuh uses.

#include "test/cuda/shim_kernels.h"

#include "native/cuda/shim/device.h"

using fluxion::shim::Kernel;

namespace {

int addresses(const void* p, uint64_t (&list)[fluxion::shim::most_addresses]) {
  list[0] = reinterpret_cast<uint64_t>(static_cast<const Parameters*>(p)->out);
  return 1;
}

#define TEST_KERNEL(name)                                                         \
  void name(const Parameters&);                                                   \
  void name##_run(const void* p) { name(*static_cast<const Parameters*>(p)); } \
  Kernel name##_entry(#name, "test", &name##_run, &addresses, sizeof(Parameters)); \
  void name([[maybe_unused]] const Parameters& p)

int global_thread() { return int(blockIdx.x * blockDim.x + threadIdx.x); }

TEST_KERNEL(fill) {
  if (global_thread() < p.n) p.out[global_thread()] = p.value;
}
TEST_KERNEL(increment) {
  if (global_thread() < p.n) p.out[global_thread()] += p.value;
}
TEST_KERNEL(write_behind) {
  if (global_thread() == 0) p.out[p.n] = 1;
}
TEST_KERNEL(take_order) {
  p.out[int(atomicAdd(p.counter, 1))] = float(global_thread());
}
TEST_KERNEL(take_counter) { p.out[0] = float(atomicExch(p.counter, 1)); }

TEST_KERNEL(one_leaves) {
  if (threadIdx.x == 3) return;
  __syncthreads();
}
TEST_KERNEL(two_barriers) {
  if (threadIdx.x % 2 == 0) __syncthreads();
  else __syncthreads();
}
// The sum of a block by warps, then of the warps' sums.
TEST_KERNEL(sum_block) {
  SHARED(float, partial, 32);
  float s = float(threadIdx.x);
  for (int by = 16; by > 0; by /= 2) s += __shfl_down_sync(~0u, s, by);
  if (threadIdx.x % 32 == 0) partial[threadIdx.x / 32] = s;
  __syncthreads();
  if (threadIdx.x >= 32) return;
  s = threadIdx.x < blockDim.x / 32 ? partial[threadIdx.x] : 0.0f;
  for (int bits = 16; bits > 0; bits /= 2) s += __shfl_xor_sync(~0u, s, bits);
  if (threadIdx.x == 0) p.out[blockIdx.x] = s;
}
TEST_KERNEL(ballot) {
  const unsigned odd = __ballot_sync(~0u, threadIdx.x % 2);
  const int any = __any_sync(~0u, threadIdx.x == 7), all = __all_sync(~0u, threadIdx.x < 31);
  if (threadIdx.x == 0) p.out[0] = float(odd == 0xAAAAAAAAu), p.out[1] = float(any), p.out[2] = float(all);
}
TEST_KERNEL(shuffle_outside_mask) {
  if (threadIdx.x < 16) p.out[threadIdx.x] = __shfl_sync(0xFFFFu, 1.0f, 20);
}
TEST_KERNEL(shuffle_with_the_gone) {
  if (threadIdx.x >= 16) return;
  p.out[threadIdx.x] = __shfl_sync(~0u, 1.0f, 0);
}
// The two halves of a warp exchange at their own pace.
TEST_KERNEL(halves) {
  const bool low = threadIdx.x < 16;
  float s = float(threadIdx.x);
  for (int k = 0; k < (low ? 3 : 1); k++) s += __shfl_xor_sync(low ? 0xFFFFu : 0xFFFF0000u, s, 1);
  p.out[threadIdx.x] = s;
}
TEST_KERNEL(fresh_shared) {
  SHARED(float, cells, 64);
  p.out[threadIdx.x] = cells[threadIdx.x];
  __syncthreads();
  cells[threadIdx.x] = 1;
}
TEST_KERNEL(too_much_shared) {
  SHARED(double, a, 4096);
  SHARED(double, b, 4096);
  a[0] = b[0] = 0;
}
TEST_KERNEL(shared_of_launch) {
  SHARED_AT_LAUNCH(float, cells);
  p.out[threadIdx.x] = cells[threadIdx.x];
}
// Reads what the neighbour wrote; without the barrier in `reverse_wrongly`.
TEST_KERNEL(reverse) {
  SHARED(float, cells, 64);
  cells[threadIdx.x] = p.out[threadIdx.x];
  __syncthreads();
  p.out[threadIdx.x] = cells[63 - threadIdx.x];
}
TEST_KERNEL(reverse_wrongly) {
  SHARED(float, cells, 64);
  cells[threadIdx.x] = p.out[threadIdx.x];
  p.out[threadIdx.x] = cells[63 - threadIdx.x];
}
// Every block writes the same place.
TEST_KERNEL(blocks_collide) {
  if (threadIdx.x == 0) p.out[0] = float(blockIdx.x);
}
TEST_KERNEL(blocks_apart) {
  SHARED(float, cells, 64);
  cells[threadIdx.x] = float(threadIdx.x);
  __syncthreads();
  p.out[blockIdx.x * 64 + threadIdx.x] = cells[63 - threadIdx.x];
}

}  // namespace
