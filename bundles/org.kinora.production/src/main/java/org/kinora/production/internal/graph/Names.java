package org.kinora.production.internal.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Line;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/**
 * What people call shots and lines: a shot by its label ({@code 12A}) or id, a line by its id or by speaker and number in the film ({@code mara-3} is
 * Mara's third line). Letter case, blanks and underscores do not matter.
 */
public final class Names {
    private final Map<String, Shot> shots = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> lineNames = new HashMap<>();

    public Names(Story story) {
        story.shots().forEach(shot -> {
            shots.put(plain(shot.id()), shot);
            shots.putIfAbsent(plain(shot.label()), shot);
        });
        Map<String, Integer> spoken = new HashMap<>();
        story.lines().forEach(line -> {
            String name = plain(line.character()) + "-" + spoken.merge(line.character(), 1, Integer::sum);
            lines.put(plain(line.id()), line);
            lines.putIfAbsent(name, line);
            lineNames.put(line.id(), name);
        });
    }

    public Optional<Shot> shot(String name) {
        return Optional.ofNullable(shots.get(plain(name)));
    }

    public Optional<Line> line(String name) {
        return Optional.ofNullable(lines.get(plain(name)));
    }

    /** Speaker and number of a line. */
    public String of(Line line) {
        return lineNames.get(line.id());
    }

    /** What a file name without ending means: {@code 12A}, {@code 12A_t03 night}, {@code mara-3 second try}. */
    public Optional<Match> match(String stem) {
        String name = plain(stem);
        for (int end = name.length(); end > 0; end = name.lastIndexOf('-', end - 1)) {
            String part = name.substring(0, end);
            if (shots.containsKey(part)) return Optional.of(new Match(Optional.of(shots.get(part)), Optional.empty()));
            if (lines.containsKey(part)) return Optional.of(new Match(Optional.empty(), Optional.of(lines.get(part))));
        }
        return Optional.empty();
    }

    /** The shot or the line that a file belongs to. */
    public record Match(Optional<Shot> shot, Optional<Line> line) {}

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
