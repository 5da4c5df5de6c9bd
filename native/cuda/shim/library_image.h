// Kernels that were compiled at run time: the stand-in for NVRTC makes a library of this machine where the real
// one makes a cubin, and the stand-in for the driver opens its bytes.

#pragma once

namespace fluxion::shim {

// Whether the image is one.
bool is_library(const void* image);
// Opens it for good. False where that fails; why is printed.
bool open_library_image(const void* image);

}  // namespace fluxion::shim
