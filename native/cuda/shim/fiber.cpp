// The switch of stacks: 20 instructions of assembly on x86-64 and AArch64.

#include "native/cuda/shim/fiber.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

#ifdef FLUXION_TSAN
extern "C" {
void* __tsan_get_current_fiber();
void* __tsan_create_fiber(unsigned flags);
void __tsan_destroy_fiber(void* fiber);
void __tsan_switch_to_fiber(void* fiber, unsigned flags);
}
#endif
#ifdef FLUXION_ASAN
extern "C" {
void __sanitizer_start_switch_fiber(void** fake_stack, const void* bottom, size_t size);
void __sanitizer_finish_switch_fiber(void* fake_stack, const void** bottom, size_t* size);
void __asan_unpoison_memory_region(const volatile void* address, size_t size);
}
#endif

// Saves the callee's registers and the stack pointer in *from, and takes both from `to`.
extern "C" void fluxion_switch_stack(void** from, void* to);

#if defined(__x86_64__)
constexpr int saved_words = 6;
asm(R"(
.text
.hidden fluxion_switch_stack
.globl fluxion_switch_stack
.type fluxion_switch_stack, @function
fluxion_switch_stack:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
.size fluxion_switch_stack, .-fluxion_switch_stack
)");
#elif defined(__aarch64__)
constexpr int saved_words = 20;
asm(R"(
.text
.hidden fluxion_switch_stack
.globl fluxion_switch_stack
.type fluxion_switch_stack, %function
fluxion_switch_stack:
  sub sp, sp, #160
  stp x19, x20, [sp]
  stp x21, x22, [sp, #16]
  stp x23, x24, [sp, #32]
  stp x25, x26, [sp, #48]
  stp x27, x28, [sp, #64]
  stp x29, x30, [sp, #80]
  stp d8, d9, [sp, #96]
  stp d10, d11, [sp, #112]
  stp d12, d13, [sp, #128]
  stp d14, d15, [sp, #144]
  mov x9, sp
  str x9, [x0]
  mov sp, x1
  ldp x19, x20, [sp]
  ldp x21, x22, [sp, #16]
  ldp x23, x24, [sp, #32]
  ldp x25, x26, [sp, #48]
  ldp x27, x28, [sp, #64]
  ldp x29, x30, [sp, #80]
  ldp d8, d9, [sp, #96]
  ldp d10, d11, [sp, #112]
  ldp d12, d13, [sp, #128]
  ldp d14, d15, [sp, #144]
  add sp, sp, #160
  ret
.size fluxion_switch_stack, .-fluxion_switch_stack
)");
#else
#error "fibers: this processor's switch of stacks is not written"
#endif

namespace fluxion::shim {

namespace {

#ifdef FLUXION_ASAN
constexpr size_t stack_bytes = 512 * 1024;   // its frames are several times larger
#elif defined(FLUXION_TSAN)
constexpr size_t stack_bytes = 64 * 1024;    // one for each thread of a launch
#else
constexpr size_t stack_bytes = 128 * 1024;
#endif
constexpr size_t guard_bytes = 4096;

Fiber* running = nullptr;
void* host_pointer = nullptr;

#ifdef FLUXION_ASAN
const void* host_bottom = nullptr;
size_t host_size = 0;
#endif
#ifdef FLUXION_TSAN
void* host_tsan = nullptr;
#endif

}  // namespace

Fiber::Fiber(void (*body)()) : body_(body) {
  void* memory = mmap(nullptr, guard_bytes + stack_bytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) abort();
  mprotect(memory, guard_bytes, PROT_NONE);
  stack_ = static_cast<char*>(memory) + guard_bytes;
  reset();
}

void Fiber::reset() {
#ifdef FLUXION_TSAN
  // Fresh memory: what ran here before is not to be seen as racing with what will.
  mmap(stack_, stack_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  if (tsan_ != nullptr) __tsan_destroy_fiber(tsan_);
  tsan_ = __tsan_create_fiber(0);
#endif
  // What fluxion_switch_stack takes: saved registers, then the address to return to.
  void** top = reinterpret_cast<void**>(stack_ + stack_bytes);
#if defined(__x86_64__)
  *--top = nullptr;   // so that the stack is aligned as after a call
  *--top = reinterpret_cast<void*>(&Fiber::enter);
  for (int k = 0; k < saved_words; k++) *--top = nullptr;
#else
  top -= saved_words;
  for (int k = 0; k < saved_words; k++) top[k] = nullptr;
  top[11] = reinterpret_cast<void*>(&Fiber::enter);
#endif
  pointer_ = top;
  fake_stack_ = nullptr;
#ifdef FLUXION_ASAN
  __asan_unpoison_memory_region(stack_, stack_bytes);
#endif
}

void Fiber::enter() {
#ifdef FLUXION_ASAN
  __sanitizer_finish_switch_fiber(nullptr, &host_bottom, &host_size);
#endif
  running->body_();
  abort();
}

void Fiber::resume() {
  running = this;
#ifdef FLUXION_ASAN
  void* fake = nullptr;
  __sanitizer_start_switch_fiber(&fake, stack_, stack_bytes);
#endif
#ifdef FLUXION_TSAN
  host_tsan = __tsan_get_current_fiber();
  // Without synchronisation: only barriers order the threads of a block.
  __tsan_switch_to_fiber(tsan_, 1);
#endif
  fluxion_switch_stack(&host_pointer, pointer_);
#ifdef FLUXION_ASAN
  __sanitizer_finish_switch_fiber(fake, nullptr, nullptr);
#endif
  running = nullptr;
}

void Fiber::suspend() {
  Fiber* const self = running;
#ifdef FLUXION_ASAN
  __sanitizer_start_switch_fiber(&self->fake_stack_, host_bottom, host_size);
#endif
#ifdef FLUXION_TSAN
  __tsan_switch_to_fiber(host_tsan, 1);
#endif
  fluxion_switch_stack(&self->pointer_, host_pointer);
#ifdef FLUXION_ASAN
  __sanitizer_finish_switch_fiber(self->fake_stack_, &host_bottom, &host_size);
#endif
}

Fiber* Fiber::current() { return running; }

}  // namespace fluxion::shim
