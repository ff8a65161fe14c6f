package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.story.Shot;
import org.kinora.api.work.Texts;

/** Faults between shots: one that goes on from another but not from its last picture, one that is there twice. */
final class NeighbourShots {
    private static final Texts TEXTS = Texts.beside(NeighbourShots.class);
    /** Difference in codes that a chained shot may have to the last frame before, beyond what that one moved by. */
    private static final double CHAIN = 4;
    /** Frames of two shots are the same below this difference in codes. */
    private static final double SAME = 0.9;
    private static final double FLAT = 6;

    private NeighbourShots() {}

    static List<Finding> of(FilmFrames film, List<ShotMeasure> shots) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < shots.size(); i++) if (shots.get(i).shot().chained()) chain(shots.get(i - 1), shots.get(i)).ifPresent(findings::add);
        for (int i = 1; i < shots.size(); i++) {
            for (int before = 0; before < i; before++) {
                if (sameSetup(film, shots.get(before).shot().id(), shots.get(i).shot().id())) continue;
                Optional<Finding> twice = twice(shots.get(before), shots.get(i));
                if (twice.isEmpty()) continue;
                findings.add(twice.get());
                break;
            }
        }
        return findings;
    }

    /** Whether the plan takes two shots from one camera on purpose, and each was made for itself. */
    private static boolean sameSetup(FilmFrames film, String one, String other) {
        Optional<Shot> first = film.story().flatMap(story -> story.shot(one));
        Optional<Shot> second = film.story().flatMap(story -> story.shot(other));
        return first.isPresent() && second.isPresent() && first.get().framing().equals(second.get().framing()) && !medium(film, one).equals(medium(film,
                other));
    }

    private static Optional<Medium> medium(FilmFrames film, String shot) {
        return film.cut().flatMap(cut -> cut.clips(Role.PICTURE).stream().filter(clip -> clip.id().equals(shot)).findFirst()).map(Clip::medium);
    }

    private static Optional<Finding> chain(ShotMeasure before, ShotMeasure after) {
        FrameMeasure last = before.frames().getLast();
        FrameMeasure first = after.frames().getFirst();
        double usual = ShotMeasure.median(before.steps());
        double off = last.difference(first) - 2 * usual;
        if (off < CHAIN) return Optional.empty();
        return Optional.of(new Finding("chain", "chain", List.of(before.shot().id(), after.shot().id()), before.frames().size() - 1,
                TEXTS.text("chain", after.shot().label(), before.shot().label()), Math.round(1000 * off), Math.round(1000 * CHAIN), "codes",
                TEXTS.text("chain.source"), TEXTS.text("chain.suggestion", after.shot().label())));
    }

    /** One lies within the other for at least half of the shorter one, wherever it was cut in. */
    private static Optional<Finding> twice(ShotMeasure one, ShotMeasure other) {
        double most = Math.min(overlap(one, other), overlap(other, one));
        if (most >= SAME) return Optional.empty();
        return Optional.of(new Finding("duplicate", "duplicate", List.of(one.shot().id(), other.shot().id()), 0, TEXTS.text("duplicate", other.shot().label(),
                one.shot().label()), Math.round(1000 * (2 - most / SAME)), 1000, "likeness", TEXTS.text("duplicate.source"),
                TEXTS.text("duplicate.suggestion", other.shot().label())));
    }

    /** The greatest difference of three frames where the second begins within the first; infinite where it does not. */
    private static double overlap(ShotMeasure one, ShotMeasure other) {
        int half = (Math.min(one.frames().size(), other.frames().size()) + 1) / 2;
        double best = Double.POSITIVE_INFINITY;
        for (int offset = 0; offset + half <= one.frames().size(); offset++) {
            int last = Math.min(one.frames().size() - offset, other.frames().size()) - 1;
            double most = 0;
            for (int part = 0; part < 3 && most < best; part++) {
                FrameMeasure frame = other.frames().get(last * part / 2);
                most = frame.spread() < FLAT ? Double.POSITIVE_INFINITY : Math.max(most, frame.difference(one.frames().get(offset
                        + last * part / 2)));
            }
            best = Math.min(best, most);
        }
        return best;
    }
}
