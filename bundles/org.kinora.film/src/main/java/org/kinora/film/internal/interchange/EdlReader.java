package org.kinora.film.internal.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Reads edit decision lists; lines that it does not know become remarks of the event above them. */
final class EdlReader {
    private static final Pattern EVENT = Pattern.compile("(\\d{1,6})\\s+(\\S+)\\s+(\\S+)\\s+(C|D|W\\d{1,3}|KB?|KO|K)\\s*(?:(\\d{1,4})\\s+)?"
            + "(\\d{2}:\\S+)\\s+(\\d{2}:\\S+)\\s+(\\d{2}:\\S+)\\s+(\\d{2}:\\S+)");
    private static final Pattern SPEED = Pattern.compile("M2\\s+(\\S+)\\s+(-?\\d{1,5}(?:\\.\\d{1,3})?)\\s+(\\S+)");
    private static final int LONGEST = 4_000_000;

    private final Texts texts = Texts.beside(EdlReader.class);
    private final Rational rate;
    private final List<Edl.Event> events = new ArrayList<>();
    private String title = "";
    private boolean drop;

    EdlReader(Rational rate) {
        this.rate = rate;
    }

    /** @throws Failure (INPUT) with the number of the line that cannot be read */
    Edl read(String text) {
        if (text.length() > LONGEST) throw texts.failure(Kind.INPUT, "edl.long", text.length());
        int number = 0;
        for (String line : text.lines().toList()) line(line.replace("\uFEFF", "").strip(), ++number);
        if (events.isEmpty()) throw texts.failure(Kind.INPUT, "edl.empty");
        return new Edl(title, drop, List.copyOf(events));
    }

    private void line(String line, int number) {
        String upper = line.toUpperCase(Locale.ROOT);
        if (line.isEmpty()) return;
        if (upper.startsWith("TITLE:")) title = line.substring(6).strip();
        else if (upper.startsWith("FCM:")) drop = upper.contains("DROP") && !upper.contains("NON");
        else if (Character.isDigit(line.charAt(0))) events.add(event(line, number));
        else if (upper.startsWith("M2")) speed(line, number);
        else if (!events.isEmpty()) remark(line.startsWith("*") ? line.substring(1).strip() : line);
    }

    private Edl.Event event(String line, int number) {
        Matcher event = EVENT.matcher(line);
        if (!event.matches()) throw texts.failure(Kind.INPUT, "edl.line", number, shortened(line));
        long sourceIn = frame(event.group(6), number);
        long sourceOut = frame(event.group(7), number);
        long recordIn = frame(event.group(8), number);
        long recordOut = frame(event.group(9), number);
        if (recordOut < recordIn || sourceOut < sourceIn) throw texts.failure(Kind.INPUT, "edl.order", number, shortened(line));
        long length = event.group(5) == null ? 0 : Long.parseLong(event.group(5));
        return new Edl.Event(Integer.parseInt(event.group(1)), event.group(2), event.group(3), event.group(4), length, sourceIn, sourceOut,
                recordIn, recordOut,
                Optional.empty(), List.of());
    }

    private long frame(String text, int number) {
        boolean dropped = text.contains(";");
        return Timecode.of(rate, drop || dropped).frame(text).orElseThrow(() -> texts.failure(Kind.INPUT, "edl.time", number, text, rate.ceil()));
    }

    private void speed(String line, int number) {
        Matcher speed = SPEED.matcher(line);
        if (!speed.matches()) throw texts.failure(Kind.INPUT, "edl.speed", number, shortened(line));
        if (events.isEmpty()) throw texts.failure(Kind.INPUT, "edl.speed", number, shortened(line));
        Edl.Event event = events.removeLast();
        long thousandths = Rational.parse(speed.group(2).replaceFirst("^(-?)0+(?=\\d)", "$1")).times(1000).round();
        events.add(new Edl.Event(event.number(), event.reel(), event.channels(), event.kind(), event.length(), event.sourceIn(), event.sourceOut(),
                event
                .recordIn(), event.recordOut(), Optional.of(thousandths), event.remarks()));
    }

    private void remark(String remark) {
        Edl.Event event = events.removeLast();
        List<String> remarks = new ArrayList<>(event.remarks());
        remarks.add(remark);
        events.add(new Edl.Event(event.number(), event.reel(), event.channels(), event.kind(), event.length(), event.sourceIn(), event.sourceOut(),
                event
                .recordIn(), event.recordOut(), event.speed(), List.copyOf(remarks)));
    }

    private static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 77) + "...";
    }
}
