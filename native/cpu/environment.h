// The environment variables that the kernels read: all of them, in one place.

#pragma once

#include <stdlib.h>

namespace fluxion::environment {

// FLUXION_BLAS: the BLAS library to load; empty for none.
inline const char* blas() { return getenv("FLUXION_BLAS"); }

// FLUXION_ONEDNN: the oneDNN library to load; empty for none.
inline const char* onednn() { return getenv("FLUXION_ONEDNN"); }

// FLUXION_ISA: the instruction set to use (v2, v3, v4), where the processor has it.
inline const char* isa() { return getenv("FLUXION_ISA"); }

// FLUXION_NUM_THREADS: how many threads the kernels may use.
inline const char* num_threads() { return getenv("FLUXION_NUM_THREADS"); }

}  // namespace fluxion::environment
