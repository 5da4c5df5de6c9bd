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
  // Facts of all these: the matrix's place in its batch, -1 where there is no batch; and:
  NotPositiveDefinite = 6,   // the order of the leading minor that is not positive
  Singular = 7,              // the diagonal element of U, counted from 1, that is zero
  NotConverged = 8,          // how many values did not converge
  NotFinite = 9,
  RankDeficient = 11,        // the zero on the diagonal of a triangular factor, counted from 1
  TooLarge = 10,             // facts: size, largest size that the library takes
  Declined = 12,             // of a device: the host has to run it
};

// A fault found inside a functor, which has no frame at hand. Kept for each thread; the skeleton
// that runs a functor which can fault takes it after every chunk.
struct Fault {
  static void note_division_by_zero() noexcept;
  // True when a fault was noted since the last call; forgets it.
  static bool take() noexcept;
};

}  // namespace fluxion
