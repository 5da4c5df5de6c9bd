// Convolutions by oneDNN: plans, kept by shape, and the split of a call into tasks.
//
// The library chooses the layouts of a plan's tensors; where they differ from the rows of numbers
// that tensors are, a task copies its part in before and its result out after. A task is some
// images, or, where there are few of them, some channels; which ones depends on the shape alone.

#include "native/cpu/onednn.h"

#include "native/cpu/onednn_library.h"

#ifdef FLUXION_HAS_ONEDNN

#include <string.h>

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <new>

#include "native/cpu/parallel.h"
#include "native/cpu/scratch.h"

namespace fluxion {

namespace {

constexpr int max_spatial = Convolution::max_spatial;

enum class Product : int64_t { Y, X, W };   // which of the three tensors is computed

// What a plan depends on: a part of a convolution, and how far apart the images of the whole lie.
struct PartShape {
  Product product;
  Convolution v;
  int64_t x_image, y_image;   // elements from one image to the next
  int64_t w_row;              // elements from the weights of one channel of y to the next
  bool bias;

  std::array<int64_t, 28> key() const {
    std::array<int64_t, 28> k{static_cast<int64_t>(product), v.spatial, v.N, v.C, v.O, v.G, x_image, y_image, w_row, bias};
    for (int d = 0; d < max_spatial; d++) {
      const int64_t facts[] = {v.in[d], v.out[d], v.kernel[d], v.stride[d], v.pad[d], v.dilation[d]};
      memcpy(&k[10 + 6 * d], facts, sizeof(facts));
    }
    return k;
  }
};

// A tensor of a plan: as it lies in ours, and as the primitive wants it.
struct Side {
  dnnl_memory_desc_t plain, wanted;
  dnnl_primitive_t reorder = nullptr;   // between the two, in the direction that is needed
  int64_t bytes = 0;                    // of the wanted form, if it is another one
};

struct Plan {
  const Onednn* library = nullptr;
  dnnl_primitive_t primitive = nullptr;
  Side x, w, y;
  dnnl_memory_desc_t bias, scratchpad;
  int64_t scratchpad_bytes = 0;

