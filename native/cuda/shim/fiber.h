// Fibers: stacks that one thread of the host runs in turn. The host resumes a fiber; the fiber runs
// until it suspends. With FLUXION_TSAN or FLUXION_ASAN defined, the sanitizer is told; the files of
// this folder are then compiled without -fsanitize, and only the kernels with it.

#pragma once

#include <stddef.h>

namespace fluxion::shim {

class Fiber {
 public:
  // `body` never returns: it suspends. Fibers are made once and live as long as the process.
  explicit Fiber(void (*body)());
  Fiber(const Fiber&) = delete;
  Fiber& operator=(const Fiber&) = delete;

  // Runs the fiber until it suspends. Called by the host only.
  void resume();
  // Back to the host. Called by a fiber only.
  static void suspend();
  // The fiber that runs.
  static Fiber* current();
  // Forgets where the fiber was: the next resume() starts its body.
  void reset();

 private:
  void (*const body_)();
  char* stack_;
  void* pointer_ = nullptr;      // the stack pointer while it is suspended
  void* fake_stack_ = nullptr;   // AddressSanitizer's
  void* tsan_ = nullptr;

  static void enter();
};

}  // namespace fluxion::shim
