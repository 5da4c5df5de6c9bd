// Opening the driver, and its errors as text.

#include "native/cuda/host/driver.h"

#include <dlfcn.h>

#include "native/cuda/host/environment.h"

namespace fluxion::cuda {

namespace {

#define FLUXION_TEXT(name) #name
#define FLUXION_SYMBOL(name) FLUXION_TEXT(name)   // cuda.h renames functions that have a second version

template <class Fn> void find(void* library, const char* path, const char* symbol, Fn& fn) {
  fn = reinterpret_cast<Fn>(dlsym(library, symbol));
  if (fn == nullptr) throw Error(std::string("the driver ") + path + " has no function " + symbol + "; it is older than CUDA 12");
}

Driver open() {
  const std::string named = environment("FLUXION_CUDA_DRIVER", "libcuda.so.1");
  const char* path = named.c_str();
  void* library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    throw Error(std::string("no driver: looked for ") + path + " where the system's loader looks (" + dlerror() + ")");
  }
  Driver d;
#define FLUXION_FIND(name) find(library, path, FLUXION_SYMBOL(name), d.name);
  FLUXION_DRIVER_FUNCTIONS(FLUXION_FIND)
#undef FLUXION_FIND
  const CUresult result = d.cuInit(0);
  if (result != CUDA_SUCCESS) {
    const char* text = nullptr;
    d.cuGetErrorString(result, &text);
    throw Error(std::string("the driver ") + path + " does not start: " + (text ? text : "unknown error"));
  }
  return d;
}

}  // namespace

const Driver& driver() {
  static const Driver opened = open();   // tried again at the next call if it throws
  return opened;
}

std::string describe(CUresult result, const char* doing) {
  const char *name = nullptr, *text = nullptr;
  driver().cuGetErrorName(result, &name);
  driver().cuGetErrorString(result, &text);
  return std::string(doing) + ": " + (name ? name : "unknown error") + " (" + (text ? text : "no text") + ")";
}

}  // namespace fluxion::cuda
