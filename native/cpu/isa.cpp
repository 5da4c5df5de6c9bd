// Which instruction set's kernels to use: the best this machine has, or the one that the
// environment variable FLUXION_ISA names (`v2`, `v3`, `v4`), if the machine has it.
// Levels are those of the x86-64 psABI, micro-architecture levels v2 to v4.

#include <string.h>

#include "levels.h"   // made by CMake: FLUXION_LEVELS
#include "native/cpu/environment.h"
#include "native/cpu/gemm_tiles.h"
#include "native/cpu/registry.h"

namespace fluxion {

#define FX_DECLARE(isa) namespace isa { extern const Registry registry; extern const GemmTiles tiles; }
FLUXION_LEVELS(FX_DECLARE)

namespace {

struct Level {
  const char* name;
  const Registry* registry;
  const GemmTiles* tiles;
};

#if defined(__x86_64__)
bool has_v2() { return __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("popcnt"); }
bool has_v3() {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
         __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
}
bool has_v4() {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("avx512vl");
}
#endif

// From the least to the best; CMake lists the levels that were compiled.
#define FX_LEVEL(isa) {#isa, &isa::registry, &isa::tiles},
const Level levels[] = {FLUXION_LEVELS(FX_LEVEL)};

bool available(const Level& level) {
#if defined(__x86_64__)
  if (strcmp(level.name, "v2") == 0) return has_v2();
  if (strcmp(level.name, "v3") == 0) return has_v3();
  if (strcmp(level.name, "v4") == 0) return has_v4();
#endif
  return true;
}

const Level& choose() {
  const char* wanted = environment::isa();
  const Level* best = &levels[0];
  for (const Level& level : levels) {
    if (!available(level)) continue;
    best = &level;
    if (wanted && strcmp(wanted, level.name) == 0) return level;
  }
  return *best;
}

const Level& chosen() {
  static const Level& level = choose();
  return level;
}

}  // namespace

const Registry& registry_for_machine() { return *chosen().registry; }
const GemmTiles& gemm_tiles() { return *chosen().tiles; }
const char* instruction_set() { return chosen().name; }

const KernelFn* kernel_functions(int& count) {
  static const struct Functions {
    KernelFn* list;
    int count = 0;
    Functions() {
      for_each_kernel([&](const Row&) { count++; });
      list = new KernelFn[count + 1];
      int id = 0;
      for_each_kernel([&](const Row& row) { list[id++] = row.fn; });
    }
  } functions;
  count = functions.count;
  return functions.list;
}

}  // namespace fluxion
