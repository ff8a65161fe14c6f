// Splats as samples of a distribution (Kheradmand et al. 2024): dead ones are set upon living ones so that the picture stays, faint ones wander.
#define DEAD 0.005f
#define STEADY 0.3f
#define MOST_TIMES 51
// Weights of the draw are whole numbers, so that their sums are the same in any order.
#define WEIGHT_UNIT 16777216.0f

// Pulls opacities and scales down: amount mean(o) + amount mean(s).
KERNEL(markov_pull, ModelArguments) {
    u32 i = thread_index();
    if (i >= a.count) return;
    float o = splat_opacity(a, i);
    a.slopes[OPACITY * a.pitch + i] += a.amount * o * (1 - o) / a.count;
    for (int k = 0; k < 3; k++) a.slopes[(SCALE + k) * a.pitch + i] += a.amount * expf(a.values[(SCALE + k) * a.pitch + i]) / (3.0f * a.count);
}

// Marks the dead and weighs the living by their opacity.
KERNEL(markov_weigh, ModelArguments) {
    u32 i = thread_index();
    if (i >= a.count) return;
    float o = splat_opacity(a, i);
    bool dead = !(o > DEAD);
    a.marks[i] = dead;
    a.places[i] = dead;
    a.weights[i] = dead ? 0 : (u64) (o * WEIGHT_UNIT);
    a.times[i] = 0;
}

// Draws living splats in proportion to their opacity, with replacement, and counts how often each was drawn.
KERNEL(markov_draw, ModelArguments) {
    u32 j = thread_index();
    if (j >= a.wanted) return;
    u64 wanted = __umul64hi(lot(a.seed, j), *a.total);
    // the last one before which the weights add up to no more; the dead have the sum of the one behind them
    u32 low = 0;
    u32 high = a.count;
    while (high - low > 1) {
        u32 middle = low + (high - low) / 2;
        if (a.weights[middle] <= wanted) low = middle;
        else high = middle;
    }
    a.targets[j] = low;
    atomicAdd(&a.times[low], 1u);
}

// The sum over i <= times and k < i of C(i - 1, k) (-1)^k o^(k + 1) / sqrt(k + 1).
__device__ inline double shared_denominator(int times, double o) {
    double sum = 0;
    for (int i = 1; i <= times; i++) {
        double choose = 1;
        double power = o;
        for (int k = 0; k < i; k++) {
            sum += choose * power / sqrt(k + 1.0);
            choose = -choose * (i - 1 - k) / (k + 1);
            power *= o;
        }
    }
    return sum;
}

// Gives each target the opacity and scale with which it and its copies look as it did alone (eq. 9).
KERNEL(markov_share, ModelArguments) {
    u32 i = thread_index();
    if (i >= a.count || a.times[i] == 0) return;
    int times = min((u32) MOST_TIMES, a.times[i] + 1);
    double o = 1 / (1 + exp(-(double) a.values[OPACITY * a.pitch + i]));
    double shared = fmin(fmax(1 - pow(1 - o, 1.0 / times), (double) DEAD), 1 - 1e-7);
    float scale = (float) log(o / shared_denominator(times, shared));
    a.values[OPACITY * a.pitch + i] = (float) log(shared / (1 - shared));
    for (int k = 0; k < 3; k++) a.values[(SCALE + k) * a.pitch + i] += scale;
    rest(a, i);
}

// Numbers of the dead, in their order: the k-th one's place is k.
KERNEL(markov_list, ModelArguments) {
    u32 i = thread_index();
    if (i < a.count && a.marks[i]) a.seen[a.places[i]] = i;
}

// Copies the targets onto the dead.
KERNEL(markov_relocate, ModelArguments) {
    u32 j = thread_index();
    if (j < a.wanted) copy_splat(a, a.targets[j], a.seen[j]);
}

// Copies the targets behind the last splat.
KERNEL(markov_add, ModelArguments) {
    u32 j = thread_index();
    if (j < a.wanted) copy_splat(a, a.targets[j], a.count + j);
}

// Faint splats wander: the covariance times noise is R S^2 times noise.
KERNEL(markov_wander, ModelArguments) {
    u32 i = thread_index();
    if (i >= a.count) return;
    float o = splat_opacity(a, i);
    // above it the wandering is less than a float can tell
    if (o > STEADY) return;
    float amount = a.amount / (1 + expf(100 * (o - DEAD)));
    float q[4];
    float turn[9];
    float along[3];
    rotation_of(a.values, a.pitch, i, q);
    turn_of(q, turn);
    float2 first = normal(a.seed, 2 * (u64) i);
    float2 second = normal(a.seed, 2 * (u64) i + 1);
    float noise[3] = {first.x, first.y, second.x};
    for (int k = 0; k < 3; k++) along[k] = expf(2 * a.values[(SCALE + k) * a.pitch + i]) * noise[k] * amount;
    shift(a, i, turn, along);
}
