// Parts of a tensor named by lists of indices. x is (L..., A1..Ak, T...), and k lists of n indices
// name n parts of it, each (L..., T...); y is (L..., B..., T...), where B... has n positions, and
// holds the parts side by side.

#pragma once

#include <stdint.h>
#include <string.h>

#include <mutex>

#include "native/core/frame.h"
#include "native/core/position.h"
#include "native/cpu/parallel.h"

namespace fluxion::FLUXION_ISA {

// Dims that two tensors share, in row-major order; dims that both step through as one are merged.
struct SharedDims {
  int ndim = 0;
  int64_t count = 1;
  int64_t shape[max_dims], x[max_dims], y[max_dims];  // sizes, and the strides of either

  void add(int64_t size, int64_t x_stride, int64_t y_stride) {
    count *= size;
    if (size == 1) return;
    const int last = ndim - 1;
    const bool merges = ndim > 0 && x[last] == x_stride * size && y[last] == y_stride * size;
    const int at = merges ? last : ndim++;
    shape[at] = merges ? shape[at] * size : size;
    x[at] = x_stride;
    y[at] = y_stride;
  }

  FX_INLINE void offsets(int64_t position, int64_t& x_offset, int64_t& y_offset) const {
    for (int d = ndim - 1; d >= 0; d--) {
      const int64_t at = position % shape[d];
      position /= shape[d];
      x_offset += at * x[d];
      y_offset += at * y[d];
    }
  }
};

// An index that was out of range: that of part b, in list j.
struct PartFault {
  int64_t b = -1, value = 0, size = 0;
  int j = 0;
};

// Parts whose offsets are computed together.
constexpr int64_t block = 256;
// How many elements, or larger parts, ahead memory is asked for, and for how much of a part: the rest of a
// long one comes by itself.
constexpr int64_t far_elements = 24, far_parts = 8, far_bytes = 512;

// Where the parts begin: for part b, the sum over lists j of index (j, b) times the stride of Aj.
struct Places {
  const int64_t* index;   // k lists, one behind the other, of n indices
  int64_t n, step;        // between indices of a list
  int k;
  bool wraps;             // negative indices count from the end
  int64_t size[max_dims], stride[max_dims];

  // Offsets of parts [b, b + many), many at most `block`; false if one of them is out of range.
  FX_INLINE bool offsets(int64_t b, int64_t many, int64_t* out) const {
    bool all = true;
    if (k == 0) memset(out, 0, size_t(many) * sizeof *out);
    for (int j = 0; j < k; j++) {
      const int64_t* const list = index + j * n + b * step;
      const int64_t length = size[j], each = stride[j], back = wraps ? length : 0;
      uint64_t greatest = 0;   // Negative ones are the greatest of all.
      const auto add = [&](int64_t i, int64_t given, int64_t before) {
        const int64_t v = given + (given >> 63 & back);
        greatest = uint64_t(v) > greatest ? uint64_t(v) : greatest;
        out[i] = before + v * each;
      };
      if (step != 1) for (int64_t i = 0; i < many; i++) add(i, list[i * step], 0);  // k is 1
      else if (j == 0) for (int64_t i = 0; i < many; i++) add(i, list[i], 0);
      else for (int64_t i = 0; i < many; i++) add(i, list[i], out[i]);
      all = all && (many == 0 || greatest < uint64_t(length));
    }
    return all;
  }

  // The first fault among parts [b, end).
  PartFault fault_in(int64_t b, int64_t end) const {
    for (; b < end; b++) {
      for (int j = 0; j < k; j++) {
        const int64_t given = index[j * n + b * step];
        const int64_t v = given + (wraps && given < 0 ? size[j] : 0);
        if (uint64_t(v) >= uint64_t(size[j])) return {b, given, size[j], j};
      }
    }
    return {};
  }

  // The first index out of range, if there is one.
  PartFault check() const {
    PartFault first;
    std::mutex lock;
    parallel_for((n + block - 1) / block, parallel_work / block, [&](int64_t from, int64_t to) {
      int64_t unused[block];
      for (int64_t b = from * block, end = to * block < n ? to * block : n; b < end; b += block) {
        const int64_t many = end - b < block ? end - b : block;
        if (offsets(b, many, unused)) continue;
        const PartFault found = fault_in(b, b + many);
        const std::lock_guard<std::mutex> hold(lock);
        if (first.b < 0 || found.b < first.b) first = found;
        return;
      }
    });
    return first;
  }
};

// How x and y lie, and which parts are meant. `lists` is (k, B...), or, where it is one list, (n)
// or 0-d.
struct Parts {
  SharedDims lead, across, tail;  // of L, of B (x does not move), of T
  Places places;

