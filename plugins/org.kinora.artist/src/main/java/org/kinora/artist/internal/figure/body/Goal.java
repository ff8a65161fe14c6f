package org.kinora.artist.internal.figure.body;

import org.kinora.artist.internal.model.Vec;

/**
 * Where a hand goes.
 *
 * @param palm the middle of the palm
 * @param elbow the way that the elbow points
 * @param fingers the way that the fingers point; of no length when they go on from the forearm
 * @param facing the way that the palm faces, as far as the fingers allow
 * @param clench how the fingers are held
 */
public record Goal(Vec palm, Vec elbow, Vec fingers, Vec facing, Clench clench) {
    public Goal lerp(Goal other, double share) {
        return new Goal(palm.lerp(other.palm, share), elbow.lerp(other.elbow, share), fingers.lerp(other.fingers, share),
                facing.lerp(other.facing, share),
                clench.lerp(other.clench, share));
    }

    public Goal moved(Vec by) {
        return new Goal(palm.plus(by), elbow, fingers, facing, clench);
    }
}
