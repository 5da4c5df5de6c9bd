// Pooling: the largest element, or the mean, of each window of each plane.
//
//   x (planes, in...), y (planes, out...), contiguous, with one to three dims behind the planes

#include <string.h>

#include <atomic>
#include <limits>

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/cpu/parallel.h"
#include "native/cpu/pool.h"
#include "native/cpu/registry.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

namespace {

// Calls fn(place, plane windows...) for each place of y, in order.
template <class Fn> void each_place(const Windows& w, Fn fn) {
  int64_t place = 0;
  for (int64_t d = 0; d < w.out[0]; d++) {
    for (int64_t h = 0; h < w.out[1]; h++) {
      for (int64_t v = 0; v < w.out[2]; v++) fn(place++, w.along(0)[d], w.along(1)[h], w.along(2)[v]);
    }
  }
}

template <class Fn> void each_plane(Frame& frame, const Windows& w, Fn fn) {
  if (w.failed()) return frame.fail(Status::OutOfMemory);
  if (w.is_empty()) return;
  parallel_for(w.planes, parallel_work / (w.plane() + w.places() + 1) + 1, [&](int64_t begin, int64_t end) {
    for (int64_t k = begin; k < end; k++) fn(k * w.plane(), k * w.places());
  });
}

// ── Maximum ──────────────────────────────────────────────────────────────────────────────────────

template <class T> constexpr T lowest() {
  return std::numeric_limits<T>::has_infinity ? -std::numeric_limits<T>::infinity() : std::numeric_limits<T>::lowest();
}

// values and indices (planes, out...), the index within its plane. The first of equals; a NaN wins
// over every number, and a later one over an earlier.
template <class T> void max_pool(Frame& frame, const Windows& w) {
  T* const values = frame.operands[0].data_as<T>();
  int64_t* const indices = frame.operands[1].data_as<int64_t>();
  const T* const x = frame.operands[2].data_as<T>();
  each_plane(frame, w, [&](int64_t from, int64_t into) {
    const T* const plane = x + from;
    each_place(w, [&](int64_t place, const Window& d, const Window& h, const Window& v) {
      T best = lowest<T>();
      int64_t index = (d.first * w.in[1] + h.first) * w.in[2] + v.first;
      for (int64_t a = d.first; a < d.last; a += d.step) {
        for (int64_t b = h.first; b < h.last; b += h.step) {
          const int64_t row = (a * w.in[1] + b) * w.in[2];
          for (int64_t c = v.first; c < v.last; c += v.step) {
            const T value = plane[row + c];
            if (value > best || value != value) {
              best = value;
              index = row + c;
            }
          }
        }
      }
      // A dilated window may step over all there is; its index still names an element.
      values[into + place] = best;
      indices[into + place] = index < w.plane() ? index : w.plane() - 1;
    });
  });
}

// Windows that follow each other along the last dim, `stride` apart.
struct Taps {
  int64_t kernel, stride, pad, dilation;

