// NVIDIA's own libraries (cuBLAS and the like), opened when first needed. Looked for in the folders of
// FLUXION_CUDA_LIB_DIR (separated by ':'), where the system's loader looks, and in CUDA's own folders.

#pragma once

#include <dlfcn.h>

#include <initializer_list>
#include <string>

namespace fluxion::cuda {

// The library, or null. `soname` carries its version: libcublas.so.13.
void* open_library(const char* soname);

// Opens a library that the one with this function looks for by its name alone, in that one's folder.
void open_beside(const void* function, const char* pattern);

// The first of these that is there.
inline void* open_first(std::initializer_list<const char*> sonames) {
  for (const char* soname : sonames) {
    if (void* library = open_library(soname)) return library;
  }
  return nullptr;
}

// False where the library has no such function.
template <class Fn> bool find_function(void* library, const std::string& name, Fn& fn) {
  fn = reinterpret_cast<Fn>(dlsym(library, name.c_str()));
  return fn != nullptr;
}

}  // namespace fluxion::cuda
