#version 330 core
uniform sampler2D picture;
uniform vec2 used;
uniform int manner;
uniform float opacity;
uniform vec3 tint;
in vec2 uv;
out vec4 colour;
void main() {
    vec4 texel = texture(picture, uv * used);
    if (manner == 0) {
        ivec2 cell = ivec2(gl_FragCoord.xy) / 10;
        float ground = (cell.x + cell.y & 1) == 0 ? 0.80 : 0.68;
        colour = vec4(mix(vec3(ground), texel.rgb, texel.a), 1.0);
    } else if (manner == 1) {
        colour = vec4(tint, (1.0 - texel.r) * opacity);
    } else if (manner == 2) {
        colour = vec4(mix(texel.rgb, tint * texel.rgb, 0.0), texel.a * opacity);
    } else {
        float light = dot(texel.rgb, vec3(0.2126, 0.7152, 0.0722));
        colour = vec4(tint, (1.0 - light) * texel.a * opacity);
    }
}
