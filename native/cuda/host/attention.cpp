// Attention and its gradients: the host's part of native/cuda/attention.cu.

#include "native/cuda/attention.h"

#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

namespace {

#define ATTENTION_PROGRAM(name) TYPED_PROGRAM("attention", name)
#define ATTENTION_WIDTHS(name) {ATTENTION_PROGRAM(name "_32"), ATTENTION_PROGRAM(name "_64"), ATTENTION_PROGRAM(name "_128"), ATTENTION_PROGRAM(name "_256")}
constexpr Program forward_programs[] = ATTENTION_WIDTHS("fluxion_attention");
constexpr Program query_programs[] = ATTENTION_WIDTHS("fluxion_attention_queries"), key_programs[] = ATTENTION_WIDTHS("fluxion_attention_keys");
constexpr Program delta_program = ATTENTION_PROGRAM("fluxion_attention_deltas");

// The matrices of an operand (…, rows, columns).
MatrixOfBatch matrix_of(const Call& call, int k) {
  const fluxion::Operand& x = call.operand(k);
  const int rank = x.rank();
  MatrixOfBatch m = {call.data(k), x.stride(rank - 2), x.stride(rank - 1), false};
  const int64_t at_once = size_of(call.row.dtype) == 2 ? 8 : 4;
  bool fits = m.column == 1 && m.row % at_once == 0 && x.size(rank - 1) % at_once == 0 && reinterpret_cast<uintptr_t>(m.at) % 16 == 0;
  for (int d = 0; d < rank - 2; d++) fits = fits && x.stride(d) % at_once == 0;
  m.is_wide = fits;
  return m;
}

// Operands query, key and value from `first` on, the mask at `mask`; scalars: scale, is_causal.
Attention attention_of(const Call& call, int first, int mask) {
  const fluxion::Operand &query = call.operand(first), &key = call.operand(first + 1), &value = call.operand(first + 2);
  const bool is_masked = call.is_given(mask);
  const int rank = query.rank();
  Attention p = {};
  for (int d = 0; d < rank - 2; d++) {
    p.batch.add(query.size(d), query.stride(d), key.stride(d), value.stride(d), is_masked ? call.operand(mask).stride(d) : 0);
  }
  const auto size = [](const fluxion::Operand& x, int d) { return static_cast<int>(x.size(d)); };
  p.L = size(query, rank - 2), p.S = size(key, rank - 2), p.E = size(query, rank - 1), p.V = size(value, rank - 1);
  p.scale = call.scalar(0), p.is_causal = call.scalar(1) != 0;
  p.query = matrix_of(call, first), p.key = matrix_of(call, first + 1), p.value = matrix_of(call, first + 2);
  if (is_masked) p.mask = matrix_of(call, mask);
  return p;
}

// The tiles for a call: the narrowest that hold its columns.
struct Tiling {
  int bytes, width, nr;   // nr: of the programs

  static Tiling of(const Call& call, const Attention& p) {
    int nr = 0;
    while (nr < 3 && (32 << nr) < std::max(p.E, p.V)) nr++;
    return {call.row.dtype == DType::Float64 ? 8 : 4, 32 << nr, nr};
  }
  AttentionTile tile(bool is_backward) const { return is_backward ? attention_backward_tile(bytes, width) : attention_tile(bytes, width); }
  int shared_bytes(bool is_backward) const { return attention_shared_bytes(bytes, tile(is_backward), width, is_backward); }
  int64_t blocks(int64_t rows, bool is_backward) const { return (rows + tile(is_backward).rows - 1) / tile(is_backward).rows; }

