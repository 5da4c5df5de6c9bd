// Reductions: a state folded over the elements of each row. A functor has
//
//   struct State;  State init();  State step(State acc, A x, int64_t k);  State combine(State, State);
//   T finish(State acc, int64_t n);   // several outputs: void, and they are the last arguments
//
// where k is the element's index in its row and n the row's length. Three loops, one tree (see Note
// [One tree for every fold]): along contiguous rows; over many neighbouring rows at once, when those
// lie side by side; and over packed copies for every other layout.

#pragma once

#include <stdint.h>
#include <stdlib.h>

#include <utility>

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/cpu/cascade.h"
#include "native/cpu/fold_plan.h"
#include "native/cpu/operands.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scalars.h"

namespace fluxion::FLUXION_ISA {

struct ReduceFunctor {
  static constexpr int cost = 1;
};

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs,
          class O = std::make_index_sequence<Outputs::count>>
struct Reduce;

template <class F, class... Os, class In, size_t... o>
struct Reduce<F, Types<Os...>, Types<In>, std::index_sequence<o...>> {
  using State = typename F::State;
  using Element = Stored<In>;
  static constexpr int outputs = sizeof...(Os);
  static constexpr uint8_t sizes[] = {sizeof(Stored<Os>)..., sizeof(Element)};
  // Rows folded side by side at most: memory is read in runs of 2 KB, and the states of all lanes fill a part of
  // the second cache; where a state is several numbers, a part of the first. The states of a lane begin a line
  // further than those of the last, or few rows would meet in few sets of the first.
  static constexpr int columns = sizeof(State) <= 8 ? 2048 / sizeof(State) : sizeof(State) <= 16 ? 64 : 32;
  static constexpr int pitch = columns + (sizeof(State) <= 8 ? 64 / sizeof(State) : 0);

  const F f;
  const FoldPlan& plan;

  FX_INLINE State step(State s, const Element* x, int64_t j, int64_t k) const {
    return f.step(s, static_cast<In>(x[j]), k);
  }

  // A chunk whose elements lie side by side.
  FX_FLATTEN State chunk(const Element* x, int64_t k, int64_t count) const {
    const F g = f;
    return fold_lanes_of(
        g.init(), k, count,
        [&](State s, int64_t at) { return g.step(s, static_cast<In>(x[at - k]), at); },
        [&](State a, State b) { return g.combine(a, b); });
  }

  // The chunk of a row that starts at element k: where it lies, or copied to `buffer`.
  State chunk_of_row(const char* row, int64_t k, int64_t count, Element* buffer) const {
    const int64_t* strides = plan.folded_strides[outputs];
    if (plan.contiguous(outputs)) return chunk(reinterpret_cast<const Element*>(row) + k, k, count);
    pack(reinterpret_cast<char*>(buffer), row, sizeof(Element), strides,
         Walk(plan.folded, plan.folded_shape, k), count);
    return chunk(buffer, k, count);
  }

  State whole_row(const char* row) const {
    Element buffer[fold_chunk];
    const auto combine = [&](State a, State b) { return f.combine(a, b); };
    if (plan.n == 0) return f.init();
    if (plan.n <= fold_chunk) return chunk_of_row(row, 0, plan.n, buffer);
    Cascade<State> cascade;
    for (int64_t k = 0; k < plan.n; k += fold_chunk) {
      const int64_t count = plan.n - k < fold_chunk ? plan.n - k : fold_chunk;
      cascade.push(chunk_of_row(row, k, count, buffer), combine);
    }
    return cascade.total(f.init(), combine);
  }

  void store(const Walk& at, State s) const {
    char* data[outputs];
    for (int k = 0; k < outputs; k++) data[k] = plan.base[k] + at.offset(plan.kept_strides[k]);
    const Slots<std::index_sequence<o...>, Stored<Os>...> out(data);
    if constexpr (outputs == 1) {
      ((*slot<o>(out) = f.finish(s, plan.n)), ...);
    } else {
      Values<std::index_sequence<o...>, Os...> v;
      f.finish(s, plan.n, value<o>(v)...);
      ((*slot<o>(out) = value<o>(v)), ...);
    }
  }

  void rows(int64_t begin, int64_t end) const {
    Walk at(plan.kept, plan.kept_shape, begin);
    for (int64_t r = begin; r < end; r++, at.advance(1)) {
      store(at, whole_row(plan.base[outputs] + at.offset(plan.kept_strides[outputs])));
    }
  }

  using Columns = SideBySide<State, pitch>;

  // A loop of its own, which several places of the tree share.
  __attribute__((noinline)) static void combine_columns(const F& f, Columns& out, const Columns& a, const Columns& b, int width) {
    const F g = f;
#pragma GCC ivdep
    for (int c = 0; c < width; c++) out.set(c, g.combine(a.get(c), b.get(c)));
  }

