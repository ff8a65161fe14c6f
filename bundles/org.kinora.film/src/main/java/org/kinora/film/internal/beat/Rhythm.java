package org.kinora.film.internal.beat;

import java.util.List;
import java.util.stream.IntStream;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.time.Rational;

/**
 * What was heard in a piece of music.
 *
 * @param onsets seconds at which something begins, in order
 */
public record Rhythm(Song song, List<Rational> onsets) {
    /** The usual tempo in hundredths of beats a minute: that of the median beat; 0 without a pulse. */
    public int tempo() {
        List<Rational> beats = song.beats();
        if (beats.size() < 5) return 0;
        // Beats lie on hundredths of a second: the mean over four of them is finer.
        List<Rational> lengths = IntStream.range(4, beats.size()).mapToObj(i -> beats.get(i).minus(beats.get(i - 4))).sorted().toList();
        return (int) Math.round(24_000 / lengths.get(lengths.size() / 2).toDouble());
    }

    /** Beats in a bar that most bars have; 0 without bars. */
    public int metre() {
        List<Rational> bars = song.downbeats();
        if (bars.size() < 2) return 0;
        long within = song.beats().stream().filter(beat -> beat.compareTo(bars.getFirst()) >= 0 && beat.compareTo(bars.getLast()) < 0).count();
        return (int) Math.round((double) within / (bars.size() - 1));
    }
}
