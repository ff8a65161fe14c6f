// 0.8 mean |I - G| + 0.2 (1 - mean SSIM) and its gradient (Kerbl et al. 2023, eq. 7; SSIM: Wang et al. 2004, windows of 11 by 11 with deviation 1.5,
// zeros beyond the edge, constants 1e-4 and 9e-4). A block is 16 by 16 pixels of one colour; blurs go along the rows, then along the columns.
#define RADIUS 5
#define WINDOW 11
#define HALO (TILE + 2 * RADIUS)
#define SIMILARITY 0.2f

struct LossArguments {
    const float* image;
    const uint8_t* truth;
    const uint8_t* counts;
    float* by_mean;
    float* by_square;
    float* by_product;
    float* slope;
    float* parts;
    double* total;
    int width;
    int height;
    u32 blocks;
    float window[WINDOW];
};

// Where a picture does not count, the truth is what was drawn: it is as good as it can be there.
__device__ inline float truth_at(const LossArguments& a, u64 pixel, u64 plane, float image) {
    return a.counts && a.counts[pixel] == 0 ? image : a.truth[plane + pixel] * (1 / 255.0f);
}

// Sum over the block, in a fixed order; the first thread gets it.
__device__ inline float block_sum(float mine) {
    __shared__ float warps[WARPS];
    for (int far = 16; far >= 1; far /= 2) mine += __shfl_xor_sync(FULL_WARP, mine, far);
    if ((threadIdx.x & 31) == 0) warps[threadIdx.x >> 5] = mine;
    __syncthreads();
    float sum = 0;
    for (int i = 0; i < WARPS; i++) sum += warps[i];
    __syncthreads();
    return sum;
}

KERNEL(loss, LossArguments) {
    __shared__ float image[HALO][HALO + 1];
    __shared__ float truth[HALO][HALO + 1];
    __shared__ float across[5][HALO][TILE];
    u64 plane = (u64) blockIdx.z * a.width * a.height;
    int x = threadIdx.x & (TILE - 1);
    int y = threadIdx.x / TILE;
    int left = blockIdx.x * TILE - RADIUS;
    int top = blockIdx.y * TILE - RADIUS;
    for (u32 i = threadIdx.x; i < HALO * HALO; i += THREADS) {
        int column = left + (int) (i % HALO);
        int row = top + (int) (i / HALO);
        bool inside = column >= 0 && row >= 0 && column < a.width && row < a.height;
        u64 pixel = (u64) row * a.width + column;
        float drawn = inside ? a.image[plane + pixel] : 0;
        image[i / HALO][i % HALO] = drawn;
        truth[i / HALO][i % HALO] = inside ? truth_at(a, pixel, plane, drawn) : 0;
    }
    __syncthreads();
    for (int row = y; row < HALO; row += TILE) {
        float m1 = 0, m2 = 0, e11 = 0, e22 = 0, e12 = 0;
        for (int k = 0; k < WINDOW; k++) {
            float w = a.window[k], p = image[row][x + k], q = truth[row][x + k];
            m1 += w * p;
            m2 += w * q;
            e11 += w * p * p;
            e22 += w * q * q;
            e12 += w * p * q;
        }
        across[0][row][x] = m1;
        across[1][row][x] = m2;
        across[2][row][x] = e11;
        across[3][row][x] = e22;
        across[4][row][x] = e12;
    }
    __syncthreads();
    float mean[5];
    for (int q = 0; q < 5; q++) {
        mean[q] = 0;
        for (int k = 0; k < WINDOW; k++) mean[q] += a.window[k] * across[q][y + k][x];
    }
    float m1 = mean[0], m2 = mean[1], m12 = m1 * m2, squared = m1 * m1 + m2 * m2;
    float a1 = 2 * m12 + 1e-4f;
    float a2 = 2 * (mean[4] - m12) + 9e-4f;
    float b1 = squared + 1e-4f;
    float b2 = mean[2] + mean[3] - squared + 9e-4f;
    float one = 1 / (b1 * b2);
    float ssim = a1 * a2 * one;
    int column = blockIdx.x * TILE + x;
    int row = blockIdx.y * TILE + y;
    bool inside = column < a.width && row < a.height;
    float difference = image[y + RADIUS][x + RADIUS] - truth[y + RADIUS][x + RADIUS];
    if (inside) {
        u64 at = plane + (u64) row * a.width + column;
        a.by_mean[at] = 2 * (m2 * (a2 - a1) * one + m1 * (ssim / b2 - ssim / b1));
        a.by_square[at] = -ssim / b2;
        a.by_product[at] = 2 * a1 * one;
    }
    float off = block_sum(inside ? fabsf(difference) : 0);
    float alike = block_sum(inside ? ssim : 0);
    float squares = block_sum(inside ? difference * difference : 0);
    if (threadIdx.x == 0) {
        float* part = a.parts + 3 * (((u64) blockIdx.z * gridDim.y + blockIdx.y) * gridDim.x + blockIdx.x);
        part[0] = off;
        part[1] = alike;
        part[2] = squares;
    }
}

