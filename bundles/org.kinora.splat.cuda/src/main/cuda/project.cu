// Splats to ellipses in the picture.
#include "shape.cuh"
#include "harmonics.cuh"
#include "tiles.cuh"

#define UNSEEN 0xFFFFFFFFu

struct ProjectArguments {
    const float* scene;
    Ellipse* ellipses;
    u32* keys;
    u32* ids;
    u32* touched;
    u64 pitch;
    u32 count;
    Lens lens;
};

__device__ inline bool bound(Ellipse& e, const Shape& s, const Lens& lens) {
    e.u = s.u;
    e.v = s.v;
    e.level = log2f(fmaxf(s.opacity, 1e-30f));
    // twice the exponent at which a splat fades below 1/255, in natural units
    float reach = (e.level + FAINTEST) * 2 * 0.693147180559945f;
    e.across = sqrtf(fmaxf(reach, 0.0f) * s.a);
    e.down = sqrtf(fmaxf(reach, 0.0f) * s.c);
    e.slant = s.c / s.det * (0.5f * 1.44269504088896f);
    e.skew = -s.b / s.c;
    e.height = (0.5f * 1.44269504088896f) / s.c;
    e.depth = s.tz;
    // comparisons are false for what is not a number, so broken splats are not drawn
    return e.level >= -FAINTEST && e.u + e.across > 0 && e.u - e.across < lens.width && e.v + e.down > 0 && e.v - e.down < lens.height
            && e.slant > 0 && e.slant < 1e30f && fabsf(e.skew) < 1e30f;
}

__device__ inline void colour(Ellipse& e, const float* scene, u64 pitch, u32 i, const Lens& lens) {
    float d[3];
    float y[16];
    look(scene, pitch, i, lens, d);
    harmonics(lens.degree, d, y);
    float rgb[3] = {0.5f, 0.5f, 0.5f};
    int coefficients = (lens.degree + 1) * (lens.degree + 1);
    for (int k = 0; k < coefficients; k++)
        for (int c = 0; c < 3; c++) rgb[c] += y[k] * scene[(COLOUR + 3 * k + c) * pitch + i];
    e.red = fmaxf(rgb[0], 0.0f);
    e.green = fmaxf(rgb[1], 0.0f);
    e.blue = fmaxf(rgb[2], 0.0f);
}

KERNEL(project, ProjectArguments) {
    u32 i = thread_index();
    if (i >= a.count) return;
    Shape s;
    Ellipse e;
    u32 touched = 0;
    if (place(s, a.scene, a.pitch, i, a.lens)) {
        flatten(s, a.scene, a.pitch, i, a.lens);
        if (bound(e, s, a.lens)) {
            colour(e, a.scene, a.pitch, i, a.lens);
            touched = visit_tiles(e, a.lens.columns, a.lens.rows, [](u32, u32) {});
            a.ellipses[i] = e;
        }
    }
    a.touched[i] = touched;
    a.ids[i] = i;
    // positive floats are in the order of their bits
    a.keys[i] = touched > 0 ? __float_as_uint(s.tz) : UNSEEN;
}
