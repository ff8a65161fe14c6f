package org.kinora.film.internal.sound;

import java.util.HashMap;
import java.util.Map;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Role;
import org.kinora.api.platform.film.MixRequest;

/**
 * Brings sounds of any origin to levels that fit together, before hand-set gains: speech into 6 LU around -20 LUFS (so a whisper stays softer
 * than a shout), music to -22, backgrounds to -38, effects and the sound of clips into 7 LU around -27. One measurement for each asset.
 */
final class Balance {
    private static final int LONGEST = 48_000 * 600;

    private final Sounds sounds;
    private final Map<AssetId, Double> measured = new HashMap<>();

    Balance(Sounds sounds) {
        this.sounds = sounds;
    }

    /** The gain in dB for a part. */
    double gain(MixRequest.Part part) {
        double loudness = measured.computeIfAbsent(part.asset(), this::measure);
        if (loudness < -69) return 0;
        return switch (part.role()) {
            case DIALOGUE -> window(loudness, -20, 6);
            case MUSIC -> Math.clamp(-22 - loudness, -30, 24);
            case AMBIENCE -> Math.clamp(-38 - loudness, -40, 24);
            case EFFECTS -> window(loudness, -27, 7);
            case PICTURE, OVERLAY, TITLES, CAPTIONS -> throw new IllegalArgumentException("no sound: " + Role.PICTURE);
        };
    }

    private static double window(double loudness, double middle, double half) {
        return Math.clamp(loudness, middle - half, middle + half) - loudness;
    }

    private double measure(AssetId asset) {
        LoudnessMeter meter = LoudnessMeter.withoutPeaks();
        Block block = new Block();
        try (Sounds.Opened sound = sounds.open(asset)) {
            for (long done = 0; done < LONGEST && sound.next(block); done += block.length) meter.add(block);
        }
        return meter.present();
    }
}
