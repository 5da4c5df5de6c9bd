// The shape of every fold in this library.
//
// Note [One tree for every fold]
// A fold of n elements is cut into chunks of 1024 by the logical index. In a chunk, lane l of 32
// takes the elements l, l + 32, …, in order (all in one lane if there are fewer than 64); the lanes
// are combined in halves (l with l + 16, then l + 8, …); and the chunks as a binary counter combines:
// two of a size make one of twice the size. So the tree depends on n and on nothing else: not on
// strides, not on threads, not on the instruction set; and rounding errors grow with log n.

#pragma once

#include <stdint.h>

#include <type_traits>

#include "native/core/inline.h"

namespace fluxion::FLUXION_ISA {

constexpr int64_t fold_chunk = 1024;
constexpr int fold_lanes = 32;
constexpr int64_t fold_short = 64;
// 2^53 elements are 2^43 chunks.
constexpr int fold_levels = 44;

// The states of n folds side by side. A state that is a struct brings its own form, `Side<n>`, with an
// array for each field: loops over them vectorise.
template <class State, int n, class = void> struct SideBySide {
  State s[n];
  FX_INLINE State get(int l) const { return s[l]; }
  FX_INLINE void set(int l, State value) { s[l] = value; }
};
template <class State, int n>
struct SideBySide<State, n, std::void_t<typename State::template Side<n>>> : State::template Side<n> {};

// Combines chunks in the order of their indices.
template <class State> struct Cascade {
  State stack[fold_levels];
  int depth = 0;
  int64_t count = 0;

  template <class Combine> FX_INLINE void push(State s, Combine combine) {
    for (int64_t index = count++; index & 1; index >>= 1) s = combine(stack[--depth], s);
    stack[depth++] = s;
  }
  template <class Combine> FX_INLINE State total(State empty, Combine combine) {
    if (depth == 0) return empty;
    State s = stack[--depth];
    while (depth > 0) s = combine(stack[--depth], s);
    return s;
  }
};

// Combines 2 * half lanes into one.
template <int half, class Lanes, class Combine> FX_INLINE void halve(Lanes& lanes, Combine combine) {
#pragma GCC ivdep
  for (int l = 0; l < half; l++) lanes.set(l, combine(lanes.get(l), lanes.get(l + half)));
  if constexpr (half > 1) halve<half / 2>(lanes, combine);
}

// A chunk of `count` elements, the first of index k: step(state, k) folds one.
template <class State, class Step, class Combine>
FX_INLINE State fold_lanes_of(State init, int64_t k, int64_t count, Step step, Combine combine) {
  if (count < fold_short) {
    State s = init;
    for (int64_t j = 0; j < count; j++) s = step(s, k + j);
    return s;
  }
  SideBySide<State, fold_lanes> lanes;
  for (int l = 0; l < fold_lanes; l++) lanes.set(l, init);
  int64_t j = 0;
  for (; j + fold_lanes <= count; j += fold_lanes) {
#pragma GCC ivdep
    for (int l = 0; l < fold_lanes; l++) lanes.set(l, step(lanes.get(l), k + j + l));
  }
  for (int l = 0; j + l < count; l++) lanes.set(l, step(lanes.get(l), k + j + l));
  halve<fold_lanes / 2>(lanes, combine);
  return lanes.get(0);
}

// A whole fold of n elements.
template <class State, class Step, class Combine>
FX_INLINE State fold_all(State init, int64_t n, Step step, Combine combine) {
  if (n <= fold_chunk) return fold_lanes_of(init, 0, n, step, combine);
  Cascade<State> cascade;
  for (int64_t k = 0; k < n; k += fold_chunk) {
    const int64_t count = n - k < fold_chunk ? n - k : fold_chunk;
    cascade.push(fold_lanes_of(init, k, count, step, combine), combine);
  }
  return cascade.total(init, combine);
}

}  // namespace fluxion::FLUXION_ISA
