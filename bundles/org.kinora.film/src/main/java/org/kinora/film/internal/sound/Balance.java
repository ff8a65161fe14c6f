package org.kinora.film.internal.sound;

import java.util.function.ToDoubleFunction;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Role;
import org.kinora.api.platform.film.MixRequest;

/**
 * Brings sounds of any origin to levels that fit together, before hand-set gains: speech into 6 LU around -20 LUFS (so a whisper stays softer
 * than a shout), music to -22, backgrounds to -38, effects and the sound of clips into 7 LU around -27.
 *
 * @param loudness the integrated loudness of an asset in LUFS; not a number while it is not known, which leaves the sound as it is
 */
record Balance(ToDoubleFunction<AssetId> loudness) {
    /** The gain in dB for a part. */
    double gain(MixRequest.Part part) {
        double loud = loudness.applyAsDouble(part.asset());
        if (!(loud >= -69)) return 0;
        return switch (part.role()) {
            case DIALOGUE -> window(loud, -20, 6);
            case MUSIC -> Math.clamp(-22 - loud, -30, 24);
            case AMBIENCE -> Math.clamp(-38 - loud, -40, 24);
            case EFFECTS -> window(loud, -27, 7);
            case PICTURE, OVERLAY, TITLES, CAPTIONS -> throw new IllegalArgumentException("no sound: " + Role.PICTURE);
        };
    }

    private static double window(double loudness, double middle, double half) {
        return Math.clamp(loudness, middle - half, middle + half) - loudness;
    }
}
