package org.kinora.transitions.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.film.transition.TransitionKind;

/**
 * A transition's file: a function {@code vec4 transition(vec2 uv)} that asks {@code getFromColor} and {@code getToColor}, as gl-transitions.com
 * describes it (its specification, version 1); a comment behind a uniform tells what holds otherwise: {@code uniform float size; // = 0.2}.
 *
 * @param source GLSL, without a version line
 * @param picture digest of the picture beside it, empty where it reads none
 */
record Glsl(String name, Path file, String source, List<Parameter> parameters, String picture) {
    /** Raised whenever the same file would give other pixels. */
    private static final String RESULT_VERSION = "1";
    private static final Pattern UNIFORM = Pattern.compile(
            "^\\s*uniform\\s+(?:lowp\\s+|mediump\\s+|highp\\s+)?(float|int|bool|[i]?vec[234]|sampler2D)\\s+(\\w+)"
                    + "\\s*;?\\s*(?://|/\\*)?\\s*(?:=\\s*([^;]*?))?\\s*(?:\\*/.*|;.*|//.*)?$",
            Pattern.MULTILINE);
    private static final Pattern VALUE = Pattern.compile("(?:i?vec[234]\\s*\\(([^)]*)\\)|([-+.\\w]+)).*");

    private static final String BEFORE = """
            #version 330 core
            #define texture2D texture
            in vec2 at;
            out vec4 kinoraOut;
            uniform sampler2D kinoraFrom, kinoraTo;
            uniform float progress, ratio;
            vec4 getFromColor(vec2 uv) { return vec4(texture(kinoraFrom, vec2(uv.x, 1.0 - uv.y)).bgr, 1.0); }
            vec4 getToColor(vec2 uv) { return vec4(texture(kinoraTo, vec2(uv.x, 1.0 - uv.y)).bgr, 1.0); }
            #line 1
            """;
    private static final String AFTER = """

            void main() { kinoraOut = vec4(transition(vec2(at.x, 1.0 - at.y)).bgr, 1.0); }
            """;

    /**
     * Reads the parameters of a source.
     *
     * @param beside the picture beside it, of the same name, if there is one
     */
    static Glsl of(String name, Path file, String source, Optional<Path> beside) throws IOException {
        List<Parameter> parameters = new ArrayList<>();
        Matcher uniforms = UNIFORM.matcher(source);
        while (uniforms.find()) parameters.add(new Parameter(uniforms.group(2), uniforms.group(1),
                usual(uniforms.group(1), uniforms.group(3), beside)));
        boolean reads = beside.isPresent() && parameters.stream().anyMatch(Parameter::picture);
        return new Glsl(name, file, source, List.copyOf(parameters), reads ? digest(Files.readAllBytes(beside.get())) : "");
    }

    private static String usual(String type, String told, Optional<Path> beside) {
        if (type.equals("sampler2D")) return beside.map(picture -> picture.getFileName().toString()).orElse("");
        Matcher value = VALUE.matcher(told == null ? "" : told.strip());
        if (!value.matches()) return "0";
        return value.group(1) == null ? value.group(2) : value.group(1).strip().replaceAll("\\s*,\\s*", " ");
    }

    /** What a film engine is told about it. */
    TransitionKind kind() {
        Map<String, String> told = new TreeMap<>();
        for (Parameter parameter : parameters) told.put(parameter.name(), parameter.usual());
        return new TransitionKind(name, RESULT_VERSION + "-" + digest(source.getBytes(StandardCharsets.UTF_8)) + picture, told);
    }

    /** Whether it reads a picture and has none beside it. */
    boolean lacksPicture() {
        return parameters.stream().anyMatch(parameter -> parameter.picture() && parameter.usual().isEmpty());
    }

    /** The whole fragment program; pictures lie in memory row by row from the top, blue first, and so does the result. */
    String program() {
        return BEFORE + source + AFTER;
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
