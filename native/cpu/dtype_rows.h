// Rows of a table for many dtypes at once.

#pragma once

#include <stdint.h>

#include "native/core/complex.h"
#include "native/cpu/registry.h"

namespace fluxion {

// 16 bytes that are only moved.
struct Bits128 { uint64_t low, high; };

}  // namespace fluxion

// A kernel that moves elements without looking at them: one for each size serves every dtype.
#define MOVED_ROWS(key, kernel)                                                         \
  {key, DType::Bool, kernel<uint8_t>}, {key, DType::UInt8, kernel<uint8_t>},            \
  {key, DType::Int8, kernel<uint8_t>}, {key, DType::Int16, kernel<uint16_t>},           \
  {key, DType::Int32, kernel<uint32_t>}, {key, DType::Int64, kernel<uint64_t>},         \
  {key, DType::Float16, kernel<uint16_t>}, {key, DType::BFloat16, kernel<uint16_t>},    \
  {key, DType::Float32, kernel<uint32_t>}, {key, DType::Float64, kernel<uint64_t>},     \
  {key, DType::Complex64, kernel<uint64_t>}, {key, DType::Complex128, kernel<Bits128>}

// A kernel that orders elements of type T.
#define ORDERED_ROWS(key, kernel)                                                       \
  {key, DType::Bool, kernel<bool>}, {key, DType::Int32, kernel<int32_t>},               \
  {key, DType::Int64, kernel<int64_t>}, {key, DType::Float32, kernel<float>},           \
  {key, DType::Float64, kernel<double>}

// A kernel that adds and multiplies elements of type T.
#define COMPUTED_ROWS(key, kernel)                                                      \
  ORDERED_ROWS(key, kernel), {key, DType::Complex64, kernel<Complex<float>>},           \
  {key, DType::Complex128, kernel<Complex<double>>}

// A kernel of the library's four dtypes; further arguments are the template's.
#define MATRIX_ROWS(key, kernel, ...)                                                   \
  {key, DType::Float32, kernel<float __VA_OPT__(,) __VA_ARGS__>},                       \
  {key, DType::Float64, kernel<double __VA_OPT__(,) __VA_ARGS__>},                      \
  {key, DType::Complex64, kernel<Complex<float> __VA_OPT__(,) __VA_ARGS__>},            \
  {key, DType::Complex128, kernel<Complex<double> __VA_OPT__(,) __VA_ARGS__>}
