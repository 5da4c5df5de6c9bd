// The driver of NVIDIA's devices, opened at run time: the library links to nothing of CUDA, loads on
// machines without it, and says there where it looked. FLUXION_CUDA_DRIVER names another file, such as
// the stand-in of native/cuda/shim that the tests run on.

#pragma once

#include <cuda.h>

#include <string>

#include "native/node/guard.h"

namespace fluxion::cuda {

#define FLUXION_DRIVER_FUNCTIONS(X)                                                             \
  X(cuInit) X(cuDriverGetVersion) X(cuGetErrorName) X(cuGetErrorString)                         \
  X(cuDeviceGet) X(cuDeviceGetCount) X(cuDeviceGetName) X(cuDeviceGetAttribute)                 \
  X(cuDeviceTotalMem) X(cuDevicePrimaryCtxRetain) X(cuDevicePrimaryCtxRelease)                  \
  X(cuCtxSetCurrent) X(cuCtxSynchronize) X(cuMemGetInfo)                                        \
  X(cuMemAlloc) X(cuMemFree) X(cuMemHostAlloc) X(cuMemFreeHost)                                 \
  X(cuMemcpyHtoDAsync) X(cuMemcpyDtoHAsync) X(cuMemcpyDtoDAsync) X(cuMemsetD8Async)             \
  X(cuStreamCreate) X(cuStreamDestroy) X(cuStreamSynchronize) X(cuStreamWaitEvent)              \
  X(cuEventCreate) X(cuEventRecord) X(cuEventSynchronize) X(cuEventDestroy)                     \
  X(cuModuleLoadData) X(cuModuleUnload) X(cuModuleGetFunction) X(cuLaunchKernel)                \
  X(cuFuncSetAttribute)                                                                         \
  X(cuStreamBeginCapture) X(cuStreamEndCapture) X(cuGraphInstantiateWithFlags)                  \
  X(cuGraphLaunch) X(cuGraphExecDestroy) X(cuGraphDestroy)

struct Driver {
#define FLUXION_MEMBER(name) decltype(&::name) name;
  FLUXION_DRIVER_FUNCTIONS(FLUXION_MEMBER)
#undef FLUXION_MEMBER
};

// The driver, opened at the first call. Throws an Error that says what was looked for and where.
const Driver& driver();

// The text of a driver's error: its name, what it means, and what was being done.
std::string describe(CUresult result, const char* doing);

using fluxion::check;   // of Node-API

inline void check(CUresult result, const char* doing) {
  if (result != CUDA_SUCCESS) throw Error(describe(result, doing));
}

}  // namespace fluxion::cuda
