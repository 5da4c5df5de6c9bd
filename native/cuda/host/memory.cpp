// The allocator of device memory.

#include "native/cuda/host/memory.h"

namespace fluxion::cuda {

// Small blocks in steps of 512 bytes; from 1 MiB on in eighths of a power of two, so that tensors
// whose sizes differ a little share their blocks.
size_t Memory::rounded(size_t bytes) {
  size_t step = 512;
  while (step * 16 <= bytes && bytes > (size_t(1) << 20)) step *= 2;
  return bytes == 0 ? 512 : (bytes + step - 1) / step * step;
}

CUdeviceptr Memory::take(size_t bytes) {
  const size_t size = rounded(bytes);
  std::vector<CUdeviceptr>& same = free_[size];
  if (!same.empty()) {
    const CUdeviceptr block = same.back();
    same.pop_back();
    kept_ -= size;
    used_ += size;
    return block;
  }
  CUdeviceptr block = 0;
  CUresult result = driver().cuMemAlloc(&block, size);
  if (result == CUDA_ERROR_OUT_OF_MEMORY && kept_ > 0) {
    driver().cuCtxSynchronize();
    trim();
    result = driver().cuMemAlloc(&block, size);
  }
  if (result == CUDA_ERROR_OUT_OF_MEMORY) throw OutOfMemory{size};
  check(result, "getting memory");
  used_ += size;
  return block;
}

void Memory::give(CUdeviceptr block, size_t bytes) {
  const size_t size = rounded(bytes);
  used_ -= size;
  if (recording_) {
    recorded_.push_back({block, bytes});
    used_ += size;   // the graph's from now on
    return;
  }
  free_[size].push_back(block);
  kept_ += size;
}

void Memory::trim() {
  for (auto& [size, blocks] : free_) {
    for (const CUdeviceptr block : blocks) driver().cuMemFree(block);
  }
  free_.clear();
  kept_ = 0;
}

std::vector<std::pair<CUdeviceptr, size_t>> Memory::end_recording() {
  recording_ = false;
  return std::move(recorded_);
}

}  // namespace fluxion::cuda
