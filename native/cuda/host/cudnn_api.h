// The part of cudnn.h that is used, of its versions 8 and 9.

#pragma once

#include <stddef.h>

namespace fluxion::cuda {

constexpr int cudnn_success = 0;
constexpr int cudnn_float = 0, cudnn_double = 1;   // cudnnDataType_t
constexpr int cudnn_nchw = 0;                      // cudnnTensorFormat_t
constexpr int cudnn_cross_correlation = 1;         // cudnnConvolutionMode_t
constexpr int cudnn_default_math = 0;              // cudnnMathType_t: float32 may be rounded to fewer bits
constexpr int cudnn_fma_math = 3;                  // nothing is
constexpr int cudnn_deterministic = 1;             // cudnnDeterminism_t
// By transforms of tiles: of cudnnConvolutionFwdAlgo_t, and of cudnnConvolutionBwdDataAlgo_t.
constexpr int cudnn_forward_tiles = 5, cudnn_input_tiles = 3;

// cudnnConvolutionFwdAlgoPerf_t, and those of the gradients.
struct CudnnPerformance {
  int algorithm, status;
  float time;
  size_t memory;
  int determinism, math, reserved[3];
};

using CudnnCreate = int (*)(void** descriptor);
using CudnnDestroy = int (*)(void* descriptor);
// handle, three descriptors with the convolution's among them, how many are wanted, how many there are, which
using CudnnChoose = int (*)(void*, void*, void*, void*, void*, int, int*, CudnnPerformance*);
// handle, alpha, descriptor and data, twice, convolution, algorithm, work, beta, descriptor and data of the result
using CudnnRun = int (*)(void*, const void*, void*, const void*, void*, const void*, void*, int, void*, size_t, const void*, void*, void*);

struct CudnnFunctions {
  CudnnCreate create, create_tensor, create_filter, create_convolution;
  CudnnDestroy destroy, destroy_tensor, destroy_filter, destroy_convolution;
  int (*set_stream)(void* handle, void* stream);
  int (*set_tensor)(void* tensor, int type, int rank, const int* size, const int* stride);
  int (*set_filter)(void* filter, int type, int format, int rank, const int* size);
  int (*set_convolution)(void* convolution, int rank, const int* pad, const int* stride, const int* dilation, int mode, int type);
  int (*set_groups)(void* convolution, int groups);
  int (*set_math)(void* convolution, int math);
  CudnnChoose choose[3];   // by pass
  CudnnRun run[3];
};

}  // namespace fluxion::cuda
