// Finds OpenBLAS.

#include "native/cpu/blas.h"

#include <dlfcn.h>

#include "native/cpu/environment.h"

namespace fluxion {

namespace {

void* open_file() {
  const char* wanted = environment::blas();
  if (wanted != nullptr) return *wanted == 0 ? nullptr : dlopen(wanted, RTLD_NOW | RTLD_LOCAL);
  const char* const names[] = {"libopenblas.so.0", "libopenblas.so"};
  for (const char* name : names) {
    if (void* library = dlopen(name, RTLD_NOW | RTLD_LOCAL)) return library;
  }
  return nullptr;
}

// Held to one thread before anything of it runs.
void* open_library() {
  // Without this its threads would spin beside ours. Read by the library when it is loaded.
  setenv("OPENBLAS_NUM_THREADS", "1", 0);
  void* library = open_file();
  if (library == nullptr) return nullptr;
  auto set_threads = reinterpret_cast<void (*)(int)>(dlsym(library, "openblas_set_num_threads"));
  if (set_threads != nullptr) set_threads(1);
  return library;
}

void* library_file() {
  static void* const library = open_library();
  return library;
}

template <class Fn> bool find(void* library, const char* name, Fn& fn) {
  fn = reinterpret_cast<Fn>(dlsym(library, name));
  return fn != nullptr;
}

const Blas* load() {
  void* library = library_file();
  if (library == nullptr) return nullptr;
  static Blas found;
  const bool complete = find(library, "cblas_sgemm", found.sgemm) &&
                        find(library, "cblas_dgemm", found.dgemm) &&
                        find(library, "cblas_cgemm", found.cgemm) &&
                        find(library, "cblas_zgemm", found.zgemm) &&
                        find(library, "cblas_cgemv", found.cgemv) &&
                        find(library, "cblas_zgemv", found.zgemv);
  return complete ? &found : nullptr;
}

}  // namespace

const Blas* blas() {
  static const Blas* const library = load();
  return library;
}

void* blas_symbol(const char* name) {
  void* library = library_file();
  return library == nullptr ? nullptr : dlsym(library, name);
}

}  // namespace fluxion
