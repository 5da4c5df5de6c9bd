// masked_elements: the elements where a mask holds, in row-major order.

#include "native/core/frame.h"
#include "native/cpu/chosen.h"
#include "native/cpu/dtype_rows.h"
#include "native/cpu/registry.h"

namespace fluxion::FLUXION_ISA {

namespace {

// x and mask, of one shape, contiguous; out (n), where n is what count_nonzero(mask) gave. Should the
// mask have changed since, no more than n are written.
template <class E> void masked_elements(Frame& frame) {
  const Operand &x = frame.operands[1], &mask = frame.operands[2];
  const E* const values = x.data_as<E>();
  const uint8_t* const held = mask.data_as<uint8_t>();
  E* const out = frame.operands[0].data_as<E>();
  const int64_t numel = static_cast<int64_t>(x.numel), most = static_cast<int64_t>(frame.operands[0].numel);
  const auto holds = [&](int64_t i) { return held[i] != 0; };
  for_chosen(frame, numel, most, holds, [&](int64_t first, int64_t begin, const uint32_t* at, int64_t count) {
    for (int64_t k = 0; k < count; k++) out[first + k] = values[begin + at[k]];
  });
}

constexpr Row rows[] = {MOVED_ROWS("masked_elements", masked_elements)};

}  // namespace

extern const Table masked_kernels = table_of(rows);

}  // namespace fluxion::FLUXION_ISA
