package org.kinora.direction.internal.coverage;

import java.util.List;
import java.util.Optional;
import org.kinora.direction.internal.script.Wish;
import org.kinora.direction.internal.stage.Moment;

/**
 * What one shot is to show, before it is decided how.
 *
 * @param subjects whom it shows, the one it is about first
 * @param speaking who speaks in it
 * @param purpose what it is for
 * @param props ids of the props seen, the most important first
 * @param landmarks ids of the large things that the picture is about, the most important first
 * @param text the words it comes from
 */
record Intent(String id, Seat seat, Moment moment, List<String> subjects, List<String> speaking, Purpose purpose, String emotion, String pose,
        List<String> props, List<String> landmarks, String text, Optional<Wish> wish) {
    /** What a shot is for. */
    enum Purpose { OPEN, ACT, TALK, REACT, DETAIL }

    /** Words that name neither people nor things tell more of the thing that was shown before: "In it, in a child's writing, one word". */
    Intent further(List<String> thing) {
        if (thing.isEmpty() || !subjects.isEmpty() || !props.isEmpty() || !landmarks.isEmpty() || wish.isPresent()) return this;
        return new Intent(id, seat, moment, subjects, speaking, purpose, emotion, pose, thing.subList(0, 1), landmarks, text, wish);
    }

    boolean emotional() {
        return !emotion.equals("neutral");
    }
}
