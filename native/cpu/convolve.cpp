// Convolution and its two gradients: which route computes them. Each declines what it does not do, and the
// last, windows as columns of a matrix, does all.

#include "native/core/convolution.h"

#include <type_traits>

#include "native/core/dtype.h"
#include "native/cpu/depthwise.h"
#include "native/cpu/im2col.h"
#include "native/cpu/onednn.h"
#include "native/cpu/registry.h"
#include "native/cpu/winograd.h"

namespace fluxion::FLUXION_ISA {

namespace {

void finish(Frame& frame, bool ok) {
  if (!ok) frame.fail(Status::OutOfMemory);
}

// Images rather than what layers make of them: columns are built faster than images change their layout.
bool has_few_channels(const Convolution& v) { return v.G == 1 && v.C * v.taps() <= 64 && !v.is_pointwise(); }

// y (N, O, out...) from x (N, C, in...), weight (O, C / groups, kernel...), bias (O) or nothing.
template <class T> void convolution(Frame& frame) {
  const Operand *const y = frame.operands, *const x = y + 1, *const w = y + 2, *const bias = y + 3;
  const Convolution v = Convolution::from(frame, *y, *x, *w);
  if constexpr (std::is_floating_point_v<T>) {
    if (depthwise_forward(v, y->data_as<T>(), x->data_as<T>(), w->data_as<T>(), bias->data_as<T>())) return;
  }
  if constexpr (std::is_same_v<T, float>) {
    if (Winograd::suits(v) && Winograd::forward(v).results(y->data_as<T>(), x->data_as<T>(), w->data_as<T>(), bias->data_as<T>())) return;
    if (!has_few_channels(v) && onednn_forward(v, y->data_as<T>(), x->data_as<T>(), w->data_as<T>(), bias->data_as<T>())) return;
  }
  finish(frame, forward_by_columns(v, y->data_as<T>(), x->data_as<T>(), w->data_as<T>(), bias->data_as<T>()));
}

// x (N, C, in...) from y (N, O, out...) and weight: the gradient of x, and a transposed convolution.
template <class T> void convolution_input(Frame& frame) {
  const Operand *const x = frame.operands, *const y = x + 1, *const w = x + 2;
  const Convolution v = Convolution::from(frame, *y, *x, *w);
  if constexpr (std::is_same_v<T, float>) {
    if (Winograd::suits(v) && Winograd::backward(v).results(x->data_as<T>(), y->data_as<T>(), w->data_as<T>(), nullptr)) return;
    if (onednn_input(v, x->data_as<T>(), y->data_as<T>(), w->data_as<T>())) return;
  }
  finish(frame, input_by_columns(v, x->data_as<T>(), y->data_as<T>(), w->data_as<T>()));
}

// weight (O, C / groups, kernel...) from x and y: the gradient of the weight.
template <class T> void convolution_weight(Frame& frame) {
  const Operand *const w = frame.operands, *const x = w + 1, *const y = w + 2;
  const Convolution v = Convolution::from(frame, *y, *x, *w);
  if constexpr (std::is_same_v<T, float>) {
    if (Winograd::suits(v) && Winograd::forward(v).filters(w->data_as<T>(), x->data_as<T>(), y->data_as<T>())) return;
    if (onednn_weight(v, w->data_as<T>(), x->data_as<T>(), y->data_as<T>())) return;
  }
  finish(frame, weight_by_columns(v, w->data_as<T>(), x->data_as<T>(), y->data_as<T>()));
}

constexpr Row rows[] = {
    {"convolution", DType::Int32, convolution<int32_t>},
    {"convolution", DType::Int64, convolution<int64_t>},
    {"convolution", DType::Float32, convolution<float>},
    {"convolution", DType::Float64, convolution<double>},
    {"convolution_input", DType::Int32, convolution_input<int32_t>},
    {"convolution_input", DType::Int64, convolution_input<int64_t>},
    {"convolution_input", DType::Float32, convolution_input<float>},
    {"convolution_input", DType::Float64, convolution_input<double>},
    {"convolution_weight", DType::Int32, convolution_weight<int32_t>},
    {"convolution_weight", DType::Int64, convolution_weight<int64_t>},
    {"convolution_weight", DType::Float32, convolution_weight<float>},
    {"convolution_weight", DType::Float64, convolution_weight<double>},
};

}  // namespace

extern const Table convolve_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
