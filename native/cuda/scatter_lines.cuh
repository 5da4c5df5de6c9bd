// Scatters of many lines along their last dim (native/cpu/index_along.cpp): what meets in a place is combined
// in the order of its positions, without a sort of all of them. Launched with line_threads threads in a block.

#pragma once

#include "native/cuda/by_hand.cuh"
#include "native/cuda/collective.cuh"
#include "native/cuda/index_along.h"

namespace fluxion::cuda {

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

// A block for each stretch of places of a line. It takes the line's positions so many at a time and hangs each
// on the list of its place, in any order; then a thread for each place puts its list in order and combines it,
// short lists first. Positions on long ones are sorted by their places.
template <class T> struct LineScatter {
  using E = Stored<T>;
  static constexpr int positions = line_positions(sizeof(E)), short_list = 8, middle_list = 17;
  static constexpr int most_long = positions / (middle_list + 1), warps = line_threads / 32, steps = positions / line_threads;
  static constexpr uint32_t none = ~0u;

  const ScatterLines& p;
  uint32_t* const heads;     // 1 + the position at the head of a place's list, or 0
  uint16_t* const behind;    // the same of what follows a position
  E* const given;            // of the positions
  uint32_t* const left;      // whether some list is too long for what was done; how many are
  uint16_t* const counts;    // of places with long lists in each warp's stretch, then of what comes before
  uint16_t* const long_places;
  uint32_t* const room;
  int64_t first;             // place
  int count;                 // of places
  E* x;
  const E* y;
  const int64_t* index;

  // Runs from the line's position `start` on.
  struct Stretch {
    int64_t line, start;
    int n;
    bool fresh;              // places hold nothing yet
  };

  DEVICE E begin(const Stretch& s, int place) const { return s.fresh ? E(0) : x[place * p.x_step]; }

  DEVICE void hang(const Stretch& s) const {
    constexpr int at_once = 4;
#pragma unroll 1
    for (int i = int(threadIdx.x); i < s.n; i += line_threads * at_once) {
      int64_t v[at_once];
      E value[at_once];
#pragma unroll
      for (int u = 0; u < at_once; u++) {
        const int at = i + u * line_threads;
        v[u] = at < s.n ? index[(s.start + at) * p.index_step] : -1;
        value[u] = at < s.n ? y[(s.start + at) * p.y_step] : E(0);
      }
#pragma unroll
      for (int u = 0; u < at_once; u++) {
        const int at = i + u * line_threads;
        if (at >= s.n) break;
        if (first == 0 && uint64_t(v[u]) >= uint64_t(p.size)) report(p.faults, s.line * p.length + s.start + at, v[u], p.size);
        if (uint64_t(v[u] - first) >= uint64_t(count)) continue;
        given[at] = value[u];
        behind[at] = uint16_t(atomicExch(&heads[v[u] - first], uint32_t(at + 1)));
      }
    }
  }

  // The positions of a list, ascending, and `none` behind them; false if there are more.
  template <int most> DEVICE bool in_order(uint32_t head, uint32_t (&list)[most]) const {
#pragma unroll
    for (int k = 0; k < most; k++) list[k] = none;
    int length = 0;
    for (uint32_t at = head; at != 0; at = behind[at - 1]) {
      if (++length > most) return false;
      uint32_t moving = at - 1;
#pragma unroll
      for (int k = 0; k < most; k++) {
        const uint32_t here = list[k];
        list[k] = here < moving ? here : moving;
        moving = here < moving ? moving : here;
      }
    }
    return true;
  }

  // Lists of up to so many positions; the others stay.
  template <int most> DEVICE void combine_lists(const Stretch& s) const {
    constexpr bool is_first = most == short_list;
    constexpr int at_once = is_first ? 4 : 1;
#pragma unroll 1
    for (int j = int(threadIdx.x); j < count; j += line_threads * at_once) {
      uint32_t head[at_once];
      E value[at_once];
#pragma unroll
      for (int u = 0; u < at_once; u++) {
        const int at = j + u * line_threads;
        head[u] = at < count ? heads[at] : 0;
        if (head[u] != 0) value[u] = begin(s, at);
        else if (is_first && s.fresh && at < count) x[at * p.x_step] = E(0);
      }
#pragma unroll
      for (int u = 0; u < at_once; u++) {
        if (head[u] == 0) continue;
        const int at = j + u * line_threads;
        if (is_first && behind[head[u] - 1] == 0) {
          value[u] = combined<T>(p.combination, value[u], given[head[u] - 1]);
        } else {
          uint32_t list[most];
          if (!in_order(head[u], list)) {
            atomicOr(left, 1u);
            continue;
          }
#pragma unroll
          for (int k = 0; k < most; k++) {
            if (list[k] != none) value[u] = combined<T>(p.combination, value[u], given[list[k]]);
          }
        }
        x[at * p.x_step] = value[u];
        heads[at] = 0;
      }
    }
  }

  // Places whose lists are left get numbers; their heads are 1 + that.
  DEVICE void number_long() const {
    for (int j = int(threadIdx.x); j < count; j += line_threads) {
      if (heads[j] == 0) continue;
      const uint32_t number = atomicAdd(left, 1u);
      heads[j] = number + 1;
      long_places[number] = uint16_t(j);
    }
    for (int i = int(threadIdx.x); i < warps * most_long; i += line_threads) counts[i] = 0;
  }

  // Each warp has a stretch of positions, of which it takes 32 at a time, in order. Of each: 1 + the number of its
  // place, or 0, and how many of the stretch go there before it.
  DEVICE void rank(const Stretch& s, uint32_t (&numbers)[steps], uint32_t (&ranks)[steps]) const {
    uint16_t* const own = counts + warp_of() * most_long;
#pragma unroll
    for (int k = 0; k < steps; k++) {
      const int at = (warp_of() * steps + k) * warpSize + lane_of();
      const int64_t v = at < s.n ? index[(s.start + at) * p.index_step] - first : -1;
      numbers[k] = uint64_t(v) < uint64_t(count) ? heads[v] : 0;
    }
#pragma unroll
    for (int k = 0; k < steps; k++) {
      const bool counted = numbers[k] != 0;
      const unsigned alike = lanes_alike<8>(numbers[k], counted);
      const int before = __popc(alike & ((1u << lane_of()) - 1));
      ranks[k] = counted ? own[numbers[k] - 1] + before : 0;
      __syncwarp();
      if (counted && before == 0) own[numbers[k] - 1] = uint16_t(own[numbers[k] - 1] + __popc(alike));
      __syncwarp();
    }
  }

  // A place's positions, which lie from `from` on in `behind`, in order.
  DEVICE void combine_run(const Stretch& s, int place, int from, int length) const {
    constexpr int batch = 4;
    E value = begin(s, place);
    int k = 0;
#pragma unroll 1
    for (; k + batch <= length; k += batch) {
      E next[batch];
#pragma unroll
      for (int u = 0; u < batch; u++) next[u] = given[behind[from + k + u]];
#pragma unroll
      for (int u = 0; u < batch; u++) value = combined<T>(p.combination, value, next[u]);
    }
    for (; k < length; k++) value = combined<T>(p.combination, value, given[behind[from + k]]);
    x[place * p.x_step] = value;
    heads[place] = 0;
  }

  // Sorts the positions of the places that are left, and combines each place's.
  DEVICE void combine_long(const Stretch& s) const {
    const int t = int(threadIdx.x);
    uint32_t numbers[steps], ranks[steps], unused;
    number_long();
    __syncthreads();
    const int places = int(*left);
    rank(s, numbers, ranks);
    __syncthreads();
    uint32_t length = 0;
    if (t < places) for (int w = 0; w < warps; w++) length += counts[w * most_long + t];
    const uint32_t from = block_before(length, room, unused);
    if (t < places) {
      uint32_t before = from;
      for (int w = 0; w < warps; w++) {
        const uint32_t here = counts[w * most_long + t];
        counts[w * most_long + t] = uint16_t(before);
        before += here;
      }
    }
    __syncthreads();
#pragma unroll
    for (int k = 0; k < steps; k++) {
      if (numbers[k] != 0) behind[counts[warp_of() * most_long + numbers[k] - 1] + ranks[k]] = uint16_t((warp_of() * steps + k) * warpSize + lane_of());
    }
    if (t == 0) *left = 0;
    __syncthreads();
    if (t < places) combine_run(s, long_places[t], int(from), int(length));
  }

  // Whether lists are left, by all threads alike.
  DEVICE bool some_left() const {
    __syncthreads();
    const bool some = *left != 0;
    __syncthreads();
    if (!some) return false;
    if (threadIdx.x == 0) *left = 0;
    __syncthreads();
    return true;
  }

  static DEVICE_APART void combine_rest(LineScatter lines, Stretch s) {
    lines.template combine_lists<middle_list>(s);
    if (!lines.some_left()) return;
    lines.combine_long(s);
    __syncthreads();
  }

  DEVICE void run(int64_t line) const {
    for (int64_t start = 0; start < p.length; start += positions) {
      const Stretch s = {line, start, int(p.length - start < positions ? p.length - start : positions), p.fresh && start == 0};
      hang(s);
      __syncthreads();
      combine_lists<short_list>(s);
      if (some_left()) combine_rest(*this, s);
    }
  }
};

template <class T> DEVICE void scatter_lines(const ScatterLines& p) {
  using E = Stored<T>;
  SHARED(uint32_t, heads, line_places);
  SHARED(uint16_t, behind, line_positions(sizeof(E)));
  SHARED(E, given, line_positions(sizeof(E)));
  SHARED(uint32_t, left, 1);
  SHARED(uint16_t, counts, LineScatter<T>::warps * LineScatter<T>::most_long);
  SHARED(uint16_t, long_places, LineScatter<T>::most_long);
  SHARED(uint32_t, room, 33);
  for (int j = int(threadIdx.x); j < line_places; j += line_threads) heads[j] = 0;
  if (threadIdx.x == 0) *left = 0;
  __syncthreads();
  for (int64_t task = blockIdx.x; task < p.lines.n * p.parts; task += gridDim.x) {
    const int64_t line = task / p.parts, first = (task - line * p.parts) * line_places;
    const int count = int(p.size - first < line_places ? p.size - first : line_places);
    const Places<3> at = places_of(p.lines, line);
    const LineScatter<T> scatter{p, heads, behind, given, left, counts, long_places, room, first, count, static_cast<E*>(p.x) + at.at[0] + first * p.x_step,
                                 static_cast<const E*>(p.y) + at.at[1], p.index + at.at[2]};
    scatter.run(line);
  }
}

}  // namespace fluxion::cuda
