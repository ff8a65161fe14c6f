package org.kinora.film.internal.cut;

import java.util.HashMap;
import java.util.Map;
import org.kinora.api.film.Cut;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;

/**
 * Where every shot of a story lies in the film, in frames. Durations add up exactly before they are rounded, so no error gathers.
 *
 * @param rate frames per second
 * @param opening frames before the story
 * @param starts first frame of each shot, by its id
 * @param end first frame after the story
 */
record Placement(Rational rate, long opening, Map<String, Long> starts, Map<String, Long> ends, long end) {
    static Placement of(Story story, long opening) {
        Rational rate = story.format().rate();
        Map<String, Long> starts = new HashMap<>();
        Map<String, Long> ends = new HashMap<>();
        Rational time = Rational.ZERO;
        for (Scene scene : story.scenes()) {
            for (Shot shot : scene.shots()) {
                starts.put(shot.id(), opening + time.frames(rate));
                time = time.plus(Rational.max(shot.duration(), Rational.ZERO));
                ends.put(shot.id(), opening + time.frames(rate));
            }
        }
        return new Placement(rate, opening, starts, ends, opening + time.frames(rate));
    }

    long start(Shot shot) {
        return starts.get(shot.id());
    }

    long length(Shot shot) {
        return ends.get(shot.id()) - starts.get(shot.id());
    }

    /** The sample at which a frame begins. */
    long sample(long frame) {
        return sample(frame, rate);
    }

    /** The sample at which a frame begins, at a rate in frames per second. */
    static long sample(long frame, Rational rate) {
        return Rational.of(frame).dividedBy(rate).samples(Cut.SAMPLE_RATE);
    }

    /** Samples in a number of milliseconds. */
    static long millis(long millis) {
        return millis * Cut.SAMPLE_RATE / 1000;
    }
}
