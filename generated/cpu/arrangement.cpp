// Generated from ops/arrangement.yaml by codegen/emit/cpu.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/core/math.h"
#include "native/cpu/registry.h"
#include "native/cpu/scatter.h"

namespace fluxion::FLUXION_ISA {

namespace {

// window_add(windows):
//   into = replace(at, dim, at[dim] * step + i[back])
//   value = windows[i]
//   combine = a + b
//   at = remove(i, back)
template <class T>
struct WindowAdd : IndexedFunctor {
  using R = RealType<T>;
  using Outputs = Types<T>;
  using Inputs = Types<T>;
  static constexpr bool combines = true;
  int64_t back;
  int64_t dim;
  int64_t step_;

  HD explicit WindowAdd(const Scalars& s) : back(s.whole(0)), dim(s.whole(1)), step_(s.whole(2)) {}

  HD auto into(const Index& i, const View<T>&, Bounds&) const {
    const auto at = remove(i, back);
    return replace(at, dim, at[dim] * step_ + i[back]);
  }
  HD T value(const Index& i, const View<T>& windows, Bounds&) const { return windows.at(i); }
  HD T combine(T a, T b) const { return a + b; }
};

constexpr Row rows[] = {
    {"window_add", DType::Int32, scatter<WindowAdd<int32_t>>},
    {"window_add", DType::Int64, scatter<WindowAdd<int64_t>>},
    {"window_add", DType::Float32, scatter<WindowAdd<float>>},
    {"window_add", DType::Float64, scatter<WindowAdd<double>>},
    {"window_add", DType::Complex64, scatter<WindowAdd<fluxion::Complex<float>>>},
    {"window_add", DType::Complex128, scatter<WindowAdd<fluxion::Complex<double>>>},
};

}  // namespace

extern const Table arrangement_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
