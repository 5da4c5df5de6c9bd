// Stable sorts of rows of unsigned keys. Long rows: digit by digit from the lowest (Knuth, The Art of Computer
// Programming 3, 5.2.5), all digits counted first, and each then moved in one pass in which a tile learns from
// those before it where its items go (Adinets and Merrill, "Onesweep", 2022). Short ones by a network.

#include "native/cuda/radix_sort.h"

#include "native/cuda/block_sort.cuh"
#include "native/cuda/collective.cuh"

namespace fluxion::cuda {

template <class K> DEVICE unsigned digit_of(K key, int place) { return unsigned(key >> (place * radix_bits)) & (radix_digits - 1); }

// The key of item i, counted over all rows.
template <class T, class P> DEVICE WideKey<T> source_key(const P& p, int64_t i) {
  if (p.elements != nullptr) return wide_key<T>(static_cast<const Stored<T>*>(p.elements)[i], p.descending);
  return static_cast<const WideKey<T>*>(p.keys)[i];
}

// An element from its key, where that holds all of it: -0 and the kinds of NaN are not told apart.
template <class T, class P> DEVICE Stored<T> sorted_element(const P& p, WideKey<T> key, int64_t from) {
  const WideKey<T> ascending = ascending_of<T>(key, p.descending);
  const bool whole = !std::is_floating_point_v<T> || (ascending != nan_key<T> && ascending != wide_key<T>(Stored<T>(0), false));
  return whole ? element_of_key<T>(Key<T>(ascending)) : static_cast<const Stored<T>*>(p.elements)[from];
}

// ── Long rows ────────────────────────────────────────────────────────────────────────────────────────

// counts: of each digit. A block for each stretch of a row. Neighbouring lanes count apart, so that digits that
// are often alike do not wait for each other.
template <class T> DEVICE void radix_count(const RadixSort& p) {
  constexpr int apart = sizeof(WideKey<T>) == 8 ? 2 : 4, most = sizeof(WideKey<T>), at_once = 8;
  SHARED(uint32_t, counts, most * radix_digits * apart);
  for (int i = int(threadIdx.x); i < p.passes * radix_digits * apart; i += radix_count_threads) counts[i] = 0;
  __syncthreads();
  const int64_t stretches = (p.n + radix_count_items - 1) / radix_count_items;
  const int64_t row = blockIdx.x / stretches, first = (blockIdx.x - row * stretches) * radix_count_items;
  const int count = int(p.n - first < radix_count_items ? p.n - first : radix_count_items);
#pragma unroll 1
  for (int i = int(threadIdx.x); i < count; i += radix_count_threads * at_once) {
    WideKey<T> keys[at_once];
#pragma unroll
    for (int u = 0; u < at_once; u++) keys[u] = i + u * radix_count_threads < count ? source_key<T>(p, row * p.n + first + i + u * radix_count_threads) : 0;
#pragma unroll
    for (int u = 0; u < at_once; u++) {
      if (i + u * radix_count_threads >= count) break;
#pragma unroll
      for (int d = 0; d < most; d++) {
        if (d < p.passes) atomicAdd(&counts[(d * radix_digits + digit_of(keys[u], d)) * apart + threadIdx.x % apart], 1u);
      }
    }
  }
  __syncthreads();
  for (int i = int(threadIdx.x); i < p.passes * radix_digits; i += radix_count_threads) {
    uint32_t sum = 0;
#pragma unroll
    for (int a = 0; a < apart; a++) sum += counts[i * apart + a];
    if (sum != 0) atomicAdd(&p.counts[row * p.passes * radix_digits + i], sum);
  }
}

// counts become those of lesser digits; telling: digits in which the keys of some row differ. A block for each
// digit's place in each row.
DEVICE void radix_add(const RadixSort& p) {
  SHARED(uint32_t, room, 33);
  uint32_t* const counts = p.counts + int64_t(blockIdx.x) * radix_digits;
  const uint32_t here = counts[threadIdx.x];
  uint32_t all;
  counts[threadIdx.x] = block_before(here, room, all);
  if (here != 0 && here != all) atomicOr(p.telling, 1u << (blockIdx.x % p.passes));
}

// The word of a tile for a digit: a number, and above it what that counts in which pass: the tile's own items, or
// those of all tiles up to it as well.
constexpr int word_tag = 48;
DEVICE uint64_t tag_of(int pass, bool all) { return uint64_t(2 * pass + 1 + all) << word_tag; }

// How many items of a digit lie in the tiles of the row before this one, which has `own`.
DEVICE uint32_t before_tile_of(const RadixSort& p, int64_t row, int64_t tile, int digit, uint32_t own) {
  constexpr int at_once = 4;
  uint64_t* const words = p.words + row * p.tiles * radix_digits + digit;
  const uint64_t part = tag_of(p.pass, false), whole = tag_of(p.pass, true);
  uint32_t before = 0;
  for (int64_t last = tile - 1; last >= 0;) {
    uint64_t word[at_once];
#pragma unroll
    for (int u = 0; u < at_once; u++) word[u] = last - u >= 0 ? told(&words[(last - u) * radix_digits]) : whole;
    bool waits = false;
#pragma unroll
    for (int u = 0; u < at_once; u++) {
      if (waits || last < 0) continue;
      if (word[u] < part) {
        waits = true;
      } else {
        before += uint32_t(word[u]);
        last = word[u] >= whole ? -1 : last - 1;
      }
    }
  }
  tell(&words[tile * radix_digits], whole | (before + own));
  return before;
}

// A tile that is moved: where it lies, and which digit of its keys counts.
struct RadixTile {
  int64_t row, tile, first;   // item, counted over all rows
  int count, place;
  bool is_first, is_last;     // pass that moves anything
};

// Passes over digits that tell nothing are left out: those launched first.
DEVICE bool is_idle(const RadixSort& p, RadixTile& tile) {
  unsigned telling = *p.telling;
  const int idle = p.passes - (telling == 0 ? 1 : __popc(telling));
  if (p.pass < idle) return true;
  for (int k = idle; k < p.pass; k++) telling &= telling - 1;
  tile.place = telling == 0 ? 0 : __ffs(int(telling)) - 1;
  tile.is_first = p.pass == idle;
  tile.is_last = p.pass == p.passes - 1;
  return false;
}

// The keys of this thread. Each warp has a stretch of the tile, of which it takes 32 at a time, in order.
template <class T, int each> DEVICE void read_keys(const RadixSort& p, const RadixTile& tile, int first, WideKey<T> (&keys)[each]) {
  using K = WideKey<T>;
  if (tile.is_first && p.elements != nullptr) {
#pragma unroll
    for (int j = 0; j < each; j++) keys[j] = first + j * 32 < tile.count ? source_key<T>(p, tile.first + first + j * 32) : K(0);
  } else {
    const K* const from = static_cast<const K*>(tile.is_first ? p.keys : p.between_keys[(p.pass - 1) & 1]) + tile.first;
#pragma unroll
    for (int j = 0; j < each; j++) keys[j] = first + j * 32 < tile.count ? from[first + j * 32] : K(0);
  }
}

// Writes the tile's items behind those of lesser digits, of earlier tiles, and of earlier places.
template <class T, int each> DEVICE void write_items(const RadixSort& p, const RadixTile& tile, const WideKey<T>* keys, const uint32_t* items, const int64_t* begin) {
  using K = WideKey<T>;
  K* const keys_to = static_cast<K*>(tile.is_last ? p.keys_out : p.between_keys[p.pass & 1]);
  uint32_t* const items_to = tile.is_last ? p.items_out : p.between_items[p.pass & 1];
#pragma unroll
  for (int j = 0; j < each; j++) {
    const int at = j * radix_threads + int(threadIdx.x);
    if (at >= tile.count) continue;
    const K key = keys[at];
    const uint32_t item = items[at];
    const int64_t to = begin[digit_of(key, tile.place)] + at;
    if (tile.is_last && p.values != nullptr) {
      static_cast<Stored<T>*>(p.values)[to] = sorted_element<T>(p, key, tile.row * p.n + item);
      p.places[to] = item;
    } else {
      keys_to[to] = key;
      items_to[to] = item;
    }
  }
}

// One pass over one digit. A tile is put in order in shared memory first, so that neighbours are written together.
// Tiles are taken in the order in which blocks begin, so that those before one are under way.
template <class T> DEVICE void radix_move(const RadixSort& p) {
  using K = WideKey<T>;
  constexpr int warps = radix_threads / 32, each = radix_items(sizeof(K)), room_for = radix_tile(sizeof(K));
  SHARED(int64_t, begin, radix_digits);             // where items of a digit go, less their place in the tile
  SHARED(uint16_t, counts, warps * radix_digits);   // of each warp; then of what comes before in the tile
  SHARED(uint32_t, room, 33);
  SHARED(uint32_t, ticket, 1);
  SHARED(K, sorted_keys, room_for);
  SHARED(uint32_t, sorted_items, room_for);
  const int t = int(threadIdx.x);
  RadixTile tile;
  if (is_idle(p, tile)) return;
  if (t == 0) *ticket = atomicAdd(&p.tickets[p.pass], 1u);
  for (int i = t; i < warps * radix_digits; i += radix_threads) counts[i] = 0;
  __syncthreads();
  tile.row = *ticket / p.tiles, tile.tile = *ticket - tile.row * p.tiles;
  tile.first = tile.row * p.n + tile.tile * room_for;
  tile.count = int(p.n - tile.tile * room_for < room_for ? p.n - tile.tile * room_for : room_for);

  // Ranks among the warp's items of the same digit. Counts of two digits share a word, to which one lane adds.
  const int first = warp_of() * (each * 32) + lane_of();
  K keys[each];
  uint32_t ranks[each];
  read_keys<T, each>(p, tile, first, keys);
  uint16_t* const own = counts + warp_of() * radix_digits;
  uint32_t* const pairs = reinterpret_cast<uint32_t*>(own);
#pragma unroll
  for (int j = 0; j < each; j++) {
    const bool there = first + j * 32 < tile.count;
    const unsigned digit = digit_of(keys[j], tile.place), alike = lanes_alike<radix_bits>(digit, there);
    const int before_me = __popc(alike & ((1u << lane_of()) - 1)), half = int(digit % 2) * 16;
    uint32_t before = 0;
    if (there && before_me == 0) before = atomicAdd(&pairs[digit / 2], uint32_t(__popc(alike)) << half) >> half & 0xFFFF;
    ranks[j] = __shfl_sync(all_lanes, before, there ? __ffs(int(alike)) - 1 : 0, 32) + before_me;
  }
  __syncthreads();

  // Counts before each warp's, in the tile and in all.
  uint32_t sum = 0, unused;
  if (t < radix_digits) {
#pragma unroll
    for (int w = 0; w < warps; w++) sum += counts[w * radix_digits + t];
    tell(&p.words[(tile.row * p.tiles + tile.tile) * radix_digits + t], tag_of(p.pass, tile.tile == 0) | sum);
  }
  uint32_t in_tile = block_before(sum, room, unused);
  if (t < radix_digits) {
    const int64_t lesser = tile.row * p.n + p.counts[(tile.row * p.passes + tile.place) * radix_digits + t] - in_tile;
#pragma unroll
    for (int w = 0; w < warps; w++) {
      const uint32_t here = counts[w * radix_digits + t];
      counts[w * radix_digits + t] = uint16_t(in_tile);
      in_tile += here;
    }
    begin[t] = lesser + (tile.tile == 0 ? 0 : before_tile_of(p, tile.row, tile.tile, t, sum));
  }
  __syncthreads();

  // Items are on their way together while keys are put in order.
  const uint32_t* const from = tile.is_first ? nullptr : p.between_items[(p.pass - 1) & 1] + tile.first;
  uint32_t items[each];
#pragma unroll
  for (int j = 0; j < each; j++) {
    const int at = first + j * 32;
    items[j] = from == nullptr ? uint32_t(tile.tile * room_for + at) : at < tile.count ? from[at] : 0;
  }
#pragma unroll
  for (int j = 0; j < each; j++) {
    if (first + j * 32 >= tile.count) continue;
    ranks[j] += own[digit_of(keys[j], tile.place)];
    sorted_keys[ranks[j]] = keys[j];
  }
#pragma unroll
  for (int j = 0; j < each; j++) {
    if (first + j * 32 < tile.count) sorted_items[ranks[j]] = items[j];
  }
  __syncthreads();
  write_items<T, each>(p, tile, sorted_keys, sorted_items, begin);
}

// ── Short rows ───────────────────────────────────────────────────────────────────────────────────────

// Item t * each + e of a block's lies in thread t, at e.
template <class K, int each> struct Network {
  K keys[each];
  uint32_t items[each];

  static DEVICE bool after(K a, uint32_t i, K b, uint32_t j) { return a > b || (a == b && i > j); }

  // Exchanges items `step` apart: within a thread, within a warp, within the block.
  template <int step> DEVICE void in_thread(int size, int padded) {
    const int first = int(threadIdx.x) * each;
#pragma unroll
    for (int e = 0; e < each; e++) {
      if ((e & step) != 0) continue;
      const bool down = size < padded && ((first + e) & size) != 0;
      const K a = keys[e], b = keys[e + step];
      const uint32_t i = items[e], j = items[e + step];
      const bool swaps = after(a, i, b, j) != down;
      keys[e] = swaps ? b : a, keys[e + step] = swaps ? a : b;
      items[e] = swaps ? j : i, items[e + step] = swaps ? i : j;
    }
  }
  DEVICE void keep(int e, K key, uint32_t item, bool greater) {
    const bool takes = after(keys[e], items[e], key, item) != greater;
    keys[e] = takes ? key : keys[e];
    items[e] = takes ? item : items[e];
  }
  DEVICE void in_warp(int step, bool down) {
    const bool greater = ((int(threadIdx.x) & step) != 0) != down;
#pragma unroll
    for (int e = 0; e < each; e++) {
      const K key = __shfl_xor_sync(all_lanes, keys[e], step, 32);
      const uint32_t item = __shfl_xor_sync(all_lanes, items[e], step, 32);
      keep(e, key, item, greater);
    }
  }
  DEVICE void in_block(int step, bool down, K* shared_keys, uint32_t* shared_items) {
    const int t = int(threadIdx.x), threads = int(blockDim.x), other = t ^ step;
    const bool greater = ((t & step) != 0) != down;
    __syncthreads();
#pragma unroll
    for (int e = 0; e < each; e++) shared_keys[e * threads + t] = keys[e], shared_items[e * threads + t] = items[e];
    __syncthreads();
#pragma unroll
    for (int e = 0; e < each; e++) keep(e, shared_keys[e * threads + other], shared_items[e * threads + other], greater);
  }

  // Batcher's bitonic sort (Knuth, The Art of Computer Programming 3, 5.3.4) of stretches of `padded` items: by
  // key, and by item where those are equal. The halves of a larger sort run against each other; the last ones
  // run upwards.
  DEVICE void sort(int padded, K* shared_keys, uint32_t* shared_items) {
    const int first = int(threadIdx.x) * each;
#pragma unroll 1
    for (int size = 2; size <= padded; size *= 2) {
      const bool down = size < padded && (first & size) != 0;   // of steps beyond a thread
#pragma unroll 1
      for (int step = size / 2 / each; step > 0; step /= 2) {
        if (step >= warpSize) in_block(step, down, shared_keys, shared_items);
        else in_warp(step, down);
      }
      if constexpr (each > 8) if (size > 8) in_thread<each / 2>(size, padded);
      if constexpr (each > 4) if (size > 4) in_thread<4>(size, padded);
      if constexpr (each > 2) if (size > 2) in_thread<2>(size, padded);
      in_thread<1>(size, padded);
    }
  }
};

// Rows side by side in a block, each padded to a power of two with what comes last.
template <class T> DEVICE void row_sort(const RowSort& p) {
  using K = WideKey<T>;
  constexpr int each = row_sort_each;
  SHARED(K, keys, row_sort_most);
  SHARED(uint32_t, items, row_sort_most);
  const int t = int(threadIdx.x), capacity = int(blockDim.x) * each;
  const int padded = 1 << p.bits, rows = capacity >> p.bits, threads_of_row = padded > each ? padded / each : 1;
  // Where a place of the block lies in shared memory: neighbours of a thread's in different banks.
  const auto cell = [](int i) { return i ^ ((i >> 5) & (each - 1)); };
  for (int64_t first = int64_t(blockIdx.x) * rows; first < p.rows; first += int64_t(gridDim.x) * rows) {
    Network<K, each> network;
#pragma unroll
    for (int e = 0; e < each; e++) {
      // The order in which they come does not matter: neighbours are read together.
      const int64_t row = first + ((t * each + e) >> p.bits);
      const int at = (e & (padded - 1)) * threads_of_row + (t & (threads_of_row - 1));
      const bool there = row < p.rows && at < p.n;
      network.keys[e] = there ? source_key<T>(p, row * p.n + at) : K(~K(0));
      network.items[e] = uint32_t(at);
    }
    network.sort(padded, keys, items);
    __syncthreads();
#pragma unroll
    for (int e = 0; e < each; e++) {
      keys[cell(t * each + e)] = network.keys[e];
      items[cell(t * each + e)] = network.items[e];
    }
    __syncthreads();
#pragma unroll
    for (int e = 0; e < each; e++) {
      const int i = e * int(blockDim.x) + t, at = i & (padded - 1);
      const int64_t row = first + (i >> p.bits), to = row * p.n + at;
      if (row >= p.rows || at >= p.n) continue;
      const K key = keys[cell(i)];
      const uint32_t item = items[cell(i)];
      if (p.values != nullptr) {
        static_cast<Stored<T>*>(p.values)[to] = sorted_element<T>(p, key, row * p.n + item);
        p.places[to] = item;
      } else {
        static_cast<K*>(p.keys_out)[to] = key;
        p.items_out[to] = item;
      }
    }
    __syncthreads();
  }
}

template <class T> DEVICE void make_keys(const MakeKeys& p) {
  const Stored<T>* const x = static_cast<const Stored<T>*>(p.x);
  for (int64_t i = grid_thread(); i < p.n; i += grid_threads()) {
    const int64_t at = p.from != nullptr ? int64_t(p.from[i]) : i;
    static_cast<WideKey<T>*>(p.keys)[i] = wide_key<T>(x[at * p.step], p.descending);
  }
}

}  // namespace fluxion::cuda

PROGRAM(fluxion_radix_add, fluxion::cuda::RadixSort, fluxion::cuda::radix_add)
ORDERED_PROGRAMS(fluxion_radix_count, fluxion::cuda::RadixSort, fluxion::cuda::radix_count)
BOUNDED_ORDERED_PROGRAMS(fluxion_radix_move, fluxion::cuda::radix_threads, fluxion::cuda::radix_blocks, fluxion::cuda::RadixSort, fluxion::cuda::radix_move)
ORDERED_PROGRAMS(fluxion_row_sort, fluxion::cuda::RowSort, fluxion::cuda::row_sort)
ORDERED_PROGRAMS(fluxion_make_keys, fluxion::cuda::MakeKeys, fluxion::cuda::make_keys)
