// What the builtins of the formula language are measured against: the same functions in __float128, each
// by a way of its own, right to 25 digits or more wherever a double is.

#pragma once

#include <quadmath.h>

namespace exact {

using quad = __float128;

// A result, and the number whose last place an error is counted in: the result itself, but where it
// crosses zero between two numbers, as oscillations do, what the function is near by.
struct Value {
  quad value, size;
  Value(quad value) : value(value), size(fabsq(value)) {}
  Value(quad value, quad size) : value(value), size(size) {}
};

// Digits of the type that is being measured, for functions that are defined by a rounded quotient.
inline int digits = 53;

inline quad rounded(quad x) { return digits == 24 ? quad(float(x)) : quad(double(x)); }

}  // namespace exact
