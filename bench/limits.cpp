// What the machine allows: bytes copied and read per second, and floating-point operations per second,
// by loops that do nothing else. `limits THREADS` prints one line of JSON; bench/limits.ts reads it.

#include <sys/mman.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>
#include <vector>

#include "native/cpu/cores.h"

#ifdef __SSE2__
#include <immintrin.h>
#endif

namespace {

typedef int64_t Line __attribute__((vector_size(64), may_alias));

// Arrays as large as those of the cases: 10^4, 10^6 and 10^7 elements of float32, and 4096 x 4096.
const size_t sizes[] = {40'000, 4'000'000, 40'000'000, size_t(64) << 20};
const double least_seconds = 0.02;
const int tries = 3;

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// Memory at a huge page's boundary, written once.
char* allocate(size_t bytes) {
  const size_t page = size_t(2) << 20;
  const size_t whole = (bytes + page - 1) / page * page;
  char* memory = static_cast<char*>(aligned_alloc(page, whole));
  madvise(memory, whole, MADV_HUGEPAGE);
  for (size_t i = 0; i < whole; i += 64) memory[i] = 1;
  return memory;
}

void copy_ordinary(char* out, const char* in, size_t bytes) {
  for (size_t i = 0; i + 64 <= bytes; i += 64) {
    *reinterpret_cast<Line*>(out + i) = *reinterpret_cast<const Line*>(in + i);
    asm volatile("" ::: "memory");  // Stays a loop: memcpy chooses its stores itself.
  }
}

#ifdef __SSE2__
const bool has_streaming = true;
void copy_streaming(char* out, const char* in, size_t bytes) {
  for (size_t i = 0; i + 64 <= bytes; i += 64) {
    const Line line = *reinterpret_cast<const Line*>(in + i);
#ifdef __AVX512F__
    _mm512_stream_si512(reinterpret_cast<__m512i*>(out + i), reinterpret_cast<const __m512i&>(line));
#else
    const __m128i* part = reinterpret_cast<const __m128i*>(&line);
    for (int k = 0; k < 4; k++) _mm_stream_si128(reinterpret_cast<__m128i*>(out + i) + k, part[k]);
#endif
  }
  _mm_sfence();
}
#else
const bool has_streaming = false;
void copy_streaming(char*, const char*, size_t) {}
#endif

void read_only(char*, const char* in, size_t bytes) {
  Line sum[4] = {};
  size_t i = 0;
  for (; i + 256 <= bytes; i += 256) {
    for (int k = 0; k < 4; k++) sum[k] ^= *reinterpret_cast<const Line*>(in + i + 64 * k);
  }
  for (const Line& one : sum) asm volatile("" ::"m"(one));
}

// x = x * a + b in twelve independent chains: enough to hide the latency of two units.
template <class T> double multiply_add(int64_t rounds) {
  typedef T Vector __attribute__((vector_size(64)));
  Vector chains[12];
  for (int k = 0; k < 12; k++) chains[k] = Vector{} + T(k + 1);
  const Vector a = Vector{} + T(0.999999), b = Vector{} + T(1e-6);
  for (int64_t r = 0; r < rounds; r++) {
#pragma GCC unroll 12
    for (int k = 0; k < 12; k++) chains[k] = chains[k] * a + b;
  }
  for (const Vector& one : chains) asm volatile("" ::"m"(one));
  return double(rounds) * 12 * 2 * (64 / sizeof(T));
}

// The best rate of several tries: work(thread, rounds) on every thread at once, and what they did.
double best_rate(int threads, const std::function<double(int, int64_t)>& work) {
  double best = 0;
  int64_t rounds = 1;
  for (int attempt = 0; attempt < tries;) {
    std::atomic<int> ready{0};
    std::vector<double> done(threads), ends(threads);
    std::vector<std::thread> team;
    std::atomic<bool> go{false};
    for (int t = 0; t < threads; t++) {
      team.emplace_back([&, t] {
        work(t, 1);
        ready++;
        while (!go) {}
        done[t] = work(t, rounds);
        ends[t] = now();
      });
    }
    while (ready < threads) {}
    const double start = now();
    go = true;
    for (std::thread& one : team) one.join();
    double total = 0, end = start;
    for (int t = 0; t < threads; t++) total += done[t], end = ends[t] > end ? ends[t] : end;
    if (end - start < least_seconds) {
      rounds *= end - start < least_seconds / 10 ? 8 : 2;
      continue;
    }
    best = total / (end - start) > best ? total / (end - start) : best;
    attempt++;
  }
  return best;
}

using Pass = void (*)(char*, const char*, size_t);

// Each thread passes over its own part of the arrays.
double bandwidth(int threads, size_t bytes, int arrays, Pass pass, char* out, const char* in) {
  const size_t part = bytes / threads / 256 * 256;
  return best_rate(threads, [&](int t, int64_t rounds) {
    for (int64_t r = 0; r < rounds; r++) pass(out + t * part, in + t * part, part);
    return double(rounds) * part * arrays;
  });
}

}  // namespace

int main(int count, char** words) {
  const int threads = count > 1 ? atoi(words[1]) : 1;
  if (threads < 1) return fprintf(stderr, "usage: limits THREADS\n"), 2;
  const size_t largest = sizes[sizeof sizes / sizeof *sizes - 1];
  char* out = allocate(largest);
  char* in = allocate(largest);
  printf("{\"last_level_cache_bytes\": %lld, \"memory\": [", fluxion::last_level_cache_bytes());
  const char* comma = "";
  for (size_t bytes : sizes) {
    printf("%s{\"array_bytes\": %zu, \"copy\": %.4g, ", comma, bytes, bandwidth(threads, bytes, 2, copy_ordinary, out, in));
    if (has_streaming) printf("\"copy_streaming\": %.4g, ", bandwidth(threads, bytes, 2, copy_streaming, out, in));
    printf("\"read\": %.4g}", bandwidth(threads, bytes, 1, read_only, out, in));
    comma = ", ";
  }
  printf("], \"flops\": {\"float32\": %.4g, \"float64\": %.4g}}\n",
         best_rate(threads, [](int, int64_t rounds) { return multiply_add<float>(rounds * 1000); }),
         best_rate(threads, [](int, int64_t rounds) { return multiply_add<double>(rounds * 1000); }));
  return 0;
}
