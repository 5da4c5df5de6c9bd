// What every generated CUDA file includes: types, the device's call frame, and all intrinsics. No
// other skeleton or generated file names one. Kernels here are launched by the CUDA
// library, which copies the call frame of ARCHITECTURE.md into a `Frame` passed by value, as much as they read.

#pragma once

#include <stdint.h>

#include <type_traits>
#include <utility>

#include "native/core/computed.h"
#include "native/core/dtype.h"
#include "native/core/inline.h"
#include "native/core/math.h"
#include "native/core/position.h"
#include "native/cuda/draws.cuh"
#include "native/cuda/kernel_frame.h"

#ifdef FLUXION_CUDA_SHIM
// Without a device: the CPU stands in, and the words below mean what is written there.
#include "native/cuda/shim/device.h"
namespace fluxion::cuda {
using Float16 = Half;
template <class T> constexpr bool rounds_pairs = false;
}
#else
#define DEVICE __device__ __forceinline__
// A function that is called: what is rarely needed takes no registers from the rest.
#define DEVICE_APART __device__ __noinline__
// Memory that the threads of a block share.
#define SHARED(T, name, n) \
  __shared__ __align__(16) unsigned char name##_bytes[(n) * sizeof(T)]; \
  T* const name = reinterpret_cast<T*>(name##_bytes)
// Memory that they share of which the launch says how much there is: the one such place of a kernel.
#define SHARED_AT_LAUNCH(T, name) \
  extern __shared__ __align__(16) unsigned char shared_at_launch[]; \
  T* const name = reinterpret_cast<T*>(shared_at_launch)
// A kernel under a C name, which the library finds in the fatbin: ENTRY(gelu_f32, pointwise, Gelu<float>).
// Four blocks of 256 threads fit at a time: that many are needed to keep memory busy.
#define ENTRY(name, skeleton, ...)                                                                             \
  extern "C" __global__ void __launch_bounds__(256, 4)                                                         \
  name(const __grid_constant__ ::fluxion::cuda::FrameFor<__VA_ARGS__> frame) {                                 \
    ::fluxion::cuda::skeleton<__VA_ARGS__>(reinterpret_cast<const ::fluxion::cuda::Frame&>(frame));            \
  }
// The same for rows in registers (native/cuda/held_rows.cuh), in larger blocks.
#define HELD_KERNEL(name, skeleton, ...)                                                                       \
  extern "C" __global__ void                                                                                   \
  __launch_bounds__(::fluxion::cuda::held_threads, ::fluxion::cuda::held_blocks<__VA_ARGS__>)                  \
  name(const __grid_constant__ ::fluxion::cuda::FrameFor<__VA_ARGS__> frame) {                                 \
    ::fluxion::cuda::skeleton<__VA_ARGS__>(reinterpret_cast<const ::fluxion::cuda::Frame&>(frame));            \
  }
// A kernel written by hand, whose one parameter is a struct of its own (native/cuda/host/by_hand.h).
#define PROGRAM(name, Parameter, ...) \
  extern "C" __global__ void name(const __grid_constant__ Parameter parameter) { __VA_ARGS__(parameter); }
// The same in blocks of so many threads, of which so many fit on a multiprocessor at a time.
#define BOUNDED_PROGRAM(name, threads, blocks, Parameter, ...) \
  extern "C" __global__ void __launch_bounds__(threads, blocks) name(const __grid_constant__ Parameter parameter) { __VA_ARGS__(parameter); }

namespace fluxion::cuda {

// What the thread `by` places above in this one's warp has, for values of any size. All threads of the
// warp call it; those without such a neighbour get their own.
template <class T> DEVICE T value_above(T value, int by) {
  constexpr int words = (sizeof(T) + 3) / 4;
  uint32_t bits[words] = {};
  __builtin_memcpy(bits, &value, sizeof(T));
#pragma unroll
  for (int w = 0; w < words; w++) bits[w] = __shfl_down_sync(~0u, bits[w], by, 32);
  __builtin_memcpy(&value, bits, sizeof(T));
  return value;
}
// What the thread of that lane of this one's warp has.
template <class T> DEVICE T value_of_lane(T value, int lane) {
  constexpr int words = (sizeof(T) + 3) / 4;
  uint32_t bits[words] = {};
  __builtin_memcpy(bits, &value, sizeof(T));
#pragma unroll
  for (int w = 0; w < words; w++) bits[w] = __shfl_sync(~0u, bits[w], lane, 32);
  __builtin_memcpy(&value, bits, sizeof(T));
  return value;
}
template <class T> DEVICE T value_of_first(T value) { return value_of_lane(value, 0); }

// What lies there in the device's memory, or zero bits, without a branch: loads that follow wait for none before them.
template <class T> DEVICE T load_where(bool there, const T* at) {
  static_assert(sizeof(T) == 2 || sizeof(T) == 4);
  T value;
  if constexpr (sizeof(T) == 4) {
    uint32_t bits;
    asm volatile("{ .reg .pred p; setp.ne.u32 p, %2, 0; mov.b32 %0, 0; @p ld.global.b32 %0, [%1]; }" : "=r"(bits) : "l"(at), "r"(uint32_t(there)));
    __builtin_memcpy(&value, &bits, sizeof(T));
  } else {
    uint16_t bits;
    asm volatile("{ .reg .pred p; setp.ne.u32 p, %2, 0; mov.b16 %0, 0; @p ld.global.b16 %0, [%1]; }" : "=h"(bits) : "l"(at), "r"(uint32_t(there)));
    __builtin_memcpy(&value, &bits, sizeof(T));
  }
  return value;
}

// A number that blocks tell each other while they run: it is all that is told, so nothing needs an order.
template <class T> DEVICE T told(const T* at) { return *static_cast<const volatile T*>(at); }
template <class T> DEVICE void tell(T* at, T value) { *static_cast<volatile T*>(at) = value; }

// Copies 16 bytes, or a multiple of them, to shared memory: they are there for this thread after `await_copies`, and
// for the others after a barrier behind that.
template <int bytes> DEVICE void copy_soon(void* to, const void* from) {
#pragma unroll
  for (int at = 0; at < bytes; at += 16) {
#if __CUDA_ARCH__ >= 800
    const uint32_t place = static_cast<uint32_t>(__cvta_generic_to_shared(static_cast<char*>(to) + at));
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(place), "l"(static_cast<const char*>(from) + at));
#else
    *reinterpret_cast<uint4*>(static_cast<char*>(to) + at) = *reinterpret_cast<const uint4*>(static_cast<const char*>(from) + at);
#endif
  }
}
DEVICE void await_copies() {
#if __CUDA_ARCH__ >= 800
  asm volatile("cp.async.wait_all;" ::: "memory");
#endif
}

// As Half, by instructions of the device: one each way.
struct Float16 {
  uint16_t bits;
  Float16() = default;
  DEVICE Float16(float x) { asm("cvt.rn.f16.f32 %0, %1;" : "=h"(bits) : "f"(x)); }
  DEVICE operator float() const {
    float x;
    asm("cvt.f32.f16 %0, %1;" : "=f"(x) : "h"(bits));
    return x;
  }
};

// Two floats as 16-bit ones by one instruction, where the device has it: as by itself, but that NaN has other bits.
template <class T> constexpr bool rounds_pairs = false;
#if __CUDA_ARCH__ >= 800
template <> constexpr bool rounds_pairs<BFloat16> = true;
template <> constexpr bool rounds_pairs<Float16> = true;
DEVICE void round_pair(float low, float high, BFloat16* to) {
  uint32_t bits;
  asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(bits) : "f"(high), "f"(low));
  to[0].bits = uint16_t(bits), to[1].bits = uint16_t(bits >> 16);
}
DEVICE void round_pair(float low, float high, Float16* to) {
  uint32_t bits;
  asm("cvt.rn.f16x2.f32 %0, %1, %2;" : "=r"(bits) : "f"(high), "f"(low));
  to[0].bits = uint16_t(bits), to[1].bits = uint16_t(bits >> 16);
}
#endif

}  // namespace fluxion::cuda

