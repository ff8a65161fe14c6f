package org.kinora.direction.internal.song;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.time.Rational;

/**
 * Where a film to a song is cut: on downbeats, else on beats, one bar apart where the song is loud, four where it is quiet, and always where a
 * section
 * begins. Pure.
 */
final class Grid {
    private static final Rational SHORTEST = Rational.of(5, 4);
    private static final Rational LONGEST = Rational.of(10);
    private static final Rational NEAR = Rational.of(1, 2);

    private final Song song;
    private final List<Rational> downbeats;
    private final List<Rational> beats;
    private final Rational bar;

    Grid(Song song) {
        this.song = song;
        this.beats = song.beats().isEmpty() ? even(song.length()) : song.beats();
        this.downbeats = song.downbeats().isEmpty() ? every(beats, 4) : song.downbeats();
        this.bar = downbeats.size() < 2 ? Rational.of(2)
                : downbeats.getLast().minus(downbeats.getFirst()).dividedBy(Rational.of(downbeats.size() - 1L));
    }

    /** Seconds at which the shots begin; the first is 0, the last shot ends with the song. */
    List<Rational> cuts() {
        List<Rational> cuts = new ArrayList<>();
        Rational time = Rational.ZERO;
        while (true) {
            cuts.add(time);
            Rational left = song.length().minus(time);
            Rational target = target(energy(time));
            if (left.compareTo(target.plus(SHORTEST)) <= 0 && left.compareTo(LONGEST) <= 0) return cuts;
            time = next(time, target);
        }
    }

    private Rational next(Rational time, Rational target) {
        Rational least = time.plus(SHORTEST);
        Rational most = Rational.min(time.plus(LONGEST), song.length().minus(SHORTEST));
        for (Song.Section section : song.sections()) {
            Rational edge = section.from();
            if (edge.compareTo(least) >= 0 && edge.compareTo(Rational.min(most, time.plus(target).plus(bar))) <= 0) return nearest(edge, least, most,
                    true);
        }
        return nearest(time.plus(target), least, most, false);
    }

    /** The downbeat nearest to a time, else the beat, else the time itself. */
    private Rational nearest(Rational wanted, Rational least, Rational most, boolean edge) {
        for (List<Rational> grid : List.of(downbeats, beats)) {
            Rational best = null;
            for (Rational beat : grid) {
                if (beat.compareTo(least) < 0 || beat.compareTo(most) > 0) continue;
                if (best == null || away(beat, wanted).compareTo(away(best, wanted)) < 0) best = beat;
            }
            if (best != null && (!edge || away(best, wanted).compareTo(NEAR) <= 0)) return best;
        }
        return Rational.max(least, Rational.min(most, wanted));
    }

    private static Rational away(Rational a, Rational b) {
        Rational difference = a.minus(b);
        return difference.signum() < 0 ? difference.negate() : difference;
    }

    /** Permille of the loudest part at a time; half where the song has no sections. */
    int energy(Rational time) {
        for (Song.Section section : song.sections()) if (section.from().compareTo(time) <= 0 && section.to()
                .compareTo(time) > 0) return section.energy();
        return 500;
    }

    private Rational target(int energy) {
        int bars = energy >= 700 ? 1 : energy >= 350 ? 2 : 4;
        Rational target = bar.times(bars);
        while (target.compareTo(Rational.of(8)) > 0) target = target.times(Rational.of(1, 2));
        while (target.compareTo(SHORTEST) < 0) target = target.times(2);
        return target;
    }

    private static List<Rational> even(Rational length) {
        List<Rational> beats = new ArrayList<>();
        for (long i = 0; Rational.of(i, 2).compareTo(length) < 0; i++) beats.add(Rational.of(i, 2));
        return beats;
    }

    private static List<Rational> every(List<Rational> beats, int step) {
        List<Rational> some = new ArrayList<>();
        for (int i = 0; i < beats.size(); i += step) some.add(beats.get(i));
        return some;
    }
}
