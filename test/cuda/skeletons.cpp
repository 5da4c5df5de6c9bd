// The skeletons of native/cuda with small functors, for the sanitizers: every way through each of them,
// and kernels written by hand, in one program that prints sums of the results. Values are compared with the CPU's elsewhere
// (kernels.test.ts); here nobody may race, and nobody may reach beyond an operand.
//
//   fluxion_shim_skeletons [order]

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <string>
#include <vector>

#include "native/cuda/create.cuh"
#include "native/cuda/pointwise.cuh"
#include "native/cuda/reduce.cuh"
#include "native/cuda/rowwise.cuh"
#include "native/cuda/scan.cuh"
#include "native/cuda/scatter.cuh"
#include "native/cuda/shim/launch.h"
#include "test/cuda/programs.h"

namespace fluxion::cuda {

namespace {

struct Add : PointwiseFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<float, float>;
  HD explicit Add(const Scalars&) {}
  HD float operator()(float x, float y) const { return x + y; }
};
struct Copy : PointwiseFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<float>;
  HD explicit Copy(const Scalars&) {}
  HD float operator()(float x) const { return x; }
};
// One that takes long.
struct Costly : PointwiseFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<float>;
  static constexpr int cost = 20;
  HD explicit Costly(const Scalars&) {}
  HD float operator()(float x) const { return x * x + 1; }
};
struct Sum : ReduceFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<float>;
  using State = float;
  HD explicit Sum(const Scalars&) {}
  HD float init() const { return 0; }
  HD float step(float s, float x, int64_t) const { return s + x; }
  HD float combine(float a, float b) const { return a + b; }
  HD float finish(float s, int64_t) const { return s; }
};
struct Softmax : RowFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<float>;
  static constexpr int scratch = 1;
  static constexpr unsigned held = 1;
  HD explicit Softmax(const Scalars&) {}
  template <class Row> HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    const auto result = row.template out<0>();
    const auto e = row.scratch(0);
    const float most = row.max([&](auto j) { return x[j]; });
    const float sum = row.sum([&](auto j) { return e[j] = ops::exp(x[j] - most); });
    row.each([&](auto j) { result[j] = e[j] / sum; });
  }
};
struct Mean : RowFunctor {
  using Outputs = Types<PerRow<float>>;
  using Inputs = Types<float>;
  HD explicit Mean(const Scalars&) {}
  template <class Row> HD void operator()(const Row& row) const {
    const auto x = row.template in<0>();
    row.template set<0>(row.mean([&](auto j) { return x[j]; }));
  }
};
struct Cumsum : ScanFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<float>;
  using State = float;
  HD explicit Cumsum(const Scalars&) {}
  HD float init() const { return 0; }
  HD float combine(float a, float b) const { return a + b; }
};
struct Flip : IndexedFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<float>;
  HD explicit Flip(const Scalars&) {}
  HD float value(const Index& i, const View<float>& x, Bounds& bounds) const { return x.at(replace(i, 1, check_index(6 - i[1], 7, bounds))); }
};
struct AddRows : IndexedFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<float>;
  static constexpr bool combines = true;
  HD explicit AddRows(const Scalars&) {}
  HD auto into(const Index& i, const View<float>&, Bounds&) const { return replace(i, 0, i[0] % 3); }
  HD float value(const Index& i, const View<float>& x, Bounds&) const { return x.at(i); }
  HD float combine(float a, float b) const { return a + b; }
};
struct Ramp : IndexedFunctor {
  using Outputs = Types<float>;
  using Inputs = Types<>;
  HD explicit Ramp(const Scalars&) {}
  HD float value(const Index& i, Bounds&) const { return float(i[0]); }
};

// A tensor of exactly the elements its strides reach. One of halves has two in each float.
struct Tensor {
  std::vector<float> data;
  std::vector<int64_t> strides;
  size_t halves = 0;

  double sum() const {
    double total = 0;
    const Half* half = reinterpret_cast<const Half*>(data.data());
    for (size_t k = 0; k < halves; k++) total += double(float(half[k]));
    if (halves == 0) for (float x : data) total += double(x);
    return total;
  }
};

Tensor tensor(const std::vector<int64_t>& shape, const std::vector<int64_t>& strides) {
  int64_t reach = 1;
  for (size_t d = 0; d < shape.size(); d++) reach += strides[d] * (shape[d] - 1);
  Tensor x{std::vector<float>(size_t(reach)), strides};
  for (int64_t k = 0; k < reach; k++) x.data[size_t(k)] = float((k * 37) % 101) / 64 - 0.5f;
  return x;
}

Tensor half_tensor(const std::vector<int64_t>& shape, const std::vector<int64_t>& strides) {
  const Tensor floats = tensor(shape, strides);
  Tensor x{std::vector<float>((floats.data.size() + 1) / 2), strides, floats.data.size()};
  Half* half = reinterpret_cast<Half*>(x.data.data());
  for (size_t k = 0; k < floats.data.size(); k++) half[k] = floats.data[k];
  return x;
}

