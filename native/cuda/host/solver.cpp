// Opening cuSOLVER and cuBLAS.

#include "native/cuda/host/solver.h"

#include <string>

#include "native/cuda/host/library.h"

namespace fluxion::cuda {

namespace {

constexpr DType dtypes[] = {DType::Float32, DType::Float64, DType::Complex64, DType::Complex128};

struct Libraries {
  Cusolver solver;
  CublasHandles blas;
  Dense dense[4];   // in the order of `dtypes`
  CusolverGeneral general;
  bool has_general;
};

bool find_general(void* solver, CusolverGeneral& general) {
  return find_function(solver, "cusolverDnCreateParams", general.create_parameters) &&
         find_function(solver, "cusolverDnDestroyParams", general.destroy_parameters) &&
         find_function(solver, "cusolverDnXgeev_bufferSize", general.geev_size) &&
         find_function(solver, "cusolverDnXgeev", general.geev);
}

bool find_dense(void* solver, void* blas, char letter, Dense& d) {
  const bool complex = letter == 'C' || letter == 'Z';
  const auto of_solver = [&](const char* name, auto& fn) { return find_function(solver, std::string("cusolverDn") + letter + name, fn); };
  const auto of_blas = [&](const char* name, auto& fn) { return find_function(blas, std::string("cublas") + letter + name, fn); };
  return of_solver("potrf_bufferSize", d.potrf_size) && of_solver("potrf", d.potrf) &&
         of_solver("potrfBatched", d.potrf_batched) && of_solver("getrf_bufferSize", d.getrf_size) &&
         of_solver("getrf", d.getrf) && of_solver("getrs", d.getrs) &&
         of_solver("geqrf_bufferSize", d.geqrf_size) && of_solver("geqrf", d.geqrf) &&
         of_solver(complex ? "ungqr_bufferSize" : "orgqr_bufferSize", d.orgqr_size) && of_solver(complex ? "ungqr" : "orgqr", d.orgqr) &&
         of_solver(complex ? "heevd_bufferSize" : "syevd_bufferSize", d.syevd_size) && of_solver(complex ? "heevd" : "syevd", d.syevd) &&
         of_solver("gesvd_bufferSize", d.gesvd_size) && of_solver("gesvd", d.gesvd) &&
         of_solver(complex ? "heevjBatched_bufferSize" : "syevjBatched_bufferSize", d.syevj_size) &&
         of_solver(complex ? "heevjBatched" : "syevjBatched", d.syevj) &&
         of_solver("gesvdjBatched_bufferSize", d.gesvdj_size) && of_solver("gesvdjBatched", d.gesvdj) &&
         of_blas("getrfBatched", d.getrf_batched) && of_blas("getrsBatched", d.getrs_batched) &&
         of_blas("trsm_v2", d.trsm) && of_blas("trsmBatched", d.trsm_batched);
}

const Libraries* load() {
  void* solver = open_first({"libcusolver.so.12", "libcusolver.so.11"});   // of CUDA 13 and 12
  void* blas = open_first({"libcublas.so.13", "libcublas.so.12"});
  static Libraries l;
  if (solver == nullptr || blas == nullptr) return nullptr;
  bool complete = find_function(solver, "cusolverDnCreate", l.solver.create) &&
                  find_function(solver, "cusolverDnDestroy", l.solver.destroy) &&
                  find_function(solver, "cusolverDnSetStream", l.solver.set_stream) &&
                  find_function(solver, "cusolverDnCreateSyevjInfo", l.solver.create_syevj) &&
                  find_function(solver, "cusolverDnDestroySyevjInfo", l.solver.destroy_syevj) &&
                  find_function(solver, "cusolverDnCreateGesvdjInfo", l.solver.create_gesvdj) &&
                  find_function(solver, "cusolverDnDestroyGesvdjInfo", l.solver.destroy_gesvdj) &&
                  find_function(blas, "cublasCreate_v2", l.blas.create) &&
                  find_function(blas, "cublasDestroy_v2", l.blas.destroy) &&
                  find_function(blas, "cublasSetStream_v2", l.blas.set_stream);
  for (int k = 0; k < 4 && complete; k++) complete = find_dense(solver, blas, "SDCZ"[k], l.dense[k]);
  l.has_general = find_general(solver, l.general);
  return complete ? &l : nullptr;
}

const Libraries* libraries() {
  static const Libraries* const found = load();
  return found;
}

}  // namespace

Solver::Solver(CUstream_st* stream) {
  const Libraries* l = libraries();
  if (l == nullptr) return;
  void* solver = nullptr;
  if (l->solver.create(&solver) != cusolver_success) return;
  const bool started = l->solver.set_stream(solver, stream) == cusolver_success && l->blas.create(&blas_) == cublas_success &&
                       l->blas.set_stream(blas_, stream) == cublas_success &&
                       l->solver.create_syevj(&syevj_) == cusolver_success && l->solver.create_gesvdj(&gesvdj_) == cusolver_success;
  if (started) solver_ = solver;
  else l->solver.destroy(solver);
  if (started && l->has_general && l->general.create_parameters(&parameters_) != cusolver_success) parameters_ = nullptr;
}

Solver::~Solver() {
  if (syevj_ != nullptr) libraries()->solver.destroy_syevj(syevj_);
  if (gesvdj_ != nullptr) libraries()->solver.destroy_gesvdj(gesvdj_);
  if (parameters_ != nullptr) libraries()->general.destroy_parameters(parameters_);
  if (solver_ != nullptr) libraries()->solver.destroy(solver_);
  if (blas_ != nullptr) libraries()->blas.destroy(blas_);
}

const Dense* Solver::functions(DType dtype) const {
  if (solver_ == nullptr) return nullptr;
  for (int k = 0; k < 4; k++) if (dtypes[k] == dtype) return &libraries()->dense[k];
  return nullptr;
}

const CusolverGeneral* Solver::general() const { return parameters_ == nullptr ? nullptr : &libraries()->general; }

}  // namespace fluxion::cuda
