// What the CPU as a device and the fake driver promise, one scenario a function. Prints for each what
// happened; test/cuda/shim.test.ts says what ought to.
//
//   fluxion_shim_test [scenario…]

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "native/cuda/shim/driver.h"
#include "native/cuda/shim/launch.h"
#include "test/cuda/shim_kernels.h"

using namespace fluxion::shim;

// What driver.cpp exports.
extern "C" {
CUresult cuInit(unsigned);
CUresult cuGetErrorName(CUresult, const char**);
CUresult cuDeviceGetCount(int*);
CUresult cuDevicePrimaryCtxRetain(CUcontext*, CUdevice);
CUresult cuCtxSetCurrent(CUcontext);
CUresult cuCtxSynchronize();
CUresult cuMemAlloc_v2(CUdeviceptr*, size_t);
CUresult cuMemFree_v2(CUdeviceptr);
CUresult cuMemAllocAsync(CUdeviceptr*, size_t, CUstream);
CUresult cuMemFreeAsync(CUdeviceptr, CUstream);
CUresult cuMemAllocHost_v2(void**, size_t);
CUresult cuMemFreeHost(void*);
CUresult cuMemGetInfo_v2(size_t*, size_t*);
CUresult cuMemcpyHtoD_v2(CUdeviceptr, const void*, size_t);
CUresult cuMemcpyDtoH_v2(void*, CUdeviceptr, size_t);
CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr, const void*, size_t, CUstream);
CUresult cuMemcpyDtoHAsync_v2(void*, CUdeviceptr, size_t, CUstream);
CUresult cuMemsetD8Async(CUdeviceptr, unsigned char, size_t, CUstream);
CUresult cuStreamCreate(CUstream*, unsigned);
CUresult cuStreamDestroy_v2(CUstream);
CUresult cuStreamSynchronize(CUstream);
CUresult cuStreamQuery(CUstream);
CUresult cuStreamWaitEvent(CUstream, CUevent, unsigned);
CUresult cuLaunchHostFunc(CUstream, CUhostFn, void*);
CUresult cuEventCreate(CUevent*, unsigned);
CUresult cuEventRecord(CUevent, CUstream);
CUresult cuEventQuery(CUevent);
CUresult cuEventSynchronize(CUevent);
CUresult cuModuleLoadData(CUmodule*, const void*);
CUresult cuModuleGetFunction(CUfunction*, CUmodule, const char*);
CUresult cuFuncSetAttribute(CUfunction, CUfunction_attribute, int);
CUresult cuLaunchKernel(CUfunction, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, CUstream, void**, void**);
CUresult cuStreamBeginCapture_v2(CUstream, CUstreamCaptureMode);
CUresult cuStreamEndCapture(CUstream, CUgraph*);
CUresult cuGraphInstantiateWithFlags(CUgraphExec*, CUgraph, unsigned long long);
CUresult cuGraphLaunch(CUgraphExec, CUstream);
long long fluxion_fake_count(const char*);
const char* fluxion_fake_message();
void fluxion_fake_reset();
}