  ~Plan() {
    if (library == nullptr) return;
    for (dnnl_primitive_t one : {primitive, x.reorder, w.reorder, y.reorder}) {
      if (one != nullptr) library->primitive_destroy(one);
    }
  }
};

bool ok(dnnl_status_t status) { return status == dnnl_success; }

// The dims of a tensor (lead..., spatial...) whose first dim has the given stride.
bool describe(const Onednn& l, dnnl_memory_desc_t& desc, std::initializer_list<int64_t> lead,
              std::initializer_list<int64_t> strides, const int64_t* sizes, int spatial) {
  dnnl_dims_t dims{}, steps{};
  int n = 0;
  for (int64_t size : lead) dims[n++] = size;
  int64_t step = 1;
  for (int d = spatial - 1; d >= 0; d--) {
    dims[n + d] = sizes[max_spatial - spatial + d];
    steps[n + d] = step;
    step *= dims[n + d];
  }
  n = 0;
  for (int64_t stride : strides) steps[n++] = stride;
  return ok(l.memory_desc_init_by_strides(&desc, n + spatial, dims, dnnl_f32, steps));
}

bool describe_plain(const Onednn& l, const PartShape& part, Plan& plan) {
  const Convolution& v = part.v;
  const int s = v.spatial;
  const bool images = describe(l, plan.x.plain, {v.N, v.C}, {part.x_image, v.plane()}, v.in, s) &&
                      describe(l, plan.y.plain, {v.N, v.O}, {part.y_image, v.places()}, v.out, s);
  const bool weights =
      v.G == 1 ? describe(l, plan.w.plain, {v.O, v.C}, {part.w_row, v.taps()}, v.kernel, s)
               : describe(l, plan.w.plain, {v.G, v.O_g(), v.C_g()},
                          {v.O_g() * part.w_row, part.w_row, v.taps()}, v.kernel, s);
  const dnnl_dims_t size = {v.O}, one = {1};
  return images && weights && ok(l.memory_desc_init_by_strides(&plan.bias, 1, size, dnnl_f32, one));
}

// The same tensor in whatever layout the library likes.
dnnl_memory_desc_t any_layout(const dnnl_memory_desc_t& plain) {
  dnnl_memory_desc_t desc = plain;
  memset(&desc.format_desc, 0, sizeof(desc.format_desc));
  desc.format_kind = dnnl_format_kind_any;
  return desc;
}

bool make_operation(const Onednn& l, const PartShape& part, const Plan& plan, dnnl_convolution_desc_t& op) {
  const Convolution& v = part.v;
  dnnl_dims_t strides, dilates, pads;
  for (int d = 0; d < v.spatial; d++) {
    const int from = max_spatial - v.spatial + d;
    strides[d] = v.stride[from];
    dilates[d] = v.dilation[from] - 1;
    pads[d] = v.pad[from];
  }
  // Few channels in a blocked layout are mostly padding, and a 1x1 kernel reads rows as they are.
  const bool rows = v.is_pointwise() && v.G == 1;
  const dnnl_memory_desc_t x = rows || (part.product == Product::X && v.C <= 4) ? plan.x.plain : any_layout(plan.x.plain);
  const dnnl_memory_desc_t y = rows ? plan.y.plain : any_layout(plan.y.plain);
  const dnnl_memory_desc_t w = any_layout(plan.w.plain);
  switch (part.product) {
    case Product::Y:
      return ok(l.dilated_convolution_forward_desc_init(
          &op, dnnl_forward_inference, dnnl_convolution_direct, &x, &w, part.bias ? &plan.bias : nullptr, &y,
          strides, dilates, pads, pads));
    case Product::X:
      return ok(l.dilated_convolution_backward_data_desc_init(
          &op, dnnl_convolution_direct, &x, &w, &y, strides, dilates, pads, pads));
    case Product::W:
      return ok(l.dilated_convolution_backward_weights_desc_init(
          &op, dnnl_convolution_direct, &x, &w, nullptr, &y, strides, dilates, pads, pads));
  }
  return false;
}

// Reorders from ours to the library's form, or back for the tensor that is computed.
bool make_side(const Onednn& l, dnnl_primitive_desc_t desc, dnnl_query_t what, bool computed, Side& side) {
  side.wanted = *l.primitive_desc_query_md(desc, what, 0);
  if (l.memory_desc_equal(&side.plain, &side.wanted)) return true;
  side.bytes = static_cast<int64_t>(l.memory_desc_get_size(&side.wanted));
  const dnnl_memory_desc_t& from = computed ? side.wanted : side.plain;
  const dnnl_memory_desc_t& to = computed ? side.plain : side.wanted;
  dnnl_primitive_desc_t reorder = nullptr;
  if (!ok(l.reorder_primitive_desc_create(&reorder, &from, l.engine, &to, l.engine, l.attributes))) return false;
  const bool made = ok(l.primitive_create(&side.reorder, reorder));
  l.primitive_desc_destroy(reorder);
  return made;
}

// The library's reference code is slower than ours.
bool is_fast(const Onednn& l, dnnl_primitive_desc_t desc) {
  const char* name = nullptr;
  return ok(l.primitive_desc_query(desc, dnnl_query_impl_info_str, 0, &name)) && strncmp(name, "ref", 3) != 0;
}

bool make_primitive(const Onednn& l, const PartShape& part, dnnl_primitive_desc_t desc, Plan& plan) {
  const Product p = part.product;
  const dnnl_query_t x = p == Product::X ? dnnl_query_diff_src_md : dnnl_query_src_md;
  const dnnl_query_t w = p == Product::W ? dnnl_query_diff_weights_md : dnnl_query_weights_md;
  const dnnl_query_t y = p == Product::Y ? dnnl_query_dst_md : dnnl_query_diff_dst_md;
  plan.scratchpad = *l.primitive_desc_query_md(desc, dnnl_query_scratchpad_md, 0);
  plan.scratchpad_bytes = static_cast<int64_t>(l.memory_desc_get_size(&plan.scratchpad));
  return make_side(l, desc, x, p == Product::X, plan.x) && make_side(l, desc, w, p == Product::W, plan.w) &&
         make_side(l, desc, y, p == Product::Y, plan.y) && ok(l.primitive_create(&plan.primitive, desc));
}

std::shared_ptr<Plan> make_plan(const Onednn& l, const PartShape& part) {
  const OneThread one(l);
  auto plan = std::make_shared<Plan>();
  plan->library = &l;
  dnnl_convolution_desc_t op;
  if (!describe_plain(l, part, *plan) || !make_operation(l, part, *plan, op)) return nullptr;
  dnnl_primitive_desc_t desc = nullptr, hint = nullptr;
  if (part.product != Product::Y) {
    // Gradients are described with the forward operation as a hint.
    PartShape forward = part;
    forward.product = Product::Y;
    dnnl_convolution_desc_t hinted;
    if (!make_operation(l, forward, *plan, hinted) ||
        !ok(l.primitive_desc_create(&hint, &hinted, l.attributes, l.engine, nullptr))) return nullptr;
  }
  bool made = ok(l.primitive_desc_create(&desc, &op, l.attributes, l.engine, hint));
  if (hint != nullptr) l.primitive_desc_destroy(hint);
  if (!made) return nullptr;
  made = is_fast(l, desc) && make_primitive(l, part, desc, *plan);
  l.primitive_desc_destroy(desc);
  return made ? plan : nullptr;
}

// The plan of a shape, made at its first use; null if the library has none that is fast.
std::shared_ptr<const Plan> plan_of(const Onednn& l, const PartShape& part) {
  using Plans = std::map<std::array<int64_t, 28>, std::shared_ptr<const Plan>>;
  constexpr size_t most = 1024;
  static std::mutex& lock = *new std::mutex;
  static Plans& plans = *new Plans;
  const std::lock_guard<std::mutex> hold(lock);
  const auto key = part.key();
  const auto found = plans.find(key);
  if (found != plans.end()) return found->second;
  if (plans.size() >= most) plans.clear();
  return plans[key] = make_plan(l, part);
}

// ── Running a plan ───────────────────────────────────────────────────────────────────────────────

// A memory object over some bytes, for the time of a call.
class Memory {
 public:
  Memory(const Onednn& l, const dnnl_memory_desc_t& desc, const void* data) : l_(l) {
    made_ = ok(l.memory_create(&memory_, &desc, l.engine, const_cast<void*>(data)));
  }
  ~Memory() { if (made_) l_.memory_destroy(memory_); }
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;
  bool made() const { return made_; }
  dnnl_memory_t get() const { return memory_; }

