// Which tiles an ellipse really meets, row by row of tiles (after the exact tile test of Speedy-Splat, Hanson et al. 2024).
#pragma once
// Widens boxes by more than rounding can make them too small.
#define SLACK 1e-3f

__device__ inline int tile_at(float pixel, int most) {
    return (int) fminf(fmaxf(floorf(pixel * (1.0f / TILE)), 0.0f), (float) (most - 1));
}

// The way dx at which the ellipse ends in the row that is dy away.
__device__ inline float edge(float dy, float side, const Ellipse& e, float reach) {
    float rest = reach - e.height * dy * dy;
    float half = rest > 0 ? sqrtf(rest / e.slant) : 0;
    return side * half * (1 + 1e-5f) - e.skew * dy;
}

template <class Visit>
__device__ u32 visit_tiles(const Ellipse& e, int columns, int rows, Visit visit) {
    int first = tile_at(e.v - e.down - SLACK, rows);
    int last = tile_at(e.v + e.down + SLACK, rows);
    float reach = e.level + FAINTEST;
    // way to the row where the ellipse reaches farthest to the right; to the left it is the same one upwards
    float farthest = e.skew * e.slant / (e.height + e.slant * e.skew * e.skew) * e.across;
    u32 met = 0;
    for (int row = first; row <= last; row++) {
        float top = e.v - (row * TILE + 0.5f);
        float bottom = e.v - ((row + 1) * TILE - 0.5f);
        float right = -edge(fminf(fmaxf(farthest, bottom), top), -1, e, reach);
        float left = -edge(fminf(fmaxf(-farthest, bottom), top), 1, e, reach);
        if (!(left <= right)) continue;
        int from = tile_at(e.u + left - SLACK, columns);
        int to = tile_at(e.u + right + SLACK, columns);
        for (int column = from; column <= to; column++) visit(met++, (u32) (row * columns + column));
    }
    return met;
}
