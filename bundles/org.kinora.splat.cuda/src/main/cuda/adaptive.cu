// Adaptive density control (Kerbl et al. 2023, 5.2), steered by gradients or by sums of their magnitudes (Ye et al. 2024).
#define SMALL 0.01f
#define HUGE_SHARE 0.1f
#define FAINT_LOGIT -5.2933048f
#define LOWERED_LOGIT -4.5951199f
#define SPLIT_SHRINK 0.47000363f

// Adds up how hard each splat that was seen is pulled.
KERNEL(adaptive_look, ModelArguments) {
    u32 i = thread_index();
    if (i >= a.count || a.touched[i] == 0) return;
    float x = a.moves[i] * a.half_width;
    float y = a.moves[a.pitch + i] * a.half_height;
    a.sums[i] += sqrtf(x * x + y * y);
    a.seen[i]++;
}

// Marks what is to be doubled (1: small) or split (2: large).
KERNEL(adaptive_mark, ModelArguments) {
    u32 i = thread_index();
    if (i >= a.count) return;
    bool pulled = a.sums[i] / max(1u, a.seen[i]) > a.threshold;
    u32 mark = !pulled ? 0 : largest(a, i) <= SMALL * a.extent ? 1 : 2;
    a.marks[i] = mark;
    a.places[i] = mark > 0;
}

// Somewhere within the splat as it was, smaller.
__device__ inline void halve(const ModelArguments& a, u32 i, const float* turn, const float* size, u64 draw) {
    float2 first = normal(a.seed, 2 * draw);
    float2 second = normal(a.seed, 2 * draw + 1);
    float along[3] = {size[0] * first.x, size[1] * first.y, size[2] * second.x};
    shift(a, i, turn, along);
    for (int k = 0; k < 3; k++) a.values[(SCALE + k) * a.pitch + i] -= SPLIT_SHRINK;
}

// As many as there is room for, in their order; the parent's place is taken by the first half.
KERNEL(adaptive_multiply, ModelArguments) {
    u32 i = thread_index();
    if (i >= a.count || a.marks[i] == 0 || a.places[i] >= a.wanted) return;
    u32 other = a.count + a.places[i];
    copy_splat(a, i, other);
    if (a.marks[i] != 2) return;
    float q[4];
    float turn[9];
    float size[3];
    rotation_of(a.values, a.pitch, i, q);
    turn_of(q, turn);
    for (int k = 0; k < 3; k++) size[k] = expf(a.values[(SCALE + k) * a.pitch + i]);
    halve(a, i, turn, size, 2 * (u64) i);
    halve(a, other, turn, size, 2 * (u64) i + 1);
    rest(a, i);
}

// Marks what stays: neither faint nor, later on, huge.
KERNEL(adaptive_keep, ModelArguments) {
    u32 i = thread_index();
    if (i >= a.count) return;
    bool stays = !(a.values[OPACITY * a.pitch + i] < FAINT_LOGIT) && !(a.late && largest(a, i) > HUGE_SHARE * a.extent);
    a.marks[i] = stays;
    a.places[i] = stays;
}

// No opacity above 0.01; those that are needed come back.
KERNEL(adaptive_lower, ModelArguments) {
    u32 i = thread_index();
    if (i >= a.count) return;
    u64 at = OPACITY * a.pitch + i;
    a.values[at] = fminf(LOWERED_LOGIT, a.values[at]);
    a.first[at] = 0;
    a.second[at] = 0;
}