  Parts(const Operand& x, const Operand& y, const Operand& lists, int at, int k, bool wraps) {
    const int indexed = x.rank() == 0 ? 0 : k;
    const int behind = x.rank() - at - indexed;
    const int first_behind = y.rank() - behind;
    for (int d = 0; d < at; d++) lead.add(x.size(d), x.stride(d), y.stride(d));
    for (int d = at; d < first_behind; d++) across.add(y.size(d), 0, y.stride(d));
    for (int d = 0; d < behind; d++) {
      tail.add(x.size(at + indexed + d), x.stride(at + indexed + d), y.stride(first_behind + d));
    }
    places.index = lists.data_as<int64_t>();
    places.n = across.count;
    places.step = k == 1 && lists.rank() == 1 ? lists.stride(0) : 1;
    places.k = k;
    places.wraps = wraps;
    for (int j = 0; j < k; j++) {
      places.size[j] = j < indexed ? x.size(at + j) : 1;
      places.stride[j] = j < indexed ? x.stride(at + j) : 0;
    }
  }

  FX_INLINE int64_t across_offset(int64_t b) const {
    if (across.ndim <= 1) return across.ndim == 0 ? 0 : b * across.y[0];
    int64_t none = 0, offset = 0;
    across.offsets(b, none, offset);
    return offset;
  }

  // Lets op work on parts [b, end) at one position of L: of their innermost dim only [from, to).
  template <class E, class Op>
  FX_INLINE void each(const Op& op, E* x, E* y, int64_t lead_position, int64_t b, int64_t end,
                      int64_t from, int64_t to, PartFault& fault) const {
    int64_t x_offset = 0, y_offset = 0;
    lead.offsets(lead_position, x_offset, y_offset);
    x += x_offset;
    y += y_offset;
    int64_t offsets[block];
    for (; b < end; b += block) {
      const int64_t many = end - b < block ? end - b : block;
      if (__builtin_expect(!places.offsets(b, many, offsets), 0)) {
        fault = places.fault_in(b, b + many);
        return;
      }
      each_of(op, x, y, b, many, offsets, from, to);
    }
  }

  // Parts may lie anywhere: they are asked for some time before their turn.
  template <class E, class Op>
  FX_INLINE void each_of(const Op& op, E* x, E* y, int64_t b, int64_t many, const int64_t* offsets,
                         int64_t from, int64_t to) const {
    if (tail.ndim == 0 && across.ndim <= 1) {
      const int64_t ys = across.ndim == 0 ? 0 : across.y[0];
      E* const other = y + b * ys;
      for (int64_t i = 0; i < many; i++) {
        if (i + far_elements < many) __builtin_prefetch(x + offsets[i + far_elements], Op::writes);
        op.row(x + offsets[i], 0, other + i * ys, 0, 1);
      }
      return;
    }
    const int64_t lines = tail.ndim == 1 && tail.x[0] == 1 ? (to - from) * int64_t(sizeof(E)) : 1;
    for (int64_t i = 0; i < many; i++) {
      E* const part = x + offsets[i];
      if (i + far_parts < many) {
        const char* const next = reinterpret_cast<const char*>(x + offsets[i + far_parts] + from);
        for (int64_t byte = 0; byte < lines && byte < far_bytes; byte += 64) __builtin_prefetch(next + byte, Op::writes);
      }
      E* const other = y + across_offset(b + i);
      if (tail.ndim == 0) {
        op.row(part, 0, other, 0, 1);
      } else if (tail.ndim == 1) {
        op.row(part + from * tail.x[0], tail.x[0], other + from * tail.y[0], tail.y[0], to - from);
      } else {
        rows(op, part, other);
      }
    }
  }

  template <class E, class Op> void rows(const Op& op, E* part, E* other) const {
    const int last = tail.ndim - 1;
    const int64_t length = tail.shape[last];
    for (int64_t position = 0; position < tail.count; position += length) {
      int64_t x_offset = 0, y_offset = 0;
      tail.offsets(position, x_offset, y_offset);
      op.row(part + x_offset, tail.x[last], other + y_offset, tail.y[last], length);
    }
  }
};

// n elements from one place to another; short rows without a call.
template <class E> FX_INLINE void copy_row(E* to, const E* from, int64_t n) {
  const int64_t bytes = n * int64_t(sizeof(E));
  if (bytes > 256) {
    memcpy(to, from, bytes);
    return;
  }
  char* out = reinterpret_cast<char*>(to);
  const char* in = reinterpret_cast<const char*>(from);
  int64_t at = 0;
  for (; at + 64 <= bytes; at += 64) __builtin_memcpy(out + at, in + at, 64);
  for (; at + 16 <= bytes; at += 16) __builtin_memcpy(out + at, in + at, 16);
  for (; at < bytes; at += sizeof(E)) __builtin_memcpy(out + at, in + at, sizeof(E));
}

FX_INLINE void report(Frame& frame, const PartFault& fault, const Places& places) {
  if (fault.b < 0) return;
  frame.fail(Status::IndexOutOfRange, static_cast<double>(fault.j * places.n + fault.b),
             static_cast<double>(fault.value), static_cast<double>(fault.size));
}

}  // namespace fluxion::FLUXION_ISA
