#version 330 core
uniform vec4 one;
uniform vec4 other;
uniform float march;
in float along;
out vec4 colour;
void main() {
    colour = mod(along + march, 8.0) < 4.0 ? one : other;
}
