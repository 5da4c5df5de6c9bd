// Pointwise kernels on the device: out[j] = f(x[j], y[j], …), in a grid-stride loop. Where the last dim
// is contiguous in all operands, or of one value, 16 bytes are read and written at a time; other
// operands go by their strides, transposed ones through tiles. Launched by the CUDA library with
// blocks of 256 threads and any grid: results do not depend on it.
//
// Positions have 64 bits. Their division is the only costly operation on them: it is one of 32 bits in calls of fewer
// than 2^32 elements, which has no branch, so that loads behind it are on their way together.

#pragma once

#include "native/cuda/kernel.cuh"

namespace fluxion::cuda {

struct PointwiseFunctor {
  static constexpr int cost = 1;
  static constexpr bool indexed = false;
  static constexpr bool can_fault = false;
};

// `width` elements that are moved as one.
template <class T, int width> struct alignas(sizeof(T) * width) Pack { T at[width]; };
template <size_t I, class T, int width> struct PackSlot { Pack<T, width> pack; };
template <int width, class Indices, class... Ts> struct Packs;
template <int width, size_t... I, class... Ts>
struct Packs<width, std::index_sequence<I...>, Ts...> : PackSlot<I, Ts, width>... {};
template <size_t I, class T, int width> DEVICE Pack<T, width>& pack(PackSlot<I, T, width>& p) { return p.pack; }
// Values as they are stored.
template <class T, class V, int width> DEVICE Pack<T, width> rounded(const Pack<V, width>& values) {
  Pack<T, width> stored;
  round_all(values.at, stored.at);
  return stored;
}

constexpr int smallest(int a) { return a; }
template <class... Rest> constexpr int smallest(int a, int b, Rest... rest) {
  return smallest(a < b ? a : b, rest...);
}
constexpr int largest(int a) { return a; }
template <class... Rest> constexpr int largest(int a, int b, Rest... rest) {
  return largest(a > b ? a : b, rest...);
}

template <class F, class Outputs = typename F::Outputs, class Inputs = typename F::Inputs,
          class O = std::make_index_sequence<Outputs::count>,
          class I = std::make_index_sequence<Inputs::count>>
struct PointwiseLoop;

template <class F, class... Os, class... Is, size_t... o, size_t... i>
struct PointwiseLoop<F, Types<Os...>, Types<Is...>, std::index_sequence<o...>, std::index_sequence<i...>> {
  static constexpr int outputs = sizeof...(Os);
  static constexpr int operands = sizeof...(Os) + sizeof...(Is);
  static constexpr int width = 16 / largest(int(sizeof(Stored<Os>))..., int(sizeof(Stored<Is>))...);
  // Two packs are on their way at a time where the function is cheap: memory is what it waits for. Packs of
  // 16-bit floats hold twice as many, and their floats take the registers of a second one; with one input two pay
  // where the function takes longer, too.
  static constexpr int inputs = operands - outputs;
  static constexpr bool two_at_once = is_narrow<F> ? inputs <= 1 && F::cost <= 40 : inputs <= 2 && F::cost <= 8;
  static constexpr int at_once = two_at_once && !draws<F> ? 2 : 1;
  using Results = Values<std::index_sequence<o...>, ValueOf<F, Os>...>;
  // How a host number lies in the frame.
  template <class T> using Number = std::conditional_t<is_narrow<F>, Computed<Stored<T>>, Stored<T>>;
  using InPacks = Packs<width, std::index_sequence<i...>, Stored<Is>...>;
  using OutPacks = Packs<width, std::index_sequence<o...>, ValueOf<F, Os>...>;

  const Frame& frame;
  const F f;
  const int last;                 // the last dim; -1 if there is none
  bool number[operands];          // an input is a number of the frame itself
  bool steps[operands];           // is contiguous along the last dim, else it has one value there
  Values<std::index_sequence<i...>, Number<Is>...> numbers;

