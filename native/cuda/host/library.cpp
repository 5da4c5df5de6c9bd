// Finding NVIDIA's libraries.

#include "native/cuda/host/library.h"

#include <dlfcn.h>
#include <glob.h>

#include "native/cuda/host/environment.h"

namespace fluxion::cuda {

namespace {

void* open_at(const std::string& path) { return dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL); }

void* open_in(const std::string& folders, const char* soname) {
  for (size_t start = 0; start <= folders.size();) {
    const size_t end = folders.find(':', start) == std::string::npos ? folders.size() : folders.find(':', start);
    if (end > start) {
      if (void* library = open_at(folders.substr(start, end - start) + "/" + soname)) return library;
    }
    start = end + 1;
  }
  return nullptr;
}

void* open_matching(const std::string& pattern) {
  glob_t found = {};
  void* library = nullptr;
  if (glob(pattern.c_str(), 0, nullptr, &found) == 0) {
    for (size_t i = found.gl_pathc; i-- > 0 && library == nullptr;) library = open_at(found.gl_pathv[i]);
  }
  globfree(&found);
  return library;
}

}  // namespace

void* open_library(const char* soname) {
  if (void* library = open_in(environment("FLUXION_CUDA_LIB_DIR", ""), soname)) return library;
  if (void* library = open_at(soname)) return library;
  return open_matching(std::string("/usr/local/cuda*/lib64/") + soname);
}

void open_beside(const void* function, const char* pattern) {
  Dl_info info = {};
  if (dladdr(function, &info) == 0 || info.dli_fname == nullptr) return;
  const std::string path = info.dli_fname;
  open_matching(path.substr(0, path.rfind('/') + 1) + pattern);
}

}  // namespace fluxion::cuda
