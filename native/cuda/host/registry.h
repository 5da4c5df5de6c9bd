// The kernels of the device as a table: generated/cuda/registry.cpp, and those written by hand.

#pragma once

#include "native/core/dtype.h"

namespace fluxion::cuda {

// How a kernel is launched (native/cuda/<skeleton>.cuh).
enum class Skeleton { pointwise, reduce, scan, rowwise, gather, scatter, create, gemm, by_hand };

class Call;

struct Row {
  const char* key;      // as the CPU's registry has it
  DType dtype;
  const char* symbol;   // in the binary
  const char* family;   // <family>.fatbin has it
  Skeleton skeleton;
  int outputs, operands;
  int scratch;          // rowwise: rows of working memory
  int folds = 0;        // rowwise: reductions along the row of a program that has a kernel for parts of rows, <symbol>_parts
  unsigned per_row = 0;   // rowwise: operands with one value for each row, as bits, where it
  bool holds = false;     // has a kernel <symbol>_held for rows in registers, too
  void (*run)(Call&) = nullptr;   // by_hand: the host's part, native/cuda/host/by_hand.h
};

struct Rows {
  const Row* rows;
  int count;
};

extern const Rows generated_rows;
extern const Rows gemm_rows;
// Those written by hand, a table for each file that the catalog names, closed by null.
extern const Rows* const by_hand_tables[];

template <class Fn> void for_each_row(Fn fn) {
  for (const Rows* table : {&generated_rows, &gemm_rows}) {
    for (int r = 0; r < table->count; r++) fn(table->rows[r]);
  }
  for (const Rows* const* table = by_hand_tables; *table != nullptr; table++) {
    for (int r = 0; r < (*table)->count; r++) fn((*table)->rows[r]);
  }
}

}  // namespace fluxion::cuda
