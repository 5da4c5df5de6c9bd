// What a kernel reports instead of throwing: a status and up to four facts, left in the frame.

#pragma once

namespace fluxion {

enum class Status : int {
  Ok = 0,
  IndexOutOfRange = 1,   // facts: position, value, size
  OutOfMemory = 2,       // facts: bytes
  LibraryMissing = 3,
  DivisionByZero = 4,    // facts: position
  Internal = 5,
};

// A fault found inside a functor, which has no frame at hand. Kept for each thread; the skeleton
// that runs a functor which can fault takes it after every chunk.
struct Fault {
  static void note_division_by_zero() noexcept;
  // True when a fault was noted since the last call; forgets it.
  static bool take() noexcept;
};

}  // namespace fluxion
