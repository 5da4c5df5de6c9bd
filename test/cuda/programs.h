// Kernels written by hand whose threads share memory, for the sanitizers: part of skeletons.cpp.

#pragma once

#include <numeric>

#include "native/cuda/distinct.cu"
#include "native/cuda/index_along.cu"
#include "native/cuda/lines.cu"
#include "native/cuda/radix_sort.cu"
#include "native/cuda/sorting.cu"

namespace fluxion::cuda {

namespace {

// Launches a program; what goes wrong is printed with its name.
template <auto program, class P> std::string launch_program(const char* name, const P& p, unsigned blocks, unsigned threads, shim::Order in_order) {
  return shim::launch(name, [](const void* at) { program(*static_cast<const P*>(at)); }, &p, {blocks, 1, 1}, {threads, 1, 1}, {in_order, 5});
}

// A number that depends on the order of the values.
template <class V> double summary(const std::vector<V>& values) {
  double sum = 0;
  for (size_t k = 0; k < values.size(); k++) sum += double(values[k]) * double(k % 97 + 1);
  return sum;
}

template <class V> std::vector<V> mixed(size_t n, unsigned below) {
  std::vector<V> values(n);
  for (size_t k = 0; k < n; k++) values[k] = V((k * 7919 + k / 3) % below);
  return values;
}

void say(const char* name, const std::string& wrong, double value) { printf("%s: %s%.12g\n", name, wrong.c_str(), value); }

void sorts(shim::Order in_order) {
  constexpr int64_t n = 4700;
  constexpr int tile = radix_tile(sizeof(float)), tiles = (n + tile - 1) / tile, passes = 2;
  const std::vector<float> elements = mixed<float>(n, 1000);
  std::vector<uint32_t> between[2] = {std::vector<uint32_t>(n), std::vector<uint32_t>(n)}, items[2] = {between[0], between[0]};
  std::vector<float> sorted(n);
  std::vector<int64_t> order(n);
  std::vector<uint64_t> words(tiles * radix_digits);
  std::vector<uint32_t> counts(passes * radix_digits), tickets(radix_most_passes), telling(1);
  RadixSort sort = {1, n, tiles, passes, elements.data(), false, nullptr, {between[0].data(), between[1].data()}, {items[0].data(), items[1].data()},
                    sorted.data(), order.data(), nullptr, nullptr, counts.data(), words.data(), tickets.data(), telling.data(), 0};
  std::string wrong = launch_program<radix_count<float>>("radix_count", sort, 1, radix_count_threads, in_order);
  wrong += launch_program<radix_add>("radix_add", sort, passes, radix_digits, in_order);
  for (; sort.pass < passes; sort.pass++) wrong += launch_program<radix_move<float>>("radix_move", sort, tiles, radix_threads, in_order);
  say("radix sort", wrong, summary(sorted) + summary(order));

  const RowSort rows{5, 100, 7, elements.data(), true, nullptr, sorted.data(), order.data(), nullptr, nullptr};
  wrong = launch_program<row_sort<float>>("row_sort", rows, 1, row_sort_threads, in_order);
  say("row sort", wrong, summary(std::vector<int64_t>(order.begin(), order.begin() + 500)));

  const std::vector<float> x = mixed<float>(2 * 3000, 1999);
  std::vector<float> values(10);
  std::vector<int64_t> indices(10);
  const SelectFirst first{2, 3000, 5, false, true, false, x.data(), values.data(), indices.data()};
  wrong = launch_program<select_first<float>>("select_first", first, 1, select_threads, in_order);
  say("selection", wrong, summary(values) + summary(indices));

  std::vector<uint32_t> places(600);
  std::iota(places.begin(), places.end(), 0u);
  std::vector<uint32_t> runs(600);
  for (size_t k = 0; k < runs.size(); k++) runs[k] = uint32_t(k % 300 / 7);
  const SortedRows mode{2, 300, 0, x.data(), runs.data(), places.data(), values.data(), indices.data(), false, false};
  wrong = launch_program<mode_sorted<float>>("mode_sorted", mode, 1, 256, in_order);
  say("mode", wrong, double(indices[0] + indices[1]));
}

void lines(shim::Order in_order) {
  ErrorSlot error = {};
  std::vector<float> sums(2 * 40, 1);
  const std::vector<float> y = mixed<float>(2 * 300, 101);
  const std::vector<int64_t> index = mixed<int64_t>(2 * 300, 40);
  ScatterLines p{{&error, 1}, sums.data(), y.data(), index.data(), 300, 40, 1, 1, 1, 1, Combination::sum, false, Walk<3>()};
  p.lines.add(2, 40, 300, 300);
  std::string wrong = launch_program<scatter_lines<float>>("scatter_lines", p, 1, line_threads, in_order);
  say("scatter along lines", wrong, summary(sums));

  const std::vector<float> x = mixed<float>(5000, 3);
  std::vector<int64_t> counts(3), out(5000);
  Nonzero some = {{5000, 3, counts.data(), nullptr}, x.data(), 5000, out.data(), 1, {5000}};
  wrong = launch_program<nonzero_count<float>>("nonzero_count", some, 3, chosen_threads, in_order);
  wrong += launch_program<add_chosen>("add_chosen", some.chosen, 1, chosen_threads, in_order);
  wrong += launch_program<nonzero_places<float>>("nonzero_places", some, 3, chosen_threads, in_order);
  say("chosen elements", wrong, summary(out));

  std::vector<float> best(600);
  std::vector<int64_t> places(600);
  const Running running{1, 600, 1, x.data(), best.data(), places.data(), true};
  wrong = launch_program<running_lines<float>>("running_lines", running, 1, running_threads, in_order);
  say("running maxima", wrong, summary(best) + summary(places));

  std::vector<unsigned long long> bins(40);
  const CountPlaces counted{{&error, 1}, 600, 40, index.data(), bins.data()};
  wrong = launch_program<count_places>("count_places", counted, 2, 256, in_order);
  say("counts", wrong, summary(bins) + double(error.status));
}

}  // namespace

}  // namespace fluxion::cuda
