// One fiber for each thread of a block that waits. A thread starts on a free fiber; when it ends, the
// next one starts on the same fiber: so kernels without barriers run as a plain loop, and only those
// that wait switch stacks.

#include "native/cuda/shim/launch.h"

#include <string.h>

#include <algorithm>
#include <vector>

#include "native/cuda/shim/fiber.h"
#include "native/cuda/shim/poison.h"

#ifdef FLUXION_TSAN
extern "C" {
void __tsan_acquire(void* address);
void __tsan_release(void* address);
void AnnotateIgnoreReadsBegin(const char* file, int line);
void AnnotateIgnoreReadsEnd(const char* file, int line);
void AnnotateIgnoreWritesBegin(const char* file, int line);
void AnnotateIgnoreWritesEnd(const char* file, int line);
}
// Here the machine works, not the kernel: the sanitizer, which sees calls of memcpy, looks away.
struct Unseen {
  Unseen() { AnnotateIgnoreReadsBegin("", 0), AnnotateIgnoreWritesBegin("", 0); }
  ~Unseen() { AnnotateIgnoreReadsEnd("", 0), AnnotateIgnoreWritesEnd("", 0); }
};
#else
static void __tsan_acquire(void*) {}
static void __tsan_release(void*) {}
struct Unseen { ~Unseen() {} };
#endif
fluxion::shim::Dim3 threadIdx, blockIdx, blockDim, gridDim;

namespace fluxion::shim {

namespace {

#ifdef FLUXION_TSAN
constexpr bool each_its_own = true;
#else
constexpr bool each_its_own = false;
#endif

enum class State : uint8_t { Fresh, Running, AtBarrier, AtWarp, Done };

struct Place {
  const char* file = "";
  int line = 0;
  bool operator!=(const Place& other) const {
    return line != other.line || (file != other.file && strcmp(file, other.file) != 0);
  }
  std::string text() const { return std::string(file) + ":" + std::to_string(line); }
};

struct Thread {
  State state;
  Fiber* fiber;
  Place place;
  unsigned mask;   // AtWarp: the lanes it waits for
};

// What the lanes of a warp gave, and what they may read: copied when all of them have arrived.
struct Warp {
  unsigned char given[32 * most_bytes];
  unsigned char taken[32 * most_bytes];
  // What orders the lanes for ThreadSanitizer: each has two objects, which it uses in turn.
  char arrived[32][2];
  unsigned char turn[32], taken_turn[32];
};

struct Random {
  uint64_t state;
  // xorshift64*: Vigna, "An experimental exploration of Marsaglia's xorshift generators", 2016.
  unsigned below(unsigned n) {
    state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
    return unsigned((state * 0x2545F4914F6CDD1Dull >> 32) * n >> 32);
  }
};

// Shared memory of the block that runs: pieces in the order of their first use.
class SharedMemory {
 public:
  void* piece(const void* place, size_t bytes) {
    for (const Piece& one : pieces_) if (one.place == place) return one.at;
    const size_t taken = (bytes + 15) / 16 * 16;
    used_ += place == this ? 0 : taken;
    if (used_ > max_shared_bytes) return nullptr;
    unsigned char* at = memory() + offset_;
    offset_ += taken + gap;
    __asan_unpoison_memory_region(at, bytes);
    memset(at, 0xFF, bytes);
    pieces_.push_back({place, at});
    return at;
  }

  // What the launch asked for.
  void* at_launch() { return bytes_at_launch == 0 ? nullptr : piece(this, bytes_at_launch); }
  size_t bytes_at_launch = 0;

  void begin_block() {
    pieces_.clear();
    used_ = 0;
    offset_ = 0;
#ifdef FLUXION_TSAN
    // Each block has memory of its own, so that blocks are not seen to race there.
    memories_.push_back(new unsigned char[size()]);
#endif
    __asan_poison_memory_region(memory(), size());
  }
  void end_launch() {
    for (unsigned char* one : memories_) delete[] one;
    memories_.clear();
  }

