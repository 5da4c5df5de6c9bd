// What the text of a fused kernel begins with, which is written and compiled at run time
// (src/cuda/fused-kernel.ts). The generated files it includes then name their functors only:
// `fluxion_gelu_f32_functor` is that of the kernel `fluxion_gelu_f32`.

#pragma once

#define KERNEL(name, skeleton, ...) using name##_functor = __VA_ARGS__;

#include "native/cuda/pointwise.cuh"