shim::Order order = shim::Order::Ascending;

// Launches a kernel on the tensors, the first of which it writes, and prints the sum of that one.
void run(const char* name, shim::Kernel::Run kernel, const std::vector<int64_t>& shape, int split, std::vector<Tensor> tensors, unsigned blocks, int threads = fold_threads) {
  static Frame frame;
  memset(static_cast<void*>(&frame), 0, sizeof(frame));
  frame.ndim = int(shape.size());
  frame.split = split;
  for (size_t d = 0; d < shape.size(); d++) frame.shape[d] = shape[d];
  frame.n = frame.extent(0, frame.ndim);
  frame.rows = frame.extent(0, split);
  for (size_t k = 0; k < tensors.size(); k++) {
    Operand& x = frame.operands[k];
    x.address = tensors[k].data.data();
    x.ndim = frame.ndim;
    for (size_t d = 0; d < shape.size(); d++) x.shape[d] = shape[d], x.strides[d] = tensors[k].strides[d];
  }
  std::vector<float> workspace(size_t(blocks) * size_t(frame.extent(split, frame.ndim)));
  ErrorSlot error = {};
  frame.workspace = workspace.data();
  frame.error = &error;
  const std::string wrong = shim::launch(name, kernel, &frame, {blocks, 1, 1}, {unsigned(threads), 1, 1}, {order, 5});
  printf("%s: %s%.6g\n", name, wrong.c_str(), tensors[0].sum());
}

// How many positions of a space, of fewer than 2^32 elements or of more, a pointwise kernel puts in a wrong place.
int wrong_places(int64_t rows) {
  static Frame frame;
  memset(static_cast<void*>(&frame), 0, sizeof(frame));
  frame.ndim = 3;
  const int64_t shape[] = {rows, 7, 1000}, strides[2][3] = {{7000, 1000, 1}, {1000, 1000 * rows, 1}};
  for (int d = 0; d < 3; d++) {
    frame.shape[d] = shape[d];
    for (int k = 0; k < 2; k++) frame.operands[k].strides[d] = strides[k][d];
  }
  frame.n = frame.extent(0, 3);
  const PointwiseLoop<Copy> loop(frame);
  int wrong = 0;
  for (int64_t k = 0; k < 100; k++) {
    const int64_t at = frame.n / 100 * k, last = frame.n - 1 - at;
    int64_t offsets[2][2];
    loop.locate<2>({at, last}, 1000, 1, offsets);
    const auto crossed = [&](int64_t p) { return p / 7000 * 1000 + p / 1000 % 7 * 1000 * rows + p % 1000; };
    wrong += offsets[0][0] != at || offsets[1][0] != last || offsets[0][1] != crossed(at) || offsets[1][1] != crossed(last);
  }
  return wrong;
}

#define RUN(name, skeleton, F, ...) \
  run(name, [](const void* p) { skeleton<F>(*static_cast<const Frame*>(p)); }, __VA_ARGS__)

