// The packing driver of pointwise kernels: merges dims, splits the work between threads, and hands
// the functor's loop contiguous tiles. An operand is used where it lies when its tile is contiguous;
// otherwise it is copied to or from a buffer of one tile.

#include "native/cpu/pointwise.h"

#include <string.h>

#include "native/cpu/parallel.h"
#include "native/cpu/pointwise_plan.h"
#include "native/cpu/strided.h"
#include "native/cpu/strided_copy.h"

namespace fluxion {

namespace {

// A tile whose narrow operands are converted on the way in and out.
void run_narrow(const PointwiseCall& call, char* const* stored, int64_t n, int64_t index) {
  alignas(64) float buffers[max_operands][tile_size];
  char* data[max_operands];
  for (int k = 0; k < call.operands; k++) {
    const bool is_narrow = (call.narrow.operands >> k & 1) != 0;
    data[k] = is_narrow ? reinterpret_cast<char*>(buffers[k]) : stored[k];
    if (is_narrow && k >= call.outputs) call.narrow.rows.widen(buffers[k], stored[k], n);
  }
  call.tile(call.functor, data, n, index);
  for (int k = 0; k < call.outputs; k++) {
    if ((call.narrow.operands >> k & 1) != 0) call.narrow.rows.narrow(stored[k], buffers[k], n);
  }
}

// The first element of a tile that faults, found by running its elements one by one.
int64_t first_fault(const Plan& p, char* const* data, int64_t n, int64_t position) {
  for (int64_t j = 0; j < n; j++) {
    char* one[max_operands];
    for (int k = 0; k < p.call.operands; k++) one[k] = data[k] + j * p.call.sizes[k];
    p.call.run(one, 1, position + j);
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
  int64_t filled[max_operands] = {};   // copies of the row's element that a buffer holds
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
        case Access::Constant: case Access::Streamed: data[k] = buffers[k]; break;
        case Access::PerRow:
          data[k] = buffers[k];
          if (n > filled[k] || walk.at[p.ndim - 1] == 0) {
            fill(buffers[k], p.base[k] + walk.offset(p.strides[k]), p.call.sizes[k], n);
            filled[k] = n;
          }
          break;
        case Access::Packed:
          data[k] = buffers[k];
          if (k >= p.call.outputs) pack(buffers[k], p.base[k], p.call.sizes[k], p.strides[k], walk, n);
      }
    }
    p.call.run(data, n, at);
    if (p.call.can_fault && Fault::take() && fault < 0) fault = first_fault(p, data, n, at);
    for (int k = 0; k < p.call.outputs; k++) {
      if (p.access[k] == Access::Packed) {
        unpack(p.base[k], buffers[k], p.call.sizes[k], p.strides[k], walk, n);
      } else if (p.access[k] == Access::Streamed) {
        stream(p.base[k] + at * p.call.sizes[k], buffers[k], n * p.call.sizes[k]);
      }
    }
    walk.advance(n);
    at += n;
  }
  if (p.streamed) stream_fence();
  return fault;
}

// The common small case: everything contiguous, too little work to share. Runs it, or returns false.
bool run_inline(const Frame& frame, const PointwiseCall& call) {
  if (call.can_fault || frame.ndim != 1 || frame.size(0) * call.cost > parallel_work) return false;
  char* data[max_operands];
  for (int k = 0; k < call.operands; k++) {
    if (frame.operands[k].strides[0] != 1) return false;
    data[k] = frame.operands[k].data();
  }
  call.run(data, frame.size(0), 0);
  return true;
}

}  // namespace

void PointwiseCall::run(char* const* data, int64_t n, int64_t index) const {
  if (narrow.operands == 0) return tile(functor, data, n, index);
  for (int64_t at = 0; at < n; at += tile_size) {
    char* from[max_operands];
    for (int k = 0; k < operands; k++) from[k] = data[k] + at * sizes[k];
    run_narrow(*this, from, n - at < tile_size ? n - at : tile_size, index + at);
  }
}

uint32_t narrow_operands(const Frame& frame, const uint8_t* computed, uint32_t floats, int count, uint8_t* sizes) {
  const char* const begin = reinterpret_cast<const char*>(&frame);
  uint32_t narrow = 0;
  for (int k = 0; k < count; k++) {
    const char* const at = frame.operands[k].data();
    const bool is_number = at >= begin && at < begin + sizeof(Frame);
    const bool is_narrow = (floats >> k & 1) != 0 && !is_number;
    narrow |= uint32_t(is_narrow) << k;
    sizes[k] = is_narrow ? sizeof(Half) : computed[k];
  }
  return narrow;
}

void run_pointwise(Frame& frame, const PointwiseCall& call) {
  if (run_inline(frame, call)) return;
  if (call.copied >= 0 && copy_strided(frame, 1 + call.copied, call.sizes[0])) return;
  const Plan p(frame, call);
  if (p.n == 0) return;
  if (p.blocked && !run_blocked(p)) return frame.fail(Status::OutOfMemory);
  if (p.blocked) return;
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
