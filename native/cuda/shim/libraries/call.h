// What the stand-ins for NVIDIA's libraries share. They do what they are asked for on the CPU, in the
// order of the stream, and check what the real ones trust: streams, sizes, and that addresses lie in
// memory of the device. A wrong argument ends the device, so that a test sees it. Only the functions
// that native/cuda/host calls are here.

#pragma once

#include <functional>
#include <string>

#include "native/cuda/shim/machine.h"

namespace fluxion::shim {

// Whether this call is the one that a test wants to fail (FLUXION_FAKE_FAIL_LIBRARY).
bool is_to_fail();

// A call of a library's function on a stream.
class Call {
 public:
  Call(const char* name, CUstream stream);

  // Whether to go on: no failure was asked for, and the stream is one. If not, the function returns
  // `status()`.
  explicit operator bool() const { return status_ == 0; }
  int status() const { return status_; }
  // The value has to be true.
  Call& expect(bool value, const char* what);
  // Memory of the device that the function reads or writes.
  Call& expect_memory(const void* address, int64_t bytes, const char* what);
  // Does the work when the stream comes to it; returns the function's status.
  int then(std::function<void()> work);

 private:
  std::string name_;
  CUstream stream_;
  int status_ = 0;
};

// Every library calls success 0; these stand for what went wrong.
constexpr int failed = 6, refused = 7;

}  // namespace fluxion::shim

// A function that the library exports.
#define LIBRARY extern "C" __attribute__((visibility("default"))) int
