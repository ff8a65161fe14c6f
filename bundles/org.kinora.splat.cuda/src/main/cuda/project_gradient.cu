// How a loss depends on the splats, from what the tiles found out about their ellipses: the chain rule through shape and harmonics.
struct ProjectGradientArguments {
    const float* scene;
    const Ellipse* ellipses;
    const u32* touched;
    const u32* first;
    const float* sums;
    float* into;
    float* moves;
    u64 pitch;
    u32 count;
    int pulls;
    Lens lens;
};

// Gradient of the ellipse: middle and covariance [a b; b c], where b counts once.
struct EllipseGradient {
    float u, v, a, b, c;
};

// Adds up a splat's pairs in their order; colours that were held at zero pass nothing on.
__device__ inline void gather(const ProjectGradientArguments& a, u32 i, float* sum) {
    for (int k = 0; k < SUMS; k++) sum[k] = 0;
    const float* from = a.sums + (u64) a.first[i] * SUMS;
    for (u32 pair = 0; pair < a.touched[i]; pair++, from += SUMS)
        for (int k = 0; k < SUMS; k++) sum[k] += from[k];
    if (a.ellipses[i].red <= 0) sum[SUM_RED] = 0;
    if (a.ellipses[i].green <= 0) sum[SUM_RED + 1] = 0;
    if (a.ellipses[i].blue <= 0) sum[SUM_RED + 2] = 0;
}

__device__ inline EllipseGradient ellipse_gradient(const Shape& s, const float* sum) {
    float slant = 0.5f * s.c / s.det;
    float skew = -s.b / s.c;
    float height = 0.5f / s.c;
    EllipseGradient g;
    g.u = -2 * slant * sum[SUM_T];
    g.v = g.u * skew - 2 * height * sum[SUM_Y];
    float twice = -2 * slant * slant * sum[SUM_TT];
    float held = -2 * slant * sum[SUM_TY] / s.c;
    g.a = -twice;
    g.b = -2 * twice * skew - held;
    g.c = -(skew * skew * twice + skew * held - 2 * height * height * sum[SUM_YY]);
    return g;
}

// Opacity, and the share that small splats keep of it (Yu et al. 2024); comes back with the gradient of the logit.
__device__ inline float opacity_gradient(const Shape& s, const float* sum, bool antialiased, EllipseGradient& g) {
    float opacity = sum[SUM_WEIGHT] / fmaxf(s.opacity, 1e-30f);
    if (antialiased && s.det0 / s.det > LEAST_SHARE * LEAST_SHARE) {
        float factor = s.own * opacity / (2 * s.share * s.det);
        float lost = 1 - s.det0 / s.det;
        g.a += factor * (s.c * lost - PIXEL);
        g.c += factor * (s.a * lost - PIXEL);
        g.b -= factor * 2 * s.b * lost;
    }
    return opacity * s.share * s.own * (1 - s.own);
}

// Through the covariance to the camera point and to the gradient by M, nine numbers.
__device__ inline void point_gradient(const Shape& s, const EllipseGradient& g, float* gt, float* gm) {
    float j00 = 0, j02 = 0, j11 = 0, j12 = 0;
    for (int k = 0; k < 3; k++) {
        float g0 = 2 * g.a * s.w[k] + g.b * s.w[3 + k];
        float g1 = g.b * s.w[k] + 2 * g.c * s.w[3 + k];
        j00 += g0 * s.m[k];
        j02 += g0 * s.m[6 + k];
        j11 += g1 * s.m[3 + k];
        j12 += g1 * s.m[6 + k];
        gm[k] = s.jx * g0;
        gm[3 + k] = s.jy * g1;
        gm[6 + k] = s.jxz * g0 + s.jyz * g1;
    }
    float one = 1 / s.tz;
    gt[0] = s.jx * (g.u - (s.free_x ? one * j02 : 0));
    gt[1] = s.jy * (g.v - (s.free_y ? one * j12 : 0));
    gt[2] = -one * (s.jx * s.tx * g.u + s.jy * s.ty * g.v + s.jx * j00 + s.jy * j11 + (s.free_x ? 2 : 1) * s.jxz * j02
            + (s.free_y ? 2 : 1) * s.jyz * j12);
}

