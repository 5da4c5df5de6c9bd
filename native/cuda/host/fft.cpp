// Plans of cuFFT, and running them.

#include "native/cuda/host/fft.h"

#include <limits.h>

#include <algorithm>

#include "native/cuda/host/by_hand.h"
#include "native/cuda/host/library.h"

namespace fluxion::cuda {

namespace {

// Plans that are kept. Each holds tables on the device.
constexpr size_t most_plans = 64;

bool same(const Transforms& a, const Transforms& b) {
  return a.type == b.type && a.rank == b.rank && std::equal(a.n, a.n + a.rank, b.n) && a.in_step == b.in_step &&
         a.in_apart == b.in_apart && a.out_step == b.out_step && a.out_apart == b.out_apart && a.count == b.count;
}

bool is_half(int type) { return type == cufft_r2c || type == cufft_d2z; }
bool is_whole(int type) { return type == cufft_c2r || type == cufft_z2d; }

// cuFFT counts with 32 bits.
bool fits(const Transforms& t) {
  int64_t points = t.count;
  for (int d = 0; d < t.rank; d++) points *= t.n[d];
  return points <= INT_MAX && std::max({t.in_step, t.in_apart, t.out_step, t.out_apart}) <= INT_MAX;
}

}  // namespace

const Cufft* cufft() {
  static const Cufft* const found = []() -> const Cufft* {
    void* library = open_first({"libcufft.so.12", "libcufft.so.11"});   // of CUDA 13 and 12
    static Cufft f;
    const bool complete =
        library != nullptr && find_function(library, "cufftCreate", f.create) &&
        find_function(library, "cufftDestroy", f.destroy) && find_function(library, "cufftSetStream", f.set_stream) &&
        find_function(library, "cufftSetAutoAllocation", f.set_auto_allocation) &&
        find_function(library, "cufftMakePlanMany", f.make_plan_many) &&
        find_function(library, "cufftSetWorkArea", f.set_work_area) &&
        find_function(library, "cufftExecC2C", f.exec_c2c) && find_function(library, "cufftExecZ2Z", f.exec_z2z) &&
        find_function(library, "cufftExecR2C", f.exec_r2c) && find_function(library, "cufftExecD2Z", f.exec_d2z) &&
        find_function(library, "cufftExecC2R", f.exec_c2r) && find_function(library, "cufftExecZ2D", f.exec_z2d);
    return complete ? &f : nullptr;
  }();
  return found;
}

Fft::~Fft() {
  for (const Plan& plan : plans_) cufft()->destroy(plan.handle);
}

bool Fft::make(Plan& plan, CUstream_st* stream) {
  const Cufft& f = *cufft();
  const Transforms& t = plan.what;
  if (f.create(&plan.handle) != cufft_success) return false;
  // The memory that a side takes for one transform: half of the last dim where numbers are complex.
  int n[3], in[3], out[3];
  for (int d = 0; d < t.rank; d++) n[d] = in[d] = out[d] = t.n[d];
  if (is_half(t.type)) out[t.rank - 1] = n[t.rank - 1] / 2 + 1;
  if (is_whole(t.type)) in[t.rank - 1] = n[t.rank - 1] / 2 + 1;
  const bool made =
      f.set_auto_allocation(plan.handle, 0) == cufft_success &&
      f.make_plan_many(plan.handle, t.rank, n, in, static_cast<int>(t.in_step), static_cast<int>(t.in_apart), out,
                       static_cast<int>(t.out_step), static_cast<int>(t.out_apart), t.type, static_cast<int>(t.count),
                       &plan.work) == cufft_success &&
      f.set_stream(plan.handle, stream) == cufft_success;
  if (!made) f.destroy(plan.handle);
  return made;
}

Fft::Plan* Fft::plan_for(const Transforms& wanted) {
  const auto kept = std::find_if(plans_.begin(), plans_.end(), [&](const Plan& plan) { return same(plan.what, wanted); });
  if (kept != plans_.end()) {
    plans_.splice(plans_.begin(), plans_, kept);
    return &plans_.front();
  }
  if (plans_.size() >= most_plans) {
    const auto last = std::find_if(plans_.rbegin(), plans_.rend(), [](const Plan& plan) { return !plan.recorded; });
    if (last != plans_.rend()) {
      cufft()->destroy(last->handle);
      plans_.erase(std::next(last).base());
    }
  }
  Plan plan;
  plan.what = wanted;
  if (!make(plan, device_.stream)) return nullptr;
  plans_.push_front(plan);
  return &plans_.front();
}

bool Fft::run(const Transforms& wanted, void* in, void* out, int direction) {
  if (cufft() == nullptr || !fits(wanted)) return false;
  Plan* plan = plan_for(wanted);
  if (plan == nullptr) return false;
  plan->recorded |= device_.memory.recording();
  const Cufft& f = *cufft();
  const Scratch work(device_.memory, plan->work);
  if (plan->work > 0 && f.set_work_area(plan->handle, work.as<void>()) != cufft_success) return false;
  int status = cufft_success;
  switch (wanted.type) {
    case cufft_c2c: status = f.exec_c2c(plan->handle, in, out, direction); break;
    case cufft_z2z: status = f.exec_z2z(plan->handle, in, out, direction); break;
    case cufft_r2c: status = f.exec_r2c(plan->handle, in, out); break;
    case cufft_d2z: status = f.exec_d2z(plan->handle, in, out); break;
    case cufft_c2r: status = f.exec_c2r(plan->handle, in, out); break;
    default: status = f.exec_z2d(plan->handle, in, out); break;
  }
  return status == cufft_success;
}

}  // namespace fluxion::cuda
