// Device memory: blocks that are kept for the next tensor of their size. All work of a device goes
// through one stream, in order, so a block may be handed out again as soon as its tensor is gone:
// whatever still reads it runs before what is launched next.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include <unordered_map>
#include <vector>

#include "native/cuda/host/driver.h"

namespace fluxion::cuda {

// Thrown when the device has no more memory, even after all kept blocks were given back.
struct OutOfMemory {
  size_t bytes;
};

class Memory {
 public:
  // A block of at least `bytes`, on 512 bytes. The device's context is current.
  CUdeviceptr take(size_t bytes);
  // Keeps the block for later; while a graph is recorded, for that graph.
  void give(CUdeviceptr block, size_t bytes);
  // Returns the kept blocks to the device. The stream has been waited for.
  void trim();

  // Blocks given back while recording are still used by the graph: they are handed out again only
  // when it is released.
  void begin_recording() { recording_ = true; }
  std::vector<std::pair<CUdeviceptr, size_t>> end_recording();

  size_t used() const { return used_; }
  size_t kept() const { return kept_; }

  static size_t rounded(size_t bytes);

 private:
  std::unordered_map<size_t, std::vector<CUdeviceptr>> free_;   // by rounded size
  std::vector<std::pair<CUdeviceptr, size_t>> recorded_;
  bool recording_ = false;
  size_t used_ = 0, kept_ = 0;
};

}  // namespace fluxion::cuda
