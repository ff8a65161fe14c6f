package org.kinora.voices.installed.internal.espeak;

import java.util.Arrays;
import java.util.List;
import org.kinora.voices.installed.internal.process.Resampler;
import org.kinora.voices.installed.internal.process.Wave;
import org.kinora.voices.installed.internal.text.SpokenWord;

/**
 * Finds out when each word begins, which the program does not tell.
 *
 * <p>The program is deterministic: the line is spoken once more for each word, with everything from that word on muted. The first sample that
 * differs is where the word begins. A word whose beginning cannot be right (before that of an earlier word) is placed by letters between its
 * neighbours.
 */
final class WordClock {
    /** Lines of more words have only some of them measured. */
    private static final int MOST = 40;
    private static final long UNKNOWN = -1;

    private final EspeakVoice voice;
    private final Runnable step;

    /** @param step called after each measurement */
    WordClock(EspeakVoice voice, Runnable step) {
        this.voice = voice;
        this.step = step;
    }

    /** Samples at 48 kHz at which each word begins. */
    long[] starts(List<SpokenWord> words, Wave whole) {
        long[] starts = new long[words.size()];
        Arrays.fill(starts, UNKNOWN);
        starts[0] = 0;
        int stride = (words.size() + MOST - 1) / MOST;
        for (int k = stride; k < words.size(); k += stride) {
            starts[k] = Resampler.position(difference(whole.samples(), voice.sayUpTo(words, k).samples()), whole.rate());
            step.run();
        }
        dropDoubtful(starts, Resampler.position(whole.samples().length, whole.rate()));
        spread(starts, words, Resampler.position(whole.samples().length, whole.rate()));
        return starts;
    }

    private static int difference(short[] whole, short[] muted) {
        int at = 0;
        int end = Math.min(whole.length, muted.length);
        while (at < end && whole[at] == muted[at]) at++;
        return at;
    }

    /** Keeps the beginnings that come in order: what lies before an earlier word or at the very end was disturbed by the muting itself. */
    private static void dropDoubtful(long[] starts, long end) {
        for (int k = starts.length - 1; k > 0; k--) {
            long later = end;
            for (int i = k + 1; i < starts.length; i++) {
                if (starts[i] == UNKNOWN) continue;
                later = starts[i];
                break;
            }
            if (starts[k] != UNKNOWN && starts[k] >= later) starts[k] = UNKNOWN;
        }
    }

    /** Places the unknown by letters between the known. */
    static void spread(long[] starts, List<SpokenWord> words, long end) {
        for (int k = 1; k < starts.length; k++) {
            if (starts[k] != UNKNOWN) continue;
            int next = k;
            while (next < starts.length && starts[next] == UNKNOWN) next++;
            long from = starts[k - 1];
            long to = next < starts.length ? starts[next] : end;
            long letters = 0;
            for (int i = k - 1; i < next; i++) letters += words.get(i).shown().length();
            long before = 0;
            for (int i = k; i < next; i++) {
                before += words.get(i - 1).shown().length();
                starts[i] = from + (to - from) * before / letters;
            }
            k = next;
        }
    }
}
