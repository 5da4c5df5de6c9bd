// Devices: opening, copying, launching, graphs.

#include "native/cuda/host/device.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <algorithm>

#include "native/cuda/fold_geometry.h"
#include "native/cuda/host/blas.h"
#include "native/cuda/host/blas_lt.h"
#include "native/cuda/host/cudnn.h"
#include "native/cuda/host/by_hand.h"
#include "native/cuda/host/fft.h"
#include "native/cuda/host/frame.h"
#include "native/cuda/host/solver.h"

namespace fluxion::cuda {

namespace {

constexpr int threads_per_block = fold_threads;
constexpr int blocks_at_once = 4;   // of a multiprocessor (KERNEL in native/cuda/kernel.cuh)

// A family's kernels: machine code where it was built, else PTX.
std::vector<char> read_kernels(const std::string& path) {
  FILE* file = fopen((path + ".fatbin").c_str(), "rb");
  if (file == nullptr) file = fopen((path + ".ptx").c_str(), "rb");
  if (file == nullptr) throw Error("cannot open " + path + ".ptx (" + strerror(errno) + "). Build it with: npm run setup -- --with cuda");
  std::vector<char> bytes;
  char part[1 << 16];
  for (size_t n; (n = fread(part, 1, sizeof part, file)) > 0;) bytes.insert(bytes.end(), part, part + n);
  fclose(file);
  bytes.push_back(0);   // PTX is text
  return bytes;
}

// Bytes of a number that a kernel computes with: scratch rows beside 16-bit floats are of float.
size_t computed_size(DType dtype) { return dtype == DType::Float16 || dtype == DType::BFloat16 ? sizeof(float) : size_of(dtype); }

int64_t ceil(int64_t a, int64_t b) { return (a + b - 1) / b; }

// Blocks that have work; any number is right.
int64_t blocks_for(Skeleton skeleton, const Frame& frame, int64_t n) {
  switch (skeleton) {
    case Skeleton::reduce:
      // A thread has four lanes of a pack, if there are any.
      if (fold_packs_pay(frame.rows, n)) return ceil(frame.rows, fold_threads / fold_packed_group(frame.rows, n, fold_lanes / 4));
      [[fallthrough]];
    case Skeleton::rowwise: return ceil(frame.rows, fold_rows_per_block(n));
    case Skeleton::scan: return ceil(frame.rows, n < fold_short ? threads_per_block : scan_rows);
    case Skeleton::pointwise: return ceil(frame.n, 4 * threads_per_block);
    default: return ceil(frame.n, threads_per_block);
  }
}

// Whether a result has the memory of an operand.
bool writes_an_input(const Row& row, const Frame& frame) {
  for (int y = 0; y < row.outputs; y++) {
    for (int x = row.outputs; x < row.operands; x++) {
      if (!frame.operands[x].is_number() && frame.operands[x].address == frame.operands[y].address) return true;
    }
  }
  return false;
}

}  // namespace

const std::vector<const Row*>& rows() {
  static const std::vector<const Row*> all = [] {
    std::vector<const Row*> list;
    for_each_row([&](const Row& row) { list.push_back(&row); });
    return list;
  }();
  return all;
}

Device::Device(int index, std::string folder) : index(index), folder_(std::move(folder)) {
  const Driver& d = driver();
  check(d.cuDeviceGet(&device_, index), "finding the device");
  check(d.cuDevicePrimaryCtxRetain(&context_, device_), "opening the device");
  enter();
  check(d.cuStreamCreate(&stream, CU_STREAM_NON_BLOCKING), "making a stream");
  check(d.cuStreamCreate(&reader, CU_STREAM_NON_BLOCKING), "making a stream");
  void* slot = nullptr;
  check(d.cuMemHostAlloc(&slot, sizeof(ErrorSlot), CU_MEMHOSTALLOC_PORTABLE | CU_MEMHOSTALLOC_DEVICEMAP), "getting pinned memory");
  slot_ = static_cast<ErrorSlot*>(slot);
  memset(slot_, 0, sizeof *slot_);
  processors_ = std::max<int>(1, attribute(CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT));
  functions_.assign(rows().size(), nullptr);
  held_functions_.assign(rows().size(), nullptr);
}

// At the end of the process the driver may be gone already: what it answers does not matter.
Device::~Device() {
  const Driver& d = driver();
  if (d.cuCtxSetCurrent(context_) != CUDA_SUCCESS) return;
  d.cuStreamSynchronize(stream);
  delete blas_;
  delete blas_lt_;
  delete fft_;
  delete cudnn_;
  delete solver_;
  for (auto& [family, module] : modules_) d.cuModuleUnload(module);
  for (auto& [module, fn] : fused_) d.cuModuleUnload(module);
  if (workspace_ != 0) memory.give(workspace_, workspace_bytes_);
  if (parts_ != 0) memory.give(parts_, fold_parts_bytes);
  memory.clear();
  ring_.clear();
  landings.clear();
  d.cuMemFreeHost(slot_);
  d.cuStreamDestroy(reader);
  d.cuStreamDestroy(stream);
  d.cuDevicePrimaryCtxRelease(device_);
}

std::string Device::name() const {
  char text[256] = {};
  check(driver().cuDeviceGetName(text, sizeof text, device_), "reading the device's name");
  return text;
}

int64_t Device::attribute(CUdevice_attribute which) const {
  int value = 0;
  check(driver().cuDeviceGetAttribute(&value, which, device_), "reading the device's properties");
  return value;
}

size_t Device::total_memory() const {
  size_t bytes = 0;
  check(driver().cuDeviceTotalMem(&bytes, device_), "reading the device's memory");
  return bytes;
}

// ── Kernels ──────────────────────────────────────────────────────────────────────────────────────

CUfunction Device::function(int id, const Row& row) {
  CUfunction& fn = functions_[id];
  if (fn == nullptr) fn = find(row.family, row.symbol);
  return fn;
}

CUfunction Device::held_function(int id, const Row& row) {
  CUfunction& fn = held_functions_[id];
  if (fn == nullptr) fn = find(row.family, (std::string(row.symbol) + "_held").c_str());
  return fn;
}

CUfunction Device::find(const char* family, const char* symbol) {
  auto found = std::find_if(modules_.begin(), modules_.end(), [&](const auto& one) { return one.first == family; });
  if (found == modules_.end()) {
    const std::vector<char> image = read_kernels(folder_ + "/" + family);
    CUmodule module = nullptr;
    check(driver().cuModuleLoadData(&module, image.data()), "loading kernels");
    found = modules_.insert(modules_.end(), {family, module});
  }
  CUfunction fn = nullptr;
  check(driver().cuModuleGetFunction(&fn, found->second, symbol), symbol);
  return fn;
}

void Device::run(const char* file, const char* name, const void* parameter, int64_t blocks, int threads, int shared_bytes) {
  CUfunction& fn = programs_[name];
  if (fn == nullptr) {
    fn = find(file, name);
    if (shared_bytes > 0) check(driver().cuFuncSetAttribute(fn, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, shared_bytes), name);
  }
  void* parameters[] = {const_cast<void*>(parameter)};
  check(driver().cuLaunchKernel(fn, static_cast<unsigned>(blocks), 1, 1, threads, 1, 1, shared_bytes, stream, parameters, nullptr), name);
}

void Device::run(CUfunction fn, const Frame& frame, int64_t blocks, int threads) {
  void* parameters[] = {const_cast<Frame*>(&frame)};
  check(driver().cuLaunchKernel(fn, static_cast<unsigned>(blocks), 1, 1, threads, 1, 1, 0, stream, parameters, nullptr), "launching a kernel");
}

// A launch for each fold of the program, and one more (native/cuda/row_parts.cuh).
void Device::run_in_parts(int id, const Row& row, Frame& frame, int64_t n) {
  CUfunction& fn = part_functions_[id];
  if (fn == nullptr) fn = find(row.family, (std::string(row.symbol) + "_parts").c_str());
  frame.workspace = reinterpret_cast<void*>(workspace(size_t(row.folds) * frame.rows * row_units(n) * row_state_bytes));
  const int setting = row.folds + (writes_an_input(row, frame) ? 1 : 0);
  frame.scalars[row_setting] = setting;
  for (int phase = 0; phase <= setting; phase++) {
    frame.scalars[row_phase] = phase;
    if (phase > row.folds) frame.part = row_units(n) * row_unit(n);   // one block for each row
    run(fn, frame, frame.rows * ceil(n, frame.part), threads_per_block);
  }
}

CUdeviceptr Device::workspace(size_t bytes) {
  if (bytes <= workspace_bytes_) return workspace_;
  drop_workspace();
  workspace_ = memory.take(bytes);
  workspace_bytes_ = bytes;
  return workspace_;
}

// Where the parts of few long rows leave their states. Tickets start at 0, and return to it.
CUdeviceptr Device::parts() {
  if (parts_ == 0) {
    parts_ = memory.take(fold_parts_bytes);
    fill(parts_, 0, fold_tickets_bytes);
  }
  return parts_;
}

void Device::drop_workspace() {
  if (workspace_ != 0) memory.give(workspace_, workspace_bytes_);
  workspace_ = 0;
  workspace_bytes_ = 0;
}

void Device::launch(int id, fluxion::Frame& call) {
  const Row& row = *rows()[id];
  launches_++;
  if (row.skeleton == Skeleton::by_hand) {
    Call one(*this, call, row);
    row.run(one);
    if (one.is_declined()) call.fail(Status::Declined);
    return;
  }
  if (row.skeleton == Skeleton::gemm) return matmul(row, call);
  Frame frame;
  translate(row, call, frame);
  frame.error = slot_;
  frame.launch = launches_;
  frame.workspace = nullptr;
  const int64_t n = frame.extent(frame.split, frame.ndim);
  const bool by_row = row.skeleton == Skeleton::reduce || row.skeleton == Skeleton::rowwise || row.skeleton == Skeleton::scan;
  if ((by_row ? frame.rows : frame.n) == 0) return;
  const bool columns = row.skeleton == Skeleton::reduce && folds_columns(frame, frame.operands[row.outputs], n);
  frame.part = row.skeleton == Skeleton::reduce ? fold_part(frame.rows, n, columns) : 0;
  if (row.folds > 0) {
    frame.part = row_part(frame.rows, n, int64_t(processors_) * blocks_at_once);
    if (frame.part > 0) return run_in_parts(id, row, frame, n);
  }
  if (row.holds && holds_rows(frame, row.operands, row.per_row, n)) {
    const int64_t blocks = std::min(ceil(frame.rows, held_rows_per_block(n)), int64_t(processors_) * 32);
    return run(held_function(id, row), frame, blocks, held_block(n));
  }
  // Blocks of one dim of wide elements begin soon: with twice as many, fewer are left to end alone.
  const bool begins_soon = row.skeleton == Skeleton::pointwise && frame.ndim <= 1 && size_of(row.dtype) >= 4;
  int64_t blocks = std::min(blocks_for(row.skeleton, frame, n), int64_t(processors_) * (begins_soon ? 64 : 32));
  if (frame.part > 0) {
    blocks = (columns ? ceil(frame.rows, fold_columns) : frame.rows) * ceil(n, frame.part);
    frame.workspace = reinterpret_cast<void*>(parts());
  } else if (row.scratch > 0 && !scratch_fits(n, row.scratch * computed_size(row.dtype))) {
    const size_t each = size_t(row.scratch) * n * computed_size(row.dtype);
    blocks = std::min(blocks, std::max<int64_t>(1, (int64_t(256) << 20) / std::max<size_t>(each, 1)));
    frame.workspace = reinterpret_cast<void*>(workspace(each * blocks));
  }
  run(function(id, row), frame, blocks, threads_per_block);
}

int Device::add_fused(const void* image) {
  CUmodule module = nullptr;
  check(driver().cuModuleLoadData(&module, image), "loading a fused kernel");
  CUfunction fn = nullptr;
  const CUresult result = driver().cuModuleGetFunction(&fn, module, "fluxion_fused");
  if (result != CUDA_SUCCESS) driver().cuModuleUnload(module);
  check(result, "loading a fused kernel");
  fused_.push_back({module, fn});
  return static_cast<int>(fused_.size()) - 1;
}

void Device::launch_fused(int number, int operands, fluxion::Frame& call) {
  if (number < 0 || number >= static_cast<int>(fused_.size()) || operands > max_operands) throw Error("no such fused kernel");
  launches_++;
  const Row row = {"", DType::Float32, "", "", Skeleton::pointwise, 1, operands, 0};
  Frame frame;
  translate(row, call, frame);
  frame.launch = launches_;
  if (frame.n == 0) return;
  run(fused_[number].second, frame, std::min(blocks_for(row.skeleton, frame, 0), int64_t(processors_) * 32), threads_per_block);
}

// Matrix products go to cuBLAS, one call for each line of a batch that steps evenly; what it does not
// take goes to the plain kernel, a batch at once.
void Device::matmul(const Row& row, const fluxion::Frame& call, double alpha) {
  if (blas_ == nullptr) blas_ = new Blas(stream);
  if (blas_->multiply(row.dtype, call, alpha)) return;
  const int id = static_cast<int>(std::find(rows().begin(), rows().end(), &row) - rows().begin());
  Frame frame;
  translate(row, call, frame);
  frame.scalars[10] = alpha;
  const int64_t products = call.extent(0, call.rank());
  frame.n = products * static_cast<int64_t>(call.scalars[0]) * static_cast<int64_t>(call.scalars[1]);
  if (frame.n == 0) return;
  frame.ndim = call.rank();
  for (int d = 0; d < frame.ndim; d++) {
    frame.shape[d] = call.size(d);
    for (int k = 0; k < row.operands; k++) frame.operands[k].strides[d] = call.operands[k].stride(d);
  }
  const int64_t blocks = std::min<int64_t>((frame.n + threads_per_block - 1) / threads_per_block, int64_t(processors_) * 16);
  run(function(id, row), frame, blocks, threads_per_block);
}

BlasLt& Device::blas_lt() {
  if (blas_lt_ == nullptr) blas_lt_ = new BlasLt(*this);
  return *blas_lt_;
}

Fft& Device::fft() {
  if (fft_ == nullptr) fft_ = new Fft(*this);
  return *fft_;
}

Cudnn& Device::cudnn() {
  if (cudnn_ == nullptr) cudnn_ = new Cudnn(*this);
  return *cudnn_;
}

Solver& Device::solver() {
  if (solver_ == nullptr) solver_ = new Solver(stream);
  return *solver_;
}

// ── Copies ───────────────────────────────────────────────────────────────────────────────────────

// A recorded copy would read the host's memory again at every replay, and find other bytes there. From
// memory that is not pinned the driver has taken the bytes when it returns.
void Device::copy_in(CUdeviceptr to, const void* from, size_t bytes) {
  if (memory.recording()) throw Error("bytes of the host cannot be copied while a graph is recorded: a replay would read them again");
  if (ring_.copy_in(to, static_cast<const char*>(from), bytes, stream)) return;
  if (bytes > 0) check(driver().cuMemcpyHtoDAsync(to, from, bytes, stream), "copying to the device");
}

void Device::copy_out(void* to, CUdeviceptr from, size_t bytes) {
  if (bytes > 0) check(driver().cuMemcpyDtoHAsync(to, from, bytes, stream), "copying from the device");
  synchronize();
}

void Device::copy_across(CUdeviceptr to, Device& source, CUdeviceptr from, size_t bytes) {
  source.enter();
  source.synchronize();
  enter();
  if (bytes > 0) check(driver().cuMemcpyDtoDAsync(to, from, bytes, stream), "copying between devices");
  synchronize();   // the source's block may be handed out again once we return
}

void Device::copy(CUdeviceptr to, CUdeviceptr from, size_t bytes) {
  if (bytes > 0) check(driver().cuMemcpyDtoDAsync(to, from, bytes, stream), "copying on the device");
}

void Device::fill(CUdeviceptr to, uint8_t byte, size_t bytes) {
  if (bytes > 0) check(driver().cuMemsetD8Async(to, byte, bytes, stream), "filling memory");
}

void Device::synchronize() { check(driver().cuStreamSynchronize(stream), "waiting for the device"); }

ErrorSlot Device::take_fault() {
  const ErrorSlot fault = *slot_;
  if (fault.status != 0) memset(slot_, 0, sizeof *slot_);
  return fault;
}

// ── Graphs ───────────────────────────────────────────────────────────────────────────────────────

// The graph takes a workspace of its own: the one there is may be handed out again before a replay. The
// parts are the device's for good, and their zeros may not wait for a replay.
void Device::begin_graph() {
  parts();
  check(driver().cuStreamBeginCapture(stream, CU_STREAM_CAPTURE_MODE_RELAXED), "recording a graph");
  drop_workspace();
  memory.begin_recording();
}

Graph* Device::end_graph() {
  CUgraph graph = nullptr;
  const CUresult result = driver().cuStreamEndCapture(stream, &graph);
  std::unique_ptr<Graph> made(new Graph);
  made->blocks = memory.end_recording();
  if (result == CUDA_SUCCESS) {
    const CUresult built = driver().cuGraphInstantiateWithFlags(&made->exec, graph, 0);
    driver().cuGraphDestroy(graph);
    if (built == CUDA_SUCCESS) return made.release();
  }
  memory.release(made->blocks);
  check(result, "recording a graph");
  throw Error("recording a graph: the driver could not make it ready");
}

void Device::replay(Graph& graph) { check(driver().cuGraphLaunch(graph.exec, stream), "replaying a graph"); }

// Without waiting, as the collector may call it while another graph is recorded. A replay on its way
// goes on, and what is launched in its blocks comes after it.
void Device::release(Graph* graph) {
  driver().cuGraphExecDestroy(graph->exec);
  memory.release(graph->blocks);
  delete graph;
}

}  // namespace fluxion::cuda
