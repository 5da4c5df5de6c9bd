// Pinned memory of the host: copies to and from it go on while the host does other work, those of other
// memory make it wait. A ring takes what is copied in, kept blocks what is read. Both are bounded, and
// where there is no pinned memory, copies are made without it.

#pragma once

#include <stddef.h>

#include <unordered_map>
#include <vector>

#include "native/cuda/host/driver.h"

namespace fluxion::cuda {

// Bytes on their way to the device. The ring is cut into segments that are filled one after the other;
// an event behind the last copy of each says when it may be filled again.
class Ring {
 public:
  // Copies in the stream's order; the caller may change its bytes as soon as this returns. Waits where
  // the whole ring is on its way. False, and nothing was done, where there is no pinned memory.
  bool copy_in(CUdeviceptr to, const char* from, size_t bytes, CUstream stream);
  // The stream has been waited for.
  void clear();

 private:
  static constexpr int segments = 8;
  static constexpr size_t segment_bytes = size_t(1) << 20;
  bool open();
  void next(CUstream stream);

  char* base_ = nullptr;
  int segment_ = 0;
  size_t filled_ = 0;                // bytes of the segment
  CUevent passed_[segments] = {};
  bool under_way_[segments] = {};    // its event was recorded
};

// Where a read arrives.
struct Landing {
  void* address = nullptr;
  size_t bytes = 0;
  bool pinned = false;
};

// Blocks for reads, kept for the next ones: asking the driver for pinned memory takes longer than most reads.
class Landings {
 public:
  Landing take(size_t bytes);
  void give(const Landing& one);
  // Gives the kept blocks back to the driver.
  void clear();

 private:
  std::unordered_map<size_t, std::vector<void*>> free_;   // by size
  size_t kept_ = 0;
};

}  // namespace fluxion::cuda
