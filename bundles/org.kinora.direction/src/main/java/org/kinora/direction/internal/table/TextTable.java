package org.kinora.direction.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinora.api.platform.direction.PlanTable;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A table with fixed columns; the last one, what happens and what is said, takes the rest of the width. */
@Component(service = PlanTable.class)
public final class TextTable implements PlanTable {
    private static final int[] WIDTHS = {6, 13, 9, 12, 6, 18};

    @Activate
    public TextTable() {}

    @Override
    public String text(Story story, int width) {
        int columns = Math.max(80, width);
        StringBuilder text = new StringBuilder();
        row(text, columns, List.of("No", "Size", "Angle", "Move", "Secs", "Who", "What"));
        text.append("-".repeat(columns)).append('\n');
        for (Scene scene : story.scenes()) {
            text.append(fit(scene.number() + "  " + scene.heading() + "  (" + seconds(scene.duration()) + " s"
                    + (scene.mode().equals("present") ? "" : ", " + scene.mode()) + ")", columns).stripTrailing()).append('\n');
            for (Shot shot : scene.shots()) row(text, columns, cells(story, scene, shot));
        }
        text.append("-".repeat(columns)).append('\n');
        Rational total = story.scenes().stream().map(Scene::duration).reduce(Rational.ZERO, Rational::plus);
        text.append(count(story.shots().count(), "shot")).append(", ").append(seconds(total)).append(" s, ").append(count(story.lines().count(),
                "line"))
                .append(", ").append(count(story.cues().size(), "music cue")).append('\n');
        return text.toString();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static List<String> cells(Story story, Scene scene, Shot shot) {
        List<String> cells = new ArrayList<>();
        cells.add(shot.label() + (shot.locked() ? "*" : ""));
        cells.add(word(shot.framing().kind().name().equals("INSERT") ? "insert" : shot.framing().kind().name().equals("CARD") ? "card"
                : shot.framing().size().name()));
        cells.add(word(shot.framing().angle().name()));
        cells.add(word(shot.move().kind().name()));
        cells.add(seconds(shot.duration()));
        cells.add(shot.figures().stream().map(Figure::character).map(id -> story.bible().character(id).map(who -> who.name()).orElse(id))
                .collect(Collectors.joining(", ")));
        List<String> what = new ArrayList<>();
        if (!shot.joint().transition().equals("cut")) what.add("[" + shot.joint().transition() + "]");
        if (!shot.titles().isEmpty()) what.add("\"" + shot.titles().replaceAll("\\s+", " ") + "\"");
        List<Line> lines = scene.lines().stream().filter(line -> line.shot().equals(shot.id())).toList();
        if (lines.isEmpty() || shot.figures().stream().noneMatch(Figure::speaking)) what.add(shot.action());
        lines.forEach(line -> what.add(line.speaker() + ": " + line.text()));
        cells.add(String.join(" ", what));
        return cells;
    }

    private static void row(StringBuilder text, int columns, List<String> cells) {
        StringBuilder row = new StringBuilder();
        int used = 0;
        for (int i = 0; i < WIDTHS.length; i++) {
            row.append(fit(cells.get(i), WIDTHS[i] - 1)).append(' ');
            used += WIDTHS[i];
        }
        row.append(fit(cells.getLast().replaceAll("\\s+", " "), Math.max(10, columns - used)));
        text.append(row.toString().stripTrailing()).append('\n');
    }

    /** Cut or padded to a width in characters. */
    private static String fit(String text, int width) {
        int length = text.codePointCount(0, text.length());
        if (length <= width) return text + " ".repeat(width - length);
        return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String seconds(Rational time) {
        long tenths = time.times(10).round();
        return tenths / 10 + "." + tenths % 10;
    }
}
