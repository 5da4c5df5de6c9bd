// What a test asks of the fake devices, by variables of the environment. Each is looked at again before
// every launch and allocation, so that a running test can change it. The only place here that reads
// the environment.

#pragma once

#include <stdint.h>

#include <string>

namespace fluxion::shim {

// A number, and the text it was read from: it counts down by itself until the text changes.
struct Setting {
  const char* const variable;
  const int64_t otherwise;
  int64_t value = otherwise;
  std::string text;

  Setting(const char* name, int64_t default_value) : variable(name), otherwise(default_value) {}
  void refresh();
  // For "the k-th from now": true the k-th time, never again after that.
  bool count_down() { return value > 0 && --value == 0; }
};

struct Settings {
  Setting devices{"FLUXION_FAKE_DEVICES", 2};
  Setting memory{"FLUXION_FAKE_MEMORY", int64_t(8) << 30};         // bytes of each device
  Setting pinned{"FLUXION_FAKE_PINNED", int64_t(16) << 30};        // bytes of pinned memory in all
  Setting pinned_calls{"FLUXION_FAKE_PINNED_CALLS", int64_t(1) << 40};   // that ask for pinned memory; later ones fail
  Setting processors{"FLUXION_FAKE_PROCESSORS", 4};                // multiprocessors of each device
  Setting capability{"FLUXION_FAKE_CAPABILITY", 9};                // the major number of its compute capability
  Setting order{"FLUXION_FAKE_ORDER", 0};                          // of threads: 0 ascending, 1 descending, 2 random
  Setting seed{"FLUXION_FAKE_SEED", 1};                            // of the random order, which each launch changes
  Setting fail_allocation{"FLUXION_FAKE_FAIL_ALLOCATION", 0};      // the k-th from now fails; 0: none
  Setting fail_launch{"FLUXION_FAKE_FAIL_LAUNCH", 0};              // the k-th from now ends the device
  Setting fail_library{"FLUXION_FAKE_FAIL_LIBRARY", 0};            // the k-th call of a library from now fails
  // FLUXION_FAKE_COVERAGE: a file to which are added the names of kernels that run, of libraries' functions,
  // and of the kinds of copies.
  std::string coverage;

  void refresh();
};

}  // namespace fluxion::shim
