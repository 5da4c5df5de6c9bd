// Singular values and vectors, A = U S V^H.

#include "native/cpu/svd.h"

#include "native/core/dtype.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// U (.., m, u), S (.., k), Vh (.., v, n), A (.., m, n): u = v = k = min(m, n), or u = m and v = n.
// Scalar: full_matrices.
template <class T> void svd(Frame& frame) {
  const Lapack<T>* library = library_for<T>(frame, frame.operands[3]);
  if (library == nullptr) return;
  const Matrices<T> u(frame.operands[0]), vh(frame.operands[2]);
  const Matrices<const T> a(frame.operands[3]);
  RealType<T>* s = frame.operands[1].data_as<RealType<T>>();
  const Svd<T> one(*library, frame.scalars[0] != 0 ? 'A' : 'S', a.rows, a.cols, u.cols, vh.rows);
  for_each_matrix<T>(frame, a.count, a.batched, one.needs(), [&](int64_t i, Buffer<T>& scratch) {
    return one.run(a.at(i), s + i * one.k(), u.at(i), vh.at(i), scratch);
  });
}

// S (.., k), A (.., m, n).
template <class T> void svdvals(Frame& frame) {
  const Lapack<T>* library = library_for<T>(frame, frame.operands[1]);
  if (library == nullptr) return;
  const Matrices<const T> a(frame.operands[1]);
  RealType<T>* s = frame.operands[0].data_as<RealType<T>>();
  const Svd<T> one(*library, 'N', a.rows, a.cols, 1, 1);
  for_each_matrix<T>(frame, a.count, a.batched, one.needs(), [&](int64_t i, Buffer<T>& scratch) {
    return one.run(a.at(i), s + i * one.k(), nullptr, nullptr, scratch);
  });
}

constexpr Row rows[] = {
    MATRIX_ROWS("svd", svd),
    MATRIX_ROWS("svdvals", svdvals),
};

}  // namespace

extern const Table svd_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
