// Running extremes (native/cpu/running.cpp), places in sorted rows (search.cpp) and counts (histogram.cpp).

#include "native/cuda/lines.h"

#include "native/cuda/by_hand.cuh"
#include "native/cuda/collective.cuh"

namespace fluxion::cuda {

// ── Running extremes ─────────────────────────────────────────────────────────────────────────────

// False where the value so far is NaN, unless y is another; of equals the last is taken.
template <class E> DEVICE bool takes(E y, E best, bool greatest) { return y != y || (greatest ? y >= best : y <= best); }

// A thread for each column.
template <class T> DEVICE void running_columns(const Running& p) {
  using E = Stored<T>;
  for (int64_t c = grid_thread(); c < p.outer * p.inner; c += grid_threads()) {
    const int64_t first = c / p.inner * p.n * p.inner + c % p.inner;
    const E* const x = static_cast<const E*>(p.x) + first;
    E* const values = static_cast<E*>(p.values) + first;
    int64_t* const indices = p.indices + first;
    E best = x[0];
    int64_t place = 0;
    for (int64_t k = 0; k < p.n; k++) {
      const E y = x[k * p.inner];
      if (takes(y, best, p.greatest)) best = y, place = k;
      values[k * p.inner] = best;
      indices[k * p.inner] = place;
    }
  }
}

// A block for each line in turn, so many elements at a time. What is taken is the last of the greatest, so
// that it does not matter which parts are compared first.
template <class T> DEVICE void running_lines(const Running& p) {
  using E = Stored<T>;
  constexpr int warps = running_threads / 32;
  SHARED(E, best_of, warps);
  SHARED(int64_t, place_of, warps);
  for (int64_t line = blockIdx.x; line < p.outer * p.inner; line += gridDim.x) {
    const int64_t first = line / p.inner * p.n * p.inner + line % p.inner;
    const E* const x = static_cast<const E*>(p.x) + first;
    E carried = x[0];
    int64_t carried_place = 0;
    for (int64_t start = 0; start < p.n; start += running_threads) {
      const int64_t k = start + threadIdx.x;
      // Behind the end: the last element again, which nobody reads.
      int64_t place = k < p.n ? k : p.n - 1;
      E best = x[place * p.inner];
#pragma unroll
      for (int by = 1; by < 32; by *= 2) {
        const E before = E(__shfl_up_sync(all_lanes, best, by, 32));
        const int64_t its_place = __shfl_up_sync(all_lanes, place, by, 32);
        if (lane_of() >= by && !takes(best, before, p.greatest)) best = before, place = its_place;
      }
      if (lane_of() == 31) best_of[warp_of()] = best, place_of[warp_of()] = place;
      __syncthreads();
      E so_far = carried;
      int64_t so_far_place = carried_place;
      for (int w = 0; w < warps; w++) {
        if (w == warp_of() && !takes(best, so_far, p.greatest)) best = so_far, place = so_far_place;
        if (takes(best_of[w], so_far, p.greatest)) so_far = best_of[w], so_far_place = place_of[w];
      }
      carried = so_far;
      carried_place = so_far_place;
      if (k < p.n) {
        static_cast<E*>(p.values)[first + k * p.inner] = best;
        p.indices[first + k * p.inner] = place;
      }
      __syncthreads();
    }
  }
}

// ── Places in rows that are sorted ───────────────────────────────────────────────────────────────

template <class T> DEVICE void search_rows(const SearchRows& p) {
  using E = Stored<T>;
  for (int64_t i = grid_thread(); i < p.numel; i += grid_threads()) {
    const E* const row = static_cast<const E*>(p.sorted) + i / p.m * p.n;
    const E value = static_cast<const E*>(p.values)[i];
    int64_t low = 0, high = p.n;
    while (low < high) {
      const int64_t middle = low + (high - low) / 2;
      const E at = row[middle];
      if (p.right ? at > value : at >= value) high = middle;
      else low = middle + 1;
    }
    p.places[i] = low;
  }
}

// ── Counts ───────────────────────────────────────────────────────────────────────────────────────

// place(i): the bin of element i, or -1. Whole numbers: their sums do not depend on the order.
template <class Place> DEVICE void count_each(int64_t n, int64_t bins, unsigned long long* counts, Place place) {
  SHARED(unsigned, own, own_bins);
  const bool near = bins <= own_bins;
  if (near) for (int b = int(threadIdx.x); b < bins; b += int(blockDim.x)) own[b] = 0;
  __syncthreads();
  for (int64_t i = grid_thread(); i < n; i += grid_threads()) {
    const int64_t b = place(i);
    if (b < 0) continue;
    if (near) atomicAdd(&own[b], 1u);
    else atomicAdd(&counts[b], 1ull);
  }
  __syncthreads();
  if (near) for (int b = int(threadIdx.x); b < bins; b += int(blockDim.x)) if (own[b] != 0) atomicAdd(&counts[b], (unsigned long long)(own[b]));
}

DEVICE void count_places(const CountPlaces& p) {
  count_each(p.n, p.bins, p.counts, [&](int64_t i) {
    const int64_t b = p.x[i];
    if (uint64_t(b) < uint64_t(p.bins)) return b;
    report(p.faults, i, b, p.bins);
    return int64_t(-1);
  });
}

template <class T> DEVICE void count_in_bins(const CountInBins& p) {
  const T low = T(p.low), high = T(p.high);
  count_each(p.n, p.bins, p.counts, [&](int64_t i) {
    const T x = static_cast<const T*>(p.x)[i];
    if (!(x >= low && x <= high)) return int64_t(-1);
    // Not a number where the range is beyond all measure: then the last bin, as for its end.
    const T place = (x - low) * T(p.bins) / (high - low);
    return place < T(p.bins) ? int64_t(place) : p.bins - 1;
  });
}
template <class T> DEVICE void counts_as(const CountInBins& p) {
  for (int64_t b = grid_thread(); b < p.bins; b += grid_threads()) static_cast<T*>(p.out)[b] = T(int64_t(p.counts[b]));
}

}  // namespace fluxion::cuda

ORDERED_PROGRAMS(fluxion_running_columns, fluxion::cuda::Running, fluxion::cuda::running_columns)
ORDERED_PROGRAMS(fluxion_running_lines, fluxion::cuda::Running, fluxion::cuda::running_lines)
ORDERED_PROGRAMS(fluxion_search_rows, fluxion::cuda::SearchRows, fluxion::cuda::search_rows)
PROGRAM(fluxion_count_places, fluxion::cuda::CountPlaces, fluxion::cuda::count_places)
PROGRAM(fluxion_count_in_bins_f32, fluxion::cuda::CountInBins, fluxion::cuda::count_in_bins<float>)
PROGRAM(fluxion_count_in_bins_f64, fluxion::cuda::CountInBins, fluxion::cuda::count_in_bins<double>)
PROGRAM(fluxion_counts_as_f32, fluxion::cuda::CountInBins, fluxion::cuda::counts_as<float>)
PROGRAM(fluxion_counts_as_f64, fluxion::cuda::CountInBins, fluxion::cuda::counts_as<double>)
