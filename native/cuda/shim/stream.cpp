// The order of work within and between streams.

#include "native/cuda/shim/stream.h"

namespace fluxion::shim {

bool Mark::reached() const { return stream == nullptr || stream->done >= position; }

void reach(const Mark& mark) {
  while (!mark.reached()) mark.stream->step();
}

void Stream::push(Work work) {
  if (capture != nullptr) {
    capture->work.push_back(std::move(work.run));
    return;
  }
  queue.push_back(std::move(work));
  enqueued++;
}

bool Stream::step() {
  if (queue.empty()) return false;
  // What it waits for was enqueued earlier, so there is no circle.
  reach(queue.front().after);
  const std::function<void()> run = std::move(queue.front().run);
  queue.pop_front();
  if (run) run();
  done++;
  return true;
}

}  // namespace fluxion::shim
