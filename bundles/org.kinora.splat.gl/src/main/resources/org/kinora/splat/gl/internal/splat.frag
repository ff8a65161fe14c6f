#version 330 core
in vec2 at;
flat in vec4 colour;
flat in float depth;
uniform int manner;
layout(location = 0) out vec4 result;
layout(location = 1) out vec4 behind;

void main() {
    float square = dot(at, at);
    float alpha = min(0.99, colour.a * exp(-0.5 * square));
    if (manner == 1) {
        float rim = abs(sqrt(square) - 1.5);
        alpha = rim < max(fwidth(sqrt(square)), 0.02) ? max(0.35, colour.a) : 0.0;
    }
    if (manner == 2) alpha = square < 1.0 ? max(0.5, colour.a) : 0.0;
    if (alpha < 1.0 / 255.0) discard;
    result = vec4(colour.rgb * alpha, alpha);
    behind = vec4(depth * alpha, 0.0, 0.0, alpha);
}
