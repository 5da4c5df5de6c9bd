// Modules and launches of the fake driver.

#include <string.h>
#include <algorithm>

#include "native/cuda/shim/calls.h"
#include "native/cuda/shim/library_image.h"

using namespace fluxion::shim;

#pragma GCC visibility push(default)
extern "C" {

// What the stand-in for NVRTC made is a library, whose kernels add themselves when it is opened. For any other
// image, the kernels are those compiled into this library.
CUresult cuModuleLoadData(CUmodule* module, const void* image) {
  return in_context([&](CUctx_st& context) {
    if (image == nullptr) return CUDA_ERROR_INVALID_VALUE;
    CUmod_st loaded{context.device};
    if (is_library(image)) {
      loaded.last = Kernel::first();
      if (!open_library_image(image)) return CUDA_ERROR_INVALID_VALUE;
      loaded.first = Kernel::first();
    }
    *module = made(new CUmod_st(loaded));
    return CUDA_SUCCESS;
  });
}
CUresult cuModuleLoadDataEx(CUmodule* module, const void* image, unsigned, CUjit_option*, void**) {
  return cuModuleLoadData(module, image);
}
CUresult cuModuleLoadFatBinary(CUmodule* module, const void* image) { return cuModuleLoadData(module, image); }
CUresult cuModuleUnload(CUmodule module) {
  return locked([&] { return destroy(module); });
}
CUresult cuModuleGetFunction(CUfunction* function, CUmodule module, const char* name) {
  return in_context([&](CUctx_st&) {
    if (!machine().is_live(module)) return CUDA_ERROR_INVALID_HANDLE;
    const Kernel* kernel = module->first;
    while (kernel != module->last && strcmp(kernel->name, name) != 0) kernel = kernel->next;
    if (module->first == nullptr) kernel = Kernel::find(name);
    if (kernel == module->last) return CUDA_ERROR_NOT_FOUND;
    *function = reinterpret_cast<CUfunction>(const_cast<Kernel*>(kernel));
    return CUDA_SUCCESS;
  });
}
CUresult cuFuncGetAttribute(int* value, CUfunction_attribute attribute, CUfunction) {
  return locked([&] {
    *value = attribute == CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK ? int(max_threads) : 0;
    return CUDA_SUCCESS;
  });
}
CUresult cuFuncSetAttribute(CUfunction function, CUfunction_attribute attribute, int value) {
  return locked([&] {
    if (attribute != CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES) return CUDA_ERROR_INVALID_VALUE;
    if (value < 0 || size_t(value) > most_shared_at_launch) return CUDA_ERROR_INVALID_VALUE;
    machine().shared_limits[function] = size_t(value);
    return CUDA_SUCCESS;
  });
}
CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int* blocks, CUfunction, int block_size, size_t) {
  return locked([&] { return *blocks = 2048 / std::max(block_size, 64), CUDA_SUCCESS; });
}

// The parameters as bytes: of the one argument, or of a buffer with its size. Empty if neither fits.
static std::vector<unsigned char> parameters_of(const Kernel& kernel, void** arguments, void** extra) {
  std::vector<unsigned char> bytes(kernel.parameter_bytes);
  const void* from = arguments ? arguments[0] : nullptr;
  size_t size = from ? bytes.size() : 0;
  for (int k = 0; extra != nullptr && extra[k] != CU_LAUNCH_PARAM_END; k += 2) {
    if (extra[k] == CU_LAUNCH_PARAM_BUFFER_POINTER) from = extra[k + 1];
    else if (extra[k] == CU_LAUNCH_PARAM_BUFFER_SIZE) size = *static_cast<size_t*>(extra[k + 1]);
  }
  if (from == nullptr || size < bytes.size()) return {};
  memcpy(bytes.data(), from, bytes.size());
  return bytes;
}

CUresult cuLaunchKernel(CUfunction function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x,
                        unsigned block_y, unsigned block_z, unsigned shared_bytes, CUstream handle, void** arguments, void** extra) {
  return in_stream(handle, [&](CUctx_st& context, const StreamPointer& stream) {
    if (function == nullptr) return CUDA_ERROR_INVALID_HANDLE;
    const Kernel& kernel = *reinterpret_cast<const Kernel*>(function);
    const uint64_t threads = uint64_t(block_x) * block_y * block_z;
    const bool grid_fits = grid_x > 0 && grid_x <= 0x7FFFFFFF && grid_y > 0 && grid_y <= 65535 && grid_z > 0 && grid_z <= 65535;
    if (!grid_fits || threads == 0 || threads > max_threads || block_z > 64) return CUDA_ERROR_INVALID_VALUE;
    const auto limit = machine().shared_limits.find(function);
    if (shared_bytes > (limit == machine().shared_limits.end() ? max_shared_bytes : limit->second)) return CUDA_ERROR_INVALID_VALUE;
    auto parameters = std::make_shared<const std::vector<unsigned char>>(parameters_of(kernel, arguments, extra));
    if (parameters->empty()) return CUDA_ERROR_INVALID_VALUE;
    const Dim3 grid{grid_x, grid_y, grid_z}, block{block_x, block_y, block_z};
    machine().enqueue(context, stream, {[&context, &kernel, parameters, grid, block, shared_bytes] {
      machine().run(context, kernel, *parameters, grid, block, shared_bytes);
    }, {}, false});
    return CUDA_SUCCESS;
  });
}

}  // extern "C"
#pragma GCC visibility pop
