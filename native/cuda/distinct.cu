// The distinct elements and rows of a tensor (native/cpu/distinct.cpp), and the places of those that are
// not zero (native/cpu/nonzero.cpp). NaN is unlike everything, itself included.

#include "native/cuda/distinct.h"

#include "native/core/sort_keys.h"
#include "native/cuda/chosen.cuh"

namespace fluxion::cuda {

DEVICE int64_t place_in(const Distinct& p, int64_t s) { return p.order != nullptr ? int64_t(p.order[s]) : s; }

template <class T> struct Begins {
  const Distinct& p;
  DEVICE bool operator()(int64_t s) const {
    if (s == 0) return true;
    const int64_t width = p.width == 0 && p.firsts == nullptr ? 1 : p.width;
    const Stored<T>* const x = static_cast<const Stored<T>*>(p.x);
    const Stored<T>* const a = x + place_in(p, s) * width;
    const Stored<T>* const b = x + place_in(p, s - 1) * width;
    for (int64_t j = 0; j < width; j++) {
      if (!same(a[j], b[j])) return true;
    }
    return false;
  }
  static DEVICE bool same(Stored<T> a, Stored<T> b) {
    if constexpr (std::is_same_v<T, bool>) return (a != 0) == (b != 0);
    else return a == b;
  }
};

template <class T> DEVICE void distinct_count(const Distinct& p) { count_chosen(p.chosen, Begins<T>{p}); }

template <class T> DEVICE void distinct_number(const Distinct& p) {
  for_chosen(p.chosen, Begins<T>{p}, [&](int64_t s, bool begins, int64_t before) {
    const int64_t group = begins ? before : before - 1, at = place_in(p, s);
    if (p.inverse != nullptr) p.inverse[at] = group;
    if (!begins) return;
    if (p.starts != nullptr) p.starts[group] = uint32_t(s);
    if (p.firsts != nullptr) p.firsts[group] = at;
    if (p.values == nullptr) return;
    const Stored<T> value = static_cast<const Stored<T>*>(p.x)[at];
    static_cast<Stored<T>*>(p.values)[group] = p.from_keys ? element_of_key<T>(ascending_key<T>(value)) : value;
  });
}

DEVICE void distinct_sizes(const Distinct& p) {
  const int64_t found = *p.chosen.found;
  for (int64_t g = grid_thread(); g < found; g += grid_threads()) {
    p.counts[g] = (g + 1 < found ? int64_t(p.starts[g + 1]) : p.chosen.n) - int64_t(p.starts[g]);
  }
}

DEVICE void compose(const Composed& p) {
  for (int64_t i = grid_thread(); i < p.n; i += grid_threads()) p.out[i] = p.a[p.b[i]];
}

template <class T> struct IsNonzero {
  const Stored<T>* x;
  DEVICE bool operator()(int64_t i) const { return x[i] != Stored<T>(0); }
};

template <class T> DEVICE void nonzero_count(const Nonzero& p) { count_chosen(p.chosen, IsNonzero<T>{static_cast<const Stored<T>*>(p.x)}); }

template <class T> DEVICE void nonzero_places(const Nonzero& p) {
  for_chosen(p.chosen, IsNonzero<T>{static_cast<const Stored<T>*>(p.x)}, [&](int64_t i, bool chosen, int64_t before) {
    if (!chosen || before >= p.rows) return;
    int64_t* const out = p.out + before * p.ndim;
    int64_t rest = i;
#pragma unroll 1
    for (int d = p.ndim - 1; d >= 0; d--) {
      const int64_t q = d == 0 ? 0 : rest / p.shape[d];
      out[d] = rest - q * p.shape[d];
      rest = q;
    }
  });
}

}  // namespace fluxion::cuda

ORDERED_PROGRAMS(fluxion_distinct_count, fluxion::cuda::Distinct, fluxion::cuda::distinct_count)
ORDERED_PROGRAMS(fluxion_distinct_number, fluxion::cuda::Distinct, fluxion::cuda::distinct_number)
PROGRAM(fluxion_distinct_sizes, fluxion::cuda::Distinct, fluxion::cuda::distinct_sizes)
PROGRAM(fluxion_compose, fluxion::cuda::Composed, fluxion::cuda::compose)
PROGRAM(fluxion_add_chosen, fluxion::cuda::Chosen, fluxion::cuda::add_chosen)
COMPUTED_PROGRAMS(fluxion_nonzero_count, fluxion::cuda::Nonzero, fluxion::cuda::nonzero_count)
COMPUTED_PROGRAMS(fluxion_nonzero_places, fluxion::cuda::Nonzero, fluxion::cuda::nonzero_places)