  // Places of y whose window has its tap c inside a row of n elements; `offset` is where place 0 has it.
  void places(int64_t c, int64_t n, int64_t places, int64_t& offset, int64_t& first, int64_t& last) const {
    offset = c * dilation - pad;
    first = offset >= 0 ? 0 : (-offset + stride - 1) / stride;
    last = n <= offset ? 0 : (n - 1 - offset) / stride + 1;
    if (last > places) last = places;
  }
};

// best and index of one row of windows, with tap after tap of one row of x, without a branch. `fixed` is
// the stride, if it is known when this is compiled.
template <class T, int64_t fixed>
void take_row(const Taps& taps, const T* row, int64_t row_index, int64_t n, int64_t places, T* __restrict best, int32_t* __restrict index) {
  const int64_t stride = fixed != 0 ? fixed : taps.stride;
  for (int64_t c = 0; c < taps.kernel; c++) {
    int64_t offset, first, last;
    taps.places(c, n, places, offset, first, last);
    const T* const from = row + offset;
    const int32_t from_index = static_cast<int32_t>(row_index + offset);
    for (int64_t p = first; p < last; p++) {
      const T value = from[p * stride], before = best[p];
      const bool take = (value > before) | (value != value);
      best[p] = take ? value : before;
      index[p] = take ? from_index + static_cast<int32_t>(p * stride) : index[p];
    }
  }
}

// Whole windows of K by K elements, `stride` apart in rows that lie `below` elements apart, and `row` ones
// in the plane: all taps of a window at once, without a branch.
template <class T, int64_t K, int64_t stride>
inline void take_squares(const T* corner, int64_t below, int64_t row, int64_t corner_index, int64_t places, T* __restrict best, int64_t* __restrict index) {
  for (int64_t p = 0; p < places; p++) {
    T value = lowest<T>();
    int32_t found = 0;
#pragma GCC unroll 3
    for (int64_t b = 0; b < K; b++) {
#pragma GCC unroll 3
      for (int64_t c = 0; c < K; c++) {
        const T tap = corner[b * below + p * stride + c];
        const bool take = (tap > value) | (tap != tap);
        value = take ? tap : value;
        found = take ? static_cast<int32_t>(b * row + c) : found;
      }
    }
    best[p] = value;
    index[p] = corner_index + p * stride + found;
  }
}

// A row of them. What is left over after whole vectors is computed as one, in a copy.
template <class T, int64_t K, int64_t stride>
void take_row_of_squares(const T* plane, int64_t corner, int64_t row, int64_t places, T* best, int64_t* index) {
  constexpr int64_t lanes = 16, width = lanes * stride + K;
  const int64_t most = places / lanes * lanes, rest = places - most;
  take_squares<T, K, stride>(plane + corner, row, row, corner, most, best, index);
  if (rest == 0) return;
  T copy[K * width] = {}, last[lanes];
  int64_t last_index[lanes];
  corner += most * stride;
  for (int64_t b = 0; b < K; b++) memcpy(copy + b * width, plane + corner + b * row, ((rest - 1) * stride + K) * sizeof(T));
  take_squares<T, K, stride>(copy, width, row, corner, lanes, last, last_index);
  memcpy(best + most, last, rest * sizeof(T));
  memcpy(index + most, last_index, rest * sizeof(int64_t));
}

// The row of windows, if it is one of those squares; false if not.
template <class T, int64_t fixed>
bool take_whole(const Taps& taps, const Windows& w, const Window& h, const T* plane, T* best, int64_t* index) {
  if constexpr (fixed == 0) return false;
  const int64_t K = taps.kernel, places = w.out[2];
  const bool square = taps.dilation == 1 && taps.pad == 0 && h.step == 1 && h.last - h.first == K;
  if (!square || (places - 1) * fixed + K > w.in[2]) return false;
  const int64_t corner = h.first * w.in[2];
  if (K == 2) take_row_of_squares<T, 2, fixed>(plane, corner, w.in[2], places, best, index);
  else if (K == 3) take_row_of_squares<T, 3, fixed>(plane, corner, w.in[2], places, best, index);
  return K == 2 || K == 3;
}

// The same as max_pool, a row of windows at a time.
template <class T, int64_t fixed> void max_pool_rows(Frame& frame, const Windows& w, const Taps& taps) {
  T* const values = frame.operands[0].data_as<T>();
  int64_t* const indices = frame.operands[1].data_as<int64_t>();
  const T* const x = frame.operands[2].data_as<T>();
  const int64_t places = w.out[2];
  each_plane(frame, w, [&](int64_t from, int64_t into) {
    const Scratch space(places * int64_t(sizeof(int32_t)));
    if (space.failed()) return frame.fail(Status::OutOfMemory);
    int32_t* const index = space.as<int32_t>();
    int64_t place = into;
    for (int64_t i = 0; i < w.out[0]; i++) {
      for (int64_t k = 0; k < w.out[1]; k++, place += places) {
        const Window &d = w.along(0)[i], &h = w.along(1)[k];
        if (w.in[0] == 1 && take_whole<T, fixed>(taps, w, h, x + from, values + place, indices + place)) continue;
        const int64_t corner = (d.first * w.in[1] + h.first) * w.in[2];
        for (int64_t p = 0; p < places; p++) {
          // A dilated window may step over all there is; its index still names an element.
          const int64_t first = corner + w.along(2)[p].first;
          values[place + p] = lowest<T>();
          index[p] = static_cast<int32_t>(first < w.plane() ? first : w.plane() - 1);
        }
        for (int64_t a = d.first; a < d.last; a += d.step) {
          for (int64_t b = h.first; b < h.last; b += h.step) {
            const int64_t row = (a * w.in[1] + b) * w.in[2];
            take_row<T, fixed>(taps, x + from + row, row, w.in[2], places, values + place, index);
          }
        }
        for (int64_t p = 0; p < places; p++) indices[place + p] = index[p];
      }
    }
  });
}

// Scalars: kernel..., stride..., padding..., dilation...
template <class T> void max_pool_strided(Frame& frame) {
  const Operand &y = frame.operands[0], &x = frame.operands[2];
  const int s = x.rank() - 1;
  const double* const at = frame.scalars;
  const auto last = [&](int k) { return static_cast<int64_t>(at[k * s + s - 1]); };
  const Taps taps{last(0), last(1), last(2), last(3)};
  const Windows w = Windows::strided(x, y, at, at + s, at + 2 * s, at + 3 * s, false);
  if (w.plane() > 0x7fffffff) return max_pool<T>(frame, w);
  if (taps.stride == 1) return max_pool_rows<T, 1>(frame, w, taps);
  if (taps.stride == 2) return max_pool_rows<T, 2>(frame, w, taps);
  max_pool_rows<T, 0>(frame, w, taps);
}

// Elements of one plane.
int64_t count_of(const Operand& x) {
  int64_t n = 1;
  for (int d = 1; d < x.rank(); d++) n *= x.size(d);
  return n;
}

// Planes of zeros (planes, size) with the elements of x (planes, places) added where index says.
template <class T> void put_in_planes(Frame& frame) {
  const Operand &y = frame.operands[0], &x = frame.operands[1];
  T* const sums = y.data_as<T>();
  const T* const values = x.data_as<T>();
  const int64_t* const index = frame.operands[2].data_as<int64_t>();
  const int64_t planes = y.size(0), size = count_of(y), places = count_of(x);
  std::atomic<int64_t> fault{planes * places};
  parallel_for(planes, parallel_work / (size + places + 1) + 1, [&](int64_t begin, int64_t end) {
    for (int64_t k = begin; k < end; k++) {
      T* const plane = sums + k * size;
      for (int64_t i = 0; i < size; i++) plane[i] = T(0);
      for (int64_t p = k * places; p < (k + 1) * places; p++) {
        if (index[p] >= 0 && index[p] < size) plane[index[p]] += values[p];
        else if (p < fault.load()) fault.store(p);
      }
    }
  });
  if (fault < planes * places) {
    frame.fail(Status::IndexOutOfRange, static_cast<double>(fault), static_cast<double>(index[fault]), static_cast<double>(size));
  }
}

template <class T> void max_pool_adaptive(Frame& frame) {
  max_pool<T>(frame, Windows::adaptive(frame.operands[2], frame.operands[0]));
}

// ── Mean ─────────────────────────────────────────────────────────────────────────────────────────

// Scalars: kernel..., stride..., padding..., whether padding counts, and a number that stands for
// every window's count, or 0.
Windows mean_windows(const Frame& frame, const Operand& x, const Operand& y) {
  constexpr double dense[Windows::max_spatial] = {1, 1, 1};
  const int s = x.rank() - 1;
  const double* const at = frame.scalars;
  return Windows::strided(x, y, at, at + s, at + 2 * s, dense, at[3 * s] != 0);
}

int64_t divisor_of(const Frame& frame, const Operand& x) {
  return static_cast<int64_t>(frame.scalars[3 * (x.rank() - 1) + 1]);
}

template <class T> void avg_pool(Frame& frame, const Windows& w, int64_t divisor) {
  T* const y = frame.operands[0].data_as<T>();
  const T* const x = frame.operands[1].data_as<T>();
  each_plane(frame, w, [&](int64_t from, int64_t into) {
    const T* const plane = x + from;
    each_place(w, [&](int64_t place, const Window& d, const Window& h, const Window& v) {
      T sum = 0;
      for (int64_t a = d.first; a < d.last; a++) {
        for (int64_t b = h.first; b < h.last; b++) {
          const T* const row = plane + (a * w.in[1] + b) * w.in[2];
          for (int64_t c = v.first; c < v.last; c++) sum += row[c];
        }
      }
      y[into + place] = is_empty(d, h, v) ? T(0) : T(sum / T(count_of(divisor, d, h, v)));
    });
  });
}

// x (planes, in...): every element of a window gets its share of the mean's gradient, y.
template <class T> void avg_pool_spread(Frame& frame, const Windows& w, int64_t divisor) {
  T* const x = frame.operands[0].data_as<T>();
  const T* const y = frame.operands[1].data_as<T>();
  each_plane(frame, w, [&](int64_t into, int64_t from) {
    T* const plane = x + into;
    for (int64_t i = 0; i < w.plane(); i++) plane[i] = T(0);
    each_place(w, [&](int64_t place, const Window& d, const Window& h, const Window& v) {
      if (is_empty(d, h, v)) return;
      const T share = y[from + place] / T(count_of(divisor, d, h, v));
      for (int64_t a = d.first; a < d.last; a++) {
        for (int64_t b = h.first; b < h.last; b++) {
          T* const row = plane + (a * w.in[1] + b) * w.in[2];
          for (int64_t c = v.first; c < v.last; c++) row[c] += share;
        }
      }
    });
  });
}

template <class T> void avg_pool_strided(Frame& frame) {
  const Operand &y = frame.operands[0], &x = frame.operands[1];
  avg_pool<T>(frame, mean_windows(frame, x, y), divisor_of(frame, x));
}

template <class T> void avg_pool_strided_spread(Frame& frame) {
  const Operand &x = frame.operands[0], &y = frame.operands[1];
  avg_pool_spread<T>(frame, mean_windows(frame, x, y), divisor_of(frame, x));
}

template <class T> void avg_pool_adaptive(Frame& frame) {
  avg_pool<T>(frame, Windows::adaptive(frame.operands[1], frame.operands[0]), 0);
}

template <class T> void avg_pool_adaptive_spread(Frame& frame) {
  avg_pool_spread<T>(frame, Windows::adaptive(frame.operands[0], frame.operands[1]), 0);
}

constexpr Row rows[] = {
    {"max_pool_strided", DType::Int32, max_pool_strided<int32_t>},
    {"max_pool_strided", DType::Int64, max_pool_strided<int64_t>},
    {"max_pool_strided", DType::Float32, max_pool_strided<float>},
    {"max_pool_strided", DType::Float64, max_pool_strided<double>},
    {"put_in_planes", DType::Int32, put_in_planes<int32_t>},
    {"put_in_planes", DType::Int64, put_in_planes<int64_t>},
    {"put_in_planes", DType::Float32, put_in_planes<float>},
    {"put_in_planes", DType::Float64, put_in_planes<double>},
    {"max_pool_adaptive", DType::Float32, max_pool_adaptive<float>},
    {"max_pool_adaptive", DType::Float64, max_pool_adaptive<double>},
    {"avg_pool_strided", DType::Int32, avg_pool_strided<int32_t>},
    {"avg_pool_strided", DType::Int64, avg_pool_strided<int64_t>},
    {"avg_pool_strided", DType::Float32, avg_pool_strided<float>},
    {"avg_pool_strided", DType::Float64, avg_pool_strided<double>},
    {"avg_pool_strided_spread", DType::Float32, avg_pool_strided_spread<float>},
    {"avg_pool_strided_spread", DType::Float64, avg_pool_strided_spread<double>},
    {"avg_pool_adaptive", DType::Float32, avg_pool_adaptive<float>},
    {"avg_pool_adaptive", DType::Float64, avg_pool_adaptive<double>},
    {"avg_pool_adaptive_spread", DType::Float32, avg_pool_adaptive_spread<float>},
    {"avg_pool_adaptive_spread", DType::Float64, avg_pool_adaptive_spread<double>},
};

}  // namespace

extern const Table pool_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
