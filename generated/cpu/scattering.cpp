// Generated from ops/scattering.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/registry.h"
#include "native/cpu/scatter.h"

namespace fluxion::FLUXION_ISA {

namespace {

// corner_scatter(src):
//   into = i
//   value = src[i]
template <class T>
struct CornerScatter : IndexedFunctor {
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
  using Outputs = Types<T>;
  using Inputs = Types<int64_t, T>;
  static constexpr bool combines = true;
  int64_t dim;
  int64_t h0;
  T alpha;

  HD explicit IndexAdd(const Scalars& s)
      : dim(s.whole(0)),
        h0(s.whole(1)),
        alpha(s.template real<T>(2)) {}

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

// scatter_multiply(index, src):
//   into = replace(i, dim, check_index(index[i], h0))
//   value = src[i]
//   combine = a * b
template <class T>
struct ScatterMultiply : IndexedFunctor {
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

// scatter_src(index, src):
//   into = replace(i, dim, check_index(index[i], h0))
//   value = src[i]
template <class T>
struct ScatterSrc : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<int64_t, T>;
  static constexpr bool combines = false;
  int64_t dim;
  int64_t h0;

  HD explicit ScatterSrc(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD auto into(const Index& i, const View<int64_t>& index, const View<T>&, Bounds& bounds) const {
    return replace(i, dim, check_index(index.at(i), h0, bounds));
  }
  HD T value(const Index& i, const View<int64_t>&, const View<T>& src, Bounds&) const {
    return src.at(i);
  }
};

// scatter_value(index):
//   into = replace(i, dim, check_index(index[i], h0))
//   value = value
template <class T>
struct ScatterValue : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<int64_t>;
  static constexpr bool combines = false;
  int64_t dim;
  int64_t h0;
  T value_;

  HD explicit ScatterValue(const Scalars& s)
      : dim(s.whole(0)),
        h0(s.whole(1)),
        value_(s.template real<T>(2)) {}

  HD auto into(const Index& i, const View<int64_t>& index, Bounds& bounds) const {
    return replace(i, dim, check_index(index.at(i), h0, bounds));
  }
  HD T value(const Index&, const View<int64_t>&, Bounds&) const { return value_; }
};

// select_scatter(src):
//   into = insert(i, dim, at)
//   value = src[i]
template <class T>
struct SelectScatter : IndexedFunctor {
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

constexpr Row rows[] = {
    {"corner_scatter", DType::Bool, scatter<CornerScatter<bool>>},
    {"corner_scatter", DType::Int32, scatter<CornerScatter<int32_t>>},
    {"corner_scatter", DType::Int64, scatter<CornerScatter<int64_t>>},
    {"corner_scatter", DType::Float32, scatter<CornerScatter<float>>},
    {"corner_scatter", DType::Float64, scatter<CornerScatter<double>>},
    {"diagonal_scatter", DType::Bool, scatter<DiagonalScatter<bool>>},
    {"diagonal_scatter", DType::Int32, scatter<DiagonalScatter<int32_t>>},
    {"diagonal_scatter", DType::Int64, scatter<DiagonalScatter<int64_t>>},
    {"diagonal_scatter", DType::Float32, scatter<DiagonalScatter<float>>},
    {"diagonal_scatter", DType::Float64, scatter<DiagonalScatter<double>>},
    {"index_add", DType::Bool, scatter<IndexAdd<bool>>},
    {"index_add", DType::Int32, scatter<IndexAdd<int32_t>>},
    {"index_add", DType::Int64, scatter<IndexAdd<int64_t>>},
    {"index_add", DType::Float32, scatter<IndexAdd<float>>},
    {"index_add", DType::Float64, scatter<IndexAdd<double>>},
    {"index_copy", DType::Bool, scatter<IndexCopy<bool>>},
    {"index_copy", DType::Int32, scatter<IndexCopy<int32_t>>},
    {"index_copy", DType::Int64, scatter<IndexCopy<int64_t>>},
    {"index_copy", DType::Float32, scatter<IndexCopy<float>>},
    {"index_copy", DType::Float64, scatter<IndexCopy<double>>},
    {"scatter_add", DType::Bool, scatter<ScatterAdd<bool>>},
    {"scatter_add", DType::Int32, scatter<ScatterAdd<int32_t>>},
    {"scatter_add", DType::Int64, scatter<ScatterAdd<int64_t>>},
    {"scatter_add", DType::Float32, scatter<ScatterAdd<float>>},
    {"scatter_add", DType::Float64, scatter<ScatterAdd<double>>},
    {"scatter_multiply", DType::Bool, scatter<ScatterMultiply<bool>>},
    {"scatter_multiply", DType::Int32, scatter<ScatterMultiply<int32_t>>},
    {"scatter_multiply", DType::Int64, scatter<ScatterMultiply<int64_t>>},
    {"scatter_multiply", DType::Float32, scatter<ScatterMultiply<float>>},
    {"scatter_multiply", DType::Float64, scatter<ScatterMultiply<double>>},
    {"scatter_src", DType::Bool, scatter<ScatterSrc<bool>>},
    {"scatter_src", DType::Int32, scatter<ScatterSrc<int32_t>>},
    {"scatter_src", DType::Int64, scatter<ScatterSrc<int64_t>>},
    {"scatter_src", DType::Float32, scatter<ScatterSrc<float>>},
    {"scatter_src", DType::Float64, scatter<ScatterSrc<double>>},
    {"scatter_value", DType::Bool, scatter<ScatterValue<bool>>},
    {"scatter_value", DType::Int32, scatter<ScatterValue<int32_t>>},
    {"scatter_value", DType::Int64, scatter<ScatterValue<int64_t>>},
    {"scatter_value", DType::Float32, scatter<ScatterValue<float>>},
    {"scatter_value", DType::Float64, scatter<ScatterValue<double>>},
    {"select_scatter", DType::Bool, scatter<SelectScatter<bool>>},
    {"select_scatter", DType::Int32, scatter<SelectScatter<int32_t>>},
    {"select_scatter", DType::Int64, scatter<SelectScatter<int64_t>>},
    {"select_scatter", DType::Float32, scatter<SelectScatter<float>>},
    {"select_scatter", DType::Float64, scatter<SelectScatter<double>>},
    {"slice_scatter", DType::Bool, scatter<SliceScatter<bool>>},
    {"slice_scatter", DType::Int32, scatter<SliceScatter<int32_t>>},
    {"slice_scatter", DType::Int64, scatter<SliceScatter<int64_t>>},
    {"slice_scatter", DType::Float32, scatter<SliceScatter<float>>},
    {"slice_scatter", DType::Float64, scatter<SliceScatter<double>>},
};

}  // namespace

extern const Table scattering_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
