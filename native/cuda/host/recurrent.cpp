// All steps of a layer of LSTM, each a product and one kernel, and an affine map: the host's part of
// native/cuda/recurrent.cu.

#include "native/cuda/recurrent.h"

#include "native/cuda/host/blas_lt.h"
#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

namespace {

constexpr const char* file = "recurrent";

// How a matrix lies: the steps between its rows and between its columns.
struct Lies {
  void* at;
  int64_t row, column;
};

// out (M, N) = a (M, K) b (K, N), or what is there plus it.
void multiply(Call& call, int64_t M, int64_t N, int64_t K, Lies out, Lies a, Lies b, bool adds) {
  static thread_local fluxion::Frame frame;
  const Row* row = nullptr;
  for (const Row* one : rows()) if (one->skeleton == Skeleton::gemm && one->dtype == call.row.dtype) row = one;
  frame.ndim = frame.split = 0;
  const double scalars[] = {double(M), double(N), double(K), double(a.row), double(a.column), double(b.row), double(b.column), double(out.row), double(out.column), adds ? 1.0 : 0.0};
  std::copy(std::begin(scalars), std::end(scalars), frame.scalars);
  const void* const places[] = {out.at, a.at, b.at};
  for (int k = 0; k < 3; k++) frame.operands[k].address = static_cast<double>(reinterpret_cast<uintptr_t>(places[k])), frame.operands[k].ndim = 0;
  call.device.matmul(*row, frame);
}

// Rows of numbers at the front of longer rows, by 16 bytes where all of them lie so.
void spread(Call& call, SpreadRows p) {
  static constexpr Program program = SIZED_PROGRAM(file, "fluxion_spread_rows");
  size_t bytes = size_of(call.row.dtype);
  const uintptr_t at = reinterpret_cast<uintptr_t>(p.x) | reinterpret_cast<uintptr_t>(p.y);
  while (bytes < 16 && (p.from | p.to | p.step) % 2 == 0 && at % (2 * bytes) == 0) bytes *= 2, p.from /= 2, p.to /= 2, p.step /= 2;
  call.launch(file, program.names[__builtin_ctzll(bytes)], p, call.blocks_for(p.rows * p.from));
}

// Steps as native/cpu/lstm.cpp counts them.
struct Sequence {
  int64_t T, N, H;
  bool reverse;

  int64_t before(int64_t t) const { return reverse ? t + 1 : t; }
  int64_t after(int64_t t) const { return reverse ? t : t + 1; }
  int64_t first() const { return reverse ? T : 0; }
  int64_t step(int64_t k) const { return reverse ? T - 1 - k : k; }
};

// Outputs states, cells, bent; inputs gates, h (N, H), c (N, H), weight (H, 4H); scalar: reverse.
template <class T> void lstm_sequence(Call& call) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_lstm_step");
  const Sequence s = {call.operand(3).size(0), call.operand(3).size(1), call.operand(4).size(1), call.scalar(0) != 0};
  const int64_t H = s.H, NH = s.N * H;
  T *const states = call.data<T>(0), *const cells = call.data<T>(1), *const bent = call.data<T>(2);
  if (NH == 0) return;
  call.copy(states + s.first() * NH, call.data(4), NH * sizeof(T));
  call.copy(cells + s.first() * NH, call.data(5), NH * sizeof(T));
  if (s.T > 0) spread(call, {s.T * s.N, 4 * H, 5 * H, 4 * H, call.data(3), bent});
  for (int64_t k = 0; k < s.T; k++) {
    const int64_t t = s.step(k), from = s.before(t) * NH, into = s.after(t) * NH;
    T* const gates = bent + t * 5 * NH;
    multiply(call, s.N, 4 * H, H, {gates, 5 * H, 1}, {states + from, H, 1}, {call.data(6), 4 * H, 1}, true);
    call.launch_typed(program, LstmStep{s.N, H, gates, cells + from, cells + into, states + into}, call.blocks_for(NH));
  }
}

// Outputs the gradients of gates, h and c; inputs cells, bent, weight (4H, H), and the gradients of the
// outputs and of h and c after the last step, each of which may be missing.
template <class T> void lstm_sequence_backward(Call& call) {
  static constexpr Program program = TYPED_PROGRAM(file, "fluxion_lstm_step_backward");
  const Sequence s = {call.operand(4).size(0), call.operand(4).size(1), call.operand(1).size(1), call.scalar(0) != 0};
  const int64_t H = s.H, NH = s.N * H;
  T *const d_gates = call.data<T>(0), *const d_h = call.data<T>(1), *const d_c = call.data<T>(2);
  const T *const cells = call.data<T>(3), *const bent = call.data<T>(4);
  if (NH == 0) return;
  const auto begin = [&](T* into, int k) {
    if (call.is_given(k)) call.copy(into, call.data(k), NH * sizeof(T));
    else call.zero(into, NH * sizeof(T));
  };
  begin(d_h, 7);
  begin(d_c, 8);
  for (int64_t k = s.T - 1; k >= 0; k--) {
    const int64_t t = s.step(k);
    T* const gates = d_gates + t * 4 * NH;
    const T* const d_output = call.is_given(6) ? call.data<T>(6) + t * NH : nullptr;
    call.launch_typed(program, LstmStepBackward{s.N, H, bent + t * 5 * NH, cells + s.before(t) * NH, d_output, d_h, d_c, gates}, call.blocks_for(NH));
    multiply(call, s.N, H, 4 * H, {d_h, H, 1}, {gates, 4 * H, 1}, {call.data(5), H, 1}, false);
  }
}

// y (M, N) = x (M, K) weight (N, K)ᵀ + bias (N): one call of cuBLASLt, or a product whose rows begin as the bias.
void affine(Call& call) {
  const int64_t M = call.operand(1).size(0), K = call.operand(1).size(1), N = call.operand(2).size(0);
  if (M * N == 0) return;
  if (call.device.blas_lt().affine(call.row.dtype, {M, N, K, call.data(0), call.data(1), call.data(2), call.data(3)})) return;
  spread(call, {M, N, N, 0, call.data(3), call.data(0)});
  if (K > 0) multiply(call, M, N, K, {call.data(0), N, 1}, {call.data(1), K, 1}, {call.data(2), 1, K}, true);
}

constexpr Row kernels[] = {
    BY_HAND("lstm_sequence", Float32, 3, 7, lstm_sequence<float>),
    BY_HAND("lstm_sequence", Float64, 3, 7, lstm_sequence<double>),
    BY_HAND("lstm_sequence_backward", Float32, 3, 9, lstm_sequence_backward<float>),
    BY_HAND("lstm_sequence_backward", Float64, 3, 9, lstm_sequence_backward<double>),
    BY_HAND("affine", Float16, 1, 4, affine), BY_HAND("affine", BFloat16, 1, 4, affine),
    BY_HAND("affine", Float32, 1, 4, affine), BY_HAND("affine", Float64, 1, 4, affine),
};

}  // namespace

extern const Rows recurrent_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
