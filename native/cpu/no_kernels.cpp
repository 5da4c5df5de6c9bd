// The registry of a build without generated kernels, so that the addon can be built before the
// first `npm run generate`.

#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

extern const Registry registry = {nullptr, 0};

}  // namespace fluxion::FLUXION_ISA