  DEVICE explicit PointwiseLoop(const Frame& call) : frame(call), f(Scalars{call}), last(call.ndim - 1) {
#pragma unroll
    for (int k = 0; k < operands; k++) {
      number[k] = frame.operands[k].is_number();
      steps[k] = !number[k] && last >= 0 && frame.operands[k].strides[last] == 1;
    }
    ((value<i>(numbers) = number[outputs + i] ? *number_in<Is>(outputs + i) : Number<Is>()), ...);
  }
  template <class T> DEVICE const Number<T>* number_in(int k) const {
    return reinterpret_cast<const Number<T>*>(frame.operands[k].shape);
  }
  // Of tensors only, so that the compiler knows that it lies in global memory.
  template <class T> DEVICE Stored<T>* data(int k) const { return static_cast<Stored<T>*>(frame.operands[k].address); }

  // What the functor gets for an element, or for the number that stands in its place: of 16-bit floats that
  // is a float, which a pack of them does not hold.
  template <class T, bool plain> DEVICE ValueOf<F, T> given(int k, Stored<T> x, Number<T> number_k) const {
    if constexpr (plain || std::is_same_v<Number<T>, Stored<T>>) return static_cast<T>(x);
    else return number[k] ? number_k : ValueOf<F, T>(x);
  }
  template <class T> DEVICE static Stored<T> as_element(Number<T> number_k) {
    if constexpr (std::is_same_v<Number<T>, Stored<T>>) return number_k;
    else return Stored<T>(0.0f);
  }

  DEVICE static void apply(const F& fn, int64_t at, Results& v, ValueOf<F, Is>... x) {
    if constexpr (outputs == 1 && F::indexed) ((value<o>(v) = fn(at, x...)), ...);
    else if constexpr (outputs == 1) ((value<o>(v) = fn(x...)), ...);
    else if constexpr (F::indexed) fn(at, x..., value<o>(v)...);
    else fn(x..., value<o>(v)...);
  }
  // Calls each(the functor, j) for n elements from the one at `first`; a functor that draws has their words.
  template <int n, class Each> DEVICE void for_elements(int64_t first, Each each) const {
    if constexpr (draws<F>) {
      F drawing = f;
      constexpr int words_each = decltype(f.random)::each;
      uint32_t words[n * words_each];
      if constexpr (n == 1) f.random.make_one(first, words);
      else f.random.template make<n>(first, words);
#pragma unroll
      for (int j = 0; j < n; j++) {
        drawing.random.take(words + j * words_each);
        each(drawing, j);
      }
    } else {
#pragma unroll
      for (int j = 0; j < n; j++) each(f, j);
    }
  }

  // ── Packs ─────────────────────────────────────────────────────────────────────────────────────

  // Whether packs of operand k start where a pack may: at its first element, and in every row.
  template <class T> DEVICE bool is_aligned(int k) const {
    if (!steps[k]) return k >= outputs && (number[k] || frame.operands[k].strides[last] == 0);
    bool all = reinterpret_cast<uintptr_t>(frame.operands[k].address) % (sizeof(Stored<T>) * width) == 0;
#pragma unroll 1
    for (int d = 0; d < last; d++) all &= frame.operands[k].strides[d] % width == 0;
    return all;
  }
  // How many packs there are; elements behind them are left.
  DEVICE int64_t count_packs() const {
    if (last < 0 || (last > 0 && frame.shape[last] % width != 0)) return 0;
    const bool all = (is_aligned<Os>(o) && ... && true) && (is_aligned<Is>(outputs + i) && ... && true);
    return all ? frame.n / width : 0;
  }

