// Generated from ops/arrangement.yaml by codegen/emit/cuda.ts. Do not edit.
// Edit the entries, then run: npm run generate

#include "native/cuda/kernel.cuh"
#include "native/cuda/scatter.cuh"

namespace fluxion::cuda {

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

}  // namespace

}  // namespace fluxion::cuda

KERNEL(fluxion_window_add_i32, scatter, fluxion::cuda::WindowAdd<int32_t>)
KERNEL(fluxion_window_add_i64, scatter, fluxion::cuda::WindowAdd<int64_t>)
KERNEL(fluxion_window_add_f32, scatter, fluxion::cuda::WindowAdd<float>)
KERNEL(fluxion_window_add_f64, scatter, fluxion::cuda::WindowAdd<double>)
KERNEL(fluxion_window_add_c64, scatter, fluxion::cuda::WindowAdd<fluxion::Complex<float>>)
KERNEL(fluxion_window_add_c128, scatter, fluxion::cuda::WindowAdd<fluxion::Complex<double>>)
