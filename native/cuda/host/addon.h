// What the files of the addon share: the environment's devices, arguments, and the functions that
// JavaScript calls.

#pragma once

// The experimental version of Node-API: its finalizers run inside the collector, also in a synchronous
// loop. Those of the stable versions wait for the event loop, and device memory would run out.
#define NAPI_EXPERIMENTAL
#define NAPI_VERSION 2147483647
#include <node_api.h>

#include <map>
#include <memory>
#include <string>

#include "native/core/frame.h"
#include "native/cuda/host/device.h"
#include "native/node/guard.h"

namespace fluxion::cuda {

struct Instance {
  std::string folder;
  std::map<int, std::shared_ptr<Device>> devices;
  fluxion::Frame* frame = nullptr;
  napi_ref buffer = nullptr;
  Device* last = nullptr;      // the device whose context is current
  int last_index = -1;
  std::string fault;           // the text of the last failed run()
};

inline Instance& instance_of(napi_env env) {
  void* data = nullptr;
  check(env, napi_get_instance_data(env, &data));
  return *static_cast<Instance*>(data);
}

inline std::string text_of(napi_env env, napi_value value) {
  size_t length = 0;
  check(env, napi_get_value_string_utf8(env, value, nullptr, 0, &length));
  std::string text(length, 0);
  check(env, napi_get_value_string_utf8(env, value, text.data(), length + 1, &length));
  return text;
}

inline std::shared_ptr<Device>& shared_device(Instance& instance, int index) {
  std::shared_ptr<Device>& device = instance.devices[index];
  if (!device) device = std::make_shared<Device>(index, instance.folder);
  return device;
}

inline Device& enter(Instance& instance, int index) {
  if (instance.last_index == index) return *instance.last;
  Device& device = *shared_device(instance, index);
  device.enter();
  instance.last = &device;
  instance.last_index = index;
  return device;
}

inline int device_index(napi_env env, napi_value value) { return static_cast<int>(integer(env, value, "device", 0, 63)); }
inline CUdeviceptr address_of(napi_env env, napi_value value) { return static_cast<CUdeviceptr>(integer(env, value, "address", 0, 0x1p53)); }

struct View {
  char* data;
  size_t length;
};

inline View bytes_of(napi_env env, napi_value value) {
  napi_typedarray_type type;
  size_t length = 0;
  void* data = nullptr;
  check(env, napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr));
  if (type != napi_uint8_array) throw Error("expected a Uint8Array");
  return {static_cast<char*>(data), length};
}

inline void set(napi_env env, napi_value object, const char* name, napi_value value) {
  check(env, napi_set_named_property(env, object, name, value));
}

inline napi_value text(napi_env env, const std::string& value) {
  napi_value result;
  check(env, napi_create_string_utf8(env, value.c_str(), value.size(), &result));
  return result;
}

// addon_fused.cpp
napi_value js_functor(napi_env env, napi_callback_info info);
napi_value js_compiler(napi_env env, napi_callback_info info);
napi_value js_compile(napi_env env, napi_callback_info info);
napi_value js_add_fused(napi_env env, napi_callback_info info);
napi_value js_run_fused(napi_env env, napi_callback_info info);
// addon_memory.cpp
napi_value js_allocate(napi_env env, napi_callback_info info);
napi_value js_release(napi_env env, napi_callback_info info);
napi_value js_copy_in(napi_env env, napi_callback_info info);
napi_value js_copy_out(napi_env env, napi_callback_info info);
napi_value js_copy_across(napi_env env, napi_callback_info info);
napi_value js_fill(napi_env env, napi_callback_info info);
napi_value js_synchronize(napi_env env, napi_callback_info info);
napi_value js_take_fault(napi_env env, napi_callback_info info);
// addon_reading.cpp
napi_value js_read(napi_env env, napi_callback_info info);
// addon_graphs.cpp
napi_value js_begin_graph(napi_env env, napi_callback_info info);
napi_value js_end_graph(napi_env env, napi_callback_info info);
napi_value js_replay(napi_env env, napi_callback_info info);
napi_value js_release_graph(napi_env env, napi_callback_info info);

}  // namespace fluxion::cuda
