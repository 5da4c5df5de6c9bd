// The pool: a few worker threads of our own, for the whole process.
//
// Note [The pool]
// One job at a time. Its chunks are claimed one after the other, by the caller too, so a worker that
// wakes late costs nothing: the caller has taken its chunks. A caller that finds the pool busy
// (another Node worker, or a nested loop) runs its range alone. The pool is never destroyed and its
// threads are detached: at exit, and when a Node worker ends, nobody has to be joined. Workers block
// all signals, which belong to Node.

#include "native/cpu/parallel.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

#include "native/cpu/cores.h"

namespace fluxion {

namespace {

struct Job {
  RangeFn fn;
  void* context;
  int64_t n, chunk;
  std::atomic<int64_t> next{0};

  void work() {
    for (int64_t at = next.fetch_add(chunk); at < n; at = next.fetch_add(chunk)) {
      fn(context, at, n - at < chunk ? n : at + chunk);
    }
  }
};

// Set while this thread is inside a job: what it calls then runs alone.
thread_local bool inside = false;

inline void relax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

// Waking a thread costs as much as ten thousand additions: what is soon to come is waited for awake, by
// a worker for the next loop of a training step, by the caller for the last chunk.
constexpr int turns_until_sleep = 5000, turns_until_done = 20000;

class Pool {
 public:
  // Runs the job with at most `helpers` workers; false if another one is running.
  bool run(Job& job, int helpers) {
    std::unique_lock<std::mutex> busy(running_, std::try_to_lock);
    if (!busy.owns_lock()) return false;
    start_workers(helpers);
    {
      const std::lock_guard<std::mutex> hold(lock_);
      job_ = &job;
      wanted_ = helpers;
      epoch_.fetch_add(1, std::memory_order_release);
    }
    wake_.notify_all();
    job.work();
    {
      const std::lock_guard<std::mutex> hold(lock_);
      job_ = nullptr;   // Nobody joins from here on.
    }
    for (int turn = 0; turn < turns_until_done; turn++) {
      if (active_.load(std::memory_order_acquire) == 0) return true;
      relax();
    }
    std::unique_lock<std::mutex> hold(lock_);
    done_.wait(hold, [&] { return active_.load(std::memory_order_relaxed) == 0; });
    return true;
  }

 private:
  // Only the holder of `running_` starts threads.
  void start_workers(int helpers) {
    while (workers_ < helpers) {
      try {
        sigset_t all, before;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &before);
        std::thread thread([this] { serve(); });
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        thread.detach();
      } catch (const std::system_error&) {
        return;   // No more threads to be had: fewer will do.
      }
      workers_++;
    }
  }

  void serve() {
    inside = true;
    for (uint64_t seen = 0;;) {
      wait_for_news(seen);
      Job* job = nullptr;
      {
        const std::lock_guard<std::mutex> hold(lock_);
        seen = epoch_.load(std::memory_order_relaxed);
        if (job_ != nullptr && active_.load(std::memory_order_relaxed) < wanted_) {
          job = job_;
          active_.fetch_add(1, std::memory_order_relaxed);
        }
      }
      if (job == nullptr) continue;
      job->work();
      const std::lock_guard<std::mutex> hold(lock_);
      if (active_.fetch_sub(1, std::memory_order_release) == 1) done_.notify_all();
    }
  }

  // Spins, as loops often follow each other, then sleeps.
  void wait_for_news(uint64_t seen) {
    for (int turn = 0; turn < turns_until_sleep; turn++) {
      if (epoch_.load(std::memory_order_acquire) != seen) return;
      relax();
    }
    std::unique_lock<std::mutex> hold(lock_);
    wake_.wait(hold, [&] { return epoch_.load(std::memory_order_relaxed) != seen; });
  }

  std::mutex running_;             // held by the caller whose job runs
  std::mutex lock_;                // guards what follows
  std::condition_variable wake_, done_;
  Job* job_ = nullptr;
  int wanted_ = 0, workers_ = 0;
  std::atomic<int> active_{0};     // workers inside the job; changed under the lock, read without it
  std::atomic<uint64_t> epoch_{0};
};

Pool& pool() {
  static Pool* const leaked = new Pool;
  return *leaked;
}

std::atomic<int>& threads() {
  static std::atomic<int> count{default_threads()};
  return count;
}

}  // namespace

void parallel_run(int64_t n, int64_t grain, RangeFn fn, void* context) {
  const int count = get_threads();
  if (count <= 1 || inside || n <= grain) return fn(context, 0, n);
  // Four chunks for each thread even out what the machine does besides.
  const int64_t grains = (n + grain - 1) / grain;
  const int64_t chunk = (grains + 4 * count - 1) / (4 * count) * grain;
  Job job{fn, context, n, chunk};
  const int64_t chunks = (n + chunk - 1) / chunk;
  inside = true;
  const bool ran = pool().run(job, static_cast<int>(chunks < count ? chunks : count) - 1);
  inside = false;
  if (!ran) fn(context, 0, n);
}

int get_threads() { return threads().load(std::memory_order_relaxed); }
void set_threads(int count) { threads().store(count < 1 ? 1 : count, std::memory_order_relaxed); }

}  // namespace fluxion
