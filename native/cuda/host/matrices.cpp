// Stacks of matrices, and starting the kernels around the libraries.

#include "native/cuda/host/matrices.h"

#include <algorithm>

namespace fluxion::cuda {

namespace {

Frame frame_of(std::initializer_list<const void*> operands, std::initializer_list<int64_t> shape,
               std::initializer_list<double> scalars = {}) {
  Frame frame = {};
  int k = 0;
  for (const void* x : operands) frame.operands[k++].address = const_cast<void*>(x);
  for (int64_t size : shape) frame.shape[frame.ndim++] = size;
  k = 0;
  for (double scalar : scalars) frame.scalars[k++] = scalar;
  frame.n = frame.extent(0, frame.ndim);
  return frame;
}

}  // namespace

Stack::Stack(const fluxion::Operand& x, DType dtype) : data(x.data()), element(size_of(dtype)) {
  const int ndim = x.rank();
  for (int d = 0; d < ndim - 2; d++) count *= x.size(d);
  rows = x.size(ndim - 2);
  cols = x.size(ndim - 1);
  batched = ndim > 2;
}

void Around::start(const Program& program, const Frame& frame) const {
  if (frame.n == 0) return;
  constexpr int threads = 256;
  const int64_t blocks = std::min((frame.n + threads - 1) / threads, device_.processors() * int64_t(32));
  device_.run(program.file, program.names[static_cast<int>(dtype_)], &frame, blocks, threads);
}

void Around::transpose(const void* x, void* out, int64_t count, int64_t rows, int64_t cols, bool conjugated,
                       int64_t x_apart, int64_t out_apart) const {
  const auto apart = [&](int64_t given) { return static_cast<double>(given > 0 ? given : rows * cols); };
  Frame frame = frame_of({out, x}, {count, rows, cols}, {conjugated ? 1.0 : 0.0, apart(x_apart), apart(out_apart)});
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_transposed");
  start(program, frame);
}

void Around::points(const void* x, void* out, int64_t count, double scale, bool conjugated, int64_t line, bool last_too) const {
  Frame frame = frame_of({out, x}, {count}, {scale, conjugated ? 1.0 : 0.0, static_cast<double>(line), last_too ? 1.0 : 0.0});
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_points");
  start(program, frame);
}

void Around::triangle(const void* x, void* out, int64_t count, int64_t rows, int64_t cols, bool upper, int64_t apart) const {
  Frame frame = frame_of({out, x}, {count, rows, cols}, {upper ? 1.0 : 0.0, static_cast<double>(apart)});
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_triangle");
  start(program, frame);
}

void Around::first(const void* x, void* out, int64_t count, int64_t size, int64_t apart) const {
  Frame frame = frame_of({out, x}, {count, size});
  frame.operands[1].strides[0] = apart;
  frame.operands[1].strides[1] = 1;
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_expanded");
  start(program, frame);
}

void Around::identity(void* out, int64_t count, int64_t n) const {
  Frame frame = frame_of({out}, {count, n, n});
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_identity");
  start(program, frame);
}

void Around::expand(const fluxion::Operand& result, const fluxion::Operand& x, void* out) const {
  Frame frame = frame_of({out, x.data()}, {});
  const int batch = result.rank() - 2, missing = result.rank() - x.rank();
  int64_t stride = x.size(x.rank() - 2) * x.size(x.rank() - 1);
  frame.ndim = batch + 1;
  frame.shape[batch] = stride;
  frame.operands[1].strides[batch] = 1;
  for (int d = batch - 1; d >= 0; d--) {
    const int64_t size = d < missing ? 1 : x.size(d - missing);
    frame.shape[d] = result.size(d);
    frame.operands[1].strides[d] = size == 1 ? 0 : stride;
    stride *= size;
  }
  frame.n = frame.extent(0, frame.ndim);
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_expanded");
  start(program, frame);
}

void Around::positive_diagonal(int* info, const void* a, int64_t count, int64_t n) const {
  Frame frame = frame_of({info, a}, {count, n});
  frame.n = count * 32;   // a warp for each
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_positive_diagonal");
  start(program, frame);
}

void Around::not_finite(int* info, const void* x, int64_t count, int64_t rows, int64_t cols, int part) const {
  device_.fill(reinterpret_cast<CUdeviceptr>(info), 0, static_cast<size_t>(count) * sizeof(int));
  Frame frame = frame_of({info, x}, {count, rows, cols}, {static_cast<double>(part)});
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_not_finite");
  start(program, frame);
}

void Around::replace_where(void* x, const int* info, int64_t count, int64_t size, double number) const {
  Frame frame = frame_of({x, info}, {count, size}, {number});
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_replaced_where");
  start(program, frame);
}

void Around::paired_vectors(void* out, const void* packed, const void* values, int64_t count, int64_t n) const {
  Frame frame = frame_of({out, packed, values}, {count, n, n});
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_paired_vectors");
  start(program, frame);
}

void Around::determinant(void* out, const void* lu, const int* pivots, int64_t count, int64_t n) const {
  Frame frame = frame_of({out, lu, pivots}, {count, n});
  frame.n = count;
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_determinant");
  start(program, frame);
}

void Around::log_determinant(void* sign, void* log, const void* lu, const int* pivots, int64_t count, int64_t n) const {
  Frame frame = frame_of({sign, log, lu, pivots}, {count, n});
  frame.n = count;
  static constexpr Program program = TYPED_PROGRAM("matrices", "fluxion_log_determinant");
  start(program, frame);
}

void report(Device& device, fluxion::Frame& frame, int64_t count, bool batched, std::initializer_list<Findings> all) {
  std::vector<int> found(static_cast<size_t>(count));
  int64_t first = count;
  for (const Findings& one : all) {
    device.copy_out(found.data(), reinterpret_cast<CUdeviceptr>(one.info), found.size() * sizeof(int));
    for (int64_t i = 0; i < first; i++) {
      if (found[static_cast<size_t>(i)] <= 0) continue;
      first = i;
      frame.fail(one.status, batched ? static_cast<double>(i) : -1, one.status == Status::NotFinite ? 0 : found[static_cast<size_t>(i)]);
    }
  }
}

}  // namespace fluxion::cuda
