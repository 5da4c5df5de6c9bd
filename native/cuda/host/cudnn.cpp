// Descriptors and algorithms of cuDNN.

#include "native/cuda/host/cudnn.h"

#include <limits.h>
#include <string.h>

#include <algorithm>
#include <iterator>

#include "native/cuda/host/by_hand.h"
#include "native/cuda/host/cudnn_api.h"
#include "native/cuda/host/library.h"

namespace fluxion::cuda {

namespace {

const CudnnFunctions* load() {
  void* library = open_first({"libcudnn.so.9", "libcudnn.so.8"});
  static CudnnFunctions f;
  const auto has = [&](const char* name, auto& fn) { return find_function(library, std::string("cudnn") + name, fn); };
  const bool complete =
      library != nullptr && has("Create", f.create) && has("Destroy", f.destroy) && has("SetStream", f.set_stream) &&
      has("CreateTensorDescriptor", f.create_tensor) && has("DestroyTensorDescriptor", f.destroy_tensor) &&
      has("CreateFilterDescriptor", f.create_filter) && has("DestroyFilterDescriptor", f.destroy_filter) &&
      has("CreateConvolutionDescriptor", f.create_convolution) && has("DestroyConvolutionDescriptor", f.destroy_convolution) &&
      has("SetTensorNdDescriptor", f.set_tensor) && has("SetFilterNdDescriptor", f.set_filter) &&
      has("SetConvolutionNdDescriptor", f.set_convolution) && has("SetConvolutionGroupCount", f.set_groups) &&
      has("SetConvolutionMathType", f.set_math) &&
      has("GetConvolutionForwardAlgorithm_v7", f.choose[0]) && has("ConvolutionForward", f.run[0]) &&
      has("GetConvolutionBackwardDataAlgorithm_v7", f.choose[1]) && has("ConvolutionBackwardData", f.run[1]) &&
      has("GetConvolutionBackwardFilterAlgorithm_v7", f.choose[2]) && has("ConvolutionBackwardFilter", f.run[2]);
  return complete ? &f : nullptr;
}

const CudnnFunctions* cudnn() {
  static const CudnnFunctions* const found = load();
  return found;
}

// Problems that are kept, and the memory that an algorithm may work in.
constexpr size_t most_problems = 256;
constexpr size_t most_work = size_t(1) << 30;

bool same(const Convolution& a, const Convolution& b) {
  const auto alike = [](const int64_t (&s)[3], const int64_t (&t)[3]) { return std::equal(s, s + 3, t); };
  return a.spatial == b.spatial && a.N == b.N && a.C == b.C && a.O == b.O && a.G == b.G && alike(a.in, b.in) && alike(a.out, b.out) &&
         alike(a.kernel, b.kernel) && alike(a.stride, b.stride) && alike(a.pad, b.pad) && alike(a.dilation, b.dilation);
}

// cuDNN counts with 32 bits, and wants two spatial dims at least.
bool fits(const Convolution& v) {
  return !v.empty() && v.N * std::max(v.C * v.plane(), v.O * v.places()) <= INT_MAX;
}

// The last `count` of three dims.
struct Dims {
  int at[Convolution::max_spatial];
  Dims(const int64_t (&size)[Convolution::max_spatial], int count) {
    for (int d = 0; d < count; d++) at[d] = static_cast<int>(size[Convolution::max_spatial - count + d]);
  }
};

bool set_tensor(void* descriptor, int type, int64_t images, int64_t channels, const Dims& dims, int spatial) {
  int size[5] = {static_cast<int>(images), static_cast<int>(channels)}, stride[5];
  std::copy(dims.at, dims.at + spatial, size + 2);
  for (int d = spatial + 1, step = 1; d >= 0; d--) stride[d] = step, step *= size[d];
  return cudnn()->set_tensor(descriptor, type, spatial + 2, size, stride) == cudnn_success;
}

bool set_filter(void* descriptor, int type, const Convolution& v, const Dims& dims, int spatial) {
  int size[5] = {static_cast<int>(v.O), static_cast<int>(v.C_g())};
  std::copy(dims.at, dims.at + spatial, size + 2);
  return cudnn()->set_filter(descriptor, type, cudnn_nchw, spatial + 2, size) == cudnn_success;
}

}  // namespace

Cudnn::~Cudnn() {
  for (Problem& problem : problems_) release(problem);
  if (handle_ != nullptr) cudnn()->destroy(handle_);
}

void Cudnn::release(Problem& problem) {
  const CudnnFunctions& f = *cudnn();
  if (problem.y != nullptr) f.destroy_tensor(problem.y);
  if (problem.x != nullptr) f.destroy_tensor(problem.x);
  if (problem.w != nullptr) f.destroy_filter(problem.w);
  if (problem.convolution != nullptr) f.destroy_convolution(problem.convolution);
}

bool Cudnn::open() {
  if (handle_ != nullptr) return true;
  void* made = nullptr;
  if (cudnn() == nullptr || cudnn()->create(&made) != cudnn_success) return false;
  if (cudnn()->set_stream(made, device_.stream) != cudnn_success) {
    cudnn()->destroy(made);
    return false;
  }
  handle_ = made;
  return true;
}

bool Cudnn::describe(Problem& problem) {
  const CudnnFunctions& f = *cudnn();
  const Convolution& v = problem.v;
  const int spatial = std::max(2, v.spatial), type = problem.dtype == DType::Float64 ? cudnn_double : cudnn_float;
  const Dims in(v.in, spatial), out(v.out, spatial), kernel(v.kernel, spatial);
  const Dims pad(v.pad, spatial), stride(v.stride, spatial), dilation(v.dilation, spatial);
  return f.create_tensor(&problem.y) == cudnn_success && f.create_tensor(&problem.x) == cudnn_success &&
         f.create_filter(&problem.w) == cudnn_success && f.create_convolution(&problem.convolution) == cudnn_success &&
         set_tensor(problem.x, type, v.N, v.C, in, spatial) && set_tensor(problem.y, type, v.N, v.O, out, spatial) &&
         set_filter(problem.w, type, v, kernel, spatial) &&
         f.set_convolution(problem.convolution, spatial, pad.at, stride.at, dilation.at, cudnn_cross_correlation, type) == cudnn_success &&
         f.set_groups(problem.convolution, static_cast<int>(v.G)) == cudnn_success && f.set_math(problem.convolution, cudnn_fma_math) == cudnn_success;
}

// Algorithms that always give the same bits, in the library's order, fastest first.
std::vector<CudnnPerformance> Cudnn::offers(const Problem& problem, ConvolutionPass pass) {
  constexpr int most = 16;
  CudnnPerformance found[most];
  int count = 0;
  const CudnnChoose choose = cudnn()->choose[static_cast<int>(pass)];
  int status = 1;
  switch (pass) {
    case ConvolutionPass::forward: status = choose(handle_, problem.x, problem.w, problem.convolution, problem.y, most, &count, found); break;
    case ConvolutionPass::input: status = choose(handle_, problem.w, problem.y, problem.convolution, problem.x, most, &count, found); break;
    case ConvolutionPass::weight: status = choose(handle_, problem.x, problem.y, problem.convolution, problem.w, most, &count, found); break;
  }
  std::vector<CudnnPerformance> kept;
  if (status != cudnn_success) return kept;
  std::copy_if(found, found + count, std::back_inserter(kept), [&](const CudnnPerformance& one) {
    if (one.status != cudnn_success || one.determinism != cudnn_deterministic || one.memory > most_work) return false;
    // PyTorch relies on float32 being answered with the kind that was asked for; nothing says so of float64.
    return one.math == cudnn_fma_math || (problem.dtype == DType::Float64 && one.math == cudnn_default_math);
  });
  return kept;
}

// The fastest. The gradient of the input is itself a convolution, of the same size where planes and channels stay as
// many; there the library knows when transforms of tiles are faster, and forward it does not: of 64 images of 64
// channels of 56x56 they take 290 us on an H100, its own choice 397.
bool Cudnn::choose(Problem& problem) {
  const std::vector<CudnnPerformance> all = offers(problem, problem.pass);
  if (all.empty()) return false;
  const CudnnPerformance* best = &all.front();
  const Convolution& v = problem.v;
  if (problem.pass == ConvolutionPass::forward && v.G == 1 && v.C == v.O && std::equal(v.in, v.in + Convolution::max_spatial, v.out)) {
    const auto tiles = std::find_if(all.begin(), all.end(), [](const CudnnPerformance& one) { return one.algorithm == cudnn_forward_tiles; });
    if (tiles != all.end()) {
      const std::vector<CudnnPerformance> back = offers(problem, ConvolutionPass::input);
      if (!back.empty() && back.front().algorithm == cudnn_input_tiles) best = &*tiles;
    }
  }
  problem.algorithm = best->algorithm;
  problem.work = best->memory;
  return true;
}

Cudnn::Problem* Cudnn::problem_for(ConvolutionPass pass, DType dtype, const Convolution& v) {
  const auto kept = std::find_if(problems_.begin(), problems_.end(), [&](const Problem& p) { return p.pass == pass && p.dtype == dtype && same(p.v, v); });
  if (kept != problems_.end()) {
    problems_.splice(problems_.begin(), problems_, kept);
    return &problems_.front();
  }
  if (problems_.size() >= most_problems) {
    release(problems_.back());
    problems_.pop_back();
  }
  problems_.push_front({pass, dtype, v});
  Problem& problem = problems_.front();
  // What it does not take is remembered too.
  if (!describe(problem) || !choose(problem)) problem.algorithm = -1;
  return &problem;
}

bool Cudnn::convolve(ConvolutionPass pass, DType dtype, const Convolution& v, void* y, void* x, void* w) {
  if (!fits(v) || !open()) return false;
  Problem& p = *problem_for(pass, dtype, v);
  if (p.algorithm < 0) return false;
  const Scratch work(device_.memory, p.work);
  const double one_64 = 1, zero_64 = 0;
  const float one_32 = 1, zero_32 = 0;
  const bool wide = dtype == DType::Float64;
  const void* const one = wide ? static_cast<const void*>(&one_64) : &one_32;
  const void* const zero = wide ? static_cast<const void*>(&zero_64) : &zero_32;
  const CudnnRun run = cudnn()->run[static_cast<int>(pass)];
  const auto call = [&](void* a, void* a_data, void* b, void* b_data, void* result, void* data) {
    return run(handle_, one, a, a_data, b, b_data, p.convolution, p.algorithm, work.as<void>(), p.work, zero, result, data) == cudnn_success;
  };
  const bool done = pass == ConvolutionPass::forward ? call(p.x, x, p.w, w, p.y, y)
                    : pass == ConvolutionPass::input ? call(p.w, w, p.y, y, p.x, x)
                                                     : call(p.x, x, p.y, y, p.w, w);
  if (!done) p.algorithm = -1;
  return done;
}

}  // namespace fluxion::cuda