// One block: sums of the blocks' parts in double precision, each thread some, then the threads in order.
KERNEL(loss_total, LossArguments) {
    __shared__ double sums[3][THREADS];
    double sum[3] = {0, 0, 0};
    for (u32 i = threadIdx.x; i < a.blocks; i += THREADS)
        for (int k = 0; k < 3; k++) sum[k] += a.parts[3 * (u64) i + k];
    for (int k = 0; k < 3; k++) sums[k][threadIdx.x] = sum[k];
    __syncthreads();
    if (threadIdx.x >= 3) return;
    double total = 0;
    for (int i = 0; i < THREADS; i++) total += sums[threadIdx.x][i];
    a.total[threadIdx.x] = total;
}

KERNEL(loss_gradient, LossArguments) {
    __shared__ float maps[3][HALO][HALO + 1];
    __shared__ float across[3][HALO][TILE];
    u64 plane = (u64) blockIdx.z * a.width * a.height;
    int x = threadIdx.x & (TILE - 1);
    int y = threadIdx.x / TILE;
    int left = blockIdx.x * TILE - RADIUS;
    int top = blockIdx.y * TILE - RADIUS;
    for (u32 i = threadIdx.x; i < HALO * HALO; i += THREADS) {
        int column = left + (int) (i % HALO);
        int row = top + (int) (i / HALO);
        bool inside = column >= 0 && row >= 0 && column < a.width && row < a.height;
        u64 at = plane + (u64) row * a.width + column;
        maps[0][i / HALO][i % HALO] = inside ? a.by_mean[at] : 0;
        maps[1][i / HALO][i % HALO] = inside ? a.by_square[at] : 0;
        maps[2][i / HALO][i % HALO] = inside ? a.by_product[at] : 0;
    }
    __syncthreads();
    for (int row = y; row < HALO; row += TILE)
        for (int q = 0; q < 3; q++) {
            float sum = 0;
            for (int k = 0; k < WINDOW; k++) sum += a.window[k] * maps[q][row][x + k];
            across[q][row][x] = sum;
        }
    __syncthreads();
    int column = blockIdx.x * TILE + x;
    int row = blockIdx.y * TILE + y;
    if (column >= a.width || row >= a.height) return;
    float by[3];
    for (int q = 0; q < 3; q++) {
        by[q] = 0;
        for (int k = 0; k < WINDOW; k++) by[q] += a.window[k] * across[q][y + k][x];
    }
    u64 pixel = (u64) row * a.width + column;
    float drawn = a.image[plane + pixel];
    float wanted = truth_at(a, pixel, plane, drawn);
    float similarity = by[0] + 2 * drawn * by[1] + wanted * by[2];
    float n = 3.0f * a.width * a.height;
    float sign = drawn > wanted ? 1 : drawn < wanted ? -1 : 0;
    // where the picture does not count nothing is learnt, not even from rounding
    bool mute = a.counts && a.counts[pixel] == 0;
    a.slope[plane + pixel] = mute ? 0 : sign * ((1 - SIMILARITY) / n) - similarity * (SIMILARITY / n);
}
