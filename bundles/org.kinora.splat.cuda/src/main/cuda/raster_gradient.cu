// Blending walked back from the last ellipse that was added (Kerbl et al. 2023, appendix A). Each pair of tile and splat gets its own sums, in a
// fixed order: no two threads add to one number, so that the same picture gives the same bytes.
#define GRADIENT_BATCH 32

struct RasterGradientArguments {
    const Ellipse* ellipses;
    const u32* begins;
    const u32* ends;
    const u32* list;
    const u32* slots;
    const float* slope;
    const float* slope_alpha;
    const float* light;
    const u32* last;
    float* sums;
    int pulls;
    Lens lens;
};

// Sixteen numbers of 32 lanes in 16 steps: each step halves what a lane keeps. Lane 2k and 2k + 1 end with the sum of number k.
__device__ inline float fold(float* v, int lane) {
    for (int width = 8, far = 16; width >= 1; width /= 2, far /= 2) {
        bool upper = lane & far;
        for (int k = 0; k < width; k++) {
            float give = upper ? v[k] : v[k + width];
            float keep = upper ? v[k + width] : v[k];
            v[k] = keep + __shfl_xor_sync(FULL_WARP, give, far);
        }
    }
    return v[0] + __shfl_xor_sync(FULL_WARP, v[0], 1);
}

KERNEL(raster_gradient, RasterGradientArguments) {
    __shared__ Ellipse batch[GRADIENT_BATCH];
    __shared__ float parts[WARPS][GRADIENT_BATCH][SUMS];
    __shared__ u32 hits[WARPS];
    __shared__ u32 deepest;
    int tile = blockIdx.x;
    int lane = threadIdx.x & 31;
    int warp = threadIdx.x >> 5;
    int column = tile % a.lens.columns * TILE + (threadIdx.x & (TILE - 1));
    int row = tile / a.lens.columns * TILE + (threadIdx.x / TILE);
    bool inside = column < a.lens.width && row < a.lens.height;
    float x = column + 0.5f;
    float y = row + 0.5f;
    u64 pixel = (u64) row * a.lens.width + column;
    u64 plane = (u64) a.lens.width * a.lens.height;
    float gr = inside ? a.slope[pixel] : 0;
    float gg = inside ? a.slope[plane + pixel] : 0;
    float gb = inside ? a.slope[2 * plane + pixel] : 0;
    float ga = inside && a.slope_alpha ? a.slope_alpha[pixel] : 0;
    float light = a.light[tile * THREADS + threadIdx.x];
    u32 last = a.last[tile * THREADS + threadIdx.x];
    float behind = light * (a.lens.background[0] * gr + a.lens.background[1] * gg + a.lens.background[2] * gb - ga);
    u32 begin = a.begins[tile];
    u32 many = a.ends[tile] - begin;
    if (threadIdx.x == 0) deepest = 0;
    __syncthreads();
    if (last > 0) atomicMax(&deepest, last);
    __syncthreads();
    u32 deep = deepest;
    for (u64 i = (u64) deep * SUMS + threadIdx.x; i < (u64) many * SUMS; i += THREADS)
        a.sums[(u64) a.slots[begin + i / SUMS] * SUMS + i % SUMS] = 0;
    for (u32 top = deep; top > 0; top = top > GRADIENT_BATCH ? top - GRADIENT_BATCH : 0) {
        u32 bottom = top > GRADIENT_BATCH ? top - GRADIENT_BATCH : 0;
        u32 here = top - bottom;
        if (threadIdx.x < here) batch[threadIdx.x] = a.ellipses[a.list[begin + bottom + threadIdx.x]];
        __syncthreads();
        u32 hit = 0;
        for (int k = (int) here - 1; k >= 0; k--) {
            const Ellipse& e = batch[k];
            float dy = e.v - y;
            float t = x - e.u - e.skew * dy;
            float power = e.level - e.height * dy * dy - e.slant * t * t;
            bool mine = bottom + k < last && power >= -FAINTEST;
            if (__ballot_sync(FULL_WARP, mine) == 0) continue;
            hit |= 1u << k;
            float v[16];
            for (int i = 0; i < 16; i++) v[i] = 0;
            if (mine) {
                float raw = exp2f(power);
                float alpha = fminf(raw, MOST_ALPHA);
                float grow = 1 / (1 - alpha);
                light *= grow;
                float used = alpha * light;
                v[SUM_RED] = used * gr;
                v[SUM_RED + 1] = used * gg;
                v[SUM_RED + 2] = used * gb;
                float shade = gr * e.red + gg * e.green + gb * e.blue;
                // an ellipse that covers all it may passes nothing on but its colour
                float h = raw <= MOST_ALPHA ? (light * shade - grow * behind) * alpha : 0;
                behind += used * shade;
                v[SUM_WEIGHT] = h;
                v[SUM_T] = -h * t;
                v[SUM_TT] = h * t * t;
                v[SUM_Y] = h * dy;
                v[SUM_TY] = -h * t * dy;
                v[SUM_YY] = h * dy * dy;
                if (a.pulls) {
                    v[SUM_PULL_X] = fabsf(2 * e.slant * h * t);
                    v[SUM_PULL_Y] = fabsf(2 * e.height * h * dy - 2 * e.slant * e.skew * h * t);
                }
            }
            float sum = fold(v, lane);
            if (lane % 2 == 0 && lane / 2 < SUMS) parts[warp][k][lane / 2] = sum;
        }
        if (lane == 0) hits[warp] = hit;
        __syncthreads();
        for (u32 i = threadIdx.x; i < here * SUMS; i += THREADS) {
            u32 k = i / SUMS;
            float sum = 0;
            for (int w = 0; w < WARPS; w++) if (hits[w] >> k & 1) sum += parts[w][k][i % SUMS];
            a.sums[(u64) a.slots[begin + bottom + k] * SUMS + i % SUMS] = sum;
        }
        __syncthreads();
    }
}
