// cuBLAS. Its matrices are stored by columns, ours by rows: out = a b by rows is outᵀ = bᵀ aᵀ by
// columns, so the operands change places and nothing is copied.

#include "native/cuda/host/blas.h"

#include <dlfcn.h>
#include <limits.h>

#include "native/cuda/host/library.h"
#include "native/cuda/host/registry.h"
#include "native/node/guard.h"

namespace fluxion::cuda {

extern const Rows gemm_rows;

namespace {

constexpr Row plain_rows[] = {
    {"gemm", DType::UInt8, "fluxion_gemm_u8", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::Int8, "fluxion_gemm_i8", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::Int16, "fluxion_gemm_i16", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::Int32, "fluxion_gemm_i32", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::Int64, "fluxion_gemm_i64", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::Float16, "fluxion_gemm_f16", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::BFloat16, "fluxion_gemm_bf16", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::Float32, "fluxion_gemm_f32", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::Float64, "fluxion_gemm_f64", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::Complex64, "fluxion_gemm_c64", "gemm", Skeleton::gemm, 1, 3, 0},
    {"gemm", DType::Complex128, "fluxion_gemm_c128", "gemm", Skeleton::gemm, 1, 3, 0},
};

// The part of cublas_v2.h that is used here.
using Create = int (*)(void** handle);
using Destroy = int (*)(void* handle);
using SetStream = int (*)(void* handle, CUstream stream);
using SetMathMode = int (*)(void* handle, int mode);
using GemmStridedBatched = int (*)(
    void* handle, int transa, int transb, int m, int n, int k, const void* alpha, const void* a, int a_type,
    int lda, long long a_stride, const void* b, int b_type, int ldb, long long b_stride, const void* beta,
    void* c, int c_type, int ldc, long long c_stride, int count, int compute_type, int algorithm);

constexpr int real_16 = 2, brain_16 = 14, real_32 = 0, real_64 = 1, complex_32 = 4, complex_64 = 5;   // cudaDataType_t
// cublasComputeType_t. In the first, products of float32 are those of float32, not of its upper 19 bits.
constexpr int compute_32 = 68, compute_64 = 70;
// cublasMath_t: parts of a sum of 16-bit products are added as float32, so that it is rounded once.
constexpr int sums_as_computed = 16;
constexpr int as_it_is = 0, transposed = 1;          // cublasOperation_t
constexpr int any_algorithm = -1;

struct Library {
  Create create = nullptr;
  Destroy destroy = nullptr;
  SetStream set_stream = nullptr;
  SetMathMode set_math_mode = nullptr;
  GemmStridedBatched gemm = nullptr;
  explicit operator bool() const { return create && destroy && set_stream && set_math_mode && gemm; }
};

const Library& library() {
  static const Library found = [] {
    Library l;
    void* handle = open_library("libcublas.so.13");
    if (handle == nullptr) handle = open_library("libcublas.so.12");
    if (handle == nullptr) return l;
    l.create = reinterpret_cast<Create>(dlsym(handle, "cublasCreate_v2"));
    l.destroy = reinterpret_cast<Destroy>(dlsym(handle, "cublasDestroy_v2"));
    l.set_stream = reinterpret_cast<SetStream>(dlsym(handle, "cublasSetStream_v2"));
    l.set_math_mode = reinterpret_cast<SetMathMode>(dlsym(handle, "cublasSetMathMode"));
    l.gemm = reinterpret_cast<GemmStridedBatched>(dlsym(handle, "cublasGemmStridedBatchedEx"));
    return l;
  }();
  return found;
}

// How cuBLAS computes in a dtype: the type, the element's size, and whether in double precision.
struct Numbers {
  int type;
  int size;
  bool wide;
};

// False where it does not.
bool numbers_of(DType dtype, Numbers& out) {
  switch (dtype) {
    case DType::Float16: out = {real_16, 2, false}; return true;
    case DType::BFloat16: out = {brain_16, 2, false}; return true;
    case DType::Float32: out = {real_32, 4, false}; return true;
    case DType::Float64: out = {real_64, 8, true}; return true;
    case DType::Complex64: out = {complex_32, 8, false}; return true;
    case DType::Complex128: out = {complex_64, 16, true}; return true;
    default: return false;
  }
}

// How a matrix lies: whether by rows, and the distance of its lines.
struct Layout {
  bool by_rows;
  int64_t line;
};

// False where neither of the strides is 1.
bool layout_of(int64_t rows, int64_t columns, int64_t row, int64_t column, Layout& out) {
  if (column == 1 || columns == 1) out = {true, rows == 1 ? columns : row};
  else if (row == 1 || rows == 1) out = {false, column};
  else return false;
  const int64_t length = out.by_rows ? columns : rows;
  return out.line >= (length > 1 ? length : 1) && out.line <= INT_MAX;
}

}  // namespace

extern const Rows gemm_rows = {plain_rows, sizeof(plain_rows) / sizeof(plain_rows[0])};

Blas::Blas(CUstream stream) {
  if (!library()) return;
  if (library().create(&handle_) != 0) throw Error("cuBLAS does not start");
  if (library().set_stream(handle_, stream) != 0) throw Error("cuBLAS does not take the stream");
  if (library().set_math_mode(handle_, sums_as_computed) != 0) throw Error("cuBLAS does not take the precision of sums");
}

Blas::~Blas() {
  if (handle_ != nullptr) library().destroy(handle_);
}

bool Blas::multiply(DType dtype, const fluxion::Frame& frame, double alpha) {
  Numbers numbers;
  if (handle_ == nullptr || !numbers_of(dtype, numbers)) return false;
  const auto whole = [&](int k) { return static_cast<int64_t>(frame.scalars[k]); };
  const int64_t M = whole(0), N = whole(1), K = whole(2);
  Layout a, b, out;
  if (M == 0 || N == 0 || K == 0 || M > INT_MAX || N > INT_MAX || K > INT_MAX) return false;
  if (!layout_of(M, K, whole(3), whole(4), a) || !layout_of(K, N, whole(5), whole(6), b)) return false;
  if (!layout_of(M, N, whole(7), whole(8), out) || !out.by_rows) return false;

  // The last batch dim goes to cuBLAS as one call; the dims before it are walked over here.
  const int ndim = frame.rank();
  const int64_t count = ndim == 0 ? 1 : frame.size(ndim - 1);
  const int64_t calls = ndim == 0 ? 1 : frame.extent(0, ndim - 1);
  if (count > INT_MAX) return false;
  // Complex numbers take both parts.
  const double alpha_64[] = {alpha, 0}, beta_64[] = {frame.scalars[9], 0};
  const float alpha_32[] = {static_cast<float>(alpha), 0}, beta_32[] = {static_cast<float>(beta_64[0]), 0};
  const bool wide = numbers.wide;
  const int type = numbers.type;
  const auto stride = [&](int k) { return ndim == 0 ? 0 : static_cast<long long>(frame.operands[k].stride(ndim - 1)); };
  for (int64_t call = 0; call < calls; call++) {
    const auto at = [&](int k) {
      int64_t offset = 0, position = call;
      for (int d = ndim - 2; d >= 0; d--) {
        offset += position % frame.size(d) * frame.operands[k].stride(d);
        position /= frame.size(d);
      }
      return frame.operands[k].data() + offset * numbers.size;
    };
    const int status = library().gemm(
        handle_, b.by_rows ? as_it_is : transposed, a.by_rows ? as_it_is : transposed,
        static_cast<int>(N), static_cast<int>(M), static_cast<int>(K),
        wide ? static_cast<const void*>(alpha_64) : alpha_32, at(2), type, static_cast<int>(b.line), stride(2),
        at(1), type, static_cast<int>(a.line), stride(1),
        wide ? static_cast<const void*>(beta_64) : beta_32, at(0), type, static_cast<int>(out.line), stride(0),
        static_cast<int>(count), wide ? compute_64 : compute_32, any_algorithm);
    if (status != 0) throw Error("cuBLAS refused a matrix product (status " + std::to_string(status) + ")");
  }
  return true;
}

}  // namespace fluxion::cuda
