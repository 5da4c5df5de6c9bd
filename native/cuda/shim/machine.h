// The fake machine: its devices with their contexts, streams, and the lock that all calls take.

#pragma once

#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "native/cuda/shim/driver.h"
#include "native/cuda/shim/launch.h"
#include "native/cuda/shim/memory.h"
#include "native/cuda/shim/settings.h"
#include "native/cuda/shim/stream.h"

// What the handles of the API point to.
struct CUctx_st {
  int device;
  int retained = 0;
  CUresult error = CUDA_SUCCESS;   // sticky: every later call returns it
  fluxion::shim::StreamPointer null_stream;
  std::vector<fluxion::shim::StreamPointer> streams;
};
struct CUstream_st { fluxion::shim::StreamPointer stream; };
struct CUevent_st { std::shared_ptr<fluxion::shim::Event> event; bool timed; };
struct CUgraph_st { std::shared_ptr<fluxion::shim::Graph> graph; };
struct CUgraphExec_st { std::shared_ptr<fluxion::shim::Graph> graph; };
struct CUmod_st {
  int device;
  // Its kernels: those from the first one to the one before the last. None: those of this library.
  const fluxion::shim::Kernel *first = nullptr, *last = nullptr;
};
struct CUmemPoolHandle_st { int device; uint64_t release_threshold = 0; };

namespace fluxion::shim {

class Machine {
 public:
  static Machine& instance();

  std::recursive_mutex lock;
  bool initialized = false;
  Settings settings;
  CUctx_st contexts[max_devices];
  CUmemPoolHandle_st pools[max_devices];
  std::unordered_set<const void*> handles;   // the live ones
  std::unordered_map<const void*, size_t> shared_limits;   // of kernels whose limit at launch was raised
  std::set<uint64_t> ending;                 // allocations that are freed in the order of a stream
  int64_t launches = 0, allocations = 0;
  std::string message;                       // the first thing found wrong

  void initialize();
  bool is_live(const void* handle) const { return handles.count(handle) != 0; }
  // Prints what a kernel or the host did wrong; it ends the device.
  void report(CUctx_st& context, CUresult error, const std::string& what);

  // Puts work at the end of a stream, in the order that the null stream asks for.
  void enqueue(CUctx_st& context, const StreamPointer& stream, Work work);
  void drain(CUctx_st& context);
  void run(CUctx_st& context, const Kernel& kernel, const std::vector<unsigned char>& parameters, Dim3 grid, Dim3 block, size_t shared_bytes);
  CUresult allocate(CUctx_st& context, CUdeviceptr* address, size_t bytes);
  void free(CUctx_st& context, uint64_t address);
  // A kernel, a function of a library or a kind of copy ran: for the coverage file.
  void saw(const char* name);
  // Functions of the host are called soon, though nobody waits for them.
  void call_soon(const Mark& mark);

 private:
  Machine();
  std::set<std::string> seen_;   // names that are in the coverage file
};

// Whether a function of the host runs: it may not call the driver.
extern thread_local bool in_host_function;

}  // namespace fluxion::shim
