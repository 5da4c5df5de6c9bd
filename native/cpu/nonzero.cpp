// nonzero: the positions of the elements that are not zero, in row-major order.

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// x, any shape, contiguous; out int64 (n, rank of x), where n is what count_nonzero(x) gave. Should
// x have changed since, no more than n rows are written.
template <class T> void nonzero(Frame& frame) {
  const Operand& x = frame.operands[1];
  const Stored<T>* at = x.data_as<Stored<T>>();
  int64_t* out = frame.operands[0].data_as<int64_t>();
  const int ndim = x.rank();
  const int64_t numel = static_cast<int64_t>(x.numel), rows = frame.operands[0].size(0);
  int64_t position[max_dims] = {};
  int64_t found = 0;
  for (int64_t i = 0; i < numel && found < rows; i++) {
    if (at[i] != Stored<T>(0)) {
      for (int d = 0; d < ndim; d++) out[found * ndim + d] = position[d];
      found++;
    }
    for (int d = ndim - 1; d >= 0 && ++position[d] == x.size(d); d--) position[d] = 0;
  }
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
