// parallel_for: a range split into chunks that this thread and the pool's workers claim. Results
// must not depend on who runs a chunk: each writes its own elements.

#pragma once

#include <stdint.h>

#include "native/core/inline.h"

namespace fluxion {

// Cheap operations that one thread does before a second one pays: about 10 microseconds of work.
constexpr int64_t parallel_work = 32768;

using RangeFn = void (*)(void* context, int64_t begin, int64_t end);

// Calls fn on [0, n) in chunks of at least `grain`; the last may be smaller. A range no larger than
// one grain runs on the calling thread at once. Chunk borders are multiples of the grain.
void parallel_run(int64_t n, int64_t grain, RangeFn fn, void* context);

template <class Fn> FX_INLINE void parallel_for(int64_t n, int64_t grain, Fn fn) {
  if (n <= grain) return fn(0, n);
  parallel_run(
      n, grain, [](void* f, int64_t begin, int64_t end) { (*static_cast<Fn*>(f))(begin, end); }, &fn);
}

// Threads that work together, the caller included.
int get_threads();
void set_threads(int count);

}  // namespace fluxion
