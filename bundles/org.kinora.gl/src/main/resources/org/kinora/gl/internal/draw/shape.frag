#version 330 core
in vec2 point;
in vec2 texel;
flat in vec4 box;
flat in vec4 form;
flat in vec4 bounds;
flat in vec4 fill;
flat in vec4 edge;
flat in vec4 cell;
flat in int unit;

uniform sampler2D letters;
uniform sampler2D picture0, picture1, picture2, picture3, picture4, picture5, picture6, picture7;

out vec4 colour;

// Distance to the edge of a box with round corners, negative inside (I. Quilez, "2D distance functions").
float rounded(vec2 at, vec2 size, float radius) {
    vec2 q = abs(at - box.xy - size * 0.5) - size * 0.5 + radius;
    return min(max(q.x, q.y), 0.0) + length(max(q, 0.0)) - radius;
}

// Half a texel inside its cell, so that neighbours on the page do not shine in.
vec4 inside(sampler2D page, vec2 dx, vec2 dy) {
    vec2 rim = 0.5 / vec2(textureSize(page, 0));
    return textureGrad(page, clamp(texel, cell.xy + rim, cell.zw - rim), dx, dy);
}

vec4 pictured(vec2 dx, vec2 dy) {
    switch (unit) {
        case 0: return inside(picture0, dx, dy);
        case 1: return inside(picture1, dx, dy);
        case 2: return inside(picture2, dx, dy);
        case 3: return inside(picture3, dx, dy);
        case 4: return inside(picture4, dx, dy);
        case 5: return inside(picture5, dx, dy);
        case 6: return inside(picture6, dx, dy);
        default: return inside(picture7, dx, dy);
    }
}

void main() {
    if (any(lessThan(point, bounds.xy)) || any(greaterThanEqual(point, bounds.zw))) discard;
    vec2 dx = dFdx(texel);
    vec2 dy = dFdy(texel);
    int kind = int(form.w);
    vec4 straight = fill;
    float cover;
    if (kind == 0) {
        float far = rounded(point, box.zw, form.x);
        cover = clamp(0.5 - far, 0.0, 1.0);
        if (form.y > 0.0) straight = mix(fill, edge, clamp(far + form.y + 0.5, 0.0, 1.0));
    } else if (kind == 1) {
        vec2 along = box.zw - box.xy;
        float where = clamp(dot(point - box.xy, along) / max(dot(along, along), 1e-6), 0.0, 1.0);
        cover = clamp(0.5 + form.y - distance(point, box.xy + along * where), 0.0, 1.0);
    } else if (kind == 2) {
        cover = texture(letters, texel).r;
    } else if (kind == 3) {
        cover = clamp(0.5 - rounded(point, box.zw, form.x), 0.0, 1.0) * form.z;
        straight = pictured(dx, dy);
    } else {
        cover = 1.0 - smoothstep(-form.z, form.z, rounded(point, box.zw, form.x));
    }
    float alpha = straight.a * cover;
    colour = vec4(straight.rgb * alpha, alpha);
}
