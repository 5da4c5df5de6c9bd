// Row programs: loops over the elements of a row and reductions along it, in turn, while the row
// is in cache. A functor is a function of a row:
//
//   const auto x = row.template in<0>();            // elements of an input: x[j]
//   const T m = row.max([&](auto j) { return x[j]; });
//   row.each([&](auto j) { out[j] = x[j] - m; });
//   row.template set<1>(m);                         // a result with one value per row
//
// The functor sees contiguous rows; rows that lie otherwise are packed into scratch memory. The
// reductions have the tree of Note [One tree for every fold].

#pragma once

#include <stdint.h>
#include <stdlib.h>

#include <utility>

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/cpu/cascade.h"
#include "native/cpu/fold_plan.h"
#include "native/cpu/parallel.h"
#include "native/cpu/scalars.h"

namespace fluxion {

// Marks an operand that has one value per row.
template <class T> struct PerRow {};

// Elements of an operand, and whether there is one for each row only.
template <class T> struct RowElement {
  using Type = T;
  static constexpr bool per_row = false;
};
template <class T> struct RowElement<PerRow<T>> {
  using Type = T;
  static constexpr bool per_row = true;
};

}  // namespace fluxion

namespace fluxion::FLUXION_ISA {

struct RowFunctor {
  static constexpr int cost = 1;
  static constexpr int scratch = 0;   // rows of T kept between two loops
};

// Picks the k-th of a list of types.
template <int k, class T, class... Ts> struct Pick { using Type = typename Pick<k - 1, Ts...>::Type; };
template <class T, class... Ts> struct Pick<0, T, Ts...> { using Type = T; };

template <class T, class Outputs, class Inputs> class RowView;

// One row, as a functor sees it.
template <class T, class... Os, class... Is> class RowView<T, Types<Os...>, Types<Is...>> {
 public:
  template <int k> using In = typename RowElement<typename Pick<k, Is...>::Type>::Type;
  template <int k> using Out = typename RowElement<typename Pick<k, Os...>::Type>::Type;

  RowView(char* const* data, T* scratch, int64_t n) : data_(data), scratch_(scratch), n_(n) {}

  FX_INLINE int64_t size() const { return n_; }
  template <int k> FX_INLINE const Stored<In<k>>* in() const {
    return reinterpret_cast<const Stored<In<k>>*>(data_[sizeof...(Os) + k]);
  }
  template <int k> FX_INLINE In<k> one() const { return static_cast<In<k>>(*in<k>()); }
  template <int k> FX_INLINE Stored<Out<k>>* out() const {
    return reinterpret_cast<Stored<Out<k>>*>(data_[k]);
  }
  template <int k> FX_INLINE void set(Out<k> value) const { *out<k>() = value; }
  FX_INLINE T* scratch(int k) const { return scratch_ + k * n_; }

  template <class Fn> FX_INLINE void each(Fn fn) const {
#pragma GCC ivdep
    for (int64_t j = 0; j < n_; j++) fn(j);
  }

  template <class Fn> FX_INLINE auto sum(Fn fn) const {
    using V = decltype(fn(0));
    return fold(V(0), fn, [](V a, V b) { return V(a + b); });
  }
  template <class Fn> FX_INLINE auto mean(Fn fn) const {
    const auto total = sum(fn);
    return total / decltype(total)(n_);
  }
  template <class Fn> FX_INLINE auto max(Fn fn) const {
    using V = decltype(fn(0));
    return fold(ops::lowest<V>(), fn, [](V a, V b) { return ops::max(a, b); });
  }
  template <class Fn> FX_INLINE auto min(Fn fn) const {
    using V = decltype(fn(0));
    return fold(ops::highest<V>(), fn, [](V a, V b) { return ops::min(a, b); });
  }
  template <class Fn> FX_INLINE int64_t count(Fn fn) const {
    return sum([&](int64_t j) { return static_cast<int64_t>(fn(j)); });
  }
  template <class Fn> FX_INLINE bool any(Fn fn) const { return count(fn) > 0; }
  template <class Fn> FX_INLINE bool all(Fn fn) const { return count(fn) == n_; }

 private:
  template <class V, class Fn, class Combine>
  FX_INLINE V fold(V init, Fn fn, Combine combine) const {
    return fold_all(init, n_, [&](V s, int64_t j) { return combine(s, fn(j)); }, combine);
  }

  char* const* data_;
  T* scratch_;
  int64_t n_;
};

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs>
struct Rowwise;

template <class F, class... Os, class... Is> struct Rowwise<F, Types<Os...>, Types<Is...>> {
  static constexpr int outputs = sizeof...(Os);
  static constexpr int operands = sizeof...(Os) + sizeof...(Is);
  static constexpr uint8_t sizes[] = {sizeof(Stored<typename RowElement<Os>::Type>)...,
                                      sizeof(Stored<typename RowElement<Is>::Type>)...};
  static constexpr bool per_row[] = {RowElement<Os>::per_row..., RowElement<Is>::per_row...};
  using T = typename RowElement<typename Pick<0, Os...>::Type>::Type;

  const F f;
  const FoldPlan& plan;

  bool packed(int k) const { return !per_row[k] && !plan.contiguous(k); }

  // Rows copied together: where neighbouring ones lie side by side, a cache line serves them all.
  int64_t rows_at_once() const {
    bool any = false;
    for (int k = 0; k < operands; k++) {
      if (packed(k) && !plan.contiguous_rows(k)) return 1;
      any |= packed(k);
    }
    return any && plan.kept > 0 && plan.kept_shape[plan.kept - 1] >= 4 ? 32 : 1;
  }

  // Bytes of the copies and of the scratch, each row starting on a cache line.
  size_t scratch_bytes(int64_t at_once) const {
    size_t bytes = line(sizeof(T) * F::scratch * plan.n);
    for (int k = 0; k < operands; k++) if (packed(k)) bytes += line(sizes[k] * plan.n) * at_once;
    return bytes;
  }
  // A cache line more: rows of a power of two bytes would all lie in the same sets of the cache.
  static size_t line(size_t bytes) { return (bytes + 63) / 64 * 64 + 64; }

  bool rows(int64_t begin, int64_t end) const {
    const int64_t at_once = rows_at_once();
    char* memory = nullptr;
    const size_t bytes = scratch_bytes(at_once);
    if (bytes > 0 && (memory = static_cast<char*>(aligned_alloc(64, bytes))) == nullptr) return false;
    char* copies[operands];
    char* next = memory + line(sizeof(T) * F::scratch * plan.n);
    for (int k = 0; k < operands; k++) {
      copies[k] = next;
      if (packed(k)) next += line(sizes[k] * plan.n) * at_once;
    }
    Walk at(plan.kept, plan.kept_shape, begin);
    for (int64_t r = begin; r < end;) {
      int64_t width = at.left_in_row();
      if (width > end - r) width = end - r;
      if (width > at_once) width = at_once;
      some_rows(at, width, copies, reinterpret_cast<T*>(memory));
      at.advance(width);
      r += width;
    }
    free(memory);
    return true;
  }

  FX_FLATTEN void one_row(char* const* data, T* scratch) const {
    f(RowView<T, Types<Os...>, Types<Is...>>(data, scratch, plan.n));
  }

  // `width` rows from `at` on: copied in, computed one by one, copied out.
  void some_rows(const Walk& at, int64_t width, char* const* copies, T* scratch) const {
    const Walk start(plan.folded, plan.folded_shape, 0);
    char* base[operands];
    int64_t step[operands];
    for (int k = 0; k < operands; k++) {
      char* row = plan.base[k] + at.offset(plan.kept_strides[k]);
      base[k] = packed(k) ? copies[k] : row;
      step[k] = packed(k) ? line(sizes[k] * plan.n) : plan.kept > 0 ? plan.kept_strides[k][plan.kept - 1] : 0;
      if (k >= outputs && packed(k)) {
        pack_rows(copies[k], step[k], row, sizes[k], plan.folded_strides[k], start, plan.n, width);
      }
    }
    for (int64_t w = 0; w < width; w++) {
      char* data[operands];
      for (int k = 0; k < operands; k++) data[k] = base[k] + w * step[k];
      one_row(data, scratch);
    }
    for (int k = 0; k < outputs; k++) {
      if (!packed(k)) continue;
      char* row = plan.base[k] + at.offset(plan.kept_strides[k]);
      unpack_rows(row, copies[k], step[k], sizes[k], plan.folded_strides[k], start, plan.n, width);
    }
  }
};

// SHAPE holds the kept dims, then those of a row; per-row operands have strides 0 along the latter.
template <class F> void rowwise(Frame& frame) {
  using R = Rowwise<F>;
  const FoldPlan plan(frame, R::sizes, R::operands, R::outputs);
  if (plan.rows == 0) return;
  const R rows{F(Scalars{frame}), plan};
  bool enough = true;
  parallel_for(plan.rows, parallel_work / (plan.n * F::cost + 16) + 1,
               [&](int64_t begin, int64_t end) {
                 if (!rows.rows(begin, end)) __atomic_store_n(&enough, false, __ATOMIC_RELAXED);
               });
  if (!enough) frame.fail(Status::OutOfMemory, static_cast<double>(rows.scratch_bytes(rows.rows_at_once())));
}

}  // namespace fluxion::FLUXION_ISA
