// The part of cufft.h that is used here.

#pragma once

#include <stddef.h>

struct CUstream_st;   // a CUstream of cuda.h points to one

namespace fluxion::cuda {

constexpr int cufft_success = 0;
// cufftType
constexpr int cufft_r2c = 0x2a, cufft_c2r = 0x2c, cufft_c2c = 0x29;   // float32
constexpr int cufft_d2z = 0x6a, cufft_z2d = 0x6c, cufft_z2z = 0x69;   // float64
constexpr int cufft_forward = -1, cufft_inverse = 1;

// Every function returns a cufftResult. A plan is a cufftHandle, an int.
struct Cufft {
  int (*create)(int* plan);
  int (*destroy)(int plan);
  int (*set_stream)(int plan, CUstream_st* stream);
  int (*set_auto_allocation)(int plan, int on);
  int (*make_plan_many)(int plan, int rank, int* n, int* inembed, int istride, int idist, int* onembed, int ostride,
                        int odist, int type, int batch, size_t* work);
  int (*set_work_area)(int plan, void* area);
  int (*exec_c2c)(int plan, void* in, void* out, int direction);
  int (*exec_z2z)(int plan, void* in, void* out, int direction);
  int (*exec_r2c)(int plan, void* in, void* out);
  int (*exec_d2z)(int plan, void* in, void* out);
  int (*exec_c2r)(int plan, void* in, void* out);   // overwrites what it reads
  int (*exec_z2d)(int plan, void* in, void* out);
};

// The functions, or null where the library is missing or lacks one. Looked for once.
const Cufft* cufft();

}  // namespace fluxion::cuda
