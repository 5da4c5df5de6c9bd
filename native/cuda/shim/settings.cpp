// Reading the settings.

#include "native/cuda/shim/settings.h"

#include <stdlib.h>

namespace fluxion::shim {

void Setting::refresh() {
  const char* now = getenv(variable);
  if (now == nullptr) now = "";
  if (text == now) return;
  text = now;
  value = text.empty() ? otherwise : strtoll(now, nullptr, 10);
}

void Settings::refresh() {
  for (Setting* one : {&devices, &memory, &pinned, &pinned_calls, &processors, &capability, &order, &seed, &fail_allocation, &fail_launch, &fail_library}) one->refresh();
  const char* path = getenv("FLUXION_FAKE_COVERAGE");
  coverage = path == nullptr ? "" : path;
}

}  // namespace fluxion::shim