 private:
  const Onednn& l_;
  dnnl_memory_t memory_ = nullptr;
  bool made_;
};

bool reorder(const Onednn& l, const Side& side, const void* from, void* to, bool computed) {
  const Memory a(l, computed ? side.wanted : side.plain, from), b(l, computed ? side.plain : side.wanted, to);
  if (!a.made() || !b.made()) return false;
  const dnnl_exec_arg_t args[] = {{DNNL_ARG_FROM, a.get()}, {DNNL_ARG_TO, b.get()}};
  return ok(l.primitive_execute(side.reorder, l.stream(), 2, args));
}

// A tensor as the primitive wants it: ours, or a copy. The computed one goes back with `finish`.
class Form {
 public:
  Form(const Onednn& l, const Side& side, const float* ours, bool computed)
      : l_(l), side_(side), ours_(ours), scratch_(side.bytes) {
    ok_ = !scratch_.failed();
    if (ok_ && side.reorder != nullptr && !computed) ok_ = reorder(l, side, ours, scratch_.data(), false);
  }
  bool fine() const { return ok_; }
  const void* data() const { return side_.reorder == nullptr ? static_cast<const void*>(ours_) : scratch_.data(); }
  bool finish() const {
    return side_.reorder == nullptr || reorder(l_, side_, scratch_.data(), const_cast<float*>(ours_), true);
  }

