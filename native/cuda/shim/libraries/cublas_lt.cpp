// A stand-in for cuBLASLt: products whose first factor is transposed, with a bias added to their columns.

#include <string.h>

#include <algorithm>

#include "native/core/computed.h"
#include "native/cuda/host/cublas_lt_api.h"
#include "native/cuda/shim/libraries/handles.h"

using namespace fluxion;
using namespace fluxion::shim;
using namespace fluxion::cuda;

namespace {

struct Layout {
  int type;
  int64_t rows, columns, lead;

  int64_t bytes() const { return ((columns - 1) * lead + rows) * element(); }
  int64_t element() const { return type == lt_real_64 ? 8 : type == lt_real_32 ? 4 : 2; }
};

struct Operation {
  int compute, scale;
  int32_t transposes_a = lt_as_it_is;
  uint32_t epilogue = 1;
  const void* bias = nullptr;
};

struct Preference {
  uint64_t most_work = 0;
  uint32_t reductions = 7;
  uint32_t aligned[4] = {256, 256, 256, 256};   // of a, b, c and d
};

// What cuBLASLt offers: the first must not be taken, since it says that it cannot run.
enum Algorithm : uint64_t { impossible = 1, good = 2 };
constexpr size_t work_bytes = 768;

struct Problem {
  Operation operation;
  Layout a, b, d;

  // Whether the sizes and types belong together, and are computed in a precision of their own.
  bool fits() const {
    const bool wide = a.type == lt_real_64;
    if (a.type != b.type || a.type != d.type || operation.compute != (wide ? lt_compute_64 : lt_compute_32)) return false;
    if (operation.scale != (wide ? lt_real_64 : lt_real_32) || operation.transposes_a != lt_transposed) return false;
    if (a.rows != b.rows || a.columns != d.rows || b.columns != d.columns) return false;
    return a.lead >= a.rows && b.lead >= b.rows && d.lead >= d.rows && a.rows >= 1 && d.rows >= 1 && d.columns >= 1;
  }
};

Problem problem_of(void* operation, void* a, void* b, void* d) {
  return {*static_cast<Operation*>(operation), *static_cast<Layout*>(a), *static_cast<Layout*>(b), *static_cast<Layout*>(d)};
}

bool is_aligned(const void* address, uint64_t bytes) { return bytes > 0 && reinterpret_cast<uintptr_t>(address) % bytes == 0; }

// d = aᵀ b + bias, rounded once.
template <class T> void multiply(const Problem& p, const void* a_data, const void* b_data, void* d_data) {
  using S = Computed<T>;
  const T *const a = static_cast<const T*>(a_data), *const b = static_cast<const T*>(b_data), *const bias = static_cast<const T*>(p.operation.bias);
  for (int64_t j = 0; j < p.d.columns; j++) {
    for (int64_t i = 0; i < p.d.rows; i++) {
      S sum = 0;
      for (int64_t l = 0; l < p.a.rows; l++) sum += S(a[l + i * p.a.lead]) * S(b[l + j * p.b.lead]);
      static_cast<T*>(d_data)[i + j * p.d.lead] = sum + S(bias[i]);
    }
  }
}

template <class T, class... Args> int make(void** made, Args... args) {
  *made = new T{args...};
  return 0;
}
template <class T> int drop(void* made) {
  delete static_cast<T*>(made);
  return 0;
}
template <class T> int put(T& field, const void* value, size_t bytes) {
  if (bytes != sizeof field) return refused;
  memcpy(&field, value, bytes);
  return 0;
}

}  // namespace

LIBRARY cublasLtCreate(void** handle) { return create_handle(handle); }
LIBRARY cublasLtDestroy(void* handle) { return destroy_handle(handle); }

LIBRARY cublasLtMatmulDescCreate(void** operation, int compute, int scale) { return make<Operation>(operation, compute, scale); }
LIBRARY cublasLtMatmulDescDestroy(void* operation) { return drop<Operation>(operation); }
LIBRARY cublasLtMatmulDescSetAttribute(void* made, int attribute, const void* value, size_t bytes) {
  Operation& operation = *static_cast<Operation*>(made);
  switch (attribute) {
    case lt_transpose_a: return put(operation.transposes_a, value, bytes);
    case lt_epilogue: return put(operation.epilogue, value, bytes);
    case lt_bias: return put(operation.bias, value, bytes);
    default: return refused;
  }
}

