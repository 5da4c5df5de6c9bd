// An index for every element (native/cpu/index_along.cpp).

#include "native/cuda/index_along.h"

#include "native/cuda/scatter_lines.cuh"

namespace fluxion::cuda {

// y[i] = x[i with index[i] at dim], a thread for each element in turn.
template <class E> DEVICE void gather_along(const GatherAlong& p) {
  for (int64_t i = grid_thread(); i < p.walk.n; i += grid_threads()) {
    const Places<3> at = places_of(p.walk, i);
    const int64_t v = p.index[at.at[2]];
    E value = {};
    if (uint64_t(v) < uint64_t(p.size)) value = static_cast<const E*>(p.x)[at.at[0] + v * p.stride];
    else report(p.faults, i, v, p.size);
    static_cast<E*>(p.y)[at.at[1]] = value;
  }
}

// A block for each line in turn.
template <class E> DEVICE void gather_lines(const GatherLines& p) {
  constexpr int at_once = 4;
  SHARED(E, row, gather_line_bytes / sizeof(E));
  for (int64_t line = blockIdx.x; line < p.lines.n; line += gridDim.x) {
    const Places<3> at = places_of(p.lines, line);
    const E* const x = static_cast<const E*>(p.x) + at.at[0];
    E* const y = static_cast<E*>(p.y) + at.at[1];
    const int64_t* const index = p.index + at.at[2];
#pragma unroll 4
    for (int j = int(threadIdx.x); j < int(p.size); j += gather_threads) row[j] = x[j];
    __syncthreads();
#pragma unroll 1
    for (int64_t i = threadIdx.x; i < p.length; i += gather_threads * at_once) {
      int64_t v[at_once];
#pragma unroll
      for (int u = 0; u < at_once; u++) if (i + u * gather_threads < p.length) v[u] = index[(i + u * gather_threads) * p.index_step];
#pragma unroll
      for (int u = 0; u < at_once; u++) {
        const int64_t here = i + u * gather_threads;
        if (here >= p.length) break;
        E value = {};
        if (uint64_t(v[u]) < uint64_t(p.size)) value = row[v[u]];
        else report(p.faults, line * p.length + here, v[u], p.size);
        y[here * p.y_step] = value;
      }
    }
    __syncthreads();
  }
}

// The place of position i in x if that were contiguous; -1 after a bad index.
DEVICE int64_t place_of(const ScatterAlong& p, const Places<4>& at) {
  const int64_t v = p.index[at.at[2]];
  return uint64_t(v) < uint64_t(p.size) ? at.at[3] + v * p.line : -1;
}

// Where places repeat, the last position is written.
DEVICE void scatter_last(const ScatterAlong& p) {
  for (int64_t i = grid_thread(); i < p.walk.n; i += grid_threads()) {
    const Places<4> at = places_of(p.walk, i);
    const int64_t place = place_of(p, at);
    if (place >= 0) atomicMax(&p.last[place], uint32_t(i + 1));
    else report(p.faults, i, p.index[at.at[2]], p.size);
  }
}
template <class E> DEVICE void scatter_write(const ScatterAlong& p) {
  for (int64_t i = grid_thread(); i < p.walk.n; i += grid_threads()) {
    const Places<4> at = places_of(p.walk, i);
    const int64_t place = place_of(p, at);
    if (place < 0 || p.last[place] != uint32_t(i + 1)) continue;
    static_cast<E*>(p.x)[at.at[0] + p.index[at.at[2]] * p.stride] = static_cast<const E*>(p.y)[at.at[1]];
  }
}

// Keys of positions: their places. What has none comes last.
template <class K> DEVICE void scatter_keys(const ScatterAlong& p) {
  for (int64_t i = grid_thread(); i < p.walk.n; i += grid_threads()) {
    const Places<4> at = places_of(p.walk, i);
    const int64_t place = place_of(p, at);
    if (place < 0) report(p.faults, i, p.index[at.at[2]], p.size);
    static_cast<K*>(p.keys)[i] = K(place < 0 ? p.places : place);
  }
}

// Positions in the order of their places: the first of each place combines all of them, in order.
template <class T> DEVICE void scatter_combine(const ScatterAlong& p) {
  const bool wide = p.places > int64_t(UINT32_MAX) - 1;
  const auto key = [&](int64_t s) { return wide ? static_cast<const uint64_t*>(p.keys)[s] : uint64_t(static_cast<const uint32_t*>(p.keys)[s]); };
  for (int64_t s = grid_thread(); s < p.walk.n; s += grid_threads()) {
    const uint64_t own = key(s);
    if (own == uint64_t(p.places) || (s > 0 && key(s - 1) == own)) continue;
    const Places<4> first = places_of(p.walk, p.order[s]);
    Stored<T>& x = static_cast<Stored<T>*>(p.x)[first.at[0] + p.index[first.at[2]] * p.stride];
    const Stored<T>* const y = static_cast<const Stored<T>*>(p.y);
    Stored<T> value = combined<T>(p.combination, x, y[first.at[1]]);
    for (int64_t t = s + 1; t < p.walk.n && key(t) == own; t++) value = combined<T>(p.combination, value, y[places_of(p.walk, p.order[t]).at[1]]);
    x = value;
  }
}

}  // namespace fluxion::cuda

BOUNDED_COMPUTED_PROGRAMS(fluxion_scatter_lines, fluxion::cuda::line_threads, fluxion::cuda::line_blocks, fluxion::cuda::ScatterLines, fluxion::cuda::scatter_lines)
PROGRAM(fluxion_scatter_last, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_last)
SIZED_PROGRAMS(fluxion_scatter_write, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_write)
PROGRAM(fluxion_scatter_keys_4, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_keys<uint32_t>)
PROGRAM(fluxion_scatter_keys_8, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_keys<uint64_t>)
COMPUTED_PROGRAMS(fluxion_scatter_combine, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_combine)
SIZED_PROGRAMS(fluxion_gather_lines, fluxion::cuda::GatherLines, fluxion::cuda::gather_lines)
SIZED_PROGRAMS(fluxion_gather_along, fluxion::cuda::GatherAlong, fluxion::cuda::gather_along)
