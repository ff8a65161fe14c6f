// Real spherical harmonics to degree 3 and their slopes, with the signs of Kerbl et al. 2023.
#pragma once
#define Y0 0.28209479177387814f
#define Y1 0.4886025119029199f
#define Y4 1.0925484305920792f
#define Y6 0.31539156525252005f
#define Y8 0.5462742152960396f
#define Y9 -0.5900435899266435f
#define Y10 2.890611442640554f
#define Y11 -0.4570457994644658f
#define Y12 0.3731763325901154f
#define Y14 1.445305721320277f

__device__ inline void harmonics(int degree, const float* d, float* y) {
    float x = d[0], v = d[1], z = d[2];
    y[0] = Y0;
    if (degree < 1) return;
    y[1] = -Y1 * v;
    y[2] = Y1 * z;
    y[3] = -Y1 * x;
    if (degree < 2) return;
    float xx = x * x, vv = v * v, zz = z * z;
    y[4] = Y4 * x * v;
    y[5] = -Y4 * v * z;
    y[6] = Y6 * (2 * zz - xx - vv);
    y[7] = -Y4 * x * z;
    y[8] = Y8 * (xx - vv);
    if (degree < 3) return;
    y[9] = Y9 * v * (3 * xx - vv);
    y[10] = Y10 * x * v * z;
    y[11] = Y11 * v * (4 * zz - xx - vv);
    y[12] = Y12 * z * (2 * zz - 3 * xx - 3 * vv);
    y[13] = Y11 * x * (4 * zz - xx - vv);
    y[14] = Y14 * z * (xx - vv);
    y[15] = Y9 * x * (xx - 3 * vv);
}

// Adds the sum of w_k times the slope of the k-th function.
__device__ inline void harmonics_slope(int degree, const float* d, const float* w, float* g) {
    float x = d[0], v = d[1], z = d[2];
    if (degree < 1) return;
    g[0] -= Y1 * w[3];
    g[1] -= Y1 * w[1];
    g[2] += Y1 * w[2];
    if (degree < 2) return;
    g[0] += Y4 * v * w[4] - 2 * Y6 * x * w[6] - Y4 * z * w[7] + 2 * Y8 * x * w[8];
    g[1] += Y4 * x * w[4] - Y4 * z * w[5] - 2 * Y6 * v * w[6] - 2 * Y8 * v * w[8];
    g[2] += -Y4 * v * w[5] + 4 * Y6 * z * w[6] - Y4 * x * w[7];
    if (degree < 3) return;
    float xx = x * x, vv = v * v, zz = z * z;
    g[0] += 6 * Y9 * x * v * w[9] + Y10 * v * z * w[10] - 2 * Y11 * x * v * w[11] - 6 * Y12 * x * z * w[12] + Y11 * (4 * zz - 3 * xx - vv) * w[13]
            + 2 * Y14 * x * z * w[14] + 3 * Y9 * (xx - vv) * w[15];
    g[1] += 3 * Y9 * (xx - vv) * w[9] + Y10 * x * z * w[10] + Y11 * (4 * zz - xx - 3 * vv) * w[11] - 6 * Y12 * v * z * w[12]
            - 2 * Y11 * x * v * w[13] - 2 * Y14 * v * z * w[14] - 6 * Y9 * x * v * w[15];
    g[2] += Y10 * x * v * w[10] + 8 * Y11 * v * z * w[11] + Y12 * (6 * zz - 3 * xx - 3 * vv) * w[12] + 8 * Y11 * x * z * w[13]
            + Y14 * (xx - vv) * w[14];
}
