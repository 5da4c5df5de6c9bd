// What stands between JavaScript and C++: arguments are checked here, and no exception leaves.

#pragma once

#include <node_api.h>
#include <stddef.h>
#include <stdint.h>

#include <exception>
#include <new>
#include <stdexcept>
#include <string>

namespace fluxion {

// What becomes a JavaScript Error with this text.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// A JavaScript exception is already pending.
struct Pending {};

inline void check(napi_env env, napi_status status) {
  if (status == napi_ok) return;
  if (status == napi_pending_exception) throw Pending{};
  const napi_extended_error_info* info = nullptr;
  napi_get_last_error_info(env, &info);
  throw Error(info && info->error_message ? info->error_message : "internal: a Node-API call failed");
}

// Runs fn; any C++ exception becomes a JavaScript error, a failed allocation a RangeError.
template <class Fn> napi_value guard(napi_env env, Fn fn) noexcept {
  try {
    return fn();
  } catch (const Pending&) {
  } catch (const std::bad_alloc&) {
    napi_throw_range_error(env, "ERR_OUT_OF_MEMORY", "out of memory");
  } catch (const std::exception& e) {
    napi_throw_error(env, nullptr, e.what());
  } catch (...) {
    napi_throw_error(env, nullptr, "internal: an unknown C++ exception");
  }
  return nullptr;
}

template <napi_value (*fn)(napi_env, napi_callback_info)>
napi_value guarded(napi_env env, napi_callback_info info) noexcept {
  return guard(env, [&] { return fn(env, info); });
}

inline void arguments_of(napi_env env, napi_callback_info info, napi_value* out, size_t count) {
  size_t given = count;
  check(env, napi_get_cb_info(env, info, &given, out, nullptr, nullptr));
}

inline napi_value argument(napi_env env, napi_callback_info info) {
  napi_value value;
  arguments_of(env, info, &value, 1);
  return value;
}

inline napi_value number(napi_env env, double value) {
  napi_value result;
  check(env, napi_create_double(env, value, &result));
  return result;
}

// A whole number in [low, high]; nothing is converted.
inline double integer(napi_env env, napi_value value, const char* name, double low, double high) {
  napi_valuetype type;
  check(env, napi_typeof(env, value, &type));
  double result = -1;
  if (type == napi_number) check(env, napi_get_value_double(env, value, &result));
  if (type != napi_number || !(result >= low && result <= high) || result != __builtin_floor(result)) {
    throw Error(std::string(name) + ": expected an integer from " + std::to_string(int64_t(low)) +
                " to " + std::to_string(int64_t(high)));
  }
  return result;
}

struct Bytes {
  char* data;
  size_t length;
};

// The memory of an ArrayBuffer. Detached, it has none: data is null and length 0.
inline Bytes array_buffer(napi_env env, napi_value value, const char* function) {
  bool is = false;
  check(env, napi_is_arraybuffer(env, value, &is));
  if (!is) throw Error(std::string(function) + ": expected an ArrayBuffer");
  void* data = nullptr;
  size_t length = 0;
  check(env, napi_get_arraybuffer_info(env, value, &data, &length));
  bool detached = false;
  check(env, napi_is_detached_arraybuffer(env, value, &detached));
  if (detached || length == 0) return {nullptr, 0};
  return {static_cast<char*>(data), length};
}

}  // namespace fluxion
