#version 330 core
layout(location = 0) in vec3 place;
layout(location = 1) in vec4 colour;
uniform vec4 row0;
uniform vec4 row1;
uniform vec4 row2;
uniform vec4 lens;
uniform vec2 size;
uniform float pointSize;
out vec4 tint;

void main() {
    vec4 p = vec4(place, 1.0);
    vec3 t = vec3(dot(row0, p), dot(row1, p), dot(row2, p));
    vec2 spot = (lens.xy * t.xy + lens.zw * t.z) / size * vec2(2.0, -2.0) + vec2(-t.z, t.z);
    // nearer than a hundredth is cut away by the near plane; nothing is too far
    gl_Position = vec4(spot, t.z - 0.02, t.z);
    gl_PointSize = pointSize;
    tint = colour;
}
