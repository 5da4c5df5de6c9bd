// Memory, copies and waiting as JavaScript sees them.

#include "native/cuda/host/addon.h"

namespace fluxion::cuda {

namespace {

// A tensor's memory. The collector frees it, or dispose().
struct Block {
  std::shared_ptr<Device> device;
  CUdeviceptr address;
  size_t bytes;
};

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

}  // namespace

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

}  // namespace fluxion::cuda
