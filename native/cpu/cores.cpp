// Reads the number of usable cores (environment, affinity, cgroup quota v2, then v1) and cache sizes.

#include "native/cpu/cores.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <thread>

#if defined(__linux__)
#include <sched.h>
#include <unistd.h>
#endif

#include "native/cpu/environment.h"

namespace fluxion {

namespace {

// A file's first line; false if it cannot be read.
bool first_line(const char* path, char* line, int size) {
  FILE* file = fopen(path, "re");
  if (file == nullptr) return false;
  const bool read = fgets(line, size, file) != nullptr;
  fclose(file);
  return read;
}

// Whole cores of the quota, rounded up; 0 if there is none.
int quota() {
  char line[64];
  long long limit = 0, period = 0;
  if (first_line("/sys/fs/cgroup/cpu.max", line, sizeof line)) {
    if (sscanf(line, "%lld %lld", &limit, &period) != 2) return 0;
  } else {
    if (!first_line("/sys/fs/cgroup/cpu/cpu.cfs_quota_us", line, sizeof line)) return 0;
    limit = atoll(line);
    if (!first_line("/sys/fs/cgroup/cpu/cpu.cfs_period_us", line, sizeof line)) return 0;
    period = atoll(line);
  }
  if (limit <= 0 || period <= 0) return 0;
  return static_cast<int>((limit + period - 1) / period);
}

int affinity() {
#if defined(__linux__)
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
#endif
  return static_cast<int>(std::thread::hardware_concurrency());
}

// Size of the third cache that the first core sees, from the kernel's table (`32768K`); 0 if it has none.
// glibc's sysconf may count the caches of a whole socket, of which a core sees one.
long long cache_of_core() {
  char line[64];
  for (int index = 0; index < 8; index++) {
    char path[96];
    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu0/cache/index%d/level", index);
    if (!first_line(path, line, sizeof line)) return 0;
    if (atoi(line) != 3) continue;
    snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu0/cache/index%d/size", index);
    long long size = 0;
    char unit = ' ';
    if (!first_line(path, line, sizeof line) || sscanf(line, "%lld%c", &size, &unit) < 1) return 0;
    return size << (unit == 'K' ? 10 : unit == 'M' ? 20 : 0);
  }
  return 0;
}

}  // namespace

long long last_level_cache_bytes() {
  static const long long bytes = [] {
    if (const long long seen = cache_of_core(); seen > 0) return seen;
#if defined(_SC_LEVEL3_CACHE_SIZE)
    const long found = sysconf(_SC_LEVEL3_CACHE_SIZE);
    if (found > 0) return static_cast<long long>(found);
#endif
    return 32ll << 20;
  }();
  return bytes;
}

int default_threads() {
  const char* wanted = environment::num_threads();
  const int named = wanted == nullptr ? 0 : atoi(wanted);
  if (named >= 1) return named > 1024 ? 1024 : named;
  const int cores = affinity(), limit = quota();
  const int usable = limit > 0 && limit < cores ? limit : cores;
  return usable < 1 ? 1 : usable;
}

}  // namespace fluxion
