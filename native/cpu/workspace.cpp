#include "native/cpu/workspace.h"

#include <stdlib.h>

namespace fluxion {

namespace {

constexpr int64_t page = 4096;

struct Kept {
  void* data = nullptr;
  int64_t bytes = 0;
  ~Kept() { free(data); }
};

thread_local Kept kept;

}  // namespace

void* workspace(int64_t bytes) {
  if (bytes <= kept.bytes) return kept.data;
  free(kept.data);
  const int64_t whole = (bytes + page - 1) / page * page;
  kept.data = aligned_alloc(page, size_t(whole));
  kept.bytes = kept.data != nullptr ? whole : 0;
  return kept.data;
}

}  // namespace fluxion
