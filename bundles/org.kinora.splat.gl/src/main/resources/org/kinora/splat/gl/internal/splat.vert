#version 330 core
uniform usamplerBuffer order;
uniform usamplerBuffer marks;
uniform sampler2D places;
uniform sampler2D colours;
uniform sampler2D rests;
uniform int columns;
uniform vec2 size;
uniform vec3 tint;
uniform int manner;
out vec2 at;
flat out vec4 colour;
flat out float depth;

void main() {
    int id = int(texelFetch(order, gl_InstanceID).r);
    ivec2 texel = ivec2(id % columns, id / columns);
    vec2 rest = texelFetch(rests, texel, 0).rg;
    uint mark = texelFetch(marks, id).r;
    colour = texelFetch(colours, texel, 0);
    depth = rest.y;
    at = vec2(0.0);
    gl_Position = vec4(-2.0, -2.0, 0.0, 1.0);
    if (rest.x <= 0.0 || (mark & 2u) != 0u) return;
    vec4 place = texelFetch(places, texel, 0);
    vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
    float reach = sqrt(2.0 * log(255.0 * colour.a));
    if (manner == 1) reach = min(reach, 1.6);
    at = corner * reach;
    float longer = length(place.zw);
    vec2 spot = place.xy + at.x * place.zw + at.y * vec2(-place.w, place.z) / longer * rest.x;
    if (manner == 2) {
        at = corner;
        spot = place.xy + corner * 1.2;
    }
    if ((mark & 1u) != 0u) colour.rgb = mix(colour.rgb, tint, 0.65);
    gl_Position = vec4(spot / size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}
