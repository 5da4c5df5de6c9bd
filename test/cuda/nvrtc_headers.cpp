// The stand-ins for the system's headers that NVRTC is given (native/cuda/nvrtc) beside the real ones.

#include <stddef.h>
#include <stdint.h>

#include <type_traits>
#include <utility>

#define std given
#include "native/cuda/nvrtc/type_traits"
#include "native/cuda/nvrtc/utility"
#undef std

template <class A, class B> constexpr bool same = std::is_same_v<A, B>;

template <class T> constexpr bool agrees() {
  static_assert(given::is_floating_point_v<T> == std::is_floating_point_v<T>);
  static_assert(given::is_integral_v<T> == std::is_integral_v<T>);
  static_assert(given::is_signed_v<T> == std::is_signed_v<T>);
  static_assert(given::is_unsigned_v<T> == std::is_unsigned_v<T>);
  if constexpr (std::is_integral_v<T> && !same<T, bool>) static_assert(same<given::make_unsigned_t<T>, std::make_unsigned_t<T>>);
  return true;
}
template <class A, class... Bs> constexpr bool meet() { return (same<given::common_type_t<A, Bs>, std::common_type_t<A, Bs>> && ...); }
template <class... Ts> constexpr bool all() { return (agrees<Ts>() && ...) && (meet<Ts, Ts...>() && ...); }

static_assert(all<bool, char, int8_t, uint8_t, int16_t, uint16_t, int32_t, uint32_t, int64_t, uint64_t, long long, unsigned long long, float, double>());
struct Other {};
static_assert(agrees<Other>() && agrees<void*>());
static_assert(same<given::common_type_t<int8_t, int16_t, int64_t>, int64_t> && same<given::common_type_t<bool>, bool>);
static_assert(same<given::conditional_t<true, int, float>, int> && same<given::conditional_t<false, int, float>, float>);
static_assert(same<given::enable_if_t<true, int>, int> && same<given::void_t<int, float>, void>);
static_assert(same<given::make_index_sequence<0>, given::index_sequence<>> && same<given::make_index_sequence<3>, given::index_sequence<0, 1, 2>>);
