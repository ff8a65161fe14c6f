package org.kinora.film.internal.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Medium;
import org.kinora.api.generate.Timings;
import org.kinora.api.time.Rational;

/**
 * Makes the captions of a film from its spoken lines: each is broken into pieces, each piece appears with its words and stays until it has been read.
 *
 * @param rate frames per second
 * @param first first frame that may carry a caption
 * @param last first frame that may not any more
 */
public record CaptionTrack(Rational rate, long first, long last) {
    /**
     * One line as it is heard; positions are samples of the film.
     *
     * @param dual the line spoken at the same time
     */
    public record Spoken(String id, String shot, String text, String language, long from, long to, Optional<Timings> words, Optional<String> dual) {}

    /** The captions in order, without overlaps. */
    public List<Clip> clips(List<Spoken> lines) {
        List<Schedule.Wish> wishes = new ArrayList<>();
        List<Spoken> sorted = lines.stream().sorted(Comparator.comparingLong(Spoken::from)).toList();
        List<String> joined = new ArrayList<>();
        for (Spoken line : sorted) {
            if (joined.contains(line.id())) continue;
            Optional<Spoken> other = line.dual().flatMap(id -> sorted.stream().filter(candidate -> candidate.id().equals(id)
                    && !joined.contains(id)).findFirst());
            Optional<Schedule.Wish> both = other.flatMap(second -> together(line, second));
            if (both.isPresent()) {
                joined.add(other.get().id());
                wishes.add(both.get());
            } else wishes.addAll(wishes(line));
        }
        wishes.sort(Comparator.comparingLong(Schedule.Wish::from));
        return new Schedule(rate, first, last).clips(wishes);
    }

    /** Two short lines spoken at once share a caption, each with a dash. */
    private Optional<Schedule.Wish> together(Spoken a, Spoken b) {
        String one = "- " + clean(a.text());
        String two = "- " + clean(b.text());
        CaptionRules rules = CaptionRules.of(rate);
        if (CaptionRules.length(one) > rules.lineLength() || CaptionRules.length(two) > rules.lineLength()) return Optional.empty();
        return Optional.of(wish(a, a.id() + ".caption", List.of(one, two), Math.min(a.from(), b.from()), Math.max(a.to(), b.to()), rules));
    }

    private List<Schedule.Wish> wishes(Spoken line) {
        String text = clean(line.text());
        if (text.isEmpty()) return List.of();
        CaptionRules rules = CaptionRules.of(rate);
        WordClock clock = new WordClock(text, line.to() - line.from(), line.words());
        long longest = rules.most() - rules.gap();
        List<Breaker.Piece> pieces = new Breaker(text, Locale.forLanguageTag(line.language()), rules).pieces((from, to) -> {
            long length = frame(clock.end(to) - clock.start(from));
            return length > longest ? -1 : 0;
        });
        List<Schedule.Wish> wishes = new ArrayList<>();
        for (Breaker.Piece piece : pieces) {
            String id = line.id() + ".caption" + (wishes.isEmpty() ? "" : "." + (wishes.size() + 1));
            wishes.add(wish(line, id, piece.lines(), line.from() + clock.start(piece.from()), line.from() + clock.end(piece.to()), rules));
        }
        return wishes;
    }

    private Schedule.Wish wish(Spoken line, String id, List<String> lines, long from, long to, CaptionRules rules) {
        Medium.Text text = new Medium.Text(Medium.Text.Kind.CAPTION, lines, line.language());
        Clip clip = new Clip(id, line.shot(), text, 0, 0, 0, Blend.CUT, Level.PLAIN);
        return new Schedule.Wish(clip, frame(Math.max(0, from)), frame(Math.max(0, to)), rules.reading(lines, rate), rules);
    }

    private long frame(long sample) {
        return Rational.of(sample, Cut.SAMPLE_RATE).times(rate).floor();
    }

    /** One space between words, no control characters. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        boolean space = false;
        for (int point : text.codePoints().toArray()) {
            if (Character.isWhitespace(point) || Character.isISOControl(point) || point == 0xA0) {
                space = !clean.isEmpty();
                continue;
            }
            if (Character.getType(point) == Character.SURROGATE) point = 0xFFFD;
            if (space) clean.append(' ');
            space = false;
            clean.appendCodePoint(point);
        }
        return clean.toString();
    }
}
