// A stand-in for cuFFT: pocketfft.

#include <algorithm>
#include <map>
#include <limits>
#include <vector>

#include "native/cuda/host/cufft.h"
#include "native/cuda/shim/libraries/call.h"

#define pocketfft pocketfft_of_stand_in
#define POCKETFFT_NO_MULTITHREADING
#include "native/third_party/pocketfft_hdronly.h"

using namespace fluxion::shim;
using namespace fluxion::cuda;

namespace {

// Strides of one side in bytes, and how far it reaches.
struct Side {
  pocketfft::stride_t strides;
  int64_t bytes = 0;
};

struct Plan {
  CUstream stream = nullptr;
  bool own_memory = true, made = false, wrong = false;
  int type = 0, rank = 0;
  std::vector<int> n;
  pocketfft::shape_t shape;   // how many transforms, and the points of each
  Side in, out;
  void* area = nullptr;
};

// As large as a plan's tables might be; what matters is that it is given.
constexpr size_t area_bytes = 1024;

std::map<int, Plan>& plans() {
  static auto* const all = new std::map<int, Plan>;
  return *all;
}

bool is_wide(int type) { return type >= 0x60; }
bool is_real_in(int type) { return type == cufft_r2c || type == cufft_d2z; }
bool is_real_out(int type) { return type == cufft_c2r || type == cufft_z2d; }
bool is_type(int type) {
  return type == cufft_c2c || type == cufft_z2z || is_real_in(type) || is_real_out(type);
}

Side side_of(const Plan& plan, const int* embed, int step, int apart, int count, bool real, bool half) {
  Side side;
  const int64_t size = (is_wide(plan.type) ? 8 : 4) * (real ? 1 : 2);
  std::vector<int64_t> strides(static_cast<size_t>(plan.rank) + 1);
  int64_t stride = step, last = static_cast<int64_t>(count - 1) * apart;
  for (int d = plan.rank - 1; d >= 0; d--) {
    strides[static_cast<size_t>(d) + 1] = stride;
    const int64_t points = half && d == plan.rank - 1 ? plan.n[d] / 2 + 1 : plan.n[d];
    last += (points - 1) * stride;
    stride *= embed[d];
  }
  strides[0] = apart;
  for (int64_t one : strides) side.strides.push_back(one * size);
  side.bytes = (last + 1) * size;
  return side;
}

pocketfft::shape_t dims_of(const Plan& plan) {
  pocketfft::shape_t dims;
  for (int d = 1; d <= plan.rank; d++) dims.push_back(static_cast<size_t>(d));
  return dims;
}

template <class T> void transform(const Plan& plan, void* in, void* out, bool forward) {
  using C = std::complex<T>;
  const pocketfft::shape_t dims = dims_of(plan);
  if (is_real_in(plan.type)) {
    pocketfft::r2c(plan.shape, plan.in.strides, plan.out.strides, dims, true, static_cast<const T*>(in), static_cast<C*>(out), T(1));
  } else if (is_real_out(plan.type)) {
    pocketfft::c2r(plan.shape, plan.in.strides, plan.out.strides, dims, false, static_cast<const C*>(in), static_cast<T*>(out), T(1));
    // The real one leaves anything there.
    std::fill_n(static_cast<T*>(in), plan.in.bytes / static_cast<int64_t>(sizeof(T)), std::numeric_limits<T>::quiet_NaN());
  } else {
    pocketfft::c2c(plan.shape, plan.in.strides, plan.out.strides, dims, forward, static_cast<const C*>(in), static_cast<C*>(out), T(1));
  }
}

int execute(const char* name, int type, int handle, void* in, void* out, int direction) {
  const auto found = plans().find(handle);
  if (found == plans().end() || !found->second.made || found->second.type != type) return refused;
  const Plan& plan = found->second;
  Call call(name, plan.stream);
  call.expect(!plan.wrong, "plan").expect_memory(in, plan.in.bytes, "input").expect_memory(out, plan.out.bytes, "output");
  const size_t pair = is_wide(type) ? 16 : 8;
  call.expect(reinterpret_cast<uintptr_t>(in) % pair == 0 && reinterpret_cast<uintptr_t>(out) % pair == 0, "alignment");
  call.expect(in != out || (!is_real_in(type) && !is_real_out(type)), "transform in place");
  call.expect(direction == cufft_forward || direction == cufft_inverse, "direction");
  if (!plan.own_memory) call.expect_memory(plan.area, area_bytes, "work area");
  return call.then([plan, in, out, direction] {
    if (is_wide(plan.type)) transform<double>(plan, in, out, direction == cufft_forward);
    else transform<float>(plan, in, out, direction == cufft_forward);
  });
}

}  // namespace

LIBRARY cufftCreate(int* handle) {
  static int next = 1;
  plans()[*handle = next++];
  return 0;
}

LIBRARY cufftDestroy(int handle) { return plans().erase(handle) == 1 ? 0 : refused; }

LIBRARY cufftSetStream(int handle, CUstream stream) {
  plans().at(handle).stream = stream;
  return 0;
}

LIBRARY cufftSetAutoAllocation(int handle, int on) {
  if (plans().at(handle).made) return refused;
  plans().at(handle).own_memory = on != 0;
  return 0;
}

LIBRARY cufftMakePlanMany(int handle, int rank, int* n, int* inembed, int istride, int idist, int* onembed, int ostride,
                          int odist, int type, int batch, size_t* work) {
  Plan& plan = plans().at(handle);
  if (is_to_fail()) return failed;
  // There is no stream yet to report it to: whoever runs the plan is told.
  plan.wrong = rank < 1 || rank > 3 || !is_type(type) || batch < 1 || plan.made || *std::min_element(n, n + rank) < 1;
  plan.rank = rank;
  plan.type = type;
  plan.n.assign(n, n + rank);
  plan.shape.assign(1, static_cast<size_t>(batch));
  for (int one : plan.n) plan.shape.push_back(static_cast<size_t>(one));
  plan.in = side_of(plan, inembed, istride, idist, batch, is_real_in(type), is_real_out(type));
  plan.out = side_of(plan, onembed, ostride, odist, batch, is_real_out(type), is_real_in(type));
  plan.made = true;
  *work = plan.own_memory ? 0 : area_bytes;
  return 0;
}

LIBRARY cufftSetWorkArea(int handle, void* area) {
  plans().at(handle).area = area;
  return 0;
}

LIBRARY cufftExecC2C(int plan, void* in, void* out, int direction) { return execute("cufftExecC2C", cufft_c2c, plan, in, out, direction); }
LIBRARY cufftExecZ2Z(int plan, void* in, void* out, int direction) { return execute("cufftExecZ2Z", cufft_z2z, plan, in, out, direction); }
LIBRARY cufftExecR2C(int plan, void* in, void* out) { return execute("cufftExecR2C", cufft_r2c, plan, in, out, cufft_forward); }
LIBRARY cufftExecD2Z(int plan, void* in, void* out) { return execute("cufftExecD2Z", cufft_d2z, plan, in, out, cufft_forward); }
LIBRARY cufftExecC2R(int plan, void* in, void* out) { return execute("cufftExecC2R", cufft_c2r, plan, in, out, cufft_inverse); }
LIBRARY cufftExecZ2D(int plan, void* in, void* out) { return execute("cufftExecZ2D", cufft_z2d, plan, in, out, cufft_inverse); }