  // Whether the device has the memory, and a grid the blocks.
  bool serves(const Device& device, const Attention& p, bool is_backward) const {
    return std::max(p.E, p.V) <= width && blocks(std::max(p.L, p.S), is_backward) * p.batch.n <= 0x7FFFFFFF
        && shared_bytes(is_backward) <= device.attribute(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN);
  }
};

// One block of threads for each tile of `rows`, of each entry of the batch.
void launch_tiles(Call& call, const Program& program, const Attention& p, const Tiling& t, int64_t rows, bool is_backward) {
  call.launch_typed(program, p, t.blocks(rows, is_backward) * p.batch.n, t.tile(is_backward).warps * 32, t.shared_bytes(is_backward));
}

// Outputs: output, log_sum; inputs: query, key, value, and the mask, which may be missing.
Attention forward_of(const Call& call) {
  Attention p = attention_of(call, 2, 5);
  p.output = call.data(0), p.log_sum = call.data<double>(1);
  return p;
}
// Outputs: the gradients of query, key and value; inputs: those, output, log_sum, the output's gradient, and the
// mask, which may be missing.
Attention backward_of(const Call& call) {
  Attention p = attention_of(call, 3, 9);
  p.output = call.data(6), p.log_sum = call.data<double>(7), p.d_output = matrix_of(call, 8);
  p.d_query = call.data(0), p.d_key = call.data(1), p.d_value = call.data(2);
  return p;
}

void attention(Call& call) {
  const Attention p = forward_of(call);
  const Tiling t = Tiling::of(call, p);
  if (p.batch.n == 0 || p.L == 0) return;
  if (!t.serves(call.device, p, false)) return call.decline();
  launch_tiles(call, forward_programs[t.nr], p, t, p.L, false);
}

void attention_backward(Call& call) {
  Attention p = backward_of(call);
  const Tiling t = Tiling::of(call, p);
  if (p.batch.n == 0) return;
  if (!t.serves(call.device, p, true)) return call.decline();
  const Scratch deltas(call.device.memory, p.batch.n * p.L * t.bytes);
  p.delta = deltas.as<void>();
  if (p.L > 0) {
    call.launch_typed(delta_program, p, call.blocks_for(p.batch.n * p.L * 32));
    launch_tiles(call, query_programs[t.nr], p, t, p.L, true);
  }
  if (p.S > 0) launch_tiles(call, key_programs[t.nr], p, t, p.S, true);
}

// ── On tensor cores ──────────────────────────────────────────────────────────────────────────────────

#define TENSOR_WIDTHS(name) {TYPED_PROGRAM("tensor_attention", name "_64"), TYPED_PROGRAM("tensor_attention", name "_128")}
#define TENSOR_PASS(name) {TENSOR_WIDTHS(name), TENSOR_WIDTHS(name "_masked")}
constexpr Program tensor_programs[][2][2] = {   // by TensorPass, whether there is a mask, and the width
    TENSOR_PASS("fluxion_tensor_attention"), TENSOR_PASS("fluxion_tensor_attention_queries"), TENSOR_PASS("fluxion_tensor_attention_keys"),
};
constexpr Program tensor_sums_programs[] = TENSOR_WIDTHS("fluxion_tensor_attention_sums");

// What the smallest device with these cores has for a block: 99 KB.
constexpr bool fits_everywhere(TensorPass pass) {
  for (int width : {64, 128}) {
    for (bool is_masked : {false, true}) if (tensor_attention_shared_bytes(pass, width, is_masked) > 99 * 1024) return false;
  }
  return true;
}
static_assert(fits_everywhere(TensorPass::forward) && fits_everywhere(TensorPass::queries) && fits_everywhere(TensorPass::keys));

int tensor_width(const Attention& p) { return std::max(p.E, p.V) <= 64 ? 64 : 128; }

// The host has no kernel of 16-bit floats to fall back on. src/composites/attention-blocks.ts goes by products instead.
void refuse_others(const Device& device, const Attention& p) {
  if (std::max(p.E, p.V) <= 128 && device.attribute(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR) >= 8) return;
  throw Error("16-bit floats take at most 128 columns, and a device of compute capability 8.0 or later. Convert them to float32, or call scaledDotProductAttention");
}

// One block of threads for each tile of `rows`, of each entry of the batch.
void launch_tensor_tiles(Call& call, TensorPass pass, const Attention& p, int64_t rows) {
  const int width = tensor_width(p);
  const bool is_masked = p.mask.at != nullptr;
  const TensorTileShape tile = tensor_tile_shape(pass, width, is_masked);
  const int64_t blocks = (rows + tile.rows - 1) / tile.rows * p.batch.n;
  call.launch_typed(tensor_programs[int(pass)][is_masked][width / 128], p, blocks, tile.warps * 32, tensor_attention_shared_bytes(pass, width, is_masked));
}

void tensor_attention(Call& call) {
  const Attention p = forward_of(call);
  refuse_others(call.device, p);
  if (p.batch.n > 0 && p.L > 0) launch_tensor_tiles(call, TensorPass::forward, p, p.L);
}

void tensor_attention_backward(Call& call) {
  Attention p = backward_of(call);
  refuse_others(call.device, p);
  if (p.batch.n == 0) return;
  p.d_output.is_wide = p.d_output.is_wide && matrix_of(call, 6).is_wide;   // both are read at once
  const Scratch sums(call.device.memory, p.batch.n * p.L * sizeof(KeptSums));
  p.delta = sums.as<void>();
  if (p.L > 0) {
    const int width = tensor_width(p);
    call.launch_typed(tensor_sums_programs[width / 128], p, (p.batch.n * p.L * width / 8 + 255) / 256);
    launch_tensor_tiles(call, TensorPass::queries, p, p.L);
  }
  if (p.S > 0) launch_tensor_tiles(call, TensorPass::keys, p, p.S);
}

constexpr Row kernels[] = {
    BY_HAND("attention", Float16, 2, 6, tensor_attention), BY_HAND("attention", BFloat16, 2, 6, tensor_attention),
    BY_HAND("attention_backward", Float16, 3, 10, tensor_attention_backward), BY_HAND("attention_backward", BFloat16, 3, 10, tensor_attention_backward),
    BY_HAND("attention", Float32, 2, 6, attention), BY_HAND("attention", Float64, 2, 6, attention),
    BY_HAND("attention_backward", Float32, 3, 10, attention_backward), BY_HAND("attention_backward", Float64, 3, 10, attention_backward),
};

}  // namespace

extern const Rows attention_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
