// Fourier transforms through cuFFT, where it is found. Plans are kept by what they are for.

#pragma once

#include <stdint.h>

#include <list>
#include <memory>

#include "native/cuda/host/cufft.h"

namespace fluxion::cuda {

class Device;

// Many transforms of one size. Steps and distances count numbers of the side they belong to.
struct Transforms {
  int type;                        // cufftType
  int rank;
  int n[3];                        // points of each dim, on the side where all of them are
  int64_t in_step, in_apart;       // from a point to the next, from a transform to the next
  int64_t out_step, out_apart;
  int64_t count;
};

class Fft {
 public:
  explicit Fft(Device& device) : device_(device) {}
  ~Fft();
  Fft(const Fft&) = delete;

  // Transforms `in` into `out`, where the type is real to complex and back without a choice of direction.
  // False where cuFFT is missing, does not take the sizes, or fails.
  bool run(const Transforms& wanted, void* in, void* out, int direction);

 private:
  struct Plan {
    Transforms what;
    int handle = 0;
    size_t work = 0;
    bool recorded = false;   // a graph's launches read what belongs to it
  };
  Plan* plan_for(const Transforms& wanted);
  static bool make(Plan& plan, CUstream_st* stream);

  Device& device_;
  std::list<Plan> plans_;    // used last first
};

}  // namespace fluxion::cuda
