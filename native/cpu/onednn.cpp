// Finds oneDNN.

#include "native/cpu/onednn_library.h"

#ifdef FLUXION_HAS_ONEDNN

#include <dlfcn.h>

#include "native/cpu/environment.h"

namespace fluxion {

namespace {

template <class Fn> bool find(void* library, const char* name, Fn& fn) {
  fn = reinterpret_cast<Fn>(dlsym(library, name));
  return fn != nullptr;
}

const Onednn* load() {
  const char* wanted = environment::onednn();
  if (wanted != nullptr && *wanted == 0) return nullptr;
  void* library = dlopen(wanted != nullptr ? wanted : "libdnnl.so.2", RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) return nullptr;
  static Onednn found;
  bool complete = find(library, "omp_get_max_threads", found.omp_get_max_threads) &&
                  find(library, "omp_set_num_threads", found.omp_set_num_threads);
#define FLUXION_FIND(name) complete = complete && find(library, "dnnl_" #name, found.name);
  FLUXION_ONEDNN_FUNCTIONS(FLUXION_FIND)
#undef FLUXION_FIND
  if (!complete) return nullptr;
  const bool made =
      found.engine_create(&found.engine, dnnl_cpu, 0) == dnnl_success &&
      found.primitive_attr_create(&found.attributes) == dnnl_success &&
      found.primitive_attr_set_scratchpad_mode(found.attributes, dnnl_scratchpad_mode_user) == dnnl_success;
  return made ? &found : nullptr;
}

}  // namespace

const Onednn* onednn() {
  static const Onednn* const library = load();
  return library;
}

// Never destroyed: threads of the pool live as long as the process.
dnnl_stream_t Onednn::stream() const {
  thread_local dnnl_stream_t mine = nullptr;
  if (mine == nullptr && stream_create(&mine, engine, dnnl_stream_default_flags) != dnnl_success) mine = nullptr;
  return mine;
}

}  // namespace fluxion

#endif
