// Exclusive prefix sums of any length in three steps: within blocks, over the blocks' sums, and both together.
#define SCAN_EACH 8
#define SCAN_BLOCK (THREADS * SCAN_EACH)

// Sum of the block's values before this thread's; all threads take part. The block's whole sum comes out too.
template <class Number>
__device__ Number scan_threads(Number mine, Number* whole) {
    __shared__ Number warps[WARPS];
    int lane = threadIdx.x & 31;
    int warp = threadIdx.x >> 5;
    Number sum = mine;
    for (int step = 1; step < 32; step *= 2) {
        Number before = __shfl_up_sync(FULL_WARP, sum, step);
        if (lane >= step) sum += before;
    }
    if (lane == 31) warps[warp] = sum;
    __syncthreads();
    Number earlier = 0;
    Number all = 0;
    for (int i = 0; i < WARPS; i++) {
        if (i == warp) earlier = all;
        all += warps[i];
    }
    __syncthreads();
    *whole = all;
    return earlier + sum - mine;
}

template <class Number>
struct ScanArguments {
    Number* values;
    Number* sums;
    Number* total;
    u32 count;
    u32 blocks;
};

template <class Number>
__device__ void scan_within(const ScanArguments<Number>& a) {
    Number mine[SCAN_EACH];
    Number sum = 0;
    u64 base = (u64) blockIdx.x * SCAN_BLOCK + threadIdx.x * SCAN_EACH;
    for (int i = 0; i < SCAN_EACH; i++) {
        mine[i] = base + i < a.count ? a.values[base + i] : 0;
        sum += mine[i];
    }
    Number whole;
    Number before = scan_threads(sum, &whole);
    for (int i = 0; i < SCAN_EACH; i++) {
        if (base + i < a.count) a.values[base + i] = before;
        before += mine[i];
    }
    if (threadIdx.x == 0) a.sums[blockIdx.x] = whole;
}

// One block walks over all sums.
template <class Number>
__device__ void scan_over(const ScanArguments<Number>& a) {
    Number carry = 0;
    for (u32 base = 0; base < a.blocks; base += THREADS) {
        u32 i = base + threadIdx.x;
        Number mine = i < a.blocks ? a.sums[i] : 0;
        Number whole;
        Number before = scan_threads(mine, &whole);
        if (i < a.blocks) a.sums[i] = carry + before;
        carry += whole;
    }
    if (threadIdx.x == 0) *a.total = carry;
}

template <class Number>
__device__ void scan_together(const ScanArguments<Number>& a) {
    u64 base = (u64) blockIdx.x * SCAN_BLOCK;
    Number before = a.sums[blockIdx.x];
    for (u32 i = threadIdx.x; i < SCAN_BLOCK; i += THREADS)
        if (base + i < a.count) a.values[base + i] += before;
}

typedef ScanArguments<u32> ScanWords;
typedef ScanArguments<u64> ScanLongs;
KERNEL(scan_within_words, ScanWords) { scan_within(a); }
KERNEL(scan_over_words, ScanWords) { scan_over(a); }
KERNEL(scan_together_words, ScanWords) { scan_together(a); }
KERNEL(scan_within_longs, ScanLongs) { scan_within(a); }
KERNEL(scan_over_longs, ScanLongs) { scan_over(a); }
KERNEL(scan_together_longs, ScanLongs) { scan_together(a); }
