uniform samplerBuffer planes;
uniform int pitch;
uniform int has;

float number(int plane, int i) {
    return texelFetch(planes, plane * pitch + i).r;
}
vec3 position(int i) {
    return vec3(number(0, i), number(1, i), number(2, i));
}
vec3 scales(int i) {
    return vec3(number(3, i), number(4, i), number(5, i));
}
vec4 turn(int i) {
    return vec4(number(6, i), number(7, i), number(8, i), number(9, i));
}
float opacity(int i) {
    return number(10, i);
}
vec3 harmonic(int i, int k) {
    return vec3(number(11 + 3 * k, i), number(12 + 3 * k, i), number(13 + 3 * k, i));
}
