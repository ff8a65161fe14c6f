package org.kinora.film.internal.caption;

import java.util.List;
import org.kinora.api.film.Caption;
import org.kinora.api.time.Rational;

/** Writes captions as SubRip text: number, times, lines, empty line; UTF-8 without byte order mark. */
public final class Srt {
    private Srt() {}

    /** @param rate frames per second of the captions' positions */
    public static String write(List<Caption> captions, Rational rate) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Caption caption : captions) {
            text.append(number++).append('\n');
            time(text, caption.from(), rate);
            text.append(" --> ");
            time(text, caption.to(), rate);
            text.append('\n').append(String.join("\n", caption.lines())).append("\n\n");
        }
        return text.toString();
    }

    private static void time(StringBuilder text, long frame, Rational rate) {
        long millis = Rational.of(frame).dividedBy(rate).millis();
        text.append("%02d:%02d:%02d,%03d".formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000));
    }
}
