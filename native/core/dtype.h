// The dtypes, with the codes TypeScript uses, and how an element of each lies in memory.

#pragma once

#include <stdint.h>

#include "native/core/complex.h"
#include "native/core/half.h"

namespace fluxion {

enum class DType : uint8_t {
  Bool = 0, UInt8 = 1, Int8 = 2, Int16 = 3, Int32 = 4, Int64 = 5,
  Float16 = 6, BFloat16 = 7, Float32 = 8, Float64 = 9, Complex64 = 10, Complex128 = 11,
};

// How an element is stored. A bool is a byte that may hold any value: what is not 0 is true.
template <class T> struct Element { using Stored = T; };
template <> struct Element<bool> { using Stored = uint8_t; };

template <class T> using Stored = typename Element<T>::Stored;

// The sum type of T: int64 for integers and bool, T for floats and complex numbers.
template <class T> struct SumTypeOf { using Type = int64_t; };
template <> struct SumTypeOf<float> { using Type = float; };
template <> struct SumTypeOf<double> { using Type = double; };
template <class T> struct SumTypeOf<Complex<T>> { using Type = Complex<T>; };
template <class T> using SumType = typename SumTypeOf<T>::Type;

// The element types of a functor's operands, in order.
template <class... Ts> struct Types {
  static constexpr int count = sizeof...(Ts);
};

}  // namespace fluxion
