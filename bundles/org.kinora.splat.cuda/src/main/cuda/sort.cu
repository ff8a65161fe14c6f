// A stable radix sort of words with words beside them, eight bits a pass: count, scan, scatter (Blelloch 1990; ranks by votes of a warp).
#define SORT_ROUNDS 16
#define SORT_BLOCK (THREADS * SORT_ROUNDS)
#define DIGITS 256

struct SortArguments {
    const u32* keys;
    const u32* values;
    u32* other_keys;
    u32* other_values;
    u32* counts;
    u32 count;
    u32 blocks;
    u32 shift;
};

// Keys of each digit in each block; digit by digit, so that their prefix sums are the places where each block's keys of a digit begin.
KERNEL(sort_count, SortArguments) {
    __shared__ u32 bins[DIGITS];
    bins[threadIdx.x] = 0;
    __syncthreads();
    u64 base = (u64) blockIdx.x * SORT_BLOCK + threadIdx.x;
    for (int i = 0; i < SORT_ROUNDS; i++, base += THREADS)
        if (base < a.count) atomicAdd(&bins[(a.keys[base] >> a.shift) & (DIGITS - 1)], 1u);
    __syncthreads();
    a.counts[threadIdx.x * a.blocks + blockIdx.x] = bins[threadIdx.x];
}

KERNEL(sort_scatter, SortArguments) {
    __shared__ u32 begins[DIGITS];
    __shared__ u32 votes[WARPS][DIGITS];
    int lane = threadIdx.x & 31;
    int warp = threadIdx.x >> 5;
    begins[threadIdx.x] = a.counts[threadIdx.x * a.blocks + blockIdx.x];
    for (int i = 0; i < WARPS; i++) votes[i][threadIdx.x] = 0;
    __syncthreads();
    u64 base = (u64) blockIdx.x * SORT_BLOCK + threadIdx.x;
    for (int i = 0; i < SORT_ROUNDS; i++, base += THREADS) {
        bool here = base < a.count;
        u32 key = here ? a.keys[base] : 0;
        u32 value = here ? a.values[base] : 0;
        u32 digit = (key >> a.shift) & (DIGITS - 1);
        u32 equals = __ballot_sync(FULL_WARP, here);
        for (int bit = 0; bit < 8; bit++) {
            u32 set = __ballot_sync(FULL_WARP, digit >> bit & 1);
            equals &= digit >> bit & 1 ? set : ~set;
        }
        u32 rank = __popc(equals & ((1u << lane) - 1));
        if (here && rank == 0) votes[warp][digit] = __popc(equals);
        __syncthreads();
        // one thread for each digit: where each warp's keys of it go
        u32 place = begins[threadIdx.x];
        for (int w = 0; w < WARPS; w++) {
            u32 count = votes[w][threadIdx.x];
            votes[w][threadIdx.x] = place;
            place += count;
        }
        begins[threadIdx.x] = place;
        __syncthreads();
        if (here) {
            u32 to = votes[warp][digit] + rank;
            a.other_keys[to] = key;
            a.other_values[to] = value;
        }
        __syncthreads();
        for (int w = 0; w < WARPS; w++) votes[w][threadIdx.x] = 0;
        __syncthreads();
    }
}
