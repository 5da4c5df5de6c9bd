// Memory that nobody may touch, for AddressSanitizer; nothing without it.

#pragma once

#include <stddef.h>

#ifdef FLUXION_ASAN
extern "C" {
void __asan_poison_memory_region(const volatile void* address, size_t size);
void __asan_unpoison_memory_region(const volatile void* address, size_t size);
}
#else
inline void __asan_poison_memory_region(const volatile void*, size_t) {}
inline void __asan_unpoison_memory_region(const volatile void*, size_t) {}
#endif
