// NVIDIA's own libraries (cuBLAS and the like), opened when first needed. Looked for in the folders of
// FLUXION_CUDA_LIB_DIR (separated by ':'), where the system's loader looks, and in CUDA's own folders.

#pragma once

#include <string>

namespace fluxion::cuda {

// The library, or null. `soname` carries its version: libcublas.so.13.
void* open_library(const char* soname);

}  // namespace fluxion::cuda
