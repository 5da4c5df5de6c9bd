// Device memory: blocks that are kept for the next tensor of their size. All work of a device goes
// through one stream, in order, so a block may be handed out again as soon as its tensor is gone:
// whatever still reads it runs before what is launched next.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include <unordered_map>
#include <unordered_set>
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
  // Keeps the block for later, unless a graph holds it: then until that is released.
  void give(CUdeviceptr block, size_t bytes);
  // Returns the kept blocks to the device, but for small ones. The stream has been waited for.
  void trim();
  // Returns everything: no block is used any more.
  void clear();

  // A graph holds the blocks taken or given back while it was recorded: every replay writes there, also
  // when no tensor has them any more. They are handed out again only when the graph is released.
  void begin_recording() { recording_ = true; }
  bool recording() const { return recording_; }
  std::vector<CUdeviceptr> end_recording();
  void release(const std::vector<CUdeviceptr>& blocks);

  size_t used() const { return used_; }
  size_t kept() const { return kept_; }

  static size_t rounded(size_t bytes);

 private:
  struct Held {
    int graphs = 0;
    size_t bytes = 0;      // once no tensor has it any more
    bool given = false;
  };
  void hold(CUdeviceptr block);
  CUdeviceptr carve(size_t size);
  CUdeviceptr take_from_device(size_t size);

  std::unordered_map<size_t, std::vector<CUdeviceptr>> free_;   // by rounded size
  std::unordered_map<CUdeviceptr, Held> held_;
  std::unordered_set<CUdeviceptr> recorded_;                     // of the recording that goes on
  bool recording_ = false;
  // Small blocks are cut from segments: asking the driver for each would take longer than most kernels.
  std::vector<CUdeviceptr> segments_;
  size_t cut_ = 0;   // bytes of the last segment that are in use
  size_t used_ = 0, kept_ = 0;
};

}  // namespace fluxion::cuda
