package org.kinora.film.internal.caption;

import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Cut;
import org.kinora.api.generate.Timings;

/**
 * Tells when a letter of a spoken text sounds, in samples from the start of the speech. Words and text are matched by counting letters, so it
 * does not matter how a voice parts or writes them; without word times the speech is even.
 */
final class WordClock {
    private final int[] letters;
    private final long[] starts;
    private final long[] ends;
    private final int[] before;

    WordClock(String text, long samples, Optional<Timings> words) {
        letters = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) letters[i + 1] = letters[i] + (Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0);
        List<Timings.Mark> marks = words.filter(timings -> timings.rate() > 0).map(Timings::marks).orElse(List.of()).stream()
                .filter(mark -> mark.to() > mark.from() && mark.text().chars().anyMatch(Character::isLetterOrDigit)).toList();
        int count = Math.max(1, marks.size());
        starts = new long[count];
        ends = new long[count];
        before = new int[count + 1];
        ends[0] = samples;
        before[1] = Math.max(1, letters[text.length()]);
        for (int i = 0; i < marks.size(); i++) {
            Timings.Mark mark = marks.get(i);
            starts[i] = mark.from() * Cut.SAMPLE_RATE / words.get().rate();
            ends[i] = Math.max(starts[i], mark.to() * Cut.SAMPLE_RATE / words.get().rate());
            before[i + 1] = before[i] + (int) mark.text().chars().filter(Character::isLetterOrDigit).count();
        }
    }

    /** When what follows a position of the text begins to sound. */
    long start(int position) {
        return at(position, false);
    }

    /** When what precedes a position of the text has sounded. */
    long end(int position) {
        return at(position, true);
    }

    private long at(int position, boolean ending) {
        int total = letters[letters.length - 1];
        int spoken = before[before.length - 1];
        long wanted = total == 0 ? (ending ? spoken : 0) : (long) letters[position] * spoken / total;
        for (int word = 0; word < starts.length; word++) {
            if (ending ? wanted <= before[word + 1] : wanted < before[word + 1]) {
                long length = before[word + 1] - before[word];
                return starts[word] + (ends[word] - starts[word]) * (wanted - before[word]) / length;
            }
        }
        return ends[ends.length - 1];
    }
}
