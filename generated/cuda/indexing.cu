// Generated from ops/indexing.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/gather.cuh"
#include "native/cuda/pointwise.cuh"

namespace fluxion::cuda {

namespace {

// embedding_rows(weight, index):
//   value = weight[replace(i, 0, check_index(index[i[0]], h0))]
template <class T>
struct EmbeddingRows : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, int64_t>;
  int64_t h0;

  HD explicit EmbeddingRows(const Scalars& s) : h0(s.whole(0)) {}

  HD T value(const Index& i, const View<T>& weight, const View<int64_t>& index,
      Bounds& bounds) const {
    return weight.at(replace(i, 0, check_index(index.at(i[0]), h0, bounds)));
  }
};

// gather(x, index):
//   value = x[replace(i, dim, check_index(index[i], h0))]
template <class T>
struct Gather : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, int64_t>;
  int64_t dim;
  int64_t h0;

  HD explicit Gather(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD T value(const Index& i, const View<T>& x, const View<int64_t>& index, Bounds& bounds) const {
    return x.at(replace(i, dim, check_index(index.at(i), h0, bounds)));
  }
};

// index_select(x, index):
//   value = x[replace(i, dim, check_index(index[i[dim]], h0))]
template <class T>
struct IndexSelect : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, int64_t>;
  int64_t dim;
  int64_t h0;

  HD explicit IndexSelect(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD T value(const Index& i, const View<T>& x, const View<int64_t>& index, Bounds& bounds) const {
    return x.at(replace(i, dim, check_index(index.at(i[dim]), h0, bounds)));
  }
};

// masked_fill(x, mask, value) = if mask then value else x
template <class T>
struct MaskedFill : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, bool, T>;

  HD explicit MaskedFill(const Scalars&) {}

  HD T operator()(T x, bool mask, T value_) const { return mask ? value_ : x; }
};

// masked_fill/backward/x(grad, mask) = if mask then 0 else grad
template <class T>
struct MaskedFillBackwardX : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, bool>;

  HD explicit MaskedFillBackwardX(const Scalars&) {}

  HD T operator()(T grad, bool mask) const { return mask ? T(0) : grad; }
};

// masked_fill/backward/value(grad, mask) = if mask then grad else 0
template <class T>
struct MaskedFillBackwardValue : PointwiseFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T, bool>;

  HD explicit MaskedFillBackwardValue(const Scalars&) {}

  HD T operator()(T grad, bool mask) const { return mask ? grad : T(0); }
};

// masked_fill/backward/x+value(grad, mask):
//   x = if mask then 0 else grad
//   value = if mask then grad else 0
template <class T>
struct MaskedFillBackwardXValue : PointwiseFunctor {
  using Outputs = Types<T, T>;
  using Inputs = Types<T, bool>;
  static constexpr int cost = 2;

  HD explicit MaskedFillBackwardXValue(const Scalars&) {}

  HD void operator()(T grad, bool mask, T& grad_x, T& grad_value) const {
    grad_x = mask ? T(0) : grad;
    grad_value = mask ? grad : T(0);
  }
};

// reverse(x):
//   value = x[replace(i, dim, h0 - i[dim])]
template <class T>
struct Reverse : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  int64_t dim;
  int64_t h0;

  HD explicit Reverse(const Scalars& s) : dim(s.whole(0)), h0(s.whole(1)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return x.at(replace(i, dim, h0 - i[dim]));
  }
};

// roll_dim(x):
//   value = x[replace(i, dims, (i[dims] - shifts) % h0)]
template <class T>
struct RollDim : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  int64_t dims;
  int64_t shifts;
  int64_t h0;

  HD explicit RollDim(const Scalars& s) : dims(s.whole(0)), shifts(s.whole(1)), h0(s.whole(2)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return x.at(replace(i, dims, ops::mod(i[dims] - shifts, h0)));
  }
};

// tril(x):
//   value = if i[h0] - i[h1] <= diagonal then x[i] else 0
template <class T>
struct Tril : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  int64_t h0;
  int64_t h1;
  int64_t diagonal;

  HD explicit Tril(const Scalars& s) : h0(s.whole(0)), h1(s.whole(1)), diagonal(s.whole(2)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return i[h0] - i[h1] <= diagonal ? x.at(i) : T(0);
  }
};

// triu(x):
//   value = if i[h0] - i[h1] >= diagonal then x[i] else 0
template <class T>
struct Triu : IndexedFunctor {
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  int64_t h0;
  int64_t h1;
  int64_t diagonal;

  HD explicit Triu(const Scalars& s) : h0(s.whole(0)), h1(s.whole(1)), diagonal(s.whole(2)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return i[h0] - i[h1] >= diagonal ? x.at(i) : T(0);
  }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_embedding_rows_f32, gather, fluxion::cuda::EmbeddingRows<float>)