  // Offsets in elements of `count` positions of the space, with `size` for the last dim and `step` along it.
  template <int count> DEVICE void locate(const int64_t (&at)[count], int64_t size, int step, int64_t (&offsets)[count][operands]) const {
    if (last == 0) return locate_along(at, step, offsets);
    if (frame.n <= int64_t(UINT32_MAX)) locate_by<uint32_t>(at, size, step, offsets);
    else locate_by<int64_t>(at, size, step, offsets);
  }
  // Of the one dim that there is.
  template <int count> DEVICE void locate_along(const int64_t (&at)[count], int step, int64_t (&offsets)[count][operands]) const {
#pragma unroll
    for (int k = 0; k < operands; k++) {
      const int64_t stride = steps[k] ? step : frame.operands[k].strides[0] * step;
#pragma unroll
      for (int u = 0; u < count; u++) offsets[u][k] = at[u] * stride;
    }
  }
  template <class Index, int count>
  DEVICE void locate_by(const int64_t (&at)[count], int64_t size, int step, int64_t (&offsets)[count][operands]) const {
    Index rest[count];
#pragma unroll
    for (int u = 0; u < count; u++) {
      rest[u] = Index(at[u]);
#pragma unroll
      for (int k = 0; k < operands; k++) offsets[u][k] = 0;
    }
#pragma unroll 1
    for (int d = last; d >= 0; d--) {
      const Index extent = Index(d == last ? size : frame.shape[d]);
#pragma unroll
      for (int u = 0; u < count; u++) {
        const Index q = d == 0 ? 0 : rest[u] / extent, r = rest[u] - q * extent;
#pragma unroll
        for (int k = 0; k < operands; k++) {
          const int64_t stride = frame.operands[k].strides[d];
          offsets[u][k] += int64_t(r) * (d == last ? stride * step : stride);
        }
        rest[u] = q;
      }
    }
  }

  template <class T> DEVICE Pack<Stored<T>, width> load(int k, int64_t offset, Number<T> number_k) const {
    if (steps[k]) return *reinterpret_cast<const Pack<Stored<T>, width>*>(data<T>(k) + offset);
    const Stored<T> one = number[k] ? as_element<T>(number_k) : data<T>(k)[offset];
    Pack<Stored<T>, width> same;
#pragma unroll
    for (int j = 0; j < width; j++) same.at[j] = one;
    return same;
  }
  template <bool plain> DEVICE void compute(int64_t p, const int64_t (&at)[operands], [[maybe_unused]] InPacks& x) const {
    OutPacks y;
    for_elements<width>(p * width, [&](const F& fn, int j) {
      Results v;
      apply(fn, p * width + j, v, given<Is, plain>(outputs + i, pack<i>(x).at[j], value<i>(numbers))...);
      ((pack<o>(y).at[j] = value<o>(v)), ...);
    });
    ((*reinterpret_cast<Pack<Stored<Os>, width>*>(data<Os>(o) + at[o]) = rounded<Stored<Os>>(pack<o>(y))), ...);
  }

  // `plain`: no input is a number of the frame. Packs beyond the last one are the last one again: loads have no branch
  // between them.
  template <bool plain> DEVICE void packs(int64_t n) const {
    const int64_t size = last == 0 ? n : frame.shape[last] / width, threads = grid_threads();
#pragma unroll 1
    for (int64_t first = grid_thread(); first < n; first += threads * at_once) {
      InPacks x[at_once];
      int64_t p[at_once], at[at_once][operands];
#pragma unroll
      for (int u = 0; u < at_once; u++) p[u] = first + u * threads < n ? first + u * threads : n - 1;
      locate(p, size, width, at);
#pragma unroll
      for (int u = 0; u < at_once; u++) ((pack<i>(x[u]) = load<Is>(outputs + i, at[u][outputs + i], value<i>(numbers))), ...);
#pragma unroll
      for (int u = 0; u < at_once; u++) {
        if (u == 0 || first + u * threads < n) compute<plain>(p[u], at[u], x[u]);
      }
    }
  }

  // Numbers among inputs of 16 bits are floats, chosen for each element.
  DEVICE void all_packs(int64_t n) const {
    bool plain = true;
#pragma unroll
    for (int k = outputs; k < operands; k++) plain &= !number[k];
    if constexpr (!is_narrow<F> || operands == outputs) packs<true>(n);
    else if constexpr (draws<F>) packs<false>(n);
    else if (plain) packs<true>(n);
    else packs<false>(n);
  }

  // ── Elements ──────────────────────────────────────────────────────────────────────────────────