LIBRARY cublasLtMatrixLayoutCreate(void** layout, int type, uint64_t rows, uint64_t columns, int64_t lead) {
  return make<Layout>(layout, type, int64_t(rows), int64_t(columns), lead);
}
LIBRARY cublasLtMatrixLayoutDestroy(void* layout) { return drop<Layout>(layout); }

LIBRARY cublasLtMatmulPreferenceCreate(void** preference) { return make<Preference>(preference); }
LIBRARY cublasLtMatmulPreferenceDestroy(void* preference) { return drop<Preference>(preference); }
LIBRARY cublasLtMatmulPreferenceSetAttribute(void* made, int attribute, const void* value, size_t bytes) {
  Preference& preference = *static_cast<Preference*>(made);
  if (attribute == lt_most_work) return put(preference.most_work, value, bytes);
  if (attribute == lt_reductions) return put(preference.reductions, value, bytes);
  if (attribute < lt_alignment_a || attribute > lt_alignment_d) return refused;
  return put(preference.aligned[attribute - lt_alignment_a], value, bytes);
}

// Offers nothing where parts of sums might be rounded, or the bias is not there to be looked at. An algorithm
// remembers the alignment that it was chosen for.
LIBRARY cublasLtMatmulAlgoGetHeuristic(void*, void* operation, void* a, void* b, void* c, void* d, void* made, int most, LtChoice* found, int* count) {
  if (is_to_fail()) return failed;
  const Problem p = problem_of(operation, a, b, d);
  const Preference& preference = *static_cast<Preference*>(made);
  *count = 0;
  if (!p.fits() || c != d || preference.reductions != lt_reduces_as_computed || preference.most_work < work_bytes || p.operation.bias == nullptr) return refused;
  const uint64_t both = uint64_t(preference.aligned[0]) << 32 | preference.aligned[1], result = preference.aligned[3];
  const LtChoice all[] = {{{impossible}, 0, failed, 1, {}}, {{good, both, result}, work_bytes, 0, 2, {}}};
  *count = std::min(most, 2);
  std::copy(all, all + *count, found);
  return 0;
}

LIBRARY cublasLtMatmul(void*, void* operation, const void* alpha, const void* a, void* a_layout, const void* b, void* b_layout,
                       const void* beta, const void* c, void* c_layout, void* d, void* d_layout, const void* algorithm, void* work,
                       size_t work_size, CUstream stream) {
  const Problem p = problem_of(operation, a_layout, b_layout, d_layout);
  Call call("cublasLtMatmul", stream);
  const bool wide = p.a.type == lt_real_64;
  const auto number = [&](const void* at) { return wide ? *static_cast<const double*>(at) : *static_cast<const float*>(at); };
  const uint64_t* chosen = static_cast<const uint64_t*>(algorithm);
  call.expect(p.fits() && p.operation.epilogue == lt_adds_bias && c == d && c_layout == d_layout, "problem");
  call.expect(number(alpha) == 1 && number(beta) == 0, "factors").expect(chosen[0] == good, "algorithm");
  call.expect(is_aligned(a, chosen[1] >> 32) && is_aligned(b, chosen[1] & 0xffffffff) && is_aligned(d, chosen[2]), "alignment");
  call.expect(work_size >= work_bytes, "size of the work area").expect_memory(work, static_cast<int64_t>(work_size), "work area");
  call.expect_memory(a, p.a.bytes(), "first matrix").expect_memory(b, p.b.bytes(), "second matrix").expect_memory(d, p.d.bytes(), "result");
  call.expect_memory(p.operation.bias, p.d.rows * p.d.element(), "bias");
  return call.then([=] {
    switch (p.a.type) {
      case lt_real_64: return multiply<double>(p, a, b, d);
      case lt_real_32: return multiply<float>(p, a, b, d);
      case lt_real_16: return multiply<Half>(p, a, b, d);
      default: return multiply<BFloat16>(p, a, b, d);
    }
  });
}
