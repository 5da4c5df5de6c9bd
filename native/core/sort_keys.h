// Elements as unsigned integers in the same order, so that sorting needs no comparison: NaN is the
// greatest, -0 and 0 are equal. The smallest key comes first; descending orders flip its bits.

#pragma once

#include <stdint.h>

#include <type_traits>

#include "native/core/dtype.h"
#include "native/core/inline.h"

namespace fluxion::FLUXION_ISA {

// The unsigned type as wide as an element.
template <int bytes> struct KeyOf { using Type = uint64_t; };
template <> struct KeyOf<1> { using Type = uint8_t; };
template <> struct KeyOf<2> { using Type = uint16_t; };
template <> struct KeyOf<4> { using Type = uint32_t; };
template <class T> using Key = typename KeyOf<sizeof(Stored<T>)>::Type;

template <class T> HD Key<T> ascending_key(Stored<T> x) {
  using U = Key<T>;
  constexpr U top = U(U(1) << (8 * sizeof(U) - 1));
  if constexpr (std::is_same_v<T, bool>) {
    return x != 0;
  } else if constexpr (std::is_floating_point_v<T>) {
    const T zeroed = x == T(0) ? T(0) : x;
    U u;
    __builtin_memcpy(&u, &zeroed, sizeof u);
    // Negative numbers: more magnitude is less. Others: above all of them.
    const U ordered = (u & top) != 0 ? U(~u) : U(u | top);
    return x != x ? U(~U(0)) : ordered;
  } else if constexpr (std::is_signed_v<T>) {
    return U(U(x) ^ top);
  } else {
    return U(x);
  }
}

// The element that a key was made of; -0 comes back as 0.
template <class T> HD Stored<T> element_of_key(Key<T> key) {
  using U = Key<T>;
  constexpr U top = U(U(1) << (8 * sizeof(U) - 1));
  if constexpr (std::is_floating_point_v<T>) {
    const U u = (key & top) != 0 ? U(key ^ top) : U(~key);
    T x;
    __builtin_memcpy(&x, &u, sizeof x);
    return x;
  } else if constexpr (std::is_signed_v<T>) {
    return Stored<T>(key ^ top);
  } else {
    return Stored<T>(key);
  }
}

template <class T> HD Key<T> sort_key(Stored<T> x, bool descending) {
  const Key<T> key = ascending_key<T>(x);
  return descending ? Key<T>(~key) : key;
}

// An element's key and its place in the row. Of equal keys the earlier place comes first, so that
// every order here is total: stable, and the same whatever the algorithm.
template <class K> struct Placed {
  K key;
  uint32_t at;
  friend HD bool operator<(const Placed& a, const Placed& b) {
    return a.key < b.key || (a.key == b.key && a.at < b.at);
  }
};

}  // namespace fluxion::FLUXION_ISA
