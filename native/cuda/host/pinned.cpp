// The ring and the kept blocks of pinned memory.

#include "native/cuda/host/pinned.h"

#include <stdlib.h>
#include <string.h>

#include <algorithm>

namespace fluxion::cuda {

namespace {

constexpr size_t line = 64;                         // copies start on lines of the cache
constexpr size_t least_landing = size_t(4) << 10;
constexpr size_t most_kept = size_t(64) << 20;      // bytes of all kept blocks; larger ones are never kept

// Powers of two, so that reads of a like size share blocks; exact where it would not be kept.
size_t landing_size(size_t bytes) {
  if (bytes > most_kept) return bytes;
  size_t size = least_landing;
  while (size < bytes) size *= 2;
  return size;
}

}  // namespace

bool Ring::open() {
  const Driver& d = driver();
  void* base = nullptr;
  if (d.cuMemHostAlloc(&base, segments * segment_bytes, 0) != CUDA_SUCCESS) return false;
  base_ = static_cast<char*>(base);
  for (CUevent& event : passed_) {
    if (d.cuEventCreate(&event, CU_EVENT_DISABLE_TIMING) == CUDA_SUCCESS) continue;
    event = nullptr;
    clear();
    return false;
  }
  return true;
}

void Ring::clear() {
  for (int k = 0; k < segments; k++) {
    if (passed_[k] != nullptr) driver().cuEventDestroy(passed_[k]);
    passed_[k] = nullptr;
    under_way_[k] = false;
  }
  if (base_ != nullptr) driver().cuMemFreeHost(base_);
  base_ = nullptr;
  segment_ = 0;
  filled_ = 0;
}

void Ring::next(CUstream stream) {
  check(driver().cuEventRecord(passed_[segment_], stream), "recording an event");
  under_way_[segment_] = true;
  const int following = (segment_ + 1) % segments;
  if (under_way_[following]) check(driver().cuEventSynchronize(passed_[following]), "waiting for copies to the device");
  under_way_[following] = false;
  segment_ = following;
  filled_ = 0;
}

bool Ring::copy_in(CUdeviceptr to, const char* from, size_t bytes, CUstream stream) {
  if (base_ == nullptr && !open()) return false;
  while (bytes > 0) {
    if (filled_ == segment_bytes) next(stream);
    const size_t part = std::min(bytes, segment_bytes - filled_);
    char* staged = base_ + segment_ * segment_bytes + filled_;
    memcpy(staged, from, part);
    filled_ += (part + line - 1) / line * line;
    check(driver().cuMemcpyHtoDAsync(to, staged, part, stream), "copying to the device");
    to += part;
    from += part;
    bytes -= part;
  }
  return true;
}

Landing Landings::take(size_t bytes) {
  Landing one{nullptr, landing_size(bytes), true};
  std::vector<void*>& same = free_[one.bytes];
  if (!same.empty()) {
    one.address = same.back();
    same.pop_back();
    kept_ -= one.bytes;
    return one;
  }
  const auto pin = [&] { return driver().cuMemHostAlloc(&one.address, one.bytes, 0) == CUDA_SUCCESS; };
  if (pin()) return one;
  clear();
  if (pin()) return one;
  one.pinned = false;
  one.address = malloc(one.bytes);
  if (one.address == nullptr) throw Error("reading from the device: the host has no memory for " + std::to_string(bytes) + " bytes");
  return one;
}

void Landings::give(const Landing& one) {
  if (!one.pinned) {
    free(one.address);
  } else if (one.bytes > most_kept - kept_) {
    driver().cuMemFreeHost(one.address);
  } else {
    free_[one.bytes].push_back(one.address);
    kept_ += one.bytes;
  }
}

void Landings::clear() {
  for (auto& [size, blocks] : free_) {
    for (void* block : blocks) driver().cuMemFreeHost(block);
  }
  free_.clear();
  kept_ = 0;
}

}  // namespace fluxion::cuda
