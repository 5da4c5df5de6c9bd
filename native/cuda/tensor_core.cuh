// Products of small matrices by a warp on its tensor cores, and the numbers that they take: 16-bit floats, summed in
// float. Sources that include this file are compiled for compute capability 8.0 at least (CMakeLists.txt). All 32
// lanes of a warp call these functions.
//
// A fragment is a matrix over the registers of a warp, two neighbours in a register, the first in its lower half. Of
// 8 rows of 8 numbers, lane l has row l / 4 and columns 2 (l % 4) and the next.

#pragma once

#include "native/cuda/kernel.cuh"

#ifdef FLUXION_CUDA_SHIM
#include "native/cuda/shim/tensor_core.h"
#else
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ < 800
#error "native/cuda/tensor_core.cuh is for compute capability 8.0 and later: configure again"
#endif

namespace fluxion::cuda {

// Two numbers as one register.
template <class T> DEVICE uint32_t pair_of(float low, float high);
template <> DEVICE uint32_t pair_of<Float16>(float low, float high) {
  uint32_t pair;
  asm("cvt.rn.f16x2.f32 %0, %1, %2;" : "=r"(pair) : "f"(high), "f"(low));
  return pair;
}
template <> DEVICE uint32_t pair_of<BFloat16>(float low, float high) {
  uint32_t pair;
  asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(pair) : "f"(high), "f"(low));
  return pair;
}

// Four fragments of 8 rows from shared memory: lane l says where row l % 8 of fragment l / 8 lies, 16 bytes aligned.
DEVICE void load_fragments(uint32_t (&fragments)[4], const void* row) {
  const uint32_t place = static_cast<uint32_t>(__cvta_generic_to_shared(row));
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(fragments[0]), "=r"(fragments[1]), "=r"(fragments[2]), "=r"(fragments[3]) : "r"(place) : "memory");
}
// The same, each transposed.
DEVICE void load_transposed_fragments(uint32_t (&fragments)[4], const void* row) {
  const uint32_t place = static_cast<uint32_t>(__cvta_generic_to_shared(row));
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(fragments[0]), "=r"(fragments[1]), "=r"(fragments[2]), "=r"(fragments[3]) : "r"(place) : "memory");
}

// sums (16, 8) += a (16, 16) b (16, 8). Fragments of a: rows 0 and 8 of columns 0, then those of columns 8. Of b, each
// transposed: rows 0, rows 8. Of sums, in float: rows 0, rows 8, two numbers each.
#define FLUXION_MMA(T, type)                                                                                         \
  template <> DEVICE void add_product<T>(float (&sums)[4], const uint32_t (&a)[4], uint32_t b_0, uint32_t b_8) {     \
    asm("mma.sync.aligned.m16n8k16.row.col.f32." type "." type ".f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, " \
        "{%0, %1, %2, %3};"                                                                                          \
        : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])                                                 \
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b_0), "r"(b_8));                                           \
  }
template <class T> DEVICE void add_product(float (&sums)[4], const uint32_t (&a)[4], uint32_t b_0, uint32_t b_8);
FLUXION_MMA(Float16, "f16")
FLUXION_MMA(BFloat16, "bf16")
#undef FLUXION_MMA

// As `copy_soon`, of 8 or 16 bytes that are there, or of zeros.
template <int bytes> DEVICE void copy_soon_where(bool there, void* to, const void* from) {
  const uint32_t place = static_cast<uint32_t>(__cvta_generic_to_shared(to));
  if constexpr (bytes == 16) asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(place), "l"(from), "r"(there ? 16 : 0));
  else asm volatile("cp.async.ca.shared.global [%0], [%1], %3, %2;" ::"r"(place), "l"(from), "r"(there ? bytes : 0), "n"(bytes));
}

// 2 to the power of x, as precise as float but for the last two bits.
DEVICE float power_of_two(float x) {
  float power;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(power) : "f"(x));
  return power;
}

}  // namespace fluxion::cuda
#endif
