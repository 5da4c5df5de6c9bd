// How the C library and the kernel treat the memory that JavaScript's buffers come from.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace fluxion {

// Asks for huge pages under [address, address + bytes), as far as whole pages lie inside.
void advise_huge_pages(uintptr_t address, size_t bytes);

// Tells glibc, once in a process, to keep freed memory: a large buffer taken anew from the kernel
// costs five to nine times the addition that fills it (page faults).
void tune_allocator();

}  // namespace fluxion