namespace {

// ── Kernels alone ───────────────────────────────────────────────────────────────────────────────

std::string run(const char* name, const Parameters& p, unsigned blocks, unsigned threads, Order order = Order::Ascending) {
  const Kernel* kernel = Kernel::find(name);
  return launch(name, kernel->run, &p, {blocks, 1, 1}, {threads, 1, 1}, {order, 7});
}

std::string list(const float* values, int n) {
  std::string text;
  char buffer[32];
  for (int k = 0; k < n; k++) {
    snprintf(buffer, sizeof(buffer), "%s%g", k ? " " : "", double(fabsf(values[k])));
    text += buffer;
  }
  return text;
}

// Runs a kernel with 64 cells, and shows the first n or what went wrong.
std::string cells_after(const char* name, int n, unsigned blocks, unsigned threads, Order order = Order::Ascending) {
  static float out[1024];
  for (int k = 0; k < 1024; k++) out[k] = float(k);
  static unsigned counter;
  counter = 0;
  const std::string wrong = run(name, {out, &counter, 64, 1}, blocks, threads, order);
  return wrong.empty() ? list(out, n) : wrong;
}

std::string both_ways(const char* name, int n, unsigned blocks, unsigned threads) {
  const std::string up = cells_after(name, n, blocks, threads);
  return up + " or " + cells_after(name, n, blocks, threads, Order::Descending);
}

// ── Through the driver ──────────────────────────────────────────────────────────────────────────

std::string named(CUresult result) {
  const char* name = nullptr;
  cuGetErrorName(result, &name);
  return name ? name : std::to_string(int(result));
}
void need(CUresult result) {
  if (result == CUDA_SUCCESS) return;
  printf("unexpected %s\n", named(result).c_str());
  exit(1);
}

void set(const char* variable, size_t value) { setenv(variable, std::to_string(value).c_str(), 1); }

CUdeviceptr allocated(size_t bytes) {
  CUdeviceptr at = 0;
  need(cuMemAlloc_v2(&at, bytes));
  return at;
}
CUstream stream(unsigned flags = CU_STREAM_NON_BLOCKING) {
  CUstream s;
  need(cuStreamCreate(&s, flags));
  return s;
}
CUresult find(const char* name, CUfunction* function) {
  static CUmodule module = [] {
    CUmodule m;
    need(cuModuleLoadData(&m, ""));
    return m;
  }();
  return cuModuleGetFunction(function, module, name);
}
CUresult start(const char* name, CUdeviceptr out, int n, float value, CUstream s, unsigned threads = 64, CUdeviceptr counter = 0, unsigned shared_bytes = 0) {
  CUfunction function;
  const CUresult found = find(name, &function);
  if (found != CUDA_SUCCESS) return found;
  Parameters p{reinterpret_cast<float*>(out), reinterpret_cast<unsigned*>(counter), n, value};
  void* arguments[] = {&p};
  return cuLaunchKernel(function, 1, 1, 1, threads, 1, 1, shared_bytes, s, arguments, nullptr);
}
float* pinned_floats(int n) {
  void* at;
  need(cuMemAllocHost_v2(&at, sizeof(float) * n));
  memset(at, 0, sizeof(float) * n);
  return static_cast<float*>(at);
}

std::string not_before_waiting() {
  const CUdeviceptr x = allocated(256);
  float* host = pinned_floats(64);
  const CUstream s = stream();
  need(start("fill", x, 64, 5, s));
  need(cuMemcpyDtoHAsync_v2(host, x, 256, s));
  const float before = host[63];
  need(cuStreamSynchronize(s));
  const float values[] = {before, host[63]};
  return list(values, 2);
}

std::string read_without_waiting() {
  const CUdeviceptr x = allocated(256);
  need(start("fill", x, 64, 5, stream()));
  float got;
  need(cuMemcpyDtoH_v2(&got, x, 4));
  return list(&got, 1);
}

std::string null_stream_waits() {
  const CUdeviceptr x = allocated(256);
  need(start("fill", x, 64, 5, stream(0)));
  float got;
  need(cuMemcpyDtoH_v2(&got, x, 4));
  return list(&got, 1);
}

std::string event_between_streams() {
  const CUdeviceptr x = allocated(256);
  const CUstream a = stream(), b = stream();
  CUevent event;
  need(cuEventCreate(&event, CU_EVENT_DISABLE_TIMING));
  need(start("fill", x, 64, 5, a));
  need(cuEventRecord(event, a));
  std::string text = named(cuEventQuery(event));
  need(cuStreamWaitEvent(b, event, 0));
  need(start("increment", x, 64, 2, b));
  need(cuStreamSynchronize(b));
  float got;
  need(cuMemcpyDtoH_v2(&got, x, 4));
  text += ", then " + named(cuEventQuery(event));
  return text + ", " + list(&got, 1);
}

std::string pageable_source_may_change() {
  const CUdeviceptr x = allocated(4);
  const CUstream s = stream();
  float source = 3, got;
  need(cuMemcpyHtoDAsync_v2(x, &source, 4, s));
  source = 9;
  float* held = pinned_floats(1);
  *held = 4;
  const CUdeviceptr y = allocated(4);
  need(cuMemcpyHtoDAsync_v2(y, held, 4, s));
  *held = 8;
  need(cuMemcpyDtoHAsync_v2(&got, x, 4, s));
  float other;
  need(cuMemcpyDtoHAsync_v2(&other, y, 4, s));
  const float values[] = {got, other};
  return list(values, 2);
}

std::string write_behind_the_end() {
  const CUdeviceptr x = allocated(64);
  need(start("write_behind", x, 16, 0, nullptr));
  const std::string text = named(cuMemFree_v2(x));
  return text + ": " + fluxion_fake_message();
}

std::string write_after_free() {
  const CUdeviceptr x = allocated(256), out = allocated(256);
  need(cuMemFree_v2(x));
  need(start("take_counter", out, 64, 1, nullptr, 1, x));
  need(cuCtxSynchronize());
  return fluxion_fake_message();
}

std::string stale_operand() {
  const CUdeviceptr x = allocated(256);
  need(cuMemFree_v2(x));
  need(start("fill", x, 64, 1, nullptr));
  const std::string text = named(cuCtxSynchronize());
  return text + ": " + fluxion_fake_message();
}

std::string host_addresses() {
  float host[64] = {};
  const CUdeviceptr address = reinterpret_cast<CUdeviceptr>(&host);
  std::string text = named(cuMemcpyHtoD_v2(address, host, 256));
  need(start("fill", address, 64, 1, nullptr));
  text += ", " + named(cuCtxSynchronize());
  return text + ": " + fluxion_fake_message();
}

std::string beyond_an_allocation() {
  const CUdeviceptr x = allocated(256);
  float host[65] = {};
  return named(cuMemcpyHtoD_v2(x, host, 260)) + ", " + named(cuMemsetD8Async(x + 1, 0, 256, nullptr)) + ", " + named(cuMemFree_v2(x + 4));
}

std::string out_of_memory() {
  size_t free = 0, total = 0;
  need(cuMemGetInfo_v2(&free, &total));
  set("FLUXION_FAKE_MEMORY", total - free + 1000);
  CUdeviceptr x;
  std::string text = named(cuMemAlloc_v2(&x, 2000)) + ", ";
  // What a stream has yet to free counts when it is needed.
  const CUstream s = stream();
  need(cuMemAllocAsync(&x, 800, s));
  need(cuMemFreeAsync(x, s));
  text += named(cuMemAllocAsync(&x, 900, s)) + ", ";
  need(cuMemFree_v2(x));
  set("FLUXION_FAKE_FAIL_ALLOCATION", 2);
  for (int k = 0; k < 3; k++) text += (k ? " " : "") + std::to_string(int(cuMemAlloc_v2(&x, 8)));
  return text;
}

std::string sticky_error() {
  const CUdeviceptr x = allocated(256);
  const CUstream s = stream();
  set("FLUXION_FAKE_FAIL_LAUNCH", 2);
  for (float value : {1, 2, 3}) need(start("fill", x, 64, value, s));
  size_t free, total;
  std::string text = named(cuStreamSynchronize(s));
  text += ", " + named(cuMemGetInfo_v2(&free, &total));
  text += ", " + named(start("fill", x, 64, 1, s));
  fluxion_fake_reset();
  float got;
  need(cuMemcpyDtoH_v2(&got, x, 4));
  return text + ", " + list(&got, 1);
}

std::string host_function() {
  static std::atomic<int> seen{-1};
  const CUstream s = stream();
  need(cuLaunchHostFunc(s, [](void*) { seen = int(cuCtxSynchronize()); }, nullptr));
  for (int k = 0; k < 5000 && seen < 0; k++) usleep(1000);
  return seen < 0 ? "not called" : named(CUresult(seen.load()));
}

std::string graphs() {
  const CUdeviceptr x = allocated(256);
  need(cuMemsetD8Async(x, 0, 256, nullptr));
  need(cuCtxSynchronize());
  const CUstream s = stream(), side = stream();
  CUevent fork, join;
  need(cuEventCreate(&fork, 0));
  need(cuEventCreate(&join, 0));
  need(cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_GLOBAL));
  need(start("increment", x, 64, 1, s));
  need(cuEventRecord(fork, s));
  need(cuStreamWaitEvent(side, fork, 0));
  need(start("increment", x, 64, 2, side));
  need(cuEventRecord(join, side));
  need(cuStreamWaitEvent(s, join, 0));
  CUgraph graph;
  need(cuStreamEndCapture(s, &graph));
  CUgraphExec ready;
  need(cuGraphInstantiateWithFlags(&ready, graph, 0));
  float values[2];
  need(cuMemcpyDtoH_v2(&values[0], x, 4));
  for (int k = 0; k < 3; k++) need(cuGraphLaunch(ready, s));
  need(cuStreamSynchronize(s));
  need(cuMemcpyDtoH_v2(&values[1], x, 4));
  need(cuStreamBeginCapture_v2(s, CU_STREAM_CAPTURE_MODE_GLOBAL));
  std::string text = list(values, 2) + ", " + named(cuStreamSynchronize(s));
  return text + ", " + named(cuStreamEndCapture(s, &graph));
}

