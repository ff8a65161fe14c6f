package org.kinora.stage.internal.edits;

import java.util.Optional;

/**
 * What an edit changes, read from its path.
 *
 * @param kind {@code camera}, {@code end}, {@code figure} (of a shot), {@code station} (of a person in a scene), {@code light} or {@code part}
 * @param home id of the scene or of the place
 * @param shot id; empty for what is of a whole scene or place
 * @param id of the character or of the part; empty for camera and light
 * @param field empty for the whole thing
 */
public record Target(String kind, String home, String shot, String id, String field) {
    /** Empty when a path is none. */
    public static Optional<Target> of(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length < 4) return Optional.empty();
        String field = parts[parts.length - 1];
        if (parts[0].equals("place") && parts[2].equals("part")) {
            return parts.length == 4 ? Optional.of(new Target("part", parts[1], "", parts[3], ""))
                    : parts.length == 5 ? Optional.of(new Target("part", parts[1], "", parts[3], field)) : Optional.empty();
        }
        if (!parts[0].equals("scene")) return Optional.empty();
        return switch (parts[2]) {
            case "light" -> parts.length == 4 ? Optional.of(new Target("light", parts[1], "", "", field)) : Optional.empty();
            case "figure" -> parts.length == 5 ? Optional.of(new Target("station", parts[1], "", parts[3], field)) : Optional.empty();
            case "shot" -> shot(parts, field);
            default -> Optional.empty();
        };
    }

    private static Optional<Target> shot(String[] parts, String field) {
        if (parts.length < 5) return Optional.empty();
        return switch (parts[4]) {
            case "camera" -> parts.length == 6 ? Optional.of(new Target("camera", parts[1], parts[3], "", field)) : Optional.empty();
            case "end" -> parts.length == 5 ? Optional.of(new Target("end", parts[1], parts[3], "", ""))
                    : parts.length == 6 ? Optional.of(new Target("end", parts[1], parts[3], "", field)) : Optional.empty();
            case "figure" -> parts.length == 7 ? Optional.of(new Target("figure", parts[1], parts[3], parts[5], field)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
