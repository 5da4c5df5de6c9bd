// What a test asks of the fake devices: from the environment when the driver is initialised, then by
// fluxion_fake_set. The only place here that reads the environment.

#pragma once

#include <stdint.h>

#include <string>

namespace fluxion::shim {

struct Settings {
  int64_t devices = 2;                      // FLUXION_FAKE_DEVICES
  int64_t memory = int64_t(8) << 30;        // FLUXION_FAKE_MEMORY: bytes of each device
  int64_t processors = 4;                   // FLUXION_FAKE_PROCESSORS: multiprocessors of each device
  int64_t order = 0;                        // FLUXION_FAKE_ORDER: of threads; 0 ascending, 1 descending, 2 random
  int64_t seed = 1;                         // FLUXION_FAKE_SEED: of the random order; each launch has its own
  int64_t fail_allocation = 0;              // FLUXION_FAKE_FAIL_ALLOCATION: the k-th from now fails; 0: none
  int64_t fail_launch = 0;                  // FLUXION_FAKE_FAIL_LAUNCH: the k-th from now ends the device
  std::string coverage;                     // FLUXION_FAKE_COVERAGE: a file to which the names of run kernels are added

  static Settings from_environment();
  // The number of that name; null if there is none.
  int64_t* find(const std::string& name);
};

}  // namespace fluxion::shim