std::string launch_limits() {
  const CUdeviceptr x = allocated(256);
  return named(start("fill", x, 64, 1, nullptr, 1025)) + ", " + named(start("fill", x, 64, 1, nullptr, 0));
}

// More than 48 KB of shared memory only where the kernel's limit was raised, and never more than a device has.
std::string shared_limits() {
  const CUdeviceptr x = allocated(256);
  const auto launch = [&](unsigned bytes) { return named(start("shared_of_launch", x, 64, 1, nullptr, 64, 0, bytes)); };
  const auto raise = [&](int bytes) {
    CUfunction function;
    need(find("shared_of_launch", &function));
    return named(cuFuncSetAttribute(function, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, bytes));
  };
  std::string text;
  for (const std::string& one : {launch(1 << 10), launch(100 << 10), raise(228 << 10), raise(100 << 10), launch(100 << 10), launch(101 << 10)}) text += one + " ";
  need(cuCtxSynchronize());
  float value;
  need(cuMemcpyDtoH_v2(&value, x, 4));
  return text + list(&value, 1);
}

std::string failing_kernel() {
  const CUdeviceptr x = allocated(256);
  need(start("one_leaves", x, 64, 1, nullptr));
  const std::string text = named(cuCtxSynchronize());
  return text + ": " + fluxion_fake_message();
}

