// nonzero: the positions of the elements that are not zero, in row-major order.

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/cpu/chosen.h"
#include "native/cpu/registry.h"
#include "native/cpu/strided.h"

namespace fluxion::FLUXION_ISA {

namespace {

// x, any shape, contiguous; out int64 (n, rank of x), where n is what count_nonzero(x) gave. Should
// x have changed since, no more than n rows are written.
template <class T> void nonzero(Frame& frame) {
  const Operand& x = frame.operands[1];
  const Stored<T>* values = x.data_as<Stored<T>>();
  int64_t* out = frame.operands[0].data_as<int64_t>();
  const int ndim = x.rank();
  int64_t shape[max_dims];
  for (int d = 0; d < ndim; d++) shape[d] = x.size(d);
  const auto holds = [&](int64_t i) { return values[i] != Stored<T>(0); };
  const int64_t numel = static_cast<int64_t>(x.numel), rows = frame.operands[0].size(0);
  for_chosen(frame, numel, rows, holds, [&](int64_t first, int64_t begin, const uint32_t* at, int64_t count) {
    int64_t* const to = out + first * ndim;
    if (ndim == 1) {
      for (int64_t k = 0; k < count; k++) to[k] = begin + at[k];
      return;
    }
    Walk walk(ndim, shape, begin);
    for (int64_t k = 0; k < count; k++) {
      walk.advance(at[k] - (k == 0 ? 0 : at[k - 1]));
      for (int d = 0; d < ndim; d++) to[k * ndim + d] = walk.at[d];
    }
  });
}

constexpr Row rows[] = {
    {"nonzero", DType::Bool, nonzero<bool>},       {"nonzero", DType::Int32, nonzero<int32_t>},
    {"nonzero", DType::Int64, nonzero<int64_t>},   {"nonzero", DType::Float32, nonzero<float>},
    {"nonzero", DType::Float64, nonzero<double>},
    {"nonzero", DType::Complex64, nonzero<Complex<float>>},
    {"nonzero", DType::Complex128, nonzero<Complex<double>>},
};

}  // namespace

extern const Table nonzero_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
