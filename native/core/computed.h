// What elements of a dtype are computed in: float for the 16-bit floats, which are only stored.

#pragma once

#include "native/core/half.h"

namespace fluxion {

template <class T> struct ComputedIn { using Type = T; };
template <> struct ComputedIn<Half> { using Type = float; };
template <> struct ComputedIn<BFloat16> { using Type = float; };
template <class T> using Computed = typename ComputedIn<T>::Type;

}  // namespace fluxion