const std::pair<const char*, std::function<std::string()>> scenarios[] = {
    {"fill", [] { return cells_after("fill", 3, 2, 32); }},
    {"ascending", [] { return cells_after("take_order", 6, 2, 3); }},
    {"descending", [] { return cells_after("take_order", 6, 2, 3, Order::Descending); }},
    {"random", [] { return cells_after("take_order", 6, 2, 3, Order::Random); }},
    {"one_leaves", [] { return cells_after("one_leaves", 1, 1, 32); }},
    {"two_barriers", [] { return cells_after("two_barriers", 1, 1, 32); }},
    {"sum_block", [] { return cells_after("sum_block", 2, 2, 256); }},
    {"sum_block_random", [] { return cells_after("sum_block", 2, 2, 256, Order::Random); }},
    {"ballot", [] { return cells_after("ballot", 3, 1, 32); }},
    {"halves", [] { return cells_after("halves", 18, 1, 32, Order::Random); }},
    {"shuffle_outside_mask", [] { return cells_after("shuffle_outside_mask", 1, 1, 32); }},
    {"shuffle_with_the_gone", [] { return cells_after("shuffle_with_the_gone", 1, 1, 32); }},
    {"fresh_shared", [] { return cells_after("fresh_shared", 2, 2, 64); }},
    {"too_much_shared", [] { return cells_after("too_much_shared", 1, 1, 32); }},
    {"shared_of_launch", [] { return cells_after("shared_of_launch", 1, 1, 32); }},
    {"shared_limits", shared_limits},
    {"reverse", [] { return cells_after("reverse", 3, 1, 64, Order::Random); }},
    {"reverse_wrongly", [] { return both_ways("reverse_wrongly", 2, 1, 64); }},
    {"blocks_collide", [] { return both_ways("blocks_collide", 1, 3, 32); }},
    {"blocks_apart", [] { return cells_after("blocks_apart", 2, 3, 64); }},
    {"after_a_failure", [] { return cells_after("one_leaves", 1, 2, 64), cells_after("reverse", 2, 1, 64); }},
    {"not_before_waiting", not_before_waiting},
    {"read_without_waiting", read_without_waiting},
    {"null_stream_waits", null_stream_waits},
    {"event_between_streams", event_between_streams},
    {"pageable_source_may_change", pageable_source_may_change},
    {"write_behind_the_end", write_behind_the_end},
    {"write_after_free", write_after_free},
    {"stale_operand", stale_operand},
    {"host_addresses", host_addresses},
    {"beyond_an_allocation", beyond_an_allocation},
    {"out_of_memory", out_of_memory},
    {"sticky_error", sticky_error},
    {"host_function", host_function},
    {"graphs", graphs},
    {"launch_limits", launch_limits},
    {"failing_kernel", failing_kernel},
};

}  // namespace

int main(int count, char** names) {
  CUcontext context;
  need(cuInit(0));
  need(cuDevicePrimaryCtxRetain(&context, 0));
  need(cuCtxSetCurrent(context));
  for (const auto& [name, scenario] : scenarios) {
    bool wanted = count == 1;
    for (int k = 1; k < count; k++) wanted |= strcmp(names[k], name) == 0;
    if (!wanted) continue;
    printf("%s: %s\n", name, scenario().c_str());
    fflush(stdout);
    fluxion_fake_reset();
    for (const char* one : {"FLUXION_FAKE_MEMORY", "FLUXION_FAKE_FAIL_ALLOCATION", "FLUXION_FAKE_FAIL_LAUNCH"}) unsetenv(one);
  }
}