  template <class T> DEVICE ValueOf<F, T> element(int k, int64_t offset, Number<T> number_k) const {
    if constexpr (std::is_same_v<Number<T>, Stored<T>>) return static_cast<T>(number[k] ? number_k : data<T>(k)[offset]);
    else return number[k] ? number_k : ValueOf<F, T>(data<T>(k)[offset]);
  }
  DEVICE void elements(int64_t first) const {
    const int64_t size = last < 0 ? 1 : frame.shape[last];
#pragma unroll 1
    for (int64_t j = first + grid_thread(); j < frame.n; j += grid_threads()) {
      int64_t at[1][operands];
      locate<1>({j}, size, 1, at);
      for_elements<1>(j, [&](const F& fn, int) {
        Results v;
        apply(fn, j, v, element<Is>(outputs + i, at[0][outputs + i], value<i>(numbers))...);
        ((data<Os>(o)[at[0][o]] = value<o>(v)), ...);
      });
    }
  }

  // ── Tiles: one cheap input that is contiguous along another dim than the output ───────────────

  static constexpr bool has_tiles = outputs == 1 && operands == 2 && F::cost <= 2 && !F::indexed;
  // Elements across and down a tile, rows that a block takes at a time, and elements of each thread: all of them are
  // on their way together.
  static constexpr int tile = largest(int(sizeof(Stored<Os>))..., int(sizeof(Stored<Is>))...) <= 4 ? 64 : 32;
  static constexpr int tile_rows = 256 / tile, tile_each = tile / tile_rows, tile_least = 16;

  // That other dim; -1 where tiles do not pay.
  DEVICE int crossed() const {
    if (last < 1 || !steps[0] || steps[1] || frame.shape[last] < tile_least) return -1;
#pragma unroll 1
    for (int d = 0; d < last; d++) if (frame.operands[1].strides[d] == 1 && frame.shape[d] >= tile_least) return d;
    return -1;
  }

  // Reads along dim c, writes along the last one; a row of the tile has one cell too many, so that
  // neither way meets one bank of the memory 32 times.
  DEVICE void tiles(int c) const {
    using In = typename Pick<0, Is..., void>::Type;
    using Out = typename Pick<0, Os...>::Type;
    SHARED(Stored<In>, cells, tile * (tile + 1));
    const Operand &y = frame.operands[0], &x = frame.operands[1];
    const int64_t A = frame.shape[last], C = frame.shape[c];
    const int64_t across = (A + tile - 1) / tile, down = (C + tile - 1) / tile;
    const int64_t count = frame.n / A / C * across * down;
    const int col = int(threadIdx.x) % tile, row = int(threadIdx.x) / tile;
#pragma unroll 1
    for (int64_t t = blockIdx.x; t < count; t += gridDim.x) {
      const int64_t a = t % across * tile, b = t / across % down * tile;
      int64_t rest = t / across / down, from = 0, to = 0;
#pragma unroll 1
      for (int d = last - 1; d >= 0; d--) {
        if (d == c) continue;
        const int64_t q = rest / frame.shape[d], r = rest - q * frame.shape[d];
        from += r * x.strides[d];
        to += r * y.strides[d];
        rest = q;
      }
      const Stored<In>* const x_row = data<In>(1) + from + (a + row) * x.strides[last] + b + col;
      Stored<Out>* const y_row = data<Out>(0) + to + (b + row) * y.strides[c] + a + col;
      Stored<In> held[tile_each];
#pragma unroll
      for (int k = 0; k < tile_each; k++) {
        if (a + row + k * tile_rows < A && b + col < C) held[k] = x_row[k * tile_rows * x.strides[last]];
      }
#pragma unroll
      for (int k = 0; k < tile_each; k++) cells[(row + k * tile_rows) * (tile + 1) + col] = held[k];
      __syncthreads();
#pragma unroll
      for (int k = 0; k < tile_each; k++) {
        const int j = row + k * tile_rows;
        if (a + col < A && b + j < C) y_row[k * tile_rows * y.strides[c]] = f(static_cast<In>(cells[col * (tile + 1) + j]));
      }
      __syncthreads();
    }
  }
};

template <class F> DEVICE void pointwise(const Frame& frame) {
  const PointwiseLoop<F> loop(frame);
  if constexpr (PointwiseLoop<F>::has_tiles) {
    const int c = loop.crossed();
    if (c >= 0) return loop.tiles(c);
  }
  const int64_t packs = loop.count_packs();
  loop.all_packs(packs);
  loop.elements(packs * PointwiseLoop<F>::width);
}

}  // namespace fluxion::cuda
