// The kernels of the plain matrix product; native/cuda/host/blas.cpp lists them.

#include "native/cuda/gemm.cuh"

KERNEL(fluxion_gemm_u8, gemm, uint8_t)
KERNEL(fluxion_gemm_i8, gemm, int8_t)
KERNEL(fluxion_gemm_i16, gemm, int16_t)
KERNEL(fluxion_gemm_i32, gemm, int32_t)
KERNEL(fluxion_gemm_i64, gemm, int64_t)
KERNEL(fluxion_gemm_f16, gemm, fluxion::Half)
KERNEL(fluxion_gemm_bf16, gemm, fluxion::BFloat16)
KERNEL(fluxion_gemm_f32, gemm, float)
KERNEL(fluxion_gemm_f64, gemm, double)
KERNEL(fluxion_gemm_c64, gemm, fluxion::Complex<float>)
KERNEL(fluxion_gemm_c128, gemm, fluxion::Complex<double>)
