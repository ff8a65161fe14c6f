#version 330 core
// One instance is a box, a line, a letter or a picture; all lengths are pixels, y down.
layout(location = 0) in vec4 place;    // x, y, width, height; of a line x1, y1, x2, y2
layout(location = 1) in vec4 shape;    // radius, border or half the line's width, softness or opacity, kind
layout(location = 2) in vec4 uv;
layout(location = 3) in vec4 clip;     // left, top, right, bottom
layout(location = 4) in uvec4 tint;    // fill, border, texture

uniform vec2 screen;

out vec2 point;
out vec2 texel;
flat out vec4 box;
flat out vec4 form;
flat out vec4 bounds;
flat out vec4 fill;
flat out vec4 edge;
flat out vec4 cell;
flat out int unit;

vec4 colour(uint argb) {
    return vec4(float(argb >> 16 & 255u), float(argb >> 8 & 255u), float(argb & 255u), float(argb >> 24)) / 255.0;
}

void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    int kind = int(shape.w);
    vec2 at;
    if (kind == 1) {
        vec2 along = place.zw - place.xy;
        float far = length(along);
        vec2 x = far > 0.0 ? along / far : vec2(1.0, 0.0);
        float reach = shape.y + 1.0;
        at = place.xy + x * mix(-reach, far + reach, corner.x) + vec2(-x.y, x.x) * mix(-reach, reach, corner.y);
    } else {
        float reach = kind == 4 ? shape.z + 1.0 : kind == 2 ? 0.0 : 1.0;
        at = place.xy - reach + corner * (place.zw + 2.0 * reach);
    }
    point = at;
    texel = kind == 1 ? vec2(0.0) : uv.xy + (at - place.xy) / place.zw * (uv.zw - uv.xy);
    box = place;
    form = shape;
    bounds = clip;
    cell = uv;
    fill = colour(tint.x);
    edge = colour(tint.y);
    unit = int(tint.z);
    gl_Position = vec4(at.x / screen.x * 2.0 - 1.0, 1.0 - at.y / screen.y * 2.0, 0.0, 1.0);
}
