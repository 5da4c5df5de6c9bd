// A stand-in for cuDNN: convolutions as defined, with sums in float64.

#include <algorithm>
#include <vector>

#include "native/cuda/host/cudnn_api.h"
#include "native/cuda/shim/libraries/handles.h"

using namespace fluxion::shim;
using namespace fluxion::cuda;

namespace {

// A tensor or a filter.
struct Shape {
  int type = -1;
  std::vector<int> size;
  bool packed = false;

  int64_t numel() const {
    int64_t n = 1;
    for (int one : size) n *= one;
    return n;
  }
  int64_t bytes() const { return numel() * (type == cudnn_double ? 8 : 4); }
};

struct Geometry {
  int type = -1, groups = 1, math = cudnn_default_math;
  std::vector<int> pad, stride, dilation;
};

bool is_type(int type) { return type == cudnn_float || type == cudnn_double; }
// Two spatial dims or three.
bool is_rank(int rank) { return rank == 4 || rank == 5; }
bool all_at_least(int least, const std::vector<int>& values) {
  return std::all_of(values.begin(), values.end(), [least](int one) { return one >= least; });
}

// What cuDNN offers: the first three must not be taken, for a reason each. Behind the good one there are transforms of
// tiles forward, which come first in the other direction.
enum Algorithm { varies = 0, rounds = 1, greedy = 2, good = 6 };
constexpr size_t work_bytes = 768;

struct Problem {
  Shape y, x, w;
  Geometry g;

