// The thread's noted fault.

#include "native/core/error.h"

namespace fluxion {

namespace {
thread_local bool division_by_zero = false;
}

void Fault::note_division_by_zero() noexcept { division_by_zero = true; }

bool Fault::take() noexcept {
  const bool noted = division_by_zero;
  division_by_zero = false;
  return noted;
}

}  // namespace fluxion
