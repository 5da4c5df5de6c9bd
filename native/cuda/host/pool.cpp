// Pooling on the device (native/cpu/pool.cpp).

#include "native/cuda/pool.h"

#include "native/cuda/host/by_hand.h"

namespace fluxion::cuda {

namespace {

#define POOL_PROGRAM(name) TYPED_PROGRAM("pool", name)
constexpr Program max_program = POOL_PROGRAM("fluxion_max_pool"), avg_program = POOL_PROGRAM("fluxion_avg_pool"),
                  spread_program = POOL_PROGRAM("fluxion_avg_pool_spread");

// The windows from x (planes, in...) to y (planes, places...); `rule(k, n, places)` is that of dim k.
template <class Rule> Pool pool_of(Call& call, int x, int y, Rule rule) {
  const fluxion::Operand &from = call.operand(x), &to = call.operand(y);
  const int spatial = from.rank() - 1, lead = 3 - spatial;
  Pool p = {};
  p.planes = from.size(0);
  p.x = call.data(x), p.y = call.data(y);
  for (int d = 0; d < 3; d++) p.rules[d] = d < lead ? WindowRule{1, 1, 1, 1, 0, 1, false} : rule(d - lead, from.size(1 + d - lead), to.size(1 + d - lead));
  return p;
}

// pass: kernel..., stride..., padding..., and for a maximum dilation...
Pool strided(Call& call, int x, int y, bool dilated, bool count_pad) {
  const int s = call.operand(x).rank() - 1;
  return pool_of(call, x, y, [&](int k, int64_t n, int64_t places) {
    return WindowRule{n, places, call.whole(k), call.whole(s + k), call.whole(2 * s + k), dilated ? call.whole(3 * s + k) : 1, count_pad};
  });
}
// pass: kernel..., stride..., padding..., whether padding counts, the divisor or 0.
Pool strided_mean(Call& call, int x, int y) {
  const int s = call.operand(x).rank() - 1;
  Pool p = strided(call, x, y, false, call.scalar(3 * s) != 0);
  p.divisor = call.whole(3 * s + 1);
  return p;
}
Pool adaptive(Call& call, int x, int y) {
  return pool_of(call, x, y, [](int, int64_t n, int64_t places) { return WindowRule{n, places, 0, 0, 0, 0, false}; });
}

void launch(Call& call, const Program& program, const Pool& p, int64_t n) {
  if (n > 0) call.launch_typed(program, p, call.blocks_for(n));
}

void greatest(Call& call, Pool p) {
  p.indices = call.data<int64_t>(1);
  launch(call, max_program, p, call.numel(0));
}
void max_pool_strided(Call& call) { greatest(call, strided(call, 2, 0, true, false)); }
void max_pool_adaptive(Call& call) { greatest(call, adaptive(call, 2, 0)); }

void avg_pool_strided(Call& call) { launch(call, avg_program, strided_mean(call, 1, 0), call.numel(0)); }
void avg_pool_adaptive(Call& call) { launch(call, avg_program, adaptive(call, 1, 0), call.numel(0)); }
void avg_pool_strided_spread(Call& call) { launch(call, spread_program, strided_mean(call, 0, 1), call.numel(0)); }
void avg_pool_adaptive_spread(Call& call) { launch(call, spread_program, adaptive(call, 0, 1), call.numel(0)); }

constexpr Row kernels[] = {
    BY_HAND("max_pool_strided", Int32, 2, 3, max_pool_strided), BY_HAND("max_pool_strided", Int64, 2, 3, max_pool_strided),
    BY_HAND("max_pool_strided", Float32, 2, 3, max_pool_strided), BY_HAND("max_pool_strided", Float64, 2, 3, max_pool_strided),
    BY_HAND("max_pool_adaptive", Float32, 2, 3, max_pool_adaptive), BY_HAND("max_pool_adaptive", Float64, 2, 3, max_pool_adaptive),
    BY_HAND("avg_pool_strided", Int32, 1, 2, avg_pool_strided), BY_HAND("avg_pool_strided", Int64, 1, 2, avg_pool_strided),
    BY_HAND("avg_pool_strided", Float32, 1, 2, avg_pool_strided), BY_HAND("avg_pool_strided", Float64, 1, 2, avg_pool_strided),
    BY_HAND("avg_pool_adaptive", Float32, 1, 2, avg_pool_adaptive), BY_HAND("avg_pool_adaptive", Float64, 1, 2, avg_pool_adaptive),
    BY_HAND("avg_pool_strided_spread", Float32, 1, 2, avg_pool_strided_spread),
    BY_HAND("avg_pool_strided_spread", Float64, 1, 2, avg_pool_strided_spread),
    BY_HAND("avg_pool_adaptive_spread", Float32, 1, 2, avg_pool_adaptive_spread),
    BY_HAND("avg_pool_adaptive_spread", Float64, 1, 2, avg_pool_adaptive_spread),
};

}  // namespace

extern const Rows pool_rows = TABLE_OF(kernels);

}  // namespace fluxion::cuda
