// Splats that stay move together in their order.
struct CompactArguments {
    const float* from;
    float* to;
    const u32* marks;
    const u32* places;
    u32 count;
};

// One plane, into another place: what stays is marked, and places says where it goes.
KERNEL(compact, CompactArguments) {
    u32 i = thread_index();
    if (i < a.count && a.marks[i]) a.to[a.places[i]] = a.from[i];
}

struct ModelArguments {
    float* values;
    float* slopes;
    float* first;
    float* second;
    const float* moves;
    float* sums;
    u32* seen;
    u32* touched;
    u32* marks;
    u32* places;
    u32* targets;
    u32* times;
    u64* weights;
    u64* total;
    u64 pitch;
    u64 seed;
    u32 count;
    u32 wanted;
    int planes;
    float extent;
    float threshold;
    float amount;
    float half_width;
    float half_height;
    int late;
};

__device__ inline void copy_splat(const ModelArguments& a, u32 from, u32 to) {
    for (int plane = 0; plane < a.planes; plane++) {
        u64 at = plane * a.pitch;
        a.values[at + to] = a.values[at + from];
        a.first[at + to] = 0;
        a.second[at + to] = 0;
    }
}

// Forgets what was learnt about how a splat moves.
__device__ inline void rest(const ModelArguments& a, u32 splat) {
    for (int plane = 0; plane < a.planes; plane++) {
        a.first[plane * a.pitch + splat] = 0;
        a.second[plane * a.pitch + splat] = 0;
    }
}

__device__ inline float largest(const ModelArguments& a, u32 i) {
    return expf(fmaxf(a.values[SCALE * a.pitch + i], fmaxf(a.values[(SCALE + 1) * a.pitch + i], a.values[(SCALE + 2) * a.pitch + i])));
}

__device__ inline float splat_opacity(const ModelArguments& a, u32 i) {
    return sigmoid(a.values[OPACITY * a.pitch + i]);
}

// Moves a splat along its own axes.
__device__ inline void shift(const ModelArguments& a, u32 i, const float* turn, const float* along) {
    for (int row = 0; row < 3; row++)
        a.values[row * a.pitch + i] += turn[3 * row] * along[0] + turn[3 * row + 1] * along[1] + turn[3 * row + 2] * along[2];
}
