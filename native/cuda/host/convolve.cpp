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
  call.launch_typed(bias_program, AddBias{p.y, p.bias, n, p.v.O, p.v.places()}, call.blocks_for(n));
}

template <ConvolutionPass pass> void convolve(Call& call) {
  constexpr Roles k = roles<pass>;
  Convolve p = {};
  p.v = Convolution::from(call.frame, call.operand(k.y), call.operand(k.x), call.operand(k.w));
  p.y = call.data(k.y), p.x = call.data(k.x), p.w = call.data(k.w);
  if (pass == ConvolutionPass::forward && call.is_given(3)) p.bias = call.data(3);
  if (call.numel(0) == 0) return;
  const bool floating = call.row.dtype == DType::Float32 || call.row.dtype == DType::Float64;
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
