// Generated from ops/convolution.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/gather.h"
#include "native/cpu/registry.h"
#include "native/cpu/scatter.h"

namespace fluxion::FLUXION_ISA {

namespace {

// columns_add(columns):
//   into = [i[0], i[1] // taps, i[2] // h0 * h1 + tap // h2 * h3, i[2] % h0 * h4 + tap % h2 * h5]
//   value = columns[i]
//   combine = a + b
//   tap = i[1] % taps
template <class T>
struct ColumnsAdd : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr bool combines = true;
  int64_t taps;
  int64_t h0;
  int64_t h1;
  int64_t h2;
  int64_t h3;
  int64_t h4;
  int64_t h5;

  HD explicit ColumnsAdd(const Scalars& s)
      : taps(s.whole(0)),
        h0(s.whole(1)),
        h1(s.whole(2)),
        h2(s.whole(3)),
        h3(s.whole(4)),
        h4(s.whole(5)),
        h5(s.whole(6)) {}

  HD auto into(const Index& i, const View<T>&, Bounds&) const {
    const int64_t tap = ops::mod(i[1], taps);
    return Position{4,
        {i[0], ops::floor_divide(i[1], taps), ops::floor_divide(i[2], h0) * h1
        + ops::floor_divide(tap, h2) * h3, ops::mod(i[2], h0) * h4 + ops::mod(tap, h2) * h5}};
  }
  HD T value(const Index& i, const View<T>& columns, Bounds&) const { return columns.at(i); }
  HD T combine(T a, T b) const { return a + b; }
};

// window_columns(x):
//   value = if row >= 0 and row < h8 and col >= 0 and col < h9 then x[[i[0], i[1] // taps, row,
//       col]] else 0
//   tap = i[1] % taps
//   row = i[2] // h0 * h1 - h2 + tap // h3 * h4
//   col = i[2] % h0 * h5 - h6 + tap % h3 * h7
template <class T>
struct WindowColumns : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  int64_t taps;
  int64_t h0;
  int64_t h1;
  int64_t h2;
  int64_t h3;
  int64_t h4;
  int64_t h5;
  int64_t h6;
  int64_t h7;
  int64_t h8;
  int64_t h9;

  HD explicit WindowColumns(const Scalars& s)
      : taps(s.whole(0)),
        h0(s.whole(1)),
        h1(s.whole(2)),
        h2(s.whole(3)),
        h3(s.whole(4)),
        h4(s.whole(5)),
        h5(s.whole(6)),
        h6(s.whole(7)),
        h7(s.whole(8)),
        h8(s.whole(9)),
        h9(s.whole(10)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    const int64_t tap = ops::mod(i[1], taps);
    const int64_t row = ops::floor_divide(i[2], h0) * h1 - h2 + ops::floor_divide(tap, h3) * h4;
    const int64_t col = ops::mod(i[2], h0) * h5 - h6 + ops::mod(tap, h3) * h7;
    return (row >= 0) & (row < h8) & (col >= 0) & (col < h9)
        ? x.at(Position{4, {i[0], ops::floor_divide(i[1], taps), row, col}}) : R(0);
  }
};

constexpr Row rows[] = {
    {"columns_add", DType::Int32, scatter<ColumnsAdd<int32_t>>},
    {"columns_add", DType::Int64, scatter<ColumnsAdd<int64_t>>},
    {"columns_add", DType::Float32, scatter<ColumnsAdd<float>>},
    {"columns_add", DType::Float64, scatter<ColumnsAdd<double>>},
    {"columns_add", DType::Complex64, scatter<ColumnsAdd<fluxion::Complex<float>>>},
    {"columns_add", DType::Complex128, scatter<ColumnsAdd<fluxion::Complex<double>>>},
    {"window_columns", DType::Bool, gather<WindowColumns<bool>>},
    {"window_columns", DType::Int32, gather<WindowColumns<int32_t>>},
    {"window_columns", DType::Int64, gather<WindowColumns<int64_t>>},
    {"window_columns", DType::Float32, gather<WindowColumns<float>>},
    {"window_columns", DType::Float64, gather<WindowColumns<double>>},
    {"window_columns", DType::Complex64, gather<WindowColumns<fluxion::Complex<float>>>},
    {"window_columns", DType::Complex128, gather<WindowColumns<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table convolution_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
