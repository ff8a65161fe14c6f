layout(location = 0) out vec4 place;
layout(location = 1) out vec4 colour;
layout(location = 2) out vec2 rest;

uniform int base;
uniform int count;
uniform int columns;
uniform int firstRow;
uniform int degree;
uniform int antialiased;
uniform vec4 row0;
uniform vec4 row1;
uniform vec4 row2;
uniform vec4 lens;
uniform vec4 hold;
uniform vec4 eye;

vec3 position(int i);
vec3 scales(int i);
vec4 turn(int i);
float opacity(int i);
vec3 harmonic(int i, int k);

vec3 seen(int i, vec3 d) {
    float x = d.x, y = d.y, z = d.z;
    vec3 c = 0.5 + 0.28209479177387814 * harmonic(i, 0);
    if (degree > 0)
        c += 0.4886025119029199 * (-y * harmonic(i, 1) + z * harmonic(i, 2) - x * harmonic(i, 3));
    if (degree > 1) {
        float xx = x * x, yy = y * y, zz = z * z;
        c += 1.0925484305920792 * (x * y * harmonic(i, 4) - y * z * harmonic(i, 5) - x * z * harmonic(i, 7))
            + 0.31539156525252005 * (2.0 * zz - xx - yy) * harmonic(i, 6) + 0.5462742152960396 * (xx - yy) * harmonic(i, 8);
        if (degree > 2)
            c += -0.5900435899266435 * (y * (3.0 * xx - yy) * harmonic(i, 9) + x * (xx - 3.0 * yy) * harmonic(i, 15))
                + 2.890611442640554 * x * y * z * harmonic(i, 10)
                - 0.4570457994644658 * (4.0 * zz - xx - yy) * (y * harmonic(i, 11) + x * harmonic(i, 13))
                + 0.3731763325901154 * z * (2.0 * zz - 3.0 * xx - 3.0 * yy) * harmonic(i, 12)
                + 1.445305721320277 * z * (xx - yy) * harmonic(i, 14);
    }
    return max(c, 0.0);
}

void main() {
    int i = (int(gl_FragCoord.y) - firstRow) * columns + int(gl_FragCoord.x);
    place = vec4(0.0);
    colour = vec4(0.0);
    rest = vec2(0.0);
    if (i >= count) return;
    vec3 p = position(i);
    vec3 t = vec3(dot(row0.xyz, p) + row0.w, dot(row1.xyz, p) + row1.w, dot(row2.xyz, p) + row2.w);
    if (!(t.z > eye.w)) return;
    vec4 q = turn(i);
    q /= max(length(q), 1e-15);
    vec3 s = exp(scales(i));
    mat3 m = mat3(
        s.x * vec3(1.0 - 2.0 * (q.z * q.z + q.w * q.w), 2.0 * (q.y * q.z + q.x * q.w), 2.0 * (q.y * q.w - q.x * q.z)),
        s.y * vec3(2.0 * (q.y * q.z - q.x * q.w), 1.0 - 2.0 * (q.y * q.y + q.w * q.w), 2.0 * (q.z * q.w + q.x * q.y)),
        s.z * vec3(2.0 * (q.y * q.w + q.x * q.z), 2.0 * (q.z * q.w - q.x * q.y), 1.0 - 2.0 * (q.y * q.y + q.z * q.z)));
    vec2 slope = clamp(t.xy / t.z, hold.xy, hold.zw);
    vec2 f = lens.xy / t.z;
    vec3 w0 = (f.x * (row0.xyz - slope.x * row2.xyz)) * m;
    vec3 w1 = (f.y * (row1.xyz - slope.y * row2.xyz)) * m;
    float a0 = dot(w0, w0), b = dot(w0, w1), c0 = dot(w1, w1);
    vec3 minors = cross(w0, w1);
    float det0 = dot(minors, minors);
    float a = a0 + 0.3, c = c0 + 0.3;
    float det = det0 + 0.3 * (a0 + c0) + 0.09;
    float o = 1.0 / (1.0 + exp(-opacity(i)));
    if (antialiased != 0) o *= sqrt(max(det0 / det, 0.000025));
    if (!(o >= 1.0 / 255.0)) return;
    // half the difference of the eigenvalues without cancelling, the smaller one by the determinant
    float h = 0.5 * (a - c);
    float root = sqrt(h * h + b * b);
    float large = 0.5 * (a + c) + root;
    float small = det / large;
    // the eigenvector from whichever row is farther from nought
    vec2 axis = h > 0.0 ? vec2(h + root, b) : vec2(b, root - h);
    float len = length(axis);
    axis = len > 1e-12 ? axis / len : vec2(1.0, 0.0);
    place = vec4(lens.xy * t.xy / t.z + lens.zw, axis * sqrt(large));
    colour = vec4(seen(i, normalize(p - eye.xyz)), o);
    rest = vec2(sqrt(max(small, 1e-12)), t.z);
}
