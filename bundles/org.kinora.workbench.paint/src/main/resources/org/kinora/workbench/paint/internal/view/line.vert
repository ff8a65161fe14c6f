#version 330 core
layout(location = 0) in vec3 place;
uniform vec4 turn;
uniform vec2 shift;
uniform vec2 screen;
out float along;
void main() {
    vec2 s = vec2(turn.x * place.x + turn.y * place.y, turn.z * place.x + turn.w * place.y) + shift;
    along = place.z * length(turn.xz);
    gl_Position = vec4(2.0 * s.x / screen.x - 1.0, 1.0 - 2.0 * s.y / screen.y, 0.0, 1.0);
}
