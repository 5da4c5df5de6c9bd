// Memory that a thread keeps for what it packs, from one product to the next: fresh pages cost more than they
// hold for a while.

#pragma once

#include <stdint.h>

namespace fluxion {

// So many bytes, at a page's address, until this thread asks again; null where there is no memory.
void* workspace(int64_t bytes);

}  // namespace fluxion
