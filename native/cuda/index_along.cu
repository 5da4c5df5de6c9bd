// An index for every element (native/cpu/index_along.cpp).

#include "native/cuda/index_along.h"

#include "native/cuda/by_hand.cuh"

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

template <class T> DEVICE Stored<T> combined(Combination how, Stored<T> a, Stored<T> b) {
  if constexpr (std::is_same_v<T, bool>) {
    return how == Combination::sum || how == Combination::greatest ? a || b : a && b;
  } else {
    if (how == Combination::sum) return a + b;
    if (how == Combination::product) return a * b;
    if constexpr (std::is_arithmetic_v<T>) return how == Combination::greatest ? ops::max(a, b) : ops::min(a, b);
    return a;
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

// A warp takes 32 positions at a time, in order. Lanes that meet in a place say so there; the first of them
// combines what all of them have.
template <class T> DEVICE void scatter_lines(const ScatterLines& p) {
  using E = Stored<T>;
  constexpr int room = line_places(sizeof(E)), ahead = 4;
  SHARED(E, values, room);
  SHARED(unsigned, lanes, room);
  SHARED(E, given, 32);
  const int lane = int(threadIdx.x);
  for (int64_t task = blockIdx.x; task < p.lines.n * p.parts; task += gridDim.x) {
    const int64_t line = task / p.parts, first = (task - line * p.parts) * room;
    const int count = int(p.size - first < room ? p.size - first : room);
    const Places<3> at = places_of(p.lines, line);
    E* const x = static_cast<E*>(p.x) + at.at[0] + first * p.x_step;
    const E* const y = static_cast<const E*>(p.y) + at.at[1];
    const int64_t* const index = p.index + at.at[2];
    for (int j = lane; j < count; j += 32) {
      values[j] = x[j * p.x_step];
      lanes[j] = 0;
    }
    __syncwarp();
    for (int64_t start = 0; start < p.length; start += 32 * ahead) {
      int place[ahead];
      E value[ahead];
#pragma unroll
      for (int u = 0; u < ahead; u++) {
        const int64_t i = start + u * 32 + lane;
        const bool there = i < p.length;
        const int64_t v = there ? index[i * p.index_step] : 0;
        if (there && first == 0 && uint64_t(v) >= uint64_t(p.size)) report(p.faults, line * p.length + i, v, p.size);
        const bool here = there && uint64_t(v - first) < uint64_t(count);
        place[u] = here ? int(v - first) : -1;
        value[u] = here ? y[i * p.y_step] : E(0);
      }
#pragma unroll
      for (int u = 0; u < ahead; u++) {
        const int own = place[u];
        if (own >= 0) atomicOr(&lanes[own], 1u << lane);
        given[lane] = value[u];
        __syncwarp();
        const unsigned meeting = own >= 0 ? lanes[own] : 0;
        __syncwarp();
        if (meeting != 0 && (meeting & ((1u << lane) - 1)) == 0) {
          E sum = values[own];
          for (unsigned rest = meeting; rest != 0; rest &= rest - 1) sum = combined<T>(p.combination, sum, given[__ffs(int(rest)) - 1]);
          values[own] = sum;
          lanes[own] = 0;
        }
        __syncwarp();
      }
    }
    for (int j = lane; j < count; j += 32) x[j * p.x_step] = values[j];
    __syncwarp();
  }
}

}  // namespace fluxion::cuda

COMPUTED_PROGRAMS(fluxion_scatter_lines, fluxion::cuda::ScatterLines, fluxion::cuda::scatter_lines)
PROGRAM(fluxion_scatter_last, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_last)
SIZED_PROGRAMS(fluxion_scatter_write, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_write)
PROGRAM(fluxion_scatter_keys_4, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_keys<uint32_t>)
PROGRAM(fluxion_scatter_keys_8, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_keys<uint64_t>)
COMPUTED_PROGRAMS(fluxion_scatter_combine, fluxion::cuda::ScatterAlong, fluxion::cuda::scatter_combine)
SIZED_PROGRAMS(fluxion_gather_along, fluxion::cuda::GatherAlong, fluxion::cuda::gather_along)
