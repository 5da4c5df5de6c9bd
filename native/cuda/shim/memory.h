// The memory of fake devices: parts of one reserved range of addresses, so that a pointer says what it
// is. Each allocation lies between guard zones and starts full of NaN; what is freed is poisoned and
// kept for a while. Writes outside, or after the end of its life, are found when memory is freed.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace fluxion::shim {

constexpr int max_devices = 8;
// Pinned host memory, which a device reads too, is kept like that of a device.
constexpr int pinned = max_devices;

class Memory {
 public:
  struct Block {
    uint64_t address;
    size_t bytes;
    size_t reserved;   // with guard zones and rounding
    int device;
  };

  static Memory& instance();

  // 0 when the device's memory is exhausted.
  uint64_t allocate(int device, size_t bytes, size_t limit);
  // Empty, or what is wrong. The block is gone in any case.
  std::string free(uint64_t address);
  // The live block that holds the bytes [address, address + bytes); null if there is none.
  const Block* find(uint64_t address, size_t bytes) const;
  // Whether the address is in the range that devices and pinned memory live in.
  bool is_ours(uint64_t address) const;
  size_t live_bytes(int device) const { return live_bytes_[device]; }
  size_t live_blocks(int device) const { return live_blocks_[device]; }
  // What is wrong with live and with freed blocks, all of them; empty if nothing is.
  std::string check();

 private:
  Memory();
  void reclaim(size_t keep_bytes, std::string& wrong);

  uint64_t base_;
  uint64_t next_[max_devices + 1];
  size_t live_bytes_[max_devices + 1] = {}, live_blocks_[max_devices + 1] = {};
  std::map<uint64_t, Block> live_;
  std::deque<Block> freed_;
  size_t freed_bytes_ = 0;
  std::map<std::pair<int, size_t>, std::vector<uint64_t>> spare_;   // starts of blocks by device and reserved size
};

}  // namespace fluxion::shim
