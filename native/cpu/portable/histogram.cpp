// Counting: how often each integer comes up, and how many numbers fall into each of some bins.

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/indexed.h"
#include "native/cpu/registry.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

namespace {

// counts int64 (n), x int64. An element of x that is none of 0..n-1 is an error.
void count_places(Frame& frame) {
  const Operand &out = frame.operands[0], &x = frame.operands[1];
  int64_t* counts = out.data_as<int64_t>();
  const int64_t* at = x.data_as<int64_t>();
  const int64_t n = out.size(0), numel = static_cast<int64_t>(x.numel);
  for (int64_t b = 0; b < n; b++) counts[b] = 0;
  for (int64_t i = 0; i < numel; i++) {
    if (uint64_t(at[i]) >= uint64_t(n)) return report(frame, {i, {true, at[i], n}});
    counts[at[i]]++;
  }
}

// counts (bins), x. pass: the ends of the range, which is closed. What lies outside, and NaN, counts
// for nothing.
template <class T> void count_in_bins(Frame& frame) {
  const Operand &out = frame.operands[0], &x = frame.operands[1];
  const int64_t bins = out.size(0), numel = static_cast<int64_t>(x.numel);
  const T low = T(frame.scalars[0]), high = T(frame.scalars[1]);
  const T* at = x.data_as<T>();
  Scratch memory(bins * int64_t(sizeof(int64_t)));
  if (memory.failed()) return frame.fail(Status::OutOfMemory, double(bins) * sizeof(int64_t));
  int64_t* counts = memory.as<int64_t>();
  for (int64_t b = 0; b < bins; b++) counts[b] = 0;
  for (int64_t i = 0; i < numel; i++) {
    if (!(at[i] >= low && at[i] <= high)) continue;
    // Not a number where the range is beyond all measure: then the last bin, as for its end.
    const T place = (at[i] - low) * T(bins) / (high - low);
    counts[place < T(bins) ? static_cast<int64_t>(place) : bins - 1]++;
  }
  for (int64_t b = 0; b < bins; b++) out.data_as<T>()[b] = T(counts[b]);
}

constexpr Row rows[] = {
    {"count_places", DType::Int64, count_places},
    {"count_in_bins", DType::Float32, count_in_bins<float>},
    {"count_in_bins", DType::Float64, count_in_bins<double>},
};

}  // namespace

extern const Table histogram_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