 private:
  struct Piece { const void* place; void* at; };
  static constexpr size_t gap = 64;

  size_t size() const { return max_shared_bytes * 3 + bytes_at_launch; }
  unsigned char* memory() { return memories_.empty() ? memory_ : memories_.back(); }

  std::vector<Piece> pieces_;
  std::vector<unsigned char*> memories_;
  size_t used_ = 0, offset_ = 0;
  alignas(64) unsigned char memory_[max_shared_bytes * 3 + most_shared_at_launch];
};

class Block {
 public:
  std::string run(const char* name, Kernel::Run run, const void* parameters, Dim3 grid, Dim3 block, const Schedule& schedule, size_t shared_bytes);

  // Called by a thread.
  void wait(State state, unsigned mask, const char* file, int line);
  [[noreturn]] void fail(const char* file, int line, const char* message);
  Thread& current() { return threads_[now_]; }
  unsigned now() const { return now_; }
  unsigned count() const { return count_; }
  Warp& warp() { return warps_[now_ / 32]; }
  SharedMemory shared;

 private:
  Kernel::Run run_;
  const void* parameters_;
  unsigned count_ = 0, next_ = 0, now_ = 0;
  bool failed_ = false;
  std::string message_;
  unsigned order_[max_threads];
  Thread threads_[max_threads];
  Warp warps_[max_threads / 32] = {};
  // Objects that order threads for ThreadSanitizer.
  char start_ = 0, end_ = 0, barriers_[2] = {};
  unsigned phase_ = 0;
  std::vector<Fiber*> idle_;
  std::vector<Fiber*> own_;   // where each thread has its own: those of a launch, in the order of their start
  size_t used_ = 0;
  Order kind_ = Order::Ascending;
  Random random_{1};

