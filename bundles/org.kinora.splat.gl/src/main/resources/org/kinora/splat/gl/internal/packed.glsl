uniform usamplerBuffer planes;
uniform int pitch;
uniform vec4 scaleRange;
uniform vec4 colourRange;
uniform float harmonicRange;

uvec4 word(int i, int at) {
    return texelFetch(planes, i * pitch + at);
}
vec3 position(int i) {
    return uintBitsToFloat(word(i, 0).xyz);
}
float unit(uint sixteen) {
    return float(sixteen & 65535u) / 65535.0;
}
vec3 scales(int i) {
    uvec4 w = word(i, 1);
    return scaleRange.x + (scaleRange.y - scaleRange.x) * vec3(unit(w.x), unit(w.x >> 16u), unit(w.y));
}
float opacity(int i) {
    float o = clamp(unit(word(i, 1).y >> 16u), 1e-6, 1.0 - 1e-6);
    return log(o / (1.0 - o));
}
vec4 turn(int i) {
    uint w = word(i, 0).w;
    vec3 three = (vec3(float(w & 1023u), float(w >> 10u & 1023u), float(w >> 20u & 1023u)) / 1022.0 * 2.0 - 1.0) * 0.70710678;
    float most = sqrt(max(0.0, 1.0 - dot(three, three)));
    uint which = w >> 30u;
    if (which == 0u) return vec4(most, three);
    if (which == 1u) return vec4(three.x, most, three.yz);
    if (which == 2u) return vec4(three.xy, most, three.z);
    return vec4(three, most);
}
float eighth(int i, int number) {
    uint w = word(i, 2 + number / 16)[(number / 4) % 4];
    return (float(w >> uint(8 * (number % 4)) & 255u) - 127.0) / 127.0 * harmonicRange;
}
vec3 harmonic(int i, int k) {
    if (k == 0) {
        uvec4 w = word(i, 1);
        return colourRange.x + (colourRange.y - colourRange.x) * vec3(unit(w.z), unit(w.z >> 16u), unit(w.w));
    }
    return vec3(eighth(i, 3 * k - 3), eighth(i, 3 * k - 2), eighth(i, 3 * k - 1));
}