KERNEL(fluxion_embedding_rows_f64, gather, fluxion::cuda::EmbeddingRows<double>)
KERNEL(fluxion_gather_b8, gather, fluxion::cuda::Gather<bool>)
KERNEL(fluxion_gather_i32, gather, fluxion::cuda::Gather<int32_t>)
KERNEL(fluxion_gather_i64, gather, fluxion::cuda::Gather<int64_t>)
KERNEL(fluxion_gather_f32, gather, fluxion::cuda::Gather<float>)
KERNEL(fluxion_gather_f64, gather, fluxion::cuda::Gather<double>)
KERNEL(fluxion_index_select_b8, gather, fluxion::cuda::IndexSelect<bool>)
KERNEL(fluxion_index_select_i32, gather, fluxion::cuda::IndexSelect<int32_t>)
KERNEL(fluxion_index_select_i64, gather, fluxion::cuda::IndexSelect<int64_t>)
KERNEL(fluxion_index_select_f32, gather, fluxion::cuda::IndexSelect<float>)
KERNEL(fluxion_index_select_f64, gather, fluxion::cuda::IndexSelect<double>)
KERNEL(fluxion_masked_fill_b8, pointwise, fluxion::cuda::MaskedFill<bool>)
KERNEL(fluxion_masked_fill_i32, pointwise, fluxion::cuda::MaskedFill<int32_t>)
KERNEL(fluxion_masked_fill_i64, pointwise, fluxion::cuda::MaskedFill<int64_t>)
KERNEL(fluxion_masked_fill_f32, pointwise, fluxion::cuda::MaskedFill<float>)
KERNEL(fluxion_masked_fill_f64, pointwise, fluxion::cuda::MaskedFill<double>)
KERNEL(fluxion_masked_fill_backward_x_f32, pointwise, fluxion::cuda::MaskedFillBackwardX<float>)
KERNEL(fluxion_masked_fill_backward_x_f64, pointwise, fluxion::cuda::MaskedFillBackwardX<double>)
KERNEL(fluxion_masked_fill_backward_value_f32, pointwise,
    fluxion::cuda::MaskedFillBackwardValue<float>)
KERNEL(fluxion_masked_fill_backward_value_f64, pointwise,
    fluxion::cuda::MaskedFillBackwardValue<double>)
KERNEL(fluxion_masked_fill_backward_x_value_f32, pointwise,
    fluxion::cuda::MaskedFillBackwardXValue<float>)
KERNEL(fluxion_masked_fill_backward_x_value_f64, pointwise,
    fluxion::cuda::MaskedFillBackwardXValue<double>)
KERNEL(fluxion_reverse_b8, gather, fluxion::cuda::Reverse<bool>)
KERNEL(fluxion_reverse_i32, gather, fluxion::cuda::Reverse<int32_t>)
KERNEL(fluxion_reverse_i64, gather, fluxion::cuda::Reverse<int64_t>)
KERNEL(fluxion_reverse_f32, gather, fluxion::cuda::Reverse<float>)
KERNEL(fluxion_reverse_f64, gather, fluxion::cuda::Reverse<double>)
KERNEL(fluxion_roll_dim_b8, gather, fluxion::cuda::RollDim<bool>)
KERNEL(fluxion_roll_dim_i32, gather, fluxion::cuda::RollDim<int32_t>)
KERNEL(fluxion_roll_dim_i64, gather, fluxion::cuda::RollDim<int64_t>)
KERNEL(fluxion_roll_dim_f32, gather, fluxion::cuda::RollDim<float>)
KERNEL(fluxion_roll_dim_f64, gather, fluxion::cuda::RollDim<double>)
KERNEL(fluxion_tril_b8, gather, fluxion::cuda::Tril<bool>)
KERNEL(fluxion_tril_i32, gather, fluxion::cuda::Tril<int32_t>)
KERNEL(fluxion_tril_i64, gather, fluxion::cuda::Tril<int64_t>)
KERNEL(fluxion_tril_f32, gather, fluxion::cuda::Tril<float>)
KERNEL(fluxion_tril_f64, gather, fluxion::cuda::Tril<double>)
KERNEL(fluxion_triu_b8, gather, fluxion::cuda::Triu<bool>)
KERNEL(fluxion_triu_i32, gather, fluxion::cuda::Triu<int32_t>)
KERNEL(fluxion_triu_i64, gather, fluxion::cuda::Triu<int64_t>)
KERNEL(fluxion_triu_f32, gather, fluxion::cuda::Triu<float>)
KERNEL(fluxion_triu_f64, gather, fluxion::cuda::Triu<double>)