template <> struct fluxion::ComputedIn<fluxion::cuda::Float16> { using Type = float; };
#endif

// What generated files say of each kernel. A fused kernel's text takes their functors alone (fused.cuh).
#ifndef KERNEL
#define KERNEL ENTRY
#endif

// The same program for elements that are only moved, by their size: one serves many dtypes.
#define SIZED_PROGRAMS(name, Parameter, function)        \
  PROGRAM(name##_1, Parameter, function<uint8_t>)        \
  PROGRAM(name##_2, Parameter, function<uint16_t>)       \
  PROGRAM(name##_4, Parameter, function<uint32_t>)       \
  PROGRAM(name##_8, Parameter, function<uint64_t>)       \
  PROGRAM(name##_16, Parameter, function<::fluxion::cuda::Bits128>)
// For each dtype that sorts; and for those that add and multiply.
#define ORDERED_PROGRAMS(name, Parameter, function)      \
  PROGRAM(name##_b8, Parameter, function<bool>)          \
  PROGRAM(name##_i32, Parameter, function<int32_t>)      \
  PROGRAM(name##_i64, Parameter, function<int64_t>)      \
  PROGRAM(name##_f32, Parameter, function<float>)        \
  PROGRAM(name##_f64, Parameter, function<double>)
#define COMPUTED_PROGRAMS(name, Parameter, function)     \
  ORDERED_PROGRAMS(name, Parameter, function)            \
  PROGRAM(name##_c64, Parameter, function<::fluxion::Complex<float>>)  \
  PROGRAM(name##_c128, Parameter, function<::fluxion::Complex<double>>)
// For the dtypes of the libraries of matrices.
#define MATRIX_PROGRAMS(name, Parameter, function)       \
  PROGRAM(name##_f32, Parameter, function<float>)        \
  PROGRAM(name##_f64, Parameter, function<double>)       \
  PROGRAM(name##_c64, Parameter, function<::fluxion::Complex<float>>)  \
  PROGRAM(name##_c128, Parameter, function<::fluxion::Complex<double>>)

namespace fluxion::cuda {

struct alignas(16) Bits128 { uint64_t low, high; };

// ── Kernels of 16-bit floats ─────────────────────────────────────────────────────────────────────────

// An element of a row program that there is one of for each row (native/cuda/rowwise.cuh).
template <class T> struct PerRow;

template <class H, class T> struct NarrowElement { using Type = T; };
template <class H> struct NarrowElement<H, float> { using Type = H; };
template <class H, class T> struct NarrowElement<H, PerRow<T>> { using Type = PerRow<typename NarrowElement<H, T>::Type>; };
template <class H, unsigned wide, class List, class Indices = std::make_index_sequence<List::count>> struct NarrowTypes;
template <class H, unsigned wide, class... Ts, size_t... k> struct NarrowTypes<H, wide, Types<Ts...>, std::index_sequence<k...>> {
  using Type = Types<std::conditional_t<(wide >> k & 1) != 0, Ts, typename NarrowElement<H, Ts>::Type>...>;
};

// A functor F of float for operands of H, a 16-bit float: elements are read as floats, and rounded once,
// where they are stored; host numbers are floats. Operands whose bits are set in `wide` stay floats.
template <class H, class F, unsigned wide = 0> struct Narrow : F {
  using Outputs = typename NarrowTypes<H, wide, typename F::Outputs>::Type;
  using Inputs = typename NarrowTypes<H, (wide >> F::Outputs::count), typename F::Inputs>::Type;
  using F::F;
};
template <class F> constexpr bool is_narrow = false;
template <class H, class F, unsigned wide> constexpr bool is_narrow<Narrow<H, F, wide>> = true;

// What the functor F computes with for an element of type T. Functors that only move elements see them as they lie.
template <class F, class T> using ValueOf = std::conditional_t<is_narrow<F>, Computed<T>, T>;

// The scalars that a functor reads: those of the frame from `start` on.
struct Scalars {
  const Frame& frame;
  int start = 0;
  DEVICE Scalars from(int k) const { return {frame, start + k}; }
  template <class T> DEVICE T real(int k) const { return ops::cast<T>(frame.scalars[start + k]); }
  DEVICE int64_t whole(int k) const { return ops::cast<int64_t>(frame.scalars[start + k]); }
  DEVICE bool truth(int k) const { return frame.scalars[start + k] != 0; }
  // A host number that lies there as an element of T does.
  template <class T> DEVICE T element(int k) const {
    Stored<T> x;
    __builtin_memcpy(&x, frame.scalars + start + k, sizeof x);
    return static_cast<T>(x);
  }
  // The k-th list of those behind `first` scalars, each its length and then its items.
  DEVICE Position list(int first, int k) const {
    for (; k > 0; k--) first += 1 + int(whole(first));
    Position p;
    p.ndim = int(whole(first));
    for (int d = 0; d < p.ndim; d++) p.at[d] = whole(first + 1 + d);
    return p;
  }
  template <class Kind> DEVICE Draws<Kind> random() const { return Draws<Kind>(Philox(frame.seed, frame.offset)); }
};

// The first thread of the grid-stride loop over a range, and the loop's step.
DEVICE int64_t grid_thread() { return int64_t(blockIdx.x) * blockDim.x + threadIdx.x; }
DEVICE int64_t grid_threads() { return int64_t(gridDim.x) * blockDim.x; }

// Offset in elements of the `position`-th element of dims [from, to). One dim needs no division.
DEVICE int64_t offset_of(const Frame& frame, const Operand& x, int64_t position, int from, int to) {
  if (to <= from) return 0;
  int64_t at = 0;
#pragma unroll 1
  for (int d = to - 1; d > from; d--) {
    const int64_t q = position / frame.shape[d];
    at += (position - q * frame.shape[d]) * x.strides[d];
    position = q;
  }
  return at + position * x.strides[from];
}

// Values as elements that are stored.
template <class T, class V, int n> DEVICE void round_all(const V (&values)[n], T (&stored)[n]) {
  if constexpr (rounds_pairs<T> && std::is_same_v<V, float>) {
#pragma unroll
    for (int j = 0; j < n; j += 2) round_pair(values[j], values[j + 1], stored + j);
  } else {
#pragma unroll
    for (int j = 0; j < n; j++) stored[j] = static_cast<T>(values[j]);
  }
}

// Pointers and values over a pack of element types.
template <size_t I, class T> struct Slot { T* at; };
template <class Indices, class... Ts> struct Slots;
template <size_t... I, class... Ts> struct Slots<std::index_sequence<I...>, Ts...> : Slot<I, Ts>... {
  DEVICE Slots(const Frame& frame, int first)
      : Slot<I, Ts>{frame.operands[first + I].template data_as<Ts>()}... {}
};
template <size_t I, class T> DEVICE T* slot(const Slot<I, T>& s) { return s.at; }
template <size_t I, class T> struct Value { T value; };
template <class Indices, class... Ts> struct Values;
template <size_t... I, class... Ts> struct Values<std::index_sequence<I...>, Ts...> : Value<I, Ts>... {};
template <size_t I, class T> DEVICE T& value(Value<I, T>& v) { return v.value; }
template <size_t I, class T> DEVICE const T& value(const Value<I, T>& v) { return v.value; }

template <int k, class T, class... Ts> struct Pick { using Type = typename Pick<k - 1, Ts...>::Type; };
template <class T, class... Ts> struct Pick<0, T, Ts...> { using Type = T; };

}  // namespace fluxion::cuda

// Programs for each dtype, as above, in blocks of so many threads, of which blocks(bytes of an element) fit on a
// multiprocessor at a time.
#define BOUNDED_ORDERED_PROGRAMS(name, threads, blocks, Parameter, function)         \
  BOUNDED_PROGRAM(name##_b8, threads, blocks(1), Parameter, function<bool>)          \
  BOUNDED_PROGRAM(name##_i32, threads, blocks(4), Parameter, function<int32_t>)      \
  BOUNDED_PROGRAM(name##_i64, threads, blocks(8), Parameter, function<int64_t>)      \
  BOUNDED_PROGRAM(name##_f32, threads, blocks(4), Parameter, function<float>)        \
  BOUNDED_PROGRAM(name##_f64, threads, blocks(8), Parameter, function<double>)
#define BOUNDED_COMPUTED_PROGRAMS(name, threads, blocks, Parameter, function)        \
  BOUNDED_ORDERED_PROGRAMS(name, threads, blocks, Parameter, function)               \
  BOUNDED_PROGRAM(name##_c64, threads, blocks(8), Parameter, function<::fluxion::Complex<float>>)  \
  BOUNDED_PROGRAM(name##_c128, threads, blocks(16), Parameter, function<::fluxion::Complex<double>>)
