// The words of CUDA that native/cuda/kernel.cuh uses, for a C++ compiler: with FLUXION_CUDA_SHIM
// defined, every generated .cu file is ordinary C++ whose kernels run on the CPU, one fiber for each
// device thread (block.cpp). Only what kernel.cuh names is here; anything else does not compile.

#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <type_traits>

#include "native/cuda/kernel_frame.h"
#include "native/cuda/shim/kernels.h"

#define DEVICE inline __attribute__((always_inline))
#define DEVICE_APART __attribute__((noinline))

// One piece of memory for all threads of a block, filled with NaN before the first of them sees it.
// Each use is a place of its own, as it is on a device.
#define SHARED(T, name, n)                                     \
  static char name##_place;                                    \
  T* const name = static_cast<T*>(                             \
      ::fluxion::shim::shared_memory(&name##_place, (n) * sizeof(T)))

// That of the launch.
#define SHARED_AT_LAUNCH(T, name) T* const name = static_cast<T*>(::fluxion::shim::shared_at_launch())

// A kernel as a function of its parameters' address, which the fake driver finds by name.
#define ENTRY(name, skeleton, ...)                                                       \
  extern "C" void name(const void* parameters) {                                         \
    ::fluxion::cuda::skeleton<__VA_ARGS__>(                                              \
        *static_cast<const ::fluxion::cuda::Frame*>(parameters));                        \
  }                                                                                      \
  static ::fluxion::shim::Kernel name##_entry(                                           \
      #name, #skeleton, &name,                                                           \
      &::fluxion::shim::addresses_of<::fluxion::cuda::Frame, __VA_ARGS__>,               \
      sizeof(::fluxion::cuda::FrameFor<__VA_ARGS__>));

#define HELD_KERNEL KERNEL

// The same for a parameter of another type, whose addresses nobody knows here.
#define PROGRAM(name, Parameter, ...)                                                            \
  extern "C" void name(const void* parameters) { __VA_ARGS__(*static_cast<const Parameter*>(parameters)); } \
  static ::fluxion::shim::Kernel name##_entry(#name, "program", &name, &::fluxion::shim::no_addresses, sizeof(Parameter));
#define BOUNDED_PROGRAM(name, threads, blocks, Parameter, ...) PROGRAM(name, Parameter, __VA_ARGS__)

namespace fluxion::shim {

inline int no_addresses(const void*, uint64_t (&)[most_addresses]) { return 0; }

// What kernels that were compiled later use of the machine, too.
#pragma GCC visibility push(default)
struct Dim3 { unsigned x, y, z; };

// The memory of the SHARED at `place` in the block that runs.
void* shared_memory(const void* place, size_t bytes);
void* shared_at_launch();
// Waits for every thread of the block, all at the same place of the source.
void barrier(const char* file, int line);
// Waits for the lanes of `mask`, all at the same place; gives and takes a value of up to 64 bytes.
// Afterwards taken[l * most_bytes] is what lane l gave.
constexpr int most_bytes = 64;
const unsigned char* exchange(unsigned mask, const void* given, size_t bytes, const char* file, int line);
// Stops the kernel with a message; line 0 is no place.
[[noreturn]] void fail(const char* file, int line, const char* message);
unsigned lane_of_thread();
unsigned lanes_of_warp();
#pragma GCC visibility pop

template <class Frame, class F>
int addresses_of(const void* parameters, uint64_t (&addresses)[most_addresses]) {
  const Frame& frame = *static_cast<const Frame*>(parameters);
  int n = 0;
  for (int k = 0; k < cuda::operands_of<F>; k++) {
    if (!frame.operands[k].is_number()) addresses[n++] = reinterpret_cast<uint64_t>(frame.operands[k].address);
  }
  return n;
}

}  // namespace fluxion::shim

#pragma GCC visibility push(default)
extern fluxion::shim::Dim3 threadIdx, blockIdx, blockDim, gridDim;
#pragma GCC visibility pop
constexpr int warpSize = 32;

// Default arguments that name the place of the call.
#define FX_PLACE const char *file = __builtin_FILE(), int line = __builtin_LINE()

inline void __syncthreads(FX_PLACE) { fluxion::shim::barrier(file, line); }
inline void __syncwarp(unsigned mask = ~0u, FX_PLACE) {
  fluxion::shim::exchange(mask & fluxion::shim::lanes_of_warp(), nullptr, 0, file, line);
}
inline void __threadfence() {}
inline void __threadfence_block() {}

// ── Warps ───────────────────────────────────────────────────────────────────────────────────────

namespace fluxion::shim {

template <class T> T shuffle(unsigned mask, T value, int from, const char* file, int line) {
  static_assert(std::is_trivially_copyable_v<T> && sizeof(T) <= most_bytes);
  const unsigned char* taken = exchange(mask, &value, sizeof(T), file, line);
  if (!(mask >> from & 1)) fail(file, line, "a shuffle reads a lane that its mask leaves out");
  T result;
  memcpy(&result, taken + most_bytes * from, sizeof(T));
  return result;
}

}  // namespace fluxion::shim

template <class T> T __shfl_sync(unsigned mask, T value, int from, int width = 32, FX_PLACE) {
  const int lane = int(fluxion::shim::lane_of_thread());
  return fluxion::shim::shuffle(mask, value, (lane & ~(width - 1)) | (from & (width - 1)), file, line);
}
template <class T> T __shfl_down_sync(unsigned mask, T value, unsigned by, int width = 32, FX_PLACE) {
  const int lane = int(fluxion::shim::lane_of_thread()), from = lane + int(by);
  return fluxion::shim::shuffle(mask, value, from <= (lane | (width - 1)) ? from : lane, file, line);
}
template <class T> T __shfl_up_sync(unsigned mask, T value, unsigned by, int width = 32, FX_PLACE) {
  const int lane = int(fluxion::shim::lane_of_thread()), from = lane - int(by);
  return fluxion::shim::shuffle(mask, value, from >= (lane & ~(width - 1)) ? from : lane, file, line);
}
template <class T> T __shfl_xor_sync(unsigned mask, T value, int bits, int width = 32, FX_PLACE) {
  const int lane = int(fluxion::shim::lane_of_thread()), from = lane ^ bits;
  return fluxion::shim::shuffle(mask, value, from <= (lane | (width - 1)) ? from : lane, file, line);
}
namespace fluxion::cuda {

// Twins of those in native/cuda/kernel.cuh, which pass a value word by word.
template <class T> T value_above(T value, int by) { return __shfl_down_sync(fluxion::shim::lanes_of_warp(), value, unsigned(by)); }
template <class T> T value_of_lane(T value, int lane) { return __shfl_sync(fluxion::shim::lanes_of_warp(), value, lane); }
template <class T> T value_of_first(T value) { return value_of_lane(value, 0); }
template <class T> T load_where(bool there, const T* at) { return there ? *at : T(0); }
template <int bytes> void copy_soon(void* to, const void* from) {
  if ((reinterpret_cast<uintptr_t>(from) | reinterpret_cast<uintptr_t>(to)) % 16 != 0) fluxion::shim::fail("", 0, "a copy to shared memory is not aligned to 16 bytes");
  memcpy(to, from, bytes);
}
inline void await_copies() {}

}  // namespace fluxion::cuda

inline unsigned __ballot_sync(unsigned mask, int truth, FX_PLACE) {
  const unsigned char given = truth != 0;
  const unsigned char* taken = fluxion::shim::exchange(mask, &given, 1, file, line);
  unsigned lanes = 0;
  for (int l = 0; l < 32; l++) if (mask >> l & 1) lanes |= unsigned(taken[fluxion::shim::most_bytes * l]) << l;
  return lanes;
}
inline int __any_sync(unsigned mask, int truth, FX_PLACE) { return __ballot_sync(mask, truth, file, line) != 0; }
inline int __all_sync(unsigned mask, int truth, FX_PLACE) { return __ballot_sync(mask, truth, file, line) == mask; }

#undef FX_PLACE

namespace fluxion::cuda {

template <class T> T told(const T* at) { return __atomic_load_n(at, __ATOMIC_RELAXED); }
template <class T> void tell(T* at, T value) { __atomic_store_n(at, value, __ATOMIC_RELAXED); }

}  // namespace fluxion::cuda

// ── Atomics, bits, loads ────────────────────────────────────────────────────────────────────────

// The value before. Through the compare-and-exchange of the bits, for any type of 4 or 8 bytes.
namespace fluxion::shim {

template <class T, class Fn> T update(T* at, Fn fn) {
  using Bits = std::conditional_t<sizeof(T) == 8, uint64_t, uint32_t>;
  static_assert(sizeof(T) == sizeof(Bits));
  Bits* word = reinterpret_cast<Bits*>(at);
  Bits before = __atomic_load_n(word, __ATOMIC_RELAXED), after;
  T value;
  do {
    memcpy(&value, &before, sizeof(T));
    const T next = fn(value);
    memcpy(&after, &next, sizeof(T));
  } while (!__atomic_compare_exchange_n(word, &before, after, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED));
  return value;
}

// The type of what is given follows that of the memory.
template <class T> using Given = std::common_type_t<T>;

}  // namespace fluxion::shim

#define FX_GIVEN fluxion::shim::Given<T>
template <class T> T atomicAdd(T* at, FX_GIVEN v) { return fluxion::shim::update(at, [v](T x) { return T(x + v); }); }
template <class T> T atomicMax(T* at, FX_GIVEN v) { return fluxion::shim::update(at, [v](T x) { return x > v ? x : v; }); }
template <class T> T atomicMin(T* at, FX_GIVEN v) { return fluxion::shim::update(at, [v](T x) { return x < v ? x : v; }); }
template <class T> T atomicOr(T* at, FX_GIVEN v) { return fluxion::shim::update(at, [v](T x) { return T(x | v); }); }
template <class T> T atomicExch(T* at, FX_GIVEN v) { return fluxion::shim::update(at, [v](T) { return v; }); }
template <class T> T atomicCAS(T* at, FX_GIVEN expected, FX_GIVEN v) {
  return fluxion::shim::update(at, [=](T x) { return x == expected ? v : x; });
}
#undef FX_GIVEN

inline int __popc(unsigned x) { return __builtin_popcount(x); }
inline int __clz(int x) { return x == 0 ? 32 : __builtin_clz(unsigned(x)); }
inline int __ffs(int x) { return __builtin_ffs(x); }
inline unsigned __umulhi(unsigned x, unsigned y) { return unsigned(uint64_t(x) * y >> 32); }
inline unsigned long long __umul64hi(unsigned long long x, unsigned long long y) {
  return static_cast<unsigned long long>(static_cast<unsigned __int128>(x) * y >> 64);
}
template <class T> T __ldg(const T* at) { return *at; }
