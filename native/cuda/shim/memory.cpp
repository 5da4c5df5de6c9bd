// Allocation with guard zones.

#include "native/cuda/shim/memory.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include <algorithm>

#include "native/cuda/shim/poison.h"

namespace fluxion::shim {

namespace {

constexpr uint64_t region_bytes = uint64_t(1) << 37;   // 128 GiB of addresses for each device
constexpr size_t granule = 512, guard = 512;
constexpr size_t kept_bytes = size_t(16) << 20;        // of freed blocks, before they are used again
constexpr size_t poisoned_bytes = 64 * 1024;           // at the start of a freed block; what follows is given back
constexpr unsigned char guard_byte = 0xFB, fresh_byte = 0xFF, freed_byte = 0xDB;

unsigned char* at(uint64_t address) { return reinterpret_cast<unsigned char*>(address); }

// The first byte that is not `byte`; -1 if all are. By hand, for the sanitizer watches memcmp, and these
// bytes are poisoned.
int64_t first_other(uint64_t address, size_t bytes, unsigned char byte) {
  const unsigned char* p = at(address);
  uint64_t pattern;
  memset(&pattern, byte, 8);
  size_t k = 0;
  for (; k + 8 <= bytes && *reinterpret_cast<const uint64_t*>(p + k) == pattern; k += 8) {}
  for (; k < bytes; k++) if (p[k] != byte) return int64_t(k);
  return -1;
}

size_t rear_guard(const Memory::Block& b) { return b.reserved - guard - b.bytes; }

void poison(const Memory::Block& b) {
  volatile unsigned char* p = at(b.address);
  for (size_t k = 0; k < std::min(b.bytes, poisoned_bytes); k++) p[k] = freed_byte;
}

std::string check_guards(const Memory::Block& b) {
  const std::string name = "an allocation of " + std::to_string(b.bytes) + " bytes";
  const int64_t before = first_other(b.address - guard, guard, guard_byte);
  if (before >= 0) return name + " was written at byte -" + std::to_string(guard - size_t(before));
  const int64_t after = first_other(b.address + b.bytes, rear_guard(b), guard_byte);
  if (after >= 0) return name + " was written at byte " + std::to_string(b.bytes + size_t(after));
  return "";
}

std::string check_freed(const Memory::Block& b) {
  const int64_t k = first_other(b.address, std::min(b.bytes, poisoned_bytes), freed_byte);
  if (k < 0) return "";
  return "an allocation of " + std::to_string(b.bytes) + " bytes was written at byte " + std::to_string(k) + " after it was freed";
}

}  // namespace

Memory& Memory::instance() {
  static Memory* const one = new Memory;
  return *one;
}

Memory::Memory() {
  void* range = mmap(nullptr, region_bytes * (max_devices + 1), PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (range == MAP_FAILED) abort();
  base_ = reinterpret_cast<uint64_t>(range);
  for (int d = 0; d <= max_devices; d++) next_[d] = base_ + d * region_bytes + granule;
}

bool Memory::is_ours(uint64_t address) const {
  return address >= base_ && address - base_ < region_bytes * (max_devices + 1);
}

uint64_t Memory::allocate(int device, size_t bytes, size_t limit) {
  if (bytes > limit || live_bytes_[device] > limit - bytes) return 0;
  size_t reserved = guard + (bytes + guard + granule - 1) / granule * granule;
  // Large ones are rounded to an eighth of their size, so that they can be used again.
  size_t step = granule;
  while (step * 16 < reserved) step *= 2;
  reserved = (reserved + step - 1) / step * step;
  uint64_t start = 0;
  auto& spare = spare_[{device, reserved}];
  if (!spare.empty()) {
    start = spare.back();
    spare.pop_back();
  } else {
    start = next_[device];
    if (start + reserved > base_ + (device + 1) * region_bytes) return 0;
    next_[device] += reserved;
  }
  const Block block{start + guard, bytes, reserved, device};
  __asan_unpoison_memory_region(at(start), reserved);
  memset(at(start), guard_byte, guard);
  memset(at(block.address), fresh_byte, bytes);
  memset(at(block.address + bytes), guard_byte, rear_guard(block));
  __asan_poison_memory_region(at(start), guard);
  __asan_poison_memory_region(at(block.address + bytes), rear_guard(block));
  live_.emplace(block.address, block);
  live_bytes_[device] += bytes;
  live_blocks_[device]++;
  return block.address;
}

std::string Memory::free(uint64_t address) {
  const auto found = live_.find(address);
  if (found == live_.end()) return "an address was freed that is not the start of a live allocation";
  const Block block = found->second;
  live_.erase(found);
  live_bytes_[block.device] -= block.bytes;
  live_blocks_[block.device]--;
  std::string wrong = check_guards(block);
  poison(block);
  const uint64_t page = 4096, from = (block.address + poisoned_bytes + page - 1) / page * page;
  const uint64_t to = (block.address + block.bytes) / page * page;
  if (from < to) madvise(at(from), to - from, MADV_DONTNEED);
  __asan_poison_memory_region(at(block.address), block.bytes);
  freed_.push_back(block);
  freed_bytes_ += std::min(block.bytes, poisoned_bytes) + 2 * guard;
  reclaim(kept_bytes, wrong);
  return wrong;
}

void Memory::reclaim(size_t keep_bytes, std::string& wrong) {
  while (freed_bytes_ > keep_bytes) {
    const Block block = freed_.front();
    freed_.pop_front();
    freed_bytes_ -= std::min(block.bytes, poisoned_bytes) + 2 * guard;
    const std::string found = check_freed(block);
    if (wrong.empty()) wrong = found;
    spare_[{block.device, block.reserved}].push_back(block.address - guard);
  }
}

const Memory::Block* Memory::find(uint64_t address, size_t bytes) const {
  auto after = live_.upper_bound(address);
  if (after == live_.begin()) return nullptr;
  const Block& block = std::prev(after)->second;
  const uint64_t from = address - block.address;
  return from <= block.bytes && bytes <= block.bytes - from ? &block : nullptr;
}

std::string Memory::check() {
  for (const auto& [address, block] : live_) {
    const std::string wrong = check_guards(block);
    if (!wrong.empty()) return wrong;
  }
  for (const Block& block : freed_) {
    const std::string wrong = check_freed(block);
    if (wrong.empty()) continue;
    poison(block);   // said once
    return wrong;
  }
  return "";
}

}  // namespace fluxion::shim
