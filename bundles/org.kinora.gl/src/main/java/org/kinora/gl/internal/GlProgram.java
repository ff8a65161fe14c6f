package org.kinora.gl.internal;

import static org.lwjgl.opengl.GL11C.GL_FALSE;
import static org.lwjgl.opengl.GL11C.GL_FLOAT;
import static org.lwjgl.opengl.GL11C.GL_INT;
import static org.lwjgl.opengl.GL11C.GL_TEXTURE_2D;
import static org.lwjgl.opengl.GL11C.glBindTexture;
import static org.lwjgl.opengl.GL13C.GL_TEXTURE0;
import static org.lwjgl.opengl.GL13C.glActiveTexture;
import static org.lwjgl.opengl.GL20C.*;

import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.gl.Program;
import org.kinora.gl.Texture;
import org.lwjgl.system.MemoryStack;

/** A linked program with its uniforms looked up once. */
final class GlProgram implements Program {
    private static final Map<Integer, String> TYPES = Map.ofEntries(Map.entry(GL_FLOAT, "float"), Map.entry(GL_FLOAT_VEC2, "vec2"),
            Map.entry(GL_FLOAT_VEC3, "vec3"), Map.entry(GL_FLOAT_VEC4, "vec4"), Map.entry(GL_INT, "int"), Map.entry(GL_INT_VEC2, "ivec2"),
            Map.entry(GL_INT_VEC3, "ivec3"), Map.entry(GL_INT_VEC4, "ivec4"), Map.entry(GL_BOOL, "bool"), Map.entry(GL_FLOAT_MAT4, "mat4"),
            Map.entry(GL_SAMPLER_2D, "sampler2D"));

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final Map<Integer, Integer> textures = new LinkedHashMap<>();
    private int handle;

    private GlProgram(int handle) {
        this.handle = handle;
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer size = stack.mallocInt(1);
            IntBuffer type = stack.mallocInt(1);
            for (int i = 0; i < glGetProgrami(handle, GL_ACTIVE_UNIFORMS); i++) {
                String name = glGetActiveUniform(handle, i, size, type);
                places.put(name, glGetUniformLocation(handle, name));
                types.put(name, TYPES.getOrDefault(type.get(0), "other"));
            }
        }
    }

    static GlProgram link(String name, String vertex, String fragment, Texts texts) {
        int first = compile(name, GL_VERTEX_SHADER, vertex, texts);
        int second;
        try {
            second = compile(name, GL_FRAGMENT_SHADER, fragment, texts);
        } catch (RuntimeException failed) {
            glDeleteShader(first);
            throw failed;
        }
        int program = glCreateProgram();
        glAttachShader(program, first);
        glAttachShader(program, second);
        glLinkProgram(program);
        glDeleteShader(first);
        glDeleteShader(second);
        if (glGetProgrami(program, GL_LINK_STATUS) == GL_FALSE) {
            String log = glGetProgramInfoLog(program);
            glDeleteProgram(program);
            throw texts.failure(Kind.INPUT, "gl.shader", name, log.strip());
        }
        return new GlProgram(program);
    }

    private static int compile(String name, int kind, String source, Texts texts) {
        int shader = glCreateShader(kind);
        glShaderSource(shader, source);
        glCompileShader(shader);
        if (glGetShaderi(shader, GL_COMPILE_STATUS) != GL_FALSE) return shader;
        String log = glGetShaderInfoLog(shader);
        glDeleteShader(shader);
        throw texts.failure(Kind.INPUT, "gl.shader", name, log.strip());
    }

    @Override
    public void use() {
        glUseProgram(handle);
        textures.forEach((unit, texture) -> {
            glActiveTexture(GL_TEXTURE0 + unit);
            glBindTexture(GL_TEXTURE_2D, texture);
        });
        glActiveTexture(GL_TEXTURE0);
    }

    @Override
    public void set(String name, float... values) {
        Integer place = place(name);
        if (place == null) return;
        switch (values.length) {
            case 1 -> glUniform1f(place, values[0]);
            case 2 -> glUniform2f(place, values[0], values[1]);
            case 3 -> glUniform3f(place, values[0], values[1], values[2]);
            case 4 -> glUniform4f(place, values[0], values[1], values[2], values[3]);
            default -> throw new IllegalArgumentException("A uniform takes one to four values, not " + values.length + ".");
        }
    }

    @Override
    public void set(String name, int... values) {
        Integer place = place(name);
        if (place == null) return;
        switch (values.length) {
            case 1 -> glUniform1i(place, values[0]);
            case 2 -> glUniform2i(place, values[0], values[1]);
            case 3 -> glUniform3i(place, values[0], values[1], values[2]);
            case 4 -> glUniform4i(place, values[0], values[1], values[2], values[3]);
            default -> throw new IllegalArgumentException("A uniform takes one to four values, not " + values.length + ".");
        }
    }

    @Override
    public void matrix(String name, float[] columns) {
        Integer place = place(name);
        if (place != null) glUniformMatrix4fv(place, false, columns);
    }

    @Override
    public void sample(String name, Texture texture) {
        Integer place = place(name);
        if (place == null) return;
        int unit = units.computeIfAbsent(name, _ -> units.size());
        textures.put(unit, texture.handle());
        glUniform1i(place, unit);
    }

    @Override
    public Map<String, String> uniforms() {
        return Map.copyOf(types);
    }

    @Override
    public int handle() {
        return handle;
    }

    @Override
    public void close() {
        if (handle != 0) glDeleteProgram(handle);
        handle = 0;
    }

    private Integer place(String name) {
        glUseProgram(handle);
        return places.get(name);
    }
}
