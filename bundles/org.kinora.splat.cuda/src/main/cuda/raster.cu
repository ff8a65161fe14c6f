// Blending from near to far (Kerbl et al. 2023, eq. 3): a block is a tile, a thread is a pixel.
struct RasterArguments {
    const Ellipse* ellipses;
    const u32* begins;
    const u32* ends;
    const u32* list;
    float* colour;
    float* alpha;
    float* depth;
    float* light;
    u32* last;
    Lens lens;
};

KERNEL(raster, RasterArguments) {
    __shared__ Ellipse batch[THREADS];
    int tile = blockIdx.x;
    int column = tile % a.lens.columns * TILE + (threadIdx.x & (TILE - 1));
    int row = tile / a.lens.columns * TILE + (threadIdx.x / TILE);
    bool inside = column < a.lens.width && row < a.lens.height;
    float x = column + 0.5f;
    float y = row + 0.5f;
    float light = 1, red = 0, green = 0, blue = 0, far = 0;
    u32 last = 0;
    bool open = inside;
    u32 begin = a.begins[tile];
    u32 end = a.ends[tile];
    for (u32 base = begin; base < end; base += THREADS) {
        // also keeps the batch until all have read the one before
        if (__syncthreads_count(open) == 0) break;
        if (base + threadIdx.x < end) batch[threadIdx.x] = a.ellipses[a.list[base + threadIdx.x]];
        __syncthreads();
        u32 many = min((u32) THREADS, end - base);
        for (u32 k = 0; open && k < many; k++) {
            const Ellipse& e = batch[k];
            float dy = e.v - y;
            float t = x - e.u - e.skew * dy;
            float power = e.level - e.height * dy * dy - e.slant * t * t;
            if (!(power >= -FAINTEST)) continue;
            float weight = fminf(exp2f(power), MOST_ALPHA) * light;
            float after = light - weight;
            if (after < LEAST_LIGHT) {
                open = false;
                break;
            }
            red += weight * e.red;
            green += weight * e.green;
            blue += weight * e.blue;
            far += weight * e.depth;
            light = after;
            last = base + k + 1 - begin;
        }
    }
    if (a.light) {
        a.light[tile * THREADS + threadIdx.x] = light;
        a.last[tile * THREADS + threadIdx.x] = last;
    }
    if (!inside) return;
    u64 pixel = (u64) row * a.lens.width + column;
    u64 plane = (u64) a.lens.width * a.lens.height;
    a.colour[pixel] = red + light * a.lens.background[0];
    a.colour[plane + pixel] = green + light * a.lens.background[1];
    a.colour[2 * plane + pixel] = blue + light * a.lens.background[2];
    if (!a.alpha) return;
    a.alpha[pixel] = 1 - light;
    a.depth[pixel] = 1 - light > 1e-6f ? far / (1 - light) : 0;
}