// Logarithms of the scales and the rotation, from the gradient by M.
__device__ inline void turn_gradient(const Shape& s, const Lens& lens, const float* gm, float* gs, float* gq) {
    float n[9];
    for (int k = 0; k < 3; k++) {
        gs[k] = 0;
        for (int row = 0; row < 3; row++) {
            n[3 * row + k] = (gm[k] * lens.r[row] + gm[3 + k] * lens.r[3 + row] + gm[6 + k] * lens.r[6 + row]) * s.s[k];
            gs[k] += s.turn[3 * row + k] * n[3 * row + k];
        }
    }
    float w = s.q[0], x = s.q[1], y = s.q[2], z = s.q[3];
    float turn_x = n[7] - n[5], turn_y = n[2] - n[6], turn_z = n[3] - n[1];
    float xy = n[3] + n[1], xz = n[6] + n[2], yz = n[7] + n[5];
    gq[0] = 2 * (x * turn_x + y * turn_y + z * turn_z);
    gq[1] = 2 * (y * xy + z * xz + w * turn_x - 2 * x * (n[4] + n[8]));
    gq[2] = 2 * (x * xy + z * yz + w * turn_y - 2 * y * (n[0] + n[8]));
    gq[3] = 2 * (x * xz + y * yz + w * turn_z - 2 * z * (n[0] + n[4]));
    float along = w * gq[0] + x * gq[1] + y * gq[2] + z * gq[3];
    for (int k = 0; k < 4; k++) gq[k] = (gq[k] - s.q[k] * along) * s.shrink;
}

// Colour: writes the gradients of the harmonics, and gives the one of the position through the direction.
__device__ inline void colour_gradient(const ProjectGradientArguments& a, u32 i, const float* rgb, float* gp) {
    float d[3];
    float y[16];
    float weight[16];
    float nearness = look(a.scene, a.pitch, i, a.lens, d);
    harmonics(a.lens.degree, d, y);
    int coefficients = (a.lens.degree + 1) * (a.lens.degree + 1);
    for (int k = 0; k < coefficients; k++) {
        weight[k] = 0;
        for (int c = 0; c < 3; c++) {
            u64 at = (COLOUR + 3 * k + c) * a.pitch + i;
            a.into[at] = y[k] * rgb[c];
            weight[k] += a.scene[at] * rgb[c];
        }
    }
    float g[3] = {0, 0, 0};
    harmonics_slope(a.lens.degree, d, weight, g);
    float along = d[0] * g[0] + d[1] * g[1] + d[2] * g[2];
    for (int k = 0; k < 3; k++) gp[k] = (g[k] - d[k] * along) * nearness;
}

KERNEL(project_gradient, ProjectGradientArguments) {
    u32 i = thread_index();
    if (i >= a.count) return;
    if (a.touched[i] == 0) {
        int planes = COLOUR + 3 * (a.lens.degree + 1) * (a.lens.degree + 1);
        for (int plane = 0; plane < planes; plane++) a.into[plane * a.pitch + i] = 0;
        a.moves[i] = 0;
        a.moves[a.pitch + i] = 0;
        return;
    }
    float sum[SUMS];
    gather(a, i, sum);
    Shape s;
    place(s, a.scene, a.pitch, i, a.lens);
    flatten(s, a.scene, a.pitch, i, a.lens);
    EllipseGradient g = ellipse_gradient(s, sum);
    a.into[OPACITY * a.pitch + i] = opacity_gradient(s, sum, a.lens.antialiased, g);
    float gt[3], gm[9], gs[3], gq[4], gp[3];
    point_gradient(s, g, gt, gm);
    turn_gradient(s, a.lens, gm, gs, gq);
    colour_gradient(a, i, sum + SUM_RED, gp);
    for (int k = 0; k < 3; k++) {
        a.into[k * a.pitch + i] = gt[0] * a.lens.r[k] + gt[1] * a.lens.r[3 + k] + gt[2] * a.lens.r[6 + k] + gp[k];
        a.into[(SCALE + k) * a.pitch + i] = gs[k];
    }
    for (int k = 0; k < 4; k++) a.into[(ROTATION + k) * a.pitch + i] = gq[k];
    a.moves[i] = a.pulls ? 0.693147180559945f * sum[SUM_PULL_X] : g.u;
    a.moves[a.pitch + i] = a.pulls ? 0.693147180559945f * sum[SUM_PULL_Y] : g.v;
}
