// Keys of elements, and sorts of keys and places in a block's shared memory.

#pragma once

#include "native/core/sort_keys.h"
#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

// Keys of 4 bytes, or of 8 where elements are as wide.
template <class T> using WideKey = std::conditional_t<sizeof(Stored<T>) == 8, uint64_t, uint32_t>;

// The key that was turned round, or turned round once more.
template <class T> DEVICE WideKey<T> ascending_of(WideKey<T> key, bool descending) {
  using K = WideKey<T>;
  return !descending ? key : sizeof(Stored<T>) == 1 ? K(1 - key) : K(~key);
}
template <class T> DEVICE WideKey<T> wide_key(Stored<T> x, bool descending) {
  return ascending_of<T>(WideKey<T>(ascending_key<T>(x)), descending);
}

// NaN is the greatest.
template <class T> constexpr WideKey<T> nan_key = WideKey<T>(~WideKey<T>(0));

// Puts stretches of `padded` items, a power of two, in order: by key, and by place where those are equal. A
// network (Knuth, The Art of Computer Programming 3, 5.3.4), by all threads of the block.
template <class K> DEVICE void sort_in_block(K* keys, uint32_t* items, int count, int padded) {
  for (int size = 2; size <= padded; size *= 2) {
    for (int step = size / 2; step > 0; step /= 2) {
      for (int pair = int(threadIdx.x); pair < count / 2; pair += int(blockDim.x)) {
        const int low = 2 * pair - (pair & (step - 1)), high = low + step;   // step is a power of two
        // The halves of a larger sort run against each other; the last ones run upwards.
        const bool down = size < padded && (low & size) != 0;
        const K a = keys[low], b = keys[high];
        const uint32_t i = items[low], j = items[high];
        const bool after = a > b || (a == b && i > j);
        if (after == down) continue;
        keys[low] = b, keys[high] = a;
        items[low] = j, items[high] = i;
      }
      __syncthreads();
    }
  }
}

}  // namespace fluxion::cuda
