package org.kinora.artist.internal.figure.pose;

import java.util.Optional;
import java.util.Set;
import org.kinora.artist.internal.figure.body.Dial;
import org.kinora.artist.internal.figure.body.Dials;
import org.kinora.artist.internal.figure.body.Reach;

/**
 * What a doing makes of a body that already stands, sits or lies.
 *
 * @param upper turns of the trunk, neck and head, added to those of the posture
 * @param legs dials of the legs that stand instead of the posture's, for those who are on their feet
 * @param set which dials of the legs are set
 * @param right where the right hand goes; empty for where it rests
 */
public record Pose(String name, Dials upper, Dials legs, Set<Dial> set, Optional<Reach> right, Optional<Reach> left) {
    public Pose {
        set = Set.copyOf(set);
    }

    public static Pose none(String name) {
        return new Pose(name, Dials.ZERO, Dials.ZERO, Set.of(), Optional.empty(), Optional.empty());
    }

    /** Left and right exchanged. */
    public Pose mirrored() {
        Set<Dial> twins = set.stream().map(Dial::twin).collect(java.util.stream.Collectors.toSet());
        return new Pose(name, upper.mirrored(), legs.mirrored(), twins, left, right);
    }

    /** The posture's dials with this pose put on, as far as it has come. */
    public Dials on(Dials posture, boolean standing, double share) {
        Dials dials = posture.plus(upper, share);
        if (!standing) return dials;
        for (Dial dial : Dial.values()) {
            if (set.contains(dial)) dials = dials.with(dial, dials.get(dial) + (legs.get(dial) - posture.get(dial)) * share);
        }
        return dials;
    }
}
