// One device as one environment of JavaScript sees it: a context, a stream that all work goes through
// in order, a stream for reading, memory, and the kernels that have been loaded.

#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "native/core/frame.h"
#include "native/cuda/host/memory.h"
#include "native/cuda/host/pinned.h"
#include "native/cuda/host/registry.h"
#include "native/cuda/kernel_frame.h"

namespace fluxion::cuda {

// A recorded sequence of launches, and the memory they work in.
struct Graph {
  CUgraphExec exec = nullptr;
  std::vector<CUdeviceptr> blocks;
};

class Device {
 public:
  // `folder` holds the kernels' binaries, one for each family.
  Device(int index, std::string folder);
  ~Device();
  Device(const Device&) = delete;

  void enter() const { check(driver().cuCtxSetCurrent(context_), "choosing the device"); }

  // Runs the kernel that is row `id` of the registry on the operands in the call frame.
  void launch(int id, fluxion::Frame& frame);
  // Runs a program that is written by hand. `file` and `name` live as long as the process.
  void run(const char* file, const char* name, const void* parameter, int64_t blocks, int threads, int shared_bytes = 0);
  // Loads the kernel `fluxion_fused` of an image that was compiled at run time; it has this number from then on.
  int add_fused(const void* image);
  // Runs it on so many operands in the call frame, as other pointwise kernels.
  void launch_fused(int number, int operands, fluxion::Frame& frame);
  void matmul(const Row& row, const fluxion::Frame& frame, double alpha = 1);

  // The caller may change its bytes as soon as it returns.
  void copy_in(CUdeviceptr to, const void* from, size_t bytes);
  // Waits for the work before it. Faults that kernels left are looked at first.
  void copy_out(void* to, CUdeviceptr from, size_t bytes);
  void copy_across(CUdeviceptr to, Device& source, CUdeviceptr from, size_t bytes);
  void copy(CUdeviceptr to, CUdeviceptr from, size_t bytes);
  void fill(CUdeviceptr to, uint8_t byte, size_t bytes);
  void synchronize();

  void begin_graph();
  Graph* end_graph();
  void replay(Graph& graph);
  void release(Graph* graph);

  // The vendor's libraries, opened when first asked for.
  class BlasLt& blas_lt();
  class Fft& fft();
  class Cudnn& cudnn();
  class Solver& solver();

  ErrorSlot* error_slot() const { return slot_; }
  int processors() const { return processors_; }
  uint64_t launches() const { return launches_; }
  std::string name() const;
  int64_t attribute(CUdevice_attribute which) const;
  size_t total_memory() const;

  // Where the first kernel that met a bad index said so; taken by whoever waits.
  ErrorSlot take_fault();

  Memory memory;
  Landings landings;
  CUstream stream = nullptr;
  CUstream reader = nullptr;
  const int index;

 private:
  CUfunction function(int id, const Row& row);
  CUfunction held_function(int id, const Row& row);
  CUfunction find(const char* family, const char* symbol);
  void run(CUfunction fn, const Frame& frame, int64_t blocks, int threads);
  void run_in_parts(int id, const Row& row, Frame& frame, int64_t n);
  CUdeviceptr workspace(size_t bytes);
  CUdeviceptr parts();
  void drop_workspace();

  Ring ring_;
  const std::string folder_;
  CUdevice device_ = 0;
  CUcontext context_ = nullptr;
  int processors_ = 1;
  ErrorSlot* slot_ = nullptr;           // pinned: kernels write it, the host reads it
  uint64_t launches_ = 0;
  CUdeviceptr workspace_ = 0;
  size_t workspace_bytes_ = 0;
  CUdeviceptr parts_ = 0;
  std::vector<CUfunction> functions_;   // by row
  std::unordered_map<int, CUfunction> part_functions_;   // those for parts of rows
  std::vector<CUfunction> held_functions_;   // by row, of those that have one for rows in registers
  std::unordered_map<const void*, CUfunction> programs_;   // by the address of their name
  std::vector<std::pair<std::string, CUmodule>> modules_;   // by family
  std::vector<std::pair<CUmodule, CUfunction>> fused_;      // by number
  class Blas* blas_ = nullptr;
  class BlasLt* blas_lt_ = nullptr;
  class Fft* fft_ = nullptr;
  class Cudnn* cudnn_ = nullptr;
  class Solver* solver_ = nullptr;
};

// The rows of the registry, in the order of their ids.
const std::vector<const Row*>& rows();

}  // namespace fluxion::cuda
