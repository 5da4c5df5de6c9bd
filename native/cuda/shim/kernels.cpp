// The list of kernels, and the search by name.

#include "native/cuda/shim/kernels.h"

#include <string>
#include <unordered_map>

namespace fluxion::shim {

namespace {
// Constant-initialised, so it is there before any kernel adds itself.
const Kernel* newest = nullptr;
}  // namespace

Kernel::Kernel(const char* kernel_name, const char* skeleton_name, Run function, Addresses addresses_of, size_t bytes)
    : name(kernel_name), skeleton(skeleton_name), run(function), addresses(addresses_of), parameter_bytes(bytes), next(newest) {
  newest = this;
}

const Kernel* Kernel::first() { return newest; }

const Kernel* Kernel::find(const char* name) {
  static const auto* const all = [] {
    auto* map = new std::unordered_map<std::string, const Kernel*>;
    for (const Kernel* k = newest; k != nullptr; k = k->next) map->emplace(k->name, k);
    return map;
  }();
  const auto found = all->find(name);
  return found == all->end() ? nullptr : found->second;
}

}  // namespace fluxion::shim
