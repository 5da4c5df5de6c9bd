// Translating call frames.

#include "native/cuda/host/frame.h"

#include <string.h>

namespace fluxion::cuda {

namespace {

bool is_whole(Skeleton skeleton) {
  return skeleton == Skeleton::gather || skeleton == Skeleton::scatter || skeleton == Skeleton::create;
}

// Host numbers lie in the frame of JavaScript itself: their bytes go along.
void set_address(const fluxion::Frame& from, const fluxion::Operand& source, Operand& x) {
  const uintptr_t address = reinterpret_cast<uintptr_t>(source.data());
  const uintptr_t first = reinterpret_cast<uintptr_t>(&from);
  x.address = reinterpret_cast<void*>(address);
  x.ndim = 0;
  if (address < first || address >= first + sizeof(fluxion::Frame)) return;
  x.address = nullptr;
  x.ndim = -1;
  memcpy(x.shape, reinterpret_cast<const void*>(address), 16);
}

void set_own_shape(const fluxion::Operand& source, Operand& x) {
  if (x.is_number()) return;
  x.ndim = source.rank();
  for (int d = 0; d < source.rank(); d++) {
    x.shape[d] = source.size(d);
    x.strides[d] = source.stride(d);
  }
}

// Appends the dims [first, last) of the call to those of `to`, without those of size 1 and with
// neighbours merged where every operand walks over both in one step. The order of elements stays.
void append_dims(const fluxion::Frame& from, int first, int last, int operands, Frame& to) {
  const int start = to.ndim;
  for (int d = first; d < last; d++) {
    const int64_t size = from.size(d);
    if (size == 1) continue;
    bool merges = to.ndim > start;
    for (int k = 0; k < operands && merges; k++) {
      merges = to.operands[k].strides[to.ndim - 1] == from.operands[k].stride(d) * size;
    }
    if (!merges) to.shape[to.ndim++] = 1;
    to.shape[to.ndim - 1] *= size;
    for (int k = 0; k < operands; k++) to.operands[k].strides[to.ndim - 1] = from.operands[k].stride(d);
  }
}

}  // namespace

void translate(const Row& row, const fluxion::Frame& from, Frame& to) {
  memset(&to, 0, offsetof(Frame, operands) + row.operands * sizeof(Operand));   // what the kernel is given
  for (int k = 0; k < row.operands; k++) set_address(from, from.operands[k], to.operands[k]);
  to.ndim = to.split = 0;
  if (is_whole(row.skeleton)) {
    to.ndim = from.rank();
    for (int d = 0; d < to.ndim; d++) to.shape[d] = from.size(d);
    for (int k = 0; k < row.operands; k++) set_own_shape(from.operands[k], to.operands[k]);
  } else if (row.skeleton == Skeleton::pointwise) {
    append_dims(from, 0, from.rank(), row.operands, to);
  } else {
    append_dims(from, 0, from.kept(), row.operands, to);
    to.split = to.ndim;
    append_dims(from, from.kept(), from.rank(), row.operands, to);
    // A scan steps along exactly one dim.
    if (row.skeleton == Skeleton::scan && to.ndim == to.split) {
      to.shape[to.ndim] = 1;
      for (int k = 0; k < row.operands; k++) to.operands[k].strides[to.ndim] = 1;
      to.ndim++;
    }
  }
  to.n = to.extent(0, to.ndim);
  to.rows = to.extent(0, to.split);
  to.seed = from.seed;
  to.offset = from.offset;
  memcpy(to.scalars, from.scalars, sizeof(to.scalars));
}

}  // namespace fluxion::cuda