  static void body();
  void run_threads();
  void rest();
  Fiber* take_fiber();
  bool run_block();
  bool release();
  bool release_warps();
  bool release_barrier();
  void resume_running();
  void abandon();
  void arrange();
  void enter(unsigned thread);
  void say(const std::string& message);
};

Block& block() {
  static Block* const one = new Block;
  return *one;
}

std::string Block::run(const char* name, Kernel::Run run, const void* parameters, Dim3 grid, Dim3 size, const Schedule& schedule, size_t shared_bytes) {
  const Unseen unseen;
  shared.bytes_at_launch = shared_bytes;
  run_ = run;
  parameters_ = parameters;
  count_ = size.x * size.y * size.z;
  kind_ = schedule.order;
  random_.state = schedule.seed | 1;
  gridDim = grid;
  blockDim = size;
  message_.clear();
  used_ = 0;
  for (unsigned t = 0; t < count_; t++) order_[t] = kind_ == Order::Descending ? count_ - 1 - t : t;
  const uint64_t blocks = uint64_t(grid.x) * grid.y * grid.z;
  // A random order of blocks: a step without a common divisor goes through all of them.
  uint64_t at = 0, step = 1;
  if (kind_ == Order::Descending) at = blocks - 1, step = blocks - 1;
  if (kind_ == Order::Random && blocks > 1) {
    at = random_.below(unsigned(std::min<uint64_t>(blocks, ~0u)));
    do step = 1 + random_.below(unsigned(std::min<uint64_t>(blocks - 1, ~0u))); while (std::__gcd(step, blocks) != 1);
  }
  __tsan_release(&start_);
  for (uint64_t b = 0; b < blocks && message_.empty(); b++, at = (at + step) % blocks) {
    blockIdx = {unsigned(at % grid.x), unsigned(at / grid.x % grid.y), unsigned(at / grid.x / grid.y)};
    shared.begin_block();
    if (!run_block()) abandon();
  }
  shared.end_launch();
  __tsan_acquire(&end_);
  return message_.empty() ? "" : std::string(name) + ": " + message_;
}

// Threads one after another, on whatever fiber is at hand.
void Block::body() {
  Block& b = block();
  for (;;) {
    b.run_threads();
    b.rest();
    Fiber::suspend();
  }
}

void Block::rest() {
  const Unseen unseen;
  if (!each_its_own) idle_.push_back(Fiber::current());
}

void Block::run_threads() {
  while (next_ < count_) {
    const unsigned t = order_[next_++];
    Fiber* const self = Fiber::current();
    threads_[t].fiber = self;
    enter(t);
    __tsan_acquire(&start_);
    run_(parameters_);
    __tsan_release(&end_);
    current().state = State::Done;
    if (each_its_own) return;
  }
}

void Block::enter(unsigned t) {
  now_ = t;
  threads_[t].state = State::Running;
  threadIdx = {t % blockDim.x, t / blockDim.x % blockDim.y, t / blockDim.x / blockDim.y};
}

bool Block::run_block() {
  next_ = 0;
  failed_ = false;
  arrange();
  for (unsigned t = 0; t < count_; t++) threads_[t].state = State::Fresh;
  while (next_ < count_ && !failed_) {
    take_fiber()->resume();
  }
  while (!failed_ && release()) resume_running();
  return !failed_;
}

// For the sanitizer a fiber is one thread: it is used again in the next launch only, which is ordered
// behind this one.
Fiber* Block::take_fiber() {
  if (each_its_own) {
    if (used_ == own_.size()) own_.push_back(new Fiber(&Block::body));
    return own_[used_++];
  }
  if (idle_.empty()) return new Fiber(&Block::body);
  Fiber* const fiber = idle_.back();
  idle_.pop_back();
  return fiber;
}

// Lets those go on for whom everybody has come. False when all have ended, or nobody can go on.
bool Block::release() {
  unsigned done = 0;
  for (unsigned t = 0; t < count_; t++) done += threads_[t].state == State::Done;
  if (done == count_) return false;
  return release_warps() || release_barrier();
}

bool Block::release_warps() {
  bool any = false;
  for (unsigned first = 0; first < count_ && !failed_; first += 32) {
    for (unsigned l = 0; l < 32 && first + l < count_; l++) {
      const Thread& thread = threads_[first + l];
      if (thread.state != State::AtWarp) continue;
      bool all = true;
      for (unsigned k = 0; k < 32; k++) {
        if (!(thread.mask >> k & 1)) continue;
        const Thread* other = first + k < count_ ? &threads_[first + k] : nullptr;
        if (other == nullptr || other->state == State::Done) {
          say("lane " + std::to_string(k) + " is in the mask of " + thread.place.text() + ", but has left the kernel");
          return false;
        }
        all &= other->state == State::AtWarp && other->mask == thread.mask && !(other->place != thread.place);
      }
      if (!all) continue;
      Warp& warp = warps_[first / 32];
      const unsigned mask = thread.mask;
      for (unsigned k = 0; k < 32; k++) {
        if (!(mask >> k & 1)) continue;
        memcpy(warp.taken + most_bytes * k, warp.given + most_bytes * k, most_bytes);
        warp.taken_turn[k] = warp.turn[k];
        threads_[first + k].state = State::Running;
      }
      any = true;
    }
  }
  return any;
}

bool Block::release_barrier() {
  const Thread* first = nullptr;
  unsigned index = 0;
  for (unsigned t = 0; t < count_; t++) {
    if (threads_[t].state == State::AtWarp) {
      say("thread " + std::to_string(t) + " waits at " + threads_[t].place.text() + " for lanes that wait elsewhere");
      return false;
    }
    if (threads_[t].state == State::AtBarrier && first == nullptr) first = &threads_[t], index = t;
  }
  if (first == nullptr) return false;
  for (unsigned t = 0; t < count_; t++) {
    const bool left = threads_[t].state == State::Done;
    if (!left && !(threads_[t].place != first->place)) continue;
    say("thread " + std::to_string(index) + " waits at the barrier of " + first->place.text() + ", but thread " + std::to_string(t) +
        (left ? " has left the kernel" : " waits at " + threads_[t].place.text()));
    return false;
  }
  for (unsigned t = 0; t < count_; t++) threads_[t].state = State::Running;
  phase_++;
  return true;
}

void Block::resume_running() {
  arrange();
  // Whom this round lets go on is decided before the first of them does.
  static unsigned going[max_threads];
  unsigned n = 0;
  for (unsigned k = 0; k < count_; k++) if (threads_[order_[k]].state == State::Running) going[n++] = order_[k];
  for (unsigned k = 0; k < n && !failed_; k++) {
    enter(going[k]);
    threads_[going[k]].fiber->resume();
  }
}

void Block::arrange() {
  if (kind_ != Order::Random) return;
  for (unsigned t = count_ - 1; t > 0; t--) std::swap(order_[t], order_[random_.below(t + 1)]);
}

// Fibers of threads that will not end start anew.
void Block::abandon() {
  for (unsigned t = 0; t < count_; t++) {
    if (threads_[t].state == State::Done || threads_[t].state == State::Fresh) continue;
    threads_[t].fiber->reset();
    if (!each_its_own) idle_.push_back(threads_[t].fiber);
  }
}

void Block::say(const std::string& message) {
  failed_ = true;
  if (message_.empty()) message_ = message;
}

void Block::wait(State state, unsigned mask, const char* file, int line) {
  Thread& self = current();
  self.state = state;
  self.mask = mask;
  self.place = {file, line};
  if (state == State::AtBarrier) {
    // Two objects in turn: who comes to the next barrier early must not order those still at this one.
    char* const phase = &barriers_[phase_ & 1];
    __tsan_release(phase);
    Fiber::suspend();
    return __tsan_acquire(phase);
  }
  Warp& lanes = warp();
  const unsigned lane = now_ % 32;
  lanes.turn[lane] ^= 1;
  __tsan_release(&lanes.arrived[lane][lanes.turn[lane]]);
  Fiber::suspend();
  for (unsigned k = 0; k < 32; k++) if (mask >> k & 1) __tsan_acquire(&lanes.arrived[k][lanes.taken_turn[k]]);
}

void Block::fail(const char* file, int line, const char* message) {
  say(line == 0 ? message : std::string(message) + ", at " + file + ":" + std::to_string(line));
  for (;;) Fiber::suspend();
}

}  // namespace

std::string launch(const char* name, Kernel::Run run, const void* parameters, Dim3 grid, Dim3 size, const Schedule& schedule, size_t shared_bytes) {
  return block().run(name, run, parameters, grid, size, schedule, shared_bytes);
}

void barrier(const char* file, int line) { block().wait(State::AtBarrier, 0, file, line); }

const unsigned char* exchange(unsigned mask, const void* given, size_t bytes, const char* file, int line) {
  const Unseen unseen;
  Block& b = block();
  const unsigned lane = lane_of_thread();
  if (!(mask >> lane & 1)) b.fail(file, line, "a thread is not in its own mask");
  if (bytes > 0) memcpy(b.warp().given + most_bytes * lane, given, bytes);
  b.wait(State::AtWarp, mask, file, line);
  return b.warp().taken;
}

void fail(const char* file, int line, const char* message) { block().fail(file, line, message); }

unsigned lane_of_thread() { return block().now() % 32; }
unsigned lanes_of_warp() {
  const unsigned left = block().count() - block().now() / 32 * 32;
  return left >= 32 ? ~0u : (1u << left) - 1;
}

void* shared_memory(const void* place, size_t bytes) {
  const Unseen unseen;
  Block& b = block();
  void* at = b.shared.piece(place, bytes);
  if (at == nullptr) b.fail("", 0, "a block may have 48 KB of shared memory, and this kernel takes more");
  return at;
}

void* shared_at_launch() {
  const Unseen unseen;
  Block& b = block();
  void* at = b.shared.at_launch();
  if (at == nullptr) b.fail("", 0, "the launch gives no shared memory, and this kernel takes some");
  return at;
}

}  // namespace fluxion::shim
