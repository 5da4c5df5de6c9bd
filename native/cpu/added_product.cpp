// out (B, M, N) = beta out + alpha a (B, M, K) b (B, K, N). The result holds x already; a and b lie by their
// strides, and are copied where neither of a matrix's is 1, or to be scaled.

#include "native/core/dtype.h"
#include "native/core/frame.h"
#include "native/cpu/gemm.h"
#include "native/cpu/registry.h"
#include "native/cpu/scratch.h"

namespace fluxion::FLUXION_ISA {

namespace {

bool lies_well(const Operand& x) {
  const int64_t rows = x.size(1), cols = x.size(2), row = x.stride(1), col = x.stride(2);
  return (col == 1 && row >= cols) || (row == 1 && col >= rows);
}

// x, its numbers times alpha, side by side in `room`, which x then names.
template <class T> void pack(Operand& x, T alpha, T* room) {
  const T* const data = x.data_as<const T>();
  T* to = room;
  for (int64_t b = 0; b < x.size(0); b++) {
    for (int64_t i = 0; i < x.size(1); i++) {
      for (int64_t j = 0; j < x.size(2); j++) *to++ = alpha * data[b * x.stride(0) + i * x.stride(1) + j * x.stride(2)];
    }
  }
  x.address = static_cast<double>(reinterpret_cast<uintptr_t>(room));
  x.strides[0] = x.shape[1] * x.shape[2], x.strides[1] = x.shape[2], x.strides[2] = 1;
}

template <class T> void add_product(Frame& frame) {
  Operand &out = frame.operands[0], &a = frame.operands[1], &b = frame.operands[2];
  const T beta = T(frame.scalars[0]), alpha = T(frame.scalars[1]);
  const int64_t n = out.size(0) * out.size(1) * out.size(2);
  // With beta 0 what x holds does not matter, NaN neither.
  if (beta != T(1)) for (int64_t i = 0; i < n; i++) out.data_as<T>()[i] = beta == T(0) ? T(0) : beta * out.data_as<T>()[i];
  if (n == 0 || a.size(2) == 0) return;
  const auto room = [](const Operand& x, bool needed) { return Scratch(needed ? x.size(0) * x.size(1) * x.size(2) * int64_t(sizeof(T)) : 0); };
  const bool packs_a = alpha != T(1) || !lies_well(a), packs_b = !lies_well(b);
  const Scratch room_a = room(a, packs_a), room_b = room(b, packs_b);
  if (room_a.failed() || room_b.failed()) return frame.fail(Status::OutOfMemory);
  if (packs_a) pack(a, alpha, room_a.as<T>());
  if (packs_b) pack(b, T(1), room_b.as<T>());
  frame.ndim = 1;
  frame.shape[0] = out.shape[0];
  const double shape[] = {out.shape[1], out.shape[2], a.shape[2], a.strides[1], a.strides[2], b.strides[1], b.strides[2], out.shape[2], 1, 1};
  for (int k = 0; k < 10; k++) frame.scalars[k] = shape[k];
  gemm<T>(frame);
}

constexpr Row rows[] = {
    {"add_product", DType::Float32, add_product<float>},
    {"add_product", DType::Float64, add_product<double>},
};

}  // namespace

extern const Table added_product_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
