// What is read from rows in order (native/cpu/sort.cpp, ranks.cpp): all of it, its first elements, the one
// of a rank, the median, the one that comes up most often.

#include "native/cuda/sorting.h"

#include "native/cuda/block_sort.cuh"
#include "native/cuda/collective.cuh"

namespace fluxion::cuda {

// The k first of each row. Elements are read from their keys, which lie in order, where those hold all of
// them: -0 and the kinds of NaN are not told apart.
template <class T> DEVICE void first_sorted(const SortedRows& p) {
  for (int64_t i = grid_thread(); i < p.rows * p.k; i += grid_threads()) {
    const int64_t row = i / p.k, from = p.k == p.n ? i : row * p.n + i - row * p.k, at = p.order[from];
    const WideKey<T> key = ascending_of<T>(static_cast<const WideKey<T>*>(p.keys)[from], p.descending);
    const bool whole = !std::is_floating_point_v<T> || (key != nan_key<T> && key != wide_key<T>(Stored<T>(0), false));
    static_cast<Stored<T>*>(p.values)[i] = whole ? element_of_key<T>(Key<T>(key)) : static_cast<const Stored<T>*>(p.x)[row * p.n + at];
    p.indices[i] = at;
  }
}

template <class T> DEVICE void put_picked(const SortedRows& p, int64_t row, int64_t number) {
  const int64_t at = p.order[row * p.n + number];
  static_cast<Stored<T>*>(p.values)[row] = static_cast<const Stored<T>*>(p.x)[row * p.n + at];
  p.indices[row] = at;
}

// The first of n keys in order that is not less.
template <class K> DEVICE int64_t lower_bound(const K* keys, int64_t n, K key) {
  int64_t low = 0, high = n;
  while (low < high) {
    const int64_t middle = low + (high - low) / 2;
    if (keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Of n elements of which `good` are not NaN.
DEVICE int64_t median_rank(int64_t good, int64_t n, bool skips) { return !skips && good < n ? good : good == 0 ? 0 : (good - 1) / 2; }

// Number k of each row; below 0 the lower of the two in the middle, but the first NaN where there is one
// that is not left out. NaN is the greatest.
template <class T> DEVICE void pick_sorted(const SortedRows& p) {
  for (int64_t row = grid_thread(); row < p.rows; row += grid_threads()) {
    int64_t good = p.n;
    if constexpr (std::is_floating_point_v<T>) {
      if (p.k < 0) good = lower_bound(static_cast<const WideKey<T>*>(p.keys) + row * p.n, p.n, nan_key<T>);
    }
    put_picked<T>(p, row, p.k >= 0 ? p.k : median_rank(good, p.n, p.skips));
  }
}

// The least of the elements that come up most often, at its last place. Each NaN is its own. A block for
// each row in turn.
template <class T> DEVICE void mode_sorted(const SortedRows& p) {
  SHARED(unsigned long long, best, 1);
  for (int64_t row = blockIdx.x; row < p.rows; row += gridDim.x) {
    if (threadIdx.x == 0) best[0] = 0;
    __syncthreads();
    const WideKey<T>* const keys = static_cast<const WideKey<T>*>(p.keys) + row * p.n;
    for (int64_t i = threadIdx.x; i < p.n; i += blockDim.x) {
      const WideKey<T> key = keys[i];
      const bool alone = std::is_floating_point_v<T> && key == nan_key<T>;
      if (!alone && i + 1 < p.n && keys[i + 1] == key) continue;
      const int64_t run = alone ? 1 : i + 1 - lower_bound(keys, i, key);
      atomicMax(&best[0], (unsigned long long)(run) << 32 | (0xFFFFFFFFull - (unsigned long long)(i)));
    }
    __syncthreads();
    if (threadIdx.x == 0) put_picked<T>(p, row, int64_t(0xFFFFFFFFull - (best[0] & 0xFFFFFFFFull)));
    __syncthreads();
  }
}

// ── Without sorting whole rows ───────────────────────────────────────────────────────────────────

// A block for each row in turn. Digit by digit from the highest, elements are counted that share the digits
// before with the last one wanted, until few enough are left to be sorted.
template <class T> struct Selection {
  using K = WideKey<T>;
  const SelectFirst& p;
  const Stored<T>* x;                // the row
  K* keys;                           // what is collected, and its places
  uint32_t *places, *counts, *room;
  int64_t* found;
  K prefix = 0, mask = 0;            // digits that are known of the last one wanted
  int64_t rank = 0, below = 0, within = 0;   // how many are less than these digits say, and have them

  DEVICE K key_at(int64_t i) const { return wide_key<T>(x[i], p.descending); }
  DEVICE int64_t candidates() const { return p.one ? within : below + within; }

  // Calls each(i, key, there) by all threads together, in order.
  template <class Each> DEVICE void walk(Each each) const {
    for (int64_t start = 0; start < p.n; start += select_threads) {
      const int64_t i = start + threadIdx.x;
      const bool there = i < p.n;
      each(i, there ? key_at(i) : K(0), there);
    }
  }

  DEVICE void set_rank() {
    rank = p.one ? p.k : p.k - 1;
    if (rank >= 0) return;
    uint32_t nans = 0, all;
    walk([&](int64_t, K key, bool there) { nans += there && std::is_floating_point_v<T> && key == nan_key<T>; });
    block_before(nans, room, all);
    rank = median_rank(p.n - all, p.n, p.skips);
    __syncthreads();
  }

  DEVICE void narrow() {
    within = p.n;
    for (int shift = 8 * sizeof(K) - 8; shift >= 0 && candidates() > select_most; shift -= 8) {
      if (threadIdx.x < 256) counts[threadIdx.x] = 0;
      __syncthreads();
      walk([&](int64_t, K key, bool there) {
        const bool counted = there && (key & mask) == prefix;
        const unsigned digit = unsigned(key >> shift) & 255;
        // Neighbours are often alike: those of a warp are counted together.
        const unsigned alike = lanes_alike<8>(digit, counted);
        if (counted && (alike & ((1u << lane_of()) - 1)) == 0) atomicAdd(&counts[digit], uint32_t(__popc(alike)));
      });
      __syncthreads();
      uint32_t all;
      const uint32_t here = threadIdx.x < 256 ? counts[threadIdx.x] : 0;
      const int64_t before = below + block_before(here, room, all);
      if (rank >= before && rank < before + here) found[0] = threadIdx.x, found[1] = before, found[2] = here;
      __syncthreads();
      prefix |= K(found[0]) << shift;
      mask |= K(255) << shift;
      below = found[1];
      within = found[2];
      __syncthreads();
    }
  }

  // Returns how many are collected. Of more equal ones than are sorted, the first ones in the row.
  DEVICE int collect() {
    const bool fits = candidates() <= select_most;
    if (threadIdx.x == 0) counts[0] = 0;
    __syncthreads();
    walk([&](int64_t i, K key, bool there) {
      const K known = key & mask;
      const bool taken = there && ((!p.one && known < prefix) || (fits && known == prefix));
      if (!taken) return;
      const uint32_t at = atomicAdd(&counts[0], 1u);
      keys[at] = key;
      places[at] = uint32_t(i);
    });
    __syncthreads();
    const int sure = int(counts[0]);
    if (fits) return sure;
    const int64_t wanted = rank - below + 1;
    int64_t seen = 0;
    walk([&](int64_t i, K key, bool there) {
      if (seen >= wanted) return;   // all threads alike
      uint32_t all;
      const bool equal = there && key == prefix;
      const int64_t number = seen + block_before(uint32_t(equal), room, all);
      const int64_t at = p.one ? 0 : sure + number;
      if (equal && (p.one ? number == wanted - 1 : number < wanted)) keys[at] = key, places[at] = uint32_t(i);
      seen += all;
      __syncthreads();
    });
    return p.one ? 1 : sure + int(wanted);
  }

  DEVICE void put(int64_t row) {
    const int count = collect();
    int padded = 1;
    while (padded < count) padded *= 2;
    for (int j = count + int(threadIdx.x); j < padded; j += select_threads) keys[j] = K(~K(0)), places[j] = ~0u;
    __syncthreads();
    sort_in_block(keys, places, padded, padded);
    const int64_t first = !p.one ? 0 : count == 1 ? 0 : rank - below, n = p.one ? 1 : p.k;
    for (int64_t j = threadIdx.x; j < n; j += select_threads) {
      const int64_t at = places[first + j];
      static_cast<Stored<T>*>(p.values)[row * n + j] = x[at];
      p.indices[row * n + j] = at;
    }
    __syncthreads();
  }
};

template <class T> DEVICE void select_first(const SelectFirst& p) {
  SHARED(WideKey<T>, keys, select_most);
  SHARED(uint32_t, places, select_most);
  SHARED(uint32_t, counts, 256);
  SHARED(uint32_t, room, 33);
  SHARED(int64_t, found, 3);
  for (int64_t row = blockIdx.x; row < p.rows; row += gridDim.x) {
    Selection<T> selection{p, static_cast<const Stored<T>*>(p.x) + row * p.n, keys, places, counts, room, found};
    selection.set_rank();
    selection.narrow();
    selection.put(row);
  }
}

}  // namespace fluxion::cuda

ORDERED_PROGRAMS(fluxion_select_first, fluxion::cuda::SelectFirst, fluxion::cuda::select_first)
ORDERED_PROGRAMS(fluxion_first_sorted, fluxion::cuda::SortedRows, fluxion::cuda::first_sorted)
ORDERED_PROGRAMS(fluxion_pick_sorted, fluxion::cuda::SortedRows, fluxion::cuda::pick_sorted)
ORDERED_PROGRAMS(fluxion_mode_sorted, fluxion::cuda::SortedRows, fluxion::cuda::mode_sorted)
