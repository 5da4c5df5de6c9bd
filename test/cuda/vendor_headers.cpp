// Compares what native/cuda/host declares of NVIDIA's libraries with their own headers, where these are:
// the numbers, and for every function how many arguments it takes and of what kind. Compiled, not run.

#include <cublasLt.h>
#include <cublas_v2.h>
#include <cufft.h>
#include <cusolverDn.h>

#include <stddef.h>

#include <type_traits>

#include "native/cuda/host/cublas_lt_api.h"
#include "native/cuda/host/cufft.h"
#include "native/cuda/host/cusolver.h"

namespace {

using namespace fluxion::cuda;

template <class T> constexpr bool is_number = std::is_integral_v<T> || std::is_enum_v<T>;
// Our pointers are void, handles too, and our enumerations are int.
template <class A, class B> constexpr bool same_argument =
    (std::is_pointer_v<A> && std::is_pointer_v<B>) || (is_number<A> && is_number<B> && sizeof(A) == sizeof(B));

template <class Ours, class Theirs> constexpr bool same_function = false;
template <class R, class... A, class S, class... B> constexpr bool same_function<R (*)(A...), S (*)(B...)> = [] {
  if constexpr (sizeof...(A) != sizeof...(B)) return false;
  else return is_number<R> && is_number<S> && (same_argument<A, B> && ...);
}();

#define SAME(ours, theirs) static_assert(same_function<decltype(ours), decltype(&theirs)>, #theirs)

SAME(Cufft::create, cufftCreate);
SAME(Cufft::destroy, cufftDestroy);
SAME(Cufft::set_stream, cufftSetStream);
SAME(Cufft::set_auto_allocation, cufftSetAutoAllocation);
SAME(Cufft::make_plan_many, cufftMakePlanMany);
SAME(Cufft::set_work_area, cufftSetWorkArea);
SAME(Cufft::exec_c2c, cufftExecC2C);
SAME(Cufft::exec_z2z, cufftExecZ2Z);
SAME(Cufft::exec_r2c, cufftExecR2C);
SAME(Cufft::exec_d2z, cufftExecD2Z);
SAME(Cufft::exec_c2r, cufftExecC2R);
SAME(Cufft::exec_z2d, cufftExecZ2D);
static_assert(CUFFT_SUCCESS == cufft_success && CUFFT_FORWARD == cufft_forward && CUFFT_INVERSE == cufft_inverse);
static_assert(CUFFT_R2C == cufft_r2c && CUFFT_C2R == cufft_c2r && CUFFT_C2C == cufft_c2c);
static_assert(CUFFT_D2Z == cufft_d2z && CUFFT_Z2D == cufft_z2d && CUFFT_Z2Z == cufft_z2z);

SAME(CublasLt::create, cublasLtCreate);
SAME(CublasLt::destroy, cublasLtDestroy);
SAME(CublasLt::create_operation, cublasLtMatmulDescCreate);
SAME(CublasLt::destroy_operation, cublasLtMatmulDescDestroy);
SAME(CublasLt::set_operation, cublasLtMatmulDescSetAttribute);
SAME(CublasLt::create_layout, cublasLtMatrixLayoutCreate);
SAME(CublasLt::destroy_layout, cublasLtMatrixLayoutDestroy);
SAME(CublasLt::create_preference, cublasLtMatmulPreferenceCreate);
SAME(CublasLt::destroy_preference, cublasLtMatmulPreferenceDestroy);
SAME(CublasLt::set_preference, cublasLtMatmulPreferenceSetAttribute);
SAME(CublasLt::choose, cublasLtMatmulAlgoGetHeuristic);
SAME(CublasLt::multiply, cublasLtMatmul);
static_assert(sizeof(LtChoice) == sizeof(cublasLtMatmulHeuristicResult_t) && offsetof(LtChoice, work) == offsetof(cublasLtMatmulHeuristicResult_t, workspaceSize));
static_assert(offsetof(LtChoice, status) == offsetof(cublasLtMatmulHeuristicResult_t, state));
static_assert(CUDA_R_16F == lt_real_16 && CUDA_R_16BF == lt_brain_16 && CUDA_R_32F == lt_real_32 && CUDA_R_64F == lt_real_64);
static_assert(CUBLAS_COMPUTE_32F == lt_compute_32 && CUBLAS_COMPUTE_64F == lt_compute_64);
static_assert(CUBLASLT_MATMUL_DESC_TRANSA == lt_transpose_a && CUBLASLT_MATMUL_DESC_EPILOGUE == lt_epilogue);
static_assert(CUBLASLT_MATMUL_DESC_BIAS_POINTER == lt_bias && CUBLASLT_EPILOGUE_BIAS == lt_adds_bias);
static_assert(CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES == lt_most_work && CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK == lt_reductions);
static_assert(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES == lt_alignment_a && CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES == lt_alignment_b);
static_assert(CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES == lt_alignment_c && CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES == lt_alignment_d);
static_assert(CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE == lt_reduces_as_computed && CUBLAS_OP_T == lt_transposed);

SAME(Cusolver::create, cusolverDnCreate);
SAME(Cusolver::destroy, cusolverDnDestroy);
SAME(Cusolver::set_stream, cusolverDnSetStream);
SAME(Cusolver::create_syevj, cusolverDnCreateSyevjInfo);
SAME(Cusolver::destroy_syevj, cusolverDnDestroySyevjInfo);
SAME(Cusolver::create_gesvdj, cusolverDnCreateGesvdjInfo);
SAME(Cusolver::destroy_gesvdj, cusolverDnDestroyGesvdjInfo);
SAME(CusolverGeneral::create_parameters, cusolverDnCreateParams);
SAME(CusolverGeneral::destroy_parameters, cusolverDnDestroyParams);
#if CUSOLVER_VERSION >= 11701
SAME(CusolverGeneral::geev_size, cusolverDnXgeev_bufferSize);
SAME(CusolverGeneral::geev, cusolverDnXgeev);
#endif
static_assert(CUDA_R_32F == cuda_real_32 && CUDA_R_64F == cuda_real_64 && CUDA_C_32F == cuda_complex_32 && CUDA_C_64F == cuda_complex_64);
SAME(CublasHandles::create, cublasCreate_v2);
SAME(CublasHandles::destroy, cublasDestroy_v2);
SAME(CublasHandles::set_stream, cublasSetStream_v2);
static_assert(CUSOLVER_STATUS_SUCCESS == cusolver_success && CUBLAS_STATUS_SUCCESS == cublas_success);
static_assert(CUSOLVER_EIG_MODE_NOVECTOR == cusolver_no_vectors && CUSOLVER_EIG_MODE_VECTOR == cusolver_vectors);
static_assert(CUBLAS_OP_N == cublas_op_n && CUBLAS_OP_T == cublas_op_t);
static_assert(CUBLAS_FILL_MODE_LOWER == cublas_fill_lower && CUBLAS_FILL_MODE_UPPER == cublas_fill_upper);
static_assert(CUBLAS_SIDE_LEFT == cublas_side_left && CUBLAS_SIDE_RIGHT == cublas_side_right);
static_assert(CUBLAS_DIAG_NON_UNIT == cublas_diag_non_unit && CUBLAS_DIAG_UNIT == cublas_diag_unit);

// For each dtype, with its letter and the names that real and complex numbers do not share.
#define DENSE(L, orgqr_name, syevd_name, syevj_name)                              \
  SAME(Dense::potrf_size, cusolverDn##L##potrf_bufferSize);                       \
  SAME(Dense::potrf, cusolverDn##L##potrf);                                       \
  SAME(Dense::potrf_batched, cusolverDn##L##potrfBatched);                        \
  SAME(Dense::getrf_size, cusolverDn##L##getrf_bufferSize);                       \
  SAME(Dense::getrf, cusolverDn##L##getrf);                                       \
  SAME(Dense::getrs, cusolverDn##L##getrs);                                       \
  SAME(Dense::geqrf_size, cusolverDn##L##geqrf_bufferSize);                       \
  SAME(Dense::geqrf, cusolverDn##L##geqrf);                                       \
  SAME(Dense::orgqr_size, cusolverDn##L##orgqr_name##_bufferSize);                \
  SAME(Dense::orgqr, cusolverDn##L##orgqr_name);                                  \
  SAME(Dense::syevd_size, cusolverDn##L##syevd_name##_bufferSize);                \
  SAME(Dense::syevd, cusolverDn##L##syevd_name);                                  \
  SAME(Dense::gesvd_size, cusolverDn##L##gesvd_bufferSize);                       \
  SAME(Dense::gesvd, cusolverDn##L##gesvd);                                       \
  SAME(Dense::syevj_size, cusolverDn##L##syevj_name##Batched_bufferSize);         \
  SAME(Dense::syevj, cusolverDn##L##syevj_name##Batched);                         \
  SAME(Dense::gesvdj_size, cusolverDn##L##gesvdjBatched_bufferSize);              \
  SAME(Dense::gesvdj, cusolverDn##L##gesvdjBatched);                              \
  SAME(Dense::getrf_batched, cublas##L##getrfBatched);                            \
  SAME(Dense::getrs_batched, cublas##L##getrsBatched);                            \
  SAME(Dense::trsm, cublas##L##trsm_v2);                                          \
  SAME(Dense::trsm_batched, cublas##L##trsmBatched);
DENSE(S, orgqr, syevd, syevj)
DENSE(D, orgqr, syevd, syevj)
DENSE(C, ungqr, heevd, heevj)
DENSE(Z, ungqr, heevd, heevj)

}  // namespace
