// Convolution and its two gradients on the device (native/cpu/convolve.cpp): by cuDNN, or as defined.

#include "native/cuda/convolve.h"

#include "native/cuda/host/by_hand.h"
#include "native/cuda/host/cudnn.h"

namespace fluxion::cuda {

namespace {

#define CONVOLUTION_PROGRAM(name) TYPED_PROGRAM("convolve", name)
constexpr Program programs[] = {
    CONVOLUTION_PROGRAM("fluxion_convolve"), CONVOLUTION_PROGRAM("fluxion_convolve_input"), CONVOLUTION_PROGRAM("fluxion_convolve_weight")};
constexpr Program bias_program = CONVOLUTION_PROGRAM("fluxion_add_bias");

// Operands of the call, by what they are.
struct Roles {
  int y, x, w;
};

template <ConvolutionPass pass> constexpr Roles roles =
    pass == ConvolutionPass::forward ? Roles{0, 1, 2} : pass == ConvolutionPass::input ? Roles{1, 0, 2} : Roles{2, 1, 0};

void add_bias(Call& call, const Convolve& p) {
  if (p.bias == nullptr) return;
  const int64_t n = p.v.N * p.v.O * p.v.places();
  call.launch_typed(bias_program, AddBias{p.y, p.bias, n, p.v.O, p.v.places()}, call.blocks_for(n / 4));
}

// A filter of its own for each channel, which has 3x3, 5x5 or 7x7 taps and moves by single steps: cuDNN's kernels for these
// are slower than reading and writing the tensors. Null for other convolutions.
const Program* depthwise_for(ConvolutionPass pass, const Convolution& v) {
  static constexpr Program forward[] = {CONVOLUTION_PROGRAM("fluxion_depthwise_3"), CONVOLUTION_PROGRAM("fluxion_depthwise_5"), CONVOLUTION_PROGRAM("fluxion_depthwise_7")};
  static constexpr Program input[] = {
      CONVOLUTION_PROGRAM("fluxion_depthwise_input_3"), CONVOLUTION_PROGRAM("fluxion_depthwise_input_5"), CONVOLUTION_PROGRAM("fluxion_depthwise_input_7")};
  const int64_t size = v.kernel[2];
  if (pass == ConvolutionPass::weight || v.spatial != 2 || v.C != v.G || v.O != v.G) return nullptr;
  if (v.kernel[1] != size || (size != 3 && size != 5 && size != 7)) return nullptr;
  for (int d = 1; d < Convolution::max_spatial; d++) if (v.stride[d] != 1 || v.dilation[d] != 1) return nullptr;
  // Bands of results may reach beyond a plane.
  if (v.N * v.C * std::max(v.plane() + 4 * v.in[2], v.places() + 4 * v.out[2]) > INT32_MAX) return nullptr;
  return (pass == ConvolutionPass::forward ? forward : input) + (size - 3) / 2;
}

void depthwise(Call& call, ConvolutionPass pass, const Program& program, const Convolve& p) {
  const Convolution& v = p.v;
  const bool forward = pass == ConvolutionPass::forward;
  const auto whole = [](int64_t x) { return static_cast<int>(x); };
  const int64_t(&from)[Convolution::max_spatial] = forward ? v.in : v.out;
  const int64_t(&to)[Convolution::max_spatial] = forward ? v.out : v.in;
  const Depthwise d = {
      forward ? p.x : p.y, p.w, p.bias, forward ? p.y : p.x, whole(v.N * v.C), whole(v.C), whole(from[1]), whole(from[2]), whole(to[1]), whole(to[2]),
      whole(v.pad[1]), whole(v.pad[2])};
  call.launch_typed(program, d, call.blocks_for(v.N * v.C * ((to[1] + 3) / 4) * to[2]));
}

template <ConvolutionPass pass> void convolve(Call& call) {
  constexpr Roles k = roles<pass>;
  Convolve p = {};
  p.v = Convolution::from(call.frame, call.operand(k.y), call.operand(k.x), call.operand(k.w));
  p.y = call.data(k.y), p.x = call.data(k.x), p.w = call.data(k.w);
  if (pass == ConvolutionPass::forward && call.is_given(3)) p.bias = call.data(3);
  if (call.numel(0) == 0) return;
  const bool floating = call.row.dtype == DType::Float32 || call.row.dtype == DType::Float64;
  if (const Program* const program = floating ? depthwise_for(pass, p.v) : nullptr) return depthwise(call, pass, *program, p);
  if (floating && call.device.cudnn().convolve(pass, call.row.dtype, p.v, p.y, p.x, p.w)) return add_bias(call, p);
  call.launch_typed(programs[static_cast<int>(pass)], p, call.blocks_for(call.numel(0)));
}

#define CONVOLUTION_ROWS(key, operands, pass)                                                            \
  BY_HAND(key, Int32, 1, operands, convolve<pass>), BY_HAND(key, Int64, 1, operands, convolve<pass>),    \
  BY_HAND(key, Float32, 1, operands, convolve<pass>), BY_HAND(key, Float64, 1, operands, convolve<pass>)
constexpr Row kernels[] = {
    CONVOLUTION_ROWS("convolution", 4, ConvolutionPass::forward),
    CONVOLUTION_ROWS("convolution_input", 3, ConvolutionPass::input),
    CONVOLUTION_ROWS("convolution_weight", 3, ConvolutionPass::weight),
};

}  // namespace

extern const Rows convolve_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
