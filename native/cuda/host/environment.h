// The only place here that reads the environment.

#pragma once

#include <stdlib.h>

#include <string>

namespace fluxion::cuda {

// The value of a variable, or the text given where it is not set or empty.
inline std::string environment(const char* name, const char* otherwise) {
  const char* value = getenv(name);
  return value != nullptr && *value != 0 ? value : otherwise;
}

}  // namespace fluxion::cuda
