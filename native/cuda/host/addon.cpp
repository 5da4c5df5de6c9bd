// The CUDA library as JavaScript sees it: a second addon, loaded when a device is first asked for.
// Every function is guarded. Devices belong to the environment that opened them.

// The experimental version of Node-API: its finalizers run inside the collector, also in a synchronous
// loop. Those of the stable versions wait for the event loop, and device memory would run out.
#define NAPI_EXPERIMENTAL
#define NAPI_VERSION 2147483647
#include <node_api.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>

#include "native/core/frame.h"
#include "native/cuda/host/device.h"
#include "native/cuda/host/nvrtc.h"
#include "native/node/guard.h"

namespace fluxion::cuda {

namespace {

struct Instance {
  std::string folder;
  std::map<int, std::shared_ptr<Device>> devices;
  fluxion::Frame* frame = nullptr;
  napi_ref buffer = nullptr;
  Device* last = nullptr;      // the device whose context is current
  int last_index = -1;
  std::string fault;           // the text of the last failed run()
};

// A tensor's memory. The collector frees it, or dispose().
struct Block {
  std::shared_ptr<Device> device;
  CUdeviceptr address;
  size_t bytes;
};

Instance& instance_of(napi_env env) {
  void* data = nullptr;
  check(env, napi_get_instance_data(env, &data));
  return *static_cast<Instance*>(data);
}

std::string text_of(napi_env env, napi_value value) {
  size_t length = 0;
  check(env, napi_get_value_string_utf8(env, value, nullptr, 0, &length));
  std::string text(length, 0);
  check(env, napi_get_value_string_utf8(env, value, text.data(), length + 1, &length));
  return text;
}

std::shared_ptr<Device>& shared_device(Instance& instance, int index) {
  std::shared_ptr<Device>& device = instance.devices[index];
  if (!device) device = std::make_shared<Device>(index, instance.folder);
  return device;
}

Device& enter(Instance& instance, int index) {
  if (instance.last_index == index) return *instance.last;
  Device& device = *shared_device(instance, index);
  device.enter();
  instance.last = &device;
  instance.last_index = index;
  return device;
}

int device_index(napi_env env, napi_value value) { return static_cast<int>(integer(env, value, "device", 0, 63)); }
CUdeviceptr address_of(napi_env env, napi_value value) { return static_cast<CUdeviceptr>(integer(env, value, "address", 0, 0x1p53)); }

struct View {
  char* data;
  size_t length;
};

View bytes_of(napi_env env, napi_value value) {
  napi_typedarray_type type;
  size_t length = 0;
  void* data = nullptr;
  check(env, napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr));
  if (type != napi_uint8_array) throw Error("expected a Uint8Array");
  return {static_cast<char*>(data), length};
}

void set(napi_env env, napi_value object, const char* name, napi_value value) {
  check(env, napi_set_named_property(env, object, name, value));
}

napi_value text(napi_env env, const std::string& value) {
  napi_value result;
  check(env, napi_create_string_utf8(env, value.c_str(), value.size(), &result));
  return result;
}

// open(folder): the number of devices. The folder holds the kernels' binaries.
napi_value js_open(napi_env env, napi_callback_info info) {
  Instance& instance = instance_of(env);
  instance.folder = text_of(env, argument(env, info));
  int count = 0;
  check(driver().cuDeviceGetCount(&count), "counting devices");
  return number(env, count);
}

// attach(frame): the call frame that run() reads.
napi_value js_attach(napi_env env, napi_callback_info info) {
  napi_value buffer = argument(env, info);
  const Bytes bytes = array_buffer(env, buffer, "attach");
  if (bytes.length < sizeof(fluxion::Frame)) throw Error("attach: the buffer is too short for a call frame");
  Instance& instance = instance_of(env);
  check(env, napi_create_reference(env, buffer, 1, &instance.buffer));
  instance.frame = reinterpret_cast<fluxion::Frame*>(bytes.data);
  return nullptr;
}

// kernels(): { keys, dtypes, outputs, operands, programs: written by hand }; row i is the kernel with id i.
napi_value js_kernels(napi_env env, napi_callback_info) {
  napi_value keys, dtypes, outputs, operands, programs, result;
  const uint32_t count = static_cast<uint32_t>(rows().size());
  for (napi_value* list : {&keys, &dtypes, &outputs, &operands, &programs}) check(env, napi_create_array_with_length(env, count, list));
  for (uint32_t i = 0; i < count; i++) {
    const Row& row = *rows()[i];
    check(env, napi_set_element(env, keys, i, text(env, row.key)));
    check(env, napi_set_element(env, dtypes, i, number(env, static_cast<int>(row.dtype))));
    check(env, napi_set_element(env, outputs, i, number(env, row.outputs)));
    check(env, napi_set_element(env, operands, i, number(env, row.operands)));
    napi_value program;
    check(env, napi_get_boolean(env, row.skeleton == Skeleton::by_hand, &program));
    check(env, napi_set_element(env, programs, i, program));
  }
  check(env, napi_create_object(env, &result));
  set(env, result, "keys", keys);
  set(env, result, "dtypes", dtypes);
  set(env, result, "outputs", outputs);
  set(env, result, "operands", operands);
  set(env, result, "programs", programs);
  return result;
}

// run(device, kernel): launches the kernel on the operands in the frame. What fails stays in the frame.
napi_value js_run(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_instance_data(env, &data);
  Instance& instance = *static_cast<Instance*>(data);
  napi_value arguments[2];
  size_t count = 2;
  int32_t device = -1, kernel = -1;
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  napi_get_value_int32(env, arguments[0], &device);
  napi_get_value_int32(env, arguments[1], &kernel);
  if (instance.frame == nullptr) return nullptr;
  fluxion::Frame& frame = *instance.frame;
  frame.status = 0;
  try {
    if (kernel < 0 || kernel >= static_cast<int>(rows().size())) throw Error("no such kernel");
    Device& used = enter(instance, device);
    used.launch(kernel, frame);
    frame.facts[3] = static_cast<double>(used.launches());
  } catch (const OutOfMemory& e) {
    frame.fail(Status::OutOfMemory, static_cast<double>(e.bytes));
  } catch (const std::exception& e) {
    instance.fault = e.what();
    frame.fail(Status::Internal, -1);
  }
  return nullptr;
}

// ── Fused kernels ────────────────────────────────────────────────────────────────────────────────

// functor(kernel): [its symbol, its family] of a pointwise kernel that is not written by hand; null of others.
napi_value js_functor(napi_env env, napi_callback_info info) {
  const int id = static_cast<int>(integer(env, argument(env, info), "kernel", 0, rows().size() - 1));
  const Row& row = *rows()[id];
  napi_value pair;
  if (row.skeleton != Skeleton::pointwise) {
    check(env, napi_get_null(env, &pair));
    return pair;
  }
  check(env, napi_create_array_with_length(env, 2, &pair));
  check(env, napi_set_element(env, pair, 0, text(env, row.symbol)));
  check(env, napi_set_element(env, pair, 1, text(env, row.family)));
  return pair;
}

napi_value js_compiler(napi_env env, napi_callback_info) { return text(env, nvrtc_version()); }

// compile(text, options, one a line): an ArrayBuffer.
napi_value js_compile(napi_env env, napi_callback_info info) {
  napi_value a[2];
  arguments_of(env, info, a, 2);
  std::vector<std::string> options;
  const std::string lines = text_of(env, a[1]);
  for (size_t start = 0; start < lines.size();) {
    const size_t end = std::min(lines.find('\n', start), lines.size());
    options.push_back(lines.substr(start, end - start));
    start = end + 1;
  }
  const std::string image = compile(text_of(env, a[0]), options);
  void* bytes = nullptr;
  napi_value buffer;
  check(env, napi_create_arraybuffer(env, image.size(), &bytes, &buffer));
  __builtin_memcpy(bytes, image.data(), image.size());
  return buffer;
}

// addFused(device, image): its number.
napi_value js_add_fused(napi_env env, napi_callback_info info) {
  napi_value a[2];
  arguments_of(env, info, a, 2);
  const View image = bytes_of(env, a[1]);
  return number(env, enter(instance_of(env), device_index(env, a[0])).add_fused(image.data));
}

// runFused(device, number, operands): launches it on the operands in the frame. Returns the launch's number.
napi_value js_run_fused(napi_env env, napi_callback_info info) {
  napi_value a[3];
  arguments_of(env, info, a, 3);
  Instance& instance = instance_of(env);
  Device& device = enter(instance, device_index(env, a[0]));
  const int number_of_kernel = static_cast<int>(integer(env, a[1], "kernel", 0, 1 << 30));
  device.launch_fused(number_of_kernel, static_cast<int>(integer(env, a[2], "operands", 0, max_operands)), *instance.frame);
  return number(env, static_cast<double>(device.launches()));
}

napi_value js_fault(napi_env env, napi_callback_info) { return text(env, instance_of(env).fault); }

void release(Block* block) {
  if (block->device == nullptr) return;
  block->device->memory.give(block->address, block->bytes);
  block->device.reset();
}

// Runs inside the collector: it touches nothing of JavaScript.
void finalize_block(napi_env, void* data, void*) {
  Block* block = static_cast<Block*>(data);
  release(block);
  delete block;
}

// allocate(device, bytes): a handle, whose address is left in the frame's first fact; null when the
// device has no memory left.
napi_value js_allocate(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  arguments_of(env, info, arguments, 2);
  Instance& instance = instance_of(env);
  const int index = device_index(env, arguments[0]);
  const size_t bytes = static_cast<size_t>(integer(env, arguments[1], "bytes", 0, 0x1p53));
  Device& device = enter(instance, index);
  CUdeviceptr address = 0;
  try {
    address = device.memory.take(bytes);
  } catch (const OutOfMemory&) {
    napi_value none;
    check(env, napi_get_null(env, &none));
    return none;
  }
  Block* block = new Block{instance.devices[index], address, bytes};
  napi_value handle;
  const napi_status made = napi_create_external(env, block, reinterpret_cast<napi_finalize>(finalize_block), nullptr, &handle);
  if (made != napi_ok) {
    release(block);
    delete block;
    check(env, made);
  }
  instance.frame->facts[0] = static_cast<double>(address);
  return handle;
}

// release(handle): now rather than when it is collected.
napi_value js_release(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  check(env, napi_get_value_external(env, argument(env, info), &data));
  release(static_cast<Block*>(data));
  return nullptr;
}

// copyIn(device, address, bytes)
napi_value js_copy_in(napi_env env, napi_callback_info info) {
  napi_value a[3];
  arguments_of(env, info, a, 3);
  const View bytes = bytes_of(env, a[2]);
  enter(instance_of(env), device_index(env, a[0])).copy_in(address_of(env, a[1]), bytes.data, bytes.length);
  return nullptr;
}

// copyOut(device, address, bytes): waits.
napi_value js_copy_out(napi_env env, napi_callback_info info) {
  napi_value a[3];
  arguments_of(env, info, a, 3);
  const View bytes = bytes_of(env, a[2]);
  enter(instance_of(env), device_index(env, a[0])).copy_out(bytes.data, address_of(env, a[1]), bytes.length);
  return nullptr;
}

// copyAcross(device, address, from device, from address, bytes)
napi_value js_copy_across(napi_env env, napi_callback_info info) {
  napi_value a[5];
  arguments_of(env, info, a, 5);
  Instance& instance = instance_of(env);
  Device& source = enter(instance, device_index(env, a[2]));
  Device& target = enter(instance, device_index(env, a[0]));
  target.copy_across(address_of(env, a[1]), source, address_of(env, a[3]), static_cast<size_t>(integer(env, a[4], "bytes", 0, 0x1p53)));
  return nullptr;
}

// fill(device, address, byte, bytes)
napi_value js_fill(napi_env env, napi_callback_info info) {
  napi_value a[4];
  arguments_of(env, info, a, 4);
  enter(instance_of(env), device_index(env, a[0])).fill(
      address_of(env, a[1]), static_cast<uint8_t>(integer(env, a[2], "byte", 0, 255)),
      static_cast<size_t>(integer(env, a[3], "bytes", 0, 0x1p53)));
  return nullptr;
}

// synchronize(device)
napi_value js_synchronize(napi_env env, napi_callback_info info) {
  enter(instance_of(env), device_index(env, argument(env, info))).synchronize();
  return nullptr;
}

// takeFault(device): [launch, position, value, size] of the first bad index since the last look, or null.
napi_value js_take_fault(napi_env env, napi_callback_info info) {
  const ErrorSlot fault = enter(instance_of(env), device_index(env, argument(env, info))).take_fault();
  napi_value result;
  if (fault.status == 0) {
    check(env, napi_get_null(env, &result));
    return result;
  }
  const double facts[] = {double(fault.launch), double(fault.position), double(fault.value), double(fault.size)};
  check(env, napi_create_array_with_length(env, 4, &result));
  for (uint32_t i = 0; i < 4; i++) check(env, napi_set_element(env, result, i, number(env, facts[i])));
  return result;
}

// ── Reading without blocking ─────────────────────────────────────────────────────────────────────

// A copy on its way: where it lands, and the event that says it has arrived.
struct Read {
  std::shared_ptr<Device> device;
  Landing landing;
  size_t bytes = 0;
  CUevent ready = nullptr, arrived = nullptr;
  CUresult result = CUDA_SUCCESS;
  napi_deferred deferred = nullptr;
  napi_async_work work = nullptr;
  napi_ref handle = nullptr;   // keeps the tensor's memory until it was read

