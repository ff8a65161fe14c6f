package org.kinora.direction.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Line;

/**
 * A place inside a speech where the picture changes.
 *
 * @param line number of the line in the speech
 * @param permille how much of the line is spoken by then; 0 for its beginning
 * @param emotion of the line
 */
record Division(int line, int permille, String emotion) {
    private static final long MOVING = 3_200;
    /** Milliseconds of the shortest stretch. */
    static final long LEAST = 1_300;
    /** Milliseconds of a line that are left at least when the picture changes inside it, so that its sound runs on over the cut. */
    private static final long RUNNING = 250;
    /** Permille of a stretch by which its end may move to the end of a clause. */
    static final long PLAY = 200;

    /**
     * Where to divide: not at all while it is short, once before the end of a moving line when somebody listens, else into equal stretches that end
     * where a sentence or clause does.
     *
     * @param longest milliseconds that one picture may stand over one speech
     */
    static List<Division> of(List<Line> lines, boolean listener, long longest) {
        long total = lines.stream().mapToLong(line -> line.pause().plus(line.duration()).millis()).sum() - (lines.isEmpty() ? 0 : lines.getFirst()
                .pause().millis());
        if (total > longest) {
            int stretches = (int) ((total + longest - 1) / longest);
            List<Division> divisions = new ArrayList<>();
            for (int k = 1; k < stretches; k++) {
                at(lines, total * k / stretches, total / stretches * PLAY / 1000).filter(next -> divisions.isEmpty()
                        || next.after(divisions.getLast())).ifPresent(divisions::add);
            }
            return divisions;
        }
        boolean moving = lines.size() == 1 && !List.of("neutral", "joyful").contains(lines.getFirst().delivery().emotion());
        return moving && listener && total >= MOVING ? at(lines, total * 62 / 100, 300).stream().toList() : List.of();
    }

    /** The place nearest to a time; empty when it leaves too little of the last line to run on under the next picture. */
    private static Optional<Division> at(List<Line> lines, long millis, long play) {
        long start = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            long pause = i == 0 ? 0 : line.pause().millis();
            long length = line.duration().millis();
            boolean last = i == lines.size() - 1;
            if (millis < start + pause + length || last) {
                long inside = Math.max(LEAST, millis - start - pause);
                if (i > 0 && millis - start - pause < Math.min(play, LEAST)) return Optional.of(new Division(i, 0, line.delivery().emotion()));
                if (inside <= length - RUNNING) return Optional.of(new Division(i, permille(line, inside, play), line.delivery().emotion()));
                return last ? Optional.empty() : Optional.of(new Division(i + 1, 0, lines.get(i + 1).delivery().emotion()));
            }
            start += pause + length;
        }
        return Optional.empty();
    }

    /** The share of the line spoken at a time, moved to a near end of sentence or clause. */
    private static int permille(Line line, long inside, long play) {
        long length = Math.max(1, line.duration().millis());
        String text = line.text();
        long best = inside * 1000 / length;
        long most = (length - RUNNING) * 1000 / length;
        long distance = play * 1000 / length + 1;
        for (int i = 0; i < text.length() - 1; i++) {
            if (".!?,;:…–—。！？、，".indexOf(text.charAt(i)) < 0) continue;
            long here = (i + 1) * 1000L / text.length();
            long away = Math.abs(here - inside * 1000 / length);
            if (away < distance) {
                distance = away;
                best = here;
            }
        }
        return (int) Math.clamp(best, 1, most);
    }

    private boolean after(Division other) {
        return line > other.line || line == other.line && permille > other.permille;
    }
}
