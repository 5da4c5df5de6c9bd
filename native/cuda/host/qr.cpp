// QR by Householder's reflectors on the device. The library needs the columns one after the other.

#include <algorithm>

#include "native/cuda/host/matrices.h"
#include "native/cuda/host/solver.h"

namespace fluxion::cuda {

namespace {

// Q (.., m, q), R (.., r, n), A (.., m, n): q = r = min(m, n), or q = r = m for the complete Q.
// Without `wants_q` Q is absent.
template <bool wants_q> bool qr(Device& device, DType dtype, fluxion::Frame& frame) {
  const Dense* dense = device.solver().functions(dtype);
  const Stack q(frame.operands[0], dtype), r(frame.operands[wants_q ? 1 : 0], dtype), a(frame.operands[wants_q ? 2 : 1], dtype);
  if (dense == nullptr || !a.fits() || !q.fits() || a.size() == 0) return false;
  if (a.count == 0) return true;
  if (a.count > most_small && std::max(a.rows, a.cols) <= small_matrix) return false;
  const int m = static_cast<int>(a.rows), n = static_cast<int>(a.cols), k = std::min(m, n);
  const int q_cols = wants_q ? static_cast<int>(q.cols) : 0, wide = std::max(n, q_cols);
  const int64_t apart = int64_t(m) * wide, element = static_cast<int64_t>(a.element);
  void* const solver = device.solver().solver();
  const Around around(device, dtype);
  const Scratch columns(device.memory, static_cast<size_t>(a.count * apart) * a.element);
  const Scratch tau(device.memory, static_cast<size_t>(a.count * k) * a.element);
  const Scratch info(device.memory, sizeof(int));
  const auto column = [&](int64_t i) { return columns.as<char>() + i * apart * element; };
  const auto taus = [&](int64_t i) { return tau.as<char>() + i * k * element; };
  around.transpose(a.data, columns.as<void>(), a.count, m, n, false, 0, apart);

  int size = 0, size_q = 0;
  if (dense->geqrf_size(solver, m, n, columns.as<void>(), m, &size) != cusolver_success) return false;
  if (wants_q && dense->orgqr_size(solver, m, q_cols, k, columns.as<void>(), m, tau.as<void>(), &size_q) != cusolver_success) return false;
  const Scratch work(device.memory, static_cast<size_t>(std::max(size, size_q)) * a.element);
  for (int64_t i = 0; i < a.count; i++) {
    if (dense->geqrf(solver, m, n, column(i), m, taus(i), work.as<void>(), size, info.as<int>()) != cusolver_success) return false;
  }
  const Scratch whole(device.memory, a.bytes());
  around.transpose(columns.as<void>(), whole.as<void>(), a.count, n, m, false, apart, 0);
  around.triangle(whole.as<void>(), r.data, a.count, r.rows, n, true, a.size());
  if (!wants_q) return true;
  for (int64_t i = 0; i < a.count; i++) {
    if (dense->orgqr(solver, m, q_cols, k, column(i), m, taus(i), work.as<void>(), size_q, info.as<int>()) != cusolver_success) return false;
  }
  around.transpose(columns.as<void>(), q.data, a.count, q_cols, m, false, apart, 0);
  return true;
}

constexpr Row kernels[] = {
    LIBRARY_ROWS("qr", 2, 3, qr<true>),
    LIBRARY_ROWS("qr_r", 1, 2, qr<false>),
};

}  // namespace

extern const Rows qr_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
