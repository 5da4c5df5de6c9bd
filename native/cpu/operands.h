// Operands of a functor as typed pointers kept in registers, and its results as values: packs over
// the element types that the functor declares.

#pragma once

#include <stddef.h>

#include <utility>

#include "native/core/dtype.h"
#include "native/core/inline.h"

namespace fluxion::FLUXION_ISA {

// A pointer for each operand, not in an array that a store might change.
template <size_t I, class T> struct Slot { T* at; };
template <class Indices, class... Ts> struct Slots;
template <size_t... I, class... Ts>
struct Slots<std::index_sequence<I...>, Ts...> : Slot<I, Ts>... {
  FX_INLINE explicit Slots(char* const* data) : Slot<I, Ts>{reinterpret_cast<Ts*>(data[I])}... {
    (void)data;
  }
};
template <size_t I, class T> FX_INLINE T* slot(const Slot<I, T>& s) { return s.at; }

// One value for each output.
template <size_t I, class T> struct Value { T value; };
template <class Indices, class... Ts> struct Values;
template <size_t... I, class... Ts>
struct Values<std::index_sequence<I...>, Ts...> : Value<I, Ts>... {};
template <size_t I, class T> FX_INLINE T& value(Value<I, T>& v) { return v.value; }

}  // namespace fluxion::FLUXION_ISA
