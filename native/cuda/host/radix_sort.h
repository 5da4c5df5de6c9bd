// Stable sorts on the device (native/cuda/radix_sort.cu).

#pragma once

#include "native/cuda/host/by_hand.h"
#include "native/cuda/radix_sort.h"

namespace fluxion::cuda {

// Bytes of the keys that elements sort by.
inline size_t key_bytes(DType dtype) { return size_of(dtype) == 8 ? 8 : 4; }
inline int key_bits(DType dtype) { return dtype == DType::Bool ? 1 : 8 * static_cast<int>(key_bytes(dtype)); }

// How many bits numbers up to `most` have.
inline int bits_of(uint64_t most) { return most == 0 ? 0 : 64 - __builtin_clzll(most); }

// Keys of the operator's elements: of x[i * step], or of x[from[i] * step], for i below n.
void make_keys(Call& call, const void* x, int64_t n, bool descending, void* keys, int64_t step = 1, const uint32_t* from = nullptr);

// What rows are sorted by: elements, or keys of 4 or 8 bytes of which the lowest `bits` count.
struct SortBy {
  DType dtype;               // of elements; Int32 or Int64 for keys
  int bits;
  const void* elements;
  bool descending;
  const void* keys;

  static SortBy of_elements(DType dtype, const void* x, bool descending) { return {dtype, key_bits(dtype), x, descending, nullptr}; }
  static SortBy of_keys(size_t bytes, const void* keys, int bits) { return {bytes == 8 ? DType::Int64 : DType::Int32, bits, nullptr, false, keys}; }
};

// Rows of n in order: their elements, and the places they came from.
void sort_elements(Call& call, const SortBy& by, int64_t rows, int64_t n, void* values, int64_t* places);

// Keys of rows of n in order, and the places they came from. Lives until what reads it is launched.
class Sorted {
 public:
  Sorted(Call& call, const SortBy& by, int64_t rows, int64_t n);

  const void* keys() const { return keys_.as<void>(); }
  const uint32_t* items() const { return items_.as<uint32_t>(); }

 private:
  Scratch keys_, items_;
};

}  // namespace fluxion::cuda
