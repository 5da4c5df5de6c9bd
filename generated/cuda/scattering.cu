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

// index_add(index, source):
//   into = replace(i, dim, check_index(index[i[dim]], h0))
//   value = alpha * source[i]
//   combine = a + b
template <class T>
struct IndexAdd : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<int64_t, T>;
  static constexpr bool combines = true;
  int64_t dim;
  int64_t h0;
  R alpha;

  HD explicit IndexAdd(const Scalars& s)
      : dim(s.whole(0)),
        h0(s.whole(1)),
        alpha(s.template real<R>(2)) {}

  HD auto into(const Index& i, const View<int64_t>& index, const View<T>&, Bounds& bounds) const {
    return replace(i, dim, check_index(index.at(i[dim]), h0, bounds));
  }
  HD T value(const Index& i, const View<int64_t>&, const View<T>& source, Bounds&) const {
    return alpha * source.at(i);
  }
  HD T combine(T a, T b) const { return a + b; }
};

// index_copy(index, source):
//   into = replace(i, dim, check_index(index[i[dim]], h0))
//   value = source[i]
template <class T>
struct IndexCopy : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<int64_t, T>;
  static constexpr bool combines = false;
  int64_t dim;
  int64_t h0;

  HD explicit IndexCopy(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD auto into(const Index& i, const View<int64_t>& index, const View<T>&, Bounds& bounds) const {
    return replace(i, dim, check_index(index.at(i[dim]), h0, bounds));
  }
  HD T value(const Index& i, const View<int64_t>&, const View<T>& source, Bounds&) const {
    return source.at(i);
  }
};

// scatter_add(index, src):
//   into = replace(i, dim, check_index(index[i], h0))
//   value = src[i]
//   combine = a + b
template <class T>
struct ScatterAdd : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<int64_t, T>;
  static constexpr bool combines = true;
  int64_t dim;
  int64_t h0;

  HD explicit ScatterAdd(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD auto into(const Index& i, const View<int64_t>& index, const View<T>&, Bounds& bounds) const {
    return replace(i, dim, check_index(index.at(i), h0, bounds));
  }
  HD T value(const Index& i, const View<int64_t>&, const View<T>& src, Bounds&) const {
    return src.at(i);
  }
  HD T combine(T a, T b) const { return a + b; }
};

// scatter_amax(index, src):
//   into = replace(i, dim, check_index(index[i], h0))
//   value = src[i]
//   combine = max(a, b)
template <class T>
struct ScatterAmax : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<int64_t, T>;
  static constexpr bool combines = true;
  int64_t dim;
  int64_t h0;

  HD explicit ScatterAmax(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD auto into(const Index& i, const View<int64_t>& index, const View<T>&, Bounds& bounds) const {
    return replace(i, dim, check_index(index.at(i), h0, bounds));
  }
  HD T value(const Index& i, const View<int64_t>&, const View<T>& src, Bounds&) const {
    return src.at(i);
  }
  HD T combine(T a, T b) const { return ops::max(a, b); }
};

// scatter_amin(index, src):
//   into = replace(i, dim, check_index(index[i], h0))
//   value = src[i]
//   combine = min(a, b)
template <class T>
struct ScatterAmin : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<int64_t, T>;
  static constexpr bool combines = true;
  int64_t dim;
  int64_t h0;

  HD explicit ScatterAmin(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD auto into(const Index& i, const View<int64_t>& index, const View<T>&, Bounds& bounds) const {
    return replace(i, dim, check_index(index.at(i), h0, bounds));
  }
  HD T value(const Index& i, const View<int64_t>&, const View<T>& src, Bounds&) const {
    return src.at(i);
  }
  HD T combine(T a, T b) const { return ops::min(a, b); }
};

// scatter_multiply(index, src):
//   into = replace(i, dim, check_index(index[i], h0))
//   value = src[i]
//   combine = a * b
template <class T>
struct ScatterMultiply : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<int64_t, T>;
  static constexpr bool combines = true;
  int64_t dim;
  int64_t h0;

  HD explicit ScatterMultiply(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD auto into(const Index& i, const View<int64_t>& index, const View<T>&, Bounds& bounds) const {
    return replace(i, dim, check_index(index.at(i), h0, bounds));
  }
  HD T value(const Index& i, const View<int64_t>&, const View<T>& src, Bounds&) const {
    return src.at(i);
  }
  HD T combine(T a, T b) const { return a * b; }
};