  ~Read() {
    if (!device) return;
    device->enter();
    if (ready) driver().cuEventDestroy(ready);
    if (arrived) driver().cuEventDestroy(arrived);
    if (landing.address) device->landings.give(landing);
  }
};

// On a thread of the pool, so that the event loop goes on.
void wait_for(napi_env, void* data) {
  Read* read = static_cast<Read*>(data);
  driver().cuCtxSetCurrent(nullptr);
  read->device->enter();
  read->result = driver().cuEventSynchronize(read->arrived);
}

void settle(napi_env env, napi_status, void* data) {
  std::unique_ptr<Read> read(static_cast<Read*>(data));
  Instance& instance = instance_of(env);
  instance.last_index = -1;   // the destructor of Read changes the current context
  napi_delete_reference(env, read->handle);
  napi_delete_async_work(env, read->work);
  napi_value value;
  if (read->result == CUDA_SUCCESS) {
    void* bytes = nullptr;
    if (napi_create_arraybuffer(env, read->bytes, &bytes, &value) == napi_ok) {
      if (read->bytes > 0) __builtin_memcpy(bytes, read->landing.address, read->bytes);
      napi_resolve_deferred(env, read->deferred, value);
      return;
    }
    read->result = CUDA_ERROR_OUT_OF_MEMORY;
  }
  napi_value message, error;
  const std::string what = describe(read->result, "reading from the device");
  napi_create_string_utf8(env, what.c_str(), what.size(), &message);
  napi_create_error(env, nullptr, message, &error);
  napi_reject_deferred(env, read->deferred, error);
}

// read(device, address, bytes, handle): a promise of an ArrayBuffer.
napi_value js_read(napi_env env, napi_callback_info info) {
  napi_value a[4];
  arguments_of(env, info, a, 4);
  Instance& instance = instance_of(env);
  const int index = device_index(env, a[0]);
  Device& device = enter(instance, index);
  std::unique_ptr<Read> read(new Read);
  read->device = instance.devices[index];
  read->bytes = static_cast<size_t>(integer(env, a[2], "bytes", 0, 0x1p53));
  const Driver& d = driver();
  read->landing = device.landings.take(read->bytes);
  check(d.cuEventCreate(&read->ready, CU_EVENT_DISABLE_TIMING), "making an event");
  check(d.cuEventCreate(&read->arrived, CU_EVENT_DISABLE_TIMING), "making an event");
  check(d.cuEventRecord(read->ready, device.stream), "recording an event");
  check(d.cuStreamWaitEvent(device.reader, read->ready, 0), "ordering streams");
  if (read->bytes > 0) check(d.cuMemcpyDtoHAsync(read->landing.address, address_of(env, a[1]), read->bytes, device.reader), "copying from the device");
  check(d.cuEventRecord(read->arrived, device.reader), "recording an event");
  napi_value promise;
  check(env, napi_create_promise(env, &read->deferred, &promise));
  check(env, napi_create_reference(env, a[3], 1, &read->handle));
  check(env, napi_create_async_work(env, nullptr, text(env, "fluxion.read"), wait_for, settle, read.get(), &read->work));
  check(env, napi_queue_async_work(env, read->work));
  read.release();
  return promise;
}

// ── Facts and graphs ─────────────────────────────────────────────────────────────────────────────

// properties(device): { name, totalMemory, multiprocessors, major, minor }
napi_value js_properties(napi_env env, napi_callback_info info) {
  Device& device = enter(instance_of(env), device_index(env, argument(env, info)));
  napi_value result;
  check(env, napi_create_object(env, &result));
  set(env, result, "name", text(env, device.name()));
  set(env, result, "totalMemory", number(env, static_cast<double>(device.total_memory())));
  set(env, result, "multiprocessors", number(env, device.attribute(CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT)));
  set(env, result, "major", number(env, device.attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR)));
  set(env, result, "minor", number(env, device.attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR)));
  return result;
}

