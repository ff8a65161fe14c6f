package org.kinora.transitions.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinora.gl.Program;

/**
 * What can be told about a transition: one of its uniforms.
 *
 * @param type {@code float}, {@code int}, {@code bool}, {@code vec2} … {@code vec4}, {@code ivec2} … {@code ivec4}, {@code sampler2D}
 * @param usual its values where none are told, in the form of {@link #set}; for a picture the name of a file beside the transition, or empty
 */
record Parameter(String name, String type, String usual) {
    /** Whether it is a picture. */
    boolean picture() {
        return type.equals("sampler2D");
    }

    /** How many values it takes. */
    int size() {
        char last = type.charAt(type.length() - 1);
        return Character.isDigit(last) && !picture() ? last - '0' : 1;
    }

    /**
     * Sets it from numbers parted by blanks or slashes; a single number counts for all of them, as in GLSL's constructors.
     *
     * @return whether the text was right
     */
    boolean set(Program program, String told) {
        Optional<float[]> values = values(told);
        if (values.isEmpty()) return false;
        float[] numbers = values.get();
        if (type.equals("float") || type.startsWith("vec")) {
            program.set(name, numbers);
            return true;
        }
        int[] whole = new int[numbers.length];
        for (int i = 0; i < whole.length; i++) whole[i] = Math.round(numbers[i]);
        program.set(name, whole);
        return true;
    }

    /** The numbers of a text, or nothing when they are too few, too many or none. */
    Optional<float[]> values(String told) {
        String[] parts = told.strip().toLowerCase(Locale.ROOT).split("[\\s/]+");
        if (parts.length != 1 && parts.length != size()) return Optional.empty();
        float[] values = new float[size()];
        for (int i = 0; i < values.length; i++) {
            String part = parts[parts.length == 1 ? 0 : i];
            if (part.equals("true") || part.equals("false")) {
                values[i] = part.equals("true") ? 1 : 0;
                continue;
            }
            try {
                values[i] = Float.parseFloat(part);
            } catch (NumberFormatException wrong) {
                return Optional.empty();
            }
            if (!Float.isFinite(values[i])) return Optional.empty();
        }
        return Optional.of(values);
    }

    /** How it is told, for people: {@code vec2 such as "0.5 0.5"}. */
    String form() {
        if (type.equals("bool")) return "true or false";
        String kind = type.startsWith("i") ? "whole number" : "number";
        return size() == 1 ? "a " + kind : size() + " " + kind + "s parted by blanks, such as \""
                + Arrays.stream(new int[size()]).mapToObj(String::valueOf).collect(Collectors.joining(" ")) + "\"";
    }
}