// scatter_write(index, src):
//   into = replace(i, dim, check_index(index[i], h0))
//   value = src[i]
template <class T>
struct ScatterWrite : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<int64_t, T>;
  static constexpr bool combines = false;
  int64_t dim;
  int64_t h0;

  HD explicit ScatterWrite(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD auto into(const Index& i, const View<int64_t>& index, const View<T>&, Bounds& bounds) const {
    return replace(i, dim, check_index(index.at(i), h0, bounds));
  }
  HD T value(const Index& i, const View<int64_t>&, const View<T>& src, Bounds&) const {
    return src.at(i);
  }
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
KERNEL(fluxion_diagonal_scatter_b8, scatter, fluxion::cuda::DiagonalScatter<bool>)
KERNEL(fluxion_diagonal_scatter_i32, scatter, fluxion::cuda::DiagonalScatter<int32_t>)
KERNEL(fluxion_diagonal_scatter_i64, scatter, fluxion::cuda::DiagonalScatter<int64_t>)
KERNEL(fluxion_diagonal_scatter_f32, scatter, fluxion::cuda::DiagonalScatter<float>)
KERNEL(fluxion_diagonal_scatter_f64, scatter, fluxion::cuda::DiagonalScatter<double>)
KERNEL(fluxion_index_add_b8, scatter, fluxion::cuda::IndexAdd<bool>)
KERNEL(fluxion_index_add_i32, scatter, fluxion::cuda::IndexAdd<int32_t>)
KERNEL(fluxion_index_add_i64, scatter, fluxion::cuda::IndexAdd<int64_t>)
KERNEL(fluxion_index_add_f32, scatter, fluxion::cuda::IndexAdd<float>)
KERNEL(fluxion_index_add_f64, scatter, fluxion::cuda::IndexAdd<double>)
KERNEL(fluxion_index_copy_b8, scatter, fluxion::cuda::IndexCopy<bool>)
KERNEL(fluxion_index_copy_i32, scatter, fluxion::cuda::IndexCopy<int32_t>)
KERNEL(fluxion_index_copy_i64, scatter, fluxion::cuda::IndexCopy<int64_t>)
KERNEL(fluxion_index_copy_f32, scatter, fluxion::cuda::IndexCopy<float>)
KERNEL(fluxion_index_copy_f64, scatter, fluxion::cuda::IndexCopy<double>)
KERNEL(fluxion_scatter_add_b8, scatter, fluxion::cuda::ScatterAdd<bool>)
KERNEL(fluxion_scatter_add_i32, scatter, fluxion::cuda::ScatterAdd<int32_t>)
KERNEL(fluxion_scatter_add_i64, scatter, fluxion::cuda::ScatterAdd<int64_t>)
KERNEL(fluxion_scatter_add_f32, scatter, fluxion::cuda::ScatterAdd<float>)
KERNEL(fluxion_scatter_add_f64, scatter, fluxion::cuda::ScatterAdd<double>)
KERNEL(fluxion_scatter_amax_b8, scatter, fluxion::cuda::ScatterAmax<bool>)
KERNEL(fluxion_scatter_amax_i32, scatter, fluxion::cuda::ScatterAmax<int32_t>)
KERNEL(fluxion_scatter_amax_i64, scatter, fluxion::cuda::ScatterAmax<int64_t>)
KERNEL(fluxion_scatter_amax_f32, scatter, fluxion::cuda::ScatterAmax<float>)
KERNEL(fluxion_scatter_amax_f64, scatter, fluxion::cuda::ScatterAmax<double>)
KERNEL(fluxion_scatter_amin_b8, scatter, fluxion::cuda::ScatterAmin<bool>)
KERNEL(fluxion_scatter_amin_i32, scatter, fluxion::cuda::ScatterAmin<int32_t>)
KERNEL(fluxion_scatter_amin_i64, scatter, fluxion::cuda::ScatterAmin<int64_t>)
KERNEL(fluxion_scatter_amin_f32, scatter, fluxion::cuda::ScatterAmin<float>)
KERNEL(fluxion_scatter_amin_f64, scatter, fluxion::cuda::ScatterAmin<double>)
KERNEL(fluxion_scatter_multiply_i32, scatter, fluxion::cuda::ScatterMultiply<int32_t>)
KERNEL(fluxion_scatter_multiply_i64, scatter, fluxion::cuda::ScatterMultiply<int64_t>)
KERNEL(fluxion_scatter_multiply_f32, scatter, fluxion::cuda::ScatterMultiply<float>)
KERNEL(fluxion_scatter_multiply_f64, scatter, fluxion::cuda::ScatterMultiply<double>)
KERNEL(fluxion_scatter_write_b8, scatter, fluxion::cuda::ScatterWrite<bool>)
KERNEL(fluxion_scatter_write_i32, scatter, fluxion::cuda::ScatterWrite<int32_t>)
KERNEL(fluxion_scatter_write_i64, scatter, fluxion::cuda::ScatterWrite<int64_t>)
KERNEL(fluxion_scatter_write_f32, scatter, fluxion::cuda::ScatterWrite<float>)
KERNEL(fluxion_scatter_write_f64, scatter, fluxion::cuda::ScatterWrite<double>)
KERNEL(fluxion_select_scatter_b8, scatter, fluxion::cuda::SelectScatter<bool>)
KERNEL(fluxion_select_scatter_i32, scatter, fluxion::cuda::SelectScatter<int32_t>)
KERNEL(fluxion_select_scatter_i64, scatter, fluxion::cuda::SelectScatter<int64_t>)
KERNEL(fluxion_select_scatter_f32, scatter, fluxion::cuda::SelectScatter<float>)
KERNEL(fluxion_select_scatter_f64, scatter, fluxion::cuda::SelectScatter<double>)
KERNEL(fluxion_slice_scatter_b8, scatter, fluxion::cuda::SliceScatter<bool>)
KERNEL(fluxion_slice_scatter_i32, scatter, fluxion::cuda::SliceScatter<int32_t>)
KERNEL(fluxion_slice_scatter_i64, scatter, fluxion::cuda::SliceScatter<int64_t>)
KERNEL(fluxion_slice_scatter_f32, scatter, fluxion::cuda::SliceScatter<float>)
KERNEL(fluxion_slice_scatter_f64, scatter, fluxion::cuda::SliceScatter<double>)
