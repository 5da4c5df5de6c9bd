// Stable sorts on the device (native/cuda/radix_sort.cu).

#pragma once

#include "native/cuda/host/by_hand.h"
#include "native/cuda/radix_sort.h"

namespace fluxion::cuda {

// Bytes of the keys that elements sort by.
inline size_t key_bytes(DType dtype) { return size_of(dtype) == 8 ? 8 : 4; }

// How many bits numbers up to `most` have.
inline int bits_of(uint64_t most) { return most == 0 ? 0 : 64 - __builtin_clzll(most); }

// Keys of the operator's elements: of x[i * step], or of x[from[i] * step], for i below n.
void make_keys(Call& call, const void* x, int64_t n, bool descending, void* keys, int64_t step = 1, const uint32_t* from = nullptr);

// Rows of n keys of 4 or 8 bytes in order, by the lowest `bits` of each, and the places they came from. The
// keys given are overwritten. Lives until what reads it is launched.
class Sorted {
 public:
  Sorted(Call& call, const Scratch& keys, size_t bytes, int64_t rows, int64_t n, int bits);

  const void* keys() const { return keys_; }
  const uint32_t* items() const { return items_; }

 private:
  void by_digits(Call& call, void* keys, size_t bytes, int64_t rows, int64_t n, int bits);

  Scratch other_keys_, first_items_, second_items_;
  const void* keys_ = nullptr;
  const uint32_t* items_ = nullptr;
};

}  // namespace fluxion::cuda
