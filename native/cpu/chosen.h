// The places of elements that are chosen by a test, in order, found by several threads: each chunk of the
// elements counts its own first, so that it knows where its results begin.

#pragma once

#include <stdint.h>

#include "native/core/frame.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

// Elements that one task looks at, and at how many of them at a time.
constexpr int64_t chosen_chunk = 1 << 15;
constexpr int64_t chosen_block = 1024;

// Calls emit(first, begin, at, count) for stretches of chosen elements: `first` is the number of the first
// one, and element k of the stretch lies at begin + at[k]. holds(i) tells, without a branch, whether
// element i of n is chosen. No more than `most` are given out.
template <class Holds, class Emit>
void for_chosen(Frame& frame, int64_t n, int64_t most, Holds holds, Emit emit) {
  const int64_t chunks = (n + chosen_chunk - 1) / chosen_chunk;
  const auto end_of = [&](int64_t chunk) { return chunk + 1 < chunks ? (chunk + 1) * chosen_chunk : n; };
  Scratch memory(chunks * int64_t(sizeof(int64_t)));
  if (memory.failed()) return frame.fail(Status::OutOfMemory, double(chunks) * sizeof(int64_t));
  int64_t* const firsts = memory.as<int64_t>();
  parallel_for(chunks, 1, [&](int64_t begin, int64_t end) {
    for (int64_t chunk = begin; chunk < end; chunk++) {
      uint32_t count = 0;
      for (int64_t i = chunk * chosen_chunk, last = end_of(chunk); i < last; i++) count += holds(i);
      firsts[chunk] = count;
    }
  });
  int64_t found = 0;
  for (int64_t chunk = 0; chunk < chunks; chunk++) {
    const int64_t here = firsts[chunk];
    firsts[chunk] = found;
    found += here;
  }
  parallel_for(chunks, 1, [&](int64_t begin, int64_t end) {
    uint32_t at[chosen_block];
    for (int64_t chunk = begin; chunk < end; chunk++) {
      int64_t first = firsts[chunk];
      for (int64_t i = chunk * chosen_chunk, last = end_of(chunk); i < last && first < most; i += chosen_block) {
        const int64_t length = last - i < chosen_block ? last - i : chosen_block;
        int64_t count = 0;
        for (int64_t j = 0; j < length; j++) {
          at[count] = uint32_t(j);
          count += holds(i + j);
        }
        count = count < most - first ? count : most - first;
        emit(first, i, at, count);
        first += count;
      }
    }
  });
}

}  // namespace fluxion::FLUXION_ISA
