// The kernels as tables: one for each family, one registry of them for each instruction set, and
// the choice among those at load. No static initialisers: everything is a constant.

#pragma once

#include "native/core/dtype.h"
#include "native/core/frame.h"

namespace fluxion {

// A kernel: its key (`sigmoid`, `gelu.tanh`), the operator's dtype T, its code; whether it computes in
// what T is computed in, and takes host numbers as such.
struct Row {
  const char* key;
  DType dtype;
  KernelFn fn;
  bool narrow = false;
};

// The kernels of one family.
struct Table {
  const Row* rows;
  int count;
};

template <int N> constexpr Table table_of(const Row (&rows)[N]) { return {rows, N}; }

// All families, compiled for one instruction set.
struct Registry {
  const Table* const* tables;
  int count;
};

namespace FLUXION_ISA {
extern const Registry registry;
}

// The registry of the best instruction set this machine has, or of the one FLUXION_ISA names.
// Decided once. `name` says which.
const Registry& registry_for_machine();
const char* instruction_set();

// Kernels written by hand, the same for every instruction set.
extern const Table gemm_kernels;

// Every kernel once, in the order of the ids: the generated ones, then those written by hand.
template <class Fn> void for_each_kernel(Fn fn) {
  const Registry& all = registry_for_machine();
  for (int t = 0; t < all.count; t++) {
    for (int r = 0; r < all.tables[t]->count; r++) fn(all.tables[t]->rows[r]);
  }
  for (int r = 0; r < gemm_kernels.count; r++) fn(gemm_kernels.rows[r]);
}

// The same as an array of functions, made once and kept; `count` is set to its length.
const KernelFn* kernel_functions(int& count);

}  // namespace fluxion
