// Generated from ops/padding.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/gather.cuh"
#include "native/cuda/scatter.cuh"

namespace fluxion::cuda {

namespace {

// constant_pad_nd(x):
//   value = if within(i - before, h0) then x[i - before] else value
template <class T>
struct ConstantPadNd : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  R value_;
  Position before;
  Position h0;

  HD explicit ConstantPadNd(const Scalars& s)
      : value_(s.template real<R>(0)),
        before(s.list(1, 0)),
        h0(s.list(1, 1)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return within(itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before), h0)
        ? x.at(itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before)) : value_;
  }
};

// wrapped_pad(x):
//   value = x[if h0 then (i - before) % n else if h1 then min(max(i - before, 0), h2) else min((i
//       - before) % turn, turn - (i - before) % turn)]
template <class T>
struct WrappedPad : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  bool h0;
  bool h1;
  Position before;
  Position n;
  Position h2;
  Position turn;

  HD explicit WrappedPad(const Scalars& s)
      : h0(s.truth(0)),
        h1(s.truth(1)),
        before(s.list(2, 0)),
        n(s.list(2, 1)),
        h2(s.list(2, 2)),
        turn(s.list(2, 3)) {}

  HD T value(const Index& i, const View<T>& x, Bounds&) const {
    return x.at(h0
        ? itemwise([](int64_t x, int64_t y) { return int64_t(ops::mod(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before), n) : h1
        ? itemwise([](int64_t x, int64_t y) { return int64_t(ops::min(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(ops::max(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before), 0), h2)
        : itemwise([](int64_t x, int64_t y) { return int64_t(ops::min(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(ops::mod(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before), turn),
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, turn,
        itemwise([](int64_t x, int64_t y) { return int64_t(ops::mod(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before), turn))));
  }
};

// wrapped_pad_add(src):
//   into = if h0 then (i - before) % n else if h1 then min(max(i - before, 0), h2) else min((i -
//       before) % turn, turn - (i - before) % turn)
//   value = src[i]
//   combine = a + b
template <class T>
struct WrappedPadAdd : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr bool combines = true;
  bool h0;
  bool h1;
  Position before;
  Position n;
  Position h2;
  Position turn;

  HD explicit WrappedPadAdd(const Scalars& s)
      : h0(s.truth(0)),
        h1(s.truth(1)),
        before(s.list(2, 0)),
        n(s.list(2, 1)),
        h2(s.list(2, 2)),
        turn(s.list(2, 3)) {}

  HD auto into(const Index& i, const View<T>&, Bounds&) const {
    return h0
        ? itemwise([](int64_t x, int64_t y) { return int64_t(ops::mod(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before), n) : h1
        ? itemwise([](int64_t x, int64_t y) { return int64_t(ops::min(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(ops::max(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before), 0), h2)
        : itemwise([](int64_t x, int64_t y) { return int64_t(ops::min(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(ops::mod(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before), turn),
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, turn,
        itemwise([](int64_t x, int64_t y) { return int64_t(ops::mod(x, y)); },
        itemwise([](int64_t x, int64_t y) { return int64_t(x - y); }, i, before), turn)));
  }
  HD T value(const Index& i, const View<T>& src, Bounds&) const { return src.at(i); }
  HD T combine(T a, T b) const { return a + b; }
};

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_constant_pad_nd_b8, gather, fluxion::cuda::ConstantPadNd<bool>)
KERNEL(fluxion_constant_pad_nd_i32, gather, fluxion::cuda::ConstantPadNd<int32_t>)
KERNEL(fluxion_constant_pad_nd_i64, gather, fluxion::cuda::ConstantPadNd<int64_t>)
KERNEL(fluxion_constant_pad_nd_f32, gather, fluxion::cuda::ConstantPadNd<float>)
KERNEL(fluxion_constant_pad_nd_f64, gather, fluxion::cuda::ConstantPadNd<double>)
KERNEL(fluxion_constant_pad_nd_c64, gather, fluxion::cuda::ConstantPadNd<fluxion::Complex<float>>)
KERNEL(fluxion_constant_pad_nd_c128, gather, fluxion::cuda::ConstantPadNd<fluxion::Complex<double>>)
KERNEL(fluxion_wrapped_pad_b8, gather, fluxion::cuda::WrappedPad<bool>)
KERNEL(fluxion_wrapped_pad_i32, gather, fluxion::cuda::WrappedPad<int32_t>)
KERNEL(fluxion_wrapped_pad_i64, gather, fluxion::cuda::WrappedPad<int64_t>)
KERNEL(fluxion_wrapped_pad_f32, gather, fluxion::cuda::WrappedPad<float>)
KERNEL(fluxion_wrapped_pad_f64, gather, fluxion::cuda::WrappedPad<double>)
KERNEL(fluxion_wrapped_pad_c64, gather, fluxion::cuda::WrappedPad<fluxion::Complex<float>>)
KERNEL(fluxion_wrapped_pad_c128, gather, fluxion::cuda::WrappedPad<fluxion::Complex<double>>)
KERNEL(fluxion_wrapped_pad_add_i32, scatter, fluxion::cuda::WrappedPadAdd<int32_t>)
KERNEL(fluxion_wrapped_pad_add_i64, scatter, fluxion::cuda::WrappedPadAdd<int64_t>)
KERNEL(fluxion_wrapped_pad_add_f32, scatter, fluxion::cuda::WrappedPadAdd<float>)
KERNEL(fluxion_wrapped_pad_add_f64, scatter, fluxion::cuda::WrappedPadAdd<double>)
KERNEL(fluxion_wrapped_pad_add_c64, scatter, fluxion::cuda::WrappedPadAdd<fluxion::Complex<float>>)
KERNEL(fluxion_wrapped_pad_add_c128, scatter,
    fluxion::cuda::WrappedPadAdd<fluxion::Complex<double>>)
