// What is read from rows in order (native/cpu/sort.cpp, ranks.cpp): all of it, its first elements, the one
// of a rank, the median, the one that comes up most often.

#include "native/cuda/sorting.h"

#include "native/core/sort_keys.h"
#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

template <class T> using WideKey = std::conditional_t<sizeof(Stored<T>) == 8, uint64_t, uint32_t>;

// The k first of each row.
template <class E> DEVICE void first_sorted(const SortedRows& p) {
  for (int64_t i = grid_thread(); i < p.rows * p.k; i += grid_threads()) {
    const int64_t row = i / p.k, at = p.order[row * p.n + i - row * p.k];
    static_cast<E*>(p.values)[i] = static_cast<const E*>(p.x)[row * p.n + at];
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

template <class T> constexpr WideKey<T> nan_key = WideKey<T>(~WideKey<T>(0));

// Number k of each row; below 0 the lower of the two in the middle, but the first NaN where there is one
// that is not left out. NaN is the greatest.
template <class T> DEVICE void pick_sorted(const SortedRows& p) {
  for (int64_t row = grid_thread(); row < p.rows; row += grid_threads()) {
    int64_t number = p.k;
    if (number < 0) {
      int64_t good = p.n;
      if constexpr (std::is_floating_point_v<T>) {
        good = lower_bound(static_cast<const WideKey<T>*>(p.keys) + row * p.n, p.n, nan_key<T>);
      }
      number = !p.skips && good < p.n ? good : good == 0 ? 0 : (good - 1) / 2;
    }
    put_picked<T>(p, row, number);
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

}  // namespace fluxion::cuda

SIZED_PROGRAMS(fluxion_first_sorted, fluxion::cuda::SortedRows, fluxion::cuda::first_sorted)
ORDERED_PROGRAMS(fluxion_pick_sorted, fluxion::cuda::SortedRows, fluxion::cuda::pick_sorted)
ORDERED_PROGRAMS(fluxion_mode_sorted, fluxion::cuda::SortedRows, fluxion::cuda::mode_sorted)
