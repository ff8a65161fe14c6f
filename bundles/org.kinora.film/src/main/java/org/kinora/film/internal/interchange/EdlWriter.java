package org.kinora.film.internal.interchange;

import java.util.Locale;
import org.kinora.api.time.Rational;

/** Writes edit decision lists. */
final class EdlWriter {
    private final Rational rate;

    EdlWriter(Rational rate) {
        this.rate = rate;
    }

    String write(Edl edl) {
        Timecode clock = Timecode.of(rate, edl.drop());
        StringBuilder text = new StringBuilder();
        text.append("TITLE: ").append(edl.title()).append("\nFCM: ").append(edl.drop() ? "DROP FRAME" : "NON-DROP FRAME").append('\n');
        for (Edl.Event event : edl.events()) {
            text.append(String.format("%03d  %-8s %-5s %-4s %3s %s %s %s %s%n", event.number(), event.reel(), event.channels(), event.kind(),
                    event.cut() ? ""
                    : String.format("%03d", event.length()), clock.text(event.sourceIn()), clock.text(event.sourceOut()),
                            clock.text(event.recordIn()), clock
                            .text(event.recordOut())).replace(System.lineSeparator(), "\n"));
            event.speed().ifPresent(speed -> text.append(String.format(Locale.ROOT, "M2   %-8s      %05.1f                %s\n", event.reel(),
                    speed / 1000.0,
                    clock.text(event.sourceIn()))));
            event.remarks().forEach(remark -> text.append("* ").append(remark).append('\n'));
        }
        return text.toString();
    }
}
