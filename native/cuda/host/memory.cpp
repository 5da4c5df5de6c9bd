// The allocator of device memory.

#include "native/cuda/host/memory.h"

namespace fluxion::cuda {

namespace {

constexpr size_t small = size_t(64) << 10;
constexpr size_t segment = size_t(2) << 20;

}  // namespace

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
  CUdeviceptr block = 0;
  if (!same.empty()) {
    block = same.back();
    same.pop_back();
    kept_ -= size;
  } else {
    block = size <= small ? carve(size) : take_from_device(size);
  }
  used_ += size;
  if (recording_) hold(block);
  return block;
}

CUdeviceptr Memory::carve(size_t size) {
  if (segments_.empty() || cut_ + size > segment) {
    segments_.push_back(take_from_device(segment));
    cut_ = 0;
  }
  cut_ += size;
  return segments_.back() + (cut_ - size);
}

CUdeviceptr Memory::take_from_device(size_t size) {
  CUdeviceptr block = 0;
  CUresult result = driver().cuMemAlloc(&block, size);
  // Nothing may be waited for inside a recording.
  if (result == CUDA_ERROR_OUT_OF_MEMORY && kept_ > 0 && !recording_) {
    driver().cuCtxSynchronize();
    trim();
    result = driver().cuMemAlloc(&block, size);
  }
  if (result == CUDA_ERROR_OUT_OF_MEMORY) throw OutOfMemory{size};
  check(result, "getting memory");
  return block;
}

void Memory::give(CUdeviceptr block, size_t bytes) {
  if (recording_) hold(block);
  const auto held = held_.find(block);
  if (held != held_.end()) {
    held->second.given = true;
    held->second.bytes = bytes;
    return;
  }
  const size_t size = rounded(bytes);
  used_ -= size;
  free_[size].push_back(block);
  kept_ += size;
}

void Memory::hold(CUdeviceptr block) {
  if (recorded_.insert(block).second) held_[block].graphs++;
}

void Memory::trim() {
  for (auto& [size, blocks] : free_) {
    if (size <= small) continue;
    for (const CUdeviceptr block : blocks) driver().cuMemFree(block);
    kept_ -= size * blocks.size();
    blocks.clear();
  }
}

void Memory::clear() {
  trim();
  for (const CUdeviceptr one : segments_) driver().cuMemFree(one);
  segments_.clear();
  free_.clear();
  kept_ = 0;
}

std::vector<CUdeviceptr> Memory::end_recording() {
  recording_ = false;
  std::vector<CUdeviceptr> blocks(recorded_.begin(), recorded_.end());
  recorded_.clear();
  return blocks;
}

void Memory::release(const std::vector<CUdeviceptr>& blocks) {
  for (const CUdeviceptr block : blocks) {
    const auto found = held_.find(block);
    if (--found->second.graphs > 0) continue;
    const Held held = found->second;
    held_.erase(found);
    if (held.given) give(block, held.bytes);
  }
}

}  // namespace fluxion::cuda
