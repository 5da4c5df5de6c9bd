// Stable sorts of rows of unsigned keys. Long rows: digit by digit from the lowest, of which each pass
// counts the digits of each tile, adds up the counts before it, and moves the items there (Knuth, The
// Art of Computer Programming 3, 5.2.5). Short ones are sorted in shared memory.

#include "native/cuda/radix_sort.h"

#include "native/cuda/block_sort.cuh"
#include "native/cuda/collective.cuh"

namespace fluxion::cuda {

template <class K> DEVICE unsigned digit_of(K key, const RadixPass& p) { return unsigned(key >> p.shift) & ((1u << p.bits) - 1); }

// counts: of each digit in each tile. A block for each tile.
template <class K> DEVICE void radix_count(const RadixPass& p) {
  SHARED(uint32_t, counts, radix_digits);
  counts[threadIdx.x] = 0;
  __syncthreads();
  const int64_t row = blockIdx.x / p.tiles, tile = blockIdx.x % p.tiles;
  const K* const keys = static_cast<const K*>(p.keys) + row * p.n;
#pragma unroll
  for (int j = 0; j < radix_items(sizeof(K)); j++) {
    const int64_t i = tile * radix_tile(sizeof(K)) + j * radix_threads + threadIdx.x;
    if (i < p.n) atomicAdd(&counts[digit_of(keys[i], p)], 1u);
  }
  __syncthreads();
  if (int(threadIdx.x) < 1 << p.bits) p.counts[(row * radix_digits + threadIdx.x) * p.tiles + tile] = counts[threadIdx.x];
}

// counts become those of the tiles before; totals: of each digit in the row. A warp for each digit.
DEVICE void radix_add(const RadixPass& p) {
  const int64_t line = (int64_t(blockIdx.x) * blockDim.x + threadIdx.x) / warpSize, digits = int64_t(1) << p.bits;
  if (line >= p.rows * digits) return;
  const int64_t at = line / digits * radix_digits + line % digits;
  uint32_t* const counts = p.counts + at * p.tiles;
  uint32_t before = 0;
  for (int64_t first = 0; first < p.tiles; first += warpSize) {
    const int64_t i = first + lane_of();
    const uint32_t here = i < p.tiles ? counts[i] : 0;
    const uint32_t up_to = warp_prefix(here);
    if (i < p.tiles) counts[i] = before + up_to - here;
    before += warp_last(up_to);
  }
  if (lane_of() == 0) p.totals[at] = before;
}

// Moves the items of a tile behind those of lesser digits, of earlier tiles, and of earlier places: into
// order in shared memory first, so that neighbours are written together.
template <class K> DEVICE void radix_move(const RadixPass& p) {
  constexpr int warps = radix_threads / 32, each = radix_items(sizeof(K)), room_for = radix_tile(sizeof(K));
  SHARED(int64_t, begin, radix_digits);             // where items of a digit go, less their place in the tile
  SHARED(uint32_t, counts, warps * radix_digits);   // of each warp; then of what comes before in the tile
  SHARED(uint32_t, room, 33);
  SHARED(K, tile_keys, room_for);
  SHARED(uint32_t, tile_items, room_for);
  const int64_t row = blockIdx.x / p.tiles, tile = blockIdx.x % p.tiles;
  const int digits = 1 << p.bits, t = int(threadIdx.x);
  for (int w = 0; w < warps; w++) counts[w * radix_digits + t] = 0;
  __syncthreads();

  // Each warp has a stretch of the tile, of which it takes 32 at a time, in order.
  K keys[each];
  uint32_t ranks[each];
  uint32_t* const own = counts + warp_of() * radix_digits;
  const int64_t tile_first = tile * room_for;
  const int first = warp_of() * (each * 32) + lane_of();
  const int count = int(p.n - tile_first < room_for ? p.n - tile_first : room_for);
  const K* const from = static_cast<const K*>(p.keys) + row * p.n + tile_first;
#pragma unroll
  for (int j = 0; j < each; j++) keys[j] = first + j * 32 < count ? from[first + j * 32] : K(0);
#pragma unroll
  for (int j = 0; j < each; j++) {
    const bool there = first + j * 32 < count;
    const unsigned digit = digit_of(keys[j], p);
    const unsigned alike = lanes_alike(digit, p.bits, there);
    const int before_me = __popc(alike & ((1u << lane_of()) - 1));
    ranks[j] = there ? own[digit] + before_me : 0;
    __syncwarp();
    if (there && before_me == 0) own[digit] += __popc(alike);
    __syncwarp();
  }
  __syncthreads();
  uint32_t sum = 0, unused;
  for (int w = 0; w < warps; w++) sum += counts[w * radix_digits + t];
  uint32_t in_tile = block_before(sum, room, unused);
  __syncthreads();
  const bool has_digit = t < digits;
  const uint32_t before = block_before(has_digit ? p.totals[row * radix_digits + t] : 0u, room, unused);
  begin[t] = has_digit ? row * p.n + before + p.counts[(row * radix_digits + t) * p.tiles + tile] - in_tile : 0;
  for (int w = 0; w < warps; w++) {
    const uint32_t here = counts[w * radix_digits + t];
    counts[w * radix_digits + t] = in_tile;
    in_tile += here;
  }
  __syncthreads();
#pragma unroll
  for (int j = 0; j < each; j++) {
    const int i = first + j * 32;
    if (i >= count) continue;
    const uint32_t to = own[digit_of(keys[j], p)] + ranks[j];
    tile_keys[to] = keys[j];
    tile_items[to] = p.items != nullptr ? p.items[row * p.n + tile_first + i] : uint32_t(tile_first + i);
  }
  __syncthreads();
#pragma unroll
  for (int j = 0; j < each; j++) {
    const int at = j * radix_threads + t;
    if (at >= count) continue;
    const K key = tile_keys[at];
    const int64_t to = begin[digit_of(key, p)] + at;
    if (p.keys_out != nullptr) static_cast<K*>(p.keys_out)[to] = key;
    p.items_out[to] = tile_items[at];
  }
}

// Rows side by side in a block, each padded to a power of two with what comes last.
template <class K> DEVICE void row_sort(const RowSort& p) {
  SHARED(K, keys, row_sort_most);
  SHARED(uint32_t, items, row_sort_most);
  const int count = p.per_block * p.padded;
  for (int64_t first = int64_t(blockIdx.x) * p.per_block; first < p.rows; first += int64_t(gridDim.x) * p.per_block) {
    for (int i = int(threadIdx.x); i < count; i += row_sort_threads) {
      const int64_t row = first + i / p.padded;
      const int at = i % p.padded;
      const bool there = row < p.rows && at < p.n;
      keys[i] = there ? static_cast<const K*>(p.keys)[row * p.n + at] : K(~K(0));
      items[i] = uint32_t(at);
    }
    __syncthreads();
    sort_in_block(keys, items, count, p.padded);
    for (int i = int(threadIdx.x); i < count; i += row_sort_threads) {
      const int64_t row = first + i / p.padded;
      const int at = i % p.padded;
      if (row >= p.rows || at >= p.n) continue;
      if (p.keys_out != nullptr) static_cast<K*>(p.keys_out)[row * p.n + at] = keys[i];
      p.items_out[row * p.n + at] = items[i];
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

PROGRAM(fluxion_radix_count_4, fluxion::cuda::RadixPass, fluxion::cuda::radix_count<uint32_t>)
PROGRAM(fluxion_radix_count_8, fluxion::cuda::RadixPass, fluxion::cuda::radix_count<uint64_t>)
PROGRAM(fluxion_radix_add, fluxion::cuda::RadixPass, fluxion::cuda::radix_add)
PROGRAM(fluxion_radix_move_4, fluxion::cuda::RadixPass, fluxion::cuda::radix_move<uint32_t>)
PROGRAM(fluxion_radix_move_8, fluxion::cuda::RadixPass, fluxion::cuda::radix_move<uint64_t>)
PROGRAM(fluxion_row_sort_4, fluxion::cuda::RowSort, fluxion::cuda::row_sort<uint32_t>)
PROGRAM(fluxion_row_sort_8, fluxion::cuda::RowSort, fluxion::cuda::row_sort<uint64_t>)
ORDERED_PROGRAMS(fluxion_make_keys, fluxion::cuda::MakeKeys, fluxion::cuda::make_keys)
