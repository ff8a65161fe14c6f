// The emulation's fibers and their timetable, and the kernels themselves.
#include "emulator.h"
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

Dimensions threadIdx, blockIdx, blockDim, gridDim;

namespace emulated {
enum State { RUNS, AT_BARRIER, AT_VOTE, ENDED };

static const int MOST = 256;
static const size_t STACK = 128 * 1024;

struct Fiber {
    void* stack_pointer;
    ucontext_t context;
    char* stack;
    State state;
    int line;
    uint32_t mask;
    bool yes;
    int parity;
};

static Kernel* kernels;
static Fiber fibers[MOST];
static Fiber* current;
static uint64_t slots[2][MOST];
static int counted;
static const Kernel* running;
static const void* arguments;
static char problem[256];

Kernel::Kernel(const char* name, uint32_t size, void (*run)(const void*)) : name(name), size(size), run(run), next(kernels) {
    kernels = this;
}

static void body() {
    running->run(arguments);
    current->state = ENDED;
}

// Changing stacks by hand is thirty times as quick as swapcontext, which asks the system each time.
#if defined(__x86_64__)
extern "C" void change_stacks(void** from, void* to);
__asm__(".text\n.globl change_stacks\n.type change_stacks,@function\nchange_stacks:\n"
        "pushq %rbp\npushq %rbx\npushq %r12\npushq %r13\npushq %r14\npushq %r15\n"
        "movq %rsp,(%rdi)\nmovq %rsi,%rsp\n"
        "popq %r15\npopq %r14\npopq %r13\npopq %r12\npopq %rbx\npopq %rbp\nret\n");
static void* home;

static void begin() {
    body();
    change_stacks(&current->stack_pointer, home);
}

static void prepare(Fiber& fiber) {
    uint64_t* top = (uint64_t*) (((uint64_t) fiber.stack + STACK) & ~15ull);
    *--top = 0;
    *--top = (uint64_t) &begin;
    for (int i = 0; i < 6; i++) *--top = 0;
    fiber.stack_pointer = top;
}

static void enter(Fiber& fiber) {
    change_stacks(&home, fiber.stack_pointer);
}

static void leave() {
    change_stacks(&current->stack_pointer, home);
}
#else
static ucontext_t home;

static void prepare(Fiber& fiber) {
    getcontext(&fiber.context);
    fiber.context.uc_stack.ss_sp = fiber.stack;
    fiber.context.uc_stack.ss_size = STACK;
    fiber.context.uc_link = &home;
    makecontext(&fiber.context, body, 0);
}

static void enter(Fiber& fiber) {
    swapcontext(&home, &fiber.context);
}

static void leave() {
    swapcontext(&current->context, &home);
}
#endif

static void wait(State state, int line) {
    Fiber* mine = current;
    Dimensions me = threadIdx;
    mine->state = state;
    mine->line = line;
    leave();
    threadIdx = me;
}

void barrier(int line) {
    count(false, line);
}

int count(bool yes, int line) {
    current->yes = yes;
    wait(AT_BARRIER, line);
    return counted;
}

void exchange(uint32_t mask, uint64_t value, int line) {
    Fiber* mine = current;
    mine->parity ^= 1;
    slots[mine->parity][mine - fibers] = value;
    mine->mask = mask;
    wait(AT_VOTE, line);
}

uint64_t left(uint32_t lane) {
    return slots[current->parity][(current - fibers) / 32 * 32 + lane];
}

uint32_t lane() {
    return (uint32_t) (current - fibers) & 31;
}

// Lets the lanes of a warp go on when all have voted; true when they may.
static bool release_warp(int warp, int threads) {
    int from = warp * 32;
    int to = from + 32 < threads ? from + 32 : threads;
    int votes = 0;
    int ended = 0;
    for (int i = from; i < to; i++) {
        votes += fibers[i].state == AT_VOTE;
        ended += fibers[i].state == ENDED;
    }
    if (votes == 0) return false;
    if (votes < to - from) {
        if (votes + ended == to - from && !problem[0])
            snprintf(problem, sizeof problem, "%s: lanes vote that others have left", running->name);
        return false;
    }
    for (int i = from; i < to; i++)
        if ((fibers[i].line != fibers[from].line || fibers[i].mask != 0xFFFFFFFFu) && !problem[0])
            snprintf(problem, sizeof problem, "%s: lanes vote at lines %d and %d", running->name, fibers[from].line, fibers[i].line);
    for (int i = from; i < to; i++) fibers[i].state = RUNS;
    return true;
}

static bool release_block(int threads) {
    int waiting = 0;
    int ended = 0;
    int line = 0;
    for (int i = 0; i < threads; i++) {
        if (fibers[i].state == AT_BARRIER) {
            if (waiting++ > 0 && line != fibers[i].line && !problem[0])
                snprintf(problem, sizeof problem, "%s: threads wait at lines %d and %d", running->name, line, fibers[i].line);
            line = fibers[i].line;
        }
        ended += fibers[i].state == ENDED;
    }
    if (waiting == 0 || waiting + ended < threads) return false;
    counted = 0;
    for (int i = 0; i < threads; i++) {
        if (fibers[i].state != AT_BARRIER) continue;
        counted += fibers[i].yes;
        fibers[i].state = RUNS;
    }
    return true;
}

static void run_block(int threads, const int* order) {
    for (int i = 0; i < threads; i++) {
        fibers[i].state = RUNS;
        fibers[i].parity = 0;
        prepare(fibers[i]);
    }
    while (!problem[0]) {
        for (int i = 0; i < threads; i++) {
            Fiber& fiber = fibers[order[i]];
            if (fiber.state != RUNS) continue;
            current = &fiber;
            threadIdx = {(uint32_t) order[i], 0, 0};
            enter(fiber);
        }
        bool any = false;
        for (int warp = 0; warp * 32 < threads; warp++) any |= release_warp(warp, threads);
        if (!any) any = release_block(threads);
        if (any) continue;
        for (int i = 0; i < threads; i++)
            if (fibers[i].state != ENDED && !problem[0]) snprintf(problem, sizeof problem, "%s: not all threads reach line %d", running->name,
                    fibers[i].line);
        return;
    }
}

// Lanes in another order for each seed: what comes out must not depend on it. 0 is their own order.
static void shuffle(int* order, int count, uint32_t seed) {
    for (int i = 0; i < count; i++) order[i] = i;
    if (seed == 0) return;
    uint64_t state = seed;
    for (int i = count - 1; i > 0; i--) {
        state = state * 6364136223846793005ull + 1442695040888963407ull;
        int other = (int) ((state >> 33) % (uint64_t) (i + 1));
        int kept = order[i];
        order[i] = order[other];
        order[other] = kept;
    }
}
}

