#version 330 core
uniform vec4 box;
uniform vec4 turn;
uniform vec2 shift;
uniform vec2 screen;
out vec2 uv;
void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    vec2 p = box.xy + corner * box.zw;
    vec2 s = vec2(turn.x * p.x + turn.y * p.y, turn.z * p.x + turn.w * p.y) + shift;
    uv = corner;
    gl_Position = vec4(2.0 * s.x / screen.x - 1.0, 1.0 - 2.0 * s.y / screen.y, 0.0, 1.0);
}
