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

constexpr Row rows[] = {
    {"corner_scatter", DType::Bool, scatter<CornerScatter<bool>>},
    {"corner_scatter", DType::Int32, scatter<CornerScatter<int32_t>>},
    {"corner_scatter", DType::Int64, scatter<CornerScatter<int64_t>>},
    {"corner_scatter", DType::Float32, scatter<CornerScatter<float>>},
    {"corner_scatter", DType::Float64, scatter<CornerScatter<double>>},
    {"corner_scatter", DType::Complex64, scatter<CornerScatter<fluxion::Complex<float>>>},
    {"corner_scatter", DType::Complex128, scatter<CornerScatter<fluxion::Complex<double>>>},
    {"diagonal_scatter", DType::Bool, scatter<DiagonalScatter<bool>>},
    {"diagonal_scatter", DType::Int32, scatter<DiagonalScatter<int32_t>>},
    {"diagonal_scatter", DType::Int64, scatter<DiagonalScatter<int64_t>>},
    {"diagonal_scatter", DType::Float32, scatter<DiagonalScatter<float>>},
    {"diagonal_scatter", DType::Float64, scatter<DiagonalScatter<double>>},
    {"diagonal_scatter", DType::Complex64, scatter<DiagonalScatter<fluxion::Complex<float>>>},
    {"diagonal_scatter", DType::Complex128, scatter<DiagonalScatter<fluxion::Complex<double>>>},
    {"select_scatter", DType::Bool, scatter<SelectScatter<bool>>},
    {"select_scatter", DType::Int32, scatter<SelectScatter<int32_t>>},
    {"select_scatter", DType::Int64, scatter<SelectScatter<int64_t>>},
    {"select_scatter", DType::Float32, scatter<SelectScatter<float>>},
    {"select_scatter", DType::Float64, scatter<SelectScatter<double>>},
    {"select_scatter", DType::Complex64, scatter<SelectScatter<fluxion::Complex<float>>>},
    {"select_scatter", DType::Complex128, scatter<SelectScatter<fluxion::Complex<double>>>},
    {"slice_scatter", DType::Bool, scatter<SliceScatter<bool>>},
    {"slice_scatter", DType::Int32, scatter<SliceScatter<int32_t>>},
    {"slice_scatter", DType::Int64, scatter<SliceScatter<int64_t>>},
    {"slice_scatter", DType::Float32, scatter<SliceScatter<float>>},
    {"slice_scatter", DType::Float64, scatter<SliceScatter<double>>},
    {"slice_scatter", DType::Complex64, scatter<SliceScatter<fluxion::Complex<float>>>},
    {"slice_scatter", DType::Complex128, scatter<SliceScatter<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table scattering_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