 private:
  const Onednn& l_;
  const Side& side_;
  const float* ours_;
  const Scratch scratch_;
  bool ok_;
};

// Runs the plan on one part. `ready_w` is the weight as the plan wants it, or null.
bool run_part(const Plan& plan, Product product, const float* x, const float* w, const float* y,
              const float* bias, const void* ready_w) {
  const Onednn& l = *plan.library;
  const OneThread one(l);
  if (l.stream() == nullptr) return false;
  const Form fx(l, plan.x, x, product == Product::X), fy(l, plan.y, y, product == Product::Y);
  const Side ready{plan.w.wanted, plan.w.wanted};
  const Form fw(l, ready_w != nullptr ? ready : plan.w, ready_w != nullptr ? static_cast<const float*>(ready_w) : w,
                product == Product::W);
  const Scratch pad(plan.scratchpad_bytes);
  if (!fx.fine() || !fy.fine() || !fw.fine() || pad.failed()) return false;
  const Memory mx(l, plan.x.wanted, fx.data()), mw(l, plan.w.wanted, fw.data()), my(l, plan.y.wanted, fy.data());
  const Memory mb(l, plan.bias, bias), mp(l, plan.scratchpad, pad.data());
  if (!mx.made() || !mw.made() || !my.made() || !mb.made() || !mp.made()) return false;
  const dnnl_exec_arg_t args[] = {
      {product == Product::X ? DNNL_ARG_DIFF_SRC : DNNL_ARG_SRC, mx.get()},
      {product == Product::W ? DNNL_ARG_DIFF_WEIGHTS : DNNL_ARG_WEIGHTS, mw.get()},
      {product == Product::Y ? DNNL_ARG_DST : DNNL_ARG_DIFF_DST, my.get()},
      {DNNL_ARG_SCRATCHPAD, mp.get()},
      {DNNL_ARG_BIAS, mb.get()}};
  if (!ok(l.primitive_execute(plan.primitive, l.stream(), bias != nullptr ? 5 : 4, args))) return false;
  return (product == Product::X ? fx : product == Product::Y ? fy : fw).finish();
}

// ── The split ────────────────────────────────────────────────────────────────────────────────────

constexpr int64_t tasks_wanted = 8;
constexpr int64_t least_macs = int64_t(1) << 14;       // below, making a call costs more than it saves
constexpr int64_t macs_of_task = int64_t(1) << 21;

int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }

// Sizes that the library holds in 32 bits, and geometry that its fast code knows.
bool is_usual(const Convolution& v) {
  constexpr int64_t far = int64_t(1) << 24;
  if (v.macs() < least_macs) return false;
  for (int d = 0; d < max_spatial; d++) {
    if (v.in[d] > far || v.out[d] > far || v.stride[d] > far || v.dilation[d] > far) return false;
    if (v.pad[d] > (v.kernel[d] - 1) * v.dilation[d]) return false;
  }
  return v.N * v.C * v.plane() < (int64_t(1) << 31) && v.N * v.O * v.places() < (int64_t(1) << 31);
}

// Parts of a range: [k * step, (k + 1) * step) within n.
struct Parts {
  int64_t n, step;
  int64_t count() const { return ceil_div(n, step); }
  int64_t begin(int64_t k) const { return k * step; }
  int64_t size(int64_t k) const { return n - k * step < step ? n - k * step : step; }
};

// Channels that are split: groups where there are several, else those of one tensor, by 32, which
// the library's inner loops want at least.
Parts channel_parts(const Convolution& v, int64_t channels, int64_t wanted) {
  if (v.G > 1) return {v.G, ceil_div(v.G, wanted < v.G ? wanted : v.G)};
  const int64_t step = ceil_div(ceil_div(channels, wanted), 32) * 32;
  return {channels, step < channels ? step : channels};
}

Parts image_parts(const Convolution& v) {
  const int64_t each = v.macs() / v.N, step = each >= macs_of_task ? 1 : macs_of_task / each;
  return {v.N, step < v.N ? step : v.N};
}

// One part: some images, and some channels (of x for Product::X, else of y) or groups.
struct Part {
  PartShape shape;
  int64_t x, w, y, bias;   // where it begins, in elements
};

Part part_of(Product product, const Convolution& v, bool bias, int64_t image, int64_t images, int64_t first, int64_t channels) {
  const int64_t K = v.C_g() * v.taps();
  Part part{{product, v, v.C * v.plane(), v.O * v.places(), K, bias}, image * v.C * v.plane(), 0, image * v.O * v.places(), 0};
  Convolution& p = part.shape.v;
  p.N = images;
  if (v.G > 1) {
    p.G = channels;
    p.C = channels * v.C_g();
    p.O = channels * v.O_g();
    part.x += first * v.C_g() * v.plane();
    part.w = first * v.O_g() * K;
    part.bias = first * v.O_g();
    part.y += part.bias * v.places();
  } else if (product == Product::X) {
    p.C = channels;
    part.x += first * v.plane();
    part.w = first * v.taps();
  } else {
    p.O = channels;
    part.w = first * K;
    part.bias = first;
    part.y += first * v.places();
  }
  return part;
}

// Every task's plan is made here first, so that no task has to wait for another.
bool plans_ready(const Onednn& l, Product product, const Convolution& v, bool bias, Parts images, Parts channels) {
  for (int64_t i : {int64_t(0), images.count() - 1}) {
    for (int64_t c : {int64_t(0), channels.count() - 1}) {
      const Part part = part_of(product, v, bias, 0, images.size(i), 0, channels.size(c));
      if (plan_of(l, part.shape) == nullptr) return false;
    }
  }
  return true;
}

// y or x: the tasks write parts of their own.
bool by_parts(Product product, const Convolution& v, float* x, float* w, float* y, const float* bias) {
  const Onednn* l = is_usual(v) ? onednn() : nullptr;
  if (l == nullptr) return false;
  const Parts images = image_parts(v);
  const int64_t few = images.count() >= tasks_wanted ? 1 : ceil_div(tasks_wanted, images.count());
  const int64_t worth = v.macs() / (macs_of_task / 4) + 1, width = product == Product::X ? v.C : v.O;
  const Parts channels = channel_parts(v, width, few < worth ? few : worth);
  if (!plans_ready(*l, product, v, bias != nullptr, images, channels)) return false;

  // A weight that every task reads is brought into its form once.
  const Part whole = part_of(product, v, bias != nullptr, 0, images.size(0), 0, channels.size(0));
  const std::shared_ptr<const Plan> first = plan_of(*l, whole.shape);
  if (first == nullptr) return false;
  const bool shared = channels.count() == 1 && images.count() > 1 && first->w.reorder != nullptr;
  const OneThread one(*l);
  const Scratch form(shared ? first->w.bytes : 0);
  if (form.failed() || (shared && (l->stream() == nullptr || !reorder(*l, first->w, w, form.data(), false)))) return false;

  std::atomic<bool> fine{true};
  parallel_for(images.count() * channels.count(), 1, [&](int64_t begin, int64_t end) {
    for (int64_t task = begin; task < end; task++) {
      const int64_t i = task / channels.count(), c = task % channels.count();
      const Part part = part_of(product, v, bias != nullptr, images.begin(i), images.size(i), channels.begin(c), channels.size(c));
      const std::shared_ptr<const Plan> plan = plan_of(*l, part.shape);
      const bool same = shared && plan != nullptr && l->memory_desc_equal(&plan->w.wanted, &first->w.wanted);
      if (plan == nullptr || !run_part(*plan, product, x + part.x, w + part.w, y + part.y,
                                       bias == nullptr ? nullptr : bias + part.bias, same ? form.data() : nullptr)) {
        fine.store(false);
      }
    }
  });
  return fine;
}

// w += the sums of other parts, in their order.
void add_sums(float* w, const float* sums, int64_t parts, int64_t size) {
  parallel_for(size, parallel_work / (parts + 1) + 1, [&](int64_t begin, int64_t end) {
    for (int64_t p = 0; p < parts; p++) {
      for (int64_t i = begin; i < end; i++) w[i] += sums[p * size + i];
    }
  });
}

// The weight: where it is small against the images, each task sums over some of them; else each
// computes the weights of some channels.
bool weight_by_parts(const Convolution& v, float* w, const float* x, const float* y) {
  const Onednn* l = is_usual(v) ? onednn() : nullptr;
  if (l == nullptr) return false;
  const int64_t size = v.O * v.C_g() * v.taps(), read = v.N * (v.C * v.plane() + v.O * v.places());
  const int64_t worth = v.macs() / (macs_of_task / 4) + 1, wanted = worth < tasks_wanted ? worth : tasks_wanted;
  const bool by_images = size * wanted <= read && v.N > 1;
  const Parts images{v.N, by_images ? ceil_div(v.N, wanted) : v.N};
  const Parts channels = channel_parts(v, v.O, by_images ? 1 : wanted);
  if (!plans_ready(*l, Product::W, v, false, images, channels)) return false;
  const Scratch sums((images.count() - 1) * size * int64_t(sizeof(float)));
  if (sums.failed()) return false;

  std::atomic<bool> fine{true};
  parallel_for(images.count() * channels.count(), 1, [&](int64_t begin, int64_t end) {
    for (int64_t task = begin; task < end; task++) {
      const int64_t i = task / channels.count(), c = task % channels.count();
      const Part part = part_of(Product::W, v, false, images.begin(i), images.size(i), channels.begin(c), channels.size(c));
      const std::shared_ptr<const Plan> plan = plan_of(*l, part.shape);
      float* into = (i == 0 ? w : sums.as<float>() + (i - 1) * size) + part.w;
      if (plan == nullptr || !run_part(*plan, Product::W, x + part.x, into, y + part.y, nullptr, nullptr)) fine.store(false);
    }
  });
  if (!fine) return false;
  if (images.count() > 1) add_sums(w, sums.as<float>(), images.count() - 1, size);
  return true;
}

}  // namespace

// Nothing here reads through a pointer that it also writes: the casts serve one signature.
bool onednn_forward(const Convolution& v, float* y, const float* x, const float* w, const float* bias) {
  return by_parts(Product::Y, v, const_cast<float*>(x), const_cast<float*>(w), y, bias);
}

bool onednn_input(const Convolution& v, float* x, const float* y, const float* w) {
  return by_parts(Product::X, v, x, const_cast<float*>(w), const_cast<float*>(y), nullptr);
}

bool onednn_weight(const Convolution& v, float* w, const float* x, const float* y) {
  return weight_by_parts(v, w, x, y);
}

}  // namespace fluxion

#else

namespace fluxion {

bool onednn_forward(const Convolution&, float*, const float*, const float*, const float*) { return false; }
bool onednn_input(const Convolution&, float*, const float*, const float*) { return false; }
bool onednn_weight(const Convolution&, float*, const float*, const float*) { return false; }

}  // namespace fluxion

#endif