// memory(device): { allocated, reserved } in bytes: of tensors, and those and kept blocks together.
napi_value js_memory(napi_env env, napi_callback_info info) {
  Device& device = enter(instance_of(env), device_index(env, argument(env, info)));
  napi_value result;
  check(env, napi_create_object(env, &result));
  set(env, result, "allocated", number(env, static_cast<double>(device.memory.used())));
  set(env, result, "reserved", number(env, static_cast<double>(device.memory.used() + device.memory.kept())));
  return result;
}

// trim(device): gives kept blocks back to the device, and to the host those that reads landed in.
napi_value js_trim(napi_env env, napi_callback_info info) {
  Device& device = enter(instance_of(env), device_index(env, argument(env, info)));
  device.synchronize();
  device.memory.trim();
  device.landings.clear();
  return nullptr;
}

struct OwnedGraph {
  std::shared_ptr<Device> device;
  Graph* graph;
};

void finalize_graph(napi_env env, void* data, void*) {
  OwnedGraph* owned = static_cast<OwnedGraph*>(data);
  if (owned->graph != nullptr) {
    owned->device->enter();
    owned->device->release(owned->graph);
    void* instance = nullptr;
    if (napi_get_instance_data(env, &instance) == napi_ok && instance) static_cast<Instance*>(instance)->last_index = -1;
  }
  delete owned;
}

