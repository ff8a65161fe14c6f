package org.kinora.film.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.film.Cut;
import org.kinora.api.media.Chapter;
import org.kinora.api.time.Rational;

/** The words for a page: title, what it is about, length, and chapters in the form that video sites turn into links. */
record PageText(Cut cut) {
    /** Sites want at least so many chapters, the first at 0:00. */
    private static final int FEWEST = 3;

    String text() {
        Labels labels = new Labels(cut);
        List<String> lines = new ArrayList<>(List.of(labels.title(), ""));
        for (String key : List.of("comment", "description", "synopsis")) if (cut.metadata().containsKey(key)) lines.add(cut.metadata().get(key));
        if (cut.metadata().containsKey("artist")) lines.add("By " + cut.metadata().get("artist"));
        lines.add("Length " + clock(cut.duration()));
        List<Chapter> chapters = labels.chapters();
        if (chapters.size() >= FEWEST) {
            lines.add("");
            for (int i = 0; i < chapters.size(); i++)
                lines.add(clock(i == 0 ? Rational.ZERO : chapters.get(i).start()) + " " + chapters.get(i).title());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String clock(Rational time) {
        long seconds = time.floor();
        return seconds < 3600 ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
