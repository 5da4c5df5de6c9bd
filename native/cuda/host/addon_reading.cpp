// Reading without blocking: a promise, settled when the copy has arrived.

#include "native/cuda/host/addon.h"

namespace fluxion::cuda {

namespace {

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

}  // namespace

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

}  // namespace fluxion::cuda
