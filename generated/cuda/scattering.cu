// Generated from ops/scattering.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/scatter.cuh"

namespace fluxion::cuda {

namespace {

// corner_scatter(src):
//   into = i
//   value = src[i]
template <class T>
struct CornerScatter : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr bool combines = false;

  HD explicit CornerScatter(const Scalars&) {}

  HD auto into(const Index& i, const View<T>&, Bounds&) const { return i; }
  HD T value(const Index& i, const View<T>& src, Bounds&) const { return src.at(i); }
};

// diagonal_scatter(src):
//   into = insert(half, outer, k + h2)
//   value = src[i]
//   k = i[h0]
//   rest = remove(i, h0)
//   half = insert(rest, inner, k + h1)
template <class T>
struct DiagonalScatter : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr bool combines = false;
  int64_t h0;
  int64_t inner;
  int64_t h1;
  int64_t outer;
  int64_t h2;

  HD explicit DiagonalScatter(const Scalars& s)
      : h0(s.whole(0)),
        inner(s.whole(1)),
        h1(s.whole(2)),
        outer(s.whole(3)),
        h2(s.whole(4)) {}

  HD auto into(const Index& i, const View<T>&, Bounds&) const {
    const int64_t k = i[h0];
    const auto rest = remove(i, h0);
    const auto half = insert(rest, inner, k + h1);
    return insert(half, outer, k + h2);
  }
  HD T value(const Index& i, const View<T>& src, Bounds&) const { return src.at(i); }
};

// select_scatter(src):
//   into = insert(i, dim, at)
//   value = src[i]
template <class T>
struct SelectScatter : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr bool combines = false;
  int64_t dim;
  int64_t at;

  HD explicit SelectScatter(const Scalars& s) : dim(s.whole(0)), at(s.whole(1)) {}

  HD auto into(const Index& i, const View<T>&, Bounds&) const { return insert(i, dim, at); }
  HD T value(const Index& i, const View<T>& src, Bounds&) const { return src.at(i); }
};

// slice_scatter(src):
//   into = replace(i, dim, lo + i[dim] * step)
//   value = src[i]
template <class T>
struct SliceScatter : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr bool combines = false;
  int64_t dim;
  int64_t lo;
  int64_t step_;

  HD explicit SliceScatter(const Scalars& s) : dim(s.whole(0)), lo(s.whole(1)), step_(s.whole(2)) {}

  HD auto into(const Index& i, const View<T>&, Bounds&) const {
    return replace(i, dim, lo + i[dim] * step_);
  }
  HD T value(const Index& i, const View<T>& src, Bounds&) const { return src.at(i); }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_corner_scatter_b8, scatter, fluxion::cuda::CornerScatter<bool>)
KERNEL(fluxion_corner_scatter_i32, scatter, fluxion::cuda::CornerScatter<int32_t>)
KERNEL(fluxion_corner_scatter_i64, scatter, fluxion::cuda::CornerScatter<int64_t>)
KERNEL(fluxion_corner_scatter_f32, scatter, fluxion::cuda::CornerScatter<float>)
KERNEL(fluxion_corner_scatter_f64, scatter, fluxion::cuda::CornerScatter<double>)
KERNEL(fluxion_corner_scatter_c64, scatter, fluxion::cuda::CornerScatter<fluxion::Complex<float>>)
KERNEL(fluxion_corner_scatter_c128, scatter, fluxion::cuda::CornerScatter<fluxion::Complex<double>>)
KERNEL(fluxion_diagonal_scatter_b8, scatter, fluxion::cuda::DiagonalScatter<bool>)
KERNEL(fluxion_diagonal_scatter_i32, scatter, fluxion::cuda::DiagonalScatter<int32_t>)
KERNEL(fluxion_diagonal_scatter_i64, scatter, fluxion::cuda::DiagonalScatter<int64_t>)
KERNEL(fluxion_diagonal_scatter_f32, scatter, fluxion::cuda::DiagonalScatter<float>)
KERNEL(fluxion_diagonal_scatter_f64, scatter, fluxion::cuda::DiagonalScatter<double>)
KERNEL(fluxion_diagonal_scatter_c64, scatter,
    fluxion::cuda::DiagonalScatter<fluxion::Complex<float>>)
KERNEL(fluxion_diagonal_scatter_c128, scatter,
    fluxion::cuda::DiagonalScatter<fluxion::Complex<double>>)
KERNEL(fluxion_select_scatter_b8, scatter, fluxion::cuda::SelectScatter<bool>)
KERNEL(fluxion_select_scatter_i32, scatter, fluxion::cuda::SelectScatter<int32_t>)
KERNEL(fluxion_select_scatter_i64, scatter, fluxion::cuda::SelectScatter<int64_t>)
KERNEL(fluxion_select_scatter_f32, scatter, fluxion::cuda::SelectScatter<float>)
KERNEL(fluxion_select_scatter_f64, scatter, fluxion::cuda::SelectScatter<double>)
KERNEL(fluxion_select_scatter_c64, scatter, fluxion::cuda::SelectScatter<fluxion::Complex<float>>)
KERNEL(fluxion_select_scatter_c128, scatter, fluxion::cuda::SelectScatter<fluxion::Complex<double>>)
KERNEL(fluxion_slice_scatter_b8, scatter, fluxion::cuda::SliceScatter<bool>)
KERNEL(fluxion_slice_scatter_i32, scatter, fluxion::cuda::SliceScatter<int32_t>)
KERNEL(fluxion_slice_scatter_i64, scatter, fluxion::cuda::SliceScatter<int64_t>)
KERNEL(fluxion_slice_scatter_f32, scatter, fluxion::cuda::SliceScatter<float>)
KERNEL(fluxion_slice_scatter_f64, scatter, fluxion::cuda::SliceScatter<double>)
KERNEL(fluxion_slice_scatter_c64, scatter, fluxion::cuda::SliceScatter<fluxion::Complex<float>>)
KERNEL(fluxion_slice_scatter_c128, scatter, fluxion::cuda::SliceScatter<fluxion::Complex<double>>)
