// CUDA's words for a processor: enough of them to compile and run the kernels of this bundle without a graphics processor. One block after the
// other, its threads as fibers of one thread that change at barriers and votes. What a graphics processor would leave undefined is an error here:
// lanes that vote at different places, lanes that have ended before a vote, barriers that not all reach.
#pragma once
#include <math.h>
#include <stdint.h>
#include <string.h>

#define __global__
#define __device__
#define __align__(bytes) alignas(bytes)
#define __shared__ static
#define FULL_WARP 0xFFFFFFFFu

struct Dimensions {
    uint32_t x, y, z;
};

struct float2 {
    float x, y;
};

extern Dimensions threadIdx, blockIdx, blockDim, gridDim;

namespace emulated {
struct Kernel {
    const char* name;
    uint32_t size;
    void (*run)(const void*);
    Kernel* next;
    Kernel(const char* name, uint32_t size, void (*run)(const void*));
};

void barrier(int line);
int count(bool yes, int line);
// Leaves a value for the other lanes of the warp and waits until all have left theirs.
void exchange(uint32_t mask, uint64_t value, int line);
// What a lane left; only right behind an exchange.
uint64_t left(uint32_t lane);
uint32_t lane();

template <class Value>
Value pass(uint32_t mask, Value value, uint32_t from, int line) {
    static_assert(sizeof(Value) <= 8, "at most eight bytes");
    uint64_t bits = 0;
    memcpy(&bits, &value, sizeof(Value));
    exchange(mask, bits, line);
    bits = left(from);
    memcpy(&value, &bits, sizeof(Value));
    return value;
}

inline uint32_t ballot(uint32_t mask, bool yes, int line) {
    exchange(mask, yes, line);
    uint32_t votes = 0;
    for (uint32_t i = 0; i < 32; i++) votes |= (uint32_t) left(i) << i;
    return votes;
}
}

#define __syncthreads() emulated::barrier(__LINE__)
#define __syncthreads_count(yes) emulated::count(yes, __LINE__)
#define __ballot_sync(mask, yes) emulated::ballot(mask, yes, __LINE__)
#define __shfl_xor_sync(mask, value, far) emulated::pass(mask, value, emulated::lane() ^ (far), __LINE__)
#define __shfl_up_sync(mask, value, far) \
    emulated::pass(mask, value, emulated::lane() >= (uint32_t) (far) ? emulated::lane() - (far) : emulated::lane(), __LINE__)

template <class Number>
Number atomicAdd(Number* at, Number value) {
    Number before = *at;
    *at += value;
    return before;
}

template <class Number>
Number atomicMax(Number* at, Number value) {
    Number before = *at;
    if (value > before) *at = value;
    return before;
}

inline int __popc(uint32_t bits) {
    return __builtin_popcount(bits);
}

inline uint32_t __float_as_uint(float value) {
    uint32_t bits;
    memcpy(&bits, &value, 4);
    return bits;
}

inline uint64_t __umul64hi(uint64_t a, uint64_t b) {
    return (uint64_t) ((unsigned __int128) a * b >> 64);
}

inline uint32_t min(uint32_t a, uint32_t b) {
    return a < b ? a : b;
}

inline uint32_t max(uint32_t a, uint32_t b) {
    return a > b ? a : b;
}

#define KERNEL(name, Arguments) \
    static void name##_body(const Arguments& a); \
    static emulated::Kernel name##_kernel(#name, sizeof(Arguments), [](const void* at) { name##_body(*(const Arguments*) at); }); \
    static void name##_body(const Arguments& a)
