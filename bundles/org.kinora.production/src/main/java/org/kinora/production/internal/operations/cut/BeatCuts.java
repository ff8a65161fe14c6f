package org.kinora.production.internal.operations.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.BiFunction;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.time.Rational;

/**
 * Which cuts go to which beats.
 *
 * @param editor lays edits over a cut
 */
record BeatCuts(BiFunction<Cut, List<CutEdit>, EditedCut> editor) {
    /** Frames that a shot keeps at least. */
    private static final long SHORTEST = 6;

    /** Frames of the film that are nearest to the beats of a clip, as often as it is repeated. */
    static List<Long> frames(Cut cut, Clip clip, Medium.Sound sound, Song song, boolean bars) {
        List<Long> frames = new ArrayList<>();
        Rational length = Rational.of(clip.length(), Cut.SAMPLE_RATE);
        for (Rational beat : bars ? song.downbeats() : song.beats()) {
            Rational at = beat.minus(Rational.of(clip.in(), Cut.SAMPLE_RATE));
            for (; at.compareTo(length) < 0; at = at.plus(song.length())) {
                if (at.signum() >= 0) frames.add(at.plus(Rational.of(clip.position(), Cut.SAMPLE_RATE)).times(cut.format().rate()).round());
                if (!sound.loop()) break;
            }
        }
        return frames;
    }

    List<CutEdit> rolls(Cut cut, NavigableSet<Long> beats, long within) {
        List<Clip> row = cut.clips(Role.PICTURE);
        List<CutEdit> rolls = new ArrayList<>();
        long last = 0;
        for (int i = 1; i < row.size(); i++) {
            long at = row.get(i).position();
            long to = nearest(beats, at);
            boolean room = to - last >= SHORTEST && row.get(i).end() - to >= SHORTEST;
            CutEdit roll = new CutEdit.Roll(row.get(i).id(), to - at);
            boolean moves = to != at && Math.abs(to - at) <= within && room && editor.apply(cut, List.of(roll)).conflicts().isEmpty();
            if (moves) rolls.add(roll);
            last = moves ? to : at;
        }
        return rolls;
    }

    private static long nearest(NavigableSet<Long> beats, long frame) {
        Long before = beats.floor(frame);
        Long after = beats.ceiling(frame);
        if (before == null) return after;
        return after == null || frame - before <= after - frame ? before : after;
    }
}
