// OpenBLAS, found at run time. Nothing of it is needed to build.

#pragma once

namespace fluxion {

// Values of the CBLAS interface.
enum CblasOrder { CblasRowMajor = 101 };
enum CblasTranspose { CblasNoTrans = 111, CblasTrans = 112, CblasConjTrans = 113 };

// The library's functions. Integers are 32 bits wide, as Debian builds it.
struct Blas {
  using Gemm32 = void (*)(int, int, int, int, int, int, float, const float*, int, const float*, int,
                          float, float*, int);
  using Gemm64 = void (*)(int, int, int, int, int, int, double, const double*, int, const double*,
                          int, double, double*, int);
  // Complex numbers and factors go by address.
  using GemmComplex = void (*)(int, int, int, int, int, int, const void*, const void*, int,
                               const void*, int, const void*, void*, int);
  using GemvComplex = void (*)(int, int, int, int, const void*, const void*, int, const void*, int,
                               const void*, void*, int);
  Gemm32 sgemm;
  Gemm64 dgemm;
  GemmComplex cgemm, zgemm;
  GemvComplex cgemv, zgemv;
};

// The library, set to one thread because the work is split by our own pool; null where there is
// none. Looked for once. FLUXION_BLAS names another file; empty means none.
const Blas* blas();

// A function of the library by its linker name, such as those of LAPACK; null where it has none.
void* blas_symbol(const char* name);

}  // namespace fluxion
