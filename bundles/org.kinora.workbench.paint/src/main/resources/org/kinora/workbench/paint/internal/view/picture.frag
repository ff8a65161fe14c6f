#version 330 core
uniform sampler2D picture;
uniform vec2 used;
uniform int manner;
uniform float opacity;
uniform vec3 tint;
in vec2 uv;
out vec4 colour;

float light(vec2 at) {
    return dot(texture(picture, at * used).rgb, vec3(0.2126, 0.7152, 0.0722));
}

// Darker than what lies around it: lines, and not the tones of a picture.
float line(vec2 at) {
    vec2 far = 3.0 / vec2(textureSize(picture, 0));
    float around = light(at + vec2(far.x, 0.0)) + light(at - vec2(far.x, 0.0)) + light(at + vec2(0.0, far.y)) + light(at - vec2(0.0, far.y));
    return clamp((around / 4.0 - light(at)) * 6.0 - 0.15, 0.0, 1.0);
}

void main() {
    vec4 texel = texture(picture, uv * used);
    if (manner == 0) {
        ivec2 cell = ivec2(gl_FragCoord.xy) / 10;
        float ground = (cell.x + cell.y & 1) == 0 ? 0.80 : 0.68;
        colour = vec4(mix(vec3(ground), texel.rgb, texel.a), 1.0);
    } else if (manner == 1) {
        colour = vec4(tint, (1.0 - texel.r) * opacity);
    } else if (manner == 2) {
        colour = vec4(texel.rgb, texel.a * opacity);
    } else {
        colour = vec4(tint, line(uv) * texel.a * opacity);
    }
}
