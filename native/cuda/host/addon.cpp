// The CUDA library as JavaScript sees it: a second addon, loaded when a device is first asked for.
// Every function is guarded. Devices belong to the environment that opened them.

#include "native/cuda/host/addon.h"

namespace fluxion::cuda {

namespace {

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

napi_value js_fault(napi_env env, napi_callback_info) { return text(env, instance_of(env).fault); }

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
