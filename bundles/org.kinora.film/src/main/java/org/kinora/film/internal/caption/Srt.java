package org.kinora.film.internal.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.film.Caption;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** SubRip text: number, times, lines, empty line; UTF-8 without byte order mark. */
public final class Srt implements CaptionFile {
    private static final Pattern TIMES = Pattern.compile("(\\d{1,4}):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})\\s*-+>\\s*"
            + "(\\d{1,4}):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})(?:\\s.*)?");

    private final Texts texts = Texts.beside(Srt.class);

    /** @param rate frames per second of the captions' positions */
    public static String write(List<Caption> captions, Rational rate) {
        return new Srt().write(captions.stream().map(caption -> new Cue(Rational.of(caption.from()).dividedBy(rate),
                Rational.of(caption.to()).dividedBy(
                rate), caption.lines(), Medium.Text.Kind.CAPTION)).toList(), new Page(0, 0, "", ""));
    }

    @Override
    public String suffix() {
        return "srt";
    }

    @Override
    public boolean titles() {
        return false;
    }

    @Override
    public String write(List<Cue> cues, Page page) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Cue cue : cues) {
            text.append(number++).append('\n').append(time(cue.from(), ',')).append(" --> ").append(time(cue.to(), ',')).append('\n');
            cue.lines().forEach(line -> text.append(Direction.marked(line)).append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    static String time(Rational seconds, char point) {
        long millis = seconds.millis();
        return "%02d:%02d:%02d%s%03d".formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, point, millis % 1000);
    }

    @Override
    public Reading read(String text) {
        List<Cue> cues = new ArrayList<>();
        long[] restyled = new long[1];
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.matches("\\d{1,9}") && i + 1 < lines.size() && lines.get(i + 1).contains("->")) continue;
            Matcher times = TIMES.matcher(line);
            if (!times.matches()) throw texts.failure(Kind.INPUT, "srt.line", i + 1, Markup.shortened(line));
            List<String> words = new ArrayList<>();
            int first = i;
            while (i + 1 < lines.size() && !lines.get(i + 1).isBlank() && !next(lines, i + 1)) words.add(lines.get(++i));
            cue(first + 1, times, words, restyled).ifPresent(cues::add);
        }
        if (cues.isEmpty()) throw texts.failure(Kind.INPUT, "none", "SRT");
        return new Reading(cues, restyled[0]);
    }

    /** Whether a line begins a cue although no empty line parts it from the one before. */
    private static boolean next(List<String> lines, int at) {
        return lines.get(at).strip().matches("\\d{1,9}") && at + 1 < lines.size() && TIMES.matcher(lines.get(at + 1).strip()).matches();
    }

    private Optional<Cue> cue(int line, Matcher times, List<String> words, long[] restyled) {
        Rational from = seconds(times, 1);
        Rational to = seconds(times, 5);
        if (to.compareTo(from) < 0) throw texts.failure(Kind.INPUT, "order", line);
        List<String> plain = new ArrayList<>();
        boolean styled = false;
        for (String word : words) {
            String bare = Markup.plain(word);
            styled |= !bare.equals(Direction.plain(word));
            if (!bare.isBlank()) plain.add(bare);
        }
        if (styled) restyled[0]++;
        return plain.isEmpty() || to.equals(from) ? Optional.empty() : Optional.of(new Cue(from, to, plain, Medium.Text.Kind.CAPTION));
    }

    static Rational seconds(Matcher times, int group) {
        String hours = times.group(group) == null ? "0" : times.group(group);
        long whole = Long.parseLong(hours) * 3600 + Long.parseLong(times.group(group + 1)) * 60 + Long.parseLong(times.group(group + 2));
        String part = times.group(group + 3);
        return Rational.of(whole).plus(Rational.of(Long.parseLong(part), (long) Math.pow(10, part.length())));
    }
}