napi_value js_begin_graph(napi_env env, napi_callback_info info) {
  enter(instance_of(env), device_index(env, argument(env, info))).begin_graph();
  return nullptr;
}

napi_value js_end_graph(napi_env env, napi_callback_info info) {
  Instance& instance = instance_of(env);
  const int index = device_index(env, argument(env, info));
  Graph* graph = enter(instance, index).end_graph();
  napi_value handle;
  check(env, napi_create_external(env, new OwnedGraph{instance.devices[index], graph}, finalize_graph, nullptr, &handle));
  return handle;
}

OwnedGraph& graph_of(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  check(env, napi_get_value_external(env, argument(env, info), &data));
  OwnedGraph& owned = *static_cast<OwnedGraph*>(data);
  if (owned.graph == nullptr) throw Error("the graph was released");
  return owned;
}

napi_value js_replay(napi_env env, napi_callback_info info) {
  OwnedGraph& owned = graph_of(env, info);
  enter(instance_of(env), owned.device->index).replay(*owned.graph);
  return nullptr;
}

napi_value js_release_graph(napi_env env, napi_callback_info info) {
  OwnedGraph& owned = graph_of(env, info);
  enter(instance_of(env), owned.device->index).release(owned.graph);
  owned.graph = nullptr;
  return nullptr;
}

