package org.kinora.film.internal.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.film.Clip;
import org.kinora.api.time.Rational;

/** Where a frame of one row of pictures lies in another row that was made from it. Frames are exact and may be parts of one. */
record Rows(List<Clip> before, List<Clip> after) {
    /**
     * Where the frame of a shot's footage that was seen at a frame of the old film is seen in the new one, or would be; empty
     * when the clip that showed it is gone.
     */
    Optional<Rational> content(String shot, Rational frame) {
        Optional<Clip> old = nearest(before.stream().filter(clip -> clip.linked().equals(shot)).toList(), frame);
        if (old.isEmpty()) return Optional.empty();
        Rational seen = seen(old.get(), frame);
        boolean kept = same(old.get()).isPresent();
        return after.stream().filter(clip -> clip.linked().equals(shot)).min(Comparator.<Clip, Rational>comparing(clip -> outside(clip, seen))
                .thenComparing(clip -> !clip.id().equals(old.get().id())))
                .filter(clip -> kept || outside(clip, seen).signum() == 0).map(clip -> shown(clip, seen, old.get(), frame));
    }

    private static Optional<Clip> nearest(List<Clip> clips, Rational frame) {
        return clips.stream().min(Comparator.comparing(clip -> distance(Rational.of(clip.position()), Rational.of(clip.end()), frame)));
    }

    private static Rational distance(Rational from, Rational to, Rational at) {
        if (at.compareTo(from) < 0) return from.minus(at);
        return at.compareTo(to) < 0 ? Rational.ZERO : at.minus(to).plus(Rational.of(1, 1_000_000));
    }

    /** The frame of the medium that a clip shows at a frame of the film. */
    private static Rational seen(Clip clip, Rational frame) {
        return Rational.of(clip.in()).plus(frame.minus(Rational.of(clip.position())).times(clip.speed()));
    }

    /** How far a frame of the medium lies outside of what a clip shows. */
    private static Rational outside(Clip clip, Rational seen) {
        Rational first = Rational.of(clip.in());
        Rational last = first.plus(clip.speed().times(clip.length()));
        return distance(Rational.min(first, last), Rational.max(first, last), seen);
    }

    private static Rational shown(Clip clip, Rational seen, Clip old, Rational frame) {
        if (clip.speed().signum() == 0
                || old.speed().signum() == 0) return Rational.of(clip.position()).plus(frame.minus(Rational.of(old.position())));
        return Rational.of(clip.position()).plus(seen.minus(Rational.of(clip.in())).dividedBy(clip.speed()));
    }

    /** Where a place of the old film lies in the new one: in the same clip if it is there, else at the next one that is. */
    Rational place(Rational frame) {
        for (int i = 0; i < before.size(); i++) {
            Clip old = before.get(i);
            if (frame.compareTo(Rational.of(old.end())) >= 0) continue;
            Optional<Rational> here = within(old, frame);
            if (here.isPresent()) return here.get();
            for (int next = i + 1; next < before.size(); next++) {
                Optional<Clip> there = same(before.get(next));
                if (there.isPresent()) return Rational.of(there.get().position());
            }
            break;
        }
        Rational over = before.isEmpty() ? Rational.ZERO : frame.minus(Rational.of(before.getLast().end()));
        return Rational.of(after.isEmpty() ? 0 : after.getLast().end()).plus(Rational.max(Rational.ZERO, over));
    }

    /** The same for the end of something: a cut belongs to the clip before it. */
    Rational lastPlace(Rational frame) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Clip old = before.get(i);
            if (frame.compareTo(Rational.of(old.position())) <= 0) continue;
            if (i == before.size() - 1 && frame.compareTo(Rational.of(old.end())) > 0) return place(frame);
            Optional<Rational> here = frame.equals(Rational.of(old.end())) ? last(old) : within(old, frame);
            if (here.isPresent()) return here.get();
            for (int previous = i - 1; previous >= 0; previous--) {
                Optional<Rational> there = last(before.get(previous));
                if (there.isPresent()) return there.get();
            }
            break;
        }
        return Rational.ZERO;
    }

    private Optional<Clip> same(Clip old) {
        return after.stream().filter(clip -> clip.id().equals(old.id())).findFirst();
    }

    private Optional<Rational> last(Clip old) {
        return parts(old).max(Comparator.comparingLong(Clip::end)).map(clip -> Rational.of(clip.end()));
    }

    /** The clip, and those that were cut off it. */
    private Stream<Clip> parts(Clip old) {
        return after.stream().filter(clip -> clip.id().equals(old.id()) || clip.id().startsWith(old.id() + "+") && before.stream().noneMatch(
                other -> other.id().equals(clip.id())));
    }

    private Optional<Rational> within(Clip old, Rational frame) {
        Optional<Clip> whole = same(old).filter(clip -> clip.length() == old.length());
        if (whole.isPresent()) return Optional.of(Rational.of(whole.get().position()).plus(frame.minus(Rational.of(old.position()))));
        Rational seen = seen(old, frame);
        return parts(old).min(Comparator.comparing(clip -> outside(clip, seen))).map(clip -> {
            Rational shown = shown(clip, seen, old, frame);
            return Rational.min(Rational.max(shown, Rational.of(clip.position())), Rational.of(clip.end()));
        });
    }
}
