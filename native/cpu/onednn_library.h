// oneDNN, found at run time: its C interface, version 2. Needed to build are its headers alone, and
// without them the library is taken as missing.

#pragma once

#if defined(__has_include)
#if __has_include(<oneapi/dnnl/dnnl.h>)
#include <oneapi/dnnl/dnnl.h>
#include <oneapi/dnnl/dnnl_version.h>
#if DNNL_VERSION_MAJOR == 2
#define FLUXION_HAS_ONEDNN 1
#endif
#endif
#endif

#ifdef FLUXION_HAS_ONEDNN

namespace fluxion {

#define FLUXION_ONEDNN_FUNCTIONS(X)                                                               \
  X(engine_create) X(stream_create) X(memory_create) X(memory_destroy)                            \
  X(memory_desc_init_by_strides) X(memory_desc_get_size) X(memory_desc_equal)                     \
  X(primitive_attr_create) X(primitive_attr_set_scratchpad_mode)                                  \
  X(primitive_desc_create) X(primitive_desc_destroy) X(primitive_desc_query)                      \
  X(primitive_desc_query_md) X(primitive_create) X(primitive_destroy) X(primitive_execute)        \
  X(reorder_primitive_desc_create) X(dilated_convolution_forward_desc_init)                       \
  X(dilated_convolution_backward_data_desc_init) X(dilated_convolution_backward_weights_desc_init)

// The library's functions, its engine for this machine, and attributes that leave scratch memory
// to the caller, so that one primitive may run on several threads.
struct Onednn {
#define FLUXION_DECLARE(name) decltype(&dnnl_##name) name;
  FLUXION_ONEDNN_FUNCTIONS(FLUXION_DECLARE)
#undef FLUXION_DECLARE
  int (*omp_get_max_threads)();
  void (*omp_set_num_threads)(int);
  dnnl_engine_t engine;
  dnnl_primitive_attr_t attributes;

  // The stream of the calling thread; null if it cannot be made.
  dnnl_stream_t stream() const;
};

// The library, or null where there is none. Looked for once.
const Onednn* onednn();

// Note [oneDNN on one thread]
// The library is built on OpenMP, whose threads would spin beside our pool's. While one of these
// lives, what the calling thread makes and runs has a team of one; the split between threads is
// ours. The thread's own setting comes back afterwards.
class OneThread {
 public:
  explicit OneThread(const Onednn& library) : library_(library), before_(library.omp_get_max_threads()) {
    library_.omp_set_num_threads(1);
  }
  ~OneThread() { library_.omp_set_num_threads(before_); }
  OneThread(const OneThread&) = delete;
  OneThread& operator=(const OneThread&) = delete;

 private:
  const Onednn& library_;
  const int before_;
};

}  // namespace fluxion

#endif
