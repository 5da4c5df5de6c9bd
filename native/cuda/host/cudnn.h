// Convolutions through cuDNN, where it is found: for float32 by fused products in float32, for float64,
// and by algorithms whose results do not vary. Problems are kept by their geometry.

#pragma once

#include <stddef.h>
#include <stdint.h>

#include <list>
#include <vector>

#include "native/core/convolution.h"
#include "native/core/dtype.h"

namespace fluxion::cuda {

class Device;
struct CudnnPerformance;

// Which of the three tensors is computed.
enum class ConvolutionPass { forward, input, weight };

class Cudnn {
 public:
  explicit Cudnn(Device& device) : device_(device) {}
  ~Cudnn();
  Cudnn(const Cudnn&) = delete;

  // False where cuDNN is missing, does not take the problem, or fails.
  bool convolve(ConvolutionPass pass, DType dtype, const Convolution& v, void* y, void* x, void* w);

 private:
  struct Problem {
    ConvolutionPass pass;
    DType dtype;
    Convolution v;
    void *y = nullptr, *x = nullptr, *w = nullptr, *convolution = nullptr;   // descriptors
    int algorithm = -1;   // none is known
    size_t work = 0;
  };
  bool open();
  Problem* problem_for(ConvolutionPass pass, DType dtype, const Convolution& v);
  bool describe(Problem& problem);
  bool choose(Problem& problem);
  std::vector<CudnnPerformance> offers(const Problem& problem, ConvolutionPass pass);
  static void release(Problem& problem);

  Device& device_;
  void* handle_ = nullptr;
  std::list<Problem> problems_;   // used last first
};

}  // namespace fluxion::cuda
