// Memory of one task inside a kernel: aligned for vectors, not cleared, given back at the end.

#pragma once

#include <stdint.h>
#include <stdlib.h>

namespace fluxion {

class Scratch {
 public:
  Scratch() = default;
  explicit Scratch(int64_t bytes) : data_(bytes <= 0 ? nullptr : aligned_alloc(64, (bytes + 63) / 64 * 64)) {
    failed_ = bytes > 0 && data_ == nullptr;
  }
  ~Scratch() { free(data_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  bool failed() const { return failed_; }
  void* data() const { return data_; }
  template <class T> T* as() const { return static_cast<T*>(data_); }

 private:
  void* data_ = nullptr;
  bool failed_ = false;
};

}  // namespace fluxion