using namespace emulated;

// Runs a kernel; comes back with what went wrong, or nothing.
extern "C" const char* emulate(const char* name, uint32_t across, uint32_t down, uint32_t deep, uint32_t threads, const void* at, uint32_t size,
        uint32_t seed) {
    problem[0] = 0;
    running = kernels;
    while (running && strcmp(running->name, name)) running = running->next;
    if (!running) return "there is no such kernel";
    if (running->size != size) {
        snprintf(problem, sizeof problem, "%s takes %u bytes, not %u", name, running->size, size);
        return problem;
    }
    if (threads != 256 || across == 0 || down == 0 || deep == 0) return "blocks have 256 threads, and there is one at least";
    for (int i = 0; i < MOST; i++) if (!fibers[i].stack) fibers[i].stack = (char*) malloc(STACK);
    int order[MOST];
    shuffle(order, (int) threads, seed);
    arguments = at;
    gridDim = {across, down, deep};
    blockDim = {threads, 1, 1};
    uint32_t blocks = across * down * deep;
    for (uint32_t i = 0; i < blocks && !problem[0]; i++) {
        uint32_t block = seed % 2 ? blocks - 1 - i : i;
        blockIdx = {block % across, block / across % down, block / across / down};
        run_block((int) threads, order);
    }
    return problem[0] ? problem : nullptr;
}

#include "../../main/cuda/splat.cu"
