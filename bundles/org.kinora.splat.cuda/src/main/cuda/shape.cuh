// Where a splat lies before the camera and the covariance of its ellipse (Kerbl et al. 2023, eq. 5; Zwicker et al. 2001, eq. 29 and 31).
#pragma once
// Added to the covariance: a pixel's own extent, in squared pixels.
#define PIXEL 0.3f
// The opacity is reduced to no less than this share for small splats.
#define LEAST_SHARE 0.005f

struct Shape {
    float tx, ty, tz;
    float s[3];
    float q[4];
    float shrink;
    float turn[9];
    float m[9];
    float jx, jxz, jy, jyz;
    bool free_x, free_y;
    float held_x, held_y;
    float w[6];
    float a, b, c, det, det0, u, v;
    float own, share, opacity;
};

__device__ inline void turn_of(const float* q, float* turn) {
    float w = q[0], x = q[1], y = q[2], z = q[3];
    turn[0] = 1 - 2 * (y * y + z * z);
    turn[1] = 2 * (x * y - w * z);
    turn[2] = 2 * (x * z + w * y);
    turn[3] = 2 * (x * y + w * z);
    turn[4] = 1 - 2 * (x * x + z * z);
    turn[5] = 2 * (y * z - w * x);
    turn[6] = 2 * (x * z - w * y);
    turn[7] = 2 * (y * z + w * x);
    turn[8] = 1 - 2 * (x * x + y * y);
}

// A splat's rotation, normalised; comes back with one over its length.
__device__ inline float rotation_of(const float* scene, u64 pitch, u32 i, float* q) {
    float sum = 0;
    for (int k = 0; k < 4; k++) {
        q[k] = scene[(ROTATION + k) * pitch + i];
        sum += q[k] * q[k];
    }
    float shrink = 1 / sqrtf(fmaxf(sum, 1e-30f));
    for (int k = 0; k < 4; k++) q[k] *= shrink;
    return shrink;
}

// False when the splat is too near, behind or no number.
__device__ inline bool place(Shape& s, const float* scene, u64 pitch, u32 i, const Lens& lens) {
    float px = scene[i], py = scene[pitch + i], pz = scene[2 * pitch + i];
    s.tx = px * lens.r[0] + (py * lens.r[1] + (pz * lens.r[2] + lens.t[0]));
    s.ty = px * lens.r[3] + (py * lens.r[4] + (pz * lens.r[5] + lens.t[1]));
    s.tz = px * lens.r[6] + (py * lens.r[7] + (pz * lens.r[8] + lens.t[2]));
    return s.tz > lens.near;
}

__device__ inline void flatten(Shape& s, const float* scene, u64 pitch, u32 i, const Lens& lens) {
    s.shrink = rotation_of(scene, pitch, i, s.q);
    turn_of(s.q, s.turn);
    for (int k = 0; k < 3; k++) s.s[k] = expf(scene[(SCALE + k) * pitch + i]);
    for (int row = 0; row < 3; row++)
        for (int k = 0; k < 3; k++)
            s.m[3 * row + k] = (lens.r[3 * row] * s.turn[k] + lens.r[3 * row + 1] * s.turn[3 + k] + lens.r[3 * row + 2] * s.turn[6 + k]) * s.s[k];
    float one = 1 / s.tz;
    float x = s.tx * one, y = s.ty * one;
    s.u = x * lens.fx + lens.cx;
    s.v = y * lens.fy + lens.cy;
    s.held_x = fminf(fmaxf(x, lens.left), lens.right);
    s.held_y = fminf(fmaxf(y, lens.top), lens.bottom);
    s.free_x = x == s.held_x;
    s.free_y = y == s.held_y;
    s.jx = one * lens.fx;
    s.jy = one * lens.fy;
    s.jxz = -s.held_x * s.jx;
    s.jyz = -s.held_y * s.jy;
    for (int k = 0; k < 3; k++) {
        s.w[k] = s.jx * s.m[k] + s.jxz * s.m[6 + k];
        s.w[3 + k] = s.jy * s.m[3 + k] + s.jyz * s.m[6 + k];
    }
    float* w = s.w;
    float a = w[0] * w[0] + w[1] * w[1] + w[2] * w[2];
    float c = w[3] * w[3] + w[4] * w[4] + w[5] * w[5];
    // Cauchy and Binet: a sum of squares where ac - b^2 would lose all digits of a thin splat
    float m01 = w[0] * w[4] - w[1] * w[3];
    float m02 = w[0] * w[5] - w[2] * w[3];
    float m12 = w[1] * w[5] - w[2] * w[4];
    s.det0 = m01 * m01 + m02 * m02 + m12 * m12;
    s.a = a + PIXEL;
    s.b = w[0] * w[3] + w[1] * w[4] + w[2] * w[5];
    s.c = c + PIXEL;
    s.det = (a + c) * PIXEL + (s.det0 + PIXEL * PIXEL);
    s.own = sigmoid(scene[OPACITY * pitch + i]);
    s.share = lens.antialiased ? sqrtf(fmaxf(s.det0 / s.det, LEAST_SHARE * LEAST_SHARE)) : 1.0f;
    s.opacity = s.own * s.share;
}

// Unit direction from the camera to a splat; comes back with one over the distance.
__device__ inline float look(const float* scene, u64 pitch, u32 i, const Lens& lens, float* d) {
    float sum = 0;
    for (int k = 0; k < 3; k++) {
        d[k] = scene[k * pitch + i] - lens.eye[k];
        sum += d[k] * d[k];
    }
    float nearness = 1 / sqrtf(fmaxf(sum, 1e-30f));
    for (int k = 0; k < 3; k++) d[k] *= nearness;
    return nearness;
}
