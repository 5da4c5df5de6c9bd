// Names of the settings.

#include "native/cuda/shim/settings.h"

#include <stdlib.h>

namespace fluxion::shim {

namespace {

void read(const char* variable, int64_t& value) {
  const char* text = getenv(variable);
  if (text != nullptr && *text != 0) value = strtoll(text, nullptr, 10);
}

}  // namespace

Settings Settings::from_environment() {
  Settings s;
  read("FLUXION_FAKE_DEVICES", s.devices);
  read("FLUXION_FAKE_MEMORY", s.memory);
  read("FLUXION_FAKE_PROCESSORS", s.processors);
  read("FLUXION_FAKE_ORDER", s.order);
  read("FLUXION_FAKE_SEED", s.seed);
  read("FLUXION_FAKE_FAIL_ALLOCATION", s.fail_allocation);
  read("FLUXION_FAKE_FAIL_LAUNCH", s.fail_launch);
  if (const char* path = getenv("FLUXION_FAKE_COVERAGE")) s.coverage = path;
  return s;
}

int64_t* Settings::find(const std::string& name) {
  if (name == "memory") return &memory;
  if (name == "processors") return &processors;
  if (name == "order") return &order;
  if (name == "seed") return &seed;
  if (name == "fail_allocation") return &fail_allocation;
  if (name == "fail_launch") return &fail_launch;
  return nullptr;
}

}  // namespace fluxion::shim