  // Whether the three sizes belong together.
  bool fits() const {
    const size_t rank = x.size.size();
    if (!y.packed || !x.packed || y.size.size() != rank || w.size.size() != rank || g.pad.size() + 2 != rank) return false;
    if (x.type != y.type || x.type != w.type || x.type != g.type) return false;
    if (x.size[0] != y.size[0] || w.size[0] != y.size[1] || w.size[1] * g.groups != x.size[1] || w.size[0] % g.groups != 0) return false;
    for (size_t d = 0; d + 2 < rank; d++) {
      const int reach = g.dilation[d] * (w.size[d + 2] - 1) + 1, room = x.size[d + 2] + 2 * g.pad[d] - reach;
      if (room < 0 || room / g.stride[d] + 1 != y.size[d + 2]) return false;
    }
    return true;
  }
};

// The next place in row-major order; false after the last.
bool advance(std::vector<int>& at, const int* size) {
  for (size_t d = at.size(); d-- > 0;) {
    if (++at[d] < size[d]) return true;
    at[d] = 0;
  }
  return false;
}

// Calls visit(y, x, w) with the places of every product.
template <class Visit> void each_product(const Problem& p, Visit visit) {
  const int dims = static_cast<int>(p.g.pad.size());
  const int images = p.x.size[0], channels = p.x.size[1], outputs = p.y.size[1], inner = p.w.size[1];
  const int64_t plane = p.x.numel() / images / channels, places = p.y.numel() / images / outputs;
  const int64_t taps = p.w.numel() / outputs / inner;
  std::vector<int> out(static_cast<size_t>(dims)), tap(static_cast<size_t>(dims));
  int64_t place = 0;
  do {
    int64_t number = 0;
    do {
      int64_t from = 0;
      bool inside = true;
      for (size_t d = 0; d < out.size(); d++) {
        const int i = out[d] * p.g.stride[d] - p.g.pad[d] + tap[d] * p.g.dilation[d];
        inside = inside && i >= 0 && i < p.x.size[d + 2];
        from = from * p.x.size[d + 2] + i;
      }
      for (int n = 0; inside && n < images; n++) {
        for (int o = 0; o < outputs; o++) {
          const int first = o / (outputs / p.g.groups) * inner;
          for (int c = 0; c < inner; c++) {
            visit((int64_t(n) * outputs + o) * places + place, (int64_t(n) * channels + first + c) * plane + from, (int64_t(o) * inner + c) * taps + number);
          }
        }
      }
      number++;
    } while (advance(tap, p.w.size.data() + 2));
    place++;
  } while (advance(out, p.y.size.data() + 2));
}

// Which tensor is computed.
enum class Wanted { y, x, w };

template <class T> void compute(const Problem& p, Wanted wanted, void* y_data, void* x_data, void* w_data) {
  T *const y = static_cast<T*>(y_data), *const x = static_cast<T*>(x_data), *const w = static_cast<T*>(w_data);
  const Shape& shape = wanted == Wanted::y ? p.y : wanted == Wanted::x ? p.x : p.w;
  std::vector<double> sums(static_cast<size_t>(shape.numel()));
  each_product(p, [&](int64_t i, int64_t j, int64_t k) {
    if (wanted == Wanted::y) sums[static_cast<size_t>(i)] += double(x[j]) * w[k];
    else if (wanted == Wanted::x) sums[static_cast<size_t>(j)] += double(y[i]) * w[k];
    else sums[static_cast<size_t>(k)] += double(y[i]) * x[j];
  });
  std::copy(sums.begin(), sums.end(), wanted == Wanted::y ? y : wanted == Wanted::x ? x : w);
}

Problem problem_of(const void* y, const void* x, const void* w, const void* geometry) {
  return {*static_cast<const Shape*>(y), *static_cast<const Shape*>(x), *static_cast<const Shape*>(w), *static_cast<const Geometry*>(geometry)};
}

// The one to take: tiles where both directions are of the same size. Forward, where the other direction was not to be
// asked, the good one will do.
int right_one(const Problem& p, Wanted wanted) {
  const bool tiles = p.g.type == cudnn_float && p.g.groups == 1 && p.x.size == p.y.size;
  return !tiles || wanted == Wanted::w ? int(good) : wanted == Wanted::y ? cudnn_forward_tiles : cudnn_input_tiles;
}

int choose(const char* name, void* handle, const Problem& p, Wanted wanted, int most, int* count, CudnnPerformance* found) {
  Call call(name, stream_of(handle));
  call.expect(p.fits() && p.g.math == cudnn_fma_math, "problem").expect(most >= 1, "count");
  if (!call) return call.status();
  const int exact = p.g.type == cudnn_double ? cudnn_default_math : cudnn_fma_math;
  const CudnnPerformance all[] = {
      {varies, 0, 1, work_bytes, 0, exact, {}}, {rounds, 0, 2, work_bytes, cudnn_deterministic, 1, {}},
      {greedy, 0, 3, size_t(1) << 40, cudnn_deterministic, exact, {}},
      {wanted == Wanted::x ? right_one(p, wanted) : int(good), 0, 4, work_bytes, cudnn_deterministic, exact, {}},
      {wanted == Wanted::y ? cudnn_forward_tiles : 7, 0, 5, work_bytes, cudnn_deterministic, exact, {}}};
  *count = std::min(most, 5);
  std::copy(all, all + *count, found);
  return 0;
}

int run(const char* name, void* handle, const Problem& p, Wanted wanted, const void* alpha, const void* beta, int algorithm,
        void* work, size_t bytes, void* y, void* x, void* w) {
  const bool tiles = wanted == Wanted::y && algorithm == cudnn_forward_tiles;
  Call call(tiles ? "cudnnConvolutionForward, by tiles" : name, stream_of(handle));
  const auto number = [&](const void* at) { return p.g.type == cudnn_double ? *static_cast<const double*>(at) : *static_cast<const float*>(at); };
  call.expect(p.fits() && p.g.math == cudnn_fma_math, "problem").expect(algorithm == right_one(p, wanted) || (wanted == Wanted::y && algorithm == good), "algorithm");
  call.expect(number(alpha) == 1 && number(beta) == 0, "factors").expect(bytes >= work_bytes, "size of the work area");
  call.expect_memory(work, static_cast<int64_t>(bytes), "work area");
  call.expect_memory(y, p.y.bytes(), "y").expect_memory(x, p.x.bytes(), "x").expect_memory(w, p.w.bytes(), "weight");
  return call.then([=] {
    if (p.g.type == cudnn_double) compute<double>(p, wanted, y, x, w);
    else compute<float>(p, wanted, y, x, w);
  });
}

template <class T> int make(void** descriptor) {
  *descriptor = new T;
  return 0;
}
template <class T> int drop(void* descriptor) {
  delete static_cast<T*>(descriptor);
  return 0;
}

}  // namespace

LIBRARY cudnnCreate(void** handle) { return create_handle(handle); }
LIBRARY cudnnDestroy(void* handle) { return destroy_handle(handle); }
LIBRARY cudnnSetStream(void* handle, CUstream stream) { return set_stream(handle, stream); }

LIBRARY cudnnCreateTensorDescriptor(void** descriptor) { return make<Shape>(descriptor); }
LIBRARY cudnnDestroyTensorDescriptor(void* descriptor) { return drop<Shape>(descriptor); }
LIBRARY cudnnCreateFilterDescriptor(void** descriptor) { return make<Shape>(descriptor); }
LIBRARY cudnnDestroyFilterDescriptor(void* descriptor) { return drop<Shape>(descriptor); }
LIBRARY cudnnCreateConvolutionDescriptor(void** descriptor) { return make<Geometry>(descriptor); }
LIBRARY cudnnDestroyConvolutionDescriptor(void* descriptor) { return drop<Geometry>(descriptor); }