void all() {
  printf("pointwise, wrong places: %d %d\n", wrong_places(600000), wrong_places(700000));
  RUN("pointwise, packs and a tail", pointwise, Add, {1003}, 0, {tensor({1003}, {1}), tensor({1003}, {1}), tensor({1003}, {1})}, 2);
  RUN("pointwise, rows of packs", pointwise, Add, {9, 16}, 0, {tensor({9, 16}, {16, 1}), tensor({9, 16}, {16, 1}), tensor({9, 16}, {0, 1})}, 1);
  RUN("pointwise, strides", pointwise, Add, {9, 17}, 0, {tensor({9, 17}, {17, 1}), tensor({9, 17}, {1, 9}), tensor({9, 17}, {1, 0})}, 1);
  RUN("pointwise, permuted rows of packs", pointwise, Copy, {3, 5, 24}, 0, {tensor({3, 5, 24}, {120, 24, 1}), tensor({3, 5, 24}, {24, 72, 1})}, 1);
  RUN("pointwise, packs of a costly function", pointwise, Costly, {3003}, 0, {tensor({3003}, {1}), tensor({3003}, {1})}, 1);
  RUN("pointwise, rows of packs of a costly function", pointwise, Costly, {30, 40}, 0, {tensor({30, 40}, {40, 1}), tensor({30, 40}, {48, 1})}, 1);
  using HalfCostly = Narrow<Half, Costly>;
  RUN("pointwise, packs of halves of a costly function", pointwise, HalfCostly, {5003}, 0, {half_tensor({5003}, {1}), half_tensor({5003}, {1})}, 1);
  using HalfAdd = Narrow<Half, Add>;
  using HalfSum = Narrow<Half, Sum>;
  using HalfSoftmax = Narrow<Half, Softmax>;
  RUN("pointwise, packs of halves and a tail", pointwise, HalfAdd, {2006}, 0, {half_tensor({2006}, {1}), half_tensor({2006}, {1}), half_tensor({2006}, {1})}, 2);
  RUN("reduce, packs of halves", reduce, HalfSum, {2048, 2048}, 1, {half_tensor({2048, 2048}, {1, 0}), half_tensor({2048, 2048}, {0, 1})}, 3);
  RUN("rowwise, halves", rowwise, HalfSoftmax, {7, 1500}, 1, {half_tensor({7, 1500}, {1500, 1}), half_tensor({7, 1500}, {1500, 1})}, 1);
  RUN("rowwise, halves, scratch in the workspace", rowwise, HalfSoftmax, {3, 9000}, 1, {half_tensor({3, 9000}, {9000, 1}), half_tensor({3, 9000}, {9000, 1})}, 2);
  RUN("pointwise, tiles", pointwise, Copy, {2, 45, 40}, 0, {tensor({2, 45, 40}, {1800, 40, 1}), tensor({2, 45, 40}, {1800, 1, 45})}, 1);
  RUN("reduce, short rows", reduce, Sum, {300, 5}, 1, {tensor({300, 5}, {1, 0}), tensor({300, 5}, {5, 1})}, 2);
  RUN("reduce, rows of a chunk", reduce, Sum, {20, 100}, 1, {tensor({20, 100}, {1, 0}), tensor({20, 100}, {100, 1})}, 1);
  RUN("reduce, long rows", reduce, Sum, {3, 5000}, 1, {tensor({3, 5000}, {1, 0}), tensor({3, 5000}, {5000, 1})}, 1);
  RUN("reduce, columns", reduce, Sum, {70, 1100}, 1, {tensor({70, 1100}, {1, 0}), tensor({70, 1100}, {1, 70})}, 1);
  RUN("rowwise, short rows", rowwise, Softmax, {300, 5}, 1, {tensor({300, 5}, {5, 1}), tensor({300, 5}, {5, 1})}, 1);
  RUN("rowwise, rows of chunks", rowwise, Softmax, {7, 1500}, 1, {tensor({7, 1500}, {1500, 1}), tensor({7, 1500}, {1500, 1})}, 1);
  RUN("rowwise, strided rows", rowwise, Softmax, {7, 100}, 1, {tensor({7, 100}, {1, 7}), tensor({7, 100}, {100, 1})}, 2);
  RUN("rowwise, scratch in the result", rowwise, Softmax, {3, 9000}, 1, {tensor({3, 9000}, {9000, 1}), tensor({3, 9000}, {9000, 1})}, 2);
  RUN("rowwise, scratch in the workspace", rowwise, Softmax, {3, 9000}, 1, {tensor({3, 9000}, {1, 3}), tensor({3, 9000}, {9000, 1})}, 2);
  RUN("rowwise, one result a row", rowwise, Mean, {7, 2100}, 1, {tensor({7, 2100}, {1, 0}), tensor({7, 2100}, {2100, 1})}, 1);
  RUN("rows in registers, a warp for each", held_rows, Softmax, {19, 1000}, 1, {tensor({19, 1000}, {1000, 1}), tensor({19, 1000}, {1000, 1})}, 2, held_block(1000));
  RUN("rows in registers, whole chunks", held_rows, Softmax, {3, 3072}, 1, {tensor({3, 3072}, {3072, 1}), tensor({3, 3072}, {3072, 1})}, 2, held_block(3072));
  RUN("rows in registers, a short chunk", held_rows, HalfSoftmax, {3, 2050}, 1, {half_tensor({3, 2050}, {2050, 1}), half_tensor({3, 2050}, {2050, 1})}, 2, held_block(2050));
  RUN("rows in registers, one result a row", held_rows, Mean, {7, 2100}, 1, {tensor({7, 2100}, {1, 0}), tensor({7, 2100}, {2100, 1})}, 1, held_block(2100));
  RUN("scan", scan, Cumsum, {70, 30}, 1, {tensor({70, 30}, {30, 1}), tensor({70, 30}, {1, 70})}, 1);
  RUN("gather", gather, Flip, {40, 7}, 0, {tensor({40, 7}, {7, 1}), tensor({40, 7}, {7, 1})}, 1);
  RUN("scatter", scatter, AddRows, {40, 7}, 0, {tensor({40, 7}, {7, 1}), tensor({40, 7}, {7, 1})}, 1);
  RUN("create", create, Ramp, {300}, 0, {tensor({300}, {1})}, 1);
}

}  // namespace

}  // namespace fluxion::cuda

int main(int count, char** arguments) {
  if (count > 1) fluxion::cuda::order = fluxion::shim::Order(atoi(arguments[1]));
  fluxion::cuda::all();
  fluxion::cuda::sorts(fluxion::cuda::order);
  fluxion::cuda::lines(fluxion::cuda::order);
}
