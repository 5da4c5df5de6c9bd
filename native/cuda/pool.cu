// Pooling (native/cpu/pool.cpp): a thread for each window, or for each element that windows share.

#include "native/cuda/pool.h"

#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

// The window of place k, counted over all planes.
struct WindowAt {
  int64_t plane;
  Window d, h, v;

  DEVICE WindowAt(const Pool& p, int64_t k) {
    const WindowRule* const rule = p.rules;
    v = rule[2].at(k % rule[2].places), k /= rule[2].places;
    h = rule[1].at(k % rule[1].places), k /= rule[1].places;
    d = rule[0].at(k % rule[0].places);
    plane = k / rule[0].places;
  }
};

// The first of equals; a NaN wins over every number, and a later one over an earlier.
template <class T> DEVICE void max_pool(const Pool& p) {
  const int64_t rows = p.rules[1].n, columns = p.rules[2].n, plane = p.plane();
  for (int64_t k = grid_thread(); k < p.planes * p.places(); k += grid_threads()) {
    const WindowAt w(p, k);
    const T* const x = static_cast<const T*>(p.x) + w.plane * plane;
    T best = ops::lowest<T>();
    int64_t index = (w.d.first * rows + w.h.first) * columns + w.v.first;
    for (int64_t a = w.d.first; a < w.d.last; a += w.d.step) {
      for (int64_t b = w.h.first; b < w.h.last; b += w.h.step) {
        for (int64_t c = w.v.first; c < w.v.last; c += w.v.step) {
          const int64_t at = (a * rows + b) * columns + c;
          const T value = x[at];
          if (value > best || value != value) best = value, index = at;
        }
      }
    }
    static_cast<T*>(p.y)[k] = best;
    // A dilated window may step over all there is; its index still names an element.
    p.indices[k] = index < plane ? index : plane - 1;
  }
}

template <class T> DEVICE void avg_pool(const Pool& p) {
  const int64_t rows = p.rules[1].n, columns = p.rules[2].n, plane = p.plane();
  for (int64_t k = grid_thread(); k < p.planes * p.places(); k += grid_threads()) {
    const WindowAt w(p, k);
    const T* const x = static_cast<const T*>(p.x) + w.plane * plane;
    T sum = 0;
    for (int64_t a = w.d.first; a < w.d.last; a++) {
      for (int64_t b = w.h.first; b < w.h.last; b++) {
        for (int64_t c = w.v.first; c < w.v.last; c++) sum += x[(a * rows + b) * columns + c];
      }
    }
    static_cast<T*>(p.y)[k] = is_empty(w.d, w.h, w.v) ? T(0) : T(sum / T(count_of(p.divisor, w.d, w.h, w.v)));
  }
}

// Calls fn(place, window) for the windows along a dim that reach element i, in order.
template <class Fn> DEVICE void each_over(const WindowRule& rule, int64_t i, Fn fn) {
  for (int64_t place = rule.first_over(i); place < rule.places; place++) {
    const Window w = rule.at(place);
    if (w.first > i) return;
    if (i < w.last) fn(place, w);
  }
}

// Every element adds up its shares in the order of the windows.
template <class T> DEVICE void avg_pool_spread(const Pool& p) {
  const WindowRule* const rule = p.rules;
  const int64_t places = p.places();
  for (int64_t k = grid_thread(); k < p.planes * p.plane(); k += grid_threads()) {
    const int64_t c = k % rule[2].n, b = k / rule[2].n % rule[1].n, a = k / rule[2].n / rule[1].n % rule[0].n;
    const T* const y = static_cast<const T*>(p.y) + k / p.plane() * places;
    T sum = 0;
    each_over(rule[0], a, [&](int64_t at_d, const Window& d) {
      each_over(rule[1], b, [&](int64_t at_h, const Window& h) {
        each_over(rule[2], c, [&](int64_t at_v, const Window& v) {
          sum += y[(at_d * rule[1].places + at_h) * rule[2].places + at_v] / T(count_of(p.divisor, d, h, v));
        });
      });
    });
    static_cast<T*>(p.x)[k] = sum;
  }
}

}  // namespace fluxion::cuda

#define FLOAT_PROGRAMS(name, Parameter, function) \
  PROGRAM(name##_f32, Parameter, function<float>) \
  PROGRAM(name##_f64, Parameter, function<double>)
#define REAL_PROGRAMS(name, Parameter, function)    \
  PROGRAM(name##_i32, Parameter, function<int32_t>) \
  PROGRAM(name##_i64, Parameter, function<int64_t>) \
  FLOAT_PROGRAMS(name, Parameter, function)

REAL_PROGRAMS(fluxion_max_pool, fluxion::cuda::Pool, fluxion::cuda::max_pool)
REAL_PROGRAMS(fluxion_avg_pool, fluxion::cuda::Pool, fluxion::cuda::avg_pool)
FLOAT_PROGRAMS(fluxion_avg_pool_spread, fluxion::cuda::Pool, fluxion::cuda::avg_pool_spread)
