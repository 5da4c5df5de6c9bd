// Generated from ops/padding.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/gather.h"
#include "native/cpu/registry.h"
#include "native/cpu/scatter.h"

namespace fluxion::FLUXION_ISA {

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

constexpr Row rows[] = {
    {"constant_pad_nd", DType::Bool, gather<ConstantPadNd<bool>>},
    {"constant_pad_nd", DType::Int32, gather<ConstantPadNd<int32_t>>},
    {"constant_pad_nd", DType::Int64, gather<ConstantPadNd<int64_t>>},
    {"constant_pad_nd", DType::Float32, gather<ConstantPadNd<float>>},
    {"constant_pad_nd", DType::Float64, gather<ConstantPadNd<double>>},
    {"constant_pad_nd", DType::Complex64, gather<ConstantPadNd<fluxion::Complex<float>>>},
    {"constant_pad_nd", DType::Complex128, gather<ConstantPadNd<fluxion::Complex<double>>>},
    {"wrapped_pad", DType::Bool, gather<WrappedPad<bool>>},
    {"wrapped_pad", DType::Int32, gather<WrappedPad<int32_t>>},
    {"wrapped_pad", DType::Int64, gather<WrappedPad<int64_t>>},
    {"wrapped_pad", DType::Float32, gather<WrappedPad<float>>},
    {"wrapped_pad", DType::Float64, gather<WrappedPad<double>>},
    {"wrapped_pad", DType::Complex64, gather<WrappedPad<fluxion::Complex<float>>>},
    {"wrapped_pad", DType::Complex128, gather<WrappedPad<fluxion::Complex<double>>>},
    {"wrapped_pad_add", DType::Int32, scatter<WrappedPadAdd<int32_t>>},
    {"wrapped_pad_add", DType::Int64, scatter<WrappedPadAdd<int64_t>>},
    {"wrapped_pad_add", DType::Float32, scatter<WrappedPadAdd<float>>},
    {"wrapped_pad_add", DType::Float64, scatter<WrappedPadAdd<double>>},
    {"wrapped_pad_add", DType::Complex64, scatter<WrappedPadAdd<fluxion::Complex<float>>>},
    {"wrapped_pad_add", DType::Complex128, scatter<WrappedPadAdd<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table padding_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
