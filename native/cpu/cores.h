// What the machine has: how many threads make sense here, and how much its caches hold.

#pragma once

namespace fluxion {

// FLUXION_NUM_THREADS, or what this process may use: its CPU affinity and its cgroup's quota.
int default_threads();

// Size of the last-level cache; 32 MiB where the system does not say.
long long last_level_cache_bytes();

}  // namespace fluxion
