// Streams of the fake driver: queues of work that is done when somebody waits for it, and not before.
// So a result that is read without waiting is not there yet, on every run.

#pragma once

#include <stdint.h>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace fluxion::shim {

struct Stream;
using StreamPointer = std::shared_ptr<Stream>;

// A point in a stream: behind its first `position` items of work.
struct Mark {
  StreamPointer stream;
  uint64_t position = 0;

  bool reached() const;
};

// Work recorded by a capture, in an order that respects every dependence.
struct Graph {
  std::vector<std::function<void()>> work;
  const char* invalid = nullptr;   // why the capture failed
};

struct Work {
  std::function<void()> run;
  Mark after;         // reached first
  bool host = false;  // a function of the host, which a thread of its own calls
};

struct Stream {
  const int device;
  const bool blocking;    // waits for the null stream, and it for this one
  std::deque<Work> queue;
  uint64_t enqueued = 0, done = 0;
  std::shared_ptr<Graph> capture;
  bool captures_first = false;   // the capture began here

  Stream(int of_device, bool waits_for_null) : device(of_device), blocking(waits_for_null) {}

  void push(Work work);
  // Does one item, and first what it waits for. False if the queue is empty.
  bool step();
  void drain() { while (step()) {} }
};

struct Event {
  Mark mark;
  double time_ms = 0;
  bool recorded = false;
  std::shared_ptr<Graph> capture;   // recorded in this capture
};

// Does what lies before the mark.
void reach(const Mark& mark);

}  // namespace fluxion::shim
