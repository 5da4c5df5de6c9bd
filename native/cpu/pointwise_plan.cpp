// Making the plan of a pointwise call: dims of size 1 dropped, the others ordered as the output lies
// in memory and merged where every operand walks two as one.

#include "native/cpu/pointwise_plan.h"

#include "native/cpu/cores.h"

namespace fluxion {

namespace {

// Rows shorter than this share a tile, so that a tile is always worth its call.
constexpr int64_t short_row = 128;

void read_space(const Frame& frame, Plan& p) {
  p.ndim = 0;
  p.n = 1;
  for (int d = 0; d < frame.rank(); d++) {
    const int64_t size = frame.size(d);
    p.n *= size;
    if (size == 1) continue;
    p.shape[p.ndim] = size;
    for (int k = 0; k < p.call.operands; k++) {
      p.strides[k][p.ndim] = frame.operands[k].stride(d) * p.call.sizes[k];
    }
    p.ndim++;
  }
  for (int k = 0; k < p.call.operands; k++) p.base[k] = frame.operands[k].data();
}

void swap_dims(Plan& p, int a, int b) {
  const int64_t size = p.shape[a];
  p.shape[a] = p.shape[b];
  p.shape[b] = size;
  for (int k = 0; k < p.call.operands; k++) {
    const int64_t stride = p.strides[k][a];
    p.strides[k][a] = p.strides[k][b];
    p.strides[k][b] = stride;
  }
}

// Orders the dims as the first output lies in memory, so that tensors of one layout, whatever it
// is, become contiguous together.
void sort_dims(Plan& p) {
  for (int d = 1; d < p.ndim; d++) {
    for (int e = d; e > 0 && p.strides[0][e - 1] < p.strides[0][e]; e--) swap_dims(p, e - 1, e);
  }
}

// Joins neighbouring dims that every operand walks as one.
void merge_dims(Plan& p) {
  int last = 0;
  for (int d = 1; d < p.ndim; d++) {
    bool joins = true;
    for (int k = 0; k < p.call.operands; k++) {
      joins &= p.strides[k][last] == p.strides[k][d] * p.shape[d];
    }
    if (joins) {
      p.shape[last] *= p.shape[d];
    } else {
      p.shape[++last] = p.shape[d];
    }
    for (int k = 0; k < p.call.operands; k++) p.strides[k][last] = p.strides[k][d];
  }
  p.ndim = p.ndim == 0 ? 0 : last + 1;
}

Access classify(const Plan& p, int k) {
  const int64_t size = p.call.sizes[k];
  bool flat = true, constant = true;
  int64_t expected = size;
  for (int d = p.ndim - 1; d >= 0; d--) {
    flat &= p.strides[k][d] == expected;
    constant &= p.strides[k][d] == 0;
    expected *= p.shape[d];
  }
  if (flat) return Access::Flat;
  if (constant && k >= p.call.outputs) return Access::Constant;
  const int64_t inner = p.strides[k][p.ndim - 1];
  if (p.rows && inner == 0 && k >= p.call.outputs) return Access::PerRow;
  return p.rows && inner == size ? Access::Row : Access::Packed;
}

// Whether results so large are better stored around the caches: they would only push out what is
// still needed.
bool is_streamed(const Plan& p, int k) {
  return k < p.call.outputs && p.access[k] == Access::Flat &&
         p.n * p.call.sizes[k] > last_level_cache_bytes() && int64_t(p.base[k]) % 64 == 0;
}

// Brings the dim along which some packed operand is contiguous next to the last one, where both are
// long enough for blocks. Reading such an operand along the last dim would touch a cache line for
// each element.
bool find_blocks(Plan& p) {
  if (p.call.indexed || p.call.can_fault || p.ndim < 2) return false;
  for (int k = 0; k < p.call.operands; k++) {
    if (p.access[k] != Access::Packed || p.strides[k][p.ndim - 1] <= 2 * p.call.sizes[k]) continue;
    for (int d = 0; d < p.ndim - 1; d++) {
      const bool fits = p.strides[k][d] == p.call.sizes[k] && p.shape[d] >= 8 && p.shape[p.ndim - 1] >= 8;
      if (!fits) continue;
      for (int e = d; e < p.ndim - 2; e++) swap_dims(p, e, e + 1);
      return true;
    }
  }
  return false;
}

}  // namespace

Plan::Plan(const Frame& frame, const PointwiseCall& c) : call(c) {
  read_space(frame, *this);
  if (!call.indexed) sort_dims(*this);
  merge_dims(*this);
  rows = ndim == 1 || (ndim > 1 && shape[ndim - 1] >= short_row);
  for (int k = 0; k < call.operands; k++) access[k] = ndim == 0 ? Access::Flat : classify(*this, k);
  blocked = find_blocks(*this);
  buffered = streamed = false;
  for (int k = 0; k < call.operands; k++) {
    if (!blocked && is_streamed(*this, k)) access[k] = Access::Streamed;
    streamed |= access[k] == Access::Streamed;
    buffered |= access[k] != Access::Flat && access[k] != Access::Row;
  }
}

}  // namespace fluxion
