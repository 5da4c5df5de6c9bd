// How many threads make sense here.

#pragma once

namespace fluxion {

// FLUXION_NUM_THREADS, or what this process may use: its CPU affinity and its cgroup's quota.
int default_threads();

}  // namespace fluxion
