// Fused kernels as JavaScript sees them: their parts, the compiler, launches.

#include "native/cuda/host/addon.h"

#include <algorithm>

#include "native/cuda/host/nvrtc.h"

namespace fluxion::cuda {

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

}  // namespace fluxion::cuda
