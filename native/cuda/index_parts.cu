// Parts of a tensor named by indices (native/cpu/index_parts.cpp).

#include "native/cuda/index_parts.h"

#include "native/cuda/by_hand.cuh"

namespace fluxion::cuda {

// Where part b of x begins, and its place; place -1 after a bad index.
struct Part { int64_t offset, place; };

DEVICE Part part_of(const IndexParts& p, int64_t b, bool reports) {
  Part part = {0, 0};
#pragma unroll 1
  for (int j = 0; j < p.k; j++) {
    const int64_t given = p.index[j * p.n + b * p.step];
    const int64_t v = given + (p.wraps && given < 0 ? p.size[j] : 0);
    if (uint64_t(v) >= uint64_t(p.size[j])) {
      if (reports) report(p.faults, j * p.n + b, given, p.size[j]);
      return {0, -1};
    }
    part.offset += v * p.stride[j];
    part.place += v * p.times[j];
  }
  return part;
}

// An element of parts: its position of L, its part, and its position of T, from the last to the first.
struct Element { int64_t lead, b, tail; };

DEVICE Element element_of(const IndexParts& p, int64_t i) {
  const int64_t row = p.tail.n == 1 ? i : i / p.tail.n, lead = p.lead.n == 1 ? 0 : row / p.n;
  return {lead, row - lead * p.n, i - row * p.tail.n};
}

DEVICE int64_t elements_of(const IndexParts& p) { return p.lead.n * p.n * p.tail.n; }

// Where the element lies in x and in y, but for the part's own offset in x.
DEVICE Places<2> where(const IndexParts& p, const Element& e) {
  const Places<2> lead = places_of(p.lead, e.lead), across = places_of(p.across, e.b), tail = places_of(p.tail, e.tail);
  return {{lead.at[0] + tail.at[0], lead.at[1] + across.at[1] + tail.at[1]}};
}

// Only looks at the indices: where parts hold nothing.
DEVICE void check_parts(const IndexParts& p) {
  for (int64_t b = grid_thread(); b < p.n; b += grid_threads()) part_of(p, b, true);
}

// y = the parts of x
template <class E> DEVICE void read_parts(const IndexParts& p) {
  const int64_t n = elements_of(p);
  for (int64_t i = grid_thread(); i < n; i += grid_threads()) {
    const Element e = element_of(p, i);
    const Part part = part_of(p, e.b, true);
    const Places<2> at = where(p, e);
    E value = {};
    if (part.place >= 0) value = static_cast<const E*>(p.x)[at.at[0] + part.offset];
    static_cast<E*>(p.y)[at.at[1]] = value;
  }
}

// The same where the elements of T lie side by side in both. A block takes pieces of a part, of which each thread
// has several packs on their way.
template <class E> DEVICE void read_rows(const IndexParts& p) {
  constexpr int at_once = 4;
  const int64_t step = blockDim.x, pieces = (p.tail.n + step * at_once - 1) / (step * at_once);
  for (int64_t task = blockIdx.x; task < p.lead.n * p.n * pieces; task += gridDim.x) {
    const int64_t row = task / pieces, lead = row / p.n, b = row - lead * p.n;
    const Part part = part_of(p, b, threadIdx.x == 0);
    const Places<2> at = where(p, {lead, b, (task - row * pieces) * step * at_once + threadIdx.x});
    const int64_t left = p.tail.n - (task - row * pieces) * step * at_once - threadIdx.x;
    const E* const x = static_cast<const E*>(p.x) + at.at[0] + part.offset;
    E* const y = static_cast<E*>(p.y) + at.at[1];
    E value[at_once] = {};
#pragma unroll
    for (int u = 0; u < at_once; u++) if (part.place >= 0 && u * step < left) value[u] = x[u * step];
#pragma unroll
    for (int u = 0; u < at_once; u++) if (u * step < left) y[u * step] = value[u];
  }
}

// The parts of x = y, the last one where places repeat.
DEVICE void last_parts(const IndexParts& p) {
  for (int64_t b = grid_thread(); b < p.n; b += grid_threads()) {
    const Part part = part_of(p, b, true);
    if (part.place >= 0) atomicMax(&p.last[part.place], uint32_t(b + 1));
  }
}
template <class E> DEVICE void write_parts(const IndexParts& p) {
  const int64_t n = elements_of(p);
  for (int64_t i = grid_thread(); i < n; i += grid_threads()) {
    const Element e = element_of(p, i);
    const Part part = part_of(p, e.b, false);
    if (part.place < 0 || p.last[part.place] != uint32_t(e.b + 1)) continue;
    const Places<2> at = where(p, e);
    static_cast<E*>(p.x)[at.at[0] + part.offset] = static_cast<const E*>(p.y)[at.at[1]];
  }
}

// Keys of parts: their places. What has none comes last.
DEVICE void part_keys(const IndexParts& p) {
  for (int64_t b = grid_thread(); b < p.n; b += grid_threads()) {
    const Part part = part_of(p, b, true);
    const uint64_t key = uint64_t(part.place < 0 ? p.places : part.place);
    if (p.wide) static_cast<uint64_t*>(p.keys)[b] = key;
    else static_cast<uint32_t*>(p.keys)[b] = uint32_t(key);
  }
}

DEVICE uint64_t part_key(const IndexParts& p, int64_t s) {
  return p.wide ? static_cast<const uint64_t*>(p.keys)[s] : uint64_t(static_cast<const uint32_t*>(p.keys)[s]);
}

// The parts of x = themselves + alpha * y. Parts in the order of their places: at the first of each place
// a thread for each element adds all of them, in order.
template <class T> DEVICE void add_parts(const IndexParts& p) {
  const T alpha = ops::cast<T>(p.alpha);
  const auto sum = [&](Stored<T> a, Stored<T> b) -> Stored<T> {
    if constexpr (std::is_same_v<T, bool>) return a || (alpha && b);
    else return a + alpha * b;
  };
  const int64_t n = elements_of(p);
  for (int64_t i = grid_thread(); i < n; i += grid_threads()) {
    const Element e = element_of(p, i);   // e.b: number in the order
    const uint64_t own = part_key(p, e.b);
    if (own == uint64_t(p.places) || (e.b > 0 && part_key(p, e.b - 1) == own)) continue;
    const Stored<T>* const y = static_cast<const Stored<T>*>(p.y) + places_of(p.lead, e.lead).at[1] + places_of(p.tail, e.tail).at[1];
    const int64_t first = p.order[e.b];
    const Places<2> at = where(p, {e.lead, first, e.tail});
    Stored<T>& x = static_cast<Stored<T>*>(p.x)[at.at[0] + part_of(p, first, false).offset];
    Stored<T> value = sum(x, static_cast<const Stored<T>*>(p.y)[at.at[1]]);
    for (int64_t s = e.b + 1; s < p.n && part_key(p, s) == own; s++) value = sum(value, y[places_of(p.across, p.order[s]).at[1]]);
    x = value;
  }
}

}  // namespace fluxion::cuda

PROGRAM(fluxion_check_parts, fluxion::cuda::IndexParts, fluxion::cuda::check_parts)
SIZED_PROGRAMS(fluxion_read_parts, fluxion::cuda::IndexParts, fluxion::cuda::read_parts)
SIZED_PROGRAMS(fluxion_read_rows, fluxion::cuda::IndexParts, fluxion::cuda::read_rows)
PROGRAM(fluxion_last_parts, fluxion::cuda::IndexParts, fluxion::cuda::last_parts)
SIZED_PROGRAMS(fluxion_write_parts, fluxion::cuda::IndexParts, fluxion::cuda::write_parts)
PROGRAM(fluxion_part_keys, fluxion::cuda::IndexParts, fluxion::cuda::part_keys)
COMPUTED_PROGRAMS(fluxion_add_parts, fluxion::cuda::IndexParts, fluxion::cuda::add_parts)
