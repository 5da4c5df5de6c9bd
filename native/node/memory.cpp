// Huge pages and the allocator's thresholds. Both are requests: where they fail nothing changes.

#include "native/node/memory.h"

#include <mutex>

#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace fluxion {

void advise_huge_pages(uintptr_t address, size_t bytes) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  const uintptr_t page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
  uintptr_t end = 0;
  if (__builtin_add_overflow(address, bytes, &end)) return;
  const uintptr_t first = (address + page - 1) / page * page;
  const uintptr_t last = end / page * page;
  if (first < last) madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
#else
  (void)address;
  (void)bytes;
#endif
}

void tune_allocator() {
#if defined(__GLIBC__)
  static std::once_flag once;
  std::call_once(once, [] {
    mallopt(M_MMAP_MAX, 0);                      // large blocks from the heap too, where they stay
    mallopt(M_TRIM_THRESHOLD, 0x7fffffff);       // and are not given back
    mallopt(M_TOP_PAD, 16 << 20);                // grow by 16 MB at a time
  });
#endif
}

}  // namespace fluxion
