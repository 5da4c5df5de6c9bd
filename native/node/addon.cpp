// The addon: what JavaScript can call. Raw Node-API, no C++ object behind any JavaScript value.
// State is kept for each environment (instance data); no handle of JavaScript lives in a static, so
// workers may come and go. Every function is guarded: nothing native ends the process.

// The experimental version of Node-API: its finalizers run inside the collector, also in a synchronous
// loop (see native/node/loans.h). Those of the stable versions wait for the event loop.
#define NAPI_EXPERIMENTAL
#define NAPI_VERSION 2147483647
#include <node_api.h>

#include <exception>
#include <new>

#include "native/core/frame.h"
#include "native/cpu/parallel.h"
#include "native/cpu/registry.h"
#include "native/node/guard.h"
#include "native/node/loans.h"
#include "native/node/memory.h"

namespace fluxion {

namespace {

// One for each environment. The frame's memory is the ArrayBuffer's, held by a strong reference.
struct Instance {
  Frame* frame = nullptr;
  napi_ref buffer = nullptr;
  const KernelFn* kernels = nullptr;
  int count = 0;
  Loans* loans = new Loans;
};

Instance& instance_of(napi_env env) {
  void* data = nullptr;
  check(env, napi_get_instance_data(env, &data));
  return *static_cast<Instance*>(data);
}

// attach(frame: ArrayBuffer): the buffer that every later run() reads.
napi_value js_attach(napi_env env, napi_callback_info info) {
  napi_value buffer = argument(env, info);
  const Bytes bytes = array_buffer(env, buffer, "attach");
  if (bytes.length < sizeof(Frame)) {
    throw Error("attach: expected an ArrayBuffer of at least 16384 bytes");
  }
  Instance& instance = instance_of(env);
  napi_ref reference;
  check(env, napi_create_reference(env, buffer, 1, &reference));
  if (instance.buffer) check(env, napi_delete_reference(env, instance.buffer));
  instance.buffer = reference;
  instance.frame = reinterpret_cast<Frame*>(bytes.data);
  return nullptr;
}

// run(): the hot call. Nothing is allocated; errors stay in the frame.
napi_value js_run(napi_env env, napi_callback_info) {
  void* data = nullptr;
  napi_get_instance_data(env, &data);
  const Instance* instance = static_cast<Instance*>(data);
  if (instance == nullptr || instance->frame == nullptr) {
    napi_throw_error(env, nullptr, "internal: run() was called before attach()");
    return nullptr;
  }
  Frame& frame = *instance->frame;
  // Also refuses NaN, which compares false.
  if (!(frame.kernel >= 0 && frame.kernel < instance->count)) {
    frame.fail(Status::Internal, frame.kernel);
    return nullptr;
  }
  frame.status = 0;
  try {
    instance->kernels[static_cast<int>(frame.kernel)](frame);
  } catch (const std::bad_alloc&) {
    frame.fail(Status::OutOfMemory);
  } catch (...) {
    frame.fail(Status::Internal, frame.kernel);
  }
  return nullptr;
}

// address(buffer: ArrayBuffer): of its first byte; 0 when it is empty or detached.
napi_value js_address(napi_env env, napi_callback_info info) {
  const Bytes bytes = array_buffer(env, argument(env, info), "address");
  return number(env, static_cast<double>(reinterpret_cast<uintptr_t>(bytes.data)));
}

// kernels(): { keys, dtypes, narrow }; row i is the kernel with id i.
napi_value js_kernels(napi_env env, napi_callback_info) {
  const int count = instance_of(env).count;
  napi_value keys, codes, narrow, buffer, result;
  void* bytes = nullptr;
  check(env, napi_create_array_with_length(env, count, &keys));
  check(env, napi_create_arraybuffer(env, 2 * count, &bytes, &buffer));
  int id = 0;
  for_each_kernel([&](const Row& row) {
    napi_value key;
    check(env, napi_create_string_utf8(env, row.key, NAPI_AUTO_LENGTH, &key));
    check(env, napi_set_element(env, keys, id, key));
    static_cast<uint8_t*>(bytes)[id] = static_cast<uint8_t>(row.dtype);
    static_cast<uint8_t*>(bytes)[count + id++] = row.narrow;
  });
  check(env, napi_create_typedarray(env, napi_uint8_array, count, buffer, 0, &codes));
  check(env, napi_create_typedarray(env, napi_uint8_array, count, buffer, count, &narrow));
  check(env, napi_create_object(env, &result));
  check(env, napi_set_named_property(env, result, "keys", keys));
  check(env, napi_set_named_property(env, result, "dtypes", codes));
  check(env, napi_set_named_property(env, result, "narrow", narrow));
  return result;
}

// layout(): the frame's layout in slots, which src/native.ts compares with its own.
napi_value js_layout(napi_env env, napi_callback_info) {
  const struct { const char* name; double slot; } entries[] = {
      {"KERNEL", offsetof(Frame, kernel) / 8.0},
      {"STATUS", offsetof(Frame, status) / 8.0},
      {"FACTS", offsetof(Frame, facts) / 8.0},
      {"NDIM", offsetof(Frame, ndim) / 8.0},
      {"SPLIT", offsetof(Frame, split) / 8.0},
      {"SEED", offsetof(Frame, seed) / 8.0},
      {"OFFSET", offsetof(Frame, offset) / 8.0},
      {"SHAPE", offsetof(Frame, shape) / 8.0},
      {"OPERANDS", offsetof(Frame, operands) / 8.0},
      {"OPERAND_SLOTS", sizeof(Operand) / 8.0},
      {"MAX_OPERANDS", max_operands},
      {"SCALARS", offsetof(Frame, scalars) / 8.0},
      {"MAX_SCALARS", max_scalars},
      {"FRAME_SLOTS", frame_slots},
      {"MAX_DIMS", max_dims},
  };
  napi_value result;
  check(env, napi_create_object(env, &result));
  for (const auto& entry : entries) {
    check(env, napi_set_named_property(env, result, entry.name, number(env, entry.slot)));
  }
  return result;
}

void finalize_loan(napi_env, void* data, void*) { Loans::end(static_cast<Loans::Loan*>(data)); }

// advise(address, bytes): asks for huge pages under a large buffer.
napi_value js_advise(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  arguments_of(env, info, arguments, 2);
  const double address = integer(env, arguments[0], "advise: address", 0, 0x1p53);
  const double bytes = integer(env, arguments[1], "advise: bytes", 0, 0x1p53);
  advise_huge_pages(static_cast<uintptr_t>(address), static_cast<size_t>(bytes));
  return nullptr;
}

// lend(number): a token; when the collector frees it, its number is among those that ended() gives.
napi_value js_lend(napi_env env, napi_callback_info info) {
  const double number = integer(env, argument(env, info), "lend: number", 0, 0x7fffffff);
  Loans::Loan* const loan = instance_of(env).loans->lend(static_cast<int32_t>(number));
  napi_value token;
  const napi_status made = napi_create_external(env, loan, reinterpret_cast<napi_finalize>(finalize_loan), nullptr, &token);
  if (made != napi_ok) {
    Loans::end(loan);
    check(env, made);
  }
  return token;
}

// ended(out: ArrayBuffer): writes the numbers of loans that have ended as int32, and says how many.
napi_value js_ended(napi_env env, napi_callback_info info) {
  const Bytes out = array_buffer(env, argument(env, info), "ended");
  const int64_t most = static_cast<int64_t>(out.length / sizeof(int32_t));
  return number(env, static_cast<double>(instance_of(env).loans->take_ended(reinterpret_cast<int32_t*>(out.data), most)));
}

napi_value js_tune(napi_env, napi_callback_info) {
  tune_allocator();
  return nullptr;
}

napi_value js_threads(napi_env env, napi_callback_info) { return number(env, get_threads()); }

napi_value js_set_threads(napi_env env, napi_callback_info info) {
  set_threads(static_cast<int>(integer(env, argument(env, info), "setThreads: count", 1, 1024)));
  return nullptr;
}

void finalize_instance(napi_env, void* data, void*) {
  Instance* const instance = static_cast<Instance*>(data);
  instance->loans->close();
  delete instance;
}

void define(napi_env env, napi_value exports, const char* name, napi_callback fn) {
  napi_value function;
  check(env, napi_create_function(env, name, NAPI_AUTO_LENGTH, fn, nullptr, &function));
  check(env, napi_set_named_property(env, exports, name, function));
}

void define(napi_env env, napi_value exports, const char* name, const char* text) {
  napi_value value;
  check(env, napi_create_string_utf8(env, text, NAPI_AUTO_LENGTH, &value));
  check(env, napi_set_named_property(env, exports, name, value));
}

napi_value initialize(napi_env env, napi_value exports) {
  Instance* instance = new Instance;
  instance->kernels = kernel_functions(instance->count);
  check(env, napi_set_instance_data(env, instance, reinterpret_cast<napi_finalize>(finalize_instance), nullptr));
  define(env, exports, "attach", guarded<js_attach>);
  define(env, exports, "run", js_run);
  define(env, exports, "address", guarded<js_address>);
  define(env, exports, "kernels", guarded<js_kernels>);
  define(env, exports, "layout", guarded<js_layout>);
  define(env, exports, "advise", guarded<js_advise>);
  define(env, exports, "lend", guarded<js_lend>);
  define(env, exports, "ended", guarded<js_ended>);
  define(env, exports, "tune", guarded<js_tune>);
  define(env, exports, "threads", guarded<js_threads>);
  define(env, exports, "setThreads", guarded<js_set_threads>);
  define(env, exports, "version", FLUXION_VERSION);
  define(env, exports, "isa", instruction_set());
  return exports;
}

}  // namespace

}  // namespace fluxion

NAPI_MODULE_INIT() {
  return fluxion::guard(env, [&] { return fluxion::initialize(env, exports); });
}
