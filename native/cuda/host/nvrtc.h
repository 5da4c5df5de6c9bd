// NVRTC, NVIDIA's compiler as a library: makes machine code of a kernel's text at run time.

#pragma once

#include <string>
#include <vector>

namespace fluxion::cuda {

// The version, as text: 13.0. Throws an Error that says what was looked for where it is not there.
std::string nvrtc_version();

// Machine code for the architecture that an option names. Throws an Error with the compiler's log.
std::string compile(const std::string& source, const std::vector<std::string>& options);

}  // namespace fluxion::cuda
