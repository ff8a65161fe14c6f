// Adam (Kingma and Ba 2015) with 0.9, 0.999 and bias correction, which is in the rates; a row of blocks for each plane.
#define MOST_PLANES 59

struct AdamArguments {
    float* values;
    const float* slopes;
    float* first;
    float* second;
    const u32* touched;
    u64 pitch;
    u32 count;
    float tiny;
    float rates[MOST_PLANES];
};

// With touched, splats that were not seen rest: nothing of them is read or written.
KERNEL(adam, AdamArguments) {
    u32 i = thread_index();
    if (i >= a.count || (a.touched && a.touched[i] == 0)) return;
    u64 at = blockIdx.y * a.pitch + i;
    float g = a.slopes[at];
    float m = a.first[at] * 0.9f + g * 0.1f;
    float v = a.second[at] * 0.999f + g * g * 0.001f;
    a.first[at] = m;
    a.second[at] = v;
    a.values[at] -= m * a.rates[blockIdx.y] / (sqrtf(v) + a.tiny);
}
