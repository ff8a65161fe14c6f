package org.kinora.artist.internal.figure.pose;

import org.kinora.artist.internal.figure.body.Dials;
import org.kinora.artist.internal.figure.body.Reach;

/**
 * How somebody holds the body at one moment.
 *
 * @param calm the dials that the staging measured: posture without emotion, action and breath
 * @param pose name of the key pose that was found for the verb; empty when only the posture speaks
 */
public record Bearing(Dials calm, Dials dials, Reach right, Reach left, String pose) {
    /** Part of the way to another. */
    Bearing lerp(Bearing other, double share) {
        return new Bearing(calm.lerp(other.calm, share), dials.lerp(other.dials, share), Reach.between(right, other.right, share),
                Reach.between(left, other.left, share),
                other.pose);
    }
}