  // `width` rows that lie side by side, folded together: the same tree for each.
  FX_FLATTEN void side_by_side(Walk at, int width) const {
    const char* base = plan.base[outputs] + at.offset(plan.kept_strides[outputs]);
    const int64_t* strides = plan.folded_strides[outputs];
    // g++ 12 takes what is left of a row for aligned, and stores it so: then it has to be.
    alignas(64) Columns lanes[fold_lanes];
    alignas(64) Columns stack[fold_levels];
    int depth = 0;
    int64_t chunks = 0;
    const F g = f;
    const auto combine = [&](Columns& out, const Columns& a, const Columns& b) { combine_columns(g, out, a, b, width); };
    Walk walk(plan.folded, plan.folded_shape, 0);
    for (int64_t k = 0; k < plan.n; k += fold_chunk) {
      const int64_t count = plan.n - k < fold_chunk ? plan.n - k : fold_chunk;
      const int used = count < fold_short ? 1 : fold_lanes;
      for (int l = 0; l < used; l++) {
        for (int c = 0; c < width; c++) lanes[l].set(c, g.init());
      }
      for (int64_t j = 0; j < count; j++, walk.advance(1)) {
        const Element* x = reinterpret_cast<const Element*>(base + walk.offset(strides));
        Columns& s = lanes[j & (used - 1)];
#pragma GCC ivdep
        for (int c = 0; c < width; c++) s.set(c, g.step(s.get(c), static_cast<In>(x[c]), k + j));
      }
      for (int half = used / 2; half > 0; half /= 2) {
        for (int l = 0; l < half; l++) {
          combine(lanes[l], lanes[l], lanes[l + half]);
        }
      }
      for (int64_t index = chunks++; index & 1; index >>= 1) {
        depth--;
        combine(lanes[0], stack[depth], lanes[0]);
      }
      stack[depth++] = lanes[0];
    }
    for (; depth > 1; depth--) combine(stack[depth - 2], stack[depth - 2], stack[depth - 1]);
    for (int c = 0; c < width; c++, at.advance(1)) store(at, plan.n == 0 ? g.init() : stack[0].get(c));
  }

  // So many rows at once that every thread has some.
  int64_t width_for(int threads) const {
    const int64_t share = (plan.rows + threads - 1) / threads, whole = (share + 31) / 32 * 32;
    return whole < 64 && columns >= 64 ? 64 : whole < columns ? whole : columns;
  }

  void columns_of(int64_t begin, int64_t end, int64_t most) const {
    for (int64_t r = begin; r < end;) {
      const Walk at(plan.kept, plan.kept_shape, r);
      int64_t width = at.left_in_row();
      if (width > end - r) width = end - r;
      if (width > most) width = most;
      side_by_side(at, static_cast<int>(width));
      r += width;
    }
  }

  // Few long rows: the chunks of a row are folded by all threads, then combined in order.
  bool long_rows() const {
    const int64_t chunks = (plan.n + fold_chunk - 1) / fold_chunk;
    State* states = static_cast<State*>(malloc(static_cast<size_t>(chunks) * sizeof(State)));
    if (states == nullptr) return false;
    Walk at(plan.kept, plan.kept_shape, 0);
    for (int64_t r = 0; r < plan.rows; r++, at.advance(1)) {
      const char* row = plan.base[outputs] + at.offset(plan.kept_strides[outputs]);
      parallel_for(chunks, 32, [&](int64_t begin, int64_t end) {
        Element buffer[fold_chunk];
        for (int64_t c = begin; c < end; c++) {
          const int64_t k = c * fold_chunk;
          const int64_t count = plan.n - k < fold_chunk ? plan.n - k : fold_chunk;
          states[c] = chunk_of_row(row, k, count, buffer);
        }
      });
      const auto combine = [&](State a, State b) { return f.combine(a, b); };
      Cascade<State> cascade;
      for (int64_t c = 0; c < chunks; c++) cascade.push(states[c], combine);
      store(at, cascade.total(f.init(), combine));
    }
    free(states);
    return true;
  }

  void run() const {
    if (plan.rows == 0) return;
    const int64_t work = (plan.n + 8) * F::cost;
    if (!plan.contiguous(outputs) && plan.contiguous_rows(outputs) &&
        plan.kept_shape[plan.kept - 1] >= 8) {
      const int64_t width = width_for(get_threads()), blocks = parallel_work / (work * width) + 1;
      return parallel_for(plan.rows, blocks * width, [&](int64_t begin, int64_t end) { columns_of(begin, end, width); });
    }
    if (plan.rows <= 2 && plan.n >= 64 * fold_chunk && long_rows()) return;
    parallel_for(plan.rows, parallel_work / work + 1,
                 [&](int64_t begin, int64_t end) { rows(begin, end); });
  }
};

// SHAPE holds the kept dims, then the folded ones; operands are the outputs, then x.
template <class F> void reduce(Frame& frame) {
  using R = Reduce<F>;
  const FoldPlan plan(frame, R::sizes, R::outputs + 1, R::outputs);
  R{F(Scalars{frame}), plan}.run();
}

}  // namespace fluxion::FLUXION_ISA
