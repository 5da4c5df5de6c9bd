// Descriptors and algorithms of cuBLASLt. Its matrices are stored by columns, ours by rows: yᵀ (N, M) =
// weight xᵀ + bias by columns, where weight is (K, N) and to be transposed, xᵀ is (K, M), and the bias has a
// number for each row.

#include "native/cuda/host/blas_lt.h"

#include <limits.h>

#include <algorithm>

#include "native/cuda/host/by_hand.h"
#include "native/cuda/host/library.h"

namespace fluxion::cuda {

namespace {

const CublasLt* load() {
  void* library = open_first({"libcublasLt.so.13", "libcublasLt.so.12"});
  static CublasLt f;
  const auto has = [&](const char* name, auto& fn) { return find_function(library, std::string("cublasLt") + name, fn); };
  const bool complete =
      library != nullptr && has("Create", f.create) && has("Destroy", f.destroy) &&
      has("MatmulDescCreate", f.create_operation) && has("MatmulDescDestroy", f.destroy_operation) &&
      has("MatmulDescSetAttribute", f.set_operation) &&
      has("MatrixLayoutCreate", f.create_layout) && has("MatrixLayoutDestroy", f.destroy_layout) &&
      has("MatmulPreferenceCreate", f.create_preference) && has("MatmulPreferenceDestroy", f.destroy_preference) &&
      has("MatmulPreferenceSetAttribute", f.set_preference) &&
      has("MatmulAlgoGetHeuristic", f.choose) && has("Matmul", f.multiply);
  return complete ? &f : nullptr;
}

const CublasLt* cublas_lt() {
  static const CublasLt* const found = load();
  return found;
}

// Problems that are kept, and the memory that an algorithm may work in.
constexpr size_t most_problems = 256;
constexpr size_t most_work = size_t(32) << 20;

// How the library computes in a dtype.
struct Numbers {
  int type, compute, scale;
};

bool numbers_of(DType dtype, Numbers& out) {
  switch (dtype) {
    case DType::Float16: out = {lt_real_16, lt_compute_32, lt_real_32}; return true;
    case DType::BFloat16: out = {lt_brain_16, lt_compute_32, lt_real_32}; return true;
    case DType::Float32: out = {lt_real_32, lt_compute_32, lt_real_32}; return true;
    case DType::Float64: out = {lt_real_64, lt_compute_64, lt_real_64}; return true;
    default: return false;
  }
}

// The largest power of two that divides the address, as far as the library looks.
uint32_t alignment_of(const void* address) {
  const uint64_t at = reinterpret_cast<uintptr_t>(address) | 256;
  return static_cast<uint32_t>(at & (~at + 1));
}

bool fits(const AffineMap& map) { return std::min({map.M, map.N, map.K}) > 0 && std::max({map.M, map.N, map.K}) <= INT_MAX; }

template <class T> bool set_operation(void* operation, int attribute, T value) {
  return cublas_lt()->set_operation(operation, attribute, &value, sizeof value) == lt_success;
}
template <class T> bool set_preference(void* preference, int attribute, T value) {
  return cublas_lt()->set_preference(preference, attribute, &value, sizeof value) == lt_success;
}

}  // namespace

BlasLt::~BlasLt() {
  for (Problem& problem : problems_) release(problem);
  if (handle_ != nullptr) cublas_lt()->destroy(handle_);
}

void BlasLt::release(Problem& problem) {
  const CublasLt& f = *cublas_lt();
  for (void* layout : {problem.weight, problem.x, problem.y}) if (layout != nullptr) f.destroy_layout(layout);
  if (problem.operation != nullptr) f.destroy_operation(problem.operation);
}

bool BlasLt::open() {
  if (handle_ != nullptr) return true;
  return cublas_lt() != nullptr && cublas_lt()->create(&handle_) == lt_success;
}

bool BlasLt::describe(Problem& p) {
  const CublasLt& f = *cublas_lt();
  Numbers numbers;
  if (!numbers_of(p.dtype, numbers)) return false;
  const auto layout = [&](void*& made, int64_t rows, int64_t columns) {
    return f.create_layout(&made, numbers.type, static_cast<uint64_t>(rows), static_cast<uint64_t>(columns), rows) == lt_success;
  };
  return f.create_operation(&p.operation, numbers.compute, numbers.scale) == lt_success &&
         set_operation<int32_t>(p.operation, lt_transpose_a, lt_transposed) &&
         set_operation(p.operation, lt_epilogue, lt_adds_bias) &&
         layout(p.weight, p.K, p.N) && layout(p.x, p.K, p.M) && layout(p.y, p.N, p.M);
}

// The first of the library's order, the fastest as it thinks. It looks at the bias for how that is aligned.
bool BlasLt::choose(Problem& p, const void* bias) {
  constexpr int most = 8;
  LtChoice found[most] = {};
  int count = 0;
  void* preference = nullptr;
  if (cublas_lt()->create_preference(&preference) != lt_success) return false;
  const bool chosen =
      set_operation(p.operation, lt_bias, bias) && set_preference<uint64_t>(preference, lt_most_work, most_work) &&
      set_preference(preference, lt_reductions, lt_reduces_as_computed) &&
      set_preference(preference, lt_alignment_a, p.aligned[0]) && set_preference(preference, lt_alignment_b, p.aligned[1]) &&
      set_preference(preference, lt_alignment_c, p.aligned[2]) && set_preference(preference, lt_alignment_d, p.aligned[2]) &&
      cublas_lt()->choose(handle_, p.operation, p.weight, p.x, p.y, p.y, preference, most, found, &count) == lt_success;
  cublas_lt()->destroy_preference(preference);
  for (int k = 0; chosen && k < count; k++) {
    if (found[k].status != lt_success || found[k].work > most_work) continue;
    p.choice = found[k];
    return true;
  }
  return false;
}

BlasLt::Problem& BlasLt::problem_for(DType dtype, const AffineMap& map) {
  const uint32_t aligned[] = {alignment_of(map.weight), alignment_of(map.x), alignment_of(map.y), alignment_of(map.bias)};
  const auto kept = std::find_if(problems_.begin(), problems_.end(), [&](const Problem& p) {
    return p.dtype == dtype && p.M == map.M && p.N == map.N && p.K == map.K && std::equal(aligned, aligned + 4, p.aligned);
  });
  if (kept != problems_.end()) {
    problems_.splice(problems_.begin(), problems_, kept);
    return problems_.front();
  }
  if (problems_.size() >= most_problems) {
    release(problems_.back());
    problems_.pop_back();
  }
  problems_.push_front({dtype, map.M, map.N, map.K, {aligned[0], aligned[1], aligned[2], aligned[3]}});
  Problem& problem = problems_.front();
  // What it does not take is remembered too.
  problem.taken = describe(problem) && choose(problem, map.bias);
  return problem;
}

bool BlasLt::affine(DType dtype, const AffineMap& map) {
  if (!fits(map) || !open()) return false;
  Problem& p = problem_for(dtype, map);
  if (!p.taken || !set_operation(p.operation, lt_bias, map.bias)) return false;
  const Scratch work(device_.memory, p.choice.work);
  const double one_64 = 1, zero_64 = 0;
  const float one_32 = 1, zero_32 = 0;
  const bool wide = dtype == DType::Float64;
  const void* const one = wide ? static_cast<const void*>(&one_64) : &one_32;
  const void* const zero = wide ? static_cast<const void*>(&zero_64) : &zero_32;
  const int status = cublas_lt()->multiply(handle_, p.operation, one, map.weight, p.weight, map.x, p.x, zero, map.y, p.y, map.y, p.y,
                                           p.choice.algorithm, work.as<void>(), p.choice.work, device_.stream);
  p.taken = status == lt_success;
  return p.taken;
}

}  // namespace fluxion::cuda