LIBRARY cudnnSetTensorNdDescriptor(void* descriptor, int type, int rank, const int* size, const int* stride) {
  Shape& shape = *static_cast<Shape*>(descriptor);
  if (!is_type(type) || !is_rank(rank)) return refused;
  shape.type = type;
  shape.size.assign(size, size + rank);
  shape.packed = true;
  for (int d = rank - 1, step = 1; d >= 0; step *= size[d--]) shape.packed = shape.packed && stride[d] == step;
  return all_at_least(1, shape.size) ? 0 : refused;
}

LIBRARY cudnnSetFilterNdDescriptor(void* descriptor, int type, int format, int rank, const int* size) {
  Shape& shape = *static_cast<Shape*>(descriptor);
  if (!is_type(type) || format != cudnn_nchw || !is_rank(rank)) return refused;
  shape.type = type;
  shape.size.assign(size, size + rank);
  return all_at_least(1, shape.size) ? 0 : refused;
}

LIBRARY cudnnSetConvolutionNdDescriptor(void* descriptor, int rank, const int* pad, const int* stride, const int* dilation, int mode, int type) {
  Geometry& g = *static_cast<Geometry*>(descriptor);
  if (!is_rank(rank + 2) || mode != cudnn_cross_correlation || !is_type(type)) return refused;
  g.type = type;
  g.pad.assign(pad, pad + rank);
  g.stride.assign(stride, stride + rank);
  g.dilation.assign(dilation, dilation + rank);
  return all_at_least(0, g.pad) && all_at_least(1, g.stride) && all_at_least(1, g.dilation) ? 0 : refused;
}

LIBRARY cudnnSetConvolutionGroupCount(void* descriptor, int groups) {
  static_cast<Geometry*>(descriptor)->groups = groups;
  return groups >= 1 ? 0 : refused;
}

LIBRARY cudnnSetConvolutionMathType(void* descriptor, int math) {
  static_cast<Geometry*>(descriptor)->math = math;
  return 0;
}

LIBRARY cudnnGetConvolutionForwardAlgorithm_v7(void* handle, void* x, void* w, void* g, void* y, int most, int* count, CudnnPerformance* found) {
  return choose("cudnnGetConvolutionForwardAlgorithm_v7", handle, problem_of(y, x, w, g), Wanted::y, most, count, found);
}
LIBRARY cudnnGetConvolutionBackwardDataAlgorithm_v7(void* handle, void* w, void* y, void* g, void* x, int most, int* count, CudnnPerformance* found) {
  return choose("cudnnGetConvolutionBackwardDataAlgorithm_v7", handle, problem_of(y, x, w, g), Wanted::x, most, count, found);
}
LIBRARY cudnnGetConvolutionBackwardFilterAlgorithm_v7(void* handle, void* x, void* y, void* g, void* w, int most, int* count, CudnnPerformance* found) {
  return choose("cudnnGetConvolutionBackwardFilterAlgorithm_v7", handle, problem_of(y, x, w, g), Wanted::w, most, count, found);
}

LIBRARY cudnnConvolutionForward(void* handle, const void* alpha, void* x, void* x_data, void* w, void* w_data, void* g, int algorithm,
                                void* work, size_t bytes, const void* beta, void* y, void* y_data) {
  return run("cudnnConvolutionForward", handle, problem_of(y, x, w, g), Wanted::y, alpha, beta, algorithm, work, bytes, y_data, x_data, w_data);
}
LIBRARY cudnnConvolutionBackwardData(void* handle, const void* alpha, void* w, void* w_data, void* y, void* y_data, void* g, int algorithm,
                                     void* work, size_t bytes, const void* beta, void* x, void* x_data) {
  return run("cudnnConvolutionBackwardData", handle, problem_of(y, x, w, g), Wanted::x, alpha, beta, algorithm, work, bytes, y_data, x_data, w_data);
}
LIBRARY cudnnConvolutionBackwardFilter(void* handle, const void* alpha, void* x, void* x_data, void* y, void* y_data, void* g, int algorithm,
                                       void* work, size_t bytes, const void* beta, void* w, void* w_data) {
  return run("cudnnConvolutionBackwardFilter", handle, problem_of(y, x, w, g), Wanted::w, alpha, beta, algorithm, work, bytes, y_data, x_data, w_data);
}
