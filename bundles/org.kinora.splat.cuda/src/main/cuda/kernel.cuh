// What all kernels share: names of types, planes of a scene, the camera.
// Each kernel takes one structure, pointers first, then 4-byte numbers, so that the host packs it without knowing a compiler's rules.
#pragma once
#include <stdint.h>

typedef uint32_t u32;
typedef uint64_t u64;

// The emulation that tests kernels without a graphics processor has definitions of its own.
#ifndef KERNEL
#define KERNEL(name, Arguments) extern "C" __global__ void __launch_bounds__(256) name(const Arguments a)
#define FULL_WARP 0xFFFFFFFFu
#endif

#define THREADS 256
#define WARPS (THREADS / 32)

// Planes of a scene, as in SplatScene.
#define POSITION 0
#define SCALE 3
#define ROTATION 6
#define OPACITY 10
#define COLOUR 11

#define TILE 16
// log2(255): below 1/255 nothing is drawn.
#define FAINTEST 7.994353f
#define MOST_ALPHA 0.99f
#define LEAST_LIGHT 1e-4f

struct Lens {
    int width, height, columns, rows;
    float fx, fy, cx, cy;
    float r[9];
    float t[3];
    float eye[3];
    float left, right, top, bottom, near;
    int antialiased, degree;
    float background[3];
};

// log2(alpha) = level - slant (dx + skew dy)^2 - height dy^2, dx, dy the way from the pixel's middle to the splat's: no difference of large numbers.
struct __align__(16) Ellipse {
    float u, v, slant, skew;
    float height, level, red, green;
    float blue, across, down, depth;
};

// What the pixels of a tile tell about one ellipse.
#define SUM_WEIGHT 0
#define SUM_T 1
#define SUM_TT 2
#define SUM_Y 3
#define SUM_TY 4
#define SUM_YY 5
#define SUM_RED 6
#define SUM_PULL_X 9
#define SUM_PULL_Y 10
#define SUMS 12

__device__ inline u32 thread_index() {
    return blockIdx.x * THREADS + threadIdx.x;
}

__device__ inline float sigmoid(float x) {
    return 1 / (1 + expf(-x));
}

// A number that looks drawn by lot, from what it is for and where it is: the finaliser of SplitMix64 (Steele, Lea and Flood 2014).
__device__ inline u64 lot(u64 seed, u64 index) {
    u64 z = seed + 0x9E3779B97F4A7C15ull * (index + 1);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

// Two normally distributed numbers (Box and Muller 1958).
__device__ inline float2 normal(u64 seed, u64 index) {
    u64 bits = lot(seed, index);
    float first = ((u32) (bits >> 40) + 0.5f) * (1.0f / 16777216);
    float second = ((u32) (bits & 0xFFFFFF) + 0.5f) * (1.0f / 16777216);
    float length = sqrtf(-2 * logf(first));
    float2 both;
    both.x = length * cosf(6.28318531f * second);
    both.y = length * sinf(6.28318531f * second);
    return both;
}
