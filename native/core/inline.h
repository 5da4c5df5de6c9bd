// Function attributes for code shared by the CPU kernels, the CUDA kernels and the addon.
//
// Note [One copy for each instruction set]
// Kernels are compiled once for each instruction set, each time in a namespace of its own,
// fluxion::FLUXION_ISA. A function outside such a namespace must be FX_INLINE or live in one .cpp
// file: the linker keeps one copy of an ordinary inline function, and it may keep the AVX one.

#pragma once

#ifdef __CUDACC__
#define HD __host__ __device__ __forceinline__
#else
#define HD inline __attribute__((always_inline))
#endif
#define FX_INLINE inline __attribute__((always_inline))
// On a function that holds a hot loop: every call inside becomes a part of it, also lambdas that are
// called in several places, which g++ would otherwise leave as calls and so not vectorise.
#define FX_FLATTEN __attribute__((flatten))

// Name of the namespace that holds this compilation's kernels.
#ifndef FLUXION_ISA
#ifdef __CUDACC__
#define FLUXION_ISA cuda
#else
#define FLUXION_ISA baseline
#endif
#endif
