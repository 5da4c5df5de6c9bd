// The packing driver of pointwise kernels: merges dims, splits the work between threads, and hands
// the functor's loop contiguous tiles. An operand is used where it lies when its tile is contiguous;
// otherwise it is copied to or from a buffer of one tile.

#include "native/cpu/pointwise.h"

#include <string.h>

#include "native/cpu/parallel.h"
#include "native/cpu/strided.h"

namespace fluxion {

namespace {

constexpr int64_t tile_size = 512;
constexpr int tile_bytes = tile_size * 8;
// Rows shorter than this share a tile, so that a tile is always worth its call.
constexpr int64_t short_row = 128;

// How an operand's tile is found.
enum class Access : uint8_t {
  Flat,      // contiguous over the whole space: base + position
  Constant,  // one element everywhere: a buffer filled once
  Row,       // contiguous along a row, and tiles do not cross rows
  Packed,    // copied through a buffer
};

struct Plan {
  const PointwiseCall& call;
  int ndim;
  int64_t n;
  int64_t shape[max_dims];
  int64_t strides[max_operands][max_dims];   // in bytes
  char* base[max_operands];
  Access access[max_operands];
  bool rows;       // tiles do not cross rows
  bool buffered;   // some operand needs a buffer
};

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
  return p.rows && p.strides[k][p.ndim - 1] == size ? Access::Row : Access::Packed;
}

void make_plan(const Frame& frame, Plan& p) {
  read_space(frame, p);
  if (!p.call.indexed) sort_dims(p);
  merge_dims(p);
  p.rows = p.ndim == 1 || (p.ndim > 1 && p.shape[p.ndim - 1] >= short_row);
  p.buffered = false;
  for (int k = 0; k < p.call.operands; k++) {
    p.access[k] = p.ndim == 0 ? Access::Flat : classify(p, k);
    p.buffered |= p.access[k] == Access::Packed || p.access[k] == Access::Constant;
  }
}

// The first element of a tile that faults, found by running its elements one by one.
int64_t first_fault(const Plan& p, char* const* data, int64_t n, int64_t position) {
  for (int64_t j = 0; j < n; j++) {
    char* one[max_operands];
    for (int k = 0; k < p.call.operands; k++) one[k] = data[k] + j * p.call.sizes[k];
    p.call.tile(p.call.functor, one, 1, position + j);
    if (Fault::take()) return position + j;
  }
  return position;
}

// Runs the tiles of [begin, end). Returns the position of the first fault, or -1.
int64_t run_range(const Plan& p, int64_t begin, int64_t end) {
  alignas(64) char buffers[max_operands][tile_bytes];
  const int operands = p.call.operands;
  for (int k = 0; k < operands; k++) {
    if (p.access[k] == Access::Constant) fill(buffers[k], p.base[k], p.call.sizes[k], tile_size);
  }
  Walk walk(p.ndim, p.shape, begin);
  int64_t fault = -1;
  for (int64_t at = begin; at < end;) {
    int64_t n = end - at;
    if (p.buffered && n > tile_size) n = tile_size;
    if (p.rows && n > walk.left_in_row()) n = walk.left_in_row();
    char* data[max_operands];
    for (int k = 0; k < operands; k++) {
      switch (p.access[k]) {
        case Access::Flat: data[k] = p.base[k] + at * p.call.sizes[k]; break;
        case Access::Row: data[k] = p.base[k] + walk.offset(p.strides[k]); break;
        case Access::Constant: data[k] = buffers[k]; break;
        case Access::Packed:
          data[k] = buffers[k];
          if (k >= p.call.outputs) pack(buffers[k], p.base[k], p.call.sizes[k], p.strides[k], walk, n);
      }
    }
    p.call.tile(p.call.functor, data, n, at);
    if (p.call.can_fault && Fault::take() && fault < 0) fault = first_fault(p, data, n, at);
    for (int k = 0; k < p.call.outputs; k++) {
      if (p.access[k] == Access::Packed) {
        unpack(p.base[k], buffers[k], p.call.sizes[k], p.strides[k], walk, n);
      }
    }
    walk.advance(n);
    at += n;
  }
  return fault;
}

}  // namespace

void run_pointwise(Frame& frame, const PointwiseCall& call) {
  Plan p{call, 0, 0, {}, {}, {}, {}, false, false};
  make_plan(frame, p);
  if (p.n == 0) return;
  int64_t fault = p.n;   // the least position, whatever the order of the threads
  parallel_for(p.n, (parallel_work / call.cost + tile_size) / tile_size * tile_size,
               [&](int64_t begin, int64_t end) {
                 const int64_t found = run_range(p, begin, end);
                 if (found < 0) return;
                 int64_t least = __atomic_load_n(&fault, __ATOMIC_RELAXED);
                 while (found < least && !__atomic_compare_exchange_n(&fault, &least, found, true,
                                                                      __ATOMIC_RELAXED,
                                                                      __ATOMIC_RELAXED)) {
                 }
               });
  if (fault < p.n) frame.fail(Status::DivisionByZero, double(fault));
}

}  // namespace fluxion
