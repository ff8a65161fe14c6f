package org.kinora.workbench.timeline.internal;

import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.kinora.api.film.Clip;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;

/**
 * What can be pulled on a clip: level and fades of sounds, the length of a transition, key frames.
 *
 * @param top how far the tracks were scrolled
 * @param parameter whose key frames are shown
 */
record Handles(Scale scale, int top, Optional<Parameter> parameter) {
    /** Half the size of a handle. */
    static final int SIZE = 5;

    /** Where a clip is drawn. */
    Rectangle place(Lane lane, Clip clip) {
        int begin = (int) scale.x(lane.begin(clip));
        return new Rectangle(begin, lane.y() - top + 1, Math.max(2, (int) scale.x(lane.end(clip)) - begin - 1), lane.height() - 2);
    }

    /** Whether a clip is wide enough to have handles. */
    boolean wide(Lane lane, Clip clip) {
        return place(lane, clip).width > 12 * SIZE;
    }

    Point fadeIn(Lane lane, Clip clip) {
        Rectangle place = place(lane, clip);
        return new Point((int) (place.x + clip.level().fadeIn() / lane.unit() * scale.zoom()), place.y + SIZE);
    }

    Point fadeOut(Lane lane, Clip clip) {
        Rectangle place = place(lane, clip);
        return new Point((int) (place.x + place.width - clip.level().fadeOut() / lane.unit() * scale.zoom()), place.y + SIZE);
    }

    /** How high the level of a sound is drawn over a place on it. */
    int gain(Lane lane, Clip clip, int x) {
        Rectangle place = place(lane, clip);
        double at = (x - place.x) / scale.zoom() * lane.unit();
        return place.y + (int) Math.round(place.height * Pull.depth(clip.level().decibels(at) * 100));
    }

    /** Where a key frame of the level of a sound stands. */
    Point level(Lane lane, Clip clip, KeyFrame key) {
        Rectangle place = place(lane, clip);
        return new Point((int) (place.x + key.at() / lane.unit() * scale.zoom()), place.y
                + (int) Math.round(place.height * Pull.depth(clip.level().decibels(key.at()) * 100)));
    }

    /** Where the transition into a picture ends. */
    Point blend(Lane lane, Clip clip) {
        Rectangle place = place(lane, clip);
        return new Point((int) (place.x + Math.max(2 * SIZE, clip.blend().after() * scale.zoom())), place.y + SIZE);
    }

    Point key(Lane lane, Clip clip, Parameter shown, long at, double value) {
        Rectangle place = place(lane, clip);
        return new Point((int) (place.x + at * scale.zoom()), place.y + SIZE
                + (int) Math.round((place.height - 2 * SIZE) * (1 - shown.height(value))));
    }

    /** What is pulled by pressing at a place on a clip. */
    Optional<Pull> at(Lane lane, Clip clip, int x, int y) {
        if (lane.track().locked() || !wide(lane, clip)) return Optional.empty();
        if (lane.track().role().sounding()) {
            if (near(fadeIn(lane, clip), x, y)) return Optional.of(Pull.begin(Pull.Kind.FADE_IN, lane, clip));
            if (near(fadeOut(lane, clip), x, y)) return Optional.of(Pull.begin(Pull.Kind.FADE_OUT, lane, clip));
            Optional<KeyFrame> level = clip.level().curve().stream().filter(one -> near(level(lane, clip, one), x, y)).findFirst();
            if (level.isPresent()) return Optional.of(Pull.level(lane, clip, level.get()));
            Rectangle place = place(lane, clip);
            boolean inside = x > place.x + 2 * SIZE && x < place.x + place.width - 2 * SIZE;
            return inside && Math.abs(y - gain(lane, clip, x)) <= 3 ? Optional.of(Pull.begin(Pull.Kind.GAIN, lane, clip)) : Optional.empty();
        }
        Optional<Pull> key = parameter.flatMap(shown -> shown.of(clip.effects()).frames().stream()
                .filter(one -> near(key(lane, clip, shown, one.at(), one.value() / (double) Keys.ONE), x, y)).findFirst()
                .map(one -> Pull.key(lane, clip, one, shown)));
        if (key.isPresent() || !lane.picture() || !near(blend(lane, clip), x, y)) return key;
        return Optional.of(Pull.begin(Pull.Kind.BLEND, lane, clip));
    }

    private static boolean near(Point handle, int x, int y) {
        return Math.abs(handle.x - x) <= SIZE && Math.abs(handle.y - y) <= SIZE;
    }
}
