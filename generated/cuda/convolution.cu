// Generated from ops/convolution.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/gather.cuh"
#include "native/cuda/scatter.cuh"

namespace fluxion::cuda {

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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_columns_add_i32, scatter, fluxion::cuda::ColumnsAdd<int32_t>)
KERNEL(fluxion_columns_add_i64, scatter, fluxion::cuda::ColumnsAdd<int64_t>)
KERNEL(fluxion_columns_add_f32, scatter, fluxion::cuda::ColumnsAdd<float>)
KERNEL(fluxion_columns_add_f64, scatter, fluxion::cuda::ColumnsAdd<double>)
KERNEL(fluxion_columns_add_c64, scatter, fluxion::cuda::ColumnsAdd<fluxion::Complex<float>>)
KERNEL(fluxion_columns_add_c128, scatter, fluxion::cuda::ColumnsAdd<fluxion::Complex<double>>)
KERNEL(fluxion_window_columns_b8, gather, fluxion::cuda::WindowColumns<bool>)
KERNEL(fluxion_window_columns_i32, gather, fluxion::cuda::WindowColumns<int32_t>)
KERNEL(fluxion_window_columns_i64, gather, fluxion::cuda::WindowColumns<int64_t>)
KERNEL(fluxion_window_columns_f32, gather, fluxion::cuda::WindowColumns<float>)
KERNEL(fluxion_window_columns_f64, gather, fluxion::cuda::WindowColumns<double>)
KERNEL(fluxion_window_columns_c64, gather, fluxion::cuda::WindowColumns<fluxion::Complex<float>>)
KERNEL(fluxion_window_columns_c128, gather, fluxion::cuda::WindowColumns<fluxion::Complex<double>>)