void finalize_instance(napi_env, void* data, void*) { delete static_cast<Instance*>(data); }

void define(napi_env env, napi_value exports, const char* name, napi_callback fn) {
  napi_value function;
  check(env, napi_create_function(env, name, NAPI_AUTO_LENGTH, fn, nullptr, &function));
  set(env, exports, name, function);
}

napi_value initialize(napi_env env, napi_value exports) {
  check(env, napi_set_instance_data(env, new Instance, finalize_instance, nullptr));
  define(env, exports, "open", guarded<js_open>);
  define(env, exports, "attach", guarded<js_attach>);
  define(env, exports, "kernels", guarded<js_kernels>);
  define(env, exports, "run", js_run);
  define(env, exports, "fault", guarded<js_fault>);
  define(env, exports, "functor", guarded<js_functor>);
  define(env, exports, "compiler", guarded<js_compiler>);
  define(env, exports, "compile", guarded<js_compile>);
  define(env, exports, "addFused", guarded<js_add_fused>);
  define(env, exports, "runFused", guarded<js_run_fused>);
  define(env, exports, "allocate", guarded<js_allocate>);
  define(env, exports, "release", guarded<js_release>);
  define(env, exports, "copyIn", guarded<js_copy_in>);
  define(env, exports, "copyOut", guarded<js_copy_out>);
  define(env, exports, "copyAcross", guarded<js_copy_across>);
  define(env, exports, "fill", guarded<js_fill>);
  define(env, exports, "synchronize", guarded<js_synchronize>);
  define(env, exports, "takeFault", guarded<js_take_fault>);
  define(env, exports, "read", guarded<js_read>);
  define(env, exports, "properties", guarded<js_properties>);
  define(env, exports, "memory", guarded<js_memory>);
  define(env, exports, "trim", guarded<js_trim>);
  define(env, exports, "beginGraph", guarded<js_begin_graph>);
  define(env, exports, "endGraph", guarded<js_end_graph>);
  define(env, exports, "replay", guarded<js_replay>);
  define(env, exports, "releaseGraph", guarded<js_release_graph>);
  return exports;
}

}  // namespace

}  // namespace fluxion::cuda

NAPI_MODULE_INIT() {
  return fluxion::guard(env, [&] { return fluxion::cuda::initialize(env, exports); });
}
