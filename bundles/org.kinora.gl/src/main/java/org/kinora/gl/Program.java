package org.kinora.gl;

import java.util.Map;

/** A linked program. What is set stays set until it is set anew; a name the program does not use is ignored. */
public interface Program extends AutoCloseable {
    /** Makes it the one that draws. */
    void use();

    /** Sets a float or a vector of up to four. */
    void set(String name, float... values);

    /** Sets a whole number, a truth value (0, 1), or a vector of up to four of them. */
    void set(String name, int... values);

    /** Sets a matrix of four columns, column by column. */
    void matrix(String name, float[] columns);

    /** Lets a sampler read a texture. */
    void sample(String name, Texture texture);

    /** The uniforms it uses, by name, with their GLSL types such as {@code vec2}. */
    Map<String, String> uniforms();

    /** OpenGL's name of it. */
    int handle();

    @Override
    void close();
}
